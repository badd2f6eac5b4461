using System.Text;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Parties;

namespace Enforcement.Documents.Publication;

/// <summary>A stretch of a signed paper beside its public version.</summary>
/// <param name="Original">What is signed.</param>
/// <param name="Public">What is shown instead; the same where nothing is hidden.</param>
/// <param name="Rule">Why it is hidden; null where it is not.</param>
public sealed record RedactedText(string Original, string Public, RedactionRule? Rule);

/// <summary>Something that is hidden.</summary>
/// <param name="Rule">Why.</param>
/// <param name="Text">What.</param>
/// <param name="Count">In how many places.</param>
public sealed record Redaction(RedactionRule Rule, string Text, int Count);

/// <summary>
/// The public version 公开版 of a paper. What it hides is taken out of the content, and the paper is laid out anew from what is left: nothing
/// hidden ever comes near the file.
/// </summary>
/// <param name="Document">The public version.</param>
/// <param name="Lines">Signed and public text side by side, piece by piece in the order of the paper.</param>
public sealed record RedactedPaper(OfficialDocument Document, IReadOnlyList<IReadOnlyList<RedactedText>> Lines)
{
    private const string Remark = "公开版：已依法隐去个人信息等内容，以当事人收到的决定书为准。";

    // Around what is hidden in the paper that is only compared: the rule, what is signed, what is shown. No font has these characters.
    private const char Opening = '\uE000';
    private const char AfterRule = '\uE001';
    private const char AfterSigned = '\uE002';
    private const char Closing = '\uE003';

    /// <summary>What the signed paper says, one piece a line.</summary>
    public string SignedText => string.Join('\n', Lines.Select(line => string.Concat(line.Select(part => part.Original))));

    /// <summary>What the public version says, one piece a line; its closing remark left out.</summary>
    public string PublicText => string.Join('\n', Lines.Select(line => string.Concat(line.Select(part => part.Public))));

    /// <summary>What is hidden, by rule and text, in the order of the rules.</summary>
    public IReadOnlyList<Redaction> Redactions =>
    [
        .. Lines.SelectMany(line => line).Where(part => part.Rule is not null).GroupBy(part => (Rule: part.Rule!, part.Original))
            .Select(same => new Redaction(same.Key.Rule, same.Key.Original, same.Count())).OrderBy(one => one.Rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>The public version of a paper.</summary>
    /// <param name="template">What kind of paper it is.</param>
    /// <param name="content">What the signed paper says.</param>
    /// <param name="party">The punished.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="events">What happened in the case until now, for the persons it names.</param>
    /// <param name="alsoHidden">Words to hide besides.</param>
    public static RedactedPaper Of(
        PaperTemplate template, object content, Party party, Agency agency, IReadOnlyCollection<CaseEvent> events, IEnumerable<string> alsoHidden)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(agency);
        var redactor = new Redactor(party, agency, events, alsoHidden);
        var shown = template.Look(Rewritten(content, redactor, (_, rule) => rule.Shown));
        var compared = template.Look(Rewritten(content, redactor, (text, rule) => $"{Opening}{rule.Code}{AfterRule}{text}{AfterSigned}{rule.Shown}{Closing}"));
        return new(
            shown with
            {
                Info = shown.Info with { Title = $"{shown.Info.Title}（公开版）" },
                Blocks = [.. shown.Blocks.Select(block => block is SignatureBlock signature ? signature with { Seal = SealSlot.None } : block), new Note(Remark)],
            },
            [.. compared.Blocks.SelectMany(block => block.Texts).Select(Parts)]);
    }

    /// <summary>The content with every text of it rewritten: a member that is added to a paper is redacted without being named here.</summary>
    private static object Rewritten(object content, Redactor redactor, Func<string, RedactionRule, string> write)
    {
        var type = content.GetType();
        var maker = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        return maker.Invoke([.. maker.GetParameters().Select(parameter => Value(type.GetProperty(parameter.Name!)!.GetValue(content)))]);

        object? Value(object? value) => value switch
        {
            null or bool or DateOnly => value,
            string text => Text(text),
            IReadOnlyList<string> texts => texts.Select(Text).ToArray(),
            IReadOnlyList<(string Label, string Value)> rows => rows.Select(row => (row.Label, Particular(row.Label, row.Value))).ToArray(),
            PaperHead head => Rewritten(head, redactor, write),
            _ => throw new NotSupportedException($"{type.Name} 的 {value.GetType().Name} 不能隐去"),
        };

        string Particular(string label, string value) => redactor.OfParticular(label, value) is { } rule ? write(value, rule) : Text(value);

        string Text(string text)
        {
            var written = new StringBuilder();
            var at = 0;
            foreach (var span in redactor.In(text))
            {
                written.Append(text, at, span.Start - at).Append(write(text.Substring(span.Start, span.Length), span.Rule));
                at = span.Start + span.Length;
            }

            return written.Append(text, at, text.Length - at).ToString();
        }
    }

    private static IReadOnlyList<RedactedText> Parts(string piece)
    {
        var parts = new List<RedactedText>();
        foreach (var (index, part) in piece.Split(Opening).Index())
        {
            var open = part;
            if (index > 0 && part.Split(AfterRule, AfterSigned, Closing) is [var rule, var signed, var shown, var rest])
            {
                parts.Add(new(signed, shown, RedactionRules.Of(rule)));
                open = rest;
            }

            if (open.Length > 0)
            {
                parts.Add(new(open, open, null));
            }
        }

        return parts;
    }
}
