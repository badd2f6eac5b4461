using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>Issues the notice of the hearing, or of the new day when it is postponed.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="ScheduledOn">The day of the hearing.</param>
/// <param name="At">The local time at which it begins.</param>
/// <param name="Place">Where.</param>
/// <param name="Chair">The id of who presides.</param>
/// <param name="Clerk">The id of who keeps the record.</param>
/// <param name="Assessors">The ids of who hears with the chair, where needed.</param>
/// <param name="ClosedFor">Why it is not open to the public; null when it is open, which it is unless a secret or privacy is concerned.</param>
/// <param name="PostponedBecause">Why the day notified before is given up.</param>
public sealed record NotifyHearing(
    DateOnly OccurredOn, DateOnly ScheduledOn, TimeOnly At, string Place, string Chair, string Clerk, IReadOnlyList<string>? Assessors = null,
    SecrecyGround? ClosedFor = null, string? PostponedBecause = null) : IActBody, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Conducting;

    /// <summary>The ids of all who conduct it.</summary>
    internal IReadOnlyList<string> Conducting => [Chair, Clerk, .. Assessors ?? []];
}

/// <summary>Notifying the hearing 通知听证.</summary>
public static class NotifyingHearing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<NotifyHearing> Act = new()
    {
        Name = "notify-hearing",
        Title = "通知听证",
        Roles = [Role.Legal],
        Stages = [CaseStage.Noticed, CaseStage.PenaltyDecided],
        Issues = PaperKind.HearingNotice,
        Follows = file => file.Paper(file.HearingInHand?.PaperId)?.IssuedOn ?? file.HearingInHand?.AnsweredOn,
        Needs = [HearingRules.HearingIsAccepted],
        Checks =
        [
            HearingRules.HearingIsConductedByOthers,
            HearingRules.HearingDayLeavesTheTimeToPrepare,
            HearingRules.PostponementIsReasoned,
        ],
        Record = (at, act) => new HearingNotified(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, act.ScheduledOn, act.At, act.Place, at.Named([act.Chair])[0],
            at.Named([act.Clerk])[0], at.Named(act.Assessors ?? []), act.ClosedFor, act.PostponedBecause, at.Actor.Named),
    };
}
