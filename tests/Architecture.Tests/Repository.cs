using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Enforcement.Architecture.Tests;

/// <summary>The repository as its files show it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The projects under a folder, by name.</summary>
    public static IReadOnlyDictionary<string, Project> Projects(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories).Select(Project.Read).ToDictionary(p => p.Name);

    public static IEnumerable<(string Path, string Text)> SourcesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => (path, File.ReadAllText(Path.Combine(Root, path))));

    /// <summary>The built assembly of one of our projects, or null when this test run has none.</summary>
    public static Assembly? Assembly(string project)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"Enforcement.{project}.dll");
        return File.Exists(file) ? System.Reflection.Assembly.LoadFrom(file) : null;
    }

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}

/// <summary>A project file's references.</summary>
internal sealed record Project(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static Project Read(string path)
    {
        var file = XDocument.Load(path);
        return new(
            Path.GetFileNameWithoutExtension(path),
            [.. Includes(file, "ProjectReference").Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))],
            [.. Includes(file, "PackageReference"), .. Includes(file, "FrameworkReference")]);
    }

    private static IEnumerable<string> Includes(XDocument file, string element) =>
        file.Descendants(element).Select(reference => reference.Attribute("Include")?.Value).OfType<string>();
}
