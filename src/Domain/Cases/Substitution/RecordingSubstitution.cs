using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Substitution;

/// <summary>Records that others performed in the party's stead, and what it cost.</summary>
/// <param name="OccurredOn">The day on which it was completed.</param>
/// <param name="Course">How it went.</param>
/// <param name="PartyPresent">Whether the party was there.</param>
/// <param name="Peaceful">Whether it went without force, threat or other unlawful means.</param>
/// <param name="Cost">What it cost, in yuan.</param>
/// <param name="CostBasis">How the cost is made up.</param>
/// <param name="SigningNote">Who signed the record.</param>
/// <param name="Supervisors">The ids of the staff who supervised it on the spot.</param>
/// <param name="Witness">Who witnessed it where the party was not there.</param>
/// <param name="Notified">When and how an absent party was told of what was cleared at once.</param>
public sealed record RecordSubstitution(
    DateOnly OccurredOn, string Course, bool PartyPresent, bool Peaceful, Money Cost, string CostBasis, string SigningNote,
    IReadOnlyList<string> Supervisors, string? Witness = null, string? Notified = null) : IActBody, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Supervisors;
}

/// <summary>Recording a performance by others 登记代履行.</summary>
public static class RecordingSubstitution
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordSubstitution> Act = new()
    {
        Name = "record-substitute-performance",
        Title = "登记代履行",
        Roles = [Role.Officer],
        Stages = SubstitutionRules.Stages,
        Follows = file => file.LatestSubstitution() is { } latest ? latest.Pauses.Max(pause => pause.Until) ?? latest.DecidedOn : null,
        Needs =
        [
            InvestigationRules.ActorIsAnInvestigator,
            SubstitutionRules.SubstitutionIsToBeDone,
            SubstitutionRules.SubstitutionDoesNotRest,
            SubstitutionRules.SubstitutionWasAnnounced,
            SubstitutionRules.DemandedAgainBeforePerforming,
            SubstitutionRules.NotPerformedOnAHoliday,
        ],
        Checks =
        [
            SubstitutionRules.SubstitutionIsSupervised,
            SubstitutionRules.SubstitutionIsPeaceful,
            SubstitutionRules.RecordIsSignedByPartyOrWitness,
            SubstitutionRules.AbsentPartyIsToldAfterwards,
            SubstitutionRules.CostIsAccountedFor,
        ],
        Record = (at, act) => new SubstitutionPerformed(
            act.OccurredOn, at.Case.OpenSubstitution()!.PaperId, act.Course, act.PartyPresent, act.PartyPresent ? null : act.Witness, act.Notified,
            act.Cost, act.CostBasis, act.SigningNote, at.Named(act.Supervisors.Distinct())),
    };
}
