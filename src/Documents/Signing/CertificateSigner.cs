using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Enforcement.Documents.Signing;

/// <summary>
/// Signs with an RSA or ECDSA certificate: a CAdES signature (ETSI EN 319 122) detached from the file it covers whole. The time is the signer's claim;
/// there is no stamp of a time-stamping service.
/// </summary>
public sealed class CertificateSigner : IDocumentSigner, IDisposable
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    // The signature itself and its attributes, far below this even for RSA of 8192 bits.
    private const int RoomForSignature = 4096;

    private readonly X509Certificate2 _certificate;
    private readonly X509Certificate2Collection _chain;

    /// <summary>A signer with this certificate, which must have its private key, and those above it to be put beside it.</summary>
    public CertificateSigner(X509Certificate2 certificate, X509Certificate2Collection? chain = null)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (!certificate.HasPrivateKey || certificate.GetKeyAlgorithm() is not ("1.2.840.113549.1.1.1" or "1.2.840.10045.2.1"))
        {
            throw new CryptographicException("签名证书须有 RSA 或者 ECDSA 私钥");
        }

        (_certificate, _chain) = (certificate, chain ?? []);
    }

    /// <summary>The certificate, by subject and serial number.</summary>
    public string Certificate => $"{_certificate.Subject}（{_certificate.SerialNumber}）";

    /// <summary>The certificate with a key in a PKCS #12 file, as certification bodies hand it out, and the others in it.</summary>
    public static CertificateSigner FromFile(string path, string? password)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password, X509KeyStorageFlags.EphemeralKeySet);
        var own = all.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? throw new CryptographicException($"{path} 中没有带私钥的证书");
        all.Remove(own);
        return new CertificateSigner(own, all);
    }

    /// <inheritdoc/>
    public byte[] Sign(ReadOnlySpan<byte> pdf, SigningRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var room = RoomForSignature + _certificate.RawData.Length + _chain.Sum(certificate => certificate.RawData.Length);
        var update = new SignatureUpdate(pdf, request, room);
        var message = new SignedCms(new ContentInfo(update.Signed()), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.AddRange(_chain);
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), CertificateReference()));
        message.ComputeSignature(signer);
        return update.With(message.Encode());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _certificate.Dispose();
        foreach (var certificate in _chain)
        {
            certificate.Dispose();
        }
    }

    // RFC 5035: a list of one certificate, known by its SHA-256, which is the default and not named.
    private byte[] CertificateReference()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(_certificate.RawData));
        }

        return writer.Encode();
    }
}
