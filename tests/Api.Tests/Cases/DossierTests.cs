using System.Net.Http.Headers;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Files;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace Enforcement.Api.Tests.Cases;

/// <summary>The volumes of a case's dossier over HTTP.</summary>
public sealed class DossierTests(Postgres postgres)
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task<(PdfDocument Pdf, HttpResponseMessage Response)> VolumeAsync(TestSystem system, ACase file, string volume)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/cases/{file.Id}/dossier/{volume}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await system.TokenAsync("officer1"));
        var response = await system.Http.SendAsync(request, Ct);
        response.EnsureSuccessStatusCode();
        return (PdfDocument.Open(await response.Content.ReadAsByteArrayAsync(Ct)), response);
    }

    private static string Text(PdfDocument pdf) => string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));

    [Fact]
    public async Task The_dossier_of_a_closed_case_has_every_paper_as_issued_and_every_picture_and_is_final_when_archived()
    {
        await using var system = await postgres.StartSystemAsync("dossier");
        var sha256 = await system.Services.GetRequiredService<ContentStore>().PutAsync(Picture, Ct);
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Investigating);
        Assert.Equal("案件尚未结案，还没有案卷", (await system.GetAsync($"/api/cases/{file.Id}/dossier/main", "officer1")).Detail);
        await file.DoAsync("officer1", AddingEvidence.Act, file.Evidence with { Files = [new("堆场.png", sha256, Picture.Length), new("录像.mp4", new string('b', 64), 9)] });
        await file.ToAsync(CaseStage.Closed);

        var (draft, response) = await VolumeAsync(system, file, "main");
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.EndsWith(" 正卷.pdf", response.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        Assert.Single(draft.GetPages().SelectMany(page => page.GetImages()));
        Assert.Contains("录像.mp4", Text(draft), StringComparison.Ordinal);

        await file.DoAsync("officer1", ArchivingCase.Act, new ArchiveCase(file.Day(55), "2017-罚-001"));
        var (main, _) = await VolumeAsync(system, file, "main");
        var (secondary, _) = await VolumeAsync(system, file, "secondary");
        Assert.Contains("2017-罚-001", Text(main), StringComparison.Ordinal);
        Assert.DoesNotContain("系统中没有这件材料的电子文书，原件（复制件）附于纸质案卷。行政处罚决定书", Text(main), StringComparison.Ordinal);
        Assert.DoesNotContain("样式已经变更", Text(main), StringComparison.Ordinal);
        Assert.True(main.TryGetBookmarks(out var bookmarks));
        var decision = (await system.SendAsync(new GetDocuments(TestSystem.CallerOf("leader1"), file.Id, Moment.Now))).Single(d => d.Kind == "penalty-decision");
        Assert.Equal($"行政处罚决定书 {decision.Number}", bookmarks.Roots[2].Title);
        Assert.Contains("案件审查意见", Text(secondary), StringComparison.Ordinal);

        // Those who worked on the case, and those who watch over it.
        Assert.Equal(403, (await system.GetAsync($"/api/cases/{file.Id}/dossier/main", "officer3")).Status);
        Assert.Equal(200, (await system.GetAsync($"/api/cases/{file.Id}/dossier/main", "officer2")).Status);
        Assert.Equal(400, (await system.GetAsync($"/api/cases/{file.Id}/dossier/third", "officer1")).Status);
    }
}
