using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Tests.Calendar;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Properties;

/// <summary>Reckons up a case at the end of its story: what the domain counts of days and money must be possible.</summary>
internal static class Reckoning
{
    private static readonly DateOnly NewLaw = new(2021, 7, 15);
    private static readonly DateOnly NewRule = new(2023, 7, 1);

    /// <summary>
    /// No period of days, working days, months or years ends on a day off (环境行政处罚办法第七十九条; 行政处罚法第八十五条), except a distance that is
    /// counted back in days, and a last day that a decision set. Where nothing is left out or added, it ends on the day a second count finds.
    /// </summary>
    public static IEnumerable<string> OfDeadlines(IEnumerable<Deadline> deadlines)
    {
        foreach (var deadline in deadlines.Where(d => d.DueOn is not null && d.Kind != "payment.instalment"))
        {
            var (due, from, period) = (deadline.DueOn!.Value, deadline.StartedOn, deadline.Period);
            if (period is { Unit: not PeriodUnit.Hour, Backwards: false } && !SecondCalendar.IsWorkingDay(due))
            {
                yield return $"{deadline.Kind} of {from:yyyy-MM-dd} ends on {due:yyyy-MM-dd}, a day off";
            }

            if (Expected(deadline.Kind, from) is { } expected && expected != due)
            {
                yield return $"{deadline.Kind} of {from:yyyy-MM-dd} ends on {due:yyyy-MM-dd} and not on {expected:yyyy-MM-dd}";
            }

            if (due < from && !period.Backwards)
            {
                yield return $"{deadline.Kind} ends before it begins";
            }
        }
    }

    /// <summary>The periods that nothing extends or interrupts, as the statutes have them.</summary>
    private static DateOnly? Expected(string kind, DateOnly from) => kind switch
    {
        "filing.emergencyBackfill" when from < NewRule => SecondCalendar.AfterWorkingDays(from, 7),
        "preserve.disposition" => SecondCalendar.AfterWorkingDays(from, 7),
        "seal.releaseCheck" => SecondCalendar.AfterWorkingDays(from, 5),
        "seal.releaseService" => SecondCalendar.AfterWorkingDays(from, 3),
        "restriction.service" => SecondCalendar.AfterWorkingDays(from, 7),
        "restriction.plan" or "restriction.report" => SecondCalendar.AfterWorkingDays(from, 15),
        "correction.afterMonitoring" or "detention.sending" => SecondCalendar.AfterWorkingDays(from, 3),
        "recheck.daily" => SecondCalendar.AfterDays(from, 30),
        "defence.period" => from < NewLaw ? SecondCalendar.AfterDays(from, 7) : SecondCalendar.AfterWorkingDays(from, 5),
        "hearing.request" => from < NewLaw ? SecondCalendar.AfterDays(from, 3) : SecondCalendar.AfterWorkingDays(from, 5),
        "decision.service" => from < NewLaw ? SecondCalendar.AfterDays(from, 7) : SecondCalendar.AfterWorkingDays(from, 7),
        "summary.record" => SecondCalendar.AfterWorkingDays(from, 3),
        "summary.handover" or "summary.banking" => from < NewLaw ? SecondCalendar.AfterDays(from, 2) : SecondCalendar.AfterWorkingDays(from, 2),
        "payment" => SecondCalendar.AfterDays(from, 15),
        "reconsideration" => SecondCalendar.AfterDays(from, 60),
        "litigation" => SecondCalendar.AfterMonths(from, 6),
        "litigation.afterReconsideration" => SecondCalendar.AfterDays(from, 15),
        "demand.wait" => SecondCalendar.AfterWorkingDays(from, 10),
        "enforcement.window" => SecondCalendar.AfterMonths(from, 3),
        "publication.withdrawal" => SecondCalendar.AfterWorkingDays(from, 3),
        "majorPenalty.record" => SecondCalendar.AfterDays(from, 15),
        "supervision.record" => SecondCalendar.AfterDays(from, 20),
        "referral.approval" => SecondCalendar.AfterDays(from, 3),
        _ => null,
    };

    /// <summary>The additional fine; of a decision that is due in a year without a calendar there is none that can be counted.</summary>
    private static Money AdditionalFine(ACase given, PenaltyDecision decision, DateOnly today)
    {
        try
        {
            return LatePayment.AdditionalFine(given.Case, decision, given.Law, today);
        }
        catch (CalendarMissingException)
        {
            return Money.Zero;
        }
    }

    /// <summary>
    /// Money is never negative, nobody has paid more than was asked, the additional fine is never above the principal, and instalments are the
    /// whole of what they divide.
    /// </summary>
    public static IEnumerable<string> OfMoney(ACase given, DateOnly today)
    {
        foreach (var decision in given.Case.Penalties)
        {
            var additional = AdditionalFine(given, decision, today);
            if (additional > decision.Fine)
            {
                yield return $"additional fine {additional} above the fine {decision.Fine}";
            }

            if (new[] { decision.Fine, decision.Payable, decision.Paid, decision.Owed, decision.PaidBeyond, decision.Refundable, additional }.Any(m => m.Yuan < 0))
            {
                yield return "less than nothing";
            }

            if (decision.Standing == DecisionStanding.InForce && decision.Paid.Yuan > decision.Payable.Yuan + decision.Fine.Yuan)
            {
                yield return $"paid {decision.Paid} on {decision.Payable} with a fine of {decision.Fine}";
            }

            if (!decision.IsRevoked && decision.Paid.Yuan + decision.Owed.Yuan != decision.Payable.Yuan + decision.PaidBeyond.Yuan)
            {
                yield return $"paid {decision.Paid} and owed {decision.Owed} are not {decision.Payable} and {decision.PaidBeyond} beyond";
            }

            if (decision is { Standing: DecisionStanding.InForce, Plan: { IsInForce: true } plan }
                && plan.Instalments.Sum(i => i.Amount.Yuan) + plan.PaidBefore.Yuan != decision.Payable.Yuan)
            {
                yield return "the instalments are not the whole of what is owed";
            }
        }

        if (given.Case.Paid.Yuan < 0 || given.Case.Owed.Yuan < 0 || given.Case.Payable.Yuan < 0 || given.Case.Fined.Yuan < 0)
        {
            yield return "less than nothing";
        }
    }
}
