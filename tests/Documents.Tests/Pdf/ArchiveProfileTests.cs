using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pdf;
using Enforcement.Documents.Tests.Fonts;
using UglyToad.PdfPig;

namespace Enforcement.Documents.Tests.Pdf;

/// <summary>The rules of PDF/A-2b and of tagged PDF that a file of ours can break, checked by ourselves; no validator of others was run.</summary>
public sealed class ArchiveProfileTests
{
    private static byte[] Paper(string which) => InstalledFonts.Renderer().Render(
        which switch { "decision" => SamplePapers.PenaltyDecision(), "ledger" => SamplePapers.Ledger(60), _ => SamplePapers.EveryElement() }, new()).Bytes;

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B'));

    [Theory]
    [InlineData("decision")]
    [InlineData("everything")]
    public void Nothing_an_archive_forbids_is_in_the_file(string which)
    {
        var pdf = new PdfObjects(Paper(which));

        string[] forbidden = ["/Encrypt", "/JavaScript", "/JS", "/SMask", "/ca ", "/CA ", "/BM ", "/Group", "/Interpolate", "/LZWDecode", "/EmbeddedFiles",
            "/AA ", "/OpenAction", "/Launch", "/DeviceCMYK", "/Type3", "/OCProperties", "/XFA"];
        Assert.All(forbidden, word => Assert.All(pdf.Bodies.Values, body => Assert.DoesNotContain(word, body.Split("stream\n")[0], StringComparison.Ordinal)));
        Assert.Matches(@"/ID \[<[0-9A-F]{32}> <[0-9A-F]{32}>\]", pdf.Text);
    }

    [Fact]
    public void Every_font_and_every_character_map_is_embedded()
    {
        var pdf = new PdfObjects(Paper("everything"));

        var composite = pdf.Bodies.Values.Where(body => body.Contains("/Subtype /Type0", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(composite);
        Assert.All(composite, font =>
        {
            Assert.Contains("/Type /CMap", pdf.Bodies[PdfObjects.Reference(font, "Encoding")], StringComparison.Ordinal);
            Assert.Contains("/ToUnicode", font, StringComparison.Ordinal);
            var descendant = pdf.Bodies[PdfObjects.References(font, "DescendantFonts")[0]];
            Assert.Contains("/Ordering (Identity)", descendant, StringComparison.Ordinal);
            Assert.Matches("/FontFile[23] ", pdf.Bodies[PdfObjects.Reference(descendant, "FontDescriptor")]);
        });
    }

    [Fact]
    public void Both_places_that_describe_the_file_say_the_same_and_claim_the_profile()
    {
        var bytes = Paper("everything");
        using var pdf = PdfDocument.Open(bytes);
        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(metadata.GetXmlBytes()).Split("?>", 2)[1].Split("<?xpacket")[0]);
        string Value(string name) => xmp.Descendants().Single(element => element.Name.LocalName == name).Value.Trim();

        Assert.Equal(("2", "B"), (Value("part"), Value("conformance")));
        Assert.Equal(pdf.Information.Title, Value("title"));
        Assert.Equal(pdf.Information.Author, Value("creator"));
        Assert.Equal(pdf.Information.Subject, Value("description"));
        Assert.Equal(pdf.Information.Producer, Value("Producer"));
        Assert.Equal(pdf.Information.CreationDate, "D:" + Value("CreateDate").Replace("-", "", StringComparison.Ordinal));
        Assert.DoesNotContain("/Filter", new PdfObjects(bytes).Bodies.Values.Single(body => body.Contains("/Subtype /XML", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_colour_profile_is_whole_and_white_is_white()
    {
        var icc = ColourProfile.Srgb;
        int Big(int at) => BinaryPrimitives.ReadInt32BigEndian(icc.AsSpan(at));

        Assert.Equal(icc.Length, Big(0));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(icc, 12, 12));
        var tags = Enumerable.Range(0, Big(128)).ToDictionary(i => Encoding.ASCII.GetString(icc, 132 + 12 * i, 4), i => (At: Big(136 + 12 * i), Length: Big(140 + 12 * i)));
        Assert.All(tags.Values, tag => Assert.True(tag.At % 4 == 0 && tag.At + tag.Length <= icc.Length));
        double[] Xyz(string tag) => [.. Enumerable.Range(0, 3).Select(i => Big(tags[tag].At + 8 + 4 * i) / 65536.0)];
        Assert.All(Enumerable.Range(0, 3), i => Assert.Equal(Xyz("wtpt")[i], Xyz("rXYZ")[i] + Xyz("gXYZ")[i] + Xyz("bXYZ")[i], 3));
        Assert.Contains("/S /GTS_PDFA1", new PdfObjects(Paper("decision")).Catalog, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decision")]
    [InlineData("ledger")]
    [InlineData("everything")]
    public void Read_aloud_by_its_tags_the_paper_says_its_text_in_order_and_nothing_else(string which)
    {
        var document = which switch { "decision" => SamplePapers.PenaltyDecision(), "ledger" => SamplePapers.Ledger(60), _ => SamplePapers.EveryElement() };
        var bytes = Paper(which);
        var pdf = new PdfObjects(bytes);
        using var read = PdfDocument.Open(bytes);
        var marks = read.GetPages().SelectMany(page => page.GetMarkedContents().SelectMany(Flat)
            .Where(mark => mark.MarkedContentIdentifier >= 0 && !mark.IsArtifact)
            .Select(mark => ((page.Number, mark.MarkedContentIdentifier), string.Concat(Flat(mark).SelectMany(part => part.Letters).OrderBy(letter => letter.TextSequence).Select(letter => letter.Value)))))
            .ToDictionary(mark => mark.Item1, mark => mark.Item2);
        var pages = PdfObjects.References(pdf.Bodies[PdfObjects.Reference(pdf.Catalog, "Pages")], "Kids");
        var spoken = new StringBuilder();
        Speak(PdfObjects.Reference(pdf.Bodies[PdfObjects.Reference(pdf.Catalog, "StructTreeRoot")], "K"));

        Assert.Equal(Squeezed(document.Text), Squeezed(spoken.ToString()));

        void Speak(int element)
        {
            var body = pdf.Bodies[element];
            var home = Regex.IsMatch(body, "/Pg ") ? PdfObjects.Reference(body, "Pg") : 0;
            var kids = Regex.Match(body, @"/K \[(.*)\]").Groups[1].Value;
            foreach (Match kid in Regex.Matches(kids, @"<< /Type /MCR /Pg (\d+) 0 R /MCID (\d+) >>|(\d+) 0 R|(\d+)"))
            {
                if (kid.Groups[3].Success)
                {
                    Speak(int.Parse(kid.Groups[3].Value));
                    continue;
                }

                var page = kid.Groups[1].Success ? int.Parse(kid.Groups[1].Value) : home;
                var mark = int.Parse(kid.Groups[2].Success ? kid.Groups[2].Value : kid.Groups[4].Value);
                var number = pages.ToList().IndexOf(page) + 1;
                spoken.Append(marks.GetValueOrDefault((number, mark)));
                Assert.Equal(element, ParentOf(number - 1, mark));
            }
        }

        int ParentOf(int page, int mark)
        {
            var tree = pdf.Bodies[PdfObjects.Reference(pdf.Bodies[PdfObjects.Reference(pdf.Catalog, "StructTreeRoot")], "ParentTree")];
            var array = int.Parse(Regex.Match(tree, $@"[\[ ]{page} (\d+) 0 R").Groups[1].Value);
            return int.Parse(Regex.Matches(pdf.Bodies[array], @"(\d+) 0 R")[mark].Groups[1].Value);
        }
    }

    private static IEnumerable<UglyToad.PdfPig.Content.MarkedContentElement> Flat(UglyToad.PdfPig.Content.MarkedContentElement mark) =>
        mark.Children.SelectMany(Flat).Prepend(mark);

    [Fact]
    public void Tags_tell_headings_tables_their_headers_and_what_pictures_show()
    {
        var pdf = new PdfObjects(Paper("everything"));
        var types = pdf.Bodies.Values.Select(body => Regex.Match(body, @"^<< /S /(\w+) ").Groups[1].Value).Where(type => type.Length > 0)
            .CountBy(type => type).ToDictionary();

        Assert.Equal(1, types["H1"]);
        Assert.Equal(1, types["H2"]);
        Assert.Equal(2, types["Table"]);
        Assert.Equal(8, types["TR"]);
        Assert.Equal(2, types["Figure"]);
        Assert.Equal(3, pdf.Bodies.Values.Count(body => body.Contains("/Scope /Column", StringComparison.Ordinal)));
        Assert.Contains(pdf.Bodies.Values, body => body.Contains("/S /TH", StringComparison.Ordinal) && body.Contains("/Scope /Row /RowSpan 2", StringComparison.Ordinal));
        Assert.Contains(pdf.Bodies.Values, body => body.Contains($"/Alt {PdfFile.Text("排口的照片")}", StringComparison.Ordinal));
        Assert.Contains("/Lang (zh-CN)", pdf.Catalog, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo << /Marked true >>", pdf.Catalog, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decision")]
    [InlineData("ledger")]
    [InlineData("everything")]
    public void Programs_of_others_find_nothing_wrong(string which)
    {
        var path = Tool.OnDisk(Paper(which));

        Assert.Contains("No syntax or stream encoding errors", Tool.Run("qpdf", "--check", path), StringComparison.Ordinal);
        Assert.All(Tool.Run("pdffonts", path).Split('\n').Skip(2).Where(line => line.Length > 0), line => Assert.Matches("(CID Type 0C|CID TrueType) .* yes yes yes ", line));
    }

    [Fact]
    public void Poppler_reads_the_words_that_were_written()
    {
        var text = Squeezed(Tool.Run("pdftotext", Tool.OnDisk(Paper("everything")), "-"));

        Assert.All(SamplePapers.EveryElement().Blocks.OfType<FormTable>().SelectMany(form => form.Rows).SelectMany(row => row.Fields),
            field => Assert.Contains(Squeezed(field.Label), text, StringComparison.Ordinal));
        Assert.Contains("已出示执法证件：☑是☐否", text, StringComparison.Ordinal);
    }
}
