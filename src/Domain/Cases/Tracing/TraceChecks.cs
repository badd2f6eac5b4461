using System.Reflection;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>
/// What a discipline inspector asks of every file 追责十查: each question looks at the events anew, so that what came in another way than
/// through the acts, or was let through, is found all the same.
/// </summary>
public static class TraceChecks
{
    /// <summary>From how many days without any step a case stands still: this system's own line, no law's.</summary>
    public const int StandstillDays = 30;

    /// <summary>After how many days a step is recorded late: this system's own line, no law's.</summary>
    public const int LateRecordDays = 7;

    /// <summary>Duties of the party, the police, the procuratorate and the courts: missing them is nobody's fault in the agency.</summary>
    private static readonly HashSet<string> OthersDuties =
    [
        "payment", "payment.instalment", "restriction.plan", "restriction.report", "referral.incomplete", "referral.policeDecision",
        "referral.policeDecision.checking", "referral.policeDecision.complex", "referral.reviewDecision", "enforcement.courtAcceptance",
        "enforcement.courtRuling", "reconsideration.decision",
    ];

    private static readonly HashSet<string> FilingPeriods = ["filing.decision", "filing.emergencyBackfill"];
    private static readonly HashSet<string> DecisionPeriods = ["decision.limit", "decision.limitByRule"];
    private static readonly HashSet<string> PublicationPeriods = ["publication.fullText", "publication.credit", "publication.withdrawal"];

    private static readonly Provision Filing = new(new LegalBasis("环境行政处罚办法", "第二十二条"), b: new LegalBasis("生态环境行政处罚办法", "第十八条"));
    private static readonly LegalBasis Separation = new("环境行政处罚办法", "第五条");
    private static readonly Provision TwoOfficers = new(
        new LegalBasis("环境行政处罚办法", "第二十八条"), new LegalBasis("行政处罚法", "第四十二条、第五十五条"), new LegalBasis("生态环境行政处罚办法", "第十条、第二十三条"));

    private static readonly Provision Deciding = new(new LegalBasis("环境行政处罚办法", "第五十五条"), new LegalBasis("行政处罚法", "第六十条"));
    private static readonly Provision Noticing = new(new LegalBasis("行政处罚法", "第三十一条、第四十一条"), new("行政处罚法", "第四十四条、第六十二条"));
    private static readonly Provision Discussing = new(
        new("行政处罚法", "第三十八条第二款"), new("行政处罚法", "第五十七条第二款"), new("生态环境行政处罚办法", "第五十二条"));

    private static readonly Provision Correcting = new(
        new LegalBasis("环境行政处罚办法", "第十一条"), new LegalBasis("行政处罚法", "第二十八条"), new LegalBasis("生态环境行政处罚办法", "第九条"));

    private static readonly LegalBasis Referring = new("行政执法机关移送涉嫌犯罪案件的规定", "第五条");

    /// <summary>Whether to file was decided in time.</summary>
    public static readonly TraceCheck FilingIsDecidedInTime = new(
        "T-101", TracePoint.Filing, FindingGravity.Grave, "自发现违法行为之日起，应当在法定期限内决定是否立案", Filing,
        trail => Missed(trail, FilingPeriods.Contains));

    /// <summary>Who refuses to file says why.</summary>
    public static readonly TraceCheck RefusalToFileHasReasons = new(
        "T-102", TracePoint.Filing, FindingGravity.Flaw, "不予立案、撤销立案应当由负责人决定并写明理由", Filing,
        trail => trail.Steps
            .Where(step => step.Event.Happened is FilingRefused { Reason: var refused } && Blank(refused)
                || step.Event.Happened is LeadDismissed { Reason: var dismissed } && Blank(dismissed)
                || step.Event.Happened is FilingRevoked { Reason: var revoked } && Blank(revoked))
            .Select(step => new Found(step.Event.Happened.OccurredOn, $"“{EventActs.Title(step.Event.Happened)}”没有写明理由", [step.Version])));

    /// <summary>Nobody investigates a case and judges it, or proposes and approves.</summary>
    public static readonly TraceCheck NobodyHoldsTwoParts = new(
        "T-201", TracePoint.Separation, FindingGravity.Grave, "调查、审查、决定应当由不同的人办理，提请的人不得自己批准", Separation, TwoParts);

    /// <summary>Two certified officers investigate.</summary>
    public static readonly TraceCheck TwoCertifiedOfficersInvestigate = new(
        "T-202", TracePoint.Separation, FindingGravity.Grave, "检查、询问、取证应当由两名以上持有执法证件的人员进行", TwoOfficers,
        trail => from step in trail.Steps
                 let officers = Investigating(step.Event.Happened)
                 where officers is not null
                 let uncertified = officers.Where(o => o.CertificateNumber is null).ToList()
                 where officers.DistinctBy(o => o.Id).Count() < 2 || uncertified.Count > 0
                 select new Found(
                     step.Event.Happened.OccurredOn,
                     $"“{EventActs.Title(step.Event.Happened)}”{(uncertified.Count > 0 ? $"由没有执法证件的{Names(uncertified)}参加" : $"只有{Names(officers)}一人")}",
                     [step.Version]));

    /// <summary>Who is recused takes no further part.</summary>
    public static readonly TraceCheck TheRecusedTakeNoPart = new(
        "T-203", TracePoint.Separation, FindingGravity.Grave, "决定回避的人员不得再参与本案办理",
        new(new("环境行政处罚办法", "第八条"), new("行政处罚法", "第四十三条"), new LegalBasis("生态环境行政处罚办法", "第六条")),
        trail => from recusal in trail.Of<RecusalDecided>()
                 where recusal.Happened.Granted
                 from later in trail.Steps
                 where later.Version > recusal.Step.Version
                 from person in ActingPerson.In(later.Event.Happened).Where(p => p.Officer.Id == recusal.Happened.Officer.Id).Take(1)
                 select new Found(
                     later.Event.Happened.OccurredOn,
                     $"{person.Officer.Name}已于 {recusal.Happened.OccurredOn.Iso()} 决定回避，其后仍作为{person.Part}参与“{EventActs.Title(later.Event.Happened)}”",
                     [recusal.Step.Version, later.Version]));

    /// <summary>A filed case is decided in time; one that is not has its extension or pause on record.</summary>
    public static readonly TraceCheck CaseIsDecidedInTime = new(
        "T-301", TracePoint.Outcome, FindingGravity.Flaw, "立案后应当在办案期限内作出处理决定；不能办结的应当有延长、中止的批准", Deciding,
        trail => Missed(trail, DecisionPeriods.Contains));

    /// <summary>The agency does in time what the law sets it a time for.</summary>
    public static readonly TraceCheck DutiesAreDoneInTime = new(
        "T-401", TracePoint.Standstill, FindingGravity.Flaw, "各步骤应当在法定期限内完成", Deciding,
        trail => Missed(
            trail, kind => !OthersDuties.Contains(kind) && !FilingPeriods.Contains(kind) && !DecisionPeriods.Contains(kind)
                && !PublicationPeriods.Contains(kind) && kind != "enforcement.window"));

    /// <summary>A case that is being handled does not stand still.</summary>
    public static readonly TraceCheck CaseDoesNotStandStill = new(
        "T-402", TracePoint.Standstill, FindingGravity.Hint, "立案后决定前，除不计入期间的时间外，不应三十日以上没有任何步骤（三十日为本系统提示线，非法定期限）", Deciding,
        Standstills);

    /// <summary>The decision is not heavier than what the party was told.</summary>
    public static readonly TraceCheck DecisionIsNotHeavierThanTheNotice = new(
        "T-501", TracePoint.Amount, FindingGravity.Grave, "处罚决定不得重于事先告知的种类和数额；加重的应当重新告知",
        new(new LegalBasis("行政处罚法", "第三十二条"), new LegalBasis("行政处罚法", "第四十五条")),
        trail => from decided in trail.Of<PenaltyDecided>()
                 where decided.Step.Before.Notice is not null
                 let noticed = decided.Step.Before.Notice!.Penalties
                 from kind in decided.Happened.Penalties.Select(p => p.Kind).Distinct()
                 where noticed.All(p => p.Kind != kind) || Sum(decided.Happened.Penalties, kind) > Sum(noticed, kind)
                 select new Found(
                     decided.Happened.OccurredOn,
                     noticed.All(p => p.Kind != kind) ? $"决定{kind.Chinese()}，告知书没有告知"
                         : $"告知{kind.Chinese()} {Sum(noticed, kind)} 元，决定 {Sum(decided.Happened.Penalties, kind)} 元",
                     [NoticeOf(trail, decided.Step), decided.Step.Version]));

    /// <summary>The decision is what the heads concluded on.</summary>
    public static readonly TraceCheck DecisionFollowsTheDiscussion = new(
        "T-502", TracePoint.Amount, FindingGravity.Grave, "经集体讨论的，处罚决定应当与讨论结论一致", Discussing,
        trail => from decided in trail.Of<PenaltyDecided>()
                 where decided.Step.Before.Deliberation is { OutdatedBy: null }
                 let held = decided.Step.Before.Deliberation!
                 where held.Conclusion != DeliberationConclusion.Penalise
                     || decided.Happened.Penalties.Concat(held.Penalties).Select(p => p.Kind).Distinct()
                         .Any(kind => Sum(decided.Happened.Penalties, kind) != Sum(held.Penalties, kind))
                 select new Found(
                     decided.Happened.OccurredOn,
                     $"集体讨论结论为{(held.Conclusion == DeliberationConclusion.Penalise ? AmountStep.Listed(held.Penalties) : $"“{held.Conclusion.Chinese()}”")}，决定为{AmountStep.Listed(decided.Happened.Penalties)}",
                     [trail.Of<CaseDeliberated>().Last(d => d.Step.Version < decided.Step.Version && d.Step.Before.Stage != CaseStage.PenaltyDecided).Step.Version, decided.Step.Version]));

    /// <summary>The fine lies in the band, or a ground says why it is below.</summary>
    public static readonly TraceCheck FineIsInTheBand = new(
        "T-503", TracePoint.Amount, FindingGravity.Grave, "罚款应当在法定幅度以内；低于下限的应当有减轻处罚的理由",
        new(new LegalBasis("行政处罚法", "第二十七条"), new LegalBasis("行政处罚法", "第三十二条")),
        trail => from decided in trail.Of<PenaltyDecided>()
                 let file = decided.Step.Before
                 from violation in file.Violations
                 let further = decided.Happened.Further?.FirstOrDefault(f => f.Violation == violation.Number)
                 let offence = trail.Law.Offence((violation.Number == 1 ? decided.Happened.Substance : further?.Substance)?.Applied.OffenceCode ?? violation.OffenceCode)
                 let band = offence?.FineOf(file.Party?.IsCitizen == true)?.InYuan(violation.MeasuredAgainst)
                 where band is not null
                 from fine in decided.Happened.Penalties.Where(p => p is { Kind: PenaltyKind.Fine, Amount: not null } && p.ViolationNumber == violation.Number)
                 let mitigation = violation.Number == 1 ? decided.Happened.MitigationGround : further?.MitigationGround
                 where fine.Amount > band.Value.Max || (fine.Amount < band.Value.Min && Blank(mitigation))
                 select new Found(
                     decided.Happened.OccurredOn,
                     $"{offence!.PenalisedAsShown}的幅度为 {band.Value.Min} 元至 {band.Value.Max} 元，决定罚款 {fine.Amount} 元{(fine.Amount < band.Value.Min ? "，没有减轻处罚的理由" : "")}",
                     [decided.Step.Version])
                 { Basis = offence.Penalised, Verified = offence.Verified });

    /// <summary>Where less is decided than was noticed, the file shows what has changed it.</summary>
    public static readonly TraceCheck ReductionIsExplained = new(
        "T-504", TracePoint.Amount, FindingGravity.Flaw, "决定的罚款低于告知数额的，应当有申辩、听证、法制审核或者集体讨论的记载",
        new(new LegalBasis("环境行政处罚办法", "第六条"), b: new LegalBasis("生态环境行政处罚办法", "第四十一条")),
        trail => from decided in trail.Of<PenaltyDecided>()
                 let file = decided.Step.Before
                 where file.Notice is not null
                 let noticed = Sum(file.Notice!.Penalties, PenaltyKind.Fine)
                 let fine = Sum(decided.Happened.Penalties, PenaltyKind.Fine)
                 where fine < noticed && file.Defence is not { Waived: false } && file.Hearing is not { Status: HearingStatus.Held }
                     && file.LegalityReview is null && file.Deliberation is null
                 select new Found(
                     decided.Happened.OccurredOn, $"告知罚款 {noticed} 元，决定 {fine} 元，其间没有申辩、听证、法制审核或者集体讨论",
                     [NoticeOf(trail, decided.Step), decided.Step.Version]));

    /// <summary>What the heads must discuss they have discussed.</summary>
    public static readonly TraceCheck GraveCasesAreDiscussed = new(
        "T-505", TracePoint.Amount, FindingGravity.Grave, "情节复杂或者对重大违法行为给予较重处罚的，应当由负责人集体讨论", Discussing,
        trail => from decided in trail.Of<CaseEvent>()
                 where decided.Happened is PenaltyDecided or DailyFineDecided && decided.Step.Before.DeliberationInHand is not { OutdatedBy: null }
                 let why = DeliberationRules.WhyCompulsory(decided.Step.Before, trail.Law, decided.Happened.OccurredOn)
                 where why is not null
                 select new Found(
                     decided.Happened.OccurredOn,
                     decided.Step.Before.DeliberationInHand is { OutdatedBy: { } since } ? $"{why}；集体讨论后{since}，没有再次讨论" : $"{why}，没有集体讨论的记录",
                     [decided.Step.Version]));

    /// <summary>No step is dated before the one it follows.</summary>
    public static readonly TraceCheck StepsFollowEachOther = new(
        "T-601", TracePoint.Order, FindingGravity.Flaw, "后一步骤的日期不得早于其前一步骤", new("行政处罚法", "第三条"),
        trail => from step in trail.Steps
                 let happened = step.Event.Happened
                 let before = EventActs.Of(happened)?.Follows(step.Before) ?? (EventActs.Of(happened) is null ? null : step.Before.BegunOn)
                 where happened.OccurredOn < before
                 select new Found(
                     happened.OccurredOn, $"“{EventActs.Title(happened)}”的日期为 {happened.OccurredOn.Iso()}，早于其前一步骤的 {before.Value.Iso()}",
                     [.. trail.Steps.Where(s => s.Version < step.Version && s.Event.Happened.OccurredOn == before && s.Event.Happened is not (IClockMark or PaperProduced))
                         .Select(s => s.Version).TakeLast(1), step.Version]));

    /// <summary>The party is told first and decided on afterwards, when its time for a defence is over.</summary>
    public static readonly TraceCheck PartyIsToldBeforeTheDecision = new(
        "T-602", TracePoint.Order, FindingGravity.Grave, "应当先送达事先告知书，待陈述申辩期限届满再作决定", Noticing,
        trail => from decided in trail.Of<PenaltyDecided>()
                 let problem = NoticeProblem(trail, decided.Step.Before, decided.Happened.OccurredOn)
                 where problem is not null
                 select new Found(decided.Happened.OccurredOn, problem, [decided.Step.Version]));

    /// <summary>A hearing the party has a right to and asks for is held before the decision.</summary>
    public static readonly TraceCheck HearingComesBeforeTheDecision = new(
        "T-603", TracePoint.Order, FindingGravity.Grave, "当事人有听证权利的应当告知，申请听证的应当听证后再作决定",
        new(new LegalBasis("行政处罚法", "第四十二条"), new("行政处罚法", "第六十三条、第六十四条")),
        trail => from decided in trail.Of<PenaltyDecided>()
                 let file = decided.Step.Before
                 where file.Notice is { HearingRight: true } && file.Hearing is not { Status: HearingStatus.Waived or HearingStatus.Held or HearingStatus.Ended }
                     && (file.HearingToldOn is null || file.Hearing is { IsPending: true })
                 select new Found(
                     decided.Happened.OccurredOn, file.HearingToldOn is null ? "没有告知听证权利的送达记录" : $"听证处于“{file.Hearing!.Status.Chinese()}”即作决定",
                     [decided.Step.Version]));

    /// <summary>Records and evidence are not made up after the investigation was concluded.</summary>
    public static readonly TraceCheck RecordsAreNotMadeUpLater = new(
        "T-604", TracePoint.Order, FindingGravity.Flaw, "调查终结后不得补记终结前的笔录和证据",
        new(new LegalBasis("环境行政处罚办法", "第三十三条"), b: new LegalBasis("生态环境行政处罚办法", "第二十八条")),
        trail => from step in trail.Steps
                 where step.Event.Happened is InspectionRecorded or InterviewRecorded or EvidenceAdded
                 let concluded = trail.Steps.LastOrDefault(s => s.Version < step.Version && s.Event.Happened is InvestigationConcluded or InvestigationEnded)
                 where concluded is not null && step.Event.Happened.OccurredOn < concluded.Event.Happened.OccurredOn
                 select new Found(
                     step.Event.Happened.OccurredOn,
                     $"{concluded.Event.Happened.OccurredOn.Iso()} 调查终结以后，才登记 {step.Event.Happened.OccurredOn.Iso()} 的“{EventActs.Title(step.Event.Happened)}”",
                     [concluded.Version, step.Version]));

    /// <summary>What happens is recorded soon.</summary>
    public static readonly TraceCheck StepsAreRecordedSoon = new(
        "T-605", TracePoint.Order, FindingGravity.Hint, "办案步骤应当及时、全过程记录，不应迟于七日（七日为本系统提示线，非法定期限）",
        new(new LegalBasis("环境行政处罚办法", "第六十八条"), new LegalBasis("行政处罚法", "第四十七条")),
        trail => trail.Events.Where(e => !e.LoadedAtOnce && e.DaysLater > LateRecordDays && e.Happened is not PaperProduced).ToList() is { Count: > 0 } late
            ? [new(late[0].Happened.OccurredOn, $"{late.Count} 个步骤事后补录，最迟的晚 {late.Max(e => e.DaysLater)} 日", [.. late.Select(e => e.Version)])] : []);

    /// <summary>Conduct for which persons may be detained leaves a trace of whether the case was transferred.</summary>
    public static readonly TraceCheck DetentionWasConsidered = new(
        "T-701", TracePoint.Referral, FindingGravity.Hint, "处罚所涉行为可能适用行政拘留的，应当查明是否移送公安机关", new("环境保护法", "第六十三条"),
        trail => from decided in trail.Of<PenaltyDecided>().Take(1)
                 where trail.Law.Offence(trail.Case.OffenceCode)?.Detention == true && trail.Case.Detention is null && trail.Case.Referral is not { IsPending: true }
                 select new Found(
                     decided.Happened.OccurredOn, $"“{trail.Law.Offence(trail.Case.OffenceCode)!.Name}”已作处罚，案卷中没有移送行政拘留的提请，也没有不移送的说明",
                     [decided.Step.Version]));

    /// <summary>A referral that was refused is looked into.</summary>
    public static readonly TraceCheck RefusedReferralsAreLookedInto = new(
        "T-702", TracePoint.Referral, FindingGravity.Hint, "不批准移送涉嫌犯罪案件的，应当将不予批准的理由记录在案，以备核查", Referring,
        trail => trail.Of<ReferralRefused>().Select(refused => new Found(
            refused.Happened.OccurredOn,
            $"{refused.Happened.Refuser.Name}不批准移送{(Blank(refused.Happened.Reason) ? "，没有写明理由" : $"，理由：{refused.Happened.Reason}")}",
            [trail.Of<ReferralProposed>().Last(p => p.Step.Version < refused.Step.Version).Step.Version, refused.Step.Version])));

    /// <summary>Nobody is penalised instead of being referred 以罚代刑.</summary>
    public static readonly TraceCheck PenaltyDoesNotReplaceTheReferral = new(
        "T-703", TracePoint.Referral, FindingGravity.Grave, "提请移送涉嫌犯罪案件的，应当先决定是否移送，不得以行政处罚代替移送",
        new(new LegalBasis("行政执法机关移送涉嫌犯罪案件的规定", "第十一条")),
        trail => from decided in trail.Of<PenaltyDecided>()
                 where decided.Step.Before.Referral is { Status: ReferralStatus.Proposed or ReferralStatus.Approved }
                 select new Found(
                     decided.Happened.OccurredOn,
                     $"{decided.Step.Before.Referral!.ProposedOn.Iso()} 提请移送（{decided.Step.Before.Referral.Status.Chinese()}），没有移送即作出处罚决定",
                     [trail.Of<ReferralProposed>().Last(p => p.Step.Version < decided.Step.Version).Step.Version, decided.Step.Version]));

    /// <summary>The court is asked to enforce while it can be asked.</summary>
    public static readonly TraceCheck EnforcementIsAppliedForInTime = new(
        "T-801", TracePoint.Enforcement, FindingGravity.Grave, "当事人不履行的，应当自救济期限届满之日起三个月内申请人民法院强制执行", new("行政强制法", "第五十三条"),
        trail => Missed(trail, kind => kind == "enforcement.window"));

    /// <summary>Arrears are pursued.</summary>
    public static readonly TraceCheck ArrearsArePursued = new(
        "T-802", TracePoint.Enforcement, FindingGravity.Hint, "逾期不缴纳罚没款的，应当采取催告、加处罚款、分期或者申请强制执行等措施", new("行政强制法", "第四十五条、第五十四条"),
        trail => from decision in trail.Case.Penalties
                 where !decision.Owed.IsZero && decision is { Demand: null, AdditionalFine: null, Application: null, Termination: null, Agreement: null, Plan: not { IsInForce: true } }
                 let about = trail.Case.AboutOneOfMany(decision)
                 let overdue = trail.Deadlines.FirstOrDefault(d => d.Kind == "payment" && d is { State: DeadlineState.Missed, DoneOn: null }
                     && (about is null || d.Name.Contains(about, StringComparison.Ordinal)))
                 where overdue is not null
                 select new Found(
                     overdue.DueOn!.Value.AddDays(1), $"{decision.Number}应于 {overdue.DueOn.Value.Iso()} 前缴清，尚欠 {decision.Owed} 元，没有采取任何措施",
                     trail.VersionsOf(overdue)));

    /// <summary>What was ordered to be corrected is re-inspected.</summary>
    public static readonly TraceCheck CorrectionsAreReinspected = new(
        "T-901", TracePoint.Correction, FindingGravity.Flaw, "责令改正期限届满后，应当有复查记录", Correcting,
        trail => from correction in trail.Case.Corrections
                 where correction is { ReinspectedOn: null } && correction.DueOn < trail.On
                     && CaseOutcomes.Of(trail) is not (CaseOutcome.FilingRevoked or CaseOutcome.Transferred or CaseOutcome.Terminated)
                 let ordered = trail.Of<CorrectionOrdered>().First(o => o.Happened.PaperId == correction.PaperId)
                 where !trail.Of<DischargeRechecked>().Any(r => r.Happened.OccurredOn >= correction.OrderedOn)
                 select new Found(correction.DueOn, $"{ordered.Happened.Number}责令 {correction.DueOn.Iso()} 前改正，至 {trail.On.Iso()} 没有复查记录", [ordered.Step.Version]));

    /// <summary>A case is not closed on a violation found uncorrected.</summary>
    public static readonly TraceCheck NothingUncorrectedIsClosed = new(
        "T-902", TracePoint.Correction, FindingGravity.Flaw, "复查发现尚未改正的，应当继续督促改正，不应就此结案", Correcting,
        trail => from closed in trail.Of<Closure.CaseClosed>()
                 where closed.Step.Before.Correction is { Corrected: false }
                 select new Found(
                     closed.Happened.OccurredOn, $"{closed.Step.Before.Correction!.ReinspectedOn!.Value.Iso()} 复查尚未改正，其后没有改正的复查记录即结案",
                     [trail.Of<CorrectionReinspected>().Last(r => !r.Happened.Corrected).Step.Version, closed.Step.Version]));

    /// <summary>An archived dossier is not touched.</summary>
    public static readonly TraceCheck ArchivedDossierIsNotTouched = new(
        "T-1001", TracePoint.Dossier, FindingGravity.Grave, "案卷归档后不得修改、增加、抽取", new("环境行政处罚办法", "第七十条"),
        trail => from archived in trail.Of<CaseArchived>().Take(1)
                 from later in trail.Steps
                 where later.Version > archived.Step.Version && later.Event.Happened is not (IClockMark or PaperProduced)
                 select new Found(
                     later.Event.Happened.OccurredOn, $"{archived.Happened.OccurredOn.Iso()} 归档以后又登记“{EventActs.Title(later.Event.Happened)}”",
                     [archived.Step.Version, later.Version]));

    /// <summary>Decisions are published in time, or it is on record why not.</summary>
    public static readonly TraceCheck DecisionsArePublished = new(
        "T-1002", TracePoint.Dossier, FindingGravity.Flaw, "处罚决定应当依法按期公开，不公开的应当有决定", new(new LegalBasis("政府信息公开条例", "第十八条"), new LegalBasis("行政处罚法", "第四十八条")),
        trail => Missed(trail, PublicationPeriods.Contains));

    /// <summary>The record of a discussion has everybody's opinion.</summary>
    public static readonly TraceCheck DiscussionRecordIsComplete = new(
        "T-1003", TracePoint.Dossier, FindingGravity.Flaw, "集体讨论应当记录每名参加讨论的负责人的意见", new(new LegalBasis("环境行政处罚办法", "第五十二条"), b: new("生态环境行政处罚办法", "第五十二条")),
        trail => from held in trail.Of<CaseDeliberated>()
                 let silent = held.Happened.Members.Prepend(held.Happened.Chair).Where(head => !held.Happened.Opinions.Any(o => o.Officer == head.Id && !Blank(o.Text))).ToList()
                 where silent.Count > 0
                 select new Found(held.Happened.OccurredOn, $"集体讨论没有{Names(silent)}的意见", [held.Step.Version]));

    /// <summary>All of them, in the order of the ten points.</summary>
    public static IReadOnlyList<TraceCheck> All { get; } =
    [
        .. typeof(TraceChecks).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<TraceCheck>()
            .OrderBy(check => check.Point).ThenBy(check => check.Code, StringComparer.Ordinal),
    ];

    /// <summary>What of the ten points this system has no record of and so cannot find 查不到的.</summary>
    public static IReadOnlyDictionary<TracePoint, string> Blind { get; } = new Dictionary<TracePoint, string>
    {
        [TracePoint.Order] = "系统没有干预插手、说情的登记，本项须另查；各步骤由登录人本人登记，受托代为办理的同时写明委托人",
        [TracePoint.Referral] = "是否达到追诉标准须对照司法解释人工判断，系统只查有无移送的提请和决定",
        [TracePoint.Dossier] = "纸质案卷是否齐全须核对实物",
    };

    /// <summary>All findings in a file, in the order of the ten points.</summary>
    public static IReadOnlyList<TraceFinding> FindingsIn(CaseTrail trail) => [.. All.SelectMany(check => check.In(trail))];

    private static IEnumerable<Found> Missed(CaseTrail trail, Func<string, bool> kinds) =>
        from deadline in trail.Deadlines
        where deadline is { State: DeadlineState.Missed, IsDuty: true, DueOn: not null } && kinds(deadline.Kind)
        let due = deadline.DueOn!.Value
        let held = MissedDeadlines.HeldOn(trail.Id, trail.Events.Select(e => e.Happened), due)
        select new Found(
            due.AddDays(1),
            $"“{deadline.Name}”应于 {due.Iso()} 前完成，{(deadline.DoneOn is { } done ? $"{done.Iso()} 才完成，超期 {done.DayNumber - due.DayNumber} 日" : $"至 {trail.On.Iso()} 仍未完成，已超期 {trail.On.DayNumber - due.DayNumber} 日")}；届满日{(held.By is null ? "案件已经办结" : $"由{HolderText(held.By, held.Holders)}办理")}",
            trail.VersionsOf(deadline))
        { Basis = deadline.Period.Basis, Verified = deadline.Period.Verified };

    /// <summary>Who held a case, in words.</summary>
    internal static string HolderText(Role? by, IReadOnlyList<OfficerName> holders) =>
        by is { } role ? $"{role.Chinese()}{Names(holders)}" : "无人（已办结）";

    private static IEnumerable<Found> TwoParts(CaseTrail trail)
    {
        var investigators = (
            from step in trail.Steps
            from officer in Investigating(step.Event.Happened) ?? []
            select (officer.Id, step.Version)).ToLookup(p => p.Id, p => p.Version);
        foreach (var step in trail.Steps)
        {
            foreach (var (officer, part) in Judging(step.Event.Happened).DistinctBy(j => j.Officer.Id).Where(j => investigators.Contains(j.Officer.Id)))
            {
                yield return new(
                    step.Event.Happened.OccurredOn, $"{officer.Name}既参加调查取证，又作为{part}参与“{EventActs.Title(step.Event.Happened)}”",
                    [.. investigators[officer.Id].Take(1), step.Version]);
            }

            var (by, proposedAt) = Approving(trail, step);
            if (by is not null)
            {
                yield return new(
                    step.Event.Happened.OccurredOn, $"{by.Name}自己提请，又自己决定“{EventActs.Title(step.Event.Happened)}”", [proposedAt, step.Version]);
            }
        }
    }

    /// <summary>Who took part in investigating by the event; null for other events.</summary>
    private static IReadOnlyList<OfficerName>? Investigating(CaseEvent happened) => happened switch
    {
        InspectionRecorded e => e.Inspectors,
        InterviewRecorded e => e.Interviewers,
        EvidenceAdded e => e.Collectors,
        _ => null,
    };

    private static IEnumerable<(OfficerName Officer, string Part)> Judging(CaseEvent happened) => happened switch
    {
        FilingApproved e => [(e.Approver, "批准立案的负责人")],
        CaseReviewPassed e => [(e.Reviewer, "审查人")],
        CaseReviewReturned e => [(e.Reviewer, "审查人")],
        LegalityReviewed e => [(e.Reviewer, "法制审核人")],
        HearingNotified e => [(e.Chair, "听证主持人"), .. e.Assessors.Select(a => (a, "听证员"))],
        CaseDeliberated e => [(e.Chair, "讨论主持人"), .. e.Members.Select(m => (m, "参加讨论的负责人"))],
        PenaltyDecided e => [(e.Decider, "决定人")],
        DailyFineDecided e => [(e.Decider, "决定人")],
        NoPenaltyDecided e => [(e.Decider, "决定人")],
        FilingRevoked e => [(e.Decider, "决定人")],
        _ => [],
    };

    /// <summary>Who approved or refused what he or she had proposed, and where it was proposed.</summary>
    private static (OfficerName? By, long ProposedAt) Approving(CaseTrail trail, TrailStep step)
    {
        var (decider, proposers) = step.Event.Happened switch
        {
            FilingApproved e => (e.Approver, Latest<FilingProposed>(p => [p.Proposer])),
            FilingRefused e => (e.Refuser, Latest<FilingProposed>(p => [p.Proposer])),
            ReferralApproved e => (e.Approver, Latest<ReferralProposed>(p => p.Reporters)),
            ReferralRefused e => (e.Refuser, Latest<ReferralProposed>(p => p.Reporters)),
            DetentionTransferApproved e => (e.Approver, Latest<DetentionTransferProposed>(p => [p.Proposer])),
            _ => (null, default),
        };
        return decider is not null && proposers.Officers?.Any(o => o.Id == decider.Id) == true ? (decider, proposers.Version) : (null, 0);

        (IReadOnlyList<OfficerName>? Officers, long Version) Latest<T>(Func<T, IReadOnlyList<OfficerName>> who)
            where T : CaseEvent =>
            trail.Of<T>().LastOrDefault(p => p.Step.Version < step.Version) is { Happened: not null } proposed ? (who(proposed.Happened), proposed.Step.Version) : default;
    }

    private static IEnumerable<Found> Standstills(CaseTrail trail)
    {
        var idle = DaysThatDoNotCount.Of(trail.Case, trail.On);
        TrailStep? latest = null;
        foreach (var step in trail.Steps.Where(s => s.Event.Happened is not (IClockMark or PaperProduced)))
        {
            if (latest is not null && Idle(latest, step.Event.Happened.OccurredOn) is { } gap)
            {
                yield return gap with { Versions = [latest.Version, step.Version] };
            }

            latest = latest is null || step.Event.Happened.OccurredOn >= latest.Event.Happened.OccurredOn ? step : latest with { After = step.After };
        }

        if (latest is not null && Idle(latest, trail.On) is { } last)
        {
            yield return last;
        }

        Found? Idle(TrailStep from, DateOnly until)
        {
            var since = from.Event.Happened.OccurredOn;
            var days = Enumerable.Range(1, Math.Max(0, until.DayNumber - since.DayNumber)).Count(n => !idle.Any(span => span.Contains(since.AddDays(n))));
            return days > StandstillDays && from.After.Stage is >= CaseStage.Filed and <= CaseStage.Noticed
                ? new(since, $"“{EventActs.Title(from.Event.Happened)}”之后 {days} 日（{since.Iso()} 至 {until.Iso()}）没有任何步骤，案件处于“{from.After.Stage.Chinese()}”", [from.Version])
                : null;
        }
    }

    private static string? NoticeProblem(CaseTrail trail, EnforcementCase file, DateOnly decidedOn)
    {
        if (file.Notice is null)
        {
            return "没有事先告知即作出处罚决定";
        }

        if (file.NoticeServedOn is not { } served || served > decidedOn)
        {
            return file.NoticeServedOn is { } later ? $"告知书 {later.Iso()} 才送达，决定在先" : "告知书没有送达即作出处罚决定";
        }

        try
        {
            return file.Defence is not { Waived: true } && trail.Law.Count("defence.period", served).DueOn is var due && decidedOn <= due
                ? $"告知书 {served.Iso()} 送达，陈述申辩期限至 {due.Iso()}，{decidedOn.Iso()} 即作决定" : null;
        }
        catch (CalendarMissingException)
        {
            // The list of deadlines says which calendar is missing; a question that cannot be answered finds nothing.
            return null;
        }
    }

    private static long NoticeOf(CaseTrail trail, TrailStep decided) =>
        trail.Of<Notice.PriorNoticeIssued>().Last(n => n.Happened.PaperId == decided.Before.Notice!.PaperId).Step.Version;

    private static Money Sum(IEnumerable<Penalty> penalties, PenaltyKind kind) =>
        penalties.Where(p => p.Kind == kind).Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero));

    private static string Names(IEnumerable<OfficerName> officers) => string.Join("、", officers.Select(o => o.Name).Distinct());

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
