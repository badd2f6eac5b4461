using System.Globalization;
using Enforcement.Api.Shell;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Api.Acts;

/// <summary>One line of what is read over before it is confirmed.</summary>
/// <param name="Path">The field.</param>
/// <param name="Label">What it is called, with the groups it stands in.</param>
/// <param name="Text">What was typed, in words.</param>
/// <param name="Wide">Whether it is long.</param>
internal sealed record CheckedLine(string Path, string Label, string Text, bool Wide);

/// <summary>What fields offer and hold, in words.</summary>
internal static class FieldText
{
    public static IReadOnlyList<(string Value, string Shown)> Choices(FormField field, ActWork work) => field.Control switch
    {
        FieldControl.Choice or FieldControl.Choices => FieldWords.Of(field.Type),
        FieldControl.Officer or FieldControl.Officers => [.. work.Choices.Staff.Select(o => (o.Id, Named(o)))],
        FieldControl.Paper or FieldControl.Papers =>
            [.. work.Choices.Papers.Where(p => field.Name != "decisionId" || work.File?.Decisions.Any(d => d.PaperId == p.Id) == true).Select(p => (p.Id.ToString("D"), Named(p)))],
        FieldControl.Offence => work.Choices.Offences,
        FieldControl.Township => [.. work.Choices.Townships.Select(t => (t, t))],
        _ => [],
    };

    public static IReadOnlyList<CheckedLine> Lines(ActWork work)
    {
        var lines = new List<CheckedLine>();
        Add(lines, work.Form.Fields, "", "", work);
        return lines;
    }

    public static string Size(string? bytes) => !long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? ""
        : size >= 1024 * 1024 ? string.Create(CultureInfo.InvariantCulture, $"{size / 1048576.0:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, size / 1024)} KB");

    private static void Add(List<CheckedLine> lines, IReadOnlyList<FormField> fields, string above, string heading, ActWork work)
    {
        foreach (var field in fields)
        {
            var path = FormReader.Below(above, field.Name);
            var label = heading.Length == 0 ? field.Label : $"{heading}：{field.Label}";
            switch (field.Control)
            {
                case FieldControl.Group when work.Values.AnyBelow(path):
                    Add(lines, field.Fields, path, label, work);
                    break;
                case FieldControl.Group:
                    lines.Add(new(path, label, Shown.Nothing, false));
                    break;
                case FieldControl.Rows:
                    for (var row = 0; row < work.Values.Rows(path); row++)
                    {
                        Add(lines, field.Fields, $"{path}[{row}]", $"{label}第 {row + 1} 项", work);
                    }

                    break;
                default:
                    lines.Add(new(path, label, Text(field, path, work), field.Control is FieldControl.Passage or FieldControl.Files or FieldControl.Offence));
                    break;
            }
        }
    }

    private static string Text(FormField field, string path, ActWork work)
    {
        var text = field.Control switch
        {
            FieldControl.Files => string.Join('\n', Enumerable.Range(0, work.Values.Rows(path)).Select(i =>
                $"{work.Values.One($"{path}[{i}].name")}（{Size(work.Values.One($"{path}[{i}].bytes"))}，SHA-256 {work.Values.One($"{path}[{i}].sha256")}）")),
            FieldControl.YesNo => work.Values.One(path) switch { "true" => "是", "false" => "否", _ => "" },
            FieldControl.Money when decimal.TryParse(work.Values.One(path), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)
                && yuan is >= 0 and <= 9_999_999_999_999.99m && decimal.Round(yuan, 2) == yuan =>
                Money.OfYuan(yuan) is var money ? $"{money} 元（{money.InCapitals()}）" : "",
            FieldControl.Choice or FieldControl.Choices or FieldControl.Officer or FieldControl.Officers or FieldControl.Paper or FieldControl.Papers
                or FieldControl.Offence or FieldControl.Township =>
                string.Join("、", work.Values.Many(path).Select(v => Choices(field, work).FirstOrDefault(c => c.Value == v).Shown ?? v)),
            _ => work.Values.AsTyped(path).Trim(),
        };
        return text.Length == 0 ? Shown.Nothing : text;
    }

    private static string Named(Paper paper) =>
        $"{paper.Kind.Chinese()} {paper.Number}（{paper.IssuedOn.Iso()}{(paper.Service is { } service ? $"，{service.ServedOn.Iso()} 送达" : paper.Kind.IsServed() ? "，未送达" : "")}）";

    private static string Named(Officer officer) =>
        $"{officer.Name}（{(officer.Certificate is { } certificate ? certificate.Number : officer.Role.Chinese())}）";
}
