namespace Enforcement.Architecture.Tests;

public class ArrowTests
{
    /// <summary>Which of our projects each may see; nothing points back.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["Documents"] = ["Domain"],
        ["Documents.QuestPdf"] = ["Documents", "Domain"],
        ["Application"] = ["Documents", "Domain"],
        ["Api"] = ["Application", "Documents", "Documents.QuestPdf", "Domain"],
    };

    public static TheoryData<string> SourceProjects() => [.. Repository.Projects("src").Keys.Order()];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_project_refers_only_to_those_it_may_see(string name)
    {
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"src/{name} is new: say in this test what it may see");
        Assert.Empty(Repository.Projects("src")[name].Projects.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void An_assembly_uses_only_those_it_may_see(string name)
    {
        var ours = Repository.Assembly(name)?.GetReferencedAssemblies().Select(used => used.Name!)
            .Where(used => used.StartsWith("Enforcement.", StringComparison.Ordinal)).Select(used => used["Enforcement.".Length..]) ?? [];
        Assert.Empty(ours.Except(Allowed[name]));
    }

    [Fact]
    public void Domain_references_no_package_and_no_assembly_but_the_runtime()
    {
        Assert.Empty(Repository.Projects("src")["Domain"].Packages);
        var used = Repository.Assembly("Domain")!.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.All(used, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
        Assert.DoesNotContain(used, name => name.Contains("Net", StringComparison.Ordinal) || name.Contains("Data", StringComparison.Ordinal));
    }

    [Fact]
    public void Scenarios_are_for_all_test_projects_and_need_only_the_domain()
    {
        var scenarios = Repository.Projects("tests")["Scenarios"];
        Assert.Equal(["Domain"], scenarios.Projects);
        Assert.Empty(scenarios.Packages);
    }

    [Fact]
    public void No_source_project_refers_to_a_test_project() =>
        Assert.Empty(Repository.Projects("src").Values.SelectMany(p => p.Projects).Intersect(Repository.Projects("tests").Keys));
}
