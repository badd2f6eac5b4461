using System.Runtime.CompilerServices;
using Enforcement.Documents.Papers;
using Enforcement.Documents.Tests.Fonts;

namespace Enforcement.Documents.Tests.Papers;

/// <summary>docs/papers shows the first page of every kind of paper; UPDATE_DOCS=1 takes the pictures anew, for the eye: fonts differ from machine to machine.</summary>
public sealed class PaperPicturesTests
{
    [Fact]
    public void Every_kind_of_paper_has_a_picture()
    {
        var folder = Folder();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            var renderer = InstalledFonts.Renderer();
            foreach (var id in PaperTemplates.All.Select(template => template.Id))
            {
                var paper = Tool.OnDisk(renderer.Render(Composed.Of(id)[0].Document, new()).Bytes);
                Tool.Run("pdftoppm", "-r", "60", "-gray", "-png", "-singlefile", paper, Path.Combine(folder, id));
                Directory.Delete(Path.GetDirectoryName(paper)!, recursive: true);
            }
        }

        Assert.All(PaperTemplates.All, template => Assert.True(File.Exists(Path.Combine(folder, $"{template.Id}.png")), template.Id));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/papers"));
}
