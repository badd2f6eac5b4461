using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Hands over a lead on a breach of Party or administrative discipline.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Receiver">The discipline inspection or supervision organ.</param>
/// <param name="Content">Who is concerned and what was found.</param>
public sealed record HandOverDisciplineLead(DateOnly OccurredOn, string Receiver, string Content) : IActBody;

/// <summary>Handing over a discipline lead 移送违纪线索 to the organs of discipline inspection and supervision.</summary>
public static class HandingOverDisciplineLead
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<HandOverDisciplineLead> Act = new()
    {
        Name = "hand-over-discipline-lead",
        Title = "移送违纪线索",
        Roles = [Role.Officer, Role.Leader],
        Stages = ReferralStages.UntilSettled,
        Follows = file => file.Filing?.FiledOn ?? file.OnTheSpot?.DecidedOn,
        Checks = [ReferralRules.DisciplineLeadGoesToAnotherOrgan],
        Record = (at, act) => new DisciplineLeadTransferred(act.OccurredOn, act.Receiver, act.Content, at.Actor.Named),
    };
}
