using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Substitution;

/// <summary>The rules of performance by others at the party's cost 代履行 (行政强制法第五十条至第五十二条).</summary>
public static class SubstitutionRules
{
    /// <summary>The key of the period between the last demand and the performing; it began with the law itself.</summary>
    internal const string DemandBefore = "substitution.demand";

    /// <summary>The stages at which an order to correct can be enforced.</summary>
    internal static readonly CaseStage[] Stages =
    [
        CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed, CaseStage.PenaltyDecided, CaseStage.NoPenaltyDecided,
    ];

    private static DateOnly? Ended(SubstitutePerformance performance) => performance.PerformedOn ?? performance.Termination?.OccurredOn;

    private static readonly LegalBasis Enforcing = new("行政强制法", "第三十四条");
    private static readonly LegalBasis Demanding = new("行政强制法", "第三十五条");
    private static readonly LegalBasis Performing = new("行政强制法", "第五十条");
    private static readonly LegalBasis Costing = new("行政强制法", "第五十一条第二款");

    /// <summary>The law on compulsion is in force.</summary>
    public static readonly CaseRule CompulsionLawIsInForce = new(
        "R-1716", "代履行及其催告，执行的中止、恢复和回转自2012年1月1日起方可实施", new("行政强制法", "第七十一条"),
        at => at.Law.KnowsPeriod(DemandBefore, at.On),
        at => $"{at.On.Iso()} 行政强制法尚未施行");

    /// <summary>Demanded is what a served order asked, whose time is over and whose re-inspection found it undone.</summary>
    public static readonly CaseRule OrderWasDisobeyed = new(
        "R-1717", "催告履行改正义务，应当以责令改正决定书已经送达、改正期限届满、复查发现尚未改正为前提", Enforcing,
        at => at.Case.Corrections.Any(order => Disobedience(at, order.PaperId) is null),
        at => Disobedience(at, null)!);

    /// <summary>Of several orders the one demanded is the one that was disobeyed.</summary>
    public static readonly BodyRule<DemandCorrection> OrderDemandedWasDisobeyed = new(
        "R-1735", "所催告的责令改正应当是本案已经送达、改正期限届满、复查发现尚未改正的", Enforcing,
        (at, act) => Disobedience(at, act.DocumentId) is null,
        (at, act) => Disobedience(at, act.DocumentId)!);

    /// <summary>A demand leaves time to perform.</summary>
    public static readonly BodyRule<DemandCorrection> DemandLeavesTime = new(
        "R-1718", "催告书应当载明履行义务的期限，该期限应当在催告之后", Demanding,
        (_, act) => act.DueOn > act.OccurredOn,
        (_, act) => $"履行期限 {act.DueOn.Iso()} 不在催告日期 {act.OccurredOn.Iso()} 之后");

    /// <summary>Others perform what the party left undone after a demand; what must be cleared at once waits for none.</summary>
    public static readonly BodyRule<DecideSubstitution> DemandWasInVain = new(
        "R-1719", "当事人逾期不履行、经催告仍不履行的，方可决定代履行；需要立即清除的除外", new("行政强制法", "第三十五条、第五十条"),
        (at, act) => act.IsImmediate || VainDemand(at, act) is null,
        (at, act) => VainDemand(at, act)!);

    /// <summary>What the party said to the demand is weighed.</summary>
    public static readonly BodyRule<DecideSubstitution> StatementOnTheDemandIsWeighed = new(
        "R-1720", "决定代履行前应当听取当事人收到催告书后的陈述申辩，并记明复核情况；没有陈述申辩的，记明没有", new("行政强制法", "第三十六条"),
        (_, act) => act.IsImmediate || !string.IsNullOrWhiteSpace(act.Statement),
        (_, _) => "请在 statement 写明当事人的陈述申辩和复核意见，没有的写明没有");

    /// <summary>One performance at a time.</summary>
    public static readonly CaseRule NoSubstitutionIsOpen = new(
        "R-1721", "前一代履行尚未完毕的，不得另行决定代履行", Performing,
        at => at.Case.OpenSubstitution() is null,
        at => $"{at.Case.OpenSubstitution()?.Number}尚未实施完毕");

    /// <summary>A third party that performs has no interest in the matter.</summary>
    public static readonly BodyRule<DecideSubstitution> ThirdPartyHasNoInterest = new(
        "R-1722", "委托第三人代履行的，第三人应当没有利害关系", Performing,
        (_, act) => string.IsNullOrWhiteSpace(act.ThirdParty) || act.Disinterested,
        (_, act) => $"没有确认“{act.ThirdParty}”与本案没有利害关系");

    /// <summary>The time the decision names comes after it; what is cleared at once may be cleared on its day.</summary>
    public static readonly BodyRule<DecideSubstitution> PerformingFollowsTheDecision = new(
        "R-1723", "代履行决定书载明的时间应当在决定之后；立即清除的，不早于决定之日", new("行政强制法", "第五十一条第一款第一项"),
        (_, act) => act.IsImmediate ? act.PerformOn >= act.OccurredOn : act.PerformOn > act.OccurredOn,
        (_, act) => $"代履行时间 {act.PerformOn.Iso()} 早于决定书所需的送达和催告");

    /// <summary>There is a decision to carry out; once the party has performed it is stopped.</summary>
    public static readonly CaseRule SubstitutionIsToBeDone = new(
        "R-1724", "代履行应当依照代履行决定进行；当事人已经履行的，停止代履行", new("行政强制法", "第五十一条第一款第二项"),
        at => at.Case.OpenSubstitution() is { } open && open.DecidedOn <= at.On,
        at => at.Case.LatestSubstitution() switch
        {
            null => "尚未决定代履行",
            { PerformedOn: { } done } => $"代履行已于 {done.Iso()} 完毕",
            { Termination: { } ended } => $"代履行已于 {ended.OccurredOn.Iso()} 终结执行",
            _ when at.Case.OpenSubstitution() is { } open => $"代履行决定在 {open.DecidedOn.Iso()} 才作出",
            _ => "复查发现当事人已经改正，代履行停止",
        });

    /// <summary>The decision was served beforehand, and its time has come.</summary>
    public static readonly CaseRule SubstitutionWasAnnounced = new(
        "R-1725", "代履行前应当送达代履行决定书，并不得早于决定书载明的时间；立即清除的除外", new("行政强制法", "第五十一条第一款第一项"),
        at => at.Case.OpenSubstitution() is not { IsImmediate: false } open
            || (at.Case.Paper(open.PaperId)?.Service?.ServedOn <= at.On && open.PerformOn <= at.On),
        at => at.Case.OpenSubstitution() is { } open && open.PerformOn > at.On
            ? $"决定书载明的代履行时间是 {open.PerformOn.Iso()}" : "代履行决定书尚未送达");

    /// <summary>After the decision the party was demanded once more, three working days before.</summary>
    public static readonly CaseRule DemandedAgainBeforePerforming = new(
        "R-1726", "代履行三日前应当再次催告当事人履行；立即清除的除外", new("行政强制法", "第五十一条第一款第二项、第六十九条"),
        at => at.Case.OpenSubstitution() is not { IsImmediate: false } open || LastDemand(at, open) <= LatestDayOfDemand(at, open),
        at => at.Case.OpenSubstitution() is { } open && LastDemand(at, open) is { } served
            ? $"决定后的催告书于 {served.Iso()} 送达，最迟应当于 {LatestDayOfDemand(at, open).Iso()} 送达" : "作出代履行决定后没有送达催告书");

    /// <summary>What rests is not performed.</summary>
    public static readonly CaseRule SubstitutionDoesNotRest = new(
        "R-1740", "代履行中止执行期间，应当先恢复执行", new("行政强制法", "第三十九条"),
        at => at.Case.OpenSubstitution()?.OpenPause() is null,
        at => $"自 {at.Case.OpenSubstitution()?.OpenPause()?.From.Iso()} 起中止执行");

    /// <summary>There is a performance to reverse.</summary>
    public static readonly CaseRule SomethingIsThereToReverse = new(
        "R-1744", "执行回转应当以代履行已经开始、尚未回转为前提", new("行政强制法", "第四十一条"),
        at => at.Case.Substitutions.Any(s => s.Reversal is null && Ended(s) <= at.On),
        _ => "本案没有已经执行、尚未回转的代履行");

    /// <summary>Reversed is what was performed, or terminated half done, once.</summary>
    public static readonly BodyRule<ReverseExecution> ReversedWasPerformed = new(
        "R-1741", "执行回转应当以代履行已经完毕、尚未回转为前提", new("行政强制法", "第四十一条"),
        (at, act) => at.Case.Substitution(act.DecisionId) is { Reversal: null } performed && Ended(performed) <= at.On,
        (at, act) => at.Case.Substitution(act.DecisionId) switch
        {
            null => "本案没有这项代履行",
            { Reversal: { } already } => $"已于 {already.OccurredOn.Iso()} 执行回转",
            _ => "代履行在该日尚未完毕",
        });

    /// <summary>No more cost is paid back than was collected; where the order was revoked, all of it.</summary>
    public static readonly BodyRule<ReverseExecution> RefundedIsWhatWasCollected = new(
        "R-1742", "执行回转应当退还已经收取的代履行费用：责令改正被撤销的退还全部，其他情形不超过已收取的数额", new("行政强制法", "第四十一条"),
        (at, act) => act.Ground == ReversalGround.OrderRevoked
            ? act.Refunded == at.Case.Substitution(act.DecisionId)!.Collected : act.Refunded <= at.Case.Substitution(act.DecisionId)!.Collected,
        (at, act) => $"已收取代履行费用 {at.Case.Substitution(act.DecisionId)!.Collected} 元，所填退还数额为 {act.Refunded} 元");

    /// <summary>The agency's staff supervise on the spot.</summary>
    public static readonly BodyRule<RecordSubstitution> SubstitutionIsSupervised = new(
        "R-1727", "代履行时，作出决定的机关应当派员到场监督", new("行政强制法", "第五十一条第一款第三项"),
        (at, act) => act.Supervisors.Count > 0 && act.Supervisors.All(id => at.Member(id) is not null),
        (at, act) => act.Supervisors.FirstOrDefault(id => at.Member(id) is null) is { } unknown ? $"没有工作人员“{unknown}”" : "没有写明到场监督的人员");

    /// <summary>The record is signed, by a witness where the party is not there.</summary>
    public static readonly BodyRule<RecordSubstitution> RecordIsSignedByPartyOrWitness = new(
        "R-1728", "代履行完毕，监督人员、代履行人和当事人或者见证人应当在执行文书上签名或者盖章", new("行政强制法", "第五十一条第一款第四项"),
        (_, act) => !string.IsNullOrWhiteSpace(act.SigningNote) && (act.PartyPresent || !string.IsNullOrWhiteSpace(act.Witness)),
        (_, act) => string.IsNullOrWhiteSpace(act.SigningNote) ? "没有写明签名情况" : "当事人不在场，没有写明见证人");

    /// <summary>No force, no threat, nothing else unlawful.</summary>
    public static readonly BodyRule<RecordSubstitution> SubstitutionIsPeaceful = new(
        "R-1729", "代履行不得采用暴力、胁迫以及其他非法方式", new("行政强制法", "第五十一条第三款"),
        (_, act) => act.Peaceful);

    /// <summary>Nothing is enforced on holidays unless it is urgent; days of rest are taken for such, the stricter reading.</summary>
    public static readonly CaseRule NotPerformedOnAHoliday = new(
        "R-1730", "不得在法定节假日（含休息日）代履行，情况紧急的除外", new("行政强制法", "第四十三条第一款"),
        at => at.Case.OpenSubstitution() is not { IsImmediate: false } || at.Law.Calendar.IsWorkingDay(at.On),
        at => $"{at.On.Iso()} 是{at.Law.Calendar.WhyNotWorking(at.On)}");

    /// <summary>An absent party for whom something was cleared at once is told afterwards.</summary>
    public static readonly BodyRule<RecordSubstitution> AbsentPartyIsToldAfterwards = new(
        "R-1731", "立即实施代履行时当事人不在场的，应当在事后立即通知当事人", new("行政强制法", "第五十二条"),
        (at, act) => act.PartyPresent || at.Case.OpenSubstitution() is not { IsImmediate: true } || !string.IsNullOrWhiteSpace(act.Notified),
        (_, _) => "请在 notified 写明何时以何种方式通知当事人");

    /// <summary>The cost is made up of what it really cost.</summary>
    public static readonly BodyRule<RecordSubstitution> CostIsAccountedFor = new(
        "R-1732", "代履行的费用应当按照成本合理确定，并写明构成", Costing,
        (_, act) => act.Cost.IsZero || !string.IsNullOrWhiteSpace(act.CostBasis),
        (_, act) => $"没有写明 {act.Cost} 元的构成");

    /// <summary>Cost is collected of a performance that is completed, as long as there is some left.</summary>
    public static readonly CaseRule CostIsOutstanding = new(
        "R-1733", "代履行完毕后，费用由当事人承担；没有未收取的费用的，不得再收取", Costing,
        at => at.Case.LatestSubstitution() is { PerformedOn: { } done, Outstanding.IsZero: false } && done <= at.On,
        at => at.Case.LatestSubstitution() switch
        {
            null => "本案没有代履行",
            { PerformedOn: null } => "代履行尚未完毕",
            { PerformedOn: { } later } when later > at.On => $"代履行在 {later.Iso()} 才完毕",
            _ => "代履行的费用已经收取完毕",
        });

    /// <summary>No more than the cost is collected.</summary>
    public static readonly BodyRule<RecordSubstitutionCost> CollectedWithinTheCost = new(
        "R-1734", "收取代履行费用的数额不得超过尚未收取的费用", Costing,
        (at, act) => act.Amount <= at.Case.LatestSubstitution()!.Outstanding,
        (at, act) => $"尚有 {at.Case.LatestSubstitution()?.Outstanding} 元未收取，所填数额为 {act.Amount} 元");

    private static string? Disobedience(Circumstances at, Guid? orderId) => at.Case.Order(orderId) switch
    {
        null => orderId is null ? "本案没有责令改正" : "本案没有这份有效的责令改正决定书",
        { } order when !(at.Case.Paper(order.PaperId)?.Service?.ServedOn <= at.On) => "责令改正决定书尚未送达",
        { } order when order.DueOn >= at.On => $"改正期限至 {order.DueOn.Iso()} 方届满",
        { Corrected: true } => "复查发现已经改正",
        { Corrected: null } => "责令改正后尚未复查",
        { ReinspectedOn: { } later } when later > at.On => $"{later.Iso()} 才复查",
        _ => null,
    };

    private static string? VainDemand(Circumstances at, DecideSubstitution act) => Disobedience(at, act.DocumentId)
        ?? at.Case.CorrectionDemands.Where(d => d.OrderId == at.Case.Order(act.DocumentId)!.PaperId).ToList() switch
        {
            [] => "尚未催告当事人履行改正义务",
            var demands when !demands.Any(d => at.Case.ServedOn(d) <= at.On) => "催告书尚未送达",
            var demands when demands.Where(d => at.Case.ServedOn(d) <= at.On).Min(d => d.DueOn) is var due && due >= at.On => $"催告的履行期限至 {due.Iso()} 方届满",
            _ => null,
        };

    /// <summary>The first service of a demand issued with the decision or after it.</summary>
    private static DateOnly? LastDemand(Circumstances at, SubstitutePerformance open) => at.Case.CorrectionDemands
        .Where(d => d.OrderId == open.OrderId && d.IssuedOn >= open.DecidedOn).Select(at.Case.ServedOn).Min();

    /// <summary>Days on which the performing rested are none of the days between the demand and it.</summary>
    private static DateOnly LatestDayOfDemand(Circumstances at, SubstitutePerformance open) =>
        at.Law.Count(DemandBefore, at.On, [.. open.Pauses.Select(pause => pause.Uncounted(at.On)).OfType<Calendar.UncountedSpan>()]).DueOn;
}
