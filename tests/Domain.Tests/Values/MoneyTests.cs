using CsCheck;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Tests.Values;

public class MoneyTests
{
    private static readonly Gen<decimal> Yuan = Gen.Long[0, 99_999_999_999_999].Select(fen => fen / 100m);

    [Theory]
    [InlineData("600500", "陆拾万零伍佰元整")]
    [InlineData("10000", "壹万元整")]
    [InlineData("100.05", "壹佰元零伍分")]
    [InlineData("0.5", "伍角整")]
    [InlineData("0.05", "伍分")]
    [InlineData("0", "零元整")]
    [InlineData("10", "壹拾元整")]
    [InlineData("15.5", "壹拾伍元伍角整")]
    [InlineData("1005", "壹仟零伍元整")]
    [InlineData("1050", "壹仟零伍拾元整")]
    [InlineData("10001", "壹万零壹元整")]
    [InlineData("100000", "壹拾万元整")]
    [InlineData("20304.07", "贰万零叁佰零肆元零柒分")]
    [InlineData("100000000", "壹亿元整")]
    [InlineData("100000001", "壹亿零壹元整")]
    [InlineData("100500000", "壹亿零伍拾万元整")]
    [InlineData("1234567.89", "壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分")]
    public void Amounts_in_capitals_as_decisions_print_them(string yuan, string capitals) =>
        Assert.Equal(capitals, Money.OfYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)).InCapitals());

    [Fact]
    public void Capitals_read_back_give_the_same_amount() => Yuan.Sample(yuan => ReadBack(Money.OfYuan(yuan).InCapitals()) == yuan);

    [Fact]
    public void Capitals_never_have_two_zeros_in_a_row_nor_end_in_one() => Yuan.Sample(yuan =>
    {
        var text = Money.OfYuan(yuan).InCapitals();
        return !text.Contains("零零", StringComparison.Ordinal) && !text.EndsWith('零') && (yuan < 1 || !text.Contains("零元", StringComparison.Ordinal));
    });

    [Fact]
    public void Sums_are_exact_and_differences_never_go_below_zero() => Gen.Select(Yuan, Yuan).Sample((a, b) =>
    {
        var (left, right) = (Money.OfYuan(a), Money.OfYuan(b));
        Assert.Equal(a + b, (left + right).Yuan);
        Assert.Equal(left, left + right - right);
        if (a < b)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => left - right);
        }

        Assert.Equal(a.CompareTo(b), left.CompareTo(right));
        Assert.Equal((a < b, a <= b, a > b, a >= b), (left < right, left <= right, left > right, left >= right));
    });

    [Theory]
    [InlineData("-0.01")]
    [InlineData("0.001")]
    [InlineData("10000000000000")]
    public void Negative_too_fine_and_too_large_amounts_are_refused(string yuan) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.OfYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Figures_have_thousands_and_two_decimals()
    {
        Assert.Equal("600,500.00", Money.OfYuan(600_500).ToString());
        Assert.Equal("0.00", Money.Zero.ToString());
        Assert.Equal(Money.OfYuan(1.10m), Money.OfYuan(1.1m));
    }

    /// <summary>Reads capitals from left to right: the other way round from how they are made.</summary>
    private static decimal ReadBack(string text)
    {
        decimal total = 0, group = 0, digit = 0;
        foreach (var character in text)
        {
            var figure = "零壹贰叁肆伍陆柒捌玖".IndexOf(character, StringComparison.Ordinal);
            if (figure >= 0)
            {
                digit = figure;
                continue;
            }

            switch (character)
            {
                case '拾' or '佰' or '仟':
                    group += digit * character switch { '拾' => 10, '佰' => 100, _ => 1000 };
                    break;
                case '万':
                    total += (group + digit) * 10_000;
                    group = 0;
                    break;
                case '亿':
                    total = (total + group + digit) * 100_000_000;
                    group = 0;
                    break;
                case '元':
                    total += group + digit;
                    group = 0;
                    break;
                case '角':
                    total += digit / 10;
                    break;
                case '分':
                    total += digit / 100;
                    break;
                default:
                    break;
            }

            digit = 0;
        }

        return total;
    }
}
