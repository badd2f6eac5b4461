using System.Text;

namespace Enforcement.Documents.Fonts;

/// <summary>The 6,763 characters that nearly all official writing is made of.</summary>
internal static class Gb2312
{
    public static IReadOnlyList<int> Han { get; } = [.. Characters()];

    private static IEnumerable<int> Characters()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        for (var row = 0xB0; row <= 0xF7; row++)
        {
            for (var column = 0xA1; column <= 0xFE; column++)
            {
                // Row 0xD7 ends early; code page 936 puts private-use characters in the rest.
                if (encoding.GetString([(byte)row, (byte)column]) is [>= '\u4E00' and <= '\u9FA5' and var han])
                {
                    yield return han;
                }
            }
        }
    }
}
