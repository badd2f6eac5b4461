using Enforcement.Api.Tests.Running;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Cases;

/// <summary>What the law forbids is refused by the rule that forbids it, and leaves nothing behind.</summary>
public sealed class BadInputTests(SystemOfClass running, Postgres postgres) : IClassFixture<SystemOfClass>
{
    [Fact]
    public async Task A_case_is_not_filed_by_who_is_no_leader()
    {
        var system = running.System;
        var file = await new ACase(system.Web, ACase.Start).ToAsync(CaseStage.FilingProposed);
        await RefusedAsync(system, 403, "not-allowed", () => file.DoAsync("officer2", ApprovingFiling.Act, file.Approval));
        await RefusedAsync(system, 403, "not-allowed", () => file.DoAsync("inspector1", ApprovingFiling.Act, file.Approval));
        await RefusedAsync(system, 403, "not-allowed", () => file.DoAsync("admin1", ApprovingFiling.Act, file.Approval));
    }

    [Fact]
    public async Task One_investigator_is_not_enough()
    {
        var system = running.System;
        var file = await new ACase(system.Web, ACase.Start).ToAsync(CaseStage.Filed);
        await RefusedAsync(system, 422, "R-201", () => file.DoAsync("leader1", AppointingInvestigators.Act, file.Appointment with { Investigators = ["officer1"] }));
        await RefusedAsync(system, 422, "R-201", () => file.DoAsync("leader1", AppointingInvestigators.Act, file.Appointment with { Investigators = ["officer1", "officer1"] }));
        await RefusedAsync(system, 422, "R-202", () => file.DoAsync("leader1", AppointingInvestigators.Act, file.Appointment with { Investigators = ["officer1", "legal1"] }));
        await RefusedAsync(system, 422, "R-202", () => file.DoAsync("leader1", AppointingInvestigators.Act, file.Appointment with { Investigators = ["officer1", "b-officer2"] }));
        await file.AppointAsync();
        await RefusedAsync(system, 422, "R-204", () => file.DoAsync("officer1", RecordingInspection.Act, file.Inspection with { Officers = ["officer1"] }));
        await RefusedAsync(system, 422, "R-204", () => file.DoAsync("officer1", RecordingInspection.Act, file.Inspection with { Officers = ["officer1", "officer3"] }));
        await RefusedAsync(system, 422, "R-206", () => file.DoAsync("officer3", RecordingInspection.Act, file.Inspection));
    }

    [Fact]
    public async Task Who_investigated_does_not_review_even_after_being_made_legal_staff()
    {
        await using var system = await postgres.StartSystemAsync("bad_reviewer");
        var file = await new ACase(system.Web, ACase.Start).ToAsync(CaseStage.UnderReview);
        await RefusedAsync(system, 403, "not-allowed", () => file.DoAsync("officer1", ReviewingCase.Act, file.Review));
        await MoveAsync(system, "officer1", Domain.Officers.Role.Legal);
        await RefusedAsync(system, 422, "R-301", () => file.DoAsync("officer1", ReviewingCase.Act, file.Review));
        await MoveAsync(system, "officer2", Domain.Officers.Role.Leader);
        await file.DoAsync("legal1", ReviewingCase.Act, file.Review);
        await RefusedAsync(system, 422, "R-215", () => file.DoAsync("officer2", DecidingNoPenalty.Act, new DecideNoPenalty(file.Day(15), NoPenaltyGround.FactsNotEstablished, "理由")));
    }

    [Fact]
    public async Task Nothing_is_decided_before_the_notice_is_served_and_the_defence_period_over()
    {
        var system = running.System;
        var file = await new ACase(system.Web, ACase.Start).ToAsync(CaseStage.ReviewPassed);
        await RefusedAsync(system, 422, "R-401", () => file.DoAsync("leader1", DecidingPenalty.Act, file.Decision));
        await file.IssueNoticeAsync();
        await RefusedAsync(system, 422, "R-401", () => file.DoAsync("leader1", DecidingPenalty.Act, file.Decision));
        await file.ServeNoticeAsync();
        await RefusedAsync(system, 422, "R-402", () => file.DoAsync("leader1", DecidingPenalty.Act, file.Decision with { OccurredOn = file.Day(15) }));
    }

    [Fact]
    public async Task A_fine_keeps_to_the_band_and_to_the_notice()
    {
        var system = running.System;
        var file = await new ACase(system.Web, ACase.Start).ToAsync(CaseStage.ReviewPassed);
        await RefusedAsync(system, 422, "R-504", () => file.DoAsync("legal1", IssuingPriorNotice.Act, file.Notice with { Penalties = Fine(9_999.99m) }));
        await RefusedAsync(system, 422, "R-504", () => file.DoAsync("legal1", IssuingPriorNotice.Act, file.Notice with { Penalties = Fine(100_000.01m) }));
        await RefusedAsync(system, 422, "R-502", () => file.DoAsync("legal1", IssuingPriorNotice.Act, file.Notice with { Penalties = [.. Fine(10_000), .. Fine(10_000)] }));
        await RefusedAsync(system, 422, "R-501", () => file.DoAsync("legal1", IssuingPriorNotice.Act, file.Notice with { Penalties = [new(PenaltyKind.Warning)] }));
        await file.ToAsync(CaseStage.Noticed);
        await file.DoAsync("legal1", HearingDefence.Act, new RecordDefence(file.Day(16), false, "请求从轻", "不予采纳"));
        await RefusedAsync(system, 422, "R-505", () => file.DoAsync("leader1", DecidingPenalty.Act, file.Decision with { Penalties = Fine(10_000.01m) }));
        await RefusedAsync(
            system, 422, "R-505",
            () => file.DoAsync("leader1", DecidingPenalty.Act, file.Decision with { Penalties = [.. Fine(10_000), new(PenaltyKind.SuspensionForRectification, Detail: "停产")] }));
    }

    [Fact]
    public async Task No_more_is_paid_than_is_owed()
    {
        var system = running.System;
        var file = await new ACase(system.Web, ACase.Start).ToAsync(CaseStage.PenaltyDecided);
        await RefusedAsync(system, 422, "R-703", () => file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = Money.OfYuan(10_000.01m) }));
        await file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = Money.OfYuan(9_999.99m) });
        await RefusedAsync(system, 422, "R-704", () => file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = Money.OfYuan(0.01m) }));
        await RefusedAsync(system, 422, "R-703", () => file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = Money.OfYuan(0.02m), Voucher = "V2" }));
        await file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = Money.OfYuan(0.01m), Voucher = "V2" });
        await RefusedAsync(system, 422, "R-702", () => file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = Money.OfYuan(0.01m), Voucher = "V3" }));
    }

    [Fact]
    public async Task No_date_lies_in_the_future_or_before_the_step_it_follows()
    {
        var system = running.System;
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        var file = new ACase(system.Web, ACase.Start);
        await RefusedAsync(system, 422, "R-002", () => file.DoAsync("officer1", ProposingFiling.Act, file.Proposal with { OccurredOn = today.AddDays(1) }));
        await RefusedAsync(system, 422, "R-002", () => file.DoAsync("officer1", ProposingFiling.Act, file.Proposal with { OccurredOn = DateOnly.MaxValue }));
        await RefusedAsync(system, 422, "R-003", () => file.DoAsync("officer1", ProposingFiling.Act, file.Proposal with { OccurredOn = new(1949, 10, 1) }));
        await RefusedAsync(system, 422, "R-103", () => file.DoAsync("officer1", ProposingFiling.Act, file.Proposal with { Lead = file.Proposal.Lead with { ReceivedOn = file.Day(1) } }));
        await file.ToAsync(CaseStage.Filed);
        await RefusedAsync(system, 422, "R-004", () => file.DoAsync("leader1", AppointingInvestigators.Act, file.Appointment with { OccurredOn = file.Day(0) }));
        await RefusedAsync(system, 422, "R-002", () => file.DoAsync("leader1", AppointingInvestigators.Act, file.Appointment with { OccurredOn = today.AddDays(1) }));
    }

    [Fact]
    public async Task Wrong_identity_numbers_are_refused_and_with_a_reason_accepted_with_a_warning()
    {
        var system = running.System;
        var file = new ACase(system.Web, ACase.Start);
        var wrongCode = file.Proposal.Party with { CreditCode = "914403001922038217" };
        var citizen = new Party("王某（虚构）", PartyKind.Citizen, "某村", CitizenId: "110101199003078516");
        await RefusedAsync(system, 422, "R-101", () => file.DoAsync("officer1", ProposingFiling.Act, file.Proposal with { Party = wrongCode }));
        await RefusedAsync(system, 422, "R-101", () => file.DoAsync("officer1", ProposingFiling.Act, file.Proposal with { Party = citizen }));

        var accepted = await file.DoAsync(
            "officer1", ProposingFiling.Act, file.Proposal with { Party = wrongCode with { IdentifierOverrideReason = "登记机关核发的就是此号" } });
        Assert.Contains(accepted.Warnings, w => w.Contains("914403001922038217 未通过校验", StringComparison.Ordinal));
        var other = new ACase(system.Web, ACase.Start);
        var person = await other.DoAsync(
            "officer1", ProposingFiling.Act, other.Proposal with { Party = citizen with { IdentifierOverrideReason = "户籍机关证明属实" } });
        Assert.Contains(person.Warnings, w => w.Contains("110101199003078516 未通过校验", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Penalty> Fine(decimal yuan) => [new(PenaltyKind.Fine, Amount: Money.OfYuan(yuan))];

    private static async Task MoveAsync(TestSystem system, string user, Domain.Officers.Role role)
    {
        await using var session = system.Store.LightweightSession();
        var account = await session.LoadAsync<Application.Accounts.Account>(user);
        session.Update(account! with { Role = role });
        await session.SaveChangesAsync();
        system.Time.By += TimeSpan.FromSeconds(10);
    }

    private static async Task RefusedAsync(TestSystem system, int status, string code, Func<Task> act)
    {
        var before = await system.TracesAsync();
        var refused = await Assert.ThrowsAsync<RefusedByApiException>(act);
        Errors.ContractTests.AssertProblem(status, code, refused.Answer);
        Assert.Equal(before, await system.TracesAsync());
    }
}
