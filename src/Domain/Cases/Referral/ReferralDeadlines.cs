namespace Enforcement.Domain.Cases.Referral;

/// <summary>The periods of a referral 移送期限.</summary>
internal static class ReferralDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        if (file.ReferralDemandedOn is { } demanded)
        {
            yield return RunningPeriod.Duty("referral.prosecutor", demanded, DateOf(file.Referral?.SentAt) is { } sent && sent >= demanded ? sent : null);
        }

        if (file.Referral is not { } referral)
        {
            yield break;
        }

        yield return RunningPeriod.Duty(
            "referral.approval", referral.ProposedOn,
            DateOf(referral.ApprovedAt) ?? (referral.Status == ReferralStatus.Refused ? referral.AnsweredOn : null));
        yield return RunningPeriod.Duty("referral.sending", DateOf(referral.ApprovedAt), DateOf(referral.SentAt)) with
        {
            StartedAt = TimeOf(referral.ApprovedAt),
            DoneAt = TimeOf(referral.SentAt),
        };
        yield return RunningPeriod.Duty("referral.platform", DateOf(referral.SentAt), referral.EnteredOnPlatformOn);
        if (referral.SupplementRequestedAt is { } told)
        {
            yield return RunningPeriod.Duty("referral.incomplete", DateOf(referral.SentAt), DateOf(told)) with
            {
                StartedAt = TimeOf(referral.SentAt),
                DoneAt = TimeOf(told),
            };
            yield return RunningPeriod.Duty("referral.supplement", DateOf(told), referral.SupplementedOn);
        }

        yield return RunningPeriod.Duty(
            referral.Time switch
            {
                PoliceTime.Checking => "referral.policeDecision.checking",
                PoliceTime.Complex => "referral.policeDecision.complex",
                _ => "referral.policeDecision",
            },
            referral.SupplementedOn ?? referral.ReceiptedOn, referral.ReturnedOn ?? referral.AcceptedOn);
        yield return RunningPeriod.Chance("referral.review", referral.ReturnedOn, referral.ReviewRequestedOn);
        yield return RunningPeriod.Chance("referral.review.regulation", referral.ReturnedOn, referral.ReviewRequestedOn);
        yield return RunningPeriod.Duty(
            "referral.reviewDecision", referral.ReviewRequestedOn,
            referral.ReviewUpheldOn ?? (referral.SupervisionSuggestedOn is null ? referral.AcceptedOn : null));
        yield return RunningPeriod.Chance("referral.supervision", referral.ReviewUpheldOn, referral.SupervisionSuggestedOn);
        yield return RunningPeriod.Duty("referral.materials", referral.AcceptedOn, referral.MaterialsHandedOverOn);
    }

    private static DateOnly? DateOf(DateTime? moment) => moment is { } at ? DateOnly.FromDateTime(at) : null;

    private static TimeOnly? TimeOf(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;
}
