using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Closure;

public class ClosureTests
{
    private static readonly ACase Decided = ACase.Reviewed().Noticed().NoticeServed().Penalised();
    private static readonly ACase Paid = Decided.Served().Paid();

    private static Attempt Closing(ACase given, DateOnly? on = null) =>
        given.Trying(ClosingCase.Act, Usual.Closing(on ?? Usual.ClosedOn, given.Case.Stage));

    [Fact]
    [Refuses(nameof(ClosureRules.GroundFitsTheCase))]
    [LetsPass(nameof(ClosureRules.GroundFitsTheCase))]
    public void A_case_is_closed_on_the_ground_its_outcome_gives()
    {
        Paid.Trying(ClosingCase.Act, Usual.Closing(Usual.ClosedOn, CaseStage.FilingRevoked)).IsRefusedBy(ClosureRules.GroundFitsTheCase);
        var revoked = ACase.Reviewed().Revoked();
        revoked.Trying(ClosingCase.Act, Usual.Closing(Usual.ClosedOn, CaseStage.PenaltyDecided)).IsRefusedBy(ClosureRules.GroundFitsTheCase);
        Closing(Paid).Gives<CaseClosed>();
        Closing(revoked).Gives<CaseClosed>();
        Closing(ACase.Reviewed().Transferred()).Gives<CaseClosed>();
        Closing(ACase.Reviewed().NoPenalty().Served()).Gives<CaseClosed>();
    }

    [Fact]
    [Refuses(nameof(ClosureRules.DecisionReachedTheParty))]
    [LetsPass(nameof(ClosureRules.DecisionReachedTheParty))]
    public void A_decision_has_reached_the_party()
    {
        Closing(Decided).IsRefusedBy(ClosureRules.DecisionReachedTheParty);
        Closing(ACase.Reviewed().NoPenalty()).IsRefusedBy(ClosureRules.DecisionReachedTheParty);
        Closing(Paid).Gives<CaseClosed>();
    }

    [Fact]
    [Refuses(nameof(ClosureRules.DecisionReachedTheParty))]
    public void A_decision_announced_has_not_reached_the_party_before_the_announcement_ends()
    {
        var announced = ACase.Reviewed().NoPenalty().Served(but: body => body with { Method = ServiceMethod.PublicAnnouncement });
        Closing(announced, Usual.ReviewedOn.AddDays(59)).IsRefusedBy(ClosureRules.DecisionReachedTheParty);
        Closing(announced, Usual.ReviewedOn.AddDays(60)).Gives<CaseClosed>();
    }

    [Fact]
    [Refuses(nameof(ClosureRules.PaidInFull))]
    [LetsPass(nameof(ClosureRules.PaidInFull))]
    public void What_was_to_be_paid_is_paid()
    {
        Closing(Decided.Served().Paid(14_999.99m)).IsRefusedBy(ClosureRules.PaidInFull);
        Closing(Paid).Gives<CaseClosed>();
    }

    [Fact]
    [Refuses(nameof(ClosureRules.ReferralIsSettled))]
    [LetsPass(nameof(ClosureRules.ReferralIsSettled))]
    public void No_referral_is_open()
    {
        var sent = Paid.ReferralProposed().ReferralApproved().ReferralSent();
        Closing(Paid.ReferralProposed()).IsRefusedBy(ClosureRules.ReferralIsSettled);
        Closing(sent).IsRefusedBy(ClosureRules.ReferralIsSettled);
        Closing(sent.ReferralAccepted()).Gives<CaseClosed>();
        Closing(sent.ReferralReturned()).Gives<CaseClosed>();
    }

    [Fact]
    public void Of_a_closed_case_nothing_is_done_that_the_law_does_not_want_or_allow_after_the_closing()
    {
        var closed = Paid.Closed();
        Assert.Equal(CaseStage.Closed, closed.Case.Stage);
        Assert.Null(closed.Case.HeldBy);
        Assert.Empty(Domain.Cases.Archive.ArchivingCase.Act.RefusedBy(closed.At(Domain.Cases.Archive.ArchivingCase.Act, Usual.ClosedOn)));
        Assert.All(CaseActs.All.Where(act => !act.Stages.Contains(CaseStage.Closed)), act =>
            Assert.Same(GeneralRules.StageAllowsTheAct, Assert.Single(act.RefusedBy(closed.At(act, Usual.ClosedOn))).Rule));
    }

    [Fact]
    public void What_the_law_asks_for_after_closing_can_still_be_done_until_the_case_is_archived()
    {
        var later = Usual.ClosedOn.AddDays(3);
        var closed = ACase.WithDecision(60_000).Paid(60_000).Closed();
        closed.Trying(PublishingDecision.Act, Usual.Publication(later)).Gives<DecisionPublished>();
        closed.Trying(WithholdingPublication.Act, Usual.Withholding(later)).Gives<PublicationDeclined>();
        closed.Trying(ReportingMajorPenalty.Act, Usual.Report(later)).Gives<MajorPenaltyReported>();
        // Published, then changed, then closed while the old text was still public.
        var changed = ACase.WithDecision().Published(Usual.PaidOn).DecisionAmended(DecisionChange.Changed, Usual.PaidOn, 12_000).Paid(12_000, Usual.PaidOn).Closed();
        changed.Trying(WithdrawingPublication.Act, Usual.Withdrawal(later)).Gives<PublicationRetracted>();

        var published = closed.Published(later);
        Assert.Equal((CaseStage.Closed, null), (published.Case.Stage, published.Case.HeldBy));
        Assert.Equal(later, published.Case.Penalty!.Publication!.PublishedOn);
    }

    [Fact]
    public void Archiving_warns_of_what_is_still_due()
    {
        string[] Warnings(ACase given) => [.. Domain.Cases.Archive.ArchivingCase.Act.Decide(
            given.At(Domain.Cases.Archive.ArchivingCase.Act, Usual.ClosedOn), Usual.Archiving(Usual.ClosedOn)).Warnings];

        Assert.Contains(Warnings(Paid.Closed()), warning => warning.EndsWith("尚未公开，也没有不予公开的决定", StringComparison.Ordinal));
        Assert.DoesNotContain(Warnings(Paid.Closed().Published()), warning => warning.Contains("尚未公开", StringComparison.Ordinal));
    }
}
