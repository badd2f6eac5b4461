namespace Enforcement.Domain.Parties;

/// <summary>The unified social credit code 统一社会信用代码 of organisations, 18 characters (GB 32100-2015).</summary>
public static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Whether the code has the right form and its last character is the check character of the others.</summary>
    public static bool HasRightCheckDigit(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != 18 || code.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)) || code[2..8].Any(c => !char.IsAsciiDigit(c)))
        {
            return false;
        }

        return code[17] == CheckCharacter(code[..17]);
    }

    /// <summary>The check character of the first 17 characters.</summary>
    public static char CheckCharacter(string first17)
    {
        ArgumentNullException.ThrowIfNull(first17);
        var sum = 0;
        var weight = 1;
        foreach (var character in first17)
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
