using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Records how the criminal proceedings ended.</summary>
/// <param name="OccurredOn">The day of the judgment or decision.</param>
/// <param name="Outcome">How they ended.</param>
/// <param name="Reference">The number of the judgment or decision.</param>
/// <param name="Fine">The fine of the court, in yuan, if there is one.</param>
public sealed record RecordCriminalOutcome(DateOnly OccurredOn, CriminalOutcome Outcome, string Reference, Money? Fine = null) : IActBody;

/// <summary>Recording the end of the criminal proceedings 登记刑事结论; after it the administrative case goes on.</summary>
public static class RecordingCriminalOutcome
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordCriminalOutcome> Act = new()
    {
        Name = "record-criminal-outcome",
        Title = "登记刑事结论",
        Roles = [Role.Officer],
        Stages = ReferralStages.UntilSettled,
        Follows = file => file.Referral?.LatestStepOn(),
        Needs = [ReferralRules.CrimeIsBeingProsecuted],
        Checks = [ReferralRules.OnlyConvictsAreFined],
        Record = (at, act) => new CriminalOutcomeRecorded(act.OccurredOn, act.Outcome, act.Fine, act.Reference, at.Actor.Named),
        Warn = (at, act) => act.Fine is { } fine && !at.Case.Fined.IsZero
            ? [$"已给予的罚款 {at.Case.Fined} 元应当折抵罚金 {fine} 元，可折抵 {(at.Case.Fined < fine ? at.Case.Fined : fine)} 元（《行政处罚法》）"]
            : [],
    };
}
