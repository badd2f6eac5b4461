using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

public class EvolveTests
{
    private static readonly Dictionary<Type, CaseStage> Moves = new()
    {
        [typeof(FilingProposed)] = CaseStage.FilingProposed,
        [typeof(FilingApproved)] = CaseStage.Filed,
        [typeof(FilingRefused)] = CaseStage.FilingRefused,
        [typeof(FilingRevoked)] = CaseStage.FilingRevoked,
        [typeof(InvestigatorsAppointed)] = CaseStage.Investigating,
        [typeof(InvestigationConcluded)] = CaseStage.UnderReview,
        [typeof(CaseReviewPassed)] = CaseStage.ReviewPassed,
        [typeof(CaseReviewReturned)] = CaseStage.Investigating,
        [typeof(PriorNoticeIssued)] = CaseStage.Noticed,
        [typeof(PenaltyDecided)] = CaseStage.PenaltyDecided,
        [typeof(NoPenaltyDecided)] = CaseStage.NoPenaltyDecided,
        [typeof(CaseTransferred)] = CaseStage.Transferred,
        [typeof(CaseClosed)] = CaseStage.Closed,
    };

    /// <summary>Cases in which, taken together, everything happens that can happen.</summary>
    private static readonly ACase[] Everything =
    [
        ACase.Proposed().Refused(),
        ACase.Proposed().Filed().Transferred().Closed(),
        ACase.Proposed().Filed().Revoked().Closed(),
        ACase.Reviewed().NoPenalty().Served().Closed(),
        ACase.Investigated().Interviewed().CorrectionOrdered().CorrectionServed().Reinspected().Concluded().ReviewReturned()
            .Concluded(new(2017, 6, 9)).ReviewPassed(new(2017, 6, 9)).Noticed().NoticeVoided().Noticed().NoticeServed().Defended()
            .Penalised().Served().Paid(5_000).Paid().Closed(),
        ACase.Reviewed().ReferralProposed().ReferralRefused().ReferralProposed().ReferralApproved().ReferralSent().ReferralReceipted().ReferralReturned(),
        ACase.Reviewed().ReferralProposed().ReferralApproved().ReferralSent().ReferralAccepted(),
        ACase.Proposed().Filed() is var filed
            ? filed.After(new PaperProduced(Usual.FiledOn, filed.Case.Papers[0].Id, filed.Case.Papers[0].Number, "filing-approval", 1, "c", "f", 1, 1, []))
            : throw new InvalidOperationException(),
        ACase.Proposed().After(new DeadlineMissed(new(2017, 6, 2), "filing.decision", "立案决定", new(2017, 5, 22), new(2017, 6, 1), null, [], "《示例》第一条")),
    ];

    [Fact]
    public void Every_kind_of_event_is_handled()
    {
        var known = typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent))).Select(type => type.Name);
        Assert.Equal(known.Order(), Everything.SelectMany(given => given.Events).Select(happened => happened.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void Only_the_expected_events_move_the_stage() => Assert.All(Everything, given =>
    {
        var before = EnforcementCase.Initial(given.Case.Id);
        foreach (var happened in given.Events)
        {
            var after = EnforcementCase.Evolve(before, happened);
            var voidedNotice = happened is PaperVoided voided && voided.PaperId == before.Notice?.PaperId;
            Assert.Equal(voidedNotice ? CaseStage.ReviewPassed : Moves.GetValueOrDefault(happened.GetType(), before.Stage), after.Stage);
            before = after;
        }
    });

    [Fact]
    public void Folding_all_events_again_gives_the_same_case() => Assert.All(Everything, given =>
    {
        var again = EnforcementCase.Of(given.Case.Id, given.Events);
        Assert.Equivalent(given.Case, again, strict: true);
    });

    [Fact]
    public void The_latest_step_is_the_latest_date_not_the_last_event()
    {
        var later = ACase.Proposed().Filed().WithInvestigators().WithEvidence(new(2017, 6, 30));
        Assert.Equal(new DateOnly(2017, 6, 30), later.Inspected(new(2017, 5, 26)).Case.LatestStepOn);
    }

    [Fact]
    public void An_event_this_version_does_not_know_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EnforcementCase.Evolve(ACase.Proposed().Case, new Invented(new(2017, 6, 1))));

    [Fact]
    public void Somebody_holds_every_case_that_is_not_over()
    {
        Assert.All(Everything, given => Assert.Equal(
            given.Case.Stage is CaseStage.Closed or CaseStage.FilingRefused, given.Case.HeldBy is null));
        Assert.Equal(Enforcement.Domain.Officers.Role.Officer, ACase.Reviewed().Noticed().Case.HeldBy);
        Assert.Equal(Enforcement.Domain.Officers.Role.Leader, ACase.Reviewed().Noticed().NoticeServed().Case.HeldBy);
    }

    private sealed record Invented(DateOnly OccurredOn) : CaseEvent(OccurredOn);
}
