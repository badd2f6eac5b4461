using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>An act on one of the case's penalty decisions.</summary>
public interface IOnADecision
{
    /// <summary>The decision's paper; the main decision when null.</summary>
    Guid? DecisionId { get; }
}

/// <summary>What the acts on a decision share.</summary>
internal static class ActsOnADecision
{
    /// <summary>Until the case is over; a decision revoked to be made anew has taken the case back to review and notice.</summary>
    internal static readonly IReadOnlyList<CaseStage> Stages =
    [
        CaseStage.ReviewPassed, CaseStage.Noticed, CaseStage.PenaltyDecided, CaseStage.NoPenaltyDecided, CaseStage.FilingRevoked, CaseStage.Transferred,
    ];

    /// <summary>
    /// What the law asks of the agency, or lets the party do, whether the case is closed or not: publication, its withdrawal and the report upward
    /// (行政处罚法第四十八条, 川办发〔2014〕3号), remedies within their period and what is paid back after them. Archiving ends it: nothing is added to an archived dossier (环境行政处罚办法第七十条).
    /// </summary>
    internal static readonly IReadOnlyList<CaseStage> StagesUntilArchived = [.. Stages, CaseStage.Closed];

    /// <summary>The decision the act is about; a rule has seen to it that there is one.</summary>
    internal static PenaltyDecision DecisionOf(this Circumstances at, IOnADecision act) => at.Case.Decision(act.DecisionId)!;
}

/// <summary>The rules of payment 缴款.</summary>
public static class PaymentRules
{
    private static readonly Provision Collecting = new(new LegalBasis("行政处罚法", "第四十六条"), new LegalBasis("行政处罚法", "第六十七条"));
    private static readonly Provision Deferring = new(
        new LegalBasis("环境行政处罚办法", "第六十四条"), b: new LegalBasis("行政处罚法", "第六十六条第二款"));
    private static readonly Provision Adding = new(
        new LegalBasis("行政处罚法", "第五十一条第一项"), new LegalBasis("行政处罚法", "第七十二条第一款第一项"));

    private static readonly LegalBasis Refunding = new("国家赔偿法", "第三十六条第一项（条文待核）");

    /// <summary>A payment follows a decision that was served.</summary>
    public static readonly CaseRule DecisionWasServed = new(
        "R-701", "缴款应当在处罚决定书送达之后", Collecting,
        at => at.Case.PenaltyServedOn is not null,
        _ => "行政处罚决定书尚未送达");

    /// <summary>There is something left to pay.</summary>
    public static readonly CaseRule SomethingIsOwed = new(
        "R-702", "缴款应当以处罚决定确定的应缴款项尚有余额为前提", Collecting,
        at => at.Case.Penalties.Any(p => !p.Owed.IsZero || !LatePayment.AdditionalFineOwed(at.Case, p, at.Law, at.On).IsZero),
        _ => "应缴款项已经缴清，或者处罚决定没有应缴款项");

    /// <summary>Nothing is taken beyond the debt.</summary>
    public static readonly BodyRule<RecordPayment> PaymentIsWithinTheDebt = new(
        "R-703", "缴款数额不得超过尚欠数额", Collecting,
        (at, act) => act.Amount <= at.DecisionOf(act).Owed + LatePayment.AdditionalFineOwed(at.Case, at.DecisionOf(act), at.Law, at.On),
        (at, act) => $"尚欠 {at.DecisionOf(act).Owed} 元{Added(at, act)}，所填缴款为 {act.Amount} 元");

    /// <summary>What is paid, deferred or enforced is one of the case's own decisions.</summary>
    public static readonly BodyRule<IOnADecision> DecisionIsOneOfTheCases = new(
        "R-705", "所针对的处罚决定应当是本案作出的决定", Collecting,
        (at, act) => at.Case.Decision(act.DecisionId) is not null,
        (_, _) => "本案没有这份处罚决定");

    /// <summary>One voucher pays once.</summary>
    public static readonly BodyRule<RecordPayment> VoucherIsUsedOnce = new(
        "R-704", "同一缴款凭证只能登记一次", Collecting,
        (at, act) => at.Case.Payments.All(p => p.Voucher != act.Voucher),
        (_, act) => $"缴款凭证 {act.Voucher} 已经登记");

    /// <summary>There is a penalty decision at all.</summary>
    public static readonly CaseRule CaseHasADecision = new(
        "R-706", "缴款、催告、救济、公开等步骤应当以本案已经作出处罚决定为前提", Collecting,
        at => at.Case.Penalties.Count > 0,
        _ => "本案尚未作出处罚决定");

    /// <summary>Nothing is demanded or deferred on a decision that was revoked.</summary>
    public static readonly BodyRule<IOnADecision> DecisionIsNotRevoked = new(
        "R-707", "所针对的处罚决定应当没有被撤销", new("行政强制法", "第四十条第四项"),
        (at, act) => !at.DecisionOf(act).IsRevoked,
        (at, act) => $"{at.DecisionOf(act).Number}已于 {at.DecisionOf(act).TouchedOn?.Iso()} 被撤销");

    /// <summary>Deferral or instalments are asked for before the period of payment ends.</summary>
    public static readonly BodyRule<IOnADecision> PlanIsRequestedInTime = new(
        "R-708", "延期、分期缴纳罚款应当在缴款期限届满前书面申请", Deferring,
        (at, act) => LatePayment.StatutoryLastDay(at.Case, at.DecisionOf(act), at.Law) is { } last && at.On <= last,
        (at, act) => LatePayment.StatutoryLastDay(at.Case, at.DecisionOf(act), at.Law) is { } last
            ? $"缴款期限已于 {last.Iso()} 届满" : "行政处罚决定书尚未送达");

    /// <summary>One request at a time, and none while a plan is in force.</summary>
    public static readonly BodyRule<IOnADecision> NoPlanIsOpen = new(
        "R-709", "已有延期、分期申请在办理或者已获同意的，不得重复申请", Deferring,
        (at, act) => at.DecisionOf(act).Plan is null or { Status: PaymentPlanStatus.Refused },
        (at, act) => $"{at.DecisionOf(act).Plan?.RequestedOn.Iso()} 的申请现为“{at.DecisionOf(act).Plan?.Status.Chinese()}”");

    /// <summary>An answer waits for a request.</summary>
    public static readonly BodyRule<IOnADecision> PlanIsRequested = new(
        "R-710", "决定是否同意延期、分期应当以当事人书面申请为前提", Deferring,
        (at, act) => at.DecisionOf(act).Plan is { Status: PaymentPlanStatus.Requested } plan && plan.RequestedOn <= at.On,
        (at, act) => at.DecisionOf(act).Plan is { } plan ? $"{plan.RequestedOn.Iso()} 的申请现为“{plan.Status.Chinese()}”" : "当事人没有提出申请");

    /// <summary>The instalments together are what is owed.</summary>
    public static readonly BodyRule<ApprovePaymentPlan> InstalmentsSumToTheDebt = new(
        "R-711", "各期应缴数额之和应当等于尚欠数额，各期均应大于零", Deferring,
        (at, act) => act.Instalments.All(i => !i.Amount.IsZero) && SumOf(act) == at.DecisionOf(act).Owed,
        (at, act) => $"各期合计 {SumOf(act)} 元，尚欠 {at.DecisionOf(act).Owed} 元");

    /// <summary>The instalments follow each other, none before the approval.</summary>
    public static readonly BodyRule<ApprovePaymentPlan> InstalmentsAreInOrder = new(
        "R-712", "各期期限应当依次在后，且不得早于同意之日", Deferring,
        (at, act) => act.Instalments.Count > 0 && act.Instalments[0].DueOn >= at.On
            && act.Instalments.Zip(act.Instalments.Skip(1)).All(pair => pair.First.DueOn < pair.Second.DueOn));

    /// <summary>
    /// The last instalment does not outlast the time for applying to the court. Under the regime of 2023 that time begins only when the plan
    /// ends, and no such limit is known.
    /// </summary>
    public static readonly BodyRule<ApprovePaymentPlan> LastInstalmentIsWithinTheWindow = new(
        "R-713", "最后一期的期限不得晚于申请人民法院强制执行的最后期限", Deferring,
        (at, act) => at.Regime >= Regime.B || WindowWithoutPlan(at, act) is not { } window || act.Instalments[^1].DueOn <= window.ClosesOn,
        (at, act) => $"最后一期为 {act.Instalments[^1].DueOn.Iso()}，申请强制执行的最后期限为 {WindowWithoutPlan(at, act)?.ClosesOn.Iso()}");

    /// <summary>What is demanded or added to is overdue.</summary>
    public static readonly BodyRule<IOnADecision> PaymentIsOverdue = new(
        "R-714", "加处罚款、催告应当以当事人逾期不缴纳罚没款为前提", Adding,
        (at, act) => !at.DecisionOf(act).Owed.IsZero && LatePayment.IsOverdue(at.Case, at.DecisionOf(act), at.Law, at.On),
        (at, act) => at.DecisionOf(act).Owed.IsZero ? "应缴款项已经缴清"
            : LatePayment.LastDay(at.Case, at.DecisionOf(act), at.Law) is { } last ? $"缴款期限至 {last.Iso()}，尚未逾期" : "行政处罚决定书尚未送达");

    /// <summary>An additional fine is decided once on a decision; it then goes on to the cap by itself.</summary>
    public static readonly BodyRule<IOnADecision> AdditionalFineIsDecidedOnce = new(
        "R-715", "对同一处罚决定只作出一次加处罚款决定", Adding,
        (at, act) => at.DecisionOf(act).AdditionalFine is null,
        (at, act) => $"已于 {at.DecisionOf(act).AdditionalFine?.OccurredOn.Iso()} 作出 {at.DecisionOf(act).AdditionalFine?.Number}");

    /// <summary>There is an additional fine to decide on: a fine that is late on days that count.</summary>
    public static readonly BodyRule<IOnADecision> AdditionalFineHasAccrued = new(
        "R-716", "加处罚款应当自缴款期满次日起按日计算；复议、诉讼期间不予计算", new(
            new LegalBasis("行政强制法", "第四十五条"), new LegalBasis("行政处罚法", "第七十三条第三款")),
        (at, act) => !LatePayment.AdditionalFine(at.Case, at.DecisionOf(act), at.Law, at.On).IsZero,
        (_, _) => "截至该日没有应当计算的加处罚款");

    /// <summary>A changed or revoked decision left something over.</summary>
    public static readonly BodyRule<IOnADecision> SomethingIsToBePaidBack = new(
        "R-718", "退还应当以决定变更、撤销后有应当退还的款项为前提", Refunding,
        (at, act) => !at.DecisionOf(act).Refundable.IsZero,
        (_, _) => "没有应当退还的款项");

    /// <summary>Only what a changed or revoked decision leaves over is paid back.</summary>
    public static readonly BodyRule<RecordRefund> RefundIsWithinTheExcess = new(
        "R-717", "退还数额不得超过决定变更、撤销后应当退还的数额", Refunding,
        (at, act) => act.Amount <= at.DecisionOf(act).Refundable,
        (at, act) => $"应当退还 {at.DecisionOf(act).Refundable} 元，所填为 {act.Amount} 元");

    private static Money SumOf(ApprovePaymentPlan act) => act.Instalments.Aggregate(Money.Zero, (sum, i) => sum + i.Amount);

    private static EnforcementWindow? WindowWithoutPlan(Circumstances at, ApprovePaymentPlan act) =>
        EnforcementWindow.Of(at.Case, at.DecisionOf(act) with { Plan = null }, at.Law);

    private static string Added(Circumstances at, RecordPayment act) =>
        LatePayment.AdditionalFineOwed(at.Case, at.DecisionOf(act), at.Law, at.On) is { IsZero: false } added ? $"，加处罚款 {added} 元" : "";
}
