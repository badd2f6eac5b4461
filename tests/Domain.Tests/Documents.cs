using System.Runtime.CompilerServices;

namespace Enforcement.Domain.Tests;

/// <summary>Documents that are computed from the code; with UPDATE_DOCS=1 the test writes them instead of comparing.</summary>
internal static class Documents
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "docs");

    public static void IsUpToDate(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, content);
        }

        var written = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(content == written, $"docs/{name} differs from the code; run the tests with UPDATE_DOCS=1. It should say:\n\n{content}");
    }

    private static string RepositoryRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
