using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>The rules of filing a case 立案.</summary>
public static class FilingRules
{
    private static readonly Provision Conditions = new(new LegalBasis("环境行政处罚办法", "第二十二条"), b: new LegalBasis("生态环境行政处罚办法", "第十九条"));

    /// <summary>The party's numbers have right check digits, or a reason says why they are accepted all the same.</summary>
    public static readonly BodyRule<ProposeFiling> PartyNumbersHaveRightCheckDigits = new(
        "R-101", "统一社会信用代码、公民身份号码应当通过校验；确有例外的应当写明理由", new("法人和其他组织统一社会信用代码编码规则（GB 32100-2015）", "第4条"),
        (_, act) => !string.IsNullOrWhiteSpace(act.Party.IdentifierOverrideReason) || !WrongNumbers(act.Party).Any(),
        (_, act) => string.Join(";", WrongNumbers(act.Party)) + "；核对无误仍要使用的，请在 party.identifierOverrideReason 写明理由");

    /// <summary>The suspected offence is one of the law in force when it was committed.</summary>
    public static readonly BodyRule<ProposeFiling> OffenceWasPunishableWhenCommitted = new(
        "R-102", "涉嫌违法行为应当有行为发生时有效的处罚条款", Conditions,
        (at, act) => at.Law.Offence(act.OffenceCode)?.InForceOn(act.Violation.LawOfDay(act.Lead.ReceivedOn)) == true,
        (at, act) => at.Law.Offence(act.OffenceCode) is { } offence
            ? $"“{offence.Name}”（{offence.Code}）的处罚条款 {offence.Penalised} 在 {act.Violation.LawOfDay(act.Lead.ReceivedOn).Iso()} 不适用"
            : $"没有代码为“{act.OffenceCode}”的违法行为");

    /// <summary>Violation, discovery and proposal come in this order.</summary>
    public static readonly BodyRule<ProposeFiling> ViolationWasDiscoveredBeforeTheProposal = new(
        "R-103", "违法行为发生、线索发现、提请立案的日期应当依次相接", Conditions,
        (_, act) => act.Violation.StartedOn <= act.Lead.ReceivedOn && act.Lead.ReceivedOn <= act.OccurredOn
            && (act.Violation.EndedOn is not { } ended || (act.Violation.StartedOn <= ended && ended <= act.OccurredOn)),
        (_, act) => $"违法行为 {act.Violation.StartedOn.Iso()} 至 {act.Violation.EndedOn?.Iso() ?? "持续"}，线索 {act.Lead.ReceivedOn.Iso()}，提请 {act.OccurredOn.Iso()}，先后不符");

    /// <summary>The place lies in the agency's area.</summary>
    public static readonly BodyRule<ProposeFiling> PlaceIsInTheAgencysArea = new(
        "R-104", "违法行为地应当在本机关管辖区域内", new("环境行政处罚办法", "第十七条"),
        (at, act) => at.Agency.Townships.Contains(act.Violation.Township),
        (at, act) => $"“{act.Violation.Township}”不在{at.Agency.Name}管辖的乡镇之列");

    /// <summary>Who decides on the filing did not propose it.</summary>
    public static readonly CaseRule ApproverDidNotPropose = new(
        "R-105", "批准立案的负责人不得是提请立案的人员", new("环境行政处罚办法", "第五条"),
        at => at.Case.Proposal?.Proposer.Id != at.Actor.Id);

    /// <summary>A case is filed when there is a suspected violation, a penalty for it, and jurisdiction.</summary>
    public static readonly CaseRule FilingConditionsAreMet = new(
        "R-106", "立案应当同时符合：有涉嫌违法行为、依法应当或者可以处罚、属于本机关管辖", Conditions,
        at => at.Case.Proposal is { Conditions: { ViolationSuspected: true, PenaltyProvided: true, WithinJurisdiction: true } });

    /// <summary>The violation was discovered within the limitation period from its end, of unapproved building from the end of the construction.</summary>
    public static readonly CaseRule DiscoveredWithinTheLimitationPeriod = new(
        "R-107", "违法行为自终了之日起到被发现之日应当未超过追责时效：二年，法律规定五年的为五年；未批先建自建设行为终了之日起算",
        new(new LegalBasis("行政处罚法", "第二十九条"), new LegalBasis("行政处罚法", "第三十六条")),
        at => at.Case.Proposal is { } proposal
            && (proposal.Violation.EndedOn is not { } ended
                || proposal.Lead.ReceivedOn <= Limitation.LastDayOfDiscovery(at.Law, ended, proposal.Conditions.Harm)),
        at => at.Case.Proposal is { Violation.EndedOn: { } ended } proposal
            ? $"{(at.Law.Offence(proposal.OffenceCode)?.Limitation == LimitationStart.EndOfConstruction ? "建设行为" : "违法行为")}终了于 {ended.Iso()}，{proposal.Lead.ReceivedOn.Iso()} 才被发现，已超过{ChineseNumerals.Of(Limitation.Of(at.Law, ended, proposal.Conditions.Harm).Length)}年"
            : "没有提请立案的记录");

    /// <summary>The numbers of the party that fail their check digit, each as a sentence.</summary>
    internal static IEnumerable<string> WrongNumbers(Party party)
    {
        if (party.CreditCode is { } code && !CreditCode.HasRightCheckDigit(code))
        {
            yield return $"统一社会信用代码 {code} 未通过校验";
        }

        if (party.CitizenId is { } number && !CitizenId.HasRightCheckDigit(number))
        {
            yield return $"公民身份号码 {number} 未通过校验";
        }
    }
}
