using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Enforcement.Documents.Papers;
using Enforcement.Documents.Pdf;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Law;

namespace Enforcement.Application.Papers;

/// <summary>Draws papers, and keeps those that are issued.</summary>
internal sealed class PaperPress(PdfRenderer renderer, PaperStore store, LawBook law)
{
    // Contents are hashed as JSON: every text of a content record in its order, whatever culture or platform.
    private static readonly JsonSerializerOptions ContentJson = new() { IncludeFields = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Draws and keeps the paper the act has issued.</summary>
    /// <param name="after">The case right after the act's event.</param>
    /// <param name="happened">The act's event.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The event that says so; null when the act issues no paper that is drawn.</returns>
    /// <exception cref="PaperIncompleteException">Something the law wants in the paper is missing.</exception>
    /// <exception cref="CharactersMissingException">No font has some of its characters.</exception>
    public async Task<PaperProduced?> ProduceAsync(EnforcementCase after, CaseEvent happened, Agency agency, CancellationToken cancellationToken)
    {
        if (PaperTemplates.Of(happened).FirstOrDefault(template => template.Kind is not null) is not { } template)
        {
            return null;
        }

        var composed = template.Compose(new(after, happened, agency, law));
        if (composed.Missing.Count > 0)
        {
            throw new PaperIncompleteException(template, composed.Missing);
        }

        var paper = after.Papers.Last(p => p.Kind == template.Kind);
        var drawn = renderer.Render(composed.Document, new());
        return new(
            paper.IssuedOn, paper.Id, paper.Number, template.Id, template.Version, HashOf(composed), await store.PutAsync(drawn.Bytes, cancellationToken),
            drawn.Bytes.Length, drawn.Pages, [.. drawn.Fonts.Select(font => new FontUsed(font.Face, font.Sha256))]);
    }

    /// <summary>The paper drawn from its event: for records, which are not kept, and for issued papers whose file was lost.</summary>
    public DrawnFile Draw(PaperTemplate template, PaperSource source)
    {
        var pdf = renderer.Render(template.Compose(source).Document, new()).Bytes;
        return new(pdf, Convert.ToHexStringLower(SHA256.HashData(pdf)));
    }

    /// <summary>The paper as it would be, marked as a draft; characters that no font has are boxes.</summary>
    public DrawnFile DrawDraft(PaperTemplate template, PaperSource source)
    {
        var pdf = renderer.Render(template.Compose(source).Document with { Watermark = "草稿" }, new(Draft: true)).Bytes;
        return new(pdf, Convert.ToHexStringLower(SHA256.HashData(pdf)));
    }

    private static string HashOf(ComposedPaper composed) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(composed.Content, composed.Content.GetType(), ContentJson)));
}

/// <summary>A drawn paper.</summary>
internal sealed record DrawnFile(byte[] Pdf, string Sha256);

/// <summary>A paper lacks something the law wants in it; the act that would have issued it did not happen.</summary>
public sealed class PaperIncompleteException(PaperTemplate template, IReadOnlyList<MissingContent> missing)
    : Exception($"{template.Title}缺少法定内容，不能出具：{string.Join("；", missing.Select(m => $"{m.What}（{m.Basis}）"))}")
{
    public IReadOnlyList<MissingContent> Missing { get; } = missing;
}
