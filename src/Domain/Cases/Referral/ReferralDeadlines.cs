using Enforcement.Domain.Calendar;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>The periods of a referral 移送期限.</summary>
internal static class ReferralDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        if (file.Referral is not { } referral)
        {
            yield break;
        }

        yield return RunningPeriod.Duty(
            "referral.approval", referral.ProposedOn,
            DateOf(referral.ApprovedAt) ?? (referral.Status == ReferralStatus.Refused ? referral.AnsweredOn : null));
        yield return RunningPeriod.Duty("referral.sending", DateOf(referral.ApprovedAt), DateOf(referral.SentAt)) with
        {
            StartedAt = TimeOf(referral.ApprovedAt), DoneAt = TimeOf(referral.SentAt),
        };
    }

    /// <summary>The days while the case was with the public security organ, which do not count towards the period of the decision.</summary>
    public static IEnumerable<UncountedSpan> UncountedDays(EnforcementCase file, DateOnly on) =>
        DateOf(file.Referral?.SentAt) is { } sent && Until(file.Referral!, on) is var until && sent <= until
            ? [new(sent, until, "移送公安机关期间")] : [];

    /// <summary>A case the organ filed stays with it.</summary>
    private static DateOnly Until(ReferralState referral, DateOnly on) =>
        referral is { Status: ReferralStatus.Returned, AnsweredOn: { } returned } ? returned : on;

    private static DateOnly? DateOf(DateTime? moment) => moment is { } at ? DateOnly.FromDateTime(at) : null;

    private static TimeOnly? TimeOf(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;
}
