namespace Enforcement.Documents.Signing;

/// <summary>
/// Signs an issued paper. The seam for other kinds of signature: an SM2 signature and seal (GB/T 38540, GM/T 0031) is another implementation.
/// </summary>
public interface IDocumentSigner
{
    /// <summary>The paper with the signature added behind its own bytes, which stay as they are.</summary>
    byte[] Sign(ReadOnlySpan<byte> pdf, SigningRequest request);
}

/// <summary>What a signature says beside the certificate.</summary>
/// <param name="Signer">Who signs, such as the agency's name.</param>
/// <param name="Reason">Why, such as 出具行政处罚决定书.</param>
/// <param name="At">When, by the clock of the caller.</param>
public sealed record SigningRequest(string Signer, string Reason, DateTimeOffset At);
