using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Tests.Values;

public class GlossaryTests
{
    private static readonly string[] Rows =
        [.. File.ReadAllLines(Path.Combine(Documents.Folder, "glossary.md"))
            .Where(line => line.StartsWith('|') && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("| in ", StringComparison.Ordinal))];

    [Fact]
    public void Every_act_is_there_under_its_title() =>
        Assert.Empty(CaseActs.All.Select(act => $"| {act.Name} | {act.Title} |").Except(Rows));

    [Fact]
    public void Every_value_is_there_under_its_term() => Assert.Empty(
        typeof(CaseStage).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsPublic: true })
            .SelectMany(type => Enum.GetValues(type).Cast<Enum>())
            .Select(value => $"| {value.GetType().Name}.{value} | {value.Chinese()} |")
            .Except(Rows));

    [Fact]
    public void No_english_word_and_no_thing_stands_there_twice()
    {
        var cells = Rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.Equal(cells.Count, cells.Select(cell => cell[1]).Distinct().Count());
        var things = cells.Where(cell => cell.Length == 5).Select(cell => cell[2]).ToList();
        Assert.Equal(things.Count, things.Distinct().Count());
    }
}
