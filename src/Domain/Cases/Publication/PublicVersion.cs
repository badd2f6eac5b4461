namespace Enforcement.Domain.Cases.Publication;

/// <summary>The public version 公开版 of a decision as the act of publishing looks at it: drawn already, kept only when the act is done.</summary>
/// <param name="SignedText">What the signed decision says.</param>
/// <param name="PublicText">What is left of it.</param>
/// <param name="SignedSha256">SHA-256 of the signed paper's file; null where it has none.</param>
/// <param name="Sha256">SHA-256 of the public version's file.</param>
/// <param name="Redactions">How often each rule hid something.</param>
public sealed record PublicVersion(
    string SignedText, string PublicText, string? SignedSha256, string Sha256, IReadOnlyList<RedactionCount> Redactions);
