using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>An act that happened at a time of the day.</summary>
public interface IHasATime : IActBody
{
    /// <summary>The local time.</summary>
    TimeOnly At { get; }
}

/// <summary>An act that carries out a measure on goods.</summary>
public interface ICarriesOutAMeasure : IHasATime
{
    /// <summary>The approved notice or decision; null in an emergency.</summary>
    Guid? DocumentId { get; }

    /// <summary>The list of goods.</summary>
    IReadOnlyList<MeasuredItem> Items { get; }
}

/// <summary>The rules of preservation, sealing and restriction of production 强制措施.</summary>
public static class MeasureRules
{
    /// <summary>The stages at which measures are taken.</summary>
    internal static readonly CaseStage[] Working = [CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed];

    /// <summary>The stages at which measures are carried on and ended.</summary>
    internal static readonly CaseStage[] Ending =
    [
        .. Working, CaseStage.PenaltyDecided, CaseStage.NoPenaltyDecided, CaseStage.FilingRevoked, CaseStage.Transferred, CaseStage.InvestigationTerminated,
    ];

    /// <summary>The stages at which what is sealed is released and a restriction lifted and checked: the closing does not end them.</summary>
    internal static readonly CaseStage[] UntilArchived = [.. Ending, CaseStage.Closed];

    private const string SealingRule = "环境保护主管部门实施查封、扣押办法";
    private const string RestrictionRule = "环境保护主管部门实施限制生产、停产整治办法";

    private static readonly Provision Preserving = new(new("环境行政处罚办法", "第三十八条"), b: new("生态环境行政处罚办法", "第三十二条"));
    private static readonly Provision Lapsing = new(new("环境行政处罚办法", "第三十九条"), b: new("生态环境行政处罚办法", "第三十三条"));
    private static readonly LegalBasis Emergency = new(SealingRule, "第十三条");
    private static readonly LegalBasis SealingPeriod = new(SealingRule, "第十五条");
    private static readonly LegalBasis Releasing = new(SealingRule, "第十九条");
    private static readonly LegalBasis Telling = new(RestrictionRule, "第十一条");
    private static readonly LegalBasis RestrictionPeriod = new(RestrictionRule, "第十五条");
    private static readonly LegalBasis Rectifying = new(RestrictionRule, "第十六条、第十七条");

    /// <summary>A shutdown is put before the government in a case that was filed.</summary>
    public static readonly CaseRule ShutdownIsReportedInAFiledCase = new(
        "R-1325", "报请责令停业、关闭应当在立案调查的案件中提出", new(RestrictionRule, "第八条"),
        at => at.Case.Filing is not null,
        _ => "本案没有立案（当场处罚）");

    /// <summary>A list is drawn up on the spot.</summary>
    public static readonly BodyRule<ICarriesOutAMeasure> GoodsAreListed = new(
        "R-1301", "登记保存、查封、扣押应当当场清点，开列清单", new("行政强制法", "第二十四条"),
        (_, act) => act.Items.Count > 0);

    /// <summary>A measure rests on an approval that has not been used, unless it is urgent; one emergency waits for its approval at a time.</summary>
    public static readonly BodyRule<ICarriesOutAMeasure> MeasureWasApprovedOrUrgent = new(
        "R-1302", "采取措施应当先经批准；情况紧急先行采取的，应当补办批准后再采取其他措施", Preserving,
        (at, act) => act.DocumentId is null
            ? !at.Case.Measures.Any(m => m.PaperId is null && IsPreservation(m) == act is PreserveEvidence)
            : at.Case.Measure(act.DocumentId) is { TakenAt: null, ApprovedAt: { } approved } measure && IsPreservation(measure) == act is PreserveEvidence
                && approved <= act.OccurredOn.ToDateTime(act.At),
        (at, act) => act.DocumentId is null ? "此前紧急采取的措施尚未补办批准" : at.Case.Measure(act.DocumentId) is not { } measure ? "没有这份批准"
            : measure.TakenAt is not null ? $"{measure.Number}已经实施" : $"{measure.Number}不是对该措施的批准，或者在批准之前采取");

    /// <summary>Since 2023-07-01 an emergency preservation has a leader's consent by message at least.</summary>
    public static readonly BodyRule<PreserveEvidence> EmergencyPreservationHasConsent = new(
        "R-1303", "情况紧急先行登记保存的，应当通过即时通讯方式报请负责人同意（2023年7月1日起）", new("生态环境行政处罚办法", "第三十二条"),
        (at, act) => at.Regime < Regime.B || act.DocumentId is not null || !string.IsNullOrWhiteSpace(act.Consent),
        (_, _) => "请在 consent 写明何时经哪位负责人同意");

    /// <summary>The approval of an emergency preservation does not precede it.</summary>
    public static readonly BodyRule<ApprovePreservation> ApprovalFollowsTheEmergency = new(
        "R-1304", "补办批准的时间不得早于先行登记保存的时间", Preserving,
        (at, act) => !(at.Case.Measures.LastOrDefault(m => m.PaperId is null && IsPreservation(m))?.TakenAt > act.OccurredOn.ToDateTime(act.At)));

    /// <summary>Only a preservation in force is disposed of: after its period it has ended by itself.</summary>
    public static readonly BodyRule<IAboutAPaper> PreservationIsInForce = new(
        "R-1305", "先行登记保存的证据应当在七个工作日内处理，超过期限的自动解除", Lapsing,
        (at, act) => at.Case.Measure(act.DocumentId) is { Kind: MeasureKind.Preservation } && State(at, act) == MeasureState.InForce && NotBeforeItWasTaken(at, act),
        (at, act) => at.Case.Measure(act.DocumentId) is { Kind: MeasureKind.Preservation } measure ? Standing(at, act, measure) : "本案没有这次先行登记保存");

    /// <summary>A release is a paper of its own.</summary>
    public static readonly BodyRule<DisposeOfPreserved> ReleaseHasItsOwnPaper = new(
        "R-1306", "解除先行登记保存的，应当制发解除通知书", Lapsing,
        (_, act) => act.Disposition != PreservedDisposition.Released,
        (_, _) => "请办理“解除先行登记保存”");

    /// <summary>Sealing and restriction of production by the environmental agency exist since 2015-01-01.</summary>
    public static readonly CaseRule ProtectionLawKnowsTheMeasure = new(
        "R-1307", "查封、扣押，限制生产、停产整治自2015年1月1日起方可实施", new("环境保护法", "第二十五条、第六十条"),
        at => at.On >= at.Law.KnownFrom(SealingRule) && at.On >= at.Law.KnownFrom(RestrictionRule),
        at => $"{at.On.Iso()} 尚无此项措施");

    /// <summary>A measure rests on something recorded.</summary>
    public static readonly CaseRule SealingRestsOnEvidence = new(
        "R-1308", "采取措施前应当调查取证，有现场检查或者证据为据", new(SealingRule, "第七条"),
        at => at.Case.Inspections.Count + at.Case.Evidence.Count > 0);

    /// <summary>A major sealing is discussed by the case review committee.</summary>
    public static readonly BodyRule<DecideSealing> MajorSealingWasDeliberated = new(
        "R-1309", "案情重大或者社会影响较大的查封、扣押，应当经案件审查委员会集体审议决定", new(SealingRule, "第八条"),
        (_, act) => !act.Major || !string.IsNullOrWhiteSpace(act.Deliberation),
        (_, _) => "请在 deliberation 写明集体审议的情况");

    /// <summary>The decision on an emergency sealing does not precede it.</summary>
    public static readonly BodyRule<DecideSealing> DecisionFollowsTheEmergency = new(
        "R-1310", "补办查封、扣押批准的时间不得早于实施的时间", Emergency,
        (at, act) => !(at.Case.Measures.LastOrDefault(m => m.PaperId is null && !IsPreservation(m))?.TakenAt > act.OccurredOn.ToDateTime(act.At)));

    /// <summary>Only a sealing in force is extended or kept.</summary>
    public static readonly BodyRule<IAboutAPaper> SealingIsInForce = new(
        "R-1311", "延长或者维持的查封、扣押应当正在实施且期限未满", SealingPeriod,
        (at, act) => IsSealing(at, act) && State(at, act) == MeasureState.InForce && NotBeforeItWasTaken(at, act),
        (at, act) => at.Case.Measure(act.DocumentId) is { } measure && IsSealing(at, act) ? Standing(at, act, measure) : "本案没有这次查封、扣押");

    /// <summary>It is extended once, by thirty days at most.</summary>
    public static readonly BodyRule<ExtendSealing> SealingIsExtendedOnceWithinThirtyDays = new(
        "R-1312", "查封、扣押期限经批准可以延长一次，延长不得超过三十日", SealingPeriod,
        (at, act) => at.Case.Measure(act.DocumentId) is { ExtendedBy: 0 } && act.Days >= 1 && act.Days <= at.Law.Period("seal.extension", at.On).Length,
        (at, act) => at.Case.Measure(act.DocumentId) is { ExtendedBy: > 0 } measure ? $"已经延长 {measure.ExtendedBy} 日" : $"延长 {act.Days} 日，超出规定");

    /// <summary>What is released was carried out and not released before; its period may be over.</summary>
    public static readonly BodyRule<IAboutAPaper> SealingHasNotEnded = new(
        "R-1313", "申请解除、决定解除的查封、扣押应当已经实施且尚未解除", Releasing,
        (at, act) => IsSealing(at, act) && State(at, act) is MeasureState.InForce or MeasureState.Lapsed && NotBeforeItWasTaken(at, act),
        (at, act) => at.Case.Measure(act.DocumentId) is { } measure && IsSealing(at, act) ? Standing(at, act, measure) : "本案没有这次查封、扣押");

    /// <summary>One request at a time.</summary>
    public static readonly BodyRule<IAboutAPaper> NoReleaseRequestIsOpen = new(
        "R-1314", "前一解除申请答复之后，方可再次登记申请", Releasing,
        (at, act) => at.Case.Measure(act.DocumentId) is not { } m || m.ReleaseRequestedOn is null || m.RequestAnsweredOn is not null,
        (at, act) => $"{at.Case.Measure(act.DocumentId)?.ReleaseRequestedOn?.Iso()} 的申请尚未答复");

    /// <summary>A refusal answers a request.</summary>
    public static readonly BodyRule<IAboutAPaper> ReleaseRequestIsOpen = new(
        "R-1315", "不予解除应当对应尚未答复的解除申请，且不早于申请", Releasing,
        (at, act) => at.Case.Measure(act.DocumentId) is { ReleaseRequestedOn: { } requested, RequestAnsweredOn: null } && requested <= at.On,
        (_, _) => "没有待答复的解除申请");

    /// <summary>The party was told of the restriction, its defence and its hearing.</summary>
    public static readonly CaseRule PartyWasToldOfTheRestriction = new(
        "R-1316", "作出责令限制生产决定前，应当告知当事人有关事实、依据和陈述、申辩、要求听证的权利", Telling,
        at => at.Case.RestrictionNotice is { Kind: RestrictionKind.Restriction },
        _ => "尚未就限制生产事先告知当事人");

    /// <summary>The party was told of the suspension, its defence and its hearing.</summary>
    public static readonly CaseRule PartyWasToldOfTheSuspension = new(
        "R-1317", "作出责令停产整治决定前，应当告知当事人有关事实、依据和陈述、申辩、要求听证的权利", Telling,
        at => at.Case.RestrictionNotice is { Kind: RestrictionKind.Suspension },
        _ => "尚未就停产整治事先告知当事人");

    /// <summary>Unless the party waived it, the time for asking for a hearing is over.</summary>
    public static readonly BodyRule<DecideRestriction> PartyHadItsTimeForAHearing = new(
        "R-1318", "当事人未放弃听证的，应当在要求听证的期限届满后作出决定", Telling,
        (at, act) => act.Waived || at.Case.RestrictionNotice is not { } told || at.On > at.Law.Count("hearing.request", told.ToldOn).DueOn,
        (at, _) => $"要求听证的期限至 {at.Law.Count("hearing.request", at.Case.RestrictionNotice!.ToldOn).DueOn.Iso()}");

    /// <summary>A restriction lasts three months at most.</summary>
    public static readonly BodyRule<DecideRestriction> RestrictionHasItsMonths = new(
        "R-1319", "限制生产一般不超过三个月", RestrictionPeriod,
        (at, act) => act.Months >= 1 && act.Months <= at.Law.Period("restriction.base", at.On).Length,
        (_, act) => act.Months is { } months ? $"限制生产 {months} 个月" : "请在 months 写明限制生产的月数");

    /// <summary>A suspension lasts until the rectification, not for a time.</summary>
    public static readonly BodyRule<DecideRestriction> SuspensionHasNoMonths = new(
        "R-1320", "停产整治自责令之日起至解除之日止，不设期限", RestrictionPeriod,
        (_, act) => act.Months is null);

    /// <summary>Only a restriction or suspension in force is carried on.</summary>
    public static readonly BodyRule<IAboutAPaper> RestrictionIsInForce = new(
        "R-1321", "延长、整改备案和报备应当针对正在实施的限制生产、停产整治", Rectifying,
        (at, act) => at.Case.Restriction(act.DocumentId)?.IsInForceOn(at.On) == true,
        (at, act) => at.Case.Restriction(act.DocumentId) is { } restriction
            ? restriction.ReportedOn is { } lifted ? $"已于 {lifted.Iso()} 解除" : $"{restriction.Number}不在实施期间" : "本案没有这份限制生产、停产整治决定");

    /// <summary>A restriction is extended once, by three months at most.</summary>
    public static readonly BodyRule<ExtendRestriction> RestrictionIsExtendedOnceWithinThreeMonths = new(
        "R-1322", "限制生产期限可以延长一次，延长不得超过三个月", RestrictionPeriod,
        (at, act) => at.Case.Restriction(act.DocumentId) is { Kind: RestrictionKind.Restriction, ExtendedBy: 0 }
            && act.Months >= 1 && act.Months <= at.Law.Period("restriction.extension", at.On).Length,
        (at, act) => at.Case.Restriction(act.DocumentId) is { Kind: RestrictionKind.Suspension } ? "停产整治没有期限可以延长"
            : at.Case.Restriction(act.DocumentId)?.ExtendedBy > 0 ? "已经延长过" : $"延长 {act.Months} 个月，超出规定");

    /// <summary>What is reported was completed before, and after the decision.</summary>
    public static readonly BodyRule<ReportRectification> RectificationWasCompletedBeforeItsReport = new(
        "R-1323", "整改完成之日应当在决定之后、报备之前", Rectifying,
        (at, act) => at.Case.Restriction(act.DocumentId)?.DecidedOn <= act.CompletedOn && act.CompletedOn <= at.On,
        (at, act) => $"决定 {at.Case.Restriction(act.DocumentId)?.DecidedOn.Iso()}，完成 {act.CompletedOn.Iso()}，报备 {at.On.Iso()}，先后不符");

    /// <summary>Only what was lifted is followed up.</summary>
    public static readonly BodyRule<IAboutAPaper> RestrictionWasLifted = new(
        "R-1324", "跟踪检查在解除限制生产、停产整治之后进行", new(RestrictionRule, "第二十条"),
        (at, act) => at.Case.Restriction(act.DocumentId)?.ReportedOn <= at.On,
        (_, _) => "该决定尚未解除，或者本案没有这份决定");

    private static bool IsPreservation(Measure measure) => measure.Kind == MeasureKind.Preservation;

    private static bool IsSealing(Circumstances at, IAboutAPaper act) => at.Case.Measure(act.DocumentId) is { } measure && !IsPreservation(measure);

    private static bool NotBeforeItWasTaken(Circumstances at, IAboutAPaper act) => at.Case.Measure(act.DocumentId)?.TakenOn <= at.On;

    private static MeasureState State(Circumstances at, IAboutAPaper act) =>
        at.Case.Measure(act.DocumentId) is not { } measure ? MeasureState.Approved
        : measure.EndedOn is not null ? MeasureState.Ended
        : measure.StateOn(at.On, at.Law, MeasureDeadlines.UncountedDays(at.Case, measure, at.On));

    private static string Standing(Circumstances at, IAboutAPaper act, Measure measure) => State(at, act) == MeasureState.Lapsed
        ? $"{measure.Number}的期限已于 {measure.DueOn(at.Law, MeasureDeadlines.UncountedDays(at.Case, measure, at.On))?.Iso()} 届满"
        : $"{measure.Number}在 {at.On.Iso()}“{State(at, act).Chinese()}”";
}
