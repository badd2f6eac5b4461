using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>The rules of demand and compulsory enforcement 催告与强制执行.</summary>
public static class CompulsoryEnforcementRules
{
    private static readonly LegalBasis Window = new("行政强制法", "第五十三条");
    private static readonly LegalBasis Demanding = new("行政强制法", "第五十四条");
    private static readonly LegalBasis Applying = new("行政强制法", "第五十五条");
    private static readonly LegalBasis Answering = new("行政强制法", "第五十六条、第五十七条");
    private static readonly LegalBasis Agreeing = new("行政强制法", "第四十二条");
    private static readonly LegalBasis Resting = new("行政强制法", "第三十九条");
    private static readonly LegalBasis Terminating = new("行政强制法", "第三十九条第二款、第四十条");

    /// <summary>What follows a demand waits for its service.</summary>
    public static readonly BodyRule<IOnADecision> DemandWasServed = new(
        "R-1701", "申请强制执行、听取催告后的陈述申辩，应当在催告书送达之后", Demanding,
        (at, act) => DemandServedOn(at, act) <= at.On,
        (at, act) => at.DecisionOf(act).Demand is null ? "尚未制发督促履行义务催告书" : "催告书尚未送达");

    /// <summary>A statement on a demand is weighed.</summary>
    public static readonly BodyRule<RecordDemandStatement> DemandStatementIsWeighed = new(
        "R-1702", "对当事人收到催告书后的陈述申辩应当记录、复核，并记明是否采纳及理由", new("行政强制法", "第三十六条"),
        (_, act) => !string.IsNullOrWhiteSpace(act.Weighing));

    /// <summary>The court is asked only when ten working days after the demand were in vain.</summary>
    public static readonly BodyRule<IOnADecision> DemandWaitIsOver = new(
        "R-1703", "催告书送达十个工作日后当事人仍未履行的，方可申请人民法院强制执行", new("行政强制法", "第五十四条、第六十九条"),
        (at, act) => DemandServedOn(at, act) is { } served && at.On > at.Law.Count("demand.wait", served).DueOn,
        (at, act) => DemandServedOn(at, act) is { } served ? $"催告后的履行期至 {at.Law.Count("demand.wait", served).DueOn.Iso()}" : "催告书尚未送达");

    /// <summary>The court is asked only after the periods of all remedies ran out, and none is pending.</summary>
    public static readonly BodyRule<IOnADecision> RemediesHaveRunOut = new(
        "R-1704", "当事人在法定期限内不申请行政复议、不提起行政诉讼又不履行的，方可申请人民法院强制执行", Window,
        (at, act) => WindowOf(at, act) is { } window && at.On >= window.OpensOn,
        (at, act) => at.DecisionOf(act).PendingRemedy is { } pending ? $"{pending.FiledOn.Iso()} 的{pending.Kind.Chinese()}尚未办结"
            : WindowOf(at, act) is { } window ? $"自 {window.OpensOn.Iso()} 起方可申请" : "行政处罚决定书尚未送达");

    /// <summary>The court is asked within three months after that.</summary>
    public static readonly BodyRule<IOnADecision> AppliedWithinTheWindow = new(
        "R-1705", "申请人民法院强制执行应当自法定起诉期限届满之日起三个月内提出；逾期的，人民法院不予受理", Window,
        (at, act) => WindowOf(at, act) is not { } window || at.On <= window.ClosesOn,
        (at, act) => $"申请期限已于 {WindowOf(at, act)?.ClosesOn.Iso()} 届满");

    /// <summary>The materials are complete.</summary>
    public static readonly BodyRule<ApplyForEnforcement> MaterialsAreComplete = new(
        "R-1706", "申请强制执行应当提交处罚决定书及事实、理由和依据，当事人意见及催告情况，执行标的情况", Applying,
        (_, act) => act.Materials is { DecisionWithItsBasis: true, StatementAndDemand: true, SubjectOfEnforcement: true },
        (_, act) => "缺少" + string.Join("、", new[]
        {
            act.Materials.DecisionWithItsBasis ? null : "处罚决定书及事实、理由和依据",
            act.Materials.StatementAndDemand ? null : "当事人意见及催告情况",
            act.Materials.SubjectOfEnforcement ? null : "执行标的情况",
        }.OfType<string>()));

    /// <summary>The head signs the application.</summary>
    public static readonly CaseRule PrincipalHeadSigns = new(
        "R-1707", "强制执行申请书应当由行政机关负责人签名", Applying,
        at => at.Actor.IsPrincipalHead,
        at => $"{at.Actor.Name}不是本机关正职负责人");

    /// <summary>One application at a time, and none again after the court allowed or refused enforcement.</summary>
    public static readonly BodyRule<IOnADecision> NoApplicationIsOpen = new(
        "R-1708", "同一处罚决定的强制执行申请未被不予受理的，不得重复申请", Applying,
        (at, act) => at.DecisionOf(act).Application is null or { Answer: CourtAnswer.NotAccepted },
        (at, act) => $"已于 {at.DecisionOf(act).Application?.AppliedOn.Iso()} 申请，法院{at.DecisionOf(act).Application?.Answer?.Chinese() ?? "尚未答复"}");

    /// <summary>Something is owed that can be collected, or is still to be performed by others.</summary>
    public static readonly BodyRule<IOnADecision> SomethingIsLeftToEnforce = new(
        "R-1709", "申请强制执行、达成执行协议、中止、恢复、终结执行应当以处罚决定书已经送达、当事人尚未履行完毕，或者代履行尚未完毕为前提", Demanding,
        (at, act) => NothingLeft(at, act) is null,
        (at, act) => NothingLeft(at, act)!);

    /// <summary>Nothing is enforced while execution is suspended.</summary>
    public static readonly BodyRule<IOnADecision> ExecutionIsNotSuspended = new(
        "R-1710", "复议、诉讼期间决定停止执行的，停止执行期间不得催告、申请强制执行", new(
            new LegalBasis("行政复议法", "第二十一条"), b: new LegalBasis("行政复议法", "第四十二条")),
        (at, act) => at.DecisionOf(act).PendingRemedy is not { SuspendedFrom: not null, SuspendedUntil: null },
        (at, act) => $"自 {at.DecisionOf(act).PendingRemedy?.SuspendedFrom?.Iso()} 起停止执行");

    /// <summary>The court answers what it was asked.</summary>
    public static readonly BodyRule<IOnADecision> CourtWasAsked = new(
        "R-1743", "登记法院的受理、裁定、执行结果应当以已经申请强制执行为前提", Answering,
        (at, act) => at.DecisionOf(act).Application?.AppliedOn <= at.On,
        (at, act) => at.DecisionOf(act).Application is { } application ? $"{application.AppliedOn.Iso()} 才申请强制执行" : "尚未申请强制执行");

    /// <summary>The court answers an application, step by step.</summary>
    public static readonly BodyRule<RecordCourtAnswer> CourtAnswersInOrder = new(
        "R-1711", "法院的受理、裁定、执行结果应当依次登记，以已经申请且尚未办结为前提", Answering,
        (at, act) => at.DecisionOf(act).Application is { } application
            && (application.AnsweredOn is not { } answered || answered <= at.On) && act.Answer switch
            {
                CourtAnswer.Accepted or CourtAnswer.NotAccepted => application.Answer is null,
                CourtAnswer.Allowed or CourtAnswer.Refused => application.Answer is CourtAnswer.Accepted,
                _ => application.Answer is CourtAnswer.Allowed,
            },
        (at, act) => $"法院{at.DecisionOf(act).Application?.Answer?.Chinese() ?? "尚未答复"}，不能登记“{act.Answer.Chinese()}”");

    /// <summary>Enforced to the end means that nothing is owed any more.</summary>
    public static readonly BodyRule<RecordCourtAnswer> EnforcedMeansPaid = new(
        "R-1712", "登记执行完毕前，法院执行到位的款项应当已经登记缴清", new("行政强制法", "第六十条"),
        (at, act) => act.Answer != CourtAnswer.Enforced || at.DecisionOf(act).Owed.IsZero,
        (at, act) => $"尚欠 {at.DecisionOf(act).Owed} 元");

    /// <summary>The additional fine is reduced only for remedial measures, and never raised.</summary>
    public static readonly BodyRule<AgreeOnExecution> ReductionRestsOnRemedialMeasures = new(
        "R-1713", "当事人采取补救措施的，方可减免加处的罚款；约定保留的加处罚款不得超过已计数额", Agreeing,
        (at, act) => act.AdditionalFine == Accrued(at, act) || (act.AdditionalFine < Accrued(at, act) && !string.IsNullOrWhiteSpace(act.RemedialMeasures)),
        (at, act) => act.AdditionalFine > Accrued(at, act)
            ? $"已计加处罚款 {Accrued(at, act)} 元，约定为 {act.AdditionalFine} 元" : "没有写明当事人采取的补救措施");

    /// <summary>The principal is not agreed away, and an agreement is made once.</summary>
    public static readonly BodyRule<IOnADecision> OneAgreement = new(
        "R-1714", "对同一处罚决定只达成一份执行协议", Agreeing,
        (at, act) => at.DecisionOf(act).Agreement is null,
        (at, act) => $"已于 {at.DecisionOf(act).Agreement?.OccurredOn.Iso()} 达成执行协议");

    /// <summary>The ground fits the party, and the court's ending is on record.</summary>
    public static readonly BodyRule<TerminateEnforcement> TerminationGroundFits = new(
        "R-1715", "终结执行的情形应当与当事人和执行情况相符", Terminating,
        (at, act) => act.Ground switch
        {
            EnforcementTerminationGround.CitizenDied => at.Case.Party!.IsCitizen,
            EnforcementTerminationGround.OrganisationEnded => !at.Case.Party!.IsCitizen,
            EnforcementTerminationGround.EndedByCourt => at.EnforcedBy(act) is PenaltyDecision { Application.Answer: CourtAnswer.Ended },
            EnforcementTerminationGround.DecisionRevoked or EnforcementTerminationGround.SubjectLost => at.EnforcedBy(act) is SubstitutePerformance,
            EnforcementTerminationGround.SuspendedForThreeYears => at.EnforcedBy(act)!.OpenPause() is { Ground: EnforcementSuspensionGround.UnableToPerform } pause
                && at.On > LastDayOfRest(at.Law, pause),
            _ => true,
        },
        (at, act) => act.Ground switch
        {
            EnforcementTerminationGround.EndedByCourt => "没有登记人民法院终结本次执行的裁定",
            EnforcementTerminationGround.DecisionRevoked => "处罚决定被撤销的，没有需要终结的执行",
            EnforcementTerminationGround.SubjectLost => "尚欠的是款项，没有可以灭失的执行标的",
            EnforcementTerminationGround.SuspendedForThreeYears => at.EnforcedBy(act)!.OpenPause() is { Ground: EnforcementSuspensionGround.UnableToPerform } pause
                ? $"中止执行至 {LastDayOfRest(at.Law, pause).Iso()} 方满三年" : "没有因当事人无能力履行而中止执行",
            _ => $"当事人“{at.Case.Party?.Name}”与“{act.Ground.Chinese()}”不符",
        });

    /// <summary>What is suspended, resumed or terminated was decided.</summary>
    public static readonly CaseRule SomethingIsEnforced = new(
        "R-1736", "中止、恢复、终结执行应当以本案已经作出处罚决定或者代履行决定为前提", new("行政强制法", "第三十四条"),
        at => at.Case.Penalties.Count + at.Case.Substitutions.Count > 0,
        _ => "本案没有处罚决定，也没有代履行决定");

    /// <summary>It is one of the case's decisions, and stands.</summary>
    public static readonly BodyRule<IOnADecision> EnforcedDecisionStands = new(
        "R-1737", "中止、恢复、终结执行的，应当是本案没有被撤销的处罚决定或者代履行决定", new("行政强制法", "第三十四条、第四十条第四项"),
        (at, act) => at.EnforcedBy(act) is not (null or PenaltyDecision { IsRevoked: true }),
        (at, act) => at.EnforcedBy(act) is { } revoked ? $"{revoked.Number}已被撤销" : "本案没有这份处罚决定或者代履行决定");

    /// <summary>While enforcement rests, nothing is demanded, asked of the court or suspended again.</summary>
    public static readonly BodyRule<IOnADecision> EnforcementDoesNotRest = new(
        "R-1738", "中止执行期间，不得催告、申请强制执行；中止的情形消失后，应当先恢复执行", Resting,
        (at, act) => at.EnforcedBy(act)!.OpenPause() is null,
        (at, act) => $"自 {at.EnforcedBy(act)!.OpenPause()?.From.Iso()} 起中止执行");

    /// <summary>Something rests, or was put off by an agreement.</summary>
    public static readonly BodyRule<IOnADecision> EnforcementRestsOrWasPutOff = new(
        "R-1745", "恢复执行应当以已经中止执行，或者已经达成执行协议为前提", new("行政强制法", "第三十九条第二款、第四十二条第二款"),
        (at, act) => at.EnforcedBy(act)!.OpenPause() is not null || at.EnforcedBy(act) is PenaltyDecision { Agreement: not null },
        (_, _) => "没有中止执行，也没有达成执行协议");

    /// <summary>Resumed is what rests, or what an agreement that is not performed had put off.</summary>
    public static readonly BodyRule<ResumeEnforcement> SomethingIsThereToResume = new(
        "R-1739", "恢复执行应当以已经中止执行，或者已经达成执行协议而当事人不履行为前提", new("行政强制法", "第三十九条第二款、第四十二条第二款"),
        (at, act) => act.Ground == EnforcementResumptionGround.AgreementBroken
            ? at.EnforcedBy(act) is PenaltyDecision { Agreement: { } agreement, AgreementBrokenOn: null } && agreement.OccurredOn <= at.On
            : at.EnforcedBy(act)!.OpenPause()?.From <= at.On,
        (at, act) => act.Ground != EnforcementResumptionGround.AgreementBroken ? "没有中止执行"
            : at.EnforcedBy(act) is PenaltyDecision { AgreementBrokenOn: { } broken } ? $"已于 {broken.Iso()} 恢复执行" : "没有达成执行协议");

    // Three full years: a span of time in which nothing is to be done, which no day off prolongs and which needs no calendar.
    private static DateOnly LastDayOfRest(LawBook law, EnforcementPause pause) => pause.From.AddYears(law.Period(EnforcementPause.LongestKey, pause.From).Length);

    /// <summary>
    /// What whoever lets enforcement rest should know: the time for going to court (行政强制法第五十三条) runs on, and is lost when it is over.
    /// </summary>
    internal static IEnumerable<string> WindowRunsOn(Circumstances at, IOnADecision act)
    {
        try
        {
            return at.EnforcedBy(act) is PenaltyDecision { Application: null } decision && EnforcementWindow.Of(at.Case, decision, at.Law) is { } window
                ? [$"申请人民法院强制执行的期限不因此中断，{window.ClosesOn.Iso()} 届满后不能再申请"] : [];
        }
        catch (CalendarMissingException missing)
        {
            // Enforcement may rest all the same.
            return [$"申请人民法院强制执行的期限不因此中断；{missing.Message}"];
        }
    }

    /// <summary>Why nothing is left to enforce, or not yet; null when something is.</summary>
    private static string? NothingLeft(Circumstances at, IOnADecision act) => at.EnforcedBy(act) switch
    {
        { Termination: { } ended } => $"已于 {ended.OccurredOn.Iso()} 终结执行",
        SubstitutePerformance { PerformedOn: { } done } => $"代履行已于 {done.Iso()} 完毕",
        SubstitutePerformance substitution => substitution.DecidedOn > at.On ? $"代履行决定在 {substitution.DecidedOn.Iso()} 才作出"
            : at.Case.OpenSubstitution()?.PaperId != substitution.PaperId ? "当事人已经自行履行" : null,
        PenaltyDecision decision when !(at.Case.ServedOn(decision) <= at.On) => "行政处罚决定书尚未送达",
        PenaltyDecision decision when (decision.Owed + LatePayment.AdditionalFineOwed(at.Case, decision, at.Law, at.On)).IsZero => "应缴款项和加处罚款已经缴清",
        _ => null,
    };

    private static DateOnly? DemandServedOn(Circumstances at, IOnADecision act) => at.Case.Paper(at.DecisionOf(act).Demand?.PaperId)?.Service?.ServedOn;

    private static EnforcementWindow? WindowOf(Circumstances at, IOnADecision act) => EnforcementWindow.Of(at.Case, at.DecisionOf(act), at.Law);

    private static Money Accrued(Circumstances at, AgreeOnExecution act) => LatePayment.AdditionalFine(at.Case, at.DecisionOf(act), at.Law, at.On);
}
