using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Detention;

public class DetentionTests
{
    private static readonly DateOnly On = Usual.ServedOn;
    private static readonly ACase Penalised = ACase.Reviewed().Noticed().NoticeServed().Penalised().Served();
    private static readonly ACase Proposed = Penalised.DetentionProposed();
    private static readonly ACase Approved = Proposed.DetentionApproved();
    private static readonly ACase Sent = Approved.DetentionSent();

    private static Attempt Proposing(ACase given, DateOnly? on = null) => given.Trying(ProposingDetentionTransfer.Act, Usual.DetentionProposal(on ?? On));

    private static Attempt Answering(ACase given, DetentionAnswer answer, int? days = null) =>
        given.Trying(RecordingDetentionAnswer.Act, Usual.DetentionReply(On, answer) is var usual && days is { } other ? usual with { Days = other } : usual);

    [Fact]
    public void A_case_goes_to_the_police_for_detention_and_then_to_its_closing()
    {
        var detained = Sent.DetentionAnswered(DetentionAnswer.SupplementRequested).DetentionAnswered(DetentionAnswer.Supplemented)
            .DetentionAnswered(DetentionAnswer.Detained);
        Assert.Equal((DetentionStatus.Detained, 10), (detained.Case.Detention!.Status, detained.Case.Detention.Days));
        Assert.Equal(CaseStage.Closed, detained.Paid().Closed().Case.Stage);
        Assert.Equal(CaseStage.Closed, Sent.DetentionAnswered(DetentionAnswer.Returned).Paid().Closed().Case.Stage);
        Assert.Equal(PaperKind.DetentionTransferLetter, Approved.Case.Papers[^1].Kind);
        // Monday 2017-06-26 and three working days.
        var sending = CaseDeadlines.Of(Approved.Case, LawBook.Embedded, On).Single(d => d.Kind == "detention.sending");
        Assert.Equal((new DateOnly(2017, 6, 29), DeadlineState.Running), (sending.DueOn, sending.State));
    }

    [Fact]
    [Refuses(nameof(DetentionRules.DetentionIsInForce))]
    [LetsPass(nameof(DetentionRules.DetentionIsInForce))]
    [Refuses(nameof(DetentionRules.PenaltyComesBeforeDetention))]
    [LetsPass(nameof(DetentionRules.PenaltyComesBeforeDetention))]
    public void The_law_and_a_penalty_come_first()
    {
        var at = Penalised.At(ProposingDetentionTransfer.Act, new(2014, 12, 31));
        Assert.False(DetentionRules.DetentionIsInForce.Holds(at));
        Witness.Refused(DetentionRules.DetentionIsInForce);
        Assert.False(DetentionRules.PenaltyComesBeforeDetention.Holds(at));
        Witness.Refused(DetentionRules.PenaltyComesBeforeDetention);
        Proposing(Penalised).Gives<DetentionTransferProposed>();
    }

    [Fact]
    [Refuses(nameof(DetentionRules.NoCrimeIsReferred))]
    [LetsPass(nameof(DetentionRules.NoCrimeIsReferred))]
    public void What_may_be_a_crime_is_not_transferred_for_detention()
    {
        var referred = Penalised.ReferralProposed();
        Proposing(referred).IsRefusedBy(DetentionRules.NoCrimeIsReferred);
        Proposing(referred.ReferralApproved().ReferralSent().ReferralAccepted()).IsRefusedBy(DetentionRules.NoCrimeIsReferred);
        Proposing(referred.ReferralApproved().ReferralSent().ReferralReturned()).Gives<DetentionTransferProposed>();
    }

    [Fact]
    [Refuses(nameof(DetentionRules.NoDetentionIsUnderWay))]
    [LetsPass(nameof(DetentionRules.NoDetentionIsUnderWay))]
    [Refuses(nameof(DetentionRules.PersonsResponsibleAreNamed))]
    [LetsPass(nameof(DetentionRules.PersonsResponsibleAreNamed))]
    public void Named_persons_are_transferred_once()
    {
        Assert.All([Proposed, Approved, Sent, Sent.DetentionAnswered(DetentionAnswer.Detained)], given =>
            Proposing(given).IsRefusedBy(DetentionRules.NoDetentionIsUnderWay));
        Proposing(Sent.DetentionAnswered(DetentionAnswer.Returned)).Gives<DetentionTransferProposed>();
        Penalised.Trying(ProposingDetentionTransfer.Act, Usual.DetentionProposal(On) with { Persons = [] }).IsRefusedBy(DetentionRules.PersonsResponsibleAreNamed);
    }

    [Fact]
    [Refuses(nameof(DetentionRules.DetentionIsProposed))]
    [LetsPass(nameof(DetentionRules.DetentionIsProposed))]
    [Refuses(nameof(DetentionRules.DetentionApproverDidNotPropose))]
    [LetsPass(nameof(DetentionRules.DetentionApproverDidNotPropose))]
    [Refuses(nameof(DetentionRules.DetentionIsApproved))]
    [LetsPass(nameof(DetentionRules.DetentionIsApproved))]
    public void It_is_proposed_approved_by_another_and_sent()
    {
        Penalised.Trying(ApprovingDetentionTransfer.Act, Usual.DetentionApproval(On)).IsRefusedBy(DetentionRules.DetentionIsProposed);
        Approved.Trying(ApprovingDetentionTransfer.Act, Usual.DetentionApproval(On)).IsRefusedBy(DetentionRules.DetentionIsProposed);
        Proposed.Trying(ApprovingDetentionTransfer.Act, Usual.DetentionApproval(On), TheCounty.Officer1 with { Role = Role.Leader })
            .IsRefusedBy(DetentionRules.DetentionApproverDidNotPropose);
        Proposed.Trying(ApprovingDetentionTransfer.Act, Usual.DetentionApproval(On)).Gives<DetentionTransferApproved>();
        Proposed.Trying(SendingDetentionTransfer.Act, Usual.DetentionSending(On)).IsRefusedBy(DetentionRules.DetentionIsApproved);
        Approved.Trying(SendingDetentionTransfer.Act, Usual.DetentionSending(On)).Gives<DetentionTransferSent>();
    }

    [Fact]
    [Refuses(nameof(DetentionRules.DetentionWasSent))]
    [LetsPass(nameof(DetentionRules.DetentionWasSent))]
    [Refuses(nameof(DetentionRules.AnswerFitsTheTransfer))]
    [LetsPass(nameof(DetentionRules.AnswerFitsTheTransfer))]
    public void The_police_answer_what_was_sent()
    {
        Assert.All([Penalised, Proposed, Approved], given => Answering(given, DetentionAnswer.Detained).IsRefusedBy(DetentionRules.DetentionWasSent));
        Answering(Sent, DetentionAnswer.Supplemented).IsRefusedBy(DetentionRules.AnswerFitsTheTransfer);
        var asked = Sent.DetentionAnswered(DetentionAnswer.SupplementRequested);
        Answering(asked, DetentionAnswer.Detained).IsRefusedBy(DetentionRules.AnswerFitsTheTransfer);
        Answering(asked, DetentionAnswer.Returned).Gives<DetentionAnswered>();
        Answering(Sent.DetentionAnswered(DetentionAnswer.Returned), DetentionAnswer.Detained).IsRefusedBy(DetentionRules.DetentionWasSent);
    }

    [Fact]
    [Refuses(nameof(DetentionRules.DetentionIsWithinTheLaw))]
    [LetsPass(nameof(DetentionRules.DetentionIsWithinTheLaw))]
    public void Detention_takes_five_to_fifteen_days()
    {
        Answering(Sent, DetentionAnswer.Detained, 4).IsRefusedBy(DetentionRules.DetentionIsWithinTheLaw);
        Answering(Sent, DetentionAnswer.Detained, 16).IsRefusedBy(DetentionRules.DetentionIsWithinTheLaw);
        Answering(Sent, DetentionAnswer.Returned, 5).IsRefusedBy(DetentionRules.DetentionIsWithinTheLaw);
        Answering(Sent, DetentionAnswer.Detained, 5).Gives<DetentionAnswered>();
        Answering(Sent, DetentionAnswer.Detained, 15).Gives<DetentionAnswered>();
    }

    [Fact]
    [Refuses(nameof(DetentionRules.DetentionIsSettled))]
    [LetsPass(nameof(DetentionRules.DetentionIsSettled))]
    public void A_case_is_not_closed_while_the_transfer_is_open()
    {
        Sent.Paid().Trying(ClosingCase.Act, Usual.Closing(Usual.ClosedOn, CaseStage.PenaltyDecided)).IsRefusedBy(DetentionRules.DetentionIsSettled);
        Sent.DetentionAnswered(DetentionAnswer.Returned).Paid()
            .Trying(ClosingCase.Act, Usual.Closing(Usual.ClosedOn, CaseStage.PenaltyDecided)).Gives<CaseClosed>();
    }
}
