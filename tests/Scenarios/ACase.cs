using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Scenarios;

/// <summary>
/// A case told in words: <c>ACase.Proposed().Filed().WithInvestigators()</c>. Every step runs the production act with the embedded law and
/// folds its event with the production <see cref="EnforcementCase.Evolve"/>; a step the law refuses throws. Steps leave the case they
/// start from as it was, so that a test may go on from it twice. Ids and numbers are the same in every run.
/// </summary>
public sealed partial record ACase
{
    private static readonly DateOnly EndOfTheYear = new(2017, 12, 31);

    private ACase(Guid id) => Case = EnforcementCase.Initial(id);

    /// <summary>The case as its events have made it.</summary>
    public EnforcementCase Case { get; private init; }

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<CaseEvent> Events { get; private init; } = [];

    public Agency Agency { get; init; } = TheCounty.Agency;

    public LawBook Law { get; init; } = LawBook.Embedded;

    public IReadOnlyDictionary<string, Officer> Staff { get; init; } = TheCounty.Staff;

    /// <summary>A lead before anything happened; cases of different serials have different ids and numbers.</summary>
    public static ACase Lead(int serial = 1) => new(DeterministicId(serial, 0)) { Serial = serial };

    public static ACase Proposed(DateOnly? on = null, Func<ProposeFiling, ProposeFiling>? but = null) =>
        Lead().Step(ProposingFiling.Act, Usual.Proposal(on), but);

    /// <summary>The serial of this case's papers.</summary>
    public int Serial { get; private init; }

    public ACase Refused(DateOnly? on = null) => Step(RefusingFiling.Act, Usual.Refusal(on));

    public ACase Filed(DateOnly? on = null, Officer? by = null) => Step(ApprovingFiling.Act, Usual.Approval(on), by: by);

    public ACase WithInvestigators(DateOnly? on = null, Func<AppointInvestigators, AppointInvestigators>? but = null) =>
        Step(AppointingInvestigators.Act, Usual.Appointment(on), but);

    public ACase Inspected(DateOnly? on = null, Func<RecordInspection, RecordInspection>? but = null) =>
        Step(RecordingInspection.Act, Usual.Inspection(on), but);

    public ACase Interviewed(DateOnly? on = null, Func<RecordInterview, RecordInterview>? but = null) =>
        Step(RecordingInterview.Act, Usual.Interview(on), but);

    public ACase WithEvidence(DateOnly? on = null, Func<AddEvidence, AddEvidence>? but = null) => Step(AddingEvidence.Act, Usual.Evidence(on), but);

    public ACase CorrectionOrdered(DateOnly? on = null, Func<OrderCorrection, OrderCorrection>? but = null) =>
        Step(OrderingCorrection.Act, Usual.Correction(on), but);

    public ACase CorrectionServed(DateOnly? on = null) => PaperServed(PaperKind.CorrectionOrder, on ?? Usual.CorrectionOn);

    public ACase Reinspected(DateOnly? on = null, bool corrected = true) => Step(Reinspecting.Act, Usual.Reinspection(on, corrected));

    public ACase Concluded(DateOnly? on = null, Func<ConcludeInvestigation, ConcludeInvestigation>? but = null) =>
        Step(ConcludingInvestigation.Act, Usual.Conclusion(on), but);

    public ACase ReviewPassed(DateOnly? on = null, Officer? by = null) => Step(ReviewingCase.Act, Usual.Review(on), by: by);

    public ACase ReviewReturned(DateOnly? on = null, Officer? by = null) => Step(ReviewingCase.Act, Usual.Review(on, passed: false), by: by);

    public ACase Noticed(decimal fine = Usual.FineYuan, DateOnly? on = null, Func<IssuePriorNotice, IssuePriorNotice>? but = null) =>
        Step(IssuingPriorNotice.Act, Usual.Notice(on, fine), but);

    public ACase NoticeServed(DateOnly? on = null, Func<RecordService, RecordService>? but = null) =>
        PaperServed(PaperKind.PriorNotice, on ?? Usual.NoticedOn, but);

    public ACase NoticeVoided(DateOnly? on = null) => Step(VoidingDocument.Act, Usual.Voiding(on ?? Usual.NoticedOn, PaperOf(PaperKind.PriorNotice)));

    public ACase Defended(DateOnly? on = null) => Step(HearingDefence.Act, Usual.Defence(on));

    public ACase DefenceWaived(DateOnly? on = null) => Step(HearingDefence.Act, Usual.Waiver(on));

    /// <summary>The penalty, by default exactly what was noticed.</summary>
    public ACase Penalised(decimal? fine = null, DateOnly? on = null, Func<DecidePenalty, DecidePenalty>? but = null) => Step(
        DecidingPenalty.Act,
        Usual.PenaltyDecision(on) is var usual && fine is { } yuan ? usual with { Penalties = [Usual.Fine(yuan)] }
            : usual with { Penalties = Case.Notice?.Penalties ?? usual.Penalties },
        but);

    public ACase NoPenalty(DateOnly? on = null, Func<DecideNoPenalty, DecideNoPenalty>? but = null) =>
        Step(DecidingNoPenalty.Act, Usual.NoPenalty(on ?? Latest), but);

    public ACase Revoked(DateOnly? on = null) => Step(RevokingFiling.Act, Usual.Revocation(on ?? Latest));

    public ACase Transferred(DateOnly? on = null) => Step(TransferringCase.Act, Usual.Transfer(on ?? Latest));

    /// <summary>The decision, of a penalty or of none, served.</summary>
    public ACase Served(DateOnly? on = null, Func<RecordService, RecordService>? but = null) => Case.Stage == CaseStage.NoPenaltyDecided
        ? PaperServed(PaperKind.NoPenaltyDecision, on ?? Latest, but)
        : PaperServed(PaperKind.PenaltyDecision, on ?? Usual.ServedOn, but);

    /// <summary>A payment, by default of all that is owed.</summary>
    public ACase Paid(decimal? yuan = null, DateOnly? on = null) => Step(
        RecordingPayment.Act, Usual.Payment(on, yuan ?? Case.Owed.Yuan, $"示例凭证{Case.Payments.Count + 1}"));

    public ACase Closed(DateOnly? on = null) =>
        Step(ClosingCase.Act, Usual.Closing(on ?? (Case.Stage == CaseStage.PenaltyDecided ? Usual.ClosedOn : Latest), Case.Stage));

    public ACase ReferralProposed(DateOnly? on = null) => Step(ProposingReferral.Act, Usual.ReferralProposal(on ?? Latest));

    public ACase ReferralApproved(DateOnly? on = null) => Step(ApprovingReferral.Act, Usual.ReferralApproval(on ?? Latest));

    public ACase ReferralRefused(DateOnly? on = null) => Step(RefusingReferral.Act, Usual.ReferralRefusal(on ?? Latest));

    public ACase ReferralSent(DateOnly? on = null) => Step(SendingReferral.Act, Usual.ReferralSending(on ?? Latest));

    public ACase ReferralReceipted(DateOnly? on = null) => Answered(ReferralOutcome.Receipted, on);

    public ACase ReferralAccepted(DateOnly? on = null) => Answered(ReferralOutcome.Accepted, on);

    public ACase ReferralReturned(DateOnly? on = null) => Answered(ReferralOutcome.Returned, on);

    /// <summary>The usual investigation from the proposal to the evidence.</summary>
    public static ACase Investigated() => Proposed().Filed().WithInvestigators().Inspected().WithEvidence();

    /// <summary>The usual case from the proposal to the passed review, with a served order to correct.</summary>
    public static ACase Reviewed() => Investigated().CorrectionOrdered().CorrectionServed().Concluded().ReviewPassed();

    /// <summary>Does any act; by default it is the usual person of the act's role who acts, at the end of 2017 or later.</summary>
    /// <exception cref="RuleBrokenException">The law refuses it.</exception>
    public ACase Do<TBody>(CaseAct<TBody> act, TBody body, Officer? actor = null, DateOnly? today = null)
        where TBody : IActBody => After(Decide(act, body, actor, today).Event);

    /// <summary>What would come of the act.</summary>
    /// <exception cref="RuleBrokenException">The law refuses it.</exception>
    public Decided Decide<TBody>(CaseAct<TBody> act, TBody body, Officer? actor = null, DateOnly? today = null)
        where TBody : IActBody
    {
        ArgumentNullException.ThrowIfNull(act);
        return act.Decide(At(act, body.OccurredOn, actor, today), body);
    }

    /// <summary>The circumstances of an act on a day.</summary>
    public Circumstances At(CaseAct act, DateOnly on, Officer? actor = null, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new(
            Case, actor ?? TheCounty.Usually(act.Roles[0]), on, today ?? (on > EndOfTheYear ? on : EndOfTheYear), Law, Agency, Staff,
            act.Issues is { } kind ? NewPaper(kind, on.Year) : null);
    }

    /// <summary>The case after one more event.</summary>
    public ACase After(CaseEvent happened) => this with { Case = EnforcementCase.Evolve(Case, happened), Events = [.. Events, happened] };

    /// <summary>The latest valid paper of the kind.</summary>
    public Guid PaperOf(PaperKind kind) => Case.Papers.Last(p => p.Kind == kind && p.VoidedFor is null).Id;

    public ACase PaperServed(PaperKind kind, DateOnly on, Func<RecordService, RecordService>? but = null) =>
        Step(RecordingService.Act, Usual.Service(on, PaperOf(kind)), but);

    private DateOnly Latest => Case.LatestStepOn ?? Usual.LeadOn;

    private ACase Answered(ReferralOutcome outcome, DateOnly? on) => Step(RecordingReferralOutcome.Act, Usual.ReferralAnswer(on ?? Latest, outcome));

    private ACase Step<TBody>(CaseAct<TBody> act, TBody usual, Func<TBody, TBody>? but = null, Officer? by = null)
        where TBody : IActBody => Do(act, but is null ? usual : but(usual), by);

    private NewPaper NewPaper(PaperKind kind, int year) => new(
        DeterministicId(Serial, Case.Papers.Count + 1),
        new DocumentNumber(Agency.Word + kind.Word(), year, Serial + Case.Papers.Count(p => p.Kind == kind)));

    private static Guid DeterministicId(int serial, int paper) => new(serial, (short)paper, 0, 0, 0, 0, 0, 0, 0, 0, 1);
}
