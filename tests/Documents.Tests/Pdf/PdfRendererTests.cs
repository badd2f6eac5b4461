using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pdf;
using Enforcement.Documents.Tests.Fonts;
using Enforcement.Documents.Tests.Pictures;
using UglyToad.PdfPig;

namespace Enforcement.Documents.Tests.Pdf;

public sealed class PdfRendererTests
{
    // No font has a glyph for a code point that Unicode keeps for nobody.
    private const string InNoFont = "\U0004FFF0";

    private static readonly RenderOptions Issued = new();
    private static readonly RenderOptions Draft = new(Draft: true);

    private static string ReadBack(RenderedPaper paper)
    {
        using var pdf = PdfDocument.Open(paper.Bytes);
        return Squeezed(string.Concat(pdf.GetPages().SelectMany(page => page.Letters)
            .Where(letter => letter.StartBaseLine.Y > Grid.PageHeight - Grid.Bottom && letter.StartBaseLine.Y < Grid.PageHeight - Grid.Top)
            .Select(letter => letter.Value)));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B'));

    private static string Words(OfficialDocument paper) => Squeezed(string.Concat(paper.Blocks.Select(block =>
        string.Concat(block.Texts) + (block is SignatureBlock ? "印章处" : ""))));

    [Fact]
    public void The_text_read_back_is_the_text_of_the_paper()
    {
        var paper = SamplePapers.PenaltyDecision();

        Assert.Equal(Words(paper), ReadBack(InstalledFonts.Renderer().Render(paper, Issued)));
    }

    [Fact]
    public void Any_character_of_the_common_set_is_read_back_in_every_role()
    {
        var renderer = InstalledFonts.Renderer();
        Gen.Select(
            Gen.Int[0, 6762].Select(i => (char)Enforcement.Documents.Fonts.Gb2312.Han[i]).Array[1, 200],
            Gen.Enum<FontRole>(),
            Gen.Bool).Sample((characters, role, bold) =>
        {
            var paper = SamplePapers.Of(new Paragraph([new Run(new string(characters), role, bold)]));
            return ReadBack(renderer.Render(paper, Issued)) == Words(paper);
        }, iter: 40);
    }

    [Fact]
    public void Check_boxes_are_drawn_whatever_the_font_has_and_read_back()
    {
        var paper = SamplePapers.Of(new Paragraph("☑是☐否"), new FormTable([new FormRow("出示证件", "☐否☑是")]));

        Assert.Equal(Words(paper), ReadBack(InstalledFonts.Renderer().Render(paper, Issued)));
    }

    // 一 and ⼀ share an outline in many fonts; each must still be read back as what was written.
    [Fact]
    public void One_outline_with_two_meanings_is_read_back_as_each()
    {
        var paper = SamplePapers.Of(new Paragraph("□☐□☐·•"));

        Assert.Equal(Words(paper), ReadBack(InstalledFonts.Renderer().Render(paper, Draft)));
    }

    [Fact]
    public void Names_of_rare_characters_with_selectors_and_marks_are_read_back_from_cells_of_any_length() =>
        Gen.Select(Gen.Int[1, 5000], Gen.Int[1, 40]).Sample((length, every) =>
        {
            string[] names = ["㛃", "𬱖", "龘", "堃", "葛\U000E0100", "e\u0301"];
            var text = string.Concat(Enumerable.Range(0, length).Select(i => i % every == 0 ? names[i / every % names.Length] : "环"));
            var paper = SamplePapers.Of(new FormTable([new FormRow("案情摘要", text)]));
            return ReadBack(InstalledFonts.Renderer().Render(paper, Draft)) == Words(paper);
        }, iter: 20);

    [Fact]
    public void Rare_characters_of_names_are_read_back()
    {
        var paper = SamplePapers.Of(new Paragraph("当事人㛃𬱖龘堃䶮，法定代表人喆玚。"));

        Assert.Equal(Words(paper), ReadBack(InstalledFonts.Renderer().Render(paper, Draft)));
    }

    [Theory]
    [InlineData(FontRole.Body)]
    [InlineData(FontRole.Kai)]
    public void Every_code_draws_the_outline_of_its_character(FontRole role)
    {
        var paper = InstalledFonts.Renderer().Render(SamplePapers.Of(new Paragraph([new Run("龘一丨口国", role)])), Issued);

        using var pdf = PdfDocument.Open(paper.Bytes);

        var shapes = pdf.GetPage(1).Letters.DistinctBy(letter => letter.Value).ToDictionary(letter => letter.Value, letter => letter.BoundingBox);
        Assert.True(shapes["一"].Width > 3 * shapes["一"].Height);
        Assert.True(shapes["丨"].Height > 3 * shapes["丨"].Width);
        Assert.InRange(shapes["国"].Height / shapes["国"].Width, 0.7, 1.4);
    }

    [Fact]
    public void Radicals_are_read_back_as_characters()
    {
        var paper = InstalledFonts.Renderer().Render(SamplePapers.Of(new Paragraph("⼀⾏⻝")), Issued);

        Assert.Equal("一行食", ReadBack(paper));
    }

    [Fact]
    public void Fonts_are_embedded_as_subsets_and_the_file_stays_small()
    {
        var bytes = InstalledFonts.Renderer().Render(SamplePapers.PenaltyDecision(), Issued).Bytes;

        var text = Encoding.Latin1.GetString(bytes);
        Assert.Matches("/BaseFont /[A-Z]{6}\\+", text);
        Assert.DoesNotContain("/Type3", text, StringComparison.Ordinal);
        Assert.InRange(bytes.Length, 10_000, 300_000);
    }

    [Fact]
    public void The_file_tells_its_title_language_date_and_headings()
    {
        using var pdf = PdfDocument.Open(InstalledFonts.Renderer().Render(SamplePapers.PenaltyDecision(), Issued).Bytes);

        Assert.Equal("行政处罚决定书（云环罚字〔2017〕42号）", pdf.Information.Title);
        Assert.Equal("D:20170918", pdf.Information.CreationDate);
        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        Assert.Contains("云州县环境保护局", Encoding.UTF8.GetString(metadata.GetXmlBytes()), StringComparison.Ordinal);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(
            ["一、环境违法事实和证据", "二、责令改正和行政处罚的依据、种类", "三、责令改正和行政处罚决定的履行方式和期限", "四、申请行政复议或者提起行政诉讼的途径和期限"],
            bookmarks.Roots.Select(root => root.Title));
        Assert.Equal(["（一）经查明的事实", "（二）证据"], bookmarks.Roots[0].Children.Select(child => child.Title));
    }

    [Fact]
    public void Notice_and_watermark_are_on_every_page()
    {
        var paper = SamplePapers.PenaltyDecision() with { Watermark = "草稿" };

        using var pdf = PdfDocument.Open(InstalledFonts.Renderer().Render(paper, Draft).Bytes);

        Assert.True(pdf.NumberOfPages > 1);
        Assert.All(pdf.GetPages(), page => Assert.StartsWith("草稿演示数据（虚构）", string.Concat(page.Letters.Select(letter => letter.Value)), StringComparison.Ordinal));
    }

    [Fact]
    public void Eight_threads_make_one_and_the_same_file()
    {
        var renderer = InstalledFonts.Renderer();
        var hashes = new string[400];

        Parallel.For(0, 8, thread =>
        {
            for (var i = 0; i < 50; i++)
            {
                hashes[thread * 50 + i] = Convert.ToHexString(SHA256.HashData(renderer.Render(SamplePapers.PenaltyDecision(), Issued).Bytes));
            }
        });

        Assert.Single(hashes.Distinct());
    }

    [Fact]
    public void A_fresh_catalogue_makes_the_same_file()
    {
        var first = InstalledFonts.Renderer().Render(SamplePapers.PenaltyDecision(), Issued);
        var second = new PdfRenderer(new(new())).Render(SamplePapers.PenaltyDecision(), Issued);

        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public void Different_papers_have_different_identities()
    {
        static string Id(RenderedPaper paper) => Encoding.Latin1.GetString(paper.Bytes).Split("/ID [")[1][..34];
        var renderer = InstalledFonts.Renderer();

        Assert.NotEqual(Id(renderer.Render(SamplePapers.Of(new Paragraph("一")), Issued)), Id(renderer.Render(SamplePapers.Of(new Paragraph("二")), Issued)));
    }

    [Fact]
    public void Issuing_is_refused_with_the_list_of_characters_no_font_has()
    {
        var error = Assert.Throws<CharactersMissingException>(() =>
            InstalledFonts.Renderer().Render(SamplePapers.Of(new Paragraph($"当事人{InNoFont}某{InNoFont}")), Issued));

        Assert.Equal([InNoFont], error.Characters);
        Assert.Contains("U+4FFF0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_shows_a_box_for_a_missing_character_and_lists_it()
    {
        var paper = InstalledFonts.Renderer().Render(SamplePapers.Of(new Paragraph($"当事人{InNoFont}某")), Draft);

        Assert.Equal([InNoFont], paper.MissingCharacters);
        Assert.Equal("当事人某", ReadBack(paper));
        using var pdf = PdfDocument.Open(paper.Bytes);
        Assert.Single(pdf.GetPage(1).Paths);
    }

    [Theory]
    [InlineData("\uD800半个\uDC00代理\uDBFF")]
    [InlineData("e\u0301\u0302\u0303\u0304组合 \u0301\u0301 q\u0323\u0307")]
    [InlineData("葛\U000E0100葛\uFE00\U000E01EF")]
    [InlineData("\0\u0001\b\u001B[31m\u007F\u0085\u200B\u202E\u2066\uFEFF")]
    [InlineData("\uFFFE\uFFFF\U0010FFFF\uE000")]
    [InlineData("مرحبا שלום नमस्ते 👨‍👩‍👧‍👦 🏳️‍🌈")]
    [InlineData("㛃𬱖龘堃")]
    [InlineData("(\\)<>[]{}/% BT ET endstream endobj")]
    [InlineData("")]
    [InlineData(" \n\n \t\r\n")]
    public void Hostile_text_anywhere_never_breaks_a_draft(string text)
    {
        var paper = new OfficialDocument(
            new DocumentInfo(text, text, text, new DateOnly(2017, 1, 5)),
            [
                new TitleBlock([text]),
                new NumberLine(text),
                new Addressee(text),
                new Masthead(text),
                new FormTable([new FormRow(text, text), new FormRow([new FormField(text, text) { Foot = text, Indented = true }], 3) { Group = text }]),
                new Heading(1, text),
                new Heading(3, text),
                new Paragraph([new Run(text, FontRole.Kai, Bold: true)]),
                new DataTable([new(1), new(1)], [TableRow.Of(text)], [TableRow.Of(text, text)]),
                new Attachments([text, text]),
                new SignatureLines([new(text, text, text)]),
                new Group([new Note(text), new QrCode(text, text)]),
                new Picture(Pictures.SamplePictures.Png(8, 8), text) { Caption = text },
                new SignatureBlock(text, text, SealSlot.Specimen),
            ])
        {
            EachPage = [new(text, text, text)],
            Notice = text,
            Watermark = text,
        };

        using var pdf = PdfDocument.Open(InstalledFonts.Renderer().Render(paper, Draft).Bytes);

        Assert.True(pdf.GetPages().Sum(page => page.Letters.Count) > 0);
    }

    [Fact]
    public void Text_of_any_code_units_never_breaks_a_draft()
    {
        var renderer = InstalledFonts.Renderer();
        Gen.Char.Array[0, 120].Select(units => new string(units)).Sample(text =>
        {
            using var pdf = PdfDocument.Open(renderer.Render(SamplePapers.Of(new Paragraph(text), new FormTable([new FormRow("事由", text)])), Draft).Bytes);
            return pdf.NumberOfPages > 0;
        }, iter: 60);
    }

    [Fact]
    public void A_cell_of_five_thousand_characters_is_read_back_whole()
    {
        var summary = string.Concat(Enumerable.Range(0, 5000).Select(i => (char)Enforcement.Documents.Fonts.Gb2312.Han[i]));
        var paper = SamplePapers.Of(new FormTable([new FormRow("案情摘要", summary)]));

        Assert.Equal(Words(paper), ReadBack(InstalledFonts.Renderer().Render(paper, Issued)));
    }

    [Theory]
    [InlineData("hb_subset_input_create_or_fail")]
    [InlineData("hb_subset_input_set_flags")]
    [InlineData("hb_subset_input_glyph_set")]
    [InlineData("hb_subset_input_set")]
    [InlineData("hb_subset_input_destroy")]
    [InlineData("hb_subset_plan_create_or_fail")]
    [InlineData("hb_subset_plan_execute_or_fail")]
    [InlineData("hb_subset_plan_old_to_new_glyph_mapping")]
    [InlineData("hb_subset_plan_destroy")]
    [InlineData("hb_set_add")]
    [InlineData("hb_map_get")]
    [InlineData("hb_face_reference_blob")]
    public void HarfBuzz_still_carries_the_functions_it_does_not_wrap(string function)
    {
        var library = NativeLibrary.Load("libHarfBuzzSharp", typeof(HarfBuzzSharp.Face).Assembly, null);

        Assert.True(NativeLibrary.TryGetExport(library, function, out _));
    }

    [Fact]
    public void The_picture_of_a_seal_stands_under_the_signature_and_takes_no_word_away()
    {
        var paper = SamplePapers.Of(new Paragraph("本决定自送达之日起生效。"), new Group([new SignatureBlock("云州县环境保护局", "2017年9月18日")]));
        var sealedPaper = paper.Sealed(SamplePictures.Png(80, 80));
        Assert.True(paper.HasSealPlace);
        Assert.False(SamplePapers.Of(new SignatureBlock("办案单位", "2017年9月18日", SealSlot.None)).HasSealPlace);
        var bytes = InstalledFonts.Renderer().Render(sealedPaper, new()).Bytes;

        using var plain = PdfDocument.Open(InstalledFonts.Renderer().Render(paper, new()).Bytes);
        using var pdf = PdfDocument.Open(bytes);
        var page = pdf.GetPage(1);
        Assert.Equal(plain.GetPage(1).Text.Replace("印章处", "", StringComparison.Ordinal), page.Text);
        var seal = Assert.Single(page.GetImages()).BoundingBox;
        var date = page.Letters.Where(letter => letter.Value == "2").Select(letter => letter.StartBaseLine).First(point => point.Y < 750);
        Assert.InRange(date.X, seal.Left, seal.Right);
        Assert.InRange(date.Y, seal.Bottom, seal.Top);
        Assert.Equal(40 * 72 / 25.4, seal.Width, 0.01);
        Assert.Contains("/Mask [240 255 240 255 240 255]", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors", Tool.Run("qpdf", "--check", Tool.OnDisk(bytes)), StringComparison.Ordinal);
    }
}
