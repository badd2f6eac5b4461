using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>Records the hearing.</summary>
/// <param name="OccurredOn">The day of the hearing.</param>
/// <param name="Outcome">How it ended; a party that stays away or leaves has waived it.</param>
/// <param name="Investigators">The ids of the investigators who presented facts, evidence and proposal.</param>
/// <param name="Record">What was said: presentation, defence, confrontation of evidence.</param>
/// <param name="SigningNote">Who signed the record page by page, or why not.</param>
/// <param name="Representatives">The names of who spoke for the party besides itself.</param>
/// <param name="Recusal">Whose recusal the party asked for and what was decided, if it did.</param>
/// <param name="NewEvidence">What new evidence it brought; the case then goes to the legality review again.</param>
public sealed record HoldHearing(
    DateOnly OccurredOn, HearingOutcome Outcome, IReadOnlyList<string> Investigators, string Record, string SigningNote,
    IReadOnlyList<string>? Representatives = null, string? Recusal = null, string? NewEvidence = null) : IActBody, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Investigators;
}

/// <summary>Holding the hearing 举行听证.</summary>
public static class HoldingHearing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<HoldHearing> Act = new()
    {
        Name = "hold-hearing",
        Title = "举行听证",
        Roles = [Role.Legal],
        Stages = [CaseStage.Noticed, CaseStage.PenaltyDecided],
        Needs = [HearingRules.HearingWasNotified, HearingRules.HearingNoticeWasServedInTime, HearingRules.HearingIsOnItsDay],
        Checks = [HearingRules.InvestigatorsPresentTheCase, HearingRules.HearingRecordIsSigned, HearingRules.AtMostTwoRepresentatives],
        Record = (at, act) => new HearingEnded(
            act.OccurredOn, act.Outcome, at.Named(act.Investigators.Distinct()), [.. act.Representatives ?? []], act.Record, act.SigningNote,
            act.Recusal, act.NewEvidence, at.Actor.Named),
    };
}
