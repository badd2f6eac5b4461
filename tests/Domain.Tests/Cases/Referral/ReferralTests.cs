using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Referral;

public class ReferralTests
{
    private static readonly DateOnly On = Usual.ConcludedOn;
    private static readonly ACase Concluded = ACase.Investigated().Concluded();
    private static readonly ACase Proposed = Concluded.ReferralProposed();
    private static readonly ACase Approved = Proposed.ReferralApproved();
    private static readonly ACase Sent = Approved.ReferralSent();

    private static Attempt Answering(ACase given, ReferralOutcome outcome) =>
        given.Trying(RecordingReferralOutcome.Act, Usual.ReferralAnswer(On, outcome));

    [Fact]
    [Refuses(nameof(ReferralRules.NoReferralIsUnderWay))]
    [LetsPass(nameof(ReferralRules.NoReferralIsUnderWay))]
    public void A_case_is_referred_once_at_a_time()
    {
        Assert.All([Proposed, Approved, Sent, Sent.ReferralReceipted(), Sent.ReferralAccepted()], underWay =>
            underWay.Trying(ProposingReferral.Act, Usual.ReferralProposal(On)).IsRefusedBy(ReferralRules.NoReferralIsUnderWay));
        Assert.All([Concluded, Proposed.ReferralRefused(), Sent.ReferralReturned()], free =>
            free.Trying(ProposingReferral.Act, Usual.ReferralProposal(On)).Gives<ReferralProposed>());
    }

    [Fact]
    [Refuses(nameof(ReferralRules.TwoOfficersReport))]
    [LetsPass(nameof(ReferralRules.TwoOfficersReport))]
    public void Two_certified_officers_report()
    {
        Attempt By(params string[] officers) =>
            Concluded.Trying(ProposingReferral.Act, Usual.ReferralProposal(On) with { Officers = officers });
        By("officer1").IsRefusedBy(ReferralRules.TwoOfficersReport);
        By("officer1", "officer3").IsRefusedBy(ReferralRules.TwoOfficersReport);
        By("officer1", "officer4").Gives<ReferralProposed>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.PrincipalHeadDecides))]
    [LetsPass(nameof(ReferralRules.PrincipalHeadDecides))]
    public void Only_the_principal_head_decides()
    {
        Proposed.Trying(ApprovingReferral.Act, Usual.ReferralApproval(On), TheCounty.Leader2).IsRefusedBy(ReferralRules.PrincipalHeadDecides);
        Proposed.Trying(RefusingReferral.Act, Usual.ReferralRefusal(On), TheCounty.Leader2).IsRefusedBy(ReferralRules.PrincipalHeadDecides);
        Proposed.Trying(ApprovingReferral.Act, Usual.ReferralApproval(On)).Gives<ReferralApproved>();
        Proposed.Trying(RefusingReferral.Act, Usual.ReferralRefusal(On)).Gives<ReferralRefused>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.DeciderIsNotAReporter))]
    [LetsPass(nameof(ReferralRules.DeciderIsNotAReporter))]
    public void A_reporter_does_not_decide()
    {
        var promoted = TheCounty.Officer1 with { Role = Role.Leader, IsPrincipalHead = true };
        Proposed.Trying(ApprovingReferral.Act, Usual.ReferralApproval(On), promoted).IsRefusedBy(ReferralRules.DeciderIsNotAReporter);
        Proposed.Trying(ApprovingReferral.Act, Usual.ReferralApproval(On)).Gives<ReferralApproved>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.ReferralIsProposed))]
    [LetsPass(nameof(ReferralRules.ReferralIsProposed))]
    public void There_is_nothing_to_decide_without_a_report_or_twice()
    {
        Concluded.Trying(ApprovingReferral.Act, Usual.ReferralApproval(On)).IsRefusedBy(ReferralRules.ReferralIsProposed);
        Approved.Trying(ApprovingReferral.Act, Usual.ReferralApproval(On)).IsRefusedBy(ReferralRules.ReferralIsProposed);
        Approved.Trying(RefusingReferral.Act, Usual.ReferralRefusal(On)).IsRefusedBy(ReferralRules.ReferralIsProposed);
        Proposed.Trying(ApprovingReferral.Act, Usual.ReferralApproval(On)).Gives<ReferralApproved>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.ReferralIsApproved))]
    [LetsPass(nameof(ReferralRules.ReferralIsApproved))]
    public void Only_an_approved_referral_is_sent()
    {
        Concluded.Trying(SendingReferral.Act, Usual.ReferralSending(On)).IsRefusedBy(ReferralRules.ReferralIsApproved);
        Proposed.Trying(SendingReferral.Act, Usual.ReferralSending(On)).IsRefusedBy(ReferralRules.ReferralIsApproved);
        Sent.Trying(SendingReferral.Act, Usual.ReferralSending(On)).IsRefusedBy(ReferralRules.ReferralIsApproved);
        Approved.Trying(SendingReferral.Act, Usual.ReferralSending(On)).Gives<ReferralSent>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.SentAfterItsApproval))]
    [LetsPass(nameof(ReferralRules.SentAfterItsApproval))]
    public void A_referral_is_not_sent_before_the_hour_of_its_approval()
    {
        Approved.Trying(SendingReferral.Act, Usual.ReferralSending(On) with { At = new(9, 59) }).IsRefusedBy(ReferralRules.SentAfterItsApproval);
        Approved.Trying(SendingReferral.Act, Usual.ReferralSending(On) with { At = new(10, 0) }).Gives<ReferralSent>();
        Approved.Trying(SendingReferral.Act, Usual.ReferralSending(On.AddDays(1)) with { At = new(0, 1) }).Gives<ReferralSent>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.ReferralWasSent))]
    [LetsPass(nameof(ReferralRules.ReferralWasSent))]
    public void The_police_answer_only_what_was_sent_and_conclude_once()
    {
        Assert.All([Concluded, Proposed, Approved, Sent.ReferralAccepted(), Sent.ReferralReturned()], given =>
            Answering(given, ReferralOutcome.Accepted).IsRefusedBy(ReferralRules.ReferralWasSent));
        Answering(Sent, ReferralOutcome.Accepted).Gives<ReferralAccepted>();
        Answering(Sent.ReferralReceipted(), ReferralOutcome.Returned).Gives<ReferralReturned>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.ReceiptComesOnce))]
    [LetsPass(nameof(ReferralRules.ReceiptComesOnce))]
    public void The_receipt_comes_once()
    {
        Answering(Sent.ReferralReceipted(), ReferralOutcome.Receipted).IsRefusedBy(ReferralRules.ReceiptComesOnce);
        Answering(Sent, ReferralOutcome.Receipted).Gives<ReferralReceiptReceived>();
    }

    [Fact]
    public void A_referral_under_way_when_the_filing_is_revoked_or_the_case_transferred_can_still_be_settled()
    {
        Assert.All([Sent.Revoked(), Sent.Transferred()], ended =>
        {
            ended.Trying(ClosingCase.Act, Usual.Closing(On, ended.Case.Stage)).IsRefusedBy(ClosureRules.ReferralIsSettled);
            Assert.Equal(CaseStage.Closed, ended.ReferralReturned().Closed().Case.Stage);
        });
        Assert.Equal(CaseStage.Closed, Proposed.Revoked().ReferralRefused().Closed().Case.Stage);
    }
}
