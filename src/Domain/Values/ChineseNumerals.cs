namespace Enforcement.Domain.Values;

/// <summary>Small numbers as running Chinese text writes them: 十五日, 六十日.</summary>
public static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number from 1 to 99 in Chinese.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Smaller or larger.</exception>
    public static string Of(int number)
    {
        if (number is < 1 or > 99)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, null);
        }

        var tens = number / 10;
        var ones = number % 10;
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones].ToString() : "");
    }

    /// <summary>The number that Chinese or Arabic figures below ten thousand write, such as 一千零九十五 or 95; null when they write none.</summary>
    public static int? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var arabic))
        {
            return arabic;
        }

        var (sum, digit) = (0, 0);
        foreach (var figure in text)
        {
            var (value, unit) = (Digits.IndexOf(figure, StringComparison.Ordinal), figure switch { '十' => 10, '百' => 100, '千' => 1_000, _ => 0 });
            if (unit > 0)
            {
                // 十五 means one ten and five.
                sum += Math.Max(digit, 1) * unit;
                digit = 0;
            }
            else if (value >= 0 && digit == 0)
            {
                digit = value;
            }
            else
            {
                return null;
            }
        }

        return text.Length == 0 ? null : sum + digit;
    }
}
