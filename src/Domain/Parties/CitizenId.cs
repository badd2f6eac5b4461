using System.Globalization;

namespace Enforcement.Domain.Parties;

/// <summary>The citizen identity number 公民身份号码, 18 characters (GB 11643-1999).</summary>
public static class CitizenId
{
    private const string CheckCharacters = "10X98765432";

    /// <summary>Whether the number has the right form, a real birthday, and the check character of its other digits.</summary>
    public static bool HasRightCheckDigit(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Length == 18
            && number[..17].All(char.IsAsciiDigit)
            && DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && number[17] == CheckCharacter(number[..17]);
    }

    /// <summary>The birthday in the number, or null when it has no real one.</summary>
    public static DateOnly? Birthday(string? number) => number is { Length: 18 }
        && DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The check character of the first 17 digits.</summary>
    public static char CheckCharacter(string first17)
    {
        ArgumentNullException.ThrowIfNull(first17);
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += (first17[i] - '0') * ((1 << (17 - i)) % 11);
        }

        return CheckCharacters[sum % 11];
    }
}
