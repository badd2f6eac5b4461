using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Law;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>
/// The time in which the court may be asked to enforce 申请强制执行的期限: it opens when the periods of all remedies have run out and closes
/// three months later (行政强制法第五十三条).
/// </summary>
/// <param name="StartedOn">The last day of the remedies, after which the three months are counted.</param>
/// <param name="ClosesOn">Its last day, itself included.</param>
public sealed record EnforcementWindow(DateOnly StartedOn, DateOnly ClosesOn)
{
    /// <summary>Its first day.</summary>
    public DateOnly OpensOn => StartedOn.AddDays(1);

    /// <summary>The window as things stand; null before service, while a remedy is pending, and once the decision is revoked.</summary>
    public static EnforcementWindow? Of(EnforcementCase file, PenaltyDecision decision, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(law);
        if (decision.IsRevoked || decision.PendingRemedy is not null || file.ServedOn(decision) is not { } served)
        {
            return null;
        }

        var final = decision.Remedies.LastOrDefault(r => r.Status == RemedyStatus.Decided) is { EndedOn: { } ended } decided
            ? law.Count(decided.Kind == RemedyKind.Reconsideration ? "litigation.afterReconsideration" : "litigation.appeal", ended).DueOn
            : Later(law.Count("litigation", served).DueOn, decision.Remedies.Max(r => r.EndedOn));

        // Under the law of 2021 the time begins when deferral or instalments end, whether or not remedies could still be sought then
        // (行政处罚法第七十二条第二款); a remedy that was sought is waited for all the same.
        var started = decision.Plan is { IsInForce: true, AnsweredOn: { } answered, EndsOn: { } ends } && law.RegimeOn(answered)?.Code >= Regime.A2
            ? decision.Remedies.Count == 0 ? ends : Later(final, ends)
            : final;
        return new(started, law.Count("enforcement.window", started).DueOn);
    }

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;
}
