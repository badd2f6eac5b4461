using System.Globalization;
using System.Text;

namespace Enforcement.Documents.Layout;

/// <summary>Cuts text into what the eye sees as one character: a base with its marks and variation selector.</summary>
internal static class Clusters
{
    // Unicode's EquivalentUnifiedIdeograph; an ideographic space stands where there is none in the basic plane.
    private const string Supplement =
        "　厂乛乚乙亻冂　刀刂卜㔾小小兀尣尢　巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王　目示礻　糹纟罓罒㓁冗　羊　　耂肀聿肉　艹艹艹虎衤覀西见角　讠贝　车辶辶辶邑钅長镸长门　阝雨青韦页风飞食　飠饣　马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮" +
        "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private static readonly string[] SingleCharacters = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => ((char)c).ToString())];

    /// <summary>The visible characters of a text, with "\n" for every line break; whatever could hide or reorder text is dropped.</summary>
    public static IEnumerable<string> Of(string text)
    {
        string? pending = null;
        var previous = '\0';
        foreach (var raw in text.EnumerateRunes())
        {
            var afterReturn = previous == '\r';
            previous = raw.Value <= char.MaxValue ? (char)raw.Value : '\0';
            var rune = Unified(raw);
            if (IsMark(rune) && pending is not (null or "\n"))
            {
                pending += rune.ToString();
                continue;
            }

            var cluster = rune.Value switch
            {
                '\n' when afterReturn => null,
                '\n' or '\r' or 0x85 or 0x2028 or 0x2029 => "\n",
                '\t' => " ",
                _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format => null,
                <= char.MaxValue => SingleCharacters[rune.Value],
                _ => rune.ToString(),
            };
            if (cluster is null)
            {
                continue;
            }

            if (pending is not null)
            {
                yield return pending;
            }

            pending = cluster;
        }

        if (pending is not null)
        {
            yield return pending;
        }
    }

    /// <summary>The same cleaning for text that is not laid out, such as titles of bookmarks.</summary>
    public static string Clean(string text) => string.Concat(Of(text)).Replace('\n', ' ');

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static Rune Unified(Rune rune)
    {
        var unified = rune.Value switch
        {
            >= 0x2E80 and < 0x2F00 when rune.Value - 0x2E80 < Supplement.Length => Supplement[rune.Value - 0x2E80],
            >= 0x2F00 and < 0x2FD6 => Kangxi[rune.Value - 0x2F00],
            _ => '\u3000',
        };
        return unified == '\u3000' ? rune : new Rune(unified);
    }
}
