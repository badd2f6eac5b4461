using System.Net;
using Enforcement.Api.Acts;

namespace Enforcement.Web.Tests.Acts;

/// <summary>The signed decision beside its public version, before somebody publishes it. No browser needed.</summary>
public sealed class PublicVersionPageTests(WebApp app)
{
    [Fact]
    public async Task Whoever_publishes_sees_both_versions_adds_words_and_confirms()
    {
        var id = await app.Cases.DecidedAsync(981, "苍溪县某公开餐馆（虚构）", new(2018, 6, 4));
        using var client = await app.FormsAsAsync("legal1");
        var form = $"/cases/{id}/acts/publish-decision";
        await client.OpenAsync(form);
        await client.SendAsync(
            ActSubmissions.FormAddress, ("occurredOn", "2018-08-01"), ("fullTextAt", "县政府网站（演示）"), ("onCreditPortal", "true"),
            ("alsoHidden", "没有这句话"), ("intent", "check"));
        Assert.Equal(form, client.At);
        Assert.Contains("处罚决定书中没有“没有这句话”", client.Text, StringComparison.Ordinal);

        await client.SendAsync(
            ActSubmissions.FormAddress, ("occurredOn", "2018-08-01"), ("fullTextAt", "县政府网站（演示）"), ("onCreditPortal", "true"),
            ("alsoHidden", "违法事实清楚"), ("intent", "check"));

        Assert.Contains("公开版对照", client.Text, StringComparison.Ordinal);
        Assert.Contains("<mark>违法事实清楚</mark>", client.Text, StringComparison.Ordinal);
        Assert.Contains("<mark title=\"Y-09 另外隐去的文字\">（依法不公开）</mark>", client.Text, StringComparison.Ordinal);
        Assert.Contains("Y-06 当事人以外的自然人姓名", client.Text, StringComparison.Ordinal);

        await client.SendAsync(ActSubmissions.SubmitAddress);

        Assert.Equal("decision_published", (await app.EventsAsync(id))[^1]);
        await client.OpenAsync($"/cases/{id}");
        var link = System.Text.RegularExpressions.Regex.Match(client.Page, $"/cases/{id}/documents/[0-9a-f-]+/public").Value;
        Assert.Equal(HttpStatusCode.OK, await client.OpenAsync(link));
        Assert.StartsWith("%PDF-", client.Page, StringComparison.Ordinal);
    }
}
