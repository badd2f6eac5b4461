using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Recusal;

/// <summary>Decides on a recusal.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="Officer">The id of the member of staff.</param>
/// <param name="Granted">Whether the member of staff is recused.</param>
/// <param name="Reason">Why.</param>
/// <param name="Together">Of the principal head's recusal: the ids of the other leaders who discussed and decided it together.</param>
public sealed record DecideRecusal(DateOnly OccurredOn, string Officer, bool Granted, string Reason, IReadOnlyList<string>? Together = null)
    : IActBody, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Together ?? [];
}

/// <summary>Deciding on a recusal 决定回避.</summary>
public static class DecidingRecusal
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DecideRecusal> Act = new()
    {
        Name = "decide-recusal",
        Title = "决定回避",
        Roles = [Role.Leader],
        Stages = RecusalRules.Stages,
        Needs = [RecusalRules.RecusalIsAskedFor],
        Checks = [RecusalRules.RecusalRequestIsOpen, RecusalRules.NobodyDecidesTheirOwnRecusal, RecusalRules.RightPersonDecidesRecusal],
        Record = (at, act) => new RecusalDecided(
            act.OccurredOn, at.Staff[act.Officer].Named, act.Granted, act.Reason, at.Named((act.Together ?? []).Distinct()), at.Actor.Named),
    };
}
