using System.Security.Cryptography;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pdf;

namespace Enforcement.Documents.Tests.Fonts;

public sealed class FontCatalogueTests
{
    private static DirectoryInfo Folder(params (string Name, byte[] Bytes)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("fonts-");
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
        }

        return folder;
    }

    [Fact]
    public void Without_a_Chinese_font_one_sentence_says_what_to_do()
    {
        var empty = Folder();
        var renderer = new PdfRenderer(new FontCatalogue(new FontOptions { Directories = [empty.FullName, "/no/such/folder"], InstalledFonts = false }));

        var error = Assert.Throws<FontsMissingException>(() => renderer.Render(SamplePapers.PenaltyDecision(), new RenderOptions()));

        Assert.Equal("未找到中文字体：请安装 fonts-noto-cjk（或把 .ttf/.otf/.ttc 放入字体目录，或设置 Fonts:Directories）", error.Message);
    }

    [Fact]
    public void A_damaged_font_file_is_passed_over()
    {
        var noise = new byte[5000];
        new Random(7).NextBytes(noise);
        var head = new byte[] { 0, 1, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0 };
        var folder = Folder(("noise.ttf", noise), ("cut.otf", head), ("empty.ttc", []), ("collection.ttc", [.. "ttcf"u8, 0, 1, 0, 0, 0x7F, 0xFF, 0xFF, 0xFF]));

        var catalogue = new FontCatalogue(new FontOptions { Directories = [folder.FullName], InstalledFonts = false });

        Assert.Throws<FontsMissingException>(() => catalogue.Coverage());
    }

    [Fact]
    public void Coverage_names_a_file_for_every_role()
    {
        InstalledFonts.Renderer();

        var coverage = InstalledFonts.Catalogue.Coverage();

        Assert.Equal(Enum.GetValues<FontRole>(), coverage.Select(line => line.Role));
        Assert.All(coverage, line => Assert.True(File.Exists(line.File)));
        Assert.All(coverage, line => Assert.InRange(line.Gb2312, 1, 6763));
    }

    [Fact]
    public void The_common_set_is_the_whole_of_GB_2312() => Assert.Equal(6763, Gb2312.Han.Count);

    [Fact]
    public void An_operator_can_choose_the_family_of_a_role()
    {
        InstalledFonts.Renderer();
        var hei = InstalledFonts.Catalogue.Coverage().Single(line => line.Role == FontRole.Hei);

        var chosen = new FontCatalogue(new FontOptions
        {
            Families = new Dictionary<FontRole, IReadOnlyList<string>> { [FontRole.Body] = ["No Such Font", hei.Family] },
        });

        Assert.Equal(hei.File, chosen.Coverage()[0].File);
    }

    [Fact]
    public void The_fonts_used_are_recorded_with_the_hash_of_their_file()
    {
        var paper = InstalledFonts.Renderer().Render(SamplePapers.Of(new Paragraph("环境保护")), new RenderOptions());
        var file = InstalledFonts.Catalogue.Coverage().Single(line => line.Role == FontRole.Body).File;

        Assert.Contains(paper.Fonts, font => font.File == Path.GetFileName(file)
            && font.Sha256 == Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
    }
}
