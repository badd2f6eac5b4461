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

    private static DateOnly? DateOf(DateTime? moment) => moment is { } at ? DateOnly.FromDateTime(at) : null;

    private static TimeOnly? TimeOf(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;
}
