using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Summary;

/// <summary>The rules of the summary procedure 简易程序 and of collecting fines on the spot 当场收缴.</summary>
public static class SummaryRules
{
    private static readonly Provision Conditions =
        new(new LegalBasis("环境行政处罚办法", "第五十八条"), new("行政处罚法", "第五十一条"), new("生态环境行政处罚办法", "第六十七条"));

    private static readonly Provision Procedure = new(new LegalBasis("环境行政处罚办法", "第五十九条"), b: new("生态环境行政处罚办法", "第六十八条"));
    private static readonly Provision Collecting = new(new LegalBasis("行政处罚法", "第四十七条、第四十八条"), new("行政处罚法", "第六十八条、第六十九条"));
    private static readonly Provision PassingOn = new(new LegalBasis("行政处罚法", "第五十条"), new("行政处罚法", "第七十一条"));

    /// <summary>Two certified officers decide, one of whom records it.</summary>
    public static readonly BodyRule<DecideOnTheSpot> TwoOfficersDecideOnTheSpot = new(
        "R-1501", "当场处罚应当由两名以上持有当日有效执法证件的执法人员作出", Procedure,
        (at, act) => act.Officers.Distinct().Count() >= 2 && act.Officers.Contains(at.Actor.Id)
            && act.Officers.All(id => at.Member(id)?.IsCertifiedOn(at.On) == true),
        (at, act) => act.Officers.FirstOrDefault(id => at.Member(id)?.IsCertifiedOn(at.On) != true) is { } other
            ? $"{at.NameOf(other)}没有当日有效的执法证件"
            : act.Officers.Contains(at.Actor.Id) ? "执法人员不得少于两人" : $"{at.Actor.Name}不是作出当场处罚的执法人员");

    /// <summary>The facts are conclusive.</summary>
    public static readonly BodyRule<DecideOnTheSpot> FactsAreConclusive = new(
        "R-1502", "当场处罚应当违法事实确凿", Conditions,
        (_, act) => act.FactsAreConclusive);

    /// <summary>The circumstances are minor; from the rules of 2023 on the small penalty alone says so.</summary>
    public static readonly BodyRule<DecideOnTheSpot> CircumstancesAreMinor = new(
        "R-1503", "2023 年 7 月 1 日以前的当场处罚应当情节轻微", new("环境行政处罚办法", "第五十八条"),
        (at, act) => at.Regime >= Regime.B || act.IsMinor,
        (_, _) => "情节不轻微的应当按一般程序办理");

    /// <summary>The party's statement is heard and recorded.</summary>
    public static readonly BodyRule<DecideOnTheSpot> StatementWasHeard = new(
        "R-1504", "当场处罚应当告知当事人并听取其陈述申辩，没有意见的也应当记明", Procedure,
        (_, act) => !string.IsNullOrWhiteSpace(act.Statement));

    /// <summary>The violation was discovered within two years of its end.</summary>
    public static readonly BodyRule<DecideOnTheSpot> OffenceIsNotTimeBarred = new(
        "R-1505", "当场处罚的违法行为自终了之日起到被发现之日应当未超过二年",
        new(new LegalBasis("行政处罚法", "第二十九条"), new("行政处罚法", "第三十六条")),
        (at, act) => act.Violation.EndedOn is not { } ended || act.Lead.ReceivedOn <= Limitation.LastDayOfDiscovery(at.Law, ended, null),
        (_, act) => $"违法行为终了于 {act.Violation.EndedOn?.Iso()}，{act.Lead.ReceivedOn.Iso()} 才被发现，已超过二年");

    /// <summary>The penalty is a warning, or a fine of which the law lets officers decide on the spot; an individual business is measured as a citizen.</summary>
    public static readonly BodyRule<DecideOnTheSpot> PenaltyIsWarningOrSmallFine = new(
        "R-1506", "当场处罚只能是警告，或者不超过法定数额的罚款", Conditions,
        (at, act) => act.Penalty.Kind == PenaltyKind.Warning
            || (act.Penalty is { Kind: PenaltyKind.Fine, Amount: { IsZero: false } fine } && fine.Yuan <= Limit(at, act).AmountYuan),
        (at, act) => act.Penalty.Kind is not (PenaltyKind.Warning or PenaltyKind.Fine) ? $"{act.Penalty.Kind.Chinese()}不能当场决定"
            : act.Penalty.Amount is not { IsZero: false } fine ? "没有写明罚款数额"
            : $"{Limit(at, act).Name}为 {Limit(at, act).AmountYuan:#,##0} 元，所填为 {fine} 元，应当按一般程序办理");

    /// <summary>The clause of the offence provides for the penalty: it knows the warning, or the fine lies within its band.</summary>
    public static readonly BodyRule<DecideOnTheSpot> ClauseProvidesThePenalty = new(
        "R-1507", "当场处罚应当有法定依据：处罚种类和数额应当在违法行为处罚条款的规定以内", Conditions,
        (at, act) => OffenceOf(at, act) is { } offence && (act.Penalty.Clause is null || act.Penalty.Clause == offence.Penalised)
            && (act.Penalty.Kind == PenaltyKind.Fine
                ? Band(offence, act) is var (min, max) && min <= act.Penalty.Amount && act.Penalty.Amount <= max
                : offence.OtherPenalties.Contains(act.Penalty.Kind)),
        (at, act) => OffenceOf(at, act) is not { } offence ? $"没有代码为“{act.OffenceCode}”的违法行为"
            : act.Penalty.Kind == PenaltyKind.Fine && Band(offence, act) is var (min, max) ? $"{offence.Penalised}的罚款幅度为 {min} 元至 {max} 元"
            : $"{offence.Penalised}没有规定可以当场给予的{act.Penalty.Kind.Chinese()}");

    /// <summary>The numbered decision is handed over on the spot; who refuses to sign is noted.</summary>
    public static readonly BodyRule<DecideOnTheSpot> DecisionIsHandedOver = new(
        "R-1508", "预定格式、编有号码的处罚决定书应当当场交付当事人，拒绝签收的应当注明", Procedure,
        (_, act) => !string.IsNullOrWhiteSpace(act.Recipient) && !string.IsNullOrWhiteSpace(act.SigningNote),
        (_, act) => string.IsNullOrWhiteSpace(act.Recipient) ? "没有写明决定书交付给谁" : "没有写明签收或者拒绝签收的情况");

    /// <summary>A record is made on the spot.</summary>
    public static readonly BodyRule<DecideOnTheSpot> RecordIsMade = new(
        "R-1509", "当场处罚应当制作笔录", Procedure,
        (_, act) => !string.IsNullOrWhiteSpace(act.Record));

    /// <summary>A decision on the spot is put on record once.</summary>
    public static readonly CaseRule DecisionIsToBePutOnRecord = new(
        "R-1510", "备案应当以尚未备案的当场处罚决定为前提", Procedure,
        at => at.Case.OnTheSpot is { RecordedOn: null },
        at => at.Case.OnTheSpot is { RecordedOn: { } day } ? $"当场处罚决定已于 {day.Iso()} 备案" : "本案没有当场处罚决定");

    /// <summary>A case decided on the spot is closed only after the decision was put on record.</summary>
    public static readonly CaseRule DecisionIsOnRecord = new(
        "R-1511", "当场处罚的案件，结案前应当将处罚决定备案", Procedure,
        at => at.Case.OnTheSpot is not { RecordedOn: null },
        _ => "当场处罚决定尚未备案");

    /// <summary>
    /// A fine is collected on the spot on one of the law's grounds; one that a later change of the decision made small was not small before it.
    /// </summary>
    public static readonly BodyRule<CollectOnTheSpot> FineMayBeCollectedOnTheSpot = new(
        "R-1512", "当场收缴以当场处罚的罚款数额较小或者事后难以执行，或者边远、水上、交通不便地区当事人提出为限", Collecting,
        (at, act) => act.Ground == CollectionGround.RemoteAtThePartysRequest
            || (at.Case.Decision(act.DecisionId) is { Kind: PaperKind.OnTheSpotDecision } decision
                && (act.Ground != CollectionGround.SmallFine
                    || (decision.Fine.Yuan <= at.Law.Amount("summary.collection", at.On).AmountYuan && !(at.On < decision.TouchedOn)))),
        (at, act) => at.Case.Decision(act.DecisionId) is { Kind: PaperKind.OnTheSpotDecision } decision
            ? at.On < decision.TouchedOn ? $"罚款 {decision.TouchedOn.Value.Iso()} 才变更为 {decision.Fine} 元" : $"罚款 {decision.Fine} 元，超过可以当场收缴的 {at.Law.Amount("summary.collection", at.On).AmountYuan:#,##0} 元"
            : "一般程序的罚款只有在边远、水上、交通不便地区经当事人提出才可以当场收缴");

    /// <summary>The treasury's receipt is given, once for each sum.</summary>
    public static readonly BodyRule<CollectOnTheSpot> TreasuryReceiptIsGiven = new(
        "R-1513", "当场收缴罚款应当出具财政部门统一制发的专用票据，一票一用", new(new LegalBasis("行政处罚法", "第四十九条"), new("行政处罚法", "第七十条")),
        (at, act) => !string.IsNullOrWhiteSpace(act.Receipt) && at.Case.Payments.All(p => p.Voucher != act.Receipt),
        (_, act) => string.IsNullOrWhiteSpace(act.Receipt) ? "没有票据号；不出具票据的，当事人有权拒绝缴纳" : $"票据 {act.Receipt} 已经登记");

    /// <summary>Nothing is collected beyond the fine that is still owed.</summary>
    public static readonly BodyRule<CollectOnTheSpot> CollectionIsWithinTheDebt = new(
        "R-1514", "当场收缴的数额不得超过尚欠数额", Collecting,
        (at, act) => !act.Amount.IsZero && act.Amount <= at.Case.Decision(act.DecisionId)!.Owed,
        (at, act) => $"尚欠 {at.Case.Decision(act.DecisionId)!.Owed} 元，所填收缴为 {act.Amount} 元");

    /// <summary>Passed on is what was collected and is not at the bank yet.</summary>
    public static readonly CaseRule SomethingCollectedIsToBePassedOn = new(
        "R-1517", "登记交缴应当以当场收缴、尚未缴付银行的罚款为前提", PassingOn,
        at => at.Case.CollectedFines.Any(fine => fine.AtTheBankOn is null),
        _ => "没有当场收缴而尚未缴付银行的罚款");

    /// <summary>What was collected goes to the agency first, then to the bank, each once.</summary>
    public static readonly BodyRule<PassOnCollectedFine> CollectedFineGoesByTheAgencyToTheBank = new(
        "R-1515", "当场收缴的罚款应当先交至所在行政机关，再由行政机关缴付指定的银行", PassingOn,
        (at, act) => Waiting(at, act) is { } fine && act.OccurredOn >= (fine.AtTheAgencyOn ?? fine.CollectedOn),
        (at, act) => Waiting(at, act) is { } fine
            ? $"日期 {act.OccurredOn.Iso()} 早于前一环节的 {(fine.AtTheAgencyOn ?? fine.CollectedOn).Iso()}"
            : $"没有等待交至{act.To.Chinese()}的当场收缴罚款");

    /// <summary>A case is closed only after what was collected reached the bank.</summary>
    public static readonly CaseRule CollectedFinesAreAtTheBank = new(
        "R-1516", "结案前，当场收缴的罚款应当已经缴付指定的银行", PassingOn,
        at => at.Case.CollectedFines.All(fine => fine.AtTheBankOn is not null),
        _ => "当场收缴的罚款尚未缴付银行");

    /// <summary>The oldest collected fine that waits to be passed on to the receiver.</summary>
    internal static CollectedFine? Waiting(Circumstances at, PassOnCollectedFine act) => at.Case.CollectedFines.FirstOrDefault(fine =>
        fine.DecisionId == at.Case.Decision(act.DecisionId)?.PaperId
        && (act.To == FineReceiver.Agency ? fine.AtTheAgencyOn is null : fine is { AtTheAgencyOn: not null, AtTheBankOn: null }));

    private static StatutoryAmount Limit(Circumstances at, DecideOnTheSpot act) =>
        at.Law.Amount(HearingRight.IsMeasuredAsCitizen(act.Party) ? "summary.fine.citizen" : "summary.fine.organisation", at.On);

    private static Offence? OffenceOf(Circumstances at, DecideOnTheSpot act) => at.Law.Offence(act.OffenceCode);

    private static (Money Min, Money Max)? Band(Offence offence, DecideOnTheSpot act) =>
        (act.Party.IsCitizen ? offence.CitizenFine ?? offence.Fine : offence.Fine)?.InYuan(null);
}
