using System.Net;
using Enforcement.Api.Acts;

namespace Enforcement.Web.Tests.Acts;

/// <summary>The paper beside what is read over before it is confirmed.</summary>
public sealed class DraftPaperTests(WebApp app)
{
    [Fact]
    public async Task The_paper_stands_beside_what_is_checked_as_a_draft_without_a_number_and_leaves_nothing()
    {
        var id = await app.Cases.ProposedAsync(980, "苍溪县某草稿砂石厂（虚构）", new(2018, 6, 4));
        var form = $"/cases/{id}/acts/approve-filing";
        using var client = await app.FormsAsAsync("leader1");

        await client.OpenAsync(form);
        Assert.Equal(HttpStatusCode.NotFound, await client.OpenAsync($"{form}/draft.pdf"));
        // A page would be refused in the frame in which the paper is shown.
        Assert.Equal("没有可以预览的文书：请先填写", client.Page);
        await client.OpenAsync(form);
        await client.SendAsync(ActSubmissions.FormAddress, ("occurredOn", "2018-06-05"), ("opinion", "同意立案"), ("intent", "check"));
        Assert.Contains($"<iframe src=\"{form}/draft.pdf\"", client.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await client.OpenAsync($"{form}/draft.pdf"));

        Assert.StartsWith("%PDF-", client.Page, StringComparison.Ordinal);
        Assert.Equal(["filing_proposed"], await app.EventsAsync(id));
        using var other = await app.FormsAsAsync("leader2");
        Assert.Equal(HttpStatusCode.NotFound, await other.OpenAsync($"{form}/draft.pdf"));
    }
}
