using System.Text;

namespace Enforcement.Domain.Values;

/// <summary>Amounts in the capital Chinese figures 大写数字 that cannot be altered by a stroke.</summary>
internal static class CapitalFigures
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] PlacesInGroup = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    public static string Of(decimal yuan)
    {
        var whole = decimal.Truncate(yuan);
        var fen = (int)((yuan - whole) * 100);
        var text = new StringBuilder(whole == 0 && fen > 0 ? "" : Whole((long)whole) + "元");
        if (fen == 0)
        {
            return text.Append('整').ToString();
        }

        if (fen / 10 > 0)
        {
            text.Append(Digits[fen / 10]).Append('角');
        }
        else if (whole > 0)
        {
            text.Append('零');
        }

        return fen % 10 > 0 ? text.Append(Digits[fen % 10]).Append('分').ToString() : text.Append('整').ToString();
    }

    private static string Whole(long number)
    {
        if (number == 0)
        {
            return "零";
        }

        var text = "";
        var zeroPending = false;
        for (var group = 0; number > 0; group++, number /= 10_000)
        {
            var four = (int)(number % 10_000);
            if (four == 0)
            {
                zeroPending = text.Length > 0;
                continue;
            }

            text = Group(four) + Groups[group] + (zeroPending ? "零" : "") + text;
            zeroPending = four < 1_000;
        }

        return text;
    }

    private static string Group(int four)
    {
        var text = "";
        var zeroPending = false;
        for (var place = 0; four > 0; place++, four /= 10)
        {
            var digit = four % 10;
            if (digit == 0)
            {
                zeroPending = text.Length > 0;
                continue;
            }

            text = Digits[digit] + PlacesInGroup[place] + (zeroPending ? "零" : "") + text;
            zeroPending = false;
        }

        return text;
    }
}
