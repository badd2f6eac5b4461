using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Scenarios;

/// <summary>The usual decision on the spot: a clinic's store of medical waste (MED-46).</summary>
public static partial class Usual
{
    public static readonly DateOnly OnTheSpotOn = new(2017, 5, 26);

    public static DecideOnTheSpot OnTheSpot(DateOnly? on = null, decimal? fine = 20) => new(
        on ?? OnTheSpotOn, TheCounty.Company, new(LeadSource.RoutineInspection, on ?? OnTheSpotOn),
        new("医疗废物暂存间没有防渗漏措施", "陵江镇示例路8号", "陵江镇", on ?? OnTheSpotOn, on ?? OnTheSpotOn), "MED-46",
        FactsAreConclusive: true, IsMinor: true, fine is { } yuan ? Fine(yuan) : new(PenaltyKind.Warning),
        "违反医疗废物管理条例第十七条，情节轻微", "承认违法，没有其他意见", "立即完善防渗漏措施", "钱示例", "钱示例当场签收", "当场笔录1份",
        CertificatesShown: true, Two);

    /// <summary>The same on a lead that was received before.</summary>
    public static DecideOnTheSpot OnTheSpotOnLead(Lead lead, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(lead);
        var usual = OnTheSpot(on);
        return usual with { Lead = lead, Violation = usual.Violation with { StartedOn = lead.ReceivedOn } };
    }

    public static RecordOnTheSpotDecision OnTheSpotRecord(DateOnly on) => new(on, "决定书副本、笔录各1份");

    public static CollectOnTheSpot Collection(DateOnly on, decimal yuan = 20, CollectionGround ground = CollectionGround.SmallFine) =>
        new(on, Money.OfYuan(yuan), "示例财政票据1", ground);

    public static PassOnCollectedFine PassingOn(DateOnly on, FineReceiver to) => new(on, to, "示例交款收据1");
}
