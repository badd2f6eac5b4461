using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using Enforcement.Documents.Signing;
using Enforcement.Documents.Tests.Fonts;
using UglyToad.PdfPig;

namespace Enforcement.Documents.Tests.Signing;

public sealed class CertificateSignerTests
{
    private static readonly SigningRequest Request = new("云州县环境保护局", "出具行政处罚决定书", new DateTimeOffset(2017, 9, 18, 10, 30, 0, TimeSpan.FromHours(8)));

    public static TheoryData<string> Keys => ["RSA", "ECDSA"];

    private static X509Certificate2 Certificate(string key)
    {
        var name = new X500DistinguishedName("CN=云州县环境保护局（测试）");
        var (from, until) = (new DateTimeOffset(2017, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2037, 1, 1, 0, 0, 0, TimeSpan.Zero));
        if (key == "RSA")
        {
            using var rsa = RSA.Create(2048);
            return new CertificateRequest(name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(from, until);
        }

        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest(name, ecdsa, HashAlgorithmName.SHA256).CreateSelfSigned(from, until);
    }

    private static (byte[] Paper, byte[] Signed) Signed(string key)
    {
        var paper = InstalledFonts.Renderer().Render(SamplePapers.PenaltyDecision(), new()).Bytes;
        using var signer = new CertificateSigner(Certificate(key));
        return (paper, signer.Sign(paper, Request));
    }

    // As a reader would: the ranges from the file, the message from between them.
    private static void Verify(byte[] signed)
    {
        var text = Encoding.Latin1.GetString(signed);
        int[] range = [.. Regex.Match(text, @"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]").Groups.Values.Skip(1).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture))];
        Assert.Equal((0, signed.Length), (range[0], range[2] + range[3]));
        var message = new SignedCms(new ContentInfo([.. signed.AsSpan(0, range[1]), .. signed.AsSpan(range[2])]), detached: true);
        message.Decode(Convert.FromHexString(text[(range[1] + 1)..(range[2] - 1)]));
        message.CheckSignature(verifySignatureOnly: true);
        string[] attributes = [.. message.SignerInfos[0].SignedAttributes.Cast<CryptographicAttributeObject>().Select(attribute => attribute.Oid.Value!)];
        Assert.Contains("1.2.840.113549.1.9.16.2.47", attributes);
        Assert.DoesNotContain("1.2.840.113549.1.9.5", attributes);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_signature_covers_the_whole_file_and_holds(string key)
    {
        var (paper, signed) = Signed(key);

        Assert.Equal(paper, signed.Take(paper.Length));
        Verify(signed);
    }

    [Fact]
    public void One_changed_byte_breaks_it()
    {
        var (paper, signed) = Signed("ECDSA");
        signed[paper.Length / 2] ^= 1;

        Assert.Throws<CryptographicException>(() => Verify(signed));
    }

    [Fact]
    public void A_signed_paper_reads_as_before()
    {
        var (paper, signed) = Signed("RSA");

        using var before = PdfDocument.Open(paper);
        using var after = PdfDocument.Open(signed);
        Assert.Equal(before.GetPages().Select(page => page.Text), after.GetPages().Select(page => page.Text));
        Assert.True(after.TryGetForm(out var form) && form.Fields.Count == 1);
    }

    [Fact]
    public void A_signed_paper_is_not_signed_again_and_a_file_of_others_not_at_all()
    {
        var (_, signed) = Signed("RSA");
        using var signer = new CertificateSigner(Certificate("RSA"));

        Assert.Equal("文书已经签名", Assert.Throws<InvalidOperationException>(() => signer.Sign(signed, Request)).Message);
        Assert.Equal("只能签署本系统出具的 PDF", Assert.Throws<ArgumentException>(() => signer.Sign("%PDF-1.4\n%%EOF"u8, Request)).Message);
    }

    [Fact]
    public void The_certificate_comes_from_a_file_with_a_password()
    {
        using var certificate = Certificate("RSA");
        var path = Tool.OnDisk(certificate.Export(X509ContentType.Pkcs12, "秘密"), "seal.p12");
        var paper = InstalledFonts.Renderer().Render(SamplePapers.PenaltyDecision(), new()).Bytes;

        using var signer = CertificateSigner.FromFile(path, "秘密");
        Verify(signer.Sign(paper, Request));
        Assert.ThrowsAny<CryptographicException>(() => CertificateSigner.FromFile(path, "wrong"));
    }

    [Fact]
    public void A_certificate_without_its_key_is_refused()
    {
        using var whole = Certificate("RSA");
        using var open = X509CertificateLoader.LoadCertificate(whole.RawData);

        Assert.Throws<CryptographicException>(() => new CertificateSigner(open));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Poppler_calls_it_valid_and_qpdf_finds_nothing_wrong(string key)
    {
        var path = Tool.OnDisk(Signed(key).Signed);

        Assert.Contains("No syntax or stream encoding errors", Tool.Run("qpdf", "--check", path), StringComparison.Ordinal);
        var verdict = Tool.Run("pdfsig", path);
        Assert.Contains("Signature is Valid.", verdict, StringComparison.Ordinal);
        Assert.Contains("ETSI.CAdES.detached", verdict, StringComparison.Ordinal);
        Assert.Contains("Total document signed", verdict, StringComparison.Ordinal);
    }
}
