using System.Security.Cryptography;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Papers;
using Enforcement.Documents.Papers;
using Enforcement.Documents.Pdf;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Law;
using Enforcement.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Application.Tests.Papers;

public sealed class IssuedPaperTests(Postgres postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_issued_paper_is_kept_named_in_the_case_and_can_be_made_again()
    {
        await using var system = await postgres.StartSystemAsync("issued_paper");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.PenaltyDecided);
        var reader = TestSystem.CallerOf("leader1");

        var row = Assert.Single(await system.SendAsync(new GetDocuments(reader, file.Id, Moment.Now)), d => d.Kind == "penalty-decision");
        var served = await system.SendAsync(new GetDocument(reader, file.Id, row.Id));
        Assert.Equal(row.Sha256, served.Sha256);
        Assert.Equal(row.Sha256, Convert.ToHexStringLower(SHA256.HashData(served.Pdf)));

        var events = (await EventsAsync(system, file.Id)).ToList();
        var produced = Assert.Single(events.OfType<PaperProduced>(), p => p.Template == "penalty-decision");
        Assert.Equal((row.Sha256, (long)served.Pdf.Length), (produced.FileSha256, produced.Bytes));
        Assert.NotEmpty(produced.Fonts);

        // The event alone is enough to draw it again, and gives the same bytes.
        var at = events.FindIndex(e => e is PenaltyDecided);
        var drawn = system.Services.GetRequiredService<PaperPress>().Draw(
            PaperTemplates.Of(events[at]).Single(t => t.Kind == PaperKind.PenaltyDecision),
            new(EnforcementCase.Of(file.Id, events.Take(at + 1)), events[at], reader.Agency, LawBook.Embedded));
        Assert.Equal(produced.FileSha256, drawn.Sha256);
        Assert.Equal(served.Pdf, drawn.Pdf);
    }

    [Fact]
    public async Task A_lost_file_that_can_be_made_again_as_it_was_is_kept_anew()
    {
        await using var system = await postgres.StartSystemAsync("lost_paper");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Filed);
        var reader = TestSystem.CallerOf("leader1");
        var row = (await system.SendAsync(new GetDocuments(reader, file.Id, Moment.Now))).First(d => d.Sha256 is not null);
        var path = Assert.Single(Directory.GetFiles(system.FilesDirectory, row.Sha256!, SearchOption.AllDirectories));
        File.Delete(path);

        Assert.Equal(row.Sha256, (await system.SendAsync(new GetDocument(reader, file.Id, row.Id))).Sha256);

        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task A_lost_public_version_that_can_be_made_again_as_it_was_published_is_kept_anew()
    {
        await using var system = await postgres.StartSystemAsync("lost_public_version");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.PenaltyDecided);
        await file.DoAsync("legal1", PublishingDecision.Act, new PublishDecision(file.Day(38), "县政府网站", OnCreditPortal: true, AlsoHidden: ["查明堆场未覆盖"]));
        var (reader, published) = (TestSystem.CallerOf("leader1"), (await EventsAsync(system, file.Id)).OfType<DecisionPublished>().Single());
        var path = Assert.Single(Directory.GetFiles(system.FilesDirectory, published.PublicSha256!, SearchOption.AllDirectories));
        File.Delete(path);

        var again = await system.SendAsync(new GetPublicVersion(reader, file.Id, published.DecisionId));

        Assert.Equal(published.PublicSha256, Convert.ToHexStringLower(SHA256.HashData(again.Pdf)));
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task A_paper_with_a_character_no_font_has_is_not_issued_and_takes_no_number()
    {
        await using var system = await postgres.StartSystemAsync("missing_glyph");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Noticed);
        var before = file.Version;

        await Assert.ThrowsAsync<CharactersMissingException>(() =>
            file.DoAsync("leader1", DecidingPenalty.Act, file.Decision with { Grounds = "初次违法\uE123" }));

        Assert.Equal(before, (await system.SendAsync(new GetCase(TestSystem.CallerOf("leader1"), file.Id, Moment.Now))).Version);
        var done = await file.DoAsync("leader1", DecidingPenalty.Act, file.Decision);
        Assert.Equal("苍环罚〔2017〕1号", done.Number);
        Assert.Equal(before + 2, done.Version);
    }

    private static async Task<IEnumerable<CaseEvent>> EventsAsync(TestSystem system, Guid id)
    {
        await using var session = system.Store.QuerySession(TestSystem.CallerOf("leader1").Agency.DivisionCode);
        return (await session.Events.FetchStreamAsync(id, token: Ct)).Select(e => (CaseEvent)e.Data).ToList();
    }
}
