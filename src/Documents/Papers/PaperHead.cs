using Enforcement.Documents.Model;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Papers;

/// <summary>What stands at the head and the foot of a paper.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Title">The paper's name; one longer than a line has a line feed where its sense breaks.</param>
/// <param name="Number">Its number; blank on a record.</param>
/// <param name="Date">Its date as printed.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record PaperHead(string Agency, string Title, string Number, string Date, DateOnly IssuedOn, bool IsDemonstration)
{
    /// <summary>The head of the paper of an event.</summary>
    internal static PaperHead Of(PaperSource source, string title, DocumentNumber? number = null) => new(
        source.Agency.Name, title, number?.ToString() ?? "", source.Event.OccurredOn.OnPaper(), source.Event.OccurredOn, source.Agency.IsDemonstration);

    /// <summary>Agency, date and the place of the seal.</summary>
    internal SignatureBlock Signature => new(Agency, Date);

    /// <summary>The paper with this head over the body.</summary>
    internal OfficialDocument Over(IEnumerable<Block> body) => Forms.Sheet(
        new(Title.Replace("\n", "", StringComparison.Ordinal) + (Number.Length > 0 ? $"（{Number}）" : ""), Agency, "行政处罚", IssuedOn), Title, IsDemonstration,
        [.. Number.Length > 0 ? new[] { new NumberLine(Number) } : [], .. body]);

    /// <summary>That a paper names its agency and its date, as the law wants it.</summary>
    internal static RequiredContent<T>[] IsRequired<T>(LegalBasis basis, Func<T, PaperHead> head) =>
    [
        new("行政机关名称", basis, paper => head(paper).Agency),
        new("日期", basis, paper => head(paper).Date),
    ];
}
