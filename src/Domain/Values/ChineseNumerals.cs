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
}
