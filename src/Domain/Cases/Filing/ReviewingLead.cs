using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Records the preliminary review of a lead.</summary>
/// <param name="OccurredOn">The day of the review.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Advice">What the reviewer advises.</param>
public sealed record ReviewLead(DateOnly OccurredOn, string Findings, LeadAdvice Advice) : IActBody;

/// <summary>What a preliminary review advises 初步审查意见.</summary>
public enum LeadAdvice
{
    /// <summary>To file the case 建议立案.</summary>
    [Term("建议立案")] File,

    /// <summary>Not to file it 建议不予立案.</summary>
    [Term("建议不予立案")] DoNotFile,

    /// <summary>To transfer it to the competent agency 建议移送.</summary>
    [Term("建议移送有管辖权的机关")] Transfer,
}

/// <summary>Reviewing a lead 线索初步审查; a later review replaces the earlier one.</summary>
public static class ReviewingLead
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReviewLead> Act = new()
    {
        Name = "review-lead",
        Title = "线索初步审查",
        Roles = [Role.Officer],
        Stages = [CaseStage.LeadReceived],
        Follows = file => file.Intake?.RegisteredOn,
        Record = (at, act) => new LeadReviewed(act.OccurredOn, act.Findings, act.Advice, at.Actor.Named),
    };
}
