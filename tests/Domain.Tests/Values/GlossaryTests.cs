using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Tests.Values;

public class GlossaryTests
{
    private static readonly string[] Rows =
        [.. File.ReadAllLines(Path.Combine(Documents.Folder, "glossary.md"))
            .Where(line => line.StartsWith('|') && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("| in ", StringComparison.Ordinal))];

    [Fact]
    public void Acts_and_values_stand_there_as_the_code_has_them()
    {
        var things = File.ReadAllText(Path.Combine(Documents.Folder, "glossary.md")).Split("## Acts")[0];
        Documents.IsUpToDate("glossary.md", things + string.Join('\n', ["## Acts", "", "| in addresses | in the field |", "| --- | --- |", .. Acts, "", "## Values", "", "| in code | in the field |", "| --- | --- |", .. Values, ""]));
    }

    [Fact]
    public void No_english_word_and_no_thing_stands_there_twice()
    {
        var cells = Rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.Equal(cells.Count, cells.Select(cell => cell[1]).Distinct().Count());
        var things = cells.Where(cell => cell.Length == 5).Select(cell => cell[2]).ToList();
        Assert.Equal(things.Count, things.Distinct().Count());
    }

    private static IEnumerable<string> Acts => CaseActs.All.Select(act => $"| {act.Name} | {act.Title} |");

    private static IEnumerable<string> Values => typeof(CaseStage).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsPublic: true })
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => Enum.GetValues(type).Cast<Enum>())
        .Select(value => $"| {value.GetType().Name}.{value} | {value.Chinese()} |");
}
