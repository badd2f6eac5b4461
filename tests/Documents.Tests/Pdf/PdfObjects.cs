using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Enforcement.Documents.Tests.Pdf;

/// <summary>The objects of a file of ours as text, for checks that PdfPig has no eyes for.</summary>
internal sealed partial class PdfObjects
{
    public PdfObjects(byte[] bytes)
    {
        Text = Encoding.Latin1.GetString(bytes);
        Bodies = Objects().Matches(Text).ToDictionary(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match => match.Groups[2].Value);
        var root = int.Parse(Root().Match(Text).Groups[1].Value, CultureInfo.InvariantCulture);
        Catalog = Bodies[root];
    }

    public string Text { get; }

    public IReadOnlyDictionary<int, string> Bodies { get; }

    public string Catalog { get; }

    public static int Reference(string body, string key) =>
        int.Parse(Regex.Match(body, $@"/{key} (\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture);

    public static IReadOnlyList<int> References(string body, string key) =>
        [.. Regex.Matches(Regex.Match(body, $@"/{key} \[([^\]]*)\]").Groups[1].Value, @"(\d+) 0 R").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"(?<=^|\n)(\d+) 0 obj\n(.*?)\nendobj(?=\n)", RegexOptions.Singleline)]
    private static partial Regex Objects();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();
}
