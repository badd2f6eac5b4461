namespace Enforcement.Architecture.Tests;

public class ContinuousIntegrationTests
{
    /// <summary>Every test project runs in <c>./test</c>; skipped while that script is not written.</summary>
    [Fact]
    public void Every_test_project_is_run_by_the_test_script()
    {
        var script = Path.Combine(Repository.Root, "test");
        Assert.SkipUnless(File.Exists(script), "there is no ./test yet");
        var text = File.ReadAllText(script);
        var projects = Repository.Projects("tests").Keys.Where(name => name.EndsWith(".Tests", StringComparison.Ordinal));
        Assert.DoesNotContain(projects, name => !text.Contains(name, StringComparison.Ordinal) && !text.Contains("tests/*.Tests", StringComparison.Ordinal));
    }

    [Fact]
    public void Continuous_integration_runs_the_test_script()
    {
        var run = Path.Combine(Repository.Root, ".ci", "run");
        Assert.SkipUnless(File.Exists(run), "there is no .ci/run yet");
        Assert.Contains("./test", File.ReadAllText(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_project_is_in_the_solution_but_the_one_whose_package_must_be_bought()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Enforcement.sln"));
        var projects = Repository.Projects("src").Keys.Concat(Repository.Projects("tests").Keys).Where(name => name != "Documents.QuestPdf");
        Assert.DoesNotContain(projects, name => !solution.Contains($"{name}.csproj", StringComparison.Ordinal));
    }

    [Fact]
    public void Versions_of_packages_stand_only_in_the_central_file() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories),
        path => System.Xml.Linq.XDocument.Load(path).Descendants("PackageReference").Any(reference => reference.Attribute("Version") is not null));
}
