using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
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
    public void Nothing_but_archiving_is_done_to_a_closed_case()
    {
        var closed = Paid.Closed();
        Assert.Equal(CaseStage.Closed, closed.Case.Stage);
        Assert.Null(closed.Case.HeldBy);
        Assert.Empty(Domain.Cases.Archive.ArchivingCase.Act.RefusedBy(closed.At(Domain.Cases.Archive.ArchivingCase.Act, Usual.ClosedOn)));
        Assert.All(CaseActs.All.Where(act => act.Name != "archive-case"), act =>
            Assert.Same(GeneralRules.StageAllowsTheAct, Assert.Single(act.RefusedBy(closed.At(act, Usual.ClosedOn))).Rule));
    }
}
