using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>When a decision's money is due, and what late payment adds to it 缴款到期与加处罚款, computed as of a day.</summary>
public static class LatePayment
{
    /// <summary>The last day for paying everything: of the statutory period, or of the approved plan; null before service.</summary>
    public static DateOnly? LastDay(EnforcementCase file, PenaltyDecision decision, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(law);
        return decision.Plan is { IsInForce: true } plan ? plan.EndsOn : StatutoryLastDay(file, decision, law);
    }

    /// <summary>The last day of the statutory period of payment; null before service.</summary>
    internal static DateOnly? StatutoryLastDay(EnforcementCase file, PenaltyDecision decision, LawBook law) =>
        file.ServedOn(decision) is { } served ? law.Count("payment", served).DueOn : null;

    /// <summary>Whether something that was due before the day had not been paid by its beginning.</summary>
    public static bool IsOverdue(EnforcementCase file, PenaltyDecision decision, LawBook law, DateOnly on) =>
        DueBefore(decision, on, StatutoryLastDay(file, decision, law)) > PaidBefore(decision, on);

    /// <summary>
    /// The additional fine accrued to the day, itself included: for each day on which the fine is overdue three percent (a rate of the law of that day) of what of it is
    /// unpaid, never more than the fine (行政强制法第四十五条). Payments settle the fine first. Days of a pending remedy do not count. Fractions
    /// of a fen are left out. An execution agreement may have reduced it, until it was broken (行政强制法第四十二条第二款).
    /// </summary>
    public static Money AdditionalFine(EnforcementCase file, PenaltyDecision decision, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(law);
        if (decision.IsRevoked || FirstDue(file, decision, law) is not { } due)
        {
            return Money.Zero;
        }

        var (accrued, cap, lastDay) = (0m, decision.Fine.Yuan, StatutoryLastDay(file, decision, law));
        for (var day = due.AddDays(1); day <= on && accrued < cap && PaidBefore(decision, day) < decision.Fine; day = day.AddDays(1))
        {
            if (!IsPaused(decision, law, day))
            {
                var late = DueBefore(decision, day, lastDay).Yuan - PaidBefore(decision, day).Yuan;
                accrued += Math.Clamp(late, 0, decision.Fine.Yuan - PaidBefore(decision, day).Yuan) * law.Provision("additionalFine", day).Percent!.Value / 100;
            }
        }

        var whole = Money.OfYuan(decimal.Round(Math.Min(accrued, cap), 2, MidpointRounding.ToZero));
        return decision.Agreement is { } agreement && !(decision.AgreementBrokenOn <= on) && agreement.AdditionalFine < whole ? agreement.AdditionalFine : whole;
    }

    /// <summary>What of the additional fine is unpaid on the day.</summary>
    public static Money AdditionalFineOwed(EnforcementCase file, PenaltyDecision decision, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var accrued = AdditionalFine(file, decision, law, on);
        return accrued > decision.PaidBeyond ? accrued - decision.PaidBeyond : Money.Zero;
    }

    private static DateOnly? FirstDue(EnforcementCase file, PenaltyDecision decision, LawBook law) =>
        decision.Plan is { IsInForce: true } plan ? plan.Instalments[0].DueOn : StatutoryLastDay(file, decision, law);

    /// <summary>What had to be paid, all told, before the day.</summary>
    private static Money DueBefore(PenaltyDecision decision, DateOnly day, DateOnly? statutoryLastDay)
    {
        if (decision.Plan is { IsInForce: true } plan)
        {
            var planned = plan.Instalments.Where(i => i.DueOn < day).Aggregate(plan.PaidBefore, (sum, i) => sum + i.Amount);
            return planned < decision.Payable ? planned : decision.Payable;
        }

        return statutoryLastDay < day ? decision.Payable : Money.Zero;
    }

    private static Money PaidBefore(PenaltyDecision decision, DateOnly day) =>
        decision.Payments.Where(p => p.OccurredOn < day).Aggregate(Money.Zero, (sum, p) => sum + p.Amount);

    private static bool IsPaused(PenaltyDecision decision, LawBook law, DateOnly day) =>
        law.Provides("additionalFine.pause", day) && decision.Remedies.Any(r => r.RunsOn(day));
}
