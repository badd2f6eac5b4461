using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Enforcement.Documents.Papers;
using Enforcement.Documents.Publication;
using Enforcement.Documents.Tests.Fonts;
using Enforcement.Documents.Tests.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Scenarios;
using UglyToad.PdfPig;

namespace Enforcement.Documents.Tests.Publication;

/// <summary>What the public version of a decision shows and what it never does.</summary>
public sealed partial class PublicVersionTests
{
    // Each stands in a field of its own or in the running text, and nowhere else in the world.
    private const string Address = "苍溪县浣溪镇桃源村九组玖拾玖号";
    private const string Phone = "13987654321";
    private const string Interviewee = "欧阳璨若";
    private const string Agent = "司马澹台";

    // 璨, as a table from glyphs to characters writes it.
    private const string RareCharacter = "<74A8>";
    private const string Neighbour = "15876543210";
    private const string Landline = "0839-7654321";
    private const string Mail = "canary.person@example.org";
    private const string Card = "6222 0212 3456 7890 128";
    private const string Plate = "川H8K7M2";
    private const string Added = "患有尘肺病二期";
    private static readonly string Id = TheCounty.IdWithCheckDigit("51082419650917423");
    private static readonly string NeighbourId = TheCounty.IdWithCheckDigit("51082419720204517");

    private static readonly string[] Canaries =
        [Address, Phone, Interviewee, Agent, Neighbour, Landline, Mail, Card, Plate, Added, Id, NeighbourId, TheCounty.Officer1.Name, TheCounty.Officer2.Name];

    private static readonly string Facts =
        $"经查，{Interviewee}（身份证号{NeighbourId}，手机{Neighbour}、座机{Landline}，邮箱{Mail}）用{Plate}号货车运砂，货款转入卡号{Card}；当事人{Added}，家住{Address}，电话{Phone}；"
        + $"执法人员{TheCounty.Officer1.Name}、{TheCounty.Officer2.Name}到场，{Agent}签收。";

    private static readonly Party Person = TheCounty.Citizen with { Address = Address, CitizenId = Id, Phone = Phone };

    private static ACase Decided() => ACase.Proposed(but: body => body with { Party = Person }).Filed().WithInvestigators().Inspected()
        .Interviewed(but: body => body with { Interviewee = Interviewee, Capacity = "货车司机" }).WithEvidence()
        .CorrectionOrdered().PaperServed(PaperKind.CorrectionOrder, Usual.CorrectionOn, body => body with { Recipient = $"{Agent}（成年家属）" })
        .Concluded(but: body => body with { EstablishedFacts = Facts }).ReviewPassed().Noticed().NoticeServed()
        .Penalised(but: body => body with { Grounds = $"考虑当事人{Added}" });

    private static ACase OnTheSpot() => ACase.OnTheSpot(but: body => body with
    {
        Party = Person,
        Statement = Facts,
        Grounds = Facts,
        Correction = Facts,
        Recipient = Interviewee,
        SigningNote = $"{Interviewee}签收，{Agent}见证，电话{Neighbour}",
    });

    private static RedactedPaper Of(ACase file, string template, params string[] also)
    {
        var at = file.Events.ToList().FindIndex(e => PaperTemplates.Of(e).Any(t => t.Id == template));
        CaseEvent[] history = [.. file.Events.Take(at + 1)];
        var kind = PaperTemplates.All.Single(t => t.Id == template);
        var after = EnforcementCase.Of(file.Case.Id, history);
        var composed = kind.Compose(new(after, history[^1], file.Agency, LawBook.Embedded) { History = history });
        return RedactedPaper.Of(kind, composed.Content, after.Party!, file.Agency, [.. file.Events], also);
    }

    [Fact]
    public void No_canary_planted_in_a_field_or_in_running_text_is_in_the_public_file()
    {
        var renderer = InstalledFonts.Renderer();
        foreach (var (file, template) in new[] { (Decided(), "penalty-decision"), (OnTheSpot(), "on-the-spot-decision") })
        {
            var redacted = Of(file, template, Added, Agent);
            // They are there before, or the test would see nothing.
            Assert.All(Canaries.Except(template == "penalty-decision" ? [] : [Added]), canary => Assert.Contains(canary, redacted.SignedText, StringComparison.Ordinal));

            var pdf = renderer.Render(redacted.Document, new()).Bytes;

            using var read = PdfDocument.Open(pdf);
            var information = read.Information;
            string[] places =
            [
                string.Concat(read.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)), redacted.PublicText, redacted.Document.Text,
                $"{information.Title} {information.Author} {information.Subject} {information.Keywords} {information.Creator} {information.Producer}",
                .. Streams(pdf).Append(pdf).SelectMany(Readings),
            ];
            Assert.All(Canaries, canary => Assert.All(places, place => Assert.DoesNotContain(Squeezed(canary), Squeezed(place), StringComparison.OrdinalIgnoreCase)));
            Assert.DoesNotContain(RareCharacter, Maps(pdf), StringComparison.OrdinalIgnoreCase);
            // What must be public is there.
            Assert.Contains(Person.Name, places[0], StringComparison.Ordinal);
            Assert.Contains(file.Agency.FineAccount.Number, places[0], StringComparison.Ordinal);
            Assert.Contains("公开版", information.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_search_for_canaries_finds_them_in_the_signed_file()
    {
        var pdf = InstalledFonts.Renderer().Render(PaperTemplates.All.Single(t => t.Id == "penalty-decision").Compose(Source(Decided())).Document, new()).Bytes;
        using var read = PdfDocument.Open(pdf);
        var letters = Squeezed(string.Concat(read.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)));

        Assert.All(Canaries, canary => Assert.Contains(Squeezed(canary), letters, StringComparison.Ordinal));
        Assert.Contains(RareCharacter, Maps(pdf), StringComparison.OrdinalIgnoreCase);
    }

    // A paper that gets a new member must not get a new leak.
    [Theory]
    [InlineData("penalty-decision")]
    [InlineData("on-the-spot-decision")]
    [InlineData("daily-fine-decision")]
    public void Every_text_of_the_content_is_redacted(string id)
    {
        var composed = Composed.Of(id)[0];
        var template = PaperTemplates.All.Single(t => t.Id == id);
        var planted = Planted(composed.Content, out var places);
        Assert.InRange(places, 10, 40);

        var redacted = RedactedPaper.Of(template, planted, TheCounty.Company, TheCounty.Agency, [], []);

        Assert.DoesNotContain(Neighbour, redacted.Document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Neighbour, redacted.Document.Info.ToString(), StringComparison.Ordinal);
        Assert.Contains(Neighbour, redacted.SignedText, StringComparison.Ordinal);
    }

    [Fact]
    public void Signed_and_public_text_stand_side_by_side_with_the_rule_of_each_redaction()
    {
        var file = Decided();
        var redacted = Of(file, "penalty-decision", Added);

        Assert.Equal(PaperTemplates.All.Single(t => t.Id == "penalty-decision").Compose(Source(file)).Document.Text, redacted.SignedText);
        Assert.Equal(redacted.Document.Text, redacted.PublicText + "\n" + redacted.Document.Blocks[^1].Texts.Single());
        Assert.Equal(
            ["Y-01", "Y-01", "Y-02", "Y-03", "Y-03", "Y-03", "Y-04", "Y-05", "Y-06", "Y-06", "Y-06", "Y-06", "Y-08", "Y-09"],
            redacted.Redactions.Select(one => one.Rule.Code));
        Assert.Contains(new(RedactionRules.HomeAddresses, Address, 2), redacted.Redactions);
        Assert.Contains(new(RedactionRules.AddedWords, Added, 2), redacted.Redactions);
    }

    [Fact]
    public void A_company_keeps_its_name_codes_and_address_and_its_representative_goes()
    {
        var shown = Of(ACase.WithDecision(), "penalty-decision").PublicText;

        Assert.All(
            [TheCounty.Company.Name, TheCounty.Company.CreditCode!, TheCounty.Company.Address, TheCounty.Agency.FineAccount.Number],
            kept => Assert.Contains(kept, shown, StringComparison.Ordinal));
        Assert.Contains("法定代表人\n某某\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("钱示例", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_name_is_not_saved_by_the_punisheds_being_its_beginning_nor_the_punished_hurt_by_a_shorter_one()
    {
        var party = TheCounty.Company with { Name = "李大明砂场", LegalRepresentative = "李大明" };
        var redactor = new Redactor(party, TheCounty.Agency, Decided().Events, []);
        Assert.Empty(redactor.In("李大明砂场"));

        ACase Interviewing(string name) => ACase.Proposed(but: body => body with { Party = Person with { Name = "郑示" } }).Filed().WithInvestigators().Inspected()
            .Interviewed(but: body => body with { Interviewee = name });
        Assert.Equal(3, Assert.Single(new Redactor(Person with { Name = "郑示" }, TheCounty.Agency, Interviewing("郑示例").Events, []).In("郑示与郑示例")).Start);
    }

    [Fact]
    public void A_home_is_found_without_its_county_and_what_is_not_known_hides_nothing()
    {
        var redactor = new Redactor(Person, TheCounty.Agency, [], []);
        Assert.Equal(RedactionRules.HomeAddresses, Assert.Single(redactor.In("家住浣溪镇桃源村九组玖拾玖号屋后")).Rule);

        var unknown = TheCounty.Citizen with { Address = "不详", Phone = "不详", CitizenId = null };
        Assert.Empty(new Redactor(unknown, TheCounty.Agency, ACase.Proposed(but: body => body with { Party = TheCounty.Company with { LegalRepresentative = "不详" } }).Events, [])
            .In("数量不详，去向不详"));
    }

    [Fact]
    public void Stretches_that_overlap_are_hidden_as_one()
    {
        var redactor = new Redactor(Person, TheCounty.Agency, Decided().Events, ["璨若的电话"]);
        var span = Assert.Single(redactor.In($"{Interviewee}的电话"));
        Assert.Equal((0, Interviewee.Length + 3), (span.Start, span.Length));
    }

    private static PaperSource Source(ACase file)
    {
        var at = file.Events.ToList().FindIndex(e => e is Domain.Cases.Decision.PenaltyDecided);
        CaseEvent[] history = [.. file.Events.Take(at + 1)];
        return new(EnforcementCase.Of(file.Case.Id, history), history[^1], file.Agency, LawBook.Embedded);
    }

    /// <summary>The content with a telephone number behind every text of it.</summary>
    private static object Planted(object content, out int places)
    {
        var count = 0;
        var planted = Plant(content);
        places = count;
        return planted;

        object Plant(object record)
        {
            var maker = record.GetType().GetConstructors().MaxBy(c => c.GetParameters().Length)!;
            return maker.Invoke([.. maker.GetParameters().Select(p => record.GetType().GetProperty(p.Name!)!.GetValue(record) switch
            {
                string text => Marked(text),
                IReadOnlyList<string> texts => texts.Select(Marked).ToArray(),
                IReadOnlyList<(string Label, string Value)> rows => rows.Select(row => (row.Label, Marked(row.Value))).ToArray(),
                PaperHead head => Plant(head),
                var other => other,
            })]);
        }

        string Marked(string text)
        {
            count++;
            return $"{text}，{Neighbour}";
        }
    }

    private static IEnumerable<byte[]> Streams(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        foreach (Match stream in StreamBody().Matches(text))
        {
            var raw = Encoding.Latin1.GetBytes(stream.Groups[1].Value);
            yield return raw is [0x78, ..] ? Inflated(raw) : raw;
        }
    }

    private static byte[] Inflated(byte[] raw)
    {
        using var inflated = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(raw), CompressionMode.Decompress);
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    private static IEnumerable<string> Readings(byte[] bytes) =>
        [Encoding.UTF8.GetString(bytes), Encoding.BigEndianUnicode.GetString(bytes), Encoding.BigEndianUnicode.GetString(bytes[Math.Min(1, bytes.Length)..])];

    /// <summary>All streams as text: among them the tables from glyphs to characters, which know each character that is drawn.</summary>
    private static string Maps(byte[] pdf) => string.Concat(Streams(pdf).Select(Encoding.Latin1.GetString));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"stream\r?\n(.*?)\r?\nendstream", RegexOptions.Singleline)]
    private static partial Regex StreamBody();
}
