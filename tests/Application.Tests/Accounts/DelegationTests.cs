using Enforcement.Application.Accounts;
using Enforcement.Application.Cases;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Application.Tests.Accounts;

public sealed class DelegationTests(Postgres postgres)
{
    private static readonly Caller Head = TestSystem.CallerOf("leader1");
    private static readonly Caller Deputy = TestSystem.CallerOf("leader2");
    private static readonly Caller ForTheHead = Deputy with { OnBehalfOf = Head.Officer };

    [Fact]
    public async Task A_colleague_acts_for_the_other_until_the_day_and_the_case_and_the_log_say_so()
    {
        var time = new ShiftedTime();
        await using var system = await postgres.StartSystemAsync("delegation", time);
        var today = China.Today(time);
        var first = await new ACase(system, ACase.Start).ToAsync(CaseStage.FilingProposed);
        var second = await new ACase(system, ACase.Start, "第二家企业（虚构）").ToAsync(CaseStage.FilingProposed);
        await Assert.ThrowsAsync<NotDelegatedException>(() => ApproveAsync(system, first));

        await system.SendAsync(new GiveDelegation(Head, "leader2", today.AddDays(3)));
        await ApproveAsync(system, first);

        var told = (await system.SendAsync(new GetTimeline(Deputy, first.Id, Moment.Now))).Single(e => e.Event == "filing_approved");
        Assert.Equal($"{Deputy.Officer.Name}（代{Head.Officer.Name}）", told.Actor);
        var stored = (await system.AskAsync($"select user_name, data -> 'actedFor' -> 'for' ->> 'id' from enforcement.mt_events where stream_id = '{first.Id}' and version = 2"))[0];
        Assert.Equal(["leader2", "leader1"], stored);
        Assert.Equal(Head.Officer.Name, (await system.SendAsync(new GetWorkDesk(Deputy))).Delegated.Single().From.Name);
        Assert.Contains(
            (await system.SendAsync(new GetLogs(TestSystem.CallerOf("audit1")))).Accounts,
            e => e is { By: "leader1", UserName: "leader2" } && e.What.Contains("委托", StringComparison.Ordinal));

        // The last day still counts, the next one does not: nobody has to end it.
        time.By = TimeSpan.FromDays(3);
        Assert.Single(await system.Services.GetRequiredService<Delegations>().ToAsync(Deputy, TestContext.Current.CancellationToken));
        time.By = TimeSpan.FromDays(4);
        await Assert.ThrowsAsync<NotDelegatedException>(() => ApproveAsync(system, second));
        Assert.Empty((await system.SendAsync(new GetWorkDesk(Deputy))).Delegated);
        Assert.False((await system.SendAsync(new GetDelegations(Head))).Single().Holds);
    }

    [Fact]
    public async Task It_is_for_colleagues_of_the_same_role_and_ends_when_it_is_revoked_or_a_role_changes()
    {
        await using var system = await postgres.StartSystemAsync("delegation_ends");
        var until = China.Today(TimeProvider.System).AddDays(5);
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.FilingProposed);

        foreach (var to in new[] { "officer1", "legal1", "leader1", "admin1", "nobody" })
        {
            await Assert.ThrowsAsync<AccountRefusedException>(() => system.SendAsync(new GiveDelegation(Head, to, until)));
        }

        await Assert.ThrowsAsync<AccountRefusedException>(() => system.SendAsync(new GiveDelegation(Head, "leader2", until.AddDays(-7))));

        var given = await system.SendAsync(new GiveDelegation(Head, "leader2", until));
        await Assert.ThrowsAsync<NotFoundException>(() => system.SendAsync(new RevokeDelegation(Deputy, given.Id)));
        await system.SendAsync(new RevokeDelegation(Head, given.Id));
        await Assert.ThrowsAsync<NotDelegatedException>(() => ApproveAsync(system, file));

        await system.SendAsync(new GiveDelegation(Head, "leader2", until));
        await system.SendAsync(new AssignRole(TestSystem.CallerOf("security1"), "leader1", Domain.Officers.Role.Inspector, false));
        await Assert.ThrowsAsync<NotDelegatedException>(() => ApproveAsync(system, file));
        Assert.Equal(CaseStage.FilingProposed, (await system.SendAsync(new GetCase(Deputy, file.Id, Moment.Now))).Stage);
    }

    private static Task<ActDone> ApproveAsync(TestSystem system, ACase file) =>
        system.SendAsync(new PerformAct<ApproveFiling>(ForTheHead, ApprovingFiling.Act, file.Id, 1, file.Approval, null));
}
