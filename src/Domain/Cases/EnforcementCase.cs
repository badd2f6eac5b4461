using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;
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

    /// <summary>The ids of everybody who ever reviewed this case.</summary>
    public IReadOnlyList<string> EverReviewers { get; init; } = [];

    /// <summary>The inspections, in the order they were recorded.</summary>
    public IReadOnlyList<InspectionRecorded> Inspections { get; init; } = [];

    /// <summary>The interviews, in the order they were recorded.</summary>
    public IReadOnlyList<InterviewRecorded> Interviews { get; init; } = [];

    /// <summary>The evidence, in the order it was recorded.</summary>
    public IReadOnlyList<EvidenceAdded> Evidence { get; init; } = [];

    /// <summary>The order to correct in force.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The conclusion of the investigation.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>The latest review since the latest conclusion.</summary>
    public CaseReview? Review { get; init; }

    /// <summary>The prior notice in force.</summary>
    public PriorNotice? Notice { get; init; }

    /// <summary>The party's defence, or its giving it up.</summary>
    public DefenceHeard? Defence { get; init; }

    /// <summary>The penalty decisions in the order they were made: daily fines and decisions made anew follow the first one.</summary>
    public IReadOnlyList<PenaltyDecision> Penalties { get; init; } = [];

    /// <summary>What ended the case otherwise than by a penalty, with its reason.</summary>
    public OtherOutcome? OtherOutcome { get; init; }

    /// <summary>The referral to the judiciary.</summary>
    public ReferralState? Referral { get; init; }

    /// <summary>The papers, voided ones included, in the order they were issued.</summary>
    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>The marks of missed deadlines, in the order they were made.</summary>
    public IReadOnlyList<DeadlineMissed> Missed { get; init; } = [];

    /// <summary>The closing.</summary>
    public CaseClosed? Closure { get; init; }

    /// <summary>The case before its first event.</summary>
    public static EnforcementCase Initial(Guid id) => new() { Id = id };

    /// <summary>The case that the events have made.</summary>
    public static EnforcementCase Of(Guid id, IEnumerable<CaseEvent> events) => events.Aggregate(Initial(id), Evolve);

    /// <summary>The issued paper of that identity, or null.</summary>
    public Paper? Paper(Guid? id) => Papers.FirstOrDefault(p => p.Id == id);

    /// <summary>Whether the person is one of the present investigators.</summary>
    public bool IsInvestigator(string id) => Investigators.Any(i => i.Id == id);

    /// <summary>Whether the person ever investigated this case; separation of duties looks at this.</summary>
    public bool HasInvestigated(string id) => EverInvestigators.Contains(id);

    /// <summary>Whether the person ever reviewed this case.</summary>
    public bool HasReviewed(string id) => EverReviewers.Contains(id);

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

    /// <summary>The main penalty decision in force: the latest of the ordinary ones.</summary>
    public PenaltyDecision? Penalty => Penalties.LastOrDefault(p => p.Kind == PaperKind.PenaltyDecision);

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

    /// <summary>What the penalty decisions make the party pay.</summary>
    public Money Payable => Penalties.Aggregate(Money.Zero, (sum, p) => sum + p.Payable);

    /// <summary>What has been paid.</summary>
    public Money Paid => Penalties.Aggregate(Money.Zero, (sum, p) => sum + p.Paid);

    /// <summary>What is still to be paid.</summary>
    public Money Owed => Payable - Paid;

    /// <summary>Who holds the case: on whom the next step of the main procedure waits; nobody when it is over.</summary>
    public Role? HeldBy => Stage switch
    {
        CaseStage.FilingProposed or CaseStage.Filed => Role.Leader,
        CaseStage.Lead or CaseStage.Investigating => Role.Officer,
        CaseStage.UnderReview or CaseStage.ReviewPassed => Role.Legal,
        CaseStage.Noticed => NoticeServedOn is null ? Role.Officer : Role.Leader,
        CaseStage.PenaltyDecided => Owed.IsZero && PenaltyServedOn is not null ? Role.Leader : Role.Officer,
        CaseStage.NoPenaltyDecided => Papers.Any(p => p is { Kind: PaperKind.NoPenaltyDecision, Service: null }) ? Role.Officer : Role.Leader,
        CaseStage.FilingRevoked or CaseStage.Transferred => Role.Leader,
        _ => null,
    };

    /// <summary>The case after the event. It never asks a rule and never refuses an event it knows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An event this version does not know.</exception>
    public static EnforcementCase Evolve(EnforcementCase file, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(happened);
        var after = After(file, happened);
        return happened is IClockMark ? after : after with { LatestStepOn = file.LatestStepOn is { } latest && latest > happened.OccurredOn ? latest : happened.OccurredOn };
    }

    private static EnforcementCase After(EnforcementCase file, CaseEvent happened) => happened switch
    {
        FilingProposed e => file with
        {
            Stage = CaseStage.FilingProposed,
            Proposal = new(e.OccurredOn, e.Party, e.Lead, e.Violation, e.OffenceCode, e.Conditions, e.Proposer),
        },
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
        InspectionRecorded e => file with { Inspections = [.. file.Inspections, e] },
        InterviewRecorded e => file with { Interviews = [.. file.Interviews, e] },
        EvidenceAdded e => file with { Evidence = [.. file.Evidence, e] },
        CorrectionOrdered e => (file with { Correction = new(e.PaperId, e.OccurredOn, e.Content, e.DueOn, null, null) })
            .With(e.PaperId, PaperKind.CorrectionOrder, e.Number, e.OccurredOn),
        CorrectionReinspected e => file with { Correction = file.Correction! with { ReinspectedOn = e.OccurredOn, Corrected = e.Corrected } },
        InvestigationConcluded e => file with
        {
            Stage = CaseStage.UnderReview,
            Conclusion = new(e.OccurredOn, e.EstablishedFacts, e.OffenceCode, e.MeasuredAgainst, e.Proposal),
            Review = null,
        },
        CaseReviewPassed e => file.Reviewed(CaseStage.ReviewPassed, new(e.OccurredOn, true, e.Opinion, e.Reviewer)),
        CaseReviewReturned e => file.Reviewed(CaseStage.Investigating, new(e.OccurredOn, false, e.Opinion, e.Reviewer)),
        PriorNoticeIssued e => (file with
        {
            Stage = CaseStage.Noticed,
            Notice = new(e.PaperId, e.Number, e.OccurredOn, e.Penalties, e.HearingRight),
            Defence = null,
        }).With(e.PaperId, PaperKind.PriorNotice, e.Number, e.OccurredOn),
        DefenceHeard e => file with { Defence = e },
        PenaltyDecided e => (file with
        {
            Stage = CaseStage.PenaltyDecided,
            Penalties = [.. file.Penalties, new(PaperKind.PenaltyDecision, e.PaperId, e.Number, e.OccurredOn, e.Penalties, e.Grounds, e.MitigationGround, e.Correction, e.Decider)],
        }).With(e.PaperId, PaperKind.PenaltyDecision, e.Number, e.OccurredOn),
        NoPenaltyDecided e => (file with
        {
            Stage = CaseStage.NoPenaltyDecided,
            OtherOutcome = new(e.OccurredOn, $"{e.Ground.Chinese()}:{e.Reasons}"),
        }).With(e.PaperId, PaperKind.NoPenaltyDecision, e.Number, e.OccurredOn),
        CaseTransferred e => (file with { Stage = CaseStage.Transferred, OtherOutcome = new(e.OccurredOn, $"移送{e.Receiver}:{e.Reason}") })
            .With(e.PaperId, PaperKind.TransferLetter, e.Number, e.OccurredOn),
        PaperServed e => file with
        {
            Papers = file.PapersWith(e.PaperId, p => p with { Service = new(e.ServedOn, e.OccurredOn, e.Method, e.Recipient, e.Servers, e.Receipt) }),
        },
        PaperVoided e => file.WithoutVoided(e),
        PaymentReceived e => file.WithDecision(e.DecisionId, p => p with { Payments = [.. p.Payments, e] }),
        ReferralProposed e => file with
        {
            Referral = new(ReferralStatus.Proposed, e.OccurredOn, e.SuspectedCrime, e.Reporters, null, null, null, null),
        },
        ReferralApproved e => (file with
        {
            Referral = file.Referral! with { Status = ReferralStatus.Approved, ApprovedAt = e.OccurredOn.ToDateTime(e.At), PaperId = e.PaperId },
        }).With(e.PaperId, PaperKind.ReferralLetter, e.Number, e.OccurredOn),
        ReferralRefused e => file with { Referral = file.Referral! with { Status = ReferralStatus.Refused, AnsweredOn = e.OccurredOn } },
        ReferralSent e => file with { Referral = file.Referral! with { Status = ReferralStatus.Sent, SentAt = e.OccurredOn.ToDateTime(e.At) } },
        ReferralReceiptReceived => file with { Referral = file.Referral! with { Status = ReferralStatus.Receipted } },
        ReferralAccepted e => file with { Referral = file.Referral! with { Status = ReferralStatus.Accepted, AnsweredOn = e.OccurredOn } },
        ReferralReturned e => file with { Referral = file.Referral! with { Status = ReferralStatus.Returned, AnsweredOn = e.OccurredOn } },
        PaperProduced e => file with
        {
            Papers = file.PapersWith(e.PaperId, p => p with { File = new(e.Template, e.TemplateVersion, e.ContentSha256, e.FileSha256, e.Bytes, e.Pages) }),
        },
        DeadlineMissed e => file with { Missed = [.. file.Missed, e] },
        CaseClosed e => file with { Stage = CaseStage.Closed, Closure = e },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "未知的案件事件"),
    };

    private EnforcementCase Reviewed(CaseStage stage, CaseReview review) =>
        this with { Stage = stage, Review = review, EverReviewers = [.. EverReviewers.Union([review.Reviewer.Id])] };

    private EnforcementCase With(Guid id, PaperKind kind, DocumentNumber number, DateOnly issuedOn) =>
        this with { Papers = [.. Papers, new(id, kind, number, issuedOn, null, null)] };

    private IReadOnlyList<Paper> PapersWith(Guid id, Func<Paper, Paper> change) => [.. Papers.Select(p => p.Id == id ? change(p) : p)];

    private EnforcementCase WithDecision(Guid? id, Func<PenaltyDecision, PenaltyDecision> change)
    {
        var changed = Decision(id)?.PaperId;
        return this with { Penalties = [.. Penalties.Select(p => p.PaperId == changed ? change(p) : p)] };
    }

    private EnforcementCase WithoutVoided(PaperVoided e)
    {
        var after = this with { Papers = PapersWith(e.PaperId, p => p with { VoidedFor = e.Reason }) };
        return e.PaperId == Notice?.PaperId ? after with { Notice = null, Stage = CaseStage.ReviewPassed }
            : e.PaperId == Correction?.PaperId ? after with { Correction = null }
            : after;
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
public sealed record Conclusion(DateOnly ConcludedOn, string EstablishedFacts, string OffenceCode, Money? MeasuredAgainst, string Proposal);

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
/// <param name="HearingRight">Whether it tells of the right to a hearing.</param>
public sealed record PriorNotice(Guid PaperId, DocumentNumber Number, DateOnly IssuedOn, IReadOnlyList<Penalty> Penalties, bool HearingRight);

/// <summary>What ended the case otherwise than by a penalty; the stage says which.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">The reason.</param>
public sealed record OtherOutcome(DateOnly On, string Reason);
