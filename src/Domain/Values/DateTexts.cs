using System.Globalization;

namespace Enforcement.Domain.Values;

/// <summary>Dates as the system writes them, whatever culture the machine has.</summary>
public static class DateTexts
{
    /// <summary>As screens and messages show it: 2017-06-12.</summary>
    public static string Iso(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As papers print it, month and day without leading zeros (GB/T 9704-2012): 2017年6月12日.</summary>
    public static string OnPaper(this DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");
}
