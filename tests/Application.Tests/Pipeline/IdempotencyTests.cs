using Enforcement.Application.Cases;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Values;
using Enforcement.Tests.Running;
using Marten;

namespace Enforcement.Application.Tests.Pipeline;

public sealed class IdempotencyTests(Postgres postgres)
{
    [Fact]
    public async Task The_same_key_gives_the_same_answer_and_one_effect_one_after_another_and_after_a_restart()
    {
        var file = new ACase(null!, ACase.Start);
        ActDone proposed;
        ActDone approved;
        await using (var system = await postgres.StartSystemAsync("idempotency_1"))
        {
            proposed = await system.DoAsync("officer1", ProposingFiling.Act, null, null, file.Proposal, "k1");
            AssertSame(proposed, await system.DoAsync("officer1", ProposingFiling.Act, null, null, file.Proposal, "k1"));
            approved = await system.DoAsync("leader1", ApprovingFiling.Act, proposed.Id, 1, file.Approval, "k2");
            AssertSame(approved, await system.DoAsync("leader1", ApprovingFiling.Act, proposed.Id, 1, file.Approval, "k2"));
        }

        await using var again = await postgres.StartSystemAsync("idempotency_1");
        AssertSame(proposed, await again.DoAsync("officer1", ProposingFiling.Act, null, null, file.Proposal, "k1"));
        AssertSame(approved, await again.DoAsync("leader1", ApprovingFiling.Act, proposed.Id, 1, file.Approval, "k2"));
        // The approval leaves two events: that it happened, and the paper that was drawn.
        Assert.Equal(3, await again.EventsAsync());
        Assert.Equal(1, await again.CountAsync("select last_serial from enforcement.number_register"));
    }

    [Fact]
    public async Task Eight_at_once_with_one_key_get_one_answer_and_one_effect()
    {
        await using var system = await postgres.StartSystemAsync("idempotency_2");
        for (var round = 0; round < 5; round++)
        {
            var file = new ACase(system, ACase.Start, $"第{round}家企业（虚构）");
            var key = $"k{round}";
            var proposed = await AtOnceAsync(() => system.DoAsync("officer1", ProposingFiling.Act, null, null, file.Proposal, key));
            var approved = await AtOnceAsync(() => system.DoAsync("leader1", ApprovingFiling.Act, proposed.Id, 1, file.Approval, key));

            Assert.Equal($"苍环立〔2017〕{round + 1}号", approved.Number);
            Assert.Equal((round + 1) * 3, await system.EventsAsync());
        }
    }

    [Fact]
    public async Task A_key_used_for_something_else_is_refused_and_does_nothing()
    {
        await using var system = await postgres.StartSystemAsync("idempotency_3");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.PenaltyDecided);
        await file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = Money.OfYuan(1) }, "k1");
        var before = await system.TracesAsync();

        var other = file.Payment with { Amount = Money.OfYuan(2), Voucher = "V2" };
        await Assert.ThrowsAsync<KeyReusedException>(() => system.DoAsync("officer1", RecordingPayment.Act, file.Id, file.Version, other, "k1"));
        await Assert.ThrowsAsync<KeyReusedException>(() => system.DoAsync("officer1", ProposingFiling.Act, null, null, file.Proposal, "k1"));

        Assert.Equal(before, await system.TracesAsync());
    }

    [Fact]
    public async Task A_key_belongs_to_its_user()
    {
        await using var system = await postgres.StartSystemAsync("idempotency_4");
        var file = new ACase(system, ACase.Start);

        var one = await system.DoAsync("officer1", ProposingFiling.Act, null, null, file.Proposal, "k1");
        var other = await system.DoAsync("officer2", ProposingFiling.Act, null, null, file.Proposal, "k1");

        Assert.NotEqual(one.Id, other.Id);
    }

    [Fact]
    public async Task A_refused_act_leaves_no_event_no_number_and_no_answer_so_that_its_key_can_be_used_again()
    {
        await using var system = await postgres.StartSystemAsync("idempotency_5");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.FilingProposed);
        var before = await system.TracesAsync();

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(
            () => file.DoAsync("leader1", ApprovingFiling.Act, file.Approval with { OccurredOn = file.Day(-1) }, "k1"));
        Assert.Equal("R-004", refused.Refusal.Rule.Code);
        Assert.Equal(before, await system.TracesAsync());

        Assert.Equal("苍环立〔2017〕1号", (await file.DoAsync("leader1", ApprovingFiling.Act, file.Approval, "k1")).Number);
    }

    [Fact]
    public async Task A_refusal_is_reported_as_an_unknown_outcome_while_it_cannot_be_looked_up_whether_the_key_was_used()
    {
        // The first attempt may have been stored: its repetition, refused as stale, must not be told that nothing happened.
        using var unreachable = DocumentStore.For("Host=/nowhere;Username=nobody;Timeout=1");
        await using var session = new CommandSession(unreachable);
        var file = new ACase(null!, ACase.Start);
        var request = new PerformAct<ApproveFiling>(TestSystem.CallerOf("leader1"), ApprovingFiling.Act, Guid.NewGuid(), 1, file.Approval, "k1");
        var behaviour = new IdempotencyBehaviour<PerformAct<ApproveFiling>, ActDone>(session, unreachable, TimeProvider.System);

        await Assert.ThrowsAsync<OutcomeUnknownException>(
            () => behaviour.Handle(request, TestContext.Current.CancellationToken, () => throw new StaleVersionException(1, 2)));
    }

    private static async Task<ActDone> AtOnceAsync(Func<Task<ActDone>> act)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(act)));
        Assert.All(answers, answer => AssertSame(answers[0], answer));
        return answers[0];
    }

    private static void AssertSame(ActDone one, ActDone other) => Assert.Equal(StoredJson.Text(one), StoredJson.Text(other));
}
