using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Enforcement.Application.Files;
using Enforcement.Application.Pipeline;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Documents.Pdf;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Law;

namespace Enforcement.Application.Papers;

/// <summary>Draws papers, and keeps those that are issued.</summary>
internal sealed class PaperPress(PdfRenderer renderer, ContentStore store, LawBook law, PaperMarks marks, TimeProvider time)
{
    // Contents are hashed as JSON: every text of a content record in its order, whatever culture or platform.
    private static readonly JsonSerializerOptions ContentJson = new() { IncludeFields = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Draws and keeps the paper the act has issued.</summary>
    /// <param name="after">The case right after the act's event.</param>
    /// <param name="happened">The act's event.</param>
    /// <param name="caller">Who acts; the agency's seal is put on when the caller may use it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The event that says so; null when the act issues no paper that is drawn.</returns>
    /// <exception cref="PaperIncompleteException">Something the law wants in the paper is missing.</exception>
    /// <exception cref="CharactersMissingException">No font has some of its characters.</exception>
    public async Task<PaperProduced?> ProduceAsync(EnforcementCase after, CaseEvent happened, Caller caller, CancellationToken cancellationToken)
    {
        if (PaperTemplates.Of(happened).FirstOrDefault(template => template.Kind is not null) is not { } template)
        {
            return null;
        }

        var composed = template.Compose(new(after, happened, caller.Agency, law));
        if (composed.Missing.Count > 0)
        {
            throw new PaperIncompleteException(template, composed.Missing);
        }

        var paper = after.Papers.Last(p => p.Kind == template.Kind);
        var seal = composed.Document.HasSealPlace ? marks.SealOf(caller) : null;
        var drawn = renderer.Render(seal is null ? composed.Document : composed.Document.Sealed(seal.Picture), new());
        var signer = marks.SignerOf(caller);
        var file = signer?.Signer.Sign(drawn.Bytes, new(caller.Agency.Name, $"出具{template.Title}", China.TimeOf(time.GetUtcNow()))) ?? drawn.Bytes;
        return new(
            paper.IssuedOn, paper.Id, paper.Number, template.Id, template.Version, HashOf(composed), await store.PutAsync(file, cancellationToken),
            file.Length, drawn.Pages, [.. drawn.Fonts.Select(font => new FontUsed(font.Face, font.Sha256))],
            seal is null ? null : await store.PutAsync(seal.Picture, cancellationToken), signer is null ? null : HashOf(drawn.Bytes), signer?.Certificate);
    }

    /// <summary>The paper drawn from its event: for records, which are not kept, and for issued papers whose file was lost.</summary>
    /// <param name="template">Its kind.</param>
    /// <param name="source">What it is made from.</param>
    /// <param name="seal">The picture of the seal that was put on it; null where there was none.</param>
    public DrawnFile Draw(PaperTemplate template, PaperSource source, byte[]? seal = null)
    {
        var document = template.Compose(source).Document;
        return Draw(seal is null ? document : document.Sealed(seal));
    }

    /// <summary>A document that is no paper of a case: drawn for whoever asks, and not kept.</summary>
    public DrawnFile Draw(OfficialDocument document) => Drawn(document, new());

    /// <summary>The paper as it would be, marked as a draft; characters that no font has are boxes.</summary>
    public DrawnFile DrawDraft(PaperTemplate template, PaperSource source) =>
        Drawn(template.Compose(source).Document with { Watermark = "草稿" }, new(Draft: true));

    private DrawnFile Drawn(OfficialDocument document, RenderOptions options)
    {
        var pdf = renderer.Render(document, options).Bytes;
        return new(pdf, HashOf(pdf));
    }

    /// <summary>The hash of what a paper says, whatever it looks like.</summary>
    public static string HashOf(ComposedPaper composed) =>
        HashOf(JsonSerializer.SerializeToUtf8Bytes(composed.Content, composed.Content.GetType(), ContentJson));

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>A drawn paper.</summary>
internal sealed record DrawnFile(byte[] Pdf, string Sha256);

/// <summary>A paper lacks something the law wants in it; the act that would have issued it did not happen.</summary>
public sealed class PaperIncompleteException(PaperTemplate template, IReadOnlyList<MissingContent> missing)
    : Exception($"{template.Title}缺少法定内容，不能出具：{string.Join("；", missing.Select(m => $"{m.What}（{m.Basis}）"))}")
{
    public IReadOnlyList<MissingContent> Missing { get; } = missing;
}
