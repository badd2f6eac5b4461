using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>The rules of publication and of reporting major penalties 公开与备案.</summary>
public static class PublicationRules
{
    private static readonly Provision Publishing = new(
        new LegalBasis("环境行政处罚办法", "第七十二条"), new LegalBasis("行政处罚法", "第四十八条"));
    private static readonly LegalBasis Recording = new("四川省重大行政处罚行政强制备案规定", "第二条（条文待核）");

    /// <summary>A decision is made public, or not, once.</summary>
    public static readonly BodyRule<IOnADecision> PublicationIsNotSettled = new(
        "R-1901", "处罚决定只公开一次；已经决定不予公开的不再公开", Publishing,
        (at, act) => at.DecisionOf(act).Publication is null,
        (at, act) => at.DecisionOf(act).Publication is { PublishedOn: { } day } ? $"已于 {day.Iso()} 公开" : "已经决定不予公开");

    /// <summary>It is made public, or not, on or after its date.</summary>
    public static readonly BodyRule<IOnADecision> NotBeforeTheDecision = new(
        "R-1902", "公开、备案的日期不得早于处罚决定", Publishing,
        (at, act) => at.DecisionOf(act).DecidedOn <= at.On,
        (at, act) => $"处罚决定的日期为 {at.DecisionOf(act).DecidedOn.Iso()}");

    /// <summary>Words hidden besides what the rules hide stand in the decision and are gone from its public version.</summary>
    public static readonly BodyRule<PublishDecision> WordsToHideCanBeHidden = new(
        "R-1906", "另外隐去的文字应当是处罚决定书记载的内容，并且隐去以后不再出现在公开版中", Publishing,
        (at, act) => NotHidden(at, act) is null,
        (at, act) => NotHidden(at, act) is var word && at.PublicVersion?.SignedText.Contains(word!, StringComparison.Ordinal) == true
            ? $"“{word}”是文书格式中的文字，不能隐去" : $"处罚决定书中没有“{word}”");

    /// <summary>What is withdrawn was made public and afterwards changed, revoked or found unlawful.</summary>
    public static readonly BodyRule<IOnADecision> WithdrawalFollowsAChange = new(
        "R-1903", "公开的处罚决定被依法变更、撤销、确认违法或者确认无效的，应当撤回并公开说明理由；其他情形不撤回", Publishing,
        (at, act) => at.DecisionOf(act) is { Publication: { PublishedOn: not null, WithdrawnOn: null }, TouchedOn: { } touched } && touched <= at.On,
        (at, act) => at.DecisionOf(act).Publication is not { PublishedOn: not null } ? "处罚决定没有公开"
            : at.DecisionOf(act).Publication is { WithdrawnOn: { } day } ? $"已于 {day.Iso()} 撤回" : "处罚决定没有被变更、撤销或者确认违法");

    /// <summary>What is reported is a major penalty, once.</summary>
    public static readonly BodyRule<IOnADecision> PenaltyIsMajor = new(
        "R-1904", "重大行政处罚（达到备案数额标准的罚款或者没收，责令停产停业，吊销许可证等）应当备案", Recording,
        (at, act) => MajorPenalty.IsMajor(at.DecisionOf(act), at.Case.Party!, at.Law),
        (at, act) => $"{at.DecisionOf(act).Number}达不到重大行政处罚的标准");

    /// <summary>It is reported once.</summary>
    public static readonly BodyRule<IOnADecision> ReportedOnce = new(
        "R-1905", "同一处罚决定只备案一次", Recording,
        (at, act) => at.DecisionOf(act).ReportedOn is null,
        (at, act) => $"已于 {at.DecisionOf(act).ReportedOn?.Iso()} 备案");

    /// <summary>The first word to hide that does not stand in the decision or still stands in its public version.</summary>
    private static string? NotHidden(Circumstances at, PublishDecision act) => (act.AlsoHidden ?? []).FirstOrDefault(word =>
        at.PublicVersion is not { } made || !made.SignedText.Contains(word, StringComparison.Ordinal) || made.PublicText.Contains(word, StringComparison.Ordinal));
}
