using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Deliberation;

/// <summary>The rules of the collective discussion 集体讨论.</summary>
public static class DeliberationRules
{
    private static readonly Provision Discussing = new(
        new("行政处罚法", "第三十八条第二款"), new("行政处罚法", "第五十七条第二款"), new("生态环境行政处罚办法", "第五十二条"));

    /// <summary>Two heads of the agency or more discuss: heads of sections and of entrusted bodies do not count.</summary>
    public static readonly BodyRule<Deliberate> TwoHeadsDiscuss = new(
        "R-1201", "集体讨论应当由两名以上本机关负责人参加，由负责人主持", Discussing,
        (at, act) => act.Heads.Count >= 2 && act.Heads.All(id => at.Member(id)?.Role == Role.Leader)
            && (act.Attending ?? []).All(id => at.Member(id) is not null),
        (at, act) => act.Heads.Concat(act.Attending ?? []).FirstOrDefault(id => at.Member(id) is null) is { } unknown ? $"没有工作人员“{unknown}”"
            : act.Heads.FirstOrDefault(id => at.Member(id)!.Role != Role.Leader) is { } other
                ? $"{at.Member(other)!.Name}不是本机关负责人" : "参加讨论的负责人不得少于两名");

    /// <summary>Investigators may report and answer, but they do not decide.</summary>
    public static readonly BodyRule<Deliberate> InvestigatorsDoNotVote = new(
        "R-1202", "本案调查人员可以列席集体讨论，但不得参与表决", new(new LegalBasis("环境行政处罚办法", "第五条"), b: new("生态环境行政处罚办法", "第五条")),
        (at, act) => !act.Heads.Any(at.Case.HasInvestigated),
        (at, act) => $"{at.Member(act.Heads.First(at.Case.HasInvestigated))!.Name}是本案调查人员");

    /// <summary>The record has the opinion of each head, and of nobody else.</summary>
    public static readonly BodyRule<Deliberate> EachHeadGivesAnOpinion = new(
        "R-1203", "集体讨论应当记录每名参加讨论的负责人的意见", new(new LegalBasis("环境行政处罚办法", "第五十二条"), b: new("生态环境行政处罚办法", "第五十二条")),
        (_, act) => act.Opinions.Select(o => o.Officer).Order(StringComparer.Ordinal).SequenceEqual(act.Heads.Order(StringComparer.Ordinal))
            && act.Opinions.All(o => !string.IsNullOrWhiteSpace(o.Text)),
        (at, act) => act.Heads.FirstOrDefault(id => act.Opinions.All(o => o.Officer != id)) is { } silent
            ? $"没有记录{at.Member(silent)?.Name ?? silent}的意见" : "意见应当逐人记录，每名参加讨论的负责人一条");

    /// <summary>It is no vote: where the heads do not agree the principal head decides, and so must preside.</summary>
    public static readonly BodyRule<Deliberate> PrincipalHeadDecidesWhenOpinionsDiffer = new(
        "R-1204", "集体讨论意见不一致的，由本机关主要负责人决定，各方意见和理由入卷", Discussing,
        (at, act) => act.Opinions.All(o => o.Agrees) || at.Member(act.Chair)?.IsPrincipalHead == true,
        (at, act) => $"有不同意见，而主持讨论的{at.Member(act.Chair)?.Name ?? act.Chair}不是主要负责人");

    /// <summary>A conclusion to penalise names the penalties; another names none.</summary>
    public static readonly BodyRule<Deliberate> ConclusionNamesThePenalties = new(
        "R-1205", "结论为给予处罚的，应当载明处罚的种类和数额；其他结论不载明处罚", Discussing,
        (at, act) => act.Conclusion == DeliberationConclusion.Penalise
            ? act.Penalties is { Count: > 0 } named && named.All(p => !p.IsPaid || p.Amount is { IsZero: false })
                && PenaltyRules.ForNoViolation(at, named) is null
            : act.Penalties is null or { Count: 0 });

    /// <summary>Where the discussion is compulsory, nothing is decided without it, and not after a later defence or hearing before another one.</summary>
    public static readonly CaseRule DeliberationWasHeld = new(
        "R-1206", "情节复杂或者对重大违法行为给予处罚的，应当由负责人集体讨论决定；此后当事人申辩、听证的应当再次讨论", Discussing,
        at => WhyCompulsory(at.Case, at.Law, at.On) is null || (at.Case.DeliberationInHand is { OutdatedBy: null } held && held.HeldOn <= at.On),
        at => at.Case.DeliberationInHand switch
        {
            null => $"{WhyCompulsory(at.Case, at.Law, at.On)}，尚未集体讨论",
            { OutdatedBy: { } since } => $"{WhyCompulsory(at.Case, at.Law, at.On)}；集体讨论后{since}，尚未再次讨论",
            { } later => $"集体讨论在 {later.HeldOn.Iso()} 才进行",
        });

    /// <summary>The decision imposes exactly what the heads concluded on.</summary>
    public static readonly BodyRule<DecidePenalty> DecisionFollowsTheDeliberation = new(
        "R-1207", "经集体讨论的，处罚决定应当与集体讨论的结论一致", Discussing,
        (at, act) => at.Case.Deliberation is not { OutdatedBy: null } held
            || (held.Conclusion == DeliberationConclusion.Penalise && Listed(held.Penalties) == Listed(act.Penalties)),
        (at, _) => at.Case.Deliberation is { Conclusion: DeliberationConclusion.Penalise } held
            ? $"集体讨论的结论是{Listed(held.Penalties)}" : $"集体讨论的结论是“{at.Case.Deliberation?.Conclusion.Chinese()}”");

    /// <summary>Nor is it decided not to penalise against what the heads concluded.</summary>
    public static readonly CaseRule NoPenaltyFollowsTheDeliberation = new(
        "R-1208", "经集体讨论的，不予处罚决定应当与集体讨论的结论一致", Discussing,
        at => at.Case.Deliberation is not { OutdatedBy: null } held || held.Conclusion == DeliberationConclusion.NoPenalty,
        at => $"集体讨论的结论是“{at.Case.Deliberation?.Conclusion.Chinese()}”");

    /// <summary>A daily fine is imposed as the heads concluded.</summary>
    public static readonly CaseRule DailyFineFollowsTheDeliberation = new(
        "R-1209", "经集体讨论的，按日连续处罚决定应当与集体讨论的结论一致", Discussing,
        at => at.Case.DeliberationInHand is not { OutdatedBy: null } held
            || (held.Conclusion == DeliberationConclusion.Penalise && Listed(held.Penalties) == Listed(DailyFineNow(at))),
        at => at.Case.DeliberationInHand is { Conclusion: DeliberationConclusion.Penalise } held
            ? $"集体讨论的结论是{Listed(held.Penalties)}，按日连续处罚为{Listed(DailyFineNow(at))}" : $"集体讨论的结论是“{at.Case.DeliberationInHand?.Conclusion.Chinese()}”");

    /// <summary>What an article not read in the original may make compulsory: the decider is told, and not stopped.</summary>
    internal static IEnumerable<string> Doubts(Circumstances at) => at.Case.DeliberationInHand is { OutdatedBy: null } ? [] : Triggers(at.Case, at.Law, at.On)
        .Where(trigger => !trigger.Verified)
        .Select(trigger => $"{trigger.Source}{trigger.Article}可能要求本案集体讨论（{trigger.Describe()}），该条待法制确认");

    /// <summary>Why the discussion is compulsory for this case on this day; null when it is not.</summary>
    internal static string? WhyCompulsory(EnforcementCase file, LawBook law, DateOnly on) =>
        (file.Notice?.Situations ?? []).Where(s => s is CaseSituation.Difficult or CaseSituation.MajorViolation or CaseSituation.HeadsDecide)
            .Select(s => $"本案{s.Wording(law, on)}")
            .Concat(Triggers(file, law, on).Where(trigger => trigger.Verified).Select(trigger => $"拟{trigger.Describe()}"))
            .FirstOrDefault();

    /// <summary>What is intended counts, not what is decided in the end.</summary>
    private static IEnumerable<DeliberationTrigger> Triggers(EnforcementCase file, LawBook law, DateOnly on)
    {
        var intended = file.PenaltiesInHand();
        var sum = intended.Aggregate(Money.Zero, (all, p) => all + (p.Amount ?? Money.Zero));
        var toCitizen = file.Proposal?.Party.IsCitizen == true;
        return law.DeliberationTriggersOn(on).Where(trigger => (trigger.ToCitizen ?? toCitizen) == toCitizen
            && (trigger.AmountYuan is { } amount ? sum.Yuan >= amount : intended.Any(p => trigger.Kinds!.Contains(p.Kind))));
    }

    /// <summary>The daily fine as it would be decided: what was noticed, unless the decision it multiplies was changed since.</summary>
    private static IReadOnlyList<Penalty> DailyFineNow(Circumstances at) => at.Case.OpenRound()?.Notice is null
        ? at.Case.PenaltiesInHand() : [new Penalty(PenaltyKind.Fine, Amount: at.Case.DailyFine(at.Law))];

    private static string Listed(IEnumerable<Penalty> penalties) => string.Join("、", penalties.GroupBy(p => (p.ViolationNumber, p.Kind)).OrderBy(group => group.Key)
        .Select(group => (group.Key.ViolationNumber > 1 ? $"对第{ChineseNumerals.Of(group.Key.ViolationNumber)}项违法行为" : "")
            + (group.First().IsPaid
                ? $"{group.Key.Kind.Chinese()} {group.Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero))} 元" : group.Key.Kind.Chinese())));
}
