using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Tests.Running;
using UglyToad.PdfPig;

namespace Enforcement.Api.Tests.Cases;

/// <summary>A decision on its way to the public, over HTTP: looked at, published, downloaded.</summary>
public sealed class PublicVersionTests(Postgres postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_is_looked_at_beside_its_public_version_published_and_downloaded()
    {
        await using var system = await postgres.StartSystemAsync("public_version");
        var file = await new ACase(system.Web, ACase.Start).ToAsync(CaseStage.PenaltyDecided);
        var address = $"/api/cases/{file.Id}/documents/{file.DecisionId}/public";
        Assert.Equal("这份处罚决定书没有公开版", (await system.GetAsync(address, "officer1")).Detail);

        // The preview: for whoever may publish, and only of a decision.
        Assert.Equal(403, (await system.GetAsync($"{address}/preview", "officer1")).Status);
        Assert.Equal(404, (await system.GetAsync($"/api/cases/{file.Id}/documents/{file.NoticeId}/public/preview", "legal1")).Status);
        var preview = (await system.GetAsync($"{address}/preview?alsoHidden={Uri.EscapeDataString("查明堆场未覆盖")}", "legal1")).Json;
        var redactions = preview["redactions"]!.AsArray().Select(r => ((string)r!["rule"]!, (string)r["text"]!)).ToList();
        Assert.Equal([("Y-06", "张某"), ("Y-09", "查明堆场未覆盖")], redactions);
        Assert.All(preview["redactions"]!.AsArray(), r => Assert.StartsWith("《", (string)r!["article"]!, StringComparison.Ordinal));
        var facts = preview["lines"]!.AsArray().Single(line => ((string)line!["original"]!).Contains("查明堆场未覆盖", StringComparison.Ordinal));
        Assert.Equal("（依法不公开）", (string)facts!["public"]!);

        // A word that is not there refuses the act, and nothing is published.
        var act = new PublishDecision(file.Day(38), "县政府网站", OnCreditPortal: true, AlsoHidden: ["没有的话"]);
        var refused = await system.PostAsync($"/api/cases/{file.Id}/publish-decision", "legal1", act, file.Version);
        Assert.Equal((422, "R-1906"), (refused.Status, refused.Code));
        Assert.Equal(400, (await system.PostAsync($"/api/cases/{file.Id}/publish-decision", "legal1", act with { AlsoHidden = [""] }, file.Version)).Status);

        await file.DoAsync("legal1", PublishingDecision.Act, act with { AlsoHidden = ["查明堆场未覆盖"] });

        await using var session = system.Store.QuerySession(TestSystem.CallerOf("leader1").Agency.DivisionCode);
        var events = (await session.Events.FetchStreamAsync(file.Id, token: Ct)).Select(e => (CaseEvent)e.Data).ToList();
        var published = Assert.IsType<DecisionPublished>(events[^1]);
        Assert.Equal(events.OfType<PaperProduced>().Single(p => p.PaperId == file.DecisionId).FileSha256, published.SignedSha256);
        // What was looked at is what was published.
        Assert.Equal((string)preview["sha256"]!, published.PublicSha256);
        Assert.Equal([new("Y-06", 1), new("Y-09", 1)], published.Redactions!);
        Assert.Contains("隐去 2 处", (await system.SendAsync(new GetTimeline(TestSystem.CallerOf("leader1"), file.Id, Moment.Now)))[^1].Text, StringComparison.Ordinal);

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await system.TokenAsync("officer1"));
        using var response = await system.Http.SendAsync(request, Ct);
        var pdf = await response.Content.ReadAsByteArrayAsync(Ct);
        Assert.Equal(published.PublicSha256, Convert.ToHexStringLower(SHA256.HashData(pdf)));
        Assert.Equal("行政处罚决定书 苍环罚〔2017〕1号（公开版）.pdf", response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.True(response.Headers.CacheControl!.NoStore);
        using var read = PdfDocument.Open(pdf);
        var text = string.Concat(read.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
        Assert.DoesNotContain("张某", text, StringComparison.Ordinal);
        Assert.DoesNotContain("查明堆场未覆盖", text, StringComparison.Ordinal);
        Assert.Contains("914403001922038216", text, StringComparison.Ordinal);
        Assert.DoesNotContain("张某", Encoding.UTF8.GetString(pdf), StringComparison.Ordinal);
    }
}
