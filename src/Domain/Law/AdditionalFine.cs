using Enforcement.Domain.Calendar;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>The additional fine 加处罚款 for paying late: three percent of the fine a day, never more than the fine itself.</summary>
public static class AdditionalFine
{
    /// <summary>Percent of the fine for each day of delay.</summary>
    public const int PercentPerDay = 3;

    /// <summary>The day of delay on which the cap is reached: thirty-three days make ninety-nine percent.</summary>
    public const int DaysUntilCapped = (100 + PercentPerDay - 1) / PercentPerDay;

    /// <summary>The additional fine on a fine paid so many days late; from the thirty-fourth day on it is the fine itself.</summary>
    /// <param name="fine">The fine.</param>
    /// <param name="daysLate">Days after the last day of payment, without days that do not count.</param>
    public static Money Of(Money fine, int daysLate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysLate);
        return Money.OfYuan(decimal.Round(fine.Yuan * Math.Min(100, PercentPerDay * daysLate) / 100, 2));
    }

    /// <summary>How many days late a payment is: from the day after the last one up to and including the day it is paid.</summary>
    /// <param name="dueOn">The last day of payment.</param>
    /// <param name="on">The day of the payment, or the day asked about.</param>
    /// <param name="uncounted">Days that do not count, such as those of reconsideration and litigation.</param>
    public static int DaysLate(DateOnly dueOn, DateOnly on, IReadOnlyList<UncountedSpan>? uncounted = null) =>
        Enumerable.Range(1, Math.Max(0, on.DayNumber - dueOn.DayNumber)).Select(dueOn.AddDays)
            .Count(day => uncounted?.Any(span => span.Contains(day)) != true);

    /// <summary>Where the cap is written.</summary>
    public static readonly LegalBasis Cap = new("行政强制法", "第四十五条第二款");

    /// <summary>Where the additional fine is written in the law in force on the day.</summary>
    public static LegalBasis BasisOn(DateOnly day) => day < new DateOnly(2021, 7, 15)
        ? new("行政处罚法", "第五十一条第一项")
        : new("行政处罚法", "第七十二条第一款第一项");
}
