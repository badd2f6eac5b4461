using Enforcement.Documents.Model;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Papers;

/// <summary>An opinion on an internal form: what somebody decided, and room to sign for it.</summary>
/// <param name="Text">The opinion; blank where it is to be written by hand.</param>
/// <param name="Name">Whose it is; blank where nobody is known.</param>
/// <param name="Date">The day as printed; blank where it is not known.</param>
public sealed record Opinion(string Text, string Name, string Date)
{
    /// <summary>One that the events know nothing of.</summary>
    public static Opinion ByHand { get; } = new("", "", "");

    /// <summary>One given by a member of staff on a day.</summary>
    public static Opinion Of(string text, OfficerName by, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(by);
        return new(Wording.Sentence(text), by.Name, on.OnPaper());
    }

    /// <summary>The opinion with who gave it and when; blank when one of the three is.</summary>
    public string? Complete => Text.Length > 0 && Name.Length > 0 && Date.Length > 0 ? $"{Text}（{Name}，{Date}）" : null;
}

/// <summary>Pieces that several papers have in the same shape.</summary>
internal static class Forms
{
    /// <summary>What stands at the head of every page of an invented case.</summary>
    public const string Demonstration = "演示数据(虚构)";

    /// <summary>A paper as all of them begin: the agency and the title over the body, and on every page whether all of it is invented.</summary>
    public static OfficialDocument Sheet(DocumentInfo info, string title, bool isDemonstration, IEnumerable<Block> body) =>
        new(info, [new TitleBlock([info.Author, .. title.Split('\n')]), .. body]) { Notice = isDemonstration ? Demonstration : null };

    /// <summary>The day, to be written by hand.</summary>
    public const string OpenDate = "　　年　　月　　日";

    /// <summary>The party's particulars as rows of a form that share one label.</summary>
    public static IEnumerable<FormRow> PartyRows(IReadOnlyList<(string Label, string Value)> particulars, string group = "当事人") =>
        particulars.Select(row => new FormRow(row.Label, row.Value) { Group = group });

    /// <summary>A box for an opinion: the name and the day are printed, the signature is left for the hand.</summary>
    public static FormRow OpinionRow(string label, Opinion opinion, int lines = 3) => new(
        [
            new FormField(label, opinion.Text)
            {
                Indented = true,
                Foot = $"签名：　　　　　　{(opinion.Name.Length > 0 ? $"（{opinion.Name}）" : "")}　{(opinion.Date.Length > 0 ? opinion.Date : OpenDate)}",
            },
        ],
        lines);

    /// <summary>A box with a long text.</summary>
    public static FormRow TextRow(string label, string text, int lines = 1) => new([new FormField(label, text) { Indented = true }], lines);

    /// <summary>The electronic files that belong to a paper, each with its size and the hash by which it is known; nothing where there are none.</summary>
    public static IEnumerable<Block> FileList(IReadOnlyList<(string Name, string Bytes, string Sha256)> files) => files.Count == 0 ? [] :
    [
        new Heading(1, "电子文件"),
        new DataTable(
            [new(0.7, Alignment.Center), new(2), new(1.4, Alignment.Right), new(4)],
            [TableRow.Of("序号", "文件名", "字节数", "SHA-256 校验值")],
            [.. files.Select((file, index) => TableRow.Of($"{index + 1}", file.Name, file.Bytes, file.Sha256))]),
    ];

    /// <summary>☑ for yes and ☐ for no before both words.</summary>
    public static string Choice(bool isYes, string yes, string no) => isYes ? $"☑{yes}　☐{no}" : $"☐{yes}　☑{no}";
}
