using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases;

/// <summary>
/// A case of administrative penalty 行政处罚案件 as its events have made it. Read this first: what a case knows, and how each event
/// changes it. Nothing else moves the stage.
/// </summary>
public sealed record EnforcementCase
{
    /// <summary>The case's identity, which is also its event stream's.</summary>
    public required Guid Id { get; init; }

    /// <summary>How many events have made it; storage fills it in.</summary>
    public long Version { get; set; }

    /// <summary>How far it has come.</summary>
    public CaseStage Stage { get; init; } = CaseStage.Lead;

    /// <summary>The latest business date of its events.</summary>
    public DateOnly? LatestStepOn { get; init; }

    /// <summary>The received lead, where the case began with one.</summary>
    public LeadIntake? Intake { get; init; }

    /// <summary>By how many days the period for deciding on the filing was extended.</summary>
    public int FilingExtendedBy { get; init; }

    /// <summary>The first day of urgent investigation before the filing, from which its back-filling is due.</summary>
    public DateOnly? UrgentEvidenceOn { get; init; }

    /// <summary>The dispute about jurisdiction.</summary>
    public JurisdictionDispute? Dispute { get; init; }

    /// <summary>The requests for recusal, in the order they were made.</summary>
    public IReadOnlyList<RecusalState> Recusals { get; init; } = [];

    /// <summary>The proposal to file it.</summary>
    public FilingProposal? Proposal { get; init; }

    /// <summary>The filing, once approved.</summary>
    public CaseFiling? Filing { get; init; }

    /// <summary>The day the present investigators were appointed.</summary>
    public DateOnly? AppointedOn { get; init; }

    /// <summary>The present investigators.</summary>
    public IReadOnlyList<OfficerName> Investigators { get; init; } = [];

    /// <summary>The ids of everybody who ever was an investigator of this case.</summary>
    public IReadOnlyList<string> EverInvestigators { get; init; } = [];

    /// <summary>Who acted in this case for whom.</summary>
    public IReadOnlyList<ActedFor> ActedFor { get; init; } = [];

    /// <summary>The ids of everybody who ever reviewed this case.</summary>
    public IReadOnlyList<string> EverReviewers { get; init; } = [];

    /// <summary>The inspections, in the order they were recorded.</summary>
    public IReadOnlyList<InspectionRecorded> Inspections { get; init; } = [];

    /// <summary>The interviews, in the order they were recorded.</summary>
    public IReadOnlyList<InterviewRecorded> Interviews { get; init; } = [];

    /// <summary>The evidence, in the order it was recorded.</summary>
    public IReadOnlyList<EvidenceAdded> Evidence { get; init; } = [];

    /// <summary>The orders to correct that were not voided, in the order they were issued.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>The latest order to correct.</summary>
    public Correction? Correction => Corrections is [.., var latest] ? latest : null;

    /// <summary>The times in which the investigation rested.</summary>
    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];

    /// <summary>The commissioned examinations.</summary>
    public IReadOnlyList<Examination> Examinations { get; init; } = [];

    /// <summary>The references of the results the party was informed of.</summary>
    public IReadOnlyList<string> InformedOf { get; init; } = [];

    /// <summary>The measures on goods: preservations, sealings and seizures.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>What the party was told of an intended restriction of production, until it is decided.</summary>
    public RestrictionNotice? RestrictionNotice { get; init; }

    /// <summary>The restrictions and suspensions of production.</summary>
    public IReadOnlyList<ProductionRestriction> Restrictions { get; init; } = [];

    /// <summary>The shutdown that was put before the government.</summary>
    public ShutdownReported? Shutdown { get; init; }

    /// <summary>The conclusion of the investigation.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>The latest review since the latest conclusion.</summary>
    public CaseReview? Review { get; init; }

    /// <summary>The prior notice in force.</summary>
    public PriorNotice? Notice { get; init; }

    /// <summary>The served notices that new facts have replaced, in their order.</summary>
    public IReadOnlyList<ReplacedNotice> ReplacedNotices { get; init; } = [];

    /// <summary>The party's defence, or its giving it up.</summary>
    public DefenceHeard? Defence { get; init; }

    /// <summary>The hearings, one on each notice at most, refused requests included, in the order they were asked for.</summary>
    public IReadOnlyList<HearingState> Hearings { get; init; } = [];

    /// <summary>The latest legality review.</summary>
    public LegalityReview? LegalityReview { get; init; }

    /// <summary>The latest collective discussion.</summary>
    public DeliberationState? Deliberation { get; init; }

    /// <summary>The extensions of the period of the decision.</summary>
    public IReadOnlyList<DecisionPeriodExtended> DecisionExtensions { get; init; } = [];

    /// <summary>The penalty decisions in the order they were made: daily fines and decisions made anew follow the first one.</summary>
    public IReadOnlyList<PenaltyDecision> Penalties { get; init; } = [];

    /// <summary>What ended the case otherwise than by a penalty, with its reason.</summary>
    public OtherOutcome? OtherOutcome { get; init; }

    /// <summary>The referral to the judiciary.</summary>
    public ReferralState? Referral { get; init; }

    /// <summary>The day on which the procuratorate's opinion that the case be referred was received.</summary>
    public DateOnly? ReferralDemandedOn { get; init; }

    /// <summary>The leads on breaches of discipline that were handed over.</summary>
    public IReadOnlyList<DisciplineLeadTransferred> DisciplineLeads { get; init; } = [];

    /// <summary>The decision on the spot, of a case that was decided by one.</summary>
    public OnTheSpotDecision? OnTheSpot { get; init; }

    /// <summary>The fines collected on the spot.</summary>
    public IReadOnlyList<CollectedFine> CollectedFines { get; init; } = [];

    /// <summary>The rounds of a consecutive daily fine, each begun by its re-inspection.</summary>
    public IReadOnlyList<DailyFineRound> DailyFines { get; init; } = [];

    /// <summary>The demands to do what an order to correct asks, in the order they were issued.</summary>
    public IReadOnlyList<CorrectionDemand> CorrectionDemands { get; init; } = [];

    /// <summary>The performances by others, in the order they were decided.</summary>
    public IReadOnlyList<SubstitutePerformance> Substitutions { get; init; } = [];

    /// <summary>The transfer of persons responsible for detention.</summary>
    public DetentionTransfer? Detention { get; init; }

    /// <summary>The papers, voided ones included, in the order they were issued.</summary>
    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>The marks of missed deadlines, in the order they were made.</summary>
    public IReadOnlyList<DeadlineMissed> Missed { get; init; } = [];

    /// <summary>The closing.</summary>
    public CaseClosed? Closure { get; init; }

    /// <summary>The archiving.</summary>
    public CaseArchived? Archive { get; init; }

    /// <summary>The case before its first event.</summary>
    public static EnforcementCase Initial(Guid id) => new() { Id = id };

    /// <summary>The case that the events have made.</summary>
    public static EnforcementCase Of(Guid id, IEnumerable<CaseEvent> events) => events.Aggregate(Initial(id), Evolve);

    /// <summary>The party: as proposed for filing, before that as the lead knew it.</summary>
    public Party? Party => Proposal?.Party ?? OnTheSpot?.Party ?? Intake?.Party;

    /// <summary>The day of the event it began with: nothing in it precedes that day.</summary>
    public DateOnly? BegunOn => Intake?.RegisteredOn ?? Proposal?.ProposedOn ?? OnTheSpot?.DecidedOn;

    /// <summary>Where the case comes from.</summary>
    public Lead? Lead => Proposal?.Lead ?? OnTheSpot?.Lead ?? Intake?.Lead;

    /// <summary>What is suspected: as proposed for filing, before that as the lead knew it.</summary>
    public Violation? Violation => Proposal?.Violation ?? OnTheSpot?.Violation ?? Intake?.Violation;

    /// <summary>Whether the investigation rests.</summary>
    public bool IsSuspended => Suspensions is [.., { ResumedOn: null }];

    /// <summary>Whether it was decided that the person has no further part in the case.</summary>
    public bool IsRecused(string id) => Recusals.Any(r => r.Granted == true && r.Officer.Id == id);

    /// <summary>The references of the results the party is still to be informed of: examinations with a result, and monitoring reports.</summary>
    public IEnumerable<string> ResultsToInform => Examinations.Where(e => e.ResultOn is not null).Select(e => e.Reference)
        .Concat(Evidence.Select(e => e.Monitoring?.ReportNumber).OfType<string>()).Distinct().Except(InformedOf);

    /// <summary>The names of the evidence recorded by equipment of which the party is still to be told.</summary>
    public IEnumerable<string> RecordsToTell => Evidence.Where(e => e.Equipment is not null).Select(e => e.Title.Trim()).Distinct().Except(InformedOf);

    /// <summary>The days that do not count towards the period of the measure, as they stand on the day.</summary>
    public IReadOnlyList<Calendar.UncountedSpan> DaysNotCountedFor(Measure measure, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return MeasureDeadlines.UncountedDays(this, measure, on);
    }

    /// <summary>The measure of that notice or decision, or null.</summary>
    public Measure? Measure(Guid? id) => id is null ? null : Measures.FirstOrDefault(m => m.PaperId == id);

    /// <summary>The restriction or suspension of that decision, or null.</summary>
    public ProductionRestriction? Restriction(Guid? id) => Restrictions.FirstOrDefault(r => r.PaperId == id);

    /// <summary>The issued paper of that identity, or null.</summary>
    public Paper? Paper(Guid? id) => Papers.FirstOrDefault(p => p.Id == id);

    /// <summary>Whether the person is one of the present investigators.</summary>
    public bool IsInvestigator(string id) => Investigators.Any(i => i.Id == id);

    /// <summary>The person and whoever acted in this case for them: separation of duties takes what those did for the person's own.</summary>
    public IEnumerable<string> WithDelegates(string id) => [id, .. ActedFor.Where(a => a.For.Id == id).Select(a => a.By.Id)];

    /// <summary>Whether the person is the other one, or had the other one act in this case for them.</summary>
    public bool IsOrDelegatedTo(string id, OfficerName? other) => other is not null && WithDelegates(id).Contains(other.Id);

    /// <summary>Whether the person ever investigated this case; separation of duties looks at this.</summary>
    public bool HasInvestigated(string id) => WithDelegates(id).Any(EverInvestigators.Contains);

    /// <summary>Whether the person ever reviewed this case.</summary>
    public bool HasReviewed(string id) => WithDelegates(id).Any(EverReviewers.Contains);

    /// <summary>The mark that the deadline was missed, or null.</summary>
    public DeadlineMissed? MissedMark(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return Missed.FirstOrDefault(m => m.Kind == deadline.Kind && m.StartedOn == deadline.StartedOn && m.Name == deadline.Name);
    }

    /// <summary>The legal day of service of the order to correct.</summary>
    public DateOnly? CorrectionServedOn => Paper(Correction?.PaperId)?.Service?.ServedOn;

    /// <summary>The legal day of service of the prior notice.</summary>
    public DateOnly? NoticeServedOn => Paper(Notice?.PaperId)?.Service?.ServedOn;

    /// <summary>The hearing on the prior notice in force, once asked for or given up.</summary>
    public HearingState? Hearing => HearingOn(Notice?.PaperId);

    /// <summary>The latest hearing on the notice, once asked for or given up.</summary>
    public HearingState? HearingOn(Guid? notice) => Hearings.LastOrDefault(h => h.NoticeId == notice);

    /// <summary>The notice on which a hearing may be asked for or held now: before the decision the prior notice, after it that of a daily fine.</summary>
    public NoticeInHand? NoticeInHand => Stage != CaseStage.PenaltyDecided
        ? Notice is { } prior ? new(prior.PaperId, prior.HearingRight, NoticeServedOn, HearingToldOn) : null
        : this.OpenRound()?.Notice is { } daily && Paper(daily.PaperId)?.Service?.ServedOn is var served
            ? new(daily.PaperId, daily.HearingRight, served, daily.HearingRight ? served : null) : null;

    /// <summary>The hearing on that notice.</summary>
    public HearingState? HearingInHand => HearingOn(NoticeInHand?.PaperId);

    /// <summary>The legality review of the decision being prepared: of a daily fine where the penalty is decided, before that of the penalty.</summary>
    public LegalityReview? LegalityReviewInHand => Stage == CaseStage.PenaltyDecided ? this.OpenRound()?.LegalityReview : LegalityReview;

    /// <summary>The collective discussion of that decision.</summary>
    public DeliberationState? DeliberationInHand => Stage == CaseStage.PenaltyDecided ? this.OpenRound()?.Deliberation : Deliberation;

    /// <summary>The legal day on which the party was told of its right to a hearing; null without such a right, or before.</summary>
    public DateOnly? HearingToldOn => Notice switch
    {
        { HearingRight: true, HearingToldSeparately: true } separate => Paper(separate.HearingPaperId)?.Service?.ServedOn,
        { HearingRight: true } => NoticeServedOn,
        _ => null,
    };

    /// <summary>The offence, as established or else as suspected.</summary>
    public string? OffenceCode => Conclusion?.OffenceCode ?? Proposal?.OffenceCode ?? OnTheSpot?.OffenceCode;

    /// <summary>The day on which the party was let off as a first offender 首违不罚, of all its violations or of one of several; null when it was not.</summary>
    public DateOnly? FirstOffenceSparedOn => OtherOutcome is { Ground: NoPenaltyGround.FirstOffence, On: var on } ? on
        : Penalties.LastOrDefault(p => p.Spared.Any(s => s.Ground == NoPenaltyGround.FirstOffence))?.DecidedOn;

    /// <summary>The violations the investigation established, the one it was filed for first; none before it is concluded.</summary>
    public IReadOnlyList<EstablishedViolation> Violations => Conclusion is { } c
        ? [.. EstablishedViolation.Of(this, c.EstablishedFacts, c.OffenceCode, c.MeasuredAgainst, c.AlsoViolated, c.FurtherViolations)] : [];

    /// <summary>The case number; of a case decided on the spot, which is not filed, the number of its decision.</summary>
    public DocumentNumber? Number => Filing?.Number ?? OnTheSpot?.Number;

    /// <summary>The main penalty decision in force: the latest ordinary one, or the one made on the spot.</summary>
    public PenaltyDecision? Penalty => Penalties.LastOrDefault(p => p.Kind is PaperKind.PenaltyDecision or PaperKind.OnTheSpotDecision);

    /// <summary>The penalty decision of that identity, the main one when none is named; null when there is none.</summary>
    public PenaltyDecision? Decision(Guid? id) =>
        id is null ? Penalty ?? (Penalties is [.., var latest] ? latest : null) : Penalties.FirstOrDefault(p => p.PaperId == id);

    /// <summary>The legal day of service of the penalty decision.</summary>
    public DateOnly? ServedOn(PenaltyDecision? decision) => Paper(decision?.PaperId)?.Service?.ServedOn;

    /// <summary>The legal day of service of the main penalty decision.</summary>
    public DateOnly? PenaltyServedOn => ServedOn(Decision(null));

    /// <summary>The decision's number where the case has several, otherwise nothing: for naming what a deadline is about.</summary>
    public string? AboutOneOfMany(PenaltyDecision decision) => Penalties.Count > 1 ? decision.Number.ToString() : null;

    /// <summary>The payments on all decisions.</summary>
    public IReadOnlyList<PaymentReceived> Payments => [.. Penalties.SelectMany(p => p.Payments)];

    /// <summary>The fines of all decisions.</summary>
    public Money Fined => Penalties.Aggregate(Money.Zero, (sum, p) => sum + p.Fine);

    /// <summary>The fines of all decisions as they were decided, whatever became of them since: what a year's figures count.</summary>
    public Money FinesDecided => Penalties.Aggregate(Money.Zero, (sum, p) => sum + (p.FineBeforeChange ?? p.Fine));

    /// <summary>What the penalty decisions make the party pay.</summary>
    public Money Payable => Penalties.Aggregate(Money.Zero, (sum, p) => sum + p.Payable);

    /// <summary>What has been paid and was not paid back, additional fines included.</summary>
    public Money Paid => Penalties.Aggregate(Money.Zero, (sum, p) => sum + p.Paid);

    /// <summary>What is still to be paid, without additional fines.</summary>
    public Money Owed => Penalties.Aggregate(Money.Zero, (sum, p) => sum + p.Owed);

    /// <summary>Who holds the case: on whom the next step of the main procedure waits; nobody when it is over.</summary>
    public Role? HeldBy => Stage switch
    {
        CaseStage.FilingProposed or CaseStage.Filed => Role.Leader,
        CaseStage.Lead or CaseStage.LeadReceived => Intake?.Review is null ? Role.Officer : Role.Leader,
        CaseStage.Investigating => Role.Officer,
        CaseStage.UnderReview or CaseStage.ReviewPassed => Role.Legal,
        CaseStage.Noticed => NoticeServedOn is null ? Role.Officer : Hearing is { IsPending: true } ? Role.Legal : Role.Leader,
        CaseStage.PenaltyDecided when HearingInHand is { IsPending: true } => Role.Legal,
        CaseStage.PenaltyDecided => Owed.IsZero && PenaltyServedOn is not null && OnTheSpot is not { RecordedOn: null } ? Role.Leader : Role.Officer,
        CaseStage.NoPenaltyDecided => Papers.Any(p => p is { Kind: PaperKind.NoPenaltyDecision, Service: null }) ? Role.Officer : Role.Leader,
        CaseStage.FilingRevoked or CaseStage.Transferred or CaseStage.InvestigationTerminated => Role.Leader,
        _ => null,
    };

    /// <summary>What the case waits for from whom it waits on 下一步, in Chinese; null when it is over.</summary>
    public string? AwaitedStep => Stage switch
    {
        CaseStage.FilingProposed => "决定是否立案",
        CaseStage.Filed => "指定调查人员",
        CaseStage.Lead or CaseStage.LeadReceived => Intake?.Review is null ? "初步审查线索" : "决定是否立案",
        CaseStage.Investigating => "调查取证",
        CaseStage.UnderReview => "案件审查",
        CaseStage.ReviewPassed => "制发告知书",
        CaseStage.Noticed => NoticeServedOn is null ? "送达告知书" : Hearing is { IsPending: true } ? "组织听证" : "作出处理决定",
        CaseStage.PenaltyDecided when HearingInHand is { IsPending: true } => "组织听证",
        CaseStage.PenaltyDecided => PenaltyServedOn is null ? "送达决定书" : OnTheSpot is { RecordedOn: null } ? "报所属机关备案" : Owed.IsZero ? "批准结案" : "催缴罚款",
        CaseStage.NoPenaltyDecided when HeldBy is Role.Officer => "送达决定书",
        _ => HeldBy is null ? null : "批准结案",
    };

    /// <summary>The case after the event. It never asks a rule and never refuses an event it knows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An event this version does not know.</exception>
    public static EnforcementCase Evolve(EnforcementCase file, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(happened);
        var after = After(file, happened);
        if (happened.ActedFor is { } acted && !after.ActedFor.Contains(acted))
        {
            after = after with { ActedFor = [.. after.ActedFor, acted] };
        }

        return happened is IClockMark ? after : after with { LatestStepOn = file.LatestStepOn is { } latest && latest > happened.OccurredOn ? latest : happened.OccurredOn };
    }

    private static EnforcementCase After(EnforcementCase file, CaseEvent happened) => happened switch
    {
        FilingProposed e => file with
        {
            Stage = CaseStage.FilingProposed,
            Proposal = new(e.OccurredOn, e.Party, e.Lead, e.Violation, e.OffenceCode, e.Conditions, e.Proposer),
        },
        LeadReceived e => file with { Stage = CaseStage.LeadReceived, Intake = new(e.OccurredOn, e.Party, e.Lead, e.Violation, e.Receiver, null) },
        LeadReviewed e => file with { Intake = file.Intake! with { Review = new(e.OccurredOn, e.Findings, e.Advice, e.Reviewer) } },
        LeadDismissed e => file with { Stage = CaseStage.FilingRefused, OtherOutcome = new(e.OccurredOn, e.Reason) },
        FilingPeriodExtended e => file with { FilingExtendedBy = file.FilingExtendedBy + e.Days },
        JurisdictionDisputeReported e => file with { Dispute = new(e.OccurredOn, e.Objector, e.Superior) },
        JurisdictionDesignated e => file.Designated(e),
        RecusalRequested e => file with { Recusals = [.. file.Recusals, new(e.Officer, e.By, e.Ground, e.OccurredOn)] },
        RecusalDecided e => file.RecusalAnswered(e),
        FilingApproved e => (file with { Stage = CaseStage.Filed, Filing = new(e.OccurredOn, e.Number, e.Approver) })
            .With(e.PaperId, PaperKind.FilingApproval, e.Number, e.OccurredOn),
        FilingRefused e => file with { Stage = CaseStage.FilingRefused, OtherOutcome = new(e.OccurredOn, e.Reason) },
        FilingRevoked e => file with { Stage = CaseStage.FilingRevoked, OtherOutcome = new(e.OccurredOn, e.Reason) },
        InvestigatorsAppointed e => file with
        {
            Stage = CaseStage.Investigating,
            AppointedOn = e.OccurredOn,
            Investigators = e.Investigators,
            EverInvestigators = [.. file.EverInvestigators.Union(e.Investigators.Select(i => i.Id))],
        },
        InspectionRecorded e => file.InvestigatedBy(e.Inspectors, e.OccurredOn, e.Urgent) with { Inspections = [.. file.Inspections, e] },
        InterviewRecorded e => file.InvestigatedBy(e.Interviewers, e.OccurredOn, e.Urgent) with { Interviews = [.. file.Interviews, e] },
        EvidenceAdded e => file.InvestigatedBy(e.Collectors, e.OccurredOn, e.Urgent) with { Evidence = [.. file.Evidence, e] },
        CorrectionOrdered e => (file with { Corrections = [.. file.Corrections, new(e.PaperId, e.OccurredOn, e.Content, e.DueOn, null, null)] })
            .With(e.PaperId, PaperKind.CorrectionOrder, e.Number, e.OccurredOn),
        CorrectionReinspected e => file with
        {
            Corrections = [.. file.Corrections.Select(c =>
                c.PaperId == (e.PaperId ?? file.Correction?.PaperId) ? c with { ReinspectedOn = e.OccurredOn, Corrected = e.Corrected } : c)],
        },
        InvestigationSuspended e => file with { Suspensions = [.. file.Suspensions, new(e.OccurredOn, e.Ground, e.Reason)] },
        InvestigationResumed e => file with { Suspensions = [.. file.Suspensions.SkipLast(1), file.Suspensions[^1] with { ResumedOn = e.OccurredOn }] },
        InvestigationTerminated e => file with
        {
            Stage = CaseStage.InvestigationTerminated,
            OtherOutcome = new(e.OccurredOn, $"{e.Ground.Chinese()}：{e.Reason}"),
        },
        ExaminationCommissioned e => file with { Examinations = [.. file.Examinations, new(e.Kind, e.Institution, e.Reference, e.OccurredOn)] },
        ExaminationResultReceived e => file with
        {
            Examinations = [.. file.Examinations.Select(x =>
                x.Reference == e.Reference ? x with { ResultOn = e.OccurredOn, Result = e.Result, ShowsViolation = e.ShowsViolation } : x)],
        },
        ResultCommunicated e => file with { InformedOf = [.. file.InformedOf, e.Reference] },
        PreservationApproved e => file.Approved(MeasureKind.Preservation, e.PaperId, e.Number, e.OccurredOn.ToDateTime(e.At))
            .With(e.PaperId, PaperKind.PreservationNotice, e.Number, e.OccurredOn),
        EvidencePreserved e => file.Taken(MeasureKind.Preservation, e.NoticeId, e.OccurredOn.ToDateTime(e.At), e.Items),
        PreservationSettled e => file.WithMeasure(e.NoticeId, m => m with { EndedOn = e.OccurredOn, Disposition = e.Disposition }),
        PreservedReleased e => file.WithMeasure(e.NoticeId, m => m with { EndedOn = e.OccurredOn, Disposition = PreservedDisposition.Released, ReleasePaperId = e.PaperId })
            .With(e.PaperId, PaperKind.PreservationRelease, e.Number, e.OccurredOn),
        SealingDecided e => file.Approved(e.Kind, e.PaperId, e.Number, e.OccurredOn.ToDateTime(e.At)).With(e.PaperId, PaperKind.SealingDecision, e.Number, e.OccurredOn),
        EquipmentSealed e => file.Taken(MeasureKind.Sealing, e.DecisionId, e.OccurredOn.ToDateTime(e.At), e.Items),
        SealingExtended e => file.WithMeasure(e.DecisionId, m => m with { ExtendedBy = m.ExtendedBy + e.Days })
            .With(e.PaperId, PaperKind.SealingExtension, e.Number, e.OccurredOn),
        SealingReleaseRequested e => file.WithMeasure(e.DecisionId, m => m with { ReleaseRequestedOn = e.OccurredOn, RequestAnsweredOn = null }),
        SealingReleaseRefused e => file.WithMeasure(e.DecisionId, m => m with { RequestAnsweredOn = e.OccurredOn }),
        SealingReleased e => file.WithMeasure(e.DecisionId, m => m with
        {
            EndedOn = e.OccurredOn,
            ReleasePaperId = e.PaperId,
            RequestAnsweredOn = m.ReleaseRequestedOn is null ? null : m.RequestAnsweredOn ?? e.OccurredOn,
        }).With(e.PaperId, PaperKind.SealingRelease, e.Number, e.OccurredOn),
        RestrictionNotified e => file with { RestrictionNotice = new(e.Kind, e.OccurredOn) },
        RestrictionDecided e => (file with
        {
            RestrictionNotice = null,
            Restrictions = [.. file.Restrictions, new(e.Kind, e.PaperId, e.Number, e.OccurredOn, e.Months)],
        }).With(e.PaperId, e.Kind == RestrictionKind.Restriction ? PaperKind.ProductionRestriction : PaperKind.ProductionSuspension, e.Number, e.OccurredOn),
        RestrictionExtended e => file.WithRestriction(e.DecisionId, r => r with { ExtendedBy = r.ExtendedBy + e.Months }),
        RectificationPlanFiled e => file.WithRestriction(e.DecisionId, r => r with { PlanOn = r.PlanOn ?? e.OccurredOn }),
        RectificationReported e => file.WithRestriction(e.DecisionId, r => r with { CompletedOn = e.CompletedOn, ReportedOn = e.OccurredOn }),
        RestrictionRechecked e => file.WithRestriction(e.DecisionId, r => r with { CheckedOn = r.CheckedOn ?? e.OccurredOn }),
        ShutdownReported e => file with { Shutdown = e },
        InvestigationConcluded e => file with
        {
            Stage = CaseStage.UnderReview,
            Conclusion = new(e.OccurredOn, e.EstablishedFacts, e.OffenceCode, e.MeasuredAgainst, e.Proposal)
            {
                AlsoViolated = e.AlsoViolated ?? [],
                FurtherViolations = e.FurtherViolations ?? [],
            },
            Review = null,
        },
        InvestigationEnded e => file with
        {
            Stage = CaseStage.UnderReview,
            Conclusion = new(e.OccurredOn, e.Findings, file.Proposal!.OffenceCode, null, e.Proposal, e.Ground),
            Review = null,
        },
        CaseReviewPassed e => file.Reviewed(CaseStage.ReviewPassed, new(e.OccurredOn, true, e.Opinion, e.Reviewer)),
        CaseReviewReturned e => file.Reviewed(CaseStage.Investigating, new(e.OccurredOn, false, e.Opinion, e.Reviewer)),
        PriorNoticeIssued e => (file with
        {
            Stage = CaseStage.Noticed,
            Notice = new(e.PaperId, e.Number, e.OccurredOn, e.Penalties, e.HearingRight)
            {
                Grounds = e.Grounds,
                NewFacts = e.NewFacts,
                HearingToldSeparately = e.HearingToldSeparately == true,
                Situations = e.Situations ?? [],
                Discretion = e.Discretion,
                Substance = e.Substance,
                Further = e.Further ?? [],
            },
            ReplacedNotices = file.Notice is { } before ? [.. file.ReplacedNotices, new(before, file.Defence)] : file.ReplacedNotices,
            Defence = null,
        }).Outdated("制发了告知书", reviewed: file.Notice is not null, deliberated: true)
            .With(e.PaperId, PaperKind.PriorNotice, e.Number, e.OccurredOn),
        HearingRightNoticeIssued e => (file with { Notice = file.Notice! with { HearingPaperId = e.PaperId } })
            .With(e.PaperId, PaperKind.HearingRightNotice, e.Number, e.OccurredOn),
        DefenceHeard e => (file with { Defence = e })
            .Outdated("当事人作了陈述申辩", reviewed: !string.IsNullOrWhiteSpace(e.NewEvidence), deliberated: !e.Waived),
        HearingRequested e => file with
        {
            Hearings = [.. file.Hearings, new(file.NoticeInHand!.PaperId, HearingStatus.Requested, e.OccurredOn, e.SubmittedOn, e.ByConsent) { ObstacleEndedOn = e.ObstacleEndedOn }],
        },
        HearingRequestAccepted e => file.WithHearing(h => h with { Status = HearingStatus.Accepted, AnsweredOn = e.OccurredOn }),
        HearingRequestRefused e => file.WithHearing(h => h with { Status = HearingStatus.Refused, AnsweredOn = e.OccurredOn, RefusedFor = e.Ground }),
        HearingNotified e => file.WithHearing(h => h with { Status = HearingStatus.Notified, PaperId = e.PaperId, ScheduledOn = e.ScheduledOn, Chair = e.Chair })
            .With(e.PaperId, PaperKind.HearingNotice, e.Number, e.OccurredOn),
        HearingEnded e => file.WithHearing(h => h with
        {
            Status = e.Outcome == HearingOutcome.Held ? HearingStatus.Held : HearingStatus.Ended,
            EndedOn = e.OccurredOn,
        }).Outdated(
            "举行了听证", reviewed: !string.IsNullOrWhiteSpace(e.NewEvidence), deliberated: e.Outcome == HearingOutcome.Held),
        HearingReported e => file.WithHearing(h => h with { ReportedOn = e.OccurredOn }),
        HearingWaived e => file.HearingInHand is null or { Status: HearingStatus.Refused }
            ? file with { Hearings = [.. file.Hearings, new(file.NoticeInHand!.PaperId, HearingStatus.Waived, null, null, false) { EndedOn = e.OccurredOn }] }
            : file.WithHearing(h => h with { Status = HearingStatus.Waived, EndedOn = e.OccurredOn }),
        LegalityReviewed e => file.WithReviewInHand(new(e.OccurredOn, e.Opinion, e.Reasons, e.Reviewer), file.DeliberationInHand),
        CaseDeliberated e => file.WithReviewInHand(
            file.LegalityReviewInHand, new(e.OccurredOn, e.Chair, e.Members, e.Conclusion, e.Penalties, e.Reasons)),
        DecisionPeriodExtended e => file with { DecisionExtensions = [.. file.DecisionExtensions, e] },
        PenaltyDecided e => (file with
        {
            Stage = CaseStage.PenaltyDecided,
            Penalties = [.. file.Penalties, new(PaperKind.PenaltyDecision, e.PaperId, e.Number, e.OccurredOn, e.Penalties, e.Grounds, e.MitigationGround, e.Correction, e.Decider)
                { Discretion = e.Discretion, Substance = e.Substance, Further = e.Further ?? [], Spared = e.Spared ?? [] }],
        }).With(e.PaperId, PaperKind.PenaltyDecision, e.Number, e.OccurredOn),
        NoPenaltyDecided e => (file with
        {
            Stage = CaseStage.NoPenaltyDecided,
            OtherOutcome = new(e.OccurredOn, $"{e.Ground.Chinese()}:{e.Reasons}", e.Ground),
        }).With(e.PaperId, PaperKind.NoPenaltyDecision, e.Number, e.OccurredOn),
        CaseTransferred e => (file with { Stage = CaseStage.Transferred, OtherOutcome = new(e.OccurredOn, $"移送{e.Receiver}:{e.Reason}") })
            .With(e.PaperId, PaperKind.TransferLetter, e.Number, e.OccurredOn),
        PaperServed e => file with
        {
            Papers = file.PapersWith(e.PaperId, p => p with { Service = new(e.ServedOn, e.OccurredOn, e.Method, e.Recipient, e.Servers, e.Receipt, e.Proof) }),
        },
        PaperVoided e => file.WithoutVoided(e),
        PaymentReceived e => file.WithDecision(e.DecisionId, p => p with { Payments = [.. p.Payments, e] }),
        PaymentPlanRequested e => file.WithDecision(e.DecisionId, p => p with { Plan = new(PaymentPlanStatus.Requested, e.OccurredOn, null, [], Money.Zero) }),
        PaymentPlanApproved e => file.WithDecision(e.DecisionId, p => p with
        {
            Plan = p.Plan! with { Status = PaymentPlanStatus.Approved, AnsweredOn = e.OccurredOn, Instalments = e.Instalments, PaidBefore = p.Paid },
        }).With(e.PaperId, PaperKind.PaymentPlanConsent, e.Number, e.OccurredOn),
        PaymentPlanRefused e => file.WithDecision(
            e.DecisionId, p => p with { Plan = p.Plan! with { Status = PaymentPlanStatus.Refused, AnsweredOn = e.OccurredOn } }),
        AdditionalFineDecided e => file.WithDecision(e.DecisionId, p => p with { AdditionalFine = e })
            .With(e.PaperId, PaperKind.AdditionalFineDecision, e.Number, e.OccurredOn),
        PaymentRefunded e => file.WithDecision(e.DecisionId, p => p with { Refunds = [.. p.Refunds, e] }),
        DecisionPublished e => file.WithDecision(e.DecisionId, p => p with
        {
            Publication = new(e.OccurredOn, e.OnCreditPortal, null, null) { PublicSha256 = e.PublicSha256, Redactions = e.Redactions ?? [], AlsoHidden = e.AlsoHidden ?? [] },
        }),
        PublicationDeclined e => file.WithDecision(e.DecisionId, p => p with { Publication = new(null, false, e.Ground, null) }),
        PublicationRetracted e => file.WithDecision(e.DecisionId, p => p with { Publication = p.Publication! with { WithdrawnOn = e.OccurredOn } }),
        MajorPenaltyReported e => file.WithDecision(e.DecisionId, p => p with { ReportedOn = e.OccurredOn })
            .With(e.PaperId, PaperKind.MajorPenaltyReport, e.Number, e.OccurredOn),
        RemedyFiled e => file.WithDecision(
            e.DecisionId, p => p with { Remedies = [.. p.Remedies, new(e.Kind, e.OccurredOn, e.Body, RemedyStatus.Filed)] }),
        RemedyProgressed e => file.WithRemedy(e.DecisionId, r => r.After(e.Step, e.OccurredOn)),
        RemedyDecided e => file.WithRemedy(e.DecisionId, r => r with { Status = RemedyStatus.Decided, EndedOn = e.OccurredOn, Result = e.Result })
            .Touched(e.DecisionId, e.OccurredOn, e.Result, e.Penalties),
        DecisionAmended e => file.Touched(e.DecisionId, e.OccurredOn, e.Change switch
        {
            DecisionChange.Changed => RemedyResult.Changed,
            DecisionChange.Revoked => RemedyResult.Revoked,
            DecisionChange.RevokedToBeRemade => RemedyResult.RevokedToBeRemade,
            _ => RemedyResult.Upheld,
        }, e.Penalties)
            .With(e.PaperId, PaperKind.DecisionChange, e.Number, e.OccurredOn),
        DemandIssued e => file.WithDecision(e.DecisionId, p => p with { Demand = new(e.PaperId, e.OccurredOn, e.Owed, e.AdditionalFine, null) })
            .With(e.PaperId, PaperKind.DemandNotice, e.Number, e.OccurredOn),
        DemandStatementHeard e => file.WithDecision(e.DecisionId, p => p with { Demand = p.Demand! with { StatementOn = e.OccurredOn } }),
        EnforcementApplied e => file.WithDecision(e.DecisionId, p => p with { Application = new(e.PaperId, e.OccurredOn, e.Court, null, null) })
            .With(e.PaperId, PaperKind.EnforcementApplication, e.Number, e.OccurredOn),
        CourtAnswered e => file.WithDecision(
            e.DecisionId, p => p with { Application = p.Application! with { Answer = e.Answer, AnsweredOn = e.OccurredOn } }),
        ExecutionAgreed e => file.WithDecision(e.DecisionId, p => p with { Agreement = e }),
        EnforcementTerminated e => file.WithDecision(e.DecisionId, p => p with { Termination = e }).WithSubstitution(e.DecisionId, s => s with { Termination = e }),
        EnforcementSuspended e => file.WithDecision(e.DecisionId, p => p with { Pauses = [.. p.Pauses, new(e.OccurredOn, e.Ground)] })
            .WithSubstitution(e.DecisionId, s => s with { Pauses = [.. s.Pauses, new(e.OccurredOn, e.Ground)] }),
        EnforcementResumed { Ground: EnforcementResumptionGround.AgreementBroken } e => file.WithDecision(e.DecisionId, p => p with { AgreementBrokenOn = e.OccurredOn }),
        EnforcementResumed e => file.WithDecision(e.DecisionId, p => p with { Pauses = EnforcementPause.Ended(p.Pauses, e.OccurredOn) })
            .WithSubstitution(e.DecisionId, s => s with { Pauses = EnforcementPause.Ended(s.Pauses, e.OccurredOn) }),
        ReferralProposed e => file with
        {
            Referral = new(ReferralStatus.Proposed, e.OccurredOn, e.SuspectedCrime, e.Reporters, null, null, null, null)
            {
                Grounds = e.Grounds,
                AwayBefore = file.Referral?.AwayBefore ?? [],
                FinedBefore = file.Referral?.FineOfACourt,
            },
        },
        ReferralApproved e => (file with
        {
            Referral = file.Referral! with { Status = ReferralStatus.Approved, ApprovedAt = e.OccurredOn.ToDateTime(e.At), PaperId = e.PaperId },
        }).With(e.PaperId, PaperKind.ReferralLetter, e.Number, e.OccurredOn),
        ReferralRefused e => file with { Referral = file.Referral! with { Status = ReferralStatus.Refused, AnsweredOn = e.OccurredOn } },
        ReferralSent e => file with
        {
            Referral = file.Referral! with { Status = ReferralStatus.Sent, SentAt = e.OccurredOn.ToDateTime(e.At), AwaySince = e.OccurredOn },
        },
        ReferralReceiptReceived e => file with
        {
            Referral = file.Referral! with { Status = ReferralStatus.Receipted, ReceiptedOn = e.OccurredOn, Time = e.Time ?? PoliceTime.Ordinary },
        },
        ReferralSupplementRequested e => file with
        {
            Referral = file.Referral! with { Status = ReferralStatus.Supplementing, SupplementRequestedAt = e.OccurredOn.ToDateTime(e.At) },
        },
        ReferralAccepted e => file with
        {
            Referral = file.Referral! with { Status = ReferralStatus.Accepted, AnsweredOn = e.OccurredOn, AcceptedOn = e.OccurredOn },
        },
        ReferralReturned e => file with
        {
            Referral = file.Referral!.Back(ReferralStatus.Returned, e.OccurredOn) with { AnsweredOn = e.OccurredOn, ReturnedOn = e.OccurredOn },
        },
        ReferralRefusalConfirmed e => file with
        {
            Referral = file.Referral!.Back(ReferralStatus.ReviewUpheld, e.OccurredOn) with { ReviewUpheldOn = e.OccurredOn },
        },
        ReferralSupervisionDeclined e => file with { Referral = file.Referral!.Back(ReferralStatus.SupervisionDeclined, e.OccurredOn) },
        ReferralPursued e => file with { Referral = file.Referral!.After(e) },
        ReferralDemanded e => file with { ReferralDemandedOn = e.OccurredOn },
        CriminalOutcomeRecorded e => file with
        {
            Referral = file.Referral!.Back(ReferralStatus.Concluded, e.OccurredOn) with
            {
                Outcome = e.Outcome,
                ConcludedOn = e.OccurredOn,
                CriminalFine = e.Fine,
            },
        },
        DisciplineLeadTransferred e => file with { DisciplineLeads = [.. file.DisciplineLeads, e] },
        OnTheSpotDecided e => file.DecidedOnTheSpot(e),
        OnTheSpotDecisionRecorded e => file with { OnTheSpot = file.OnTheSpot! with { RecordedOn = e.OccurredOn } },
        OnTheSpotFineCollected e => file.WithDecision(
            e.DecisionId, p => p with { Payments = [.. p.Payments, new(e.OccurredOn, e.Amount, e.Receipt, e.Collector, e.DecisionId)] }) with
        {
            CollectedFines = [.. file.CollectedFines, new(e.DecisionId, e.OccurredOn, e.Amount, e.Receipt, null, null)],
        },
        CollectedFineForwarded e => file.PassedOn(e),
        DischargeRechecked e => file with { DailyFines = [.. file.DailyFines, new(e.OrderServedOn, e.OccurredOn, e.Finding)] },
        DailyFineNoticed e => file.WithLatestRound(round => round with { Notice = e, Defence = null })
            .With(e.PaperId, PaperKind.PriorNotice, e.Number, e.OccurredOn),
        DailyFineDefenceHeard e => file.WithLatestRound(round => round with { Defence = e })
            .Outdated("当事人作了陈述申辩", reviewed: false, deliberated: !e.Waived),
        DailyFineDecided e => (file.WithLatestRound(round => round with { DecisionId = e.PaperId }) with
        {
            Penalties = [.. file.Penalties, new(PaperKind.DailyFineDecision, e.PaperId, e.Number, e.OccurredOn, e.Penalties, e.Grounds, null, e.Correction, e.Decider)],
        }).With(e.PaperId, PaperKind.DailyFineDecision, e.Number, e.OccurredOn),
        CorrectionDemanded e => (file with { CorrectionDemands = [.. file.CorrectionDemands, new(e.PaperId, e.OrderId, e.OccurredOn, e.DueOn)] })
            .With(e.PaperId, PaperKind.DemandNotice, e.Number, e.OccurredOn),
        SubstitutionDecided e => (file with
        {
            Substitutions = [.. file.Substitutions, new(e.PaperId, e.Number, e.OccurredOn, e.OrderId, e.Ground, e.PerformOn)],
        }).With(e.PaperId, PaperKind.SubstitutionDecision, e.Number, e.OccurredOn),
        SubstitutionPerformed e => file.WithSubstitution(e.DecisionId, s => s with { PerformedOn = e.OccurredOn, Cost = e.Cost }),
        SubstitutionCostReceived e => file.WithSubstitution(e.DecisionId, s => s with { Received = [.. s.Received, e] }),
        ExecutionReversed e => file.WithSubstitution(e.DecisionId, s => s with { Reversal = e }),
        DetentionTransferProposed e => file with
        {
            Detention = new(DetentionStatus.Proposed, e.OccurredOn, e.Situation, e.Persons, e.Proposer.Id) { Grounds = e.Grounds },
        },
        DetentionTransferApproved e => (file with
        {
            Detention = file.Detention! with { Status = DetentionStatus.Approved, ApprovedOn = e.OccurredOn, PaperId = e.PaperId },
        }).With(e.PaperId, PaperKind.DetentionTransferLetter, e.Number, e.OccurredOn),
        DetentionTransferSent e => file with { Detention = file.Detention! with { Status = DetentionStatus.Sent, SentOn = e.OccurredOn } },
        DetentionAnswered e => file with { Detention = file.Detention!.After(e) },
        PaperProduced e => file with
        {
            Papers = file.PapersWith(e.PaperId, p => p with { File = new(e.Template, e.TemplateVersion, e.ContentSha256, e.FileSha256, e.Bytes, e.Pages) { SealSha256 = e.SealSha256, UnsignedSha256 = e.UnsignedSha256 } }),
        },
        DeadlineMissed e => file with { Missed = [.. file.Missed, e] },
        CaseClosed e => (file with { Stage = CaseStage.Closed, Closure = e }).WithClosureForm(e),
        CaseArchived e => file with { Stage = CaseStage.Archived, Archive = e },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "未知的案件事件"),
    };

    /// <summary>Who investigates before the filing is an investigator as far as the separation of duties goes.</summary>
    private EnforcementCase InvestigatedBy(IReadOnlyList<OfficerName> officers, DateOnly on, bool? urgent) => this with
    {
        EverInvestigators = [.. EverInvestigators.Union(officers.Select(o => o.Id))],
        UrgentEvidenceOn = urgent == true && !(UrgentEvidenceOn < on) ? on : UrgentEvidenceOn,
    };

    private EnforcementCase Designated(JurisdictionDesignated e)
    {
        var after = this with { Dispute = Dispute! with { Designated = e.Designated, DesignatedOn = e.OccurredOn } };
        return e.ToThisAgency && Stage == CaseStage.Transferred
            ? after with
            {
                Stage = Filing is null ? CaseStage.LeadReceived : Investigators.Count == 0 ? CaseStage.Filed : CaseStage.Investigating,
                OtherOutcome = null,
                Conclusion = null,
                Review = null,
                Notice = null,
                ReplacedNotices = [],
                Defence = null,
            }
            : after;
    }

    private EnforcementCase RecusalAnswered(RecusalDecided e)
    {
        var open = Recusals.Last(r => r.Officer.Id == e.Officer.Id && r.DecidedOn is null);
        return this with
        {
            Recusals = [.. Recusals.Select(r => ReferenceEquals(r, open) ? r with { DecidedOn = e.OccurredOn, Granted = e.Granted } : r)],
            Investigators = e.Granted ? [.. Investigators.Where(i => i.Id != e.Officer.Id)] : Investigators,
        };
    }

    /// <summary>An approval completes the emergency measure that waits for it, otherwise it begins a measure.</summary>
    private EnforcementCase Approved(MeasureKind kind, Guid paper, DocumentNumber number, DateTime at)
    {
        var waiting = Measures.LastOrDefault(m => m.PaperId is null && m.Kind == MeasureKind.Preservation == (kind == MeasureKind.Preservation));
        return this with
        {
            Measures = waiting is null
                ? [.. Measures, new(kind, paper, number, at, null, false, [])]
                : [.. Measures.Select(m => ReferenceEquals(m, waiting) ? m with { Kind = kind, PaperId = paper, Number = number, ApprovedAt = at } : m)],
        };
    }

    private EnforcementCase Taken(MeasureKind kind, Guid? paper, DateTime at, IReadOnlyList<MeasuredItem> items) => paper is null
        ? this with { Measures = [.. Measures, new(kind, null, null, null, at, true, items)] }
        : WithMeasure(paper.Value, m => m with { TakenAt = at, Items = items });

    private EnforcementCase WithMeasure(Guid paper, Func<Measure, Measure> change) =>
        this with { Measures = [.. Measures.Select(m => m.PaperId == paper ? change(m) : m)] };

    private EnforcementCase WithRestriction(Guid paper, Func<ProductionRestriction, ProductionRestriction> change) =>
        this with { Restrictions = [.. Restrictions.Select(r => r.PaperId == paper ? change(r) : r)] };

    private EnforcementCase WithSubstitution(Guid decision, Func<SubstitutePerformance, SubstitutePerformance> change) =>
        this with { Substitutions = [.. Substitutions.Select(s => s.PaperId == decision ? change(s) : s)] };

    private EnforcementCase DecidedOnTheSpot(OnTheSpotDecided e)
    {
        // Handed over there and then: what a filed case does by a step of its own is done with the decision.
        var after = (this with
        {
            Stage = CaseStage.PenaltyDecided,
            OnTheSpot = new(e.PaperId, e.Number, e.OccurredOn, e.Party, e.Lead, e.Violation, e.OffenceCode, e.Statement, e.Record, null),
            Investigators = e.Officers,
            EverInvestigators = [.. EverInvestigators.Union(e.Officers.Select(officer => officer.Id))],
            Penalties = [new(PaperKind.OnTheSpotDecision, e.PaperId, e.Number, e.OccurredOn, e.Penalties, e.Grounds, null, e.Correction, e.Officers[0])],
        }).With(e.PaperId, PaperKind.OnTheSpotDecision, e.Number, e.OccurredOn);
        var service = new PaperService(e.OccurredOn, e.OccurredOn, ServiceMethod.Direct, e.Recipient, e.Officers, e.SigningNote);
        return after with { Papers = after.PapersWith(e.PaperId, p => p with { Service = service }) };
    }

    private EnforcementCase PassedOn(CollectedFineForwarded e)
    {
        var waiting = CollectedFines.First(fine => fine.DecisionId == e.DecisionId
            && (e.To == FineReceiver.Agency ? fine.AtTheAgencyOn is null : fine is { AtTheAgencyOn: not null, AtTheBankOn: null }));
        var passed = e.To == FineReceiver.Agency ? waiting with { AtTheAgencyOn = e.OccurredOn } : waiting with { AtTheBankOn = e.OccurredOn };
        return this with { CollectedFines = [.. CollectedFines.Select(fine => ReferenceEquals(fine, waiting) ? passed : fine)] };
    }

    private EnforcementCase WithLatestRound(Func<DailyFineRound, DailyFineRound> change) =>
        this with { DailyFines = [.. DailyFines.SkipLast(1), change(DailyFines[^1])] };

    private EnforcementCase Reviewed(CaseStage stage, CaseReview review) =>
        this with { Stage = stage, Review = review, EverReviewers = [.. EverReviewers.Union([review.Reviewer.Id])] };

    private EnforcementCase With(Guid id, PaperKind kind, DocumentNumber number, DateOnly issuedOn) =>
        this with { Papers = [.. Papers, new(id, kind, number, issuedOn, null, null)] };

    private EnforcementCase WithHearing(Func<HearingState, HearingState> change)
    {
        var changed = HearingInHand;
        return this with { Hearings = [.. Hearings.Select(h => ReferenceEquals(h, changed) ? change(h) : h)] };
    }

    /// <summary>What the legality review or the discussion knew of the case has changed: where said, it no longer stands.</summary>
    private EnforcementCase Outdated(string since, bool reviewed, bool deliberated) => WithReviewInHand(
        reviewed && LegalityReviewInHand is { } review ? review with { OutdatedBy = since } : LegalityReviewInHand,
        deliberated && DeliberationInHand is { } held ? held with { OutdatedBy = since } : DeliberationInHand);

    private EnforcementCase WithReviewInHand(LegalityReview? review, DeliberationState? deliberation) => Stage == CaseStage.PenaltyDecided
        ? WithLatestRound(round => round with { LegalityReview = review, Deliberation = deliberation })
        : this with { LegalityReview = review, Deliberation = deliberation };

    private IReadOnlyList<Paper> PapersWith(Guid id, Func<Paper, Paper> change) => [.. Papers.Select(p => p.Id == id ? change(p) : p)];

    private EnforcementCase WithDecision(Guid? id, Func<PenaltyDecision, PenaltyDecision> change)
    {
        var changed = Decision(id)?.PaperId;
        return this with { Penalties = [.. Penalties.Select(p => p.PaperId == changed ? change(p) : p)] };
    }

    private EnforcementCase WithRemedy(Guid decisionId, Func<Remedy, Remedy> change) => WithDecision(
        decisionId, p => p with { Remedies = [.. p.Remedies.SkipLast(1), change(p.Remedies[^1])] });

    /// <summary>
    /// What a remedy's outcome, or the agency itself, makes of a decision. An ordinary decision that is to be made anew takes the case back to
    /// where notice can be given again, closed or not; what the party said to the old notice does not count for the new one.
    /// </summary>
    private EnforcementCase Touched(Guid decisionId, DateOnly on, RemedyResult result, IReadOnlyList<Penalty> penalties)
    {
        if (result == RemedyResult.Upheld)
        {
            return this;
        }

        var after = WithDecision(decisionId, p => result switch
        {
            RemedyResult.Changed => p with
            {
                Standing = DecisionStanding.Changed,
                TouchedOn = on,
                Penalties = penalties,
                FineBeforeChange = p.FineBeforeChange ?? p.Fine,
            },
            RemedyResult.FoundUnlawful => p with { TouchedOn = on },
            _ => p with { Standing = DecisionStanding.Revoked, TouchedOn = on },
        });
        // What was decided on the spot is not made anew here: it has no investigation to go back to.
        return result == RemedyResult.RevokedToBeRemade && decisionId == Penalty?.PaperId && Stage is CaseStage.PenaltyDecided or CaseStage.Closed
                && Filing is not null
            ? after with { Stage = CaseStage.ReviewPassed, Notice = null, ReplacedNotices = [], Defence = null, Closure = null }
            : after;
    }

    private EnforcementCase WithClosureForm(CaseClosed e) =>
        e is { PaperId: { } form, Number: { } number } ? With(form, PaperKind.ClosureApproval, number, e.OccurredOn) : this;

    private EnforcementCase WithoutVoided(PaperVoided e)
    {
        var after = this with { Papers = PapersWith(e.PaperId, p => p with { VoidedFor = e.Reason }) };
        return e.PaperId == Notice?.PaperId
            ? ReplacedNotices is [.., var before]
                ? after with { Notice = before.Notice, Defence = before.Defence, ReplacedNotices = [.. ReplacedNotices.SkipLast(1)] }
                : after with { Notice = null, Stage = CaseStage.ReviewPassed }
            : e.PaperId == Notice?.HearingPaperId ? after with { Notice = Notice with { HearingPaperId = null } }
            : e.PaperId == HearingInHand?.PaperId && HearingInHand is { Status: HearingStatus.Notified }
                ? after.WithHearing(h => h with { Status = HearingStatus.Accepted, PaperId = null, ScheduledOn = null, Chair = null })
            : after with { Corrections = [.. Corrections.Where(c => c.PaperId != e.PaperId)] };
    }
}

/// <summary>The proposal to file the case.</summary>
/// <param name="ProposedOn">The day of the proposal.</param>
/// <param name="Party">The party, as it was.</param>
/// <param name="Lead">Where the case comes from.</param>
/// <param name="Violation">What is suspected.</param>
/// <param name="OffenceCode">The suspected offence.</param>
/// <param name="Conditions">Findings on the conditions of filing.</param>
/// <param name="Proposer">Who proposed it.</param>
public sealed record FilingProposal(
    DateOnly ProposedOn, Parties.Party Party, Lead Lead, Violation Violation, string OffenceCode, FilingConditions Conditions, OfficerName Proposer);

/// <summary>The filing of the case.</summary>
/// <param name="FiledOn">The day of filing.</param>
/// <param name="Number">The case number.</param>
/// <param name="Approver">The leader.</param>
public sealed record CaseFiling(DateOnly FiledOn, DocumentNumber Number, OfficerName Approver);

/// <summary>An order to correct and what became of it.</summary>
/// <param name="PaperId">The order.</param>
/// <param name="OrderedOn">Its date.</param>
/// <param name="Content">What is to be corrected.</param>
/// <param name="DueOn">The last day for it.</param>
/// <param name="ReinspectedOn">The day of the latest re-inspection.</param>
/// <param name="Corrected">Whether it found the violation corrected.</param>
public sealed record Correction(Guid PaperId, DateOnly OrderedOn, string Content, DateOnly DueOn, DateOnly? ReinspectedOn, bool? Corrected);

/// <summary>The conclusion of the investigation.</summary>
/// <param name="ConcludedOn">The day.</param>
/// <param name="EstablishedFacts">The facts as established.</param>
/// <param name="OffenceCode">The offence as established.</param>
/// <param name="MeasuredAgainst">Total investment or discharge fee due, where the band is measured against it.</param>
/// <param name="Proposal">How the investigators propose to handle it.</param>
/// <param name="Ground">The finding, where it is another than an established violation.</param>
public sealed record Conclusion(
    DateOnly ConcludedOn, string EstablishedFacts, string OffenceCode, Money? MeasuredAgainst, string Proposal, ConclusionGround? Ground = null)
{
    /// <summary>The other offences that the same act is too; it is penalised once, as the graver one.</summary>
    public IReadOnlyList<string> AlsoViolated { get; init; } = [];

    /// <summary>The party's other violations, acts of their own.</summary>
    public IReadOnlyList<FurtherViolation> FurtherViolations { get; init; } = [];
}

/// <summary>A review of the case.</summary>
/// <param name="ReviewedOn">The day.</param>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Opinion">The opinion.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record CaseReview(DateOnly ReviewedOn, bool Passed, string Opinion, OfficerName Reviewer);

/// <summary>The prior notice of penalty.</summary>
/// <param name="PaperId">The notice.</param>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Penalties">The penalties intended.</param>
/// <param name="HearingRight">Whether the party has the right to a hearing and is told of it.</param>
public sealed record PriorNotice(Guid PaperId, DocumentNumber Number, DateOnly IssuedOn, IReadOnlyList<Penalty> Penalties, bool HearingRight)
{
    /// <summary>Why these penalties, with the use of discretion.</summary>
    public string Grounds { get; init; } = "";

    /// <summary>The new facts or evidence for which it replaced a notice already served.</summary>
    public string? NewFacts { get; init; }

    /// <summary>Whether the right to a hearing is told in a paper of its own.</summary>
    public bool HearingToldSeparately { get; init; }

    /// <summary>That paper, once issued.</summary>
    public Guid? HearingPaperId { get; init; }

    /// <summary>What makes the case weighty.</summary>
    public IReadOnlyList<CaseSituation> Situations { get; init; } = [];

    /// <summary>How the fine was computed by a benchmark, where it was.</summary>
    public DiscretionCalculation? Discretion { get; init; }

    /// <summary>Which law was applied, compared with the later one.</summary>
    public Substance? Substance { get; init; }

    /// <summary>How the violations besides the first are weighed.</summary>
    public IReadOnlyList<FurtherWeighed> Further { get; init; } = [];
}

/// <summary>The notice on which a hearing may be asked for or held now.</summary>
/// <param name="PaperId">The notice.</param>
/// <param name="HearingRight">Whether the party has a right to a hearing.</param>
/// <param name="ServedOn">The legal day of its service.</param>
/// <param name="HearingToldOn">The legal day on which the party was told of its right to a hearing; null without such a right, or before.</param>
public sealed record NoticeInHand(Guid PaperId, bool HearingRight, DateOnly? ServedOn, DateOnly? HearingToldOn);

/// <summary>A served prior notice that another one replaced; in force again when that one is voided before it is served.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Defence">The defence against it, if one was heard.</param>
public sealed record ReplacedNotice(PriorNotice Notice, DefenceHeard? Defence);

/// <summary>What ended the case otherwise than by a penalty; the stage says which.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Ground">On which ground nobody was penalised, where that was decided.</param>
public sealed record OtherOutcome(DateOnly On, string Reason, NoPenaltyGround? Ground = null);
