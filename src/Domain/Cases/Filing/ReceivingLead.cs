using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Receives a lead.</summary>
/// <param name="OccurredOn">The day it was registered.</param>
/// <param name="Party">The suspected party, as far as it is known: what is not known is said to be unknown.</param>
/// <param name="Lead">Where it comes from, and the day of discovery from which the period of filing runs.</param>
/// <param name="Violation">What is suspected.</param>
public sealed record ReceiveLead(DateOnly OccurredOn, Party Party, Lead Lead, Violation Violation) : INamesAParty;

/// <summary>Receiving a lead 线索登记: it begins a case that may come to be filed or not.</summary>
public static class ReceivingLead
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReceiveLead> Act = new()
    {
        Name = "receive-lead",
        Title = "线索登记",
        Roles = [Role.Officer],
        Stages = [CaseStage.Lead],
        Checks = [FilingRules.LeadWasDiscoveredBeforeItWasReceived],
        Record = (at, act) => new LeadReceived(act.OccurredOn, act.Party, act.Lead, act.Violation, at.Actor.Named),
    };
}
