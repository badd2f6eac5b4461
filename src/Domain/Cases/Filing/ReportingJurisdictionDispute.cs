using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Reports a dispute about jurisdiction to the common superior.</summary>
/// <param name="OccurredOn">The day of the report.</param>
/// <param name="Objector">Who objects to having the case: the agency it was transferred to.</param>
/// <param name="Superior">The common superior 共同的上一级机关.</param>
/// <param name="Reasons">Why.</param>
public sealed record ReportJurisdictionDispute(DateOnly OccurredOn, string Objector, string Superior, string Reasons) : IActBody;

/// <summary>
/// Reporting a dispute about jurisdiction 报请指定管辖: the receiver of a transfer, this agency or another, objects and may not transfer it on.
/// </summary>
public static class ReportingJurisdictionDispute
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReportJurisdictionDispute> Act = new()
    {
        Name = "report-jurisdiction-dispute",
        Title = "报请指定管辖",
        Roles = [Role.Leader],
        Stages = [CaseStage.LeadReceived, CaseStage.Transferred],
        Follows = file => file.LatestStepOn,
        Needs = [FilingRules.CaseWasTransferredHereOrAway, FilingRules.NoDisputeIsOpen],
        Checks = [FilingRules.ObjectorIsTheReceiver],
        Record = (at, act) => new JurisdictionDisputeReported(act.OccurredOn, act.Objector, act.Superior, act.Reasons, at.Actor.Named),
    };
}
