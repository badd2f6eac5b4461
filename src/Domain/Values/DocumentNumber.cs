using System.Globalization;

namespace Enforcement.Domain.Values;

/// <summary>
/// The number of an official paper 文号, such as 苍环罚〔2017〕42号: the agency's word, the word of the kind of paper, the year
/// and a serial without leading zeros (GB/T 9704-2012).
/// </summary>
/// <param name="Word">Agency word and kind word together, such as 苍环罚.</param>
/// <param name="Year">The year of the paper's date.</param>
/// <param name="Serial">From 1, without gap within the word and the year; 0 in a draft, which has none yet.</param>
public sealed record DocumentNumber(string Word, int Year, int Serial)
{
    /// <summary>As papers print it: 苍环罚〔2017〕42号.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word}〔{Year}〕{(Serial == 0 ? "　" : Serial)}号");
}
