using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Issuing;

/// <summary>An issued paper was drawn 文书成文: what it was made from and the file it became, so that it can be made again and checked.</summary>
/// <param name="OccurredOn">The paper's date.</param>
/// <param name="PaperId">The paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="Template">The template's stable name, such as penalty-decision.</param>
/// <param name="TemplateVersion">The template's version.</param>
/// <param name="ContentSha256">SHA-256 of what it says, whatever it looks like.</param>
/// <param name="FileSha256">SHA-256 of the file, under which the file is kept.</param>
/// <param name="Bytes">The file's size.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Fonts">The fonts it was drawn with.</param>
/// <param name="SealSha256">SHA-256 of the picture of the seal 印章图片 that was put on it, under which the picture is kept; null when the place was left empty.</param>
/// <param name="UnsignedSha256">SHA-256 of the file without its electronic signature, with which the signed file begins; null when it has none.</param>
/// <param name="SignedBy">The certificate it was signed with, by subject and serial number; null when it is not signed.</param>
public sealed record PaperProduced(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, string Template, int TemplateVersion, string ContentSha256, string FileSha256,
    long Bytes, int Pages, IReadOnlyList<FontUsed> Fonts, string? SealSha256 = null, string? UnsignedSha256 = null, string? SignedBy = null) : CaseEvent(OccurredOn);

/// <summary>A font that went into a paper.</summary>
/// <param name="Name">Its PostScript name.</param>
/// <param name="Sha256">SHA-256 of the font file.</param>
public sealed record FontUsed(string Name, string Sha256);
