using Enforcement.Api.Acts;
using Enforcement.Application;
using Enforcement.Domain.Values;

namespace Enforcement.Web.Tests.Accounts;

/// <summary>Over HTTP alone: these pages are plain forms.</summary>
public sealed class DelegationPageTests(WebApp app)
{
    [Fact]
    public async Task A_leader_gives_the_work_to_a_colleague_who_approves_a_filing_for_them_and_takes_it_back()
    {
        var id = await app.Cases.ProposedAsync(970, "苍溪县某代办砂石厂（虚构）", new(2018, 6, 4));
        using var leader = await app.FormsAsAsync("leader1");
        using var deputy = await app.FormsAsAsync("leader2");
        var until = China.Today(TimeProvider.System).AddDays(2).Iso();
        var form = $"/cases/{id}/acts/approve-filing";
        await deputy.OpenAsync(form);
        Assert.DoesNotContain(ActSubmissions.PrincipalField, deputy.Page, StringComparison.Ordinal);

        await leader.OpenAsync("/account/delegations");
        await leader.SendAsync("/account/delegations", ("_handler", "delegate"), ("To", "leader2"), ("Until", "昨天"));
        Assert.Contains("不是日期", leader.Text, StringComparison.Ordinal);
        await leader.SendAsync("/account/delegations", ("_handler", "delegate"), ("To", "leader2"), ("Until", until));
        Assert.Contains($"已经委托，至 {until}", leader.Text, StringComparison.Ordinal);

        await deputy.OpenAsync("/work");
        Assert.Contains($"受冯治平委托（至 {until}）", deputy.Text, StringComparison.Ordinal);
        await deputy.OpenAsync(form);
        await deputy.SendAsync(
            ActSubmissions.FormAddress, ("occurredOn", "2018-06-05"), ("opinion", "同意立案"), (ActSubmissions.PrincipalField, "leader1"), ("intent", "check"));
        Assert.EndsWith("/check", deputy.At, StringComparison.Ordinal);
        Assert.Contains("（代冯治平办理）", deputy.Text, StringComparison.Ordinal);
        await deputy.SendAsync(ActSubmissions.SubmitAddress);
        await deputy.OpenAsync($"/cases/{id}");
        Assert.Contains("（代冯治平）", deputy.Text, StringComparison.Ordinal);

        // What is kept as a draft for somebody whose delegation has ended since is not done in one's own name instead.
        var appoint = $"/cases/{id}/acts/appoint-investigators";
        await deputy.OpenAsync(appoint);
        await deputy.SendAsync(
            ActSubmissions.FormAddress, ("occurredOn", "2018-06-05"), ("investigators", "officer1"), ("investigators", "officer2"),
            (ActSubmissions.PrincipalField, "leader1"), ("intent", "check"));
        await leader.OpenAsync("/account/delegations");
        await leader.SendAsync("/account/delegations", ("_handler", "revoke"), ("Id", Between(leader.Page, "name=\"Id\" value=\"", "\"")));
        Assert.Contains("委托已经收回", leader.Text, StringComparison.Ordinal);
        await deputy.SendAsync(ActSubmissions.SubmitAddress);
        Assert.Equal(appoint, deputy.At);
        Assert.Contains("委托已经结束或者收回", deputy.Text, StringComparison.Ordinal);
        Assert.Equal("filing_approved", (await app.EventsAsync(id)).Last(e => e != "paper_produced"));
    }

    private static string Text(FormClient client) => client.Text;

    private static string Between(string text, string before, string after)
    {
        var begin = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[begin..text.IndexOf(after, begin, StringComparison.Ordinal)];
    }
}
