using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Officers;

namespace Enforcement.Scenarios;

/// <summary>Steps of the summary procedure, of daily fines, of detention and of what follows a referral.</summary>
public sealed partial record ACase
{
    public static ACase OnTheSpot(DateOnly? on = null, Func<DecideOnTheSpot, DecideOnTheSpot>? but = null) =>
        Lead().Step(DecidingOnTheSpot.Act, Usual.OnTheSpot(on), but);

    /// <summary>A received and reviewed lead decided on the spot, by default on the day of its review.</summary>
    public ACase DecidedOnTheSpot(DateOnly? on = null, Func<DecideOnTheSpot, DecideOnTheSpot>? but = null) =>
        Step(DecidingOnTheSpot.Act, Usual.OnTheSpotOnLead(Case.Lead!, on ?? Latest), but);

    public ACase PutOnRecord(DateOnly? on = null) => Step(PuttingOnRecord.Act, Usual.OnTheSpotRecord(on ?? Latest));

    public ACase CollectedOnTheSpot(DateOnly? on = null) => Step(CollectingOnTheSpot.Act, Usual.Collection(on ?? Latest));

    public ACase PassedOn(FineReceiver to, DateOnly? on = null) => Step(PassingOnCollectedFine.Act, Usual.PassingOn(on ?? Latest, to));

    /// <summary>A filed case of emissions above the standard with a served order to stop them on 2017-05-10.</summary>
    public static ACase Discharging() => Proposed(
            new(2017, 5, 3),
            act => act with
            {
                OffenceCode = Usual.DischargeOffence,
                Lead = act.Lead with { ReceivedOn = new(2017, 5, 2) },
                Violation = act.Violation with { Facts = "窑炉烟气颗粒物超标排放" },
            })
        .Filed(Usual.DischargeFiledOn).WithInvestigators(Usual.DischargeFiledOn).Inspected(new(2017, 5, 5)).WithEvidence(new(2017, 5, 9))
        .CorrectionOrdered(Usual.DischargeOrderedOn).CorrectionServed(Usual.DischargeOrderedOn);

    /// <summary>The same, fined 100,000 yuan on 2017-06-23.</summary>
    public ACase FinedForDischarging() =>
        Concluded(but: act => act with { OffenceCode = Usual.DischargeOffence }).ReviewPassed().Noticed(Usual.DischargeFine).NoticeServed().Penalised().Served();

    public ACase Rechecked(DateOnly? on = null, RecheckFinding finding = RecheckFinding.StillDischarging) =>
        Step(RecheckingDischarge.Act, Usual.Recheck(on, finding));

    public ACase DailyFineNoticed(DateOnly? on = null) => Step(NoticingDailyFine.Act, Usual.DailyFineNotice(on));

    public ACase DailyFineNoticeServed(DateOnly? on = null) => PaperServed(PaperKind.PriorNotice, on ?? Latest);

    public ACase DailyFineDefended(DateOnly? on = null) => Step(HearingDailyFineDefence.Act, Usual.DailyFineDefence(on ?? Latest));

    public ACase DailyFineDecided(DateOnly? on = null) => Step(DecidingDailyFine.Act, Usual.DailyFineDecision(on));

    public ACase DailyFineServed(DateOnly? on = null) => PaperServed(PaperKind.DailyFineDecision, on ?? Latest);

    public ACase DetentionProposed(DateOnly? on = null) => Step(ProposingDetentionTransfer.Act, Usual.DetentionProposal(on ?? Latest));

    public ACase DetentionApproved(DateOnly? on = null) => Step(ApprovingDetentionTransfer.Act, Usual.DetentionApproval(on ?? Latest));

    public ACase DetentionSent(DateOnly? on = null) => Step(SendingDetentionTransfer.Act, Usual.DetentionSending(on ?? Latest));

    public ACase DetentionAnswered(DetentionAnswer answer, DateOnly? on = null) => Step(RecordingDetentionAnswer.Act, Usual.DetentionReply(on ?? Latest, answer));

    public ACase SupplementRequested(DateOnly? on = null) => Step(
        RecordingReferralOutcome.Act, Usual.ReferralAnswer(on ?? Latest, ReferralOutcome.SupplementRequested) with { At = new(17, 0) });

    public ACase FollowedUp(ReferralStep step, DateOnly? on = null) => Step(FollowingUpReferral.Act, Usual.FollowUp(on ?? Latest, step));

    public ACase ReferralRefusalConfirmed(DateOnly? on = null) => Answered(ReferralOutcome.ReviewUpheld, on);

    public ACase SupervisionDeclined(DateOnly? on = null) => Answered(ReferralOutcome.SupervisionDeclined, on);

    public ACase DemandedByTheProsecutor(DateOnly? on = null) => Step(RecordingProsecutorsOpinion.Act, Usual.ProsecutorsOpinion(on ?? Latest));

    public ACase CriminalOutcome(CriminalOutcome outcome, decimal? fine = null, DateOnly? on = null) =>
        Step(RecordingCriminalOutcome.Act, Usual.Outcome(on ?? Latest, outcome, fine));

    public ACase DisciplineLeadTransferred(DateOnly? on = null, Officer? by = null) => Step(HandingOverDisciplineLead.Act, Usual.DisciplineLead(on ?? Latest), by: by);
}
