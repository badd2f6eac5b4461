using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>The rules of filing a case 立案.</summary>
public static class FilingRules
{
    private static readonly Provision Conditions = new(new LegalBasis("环境行政处罚办法", "第二十二条"), b: new LegalBasis("生态环境行政处罚办法", "第十九条"));
    private static readonly LegalBasis Extension = new("生态环境行政处罚办法", "第十八条");
    private static readonly Provision Deciding = new(new("环境行政处罚办法", "第二十二条"), b: new("生态环境行政处罚办法", "第十八条"));
    private static readonly Provision Jurisdiction = new(
        new("环境行政处罚办法", "第二十一条、第二十五条"), b: new("生态环境行政处罚办法", "第十六条、第十七条"));

    /// <summary>The party's numbers have right check digits, or a reason says why they are accepted all the same.</summary>
    public static readonly BodyRule<INamesASuspicion> PartyNumbersHaveRightCheckDigits = new(
        "R-101", "统一社会信用代码、公民身份号码应当通过校验；确有例外的应当写明理由", new("法人和其他组织统一社会信用代码编码规则（GB 32100-2015）", "第4条"),
        (_, act) => !string.IsNullOrWhiteSpace(act.Party.IdentifierOverrideReason) || !WrongNumbers(act.Party).Any(),
        (_, act) => string.Join(";", WrongNumbers(act.Party)) + "；核对无误仍要使用的，请在 party.identifierOverrideReason 写明理由");

    /// <summary>The suspected offence is one of the law in force when it was committed.</summary>
    public static readonly BodyRule<INamesASuspicion> OffenceWasPunishableWhenCommitted = new(
        "R-102", "涉嫌违法行为应当有行为发生时有效的处罚条款", Conditions,
        (at, act) => at.Law.Offence(act.OffenceCode)?.InForceOn(act.Violation.LawOfDay(act.Lead.ReceivedOn)) == true,
        (at, act) => at.Law.Offence(act.OffenceCode) is { } offence
            ? $"“{offence.Name}”（{offence.Code}）的处罚条款 {offence.Penalised} 在 {act.Violation.LawOfDay(act.Lead.ReceivedOn).Iso()} 不适用"
            : $"没有代码为“{act.OffenceCode}”的违法行为");

    /// <summary>Violation, discovery and proposal come in this order.</summary>
    public static readonly BodyRule<INamesASuspicion> ViolationWasDiscoveredBeforeTheProposal = new(
        "R-103", "违法行为发生、线索发现、提请立案或者当场处罚的日期应当依次相接", Conditions,
        (_, act) => act.Violation.StartedOn <= act.Lead.ReceivedOn && act.Lead.ReceivedOn <= act.OccurredOn
            && (act.Violation.EndedOn is not { } ended || (act.Violation.StartedOn <= ended && ended <= act.OccurredOn)),
        (_, act) => $"违法行为 {act.Violation.StartedOn.Iso()} 至 {act.Violation.EndedOn?.Iso() ?? "持续"}，线索 {act.Lead.ReceivedOn.Iso()}，办理 {act.OccurredOn.Iso()}，先后不符");

    /// <summary>The place lies in the agency's area.</summary>
    public static readonly BodyRule<INamesASuspicion> PlaceIsInTheAgencysArea = new(
        "R-104", "违法行为地应当在本机关管辖区域内", new("环境行政处罚办法", "第十七条"),
        (at, act) => at.Agency.Townships.Contains(act.Violation.Township),
        (at, act) => $"“{act.Violation.Township}”不在{at.Agency.Name}管辖的乡镇之列");

    /// <summary>Who decides on the filing did not propose it.</summary>
    public static readonly CaseRule ApproverDidNotPropose = new(
        "R-105", "批准立案的负责人不得是提请立案的人员", new("环境行政处罚办法", "第五条"),
        at => !at.Case.IsOrDelegatedTo(at.Actor.Id, at.Case.Proposal?.Proposer));

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

    /// <summary>A lead is received after its discovery, and discovered after the violation began.</summary>
    public static readonly BodyRule<ReceiveLead> LeadWasDiscoveredBeforeItWasReceived = new(
        "R-108", "违法行为发生、线索发现、线索登记的日期应当依次相接", Deciding,
        (_, act) => act.Violation.StartedOn <= act.Lead.ReceivedOn && act.Lead.ReceivedOn <= act.OccurredOn
            && (act.Violation.EndedOn is not { } ended || (act.Violation.StartedOn <= ended && ended <= act.OccurredOn)),
        (_, act) => $"违法行为 {act.Violation.StartedOn.Iso()} 至 {act.Violation.EndedOn?.Iso() ?? "持续"}，发现 {act.Lead.ReceivedOn.Iso()}，登记 {act.OccurredOn.Iso()}，先后不符");

    /// <summary>A received lead is reviewed before anybody proposes or decides on it.</summary>
    public static readonly CaseRule ReceivedLeadWasReviewed = new(
        "R-109", "对发现的或者接到的违法线索应当进行初步审查，再决定是否立案或者当场处罚", Deciding,
        at => at.Case.Intake is null or { Review: not null },
        _ => "线索尚未初步审查");

    /// <summary>Who decides not to file did not review the lead.</summary>
    public static readonly CaseRule DismisserDidNotReview = new(
        "R-110", "决定不予立案的负责人不得是登记、审查该线索的人员", new("环境行政处罚办法", "第五条"),
        at => !at.Case.IsOrDelegatedTo(at.Actor.Id, at.Case.Intake?.Receiver) && !at.Case.IsOrDelegatedTo(at.Actor.Id, at.Case.Intake?.Review?.Reviewer));

    /// <summary>A proposal or a decision on the spot on a received lead states the same source and the same day of discovery, from which the period runs.</summary>
    public static readonly BodyRule<INamesASuspicion> ProposalKeepsTheReceivedLead = new(
        "R-111", "对已登记的线索提请立案或者当场处罚的，案件来源和发现日期应当与登记一致", Deciding,
        (at, act) => at.Case.Intake is not { } intake || (intake.Lead.Source == act.Lead.Source && intake.Lead.ReceivedOn == act.Lead.ReceivedOn),
        (at, _) => $"登记的来源是“{at.Case.Intake!.Lead.Source.Chinese()}”，发现日期 {at.Case.Intake.Lead.ReceivedOn.Iso()}");

    /// <summary>Only the procedure since 2023-07-01 lets a leader extend the period of filing.</summary>
    public static readonly CaseRule FilingPeriodCanBeExtended = new(
        "R-112", "立案期限的延长自2023年7月1日起方可批准", Extension,
        at => at.Case.Lead is { } lead && at.Law.KnowsPeriod("filing.extension", lead.ReceivedOn),
        at => $"{at.Case.Lead?.ReceivedOn.Iso()} 起算的立案期限，当时的程序制度没有延长的规定");

    /// <summary>The period is extended once, before it is over.</summary>
    public static readonly CaseRule FilingPeriodIsExtendedOnceAndInTime = new(
        "R-113", "立案期限可以延长一次，且应当在期限届满前批准", Extension,
        at => at.Case.FilingExtendedBy == 0 && FilingPeriodEnds(at) is { } due && at.On <= due,
        at => at.Case.FilingExtendedBy > 0 ? "立案期限已经延长过" : $"立案期限已于 {FilingPeriodEnds(at)?.Iso()} 届满");

    /// <summary>What is disputed is a transfer: one that came here, or one that went away.</summary>
    public static readonly CaseRule CaseWasTransferredHereOrAway = new(
        "R-114", "报请指定管辖的案件应当是受移送或者已经移送的案件", Jurisdiction,
        at => at.Case.Stage == CaseStage.Transferred || at.Case.Lead?.Source == LeadSource.TransferredIn,
        _ => "本案线索不是其他机关移送的");

    /// <summary>There is no open dispute yet.</summary>
    public static readonly CaseRule NoDisputeIsOpen = new(
        "R-115", "同一管辖争议只报请一次", Jurisdiction,
        at => at.Case.Dispute is null,
        at => at.Case.Dispute!.Designated is { } designated ? $"已指定由{designated}管辖" : $"已于 {at.Case.Dispute.ReportedOn.Iso()} 报请{at.Case.Dispute.Superior}指定");

    /// <summary>Who objects is the agency the case was transferred to.</summary>
    public static readonly BodyRule<ReportJurisdictionDispute> ObjectorIsTheReceiver = new(
        "R-116", "对管辖有异议的应当是受移送的机关", Jurisdiction,
        (at, act) => (act.Objector.Trim() == at.Agency.Name) == (at.Case.Stage != CaseStage.Transferred),
        (at, _) => at.Case.Stage == CaseStage.Transferred ? "本机关是移送机关，异议应由受移送的机关提出" : $"受移送的机关是{at.Agency.Name}");

    /// <summary>A designation answers a report.</summary>
    public static readonly CaseRule DisputeIsOpen = new(
        "R-117", "指定管辖以已经报请且尚未指定为前提", Jurisdiction,
        at => at.Case.Dispute is { Designated: null },
        at => at.Case.Dispute is null ? "本案没有报请指定管辖" : $"已指定由{at.Case.Dispute.Designated}管辖");

    /// <summary>A case that was transferred here is not transferred on; after a designation it goes only where it was designated to.</summary>
    public static readonly BodyRule<Decision.TransferCase> TransferredCaseIsNotTransferredOn = new(
        "R-118", "受移送的机关认为不属于本机关管辖的，应当报请共同的上一级机关指定，不得再自行移送", Jurisdiction,
        (at, act) => at.Case.Dispute?.Designated is { } designated ? act.Receiver.Trim() == designated : at.Case.Lead?.Source != LeadSource.TransferredIn,
        (at, _) => at.Case.Dispute?.Designated is { } designated ? $"本案已指定由{designated}管辖" : "本案是其他机关移送的，尚未指定管辖");

    /// <summary>What was designated to another agency is transferred there, not filed here.</summary>
    public static readonly CaseRule CaseIsNotDesignatedElsewhere = new(
        "R-119", "已指定由其他机关管辖的案件应当移送该机关，不得在本机关立案或者当场处罚", Jurisdiction,
        at => at.Case.Dispute?.Designated is not { } designated || designated == at.Agency.Name,
        at => $"本案已指定由{at.Case.Dispute!.Designated}管辖");

    private static DateOnly? FilingPeriodEnds(Circumstances at) =>
        at.Case.Lead is { } lead && at.Law.RegimeOn(lead.ReceivedOn) is not null ? at.Law.Count("filing.decision", lead.ReceivedOn).DueOn : null;

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
