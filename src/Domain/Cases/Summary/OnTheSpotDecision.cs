using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Summary;

/// <summary>A decision on the spot 当场处罚决定: what a filed case has in its proposal, and how the decision came about.</summary>
/// <param name="PaperId">The decision, which is also one of the case's penalty decisions.</param>
/// <param name="Number">Its number, which is also the case's.</param>
/// <param name="DecidedOn">Its date.</param>
/// <param name="Party">The party, as it was.</param>
/// <param name="Lead">Where the case comes from.</param>
/// <param name="Violation">The violation.</param>
/// <param name="OffenceCode">The offence.</param>
/// <param name="Statement">What the party stated.</param>
/// <param name="Record">The record made on the spot.</param>
/// <param name="RecordedOn">The day it was put on record with the agency.</param>
public sealed record OnTheSpotDecision(
    Guid PaperId, DocumentNumber Number, DateOnly DecidedOn, Party Party, Lead Lead, Violation Violation, string OffenceCode, string Statement,
    string Record, DateOnly? RecordedOn)
{
    /// <summary>The key of the provision that wants reconsideration before a suit.</summary>
    internal const string ReconsideredFirst = "reconsideration.first";

    /// <summary>Whether who is not satisfied with the decision must ask for reconsideration before suing 复议前置 (行政复议法第二十三条第一款第一项).</summary>
    public static bool MustBeReconsideredFirst(PenaltyDecision decision, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(law);
        return decision.Kind == PaperKind.OnTheSpotDecision && law.Provides(ReconsideredFirst, decision.DecidedOn);
    }
}

/// <summary>When a fine may be collected on the spot 当场收缴情形 (旧行政处罚法第四十七条、第四十八条，新法第六十八条、第六十九条).</summary>
public enum CollectionGround
{
    /// <summary>The fine is small 数额较小.</summary>
    [Term("罚款数额较小")] SmallFine,

    /// <summary>It would be hard to collect later 不当场收缴事后难以执行.</summary>
    [Term("不当场收缴事后难以执行")] HardToCollectLater,

    /// <summary>The party, in a remote area or on the water, finds it hard to pay at a bank and asks for it 边远、水上、交通不便地区经当事人提出.</summary>
    [Term("边远、水上、交通不便地区经当事人提出")] RemoteAtThePartysRequest,
}

/// <summary>To whom a fine collected on the spot is passed on.</summary>
public enum FineReceiver
{
    /// <summary>The officers' agency 所在行政机关.</summary>
    [Term("所在行政机关")] Agency,

    /// <summary>The bank that receives fines 指定银行.</summary>
    [Term("指定的银行")] Bank,
}

/// <summary>A fine collected on the spot and its way to the bank.</summary>
/// <param name="DecisionId">On which decision.</param>
/// <param name="CollectedOn">The day it was collected.</param>
/// <param name="Amount">How much.</param>
/// <param name="Receipt">The treasury receipt's number.</param>
/// <param name="AtTheAgencyOn">The day it reached the agency.</param>
/// <param name="AtTheBankOn">The day it reached the bank.</param>
public sealed record CollectedFine(
    Guid DecisionId, DateOnly CollectedOn, Money Amount, string Receipt, DateOnly? AtTheAgencyOn, DateOnly? AtTheBankOn);
