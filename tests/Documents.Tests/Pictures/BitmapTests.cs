using System.Text;
using CsCheck;
using Enforcement.Documents.Pictures;
using static Enforcement.Documents.Tests.Pictures.SamplePictures;

namespace Enforcement.Documents.Tests.Pictures;

public sealed class BitmapTests
{
    private static readonly (int Type, int Depth)[] Kinds =
        [(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (4, 8), (4, 16), (6, 8), (6, 16)];

    private static byte InEight(int sample, int depth) => (byte)(depth == 16 ? sample >> 8 : sample * 255 / ((1 << depth) - 1));

    private static byte OnWhite(int value, int alpha) => (byte)Math.Round((value * alpha + 255.0 * (255 - alpha)) / 255, MidpointRounding.AwayFromZero);

    [Fact]
    public void A_PNG_of_any_kind_is_decoded_to_the_samples_it_was_made_of() =>
        Gen.Select(
            Gen.Int[1, 21], Gen.Int[1, 21],
            Gen.Int[0, Kinds.Length - 1].Select(i => Kinds[i]),
            Gen.Bool, Gen.Int).Sample((width, height, kind, interlaced, seed) =>
        {
            var (type, depth) = kind;
            int Sample(int x, int y, int part) => HashCode.Combine(seed, x, y, part) & ((1 << depth) - 1);
            var bitmap = Bitmap.Read(Png(width, height, depth, type, interlaced, Sample));
            var colours = type is 0 or 4 ? 1 : 3;
            for (var i = 0; i < width * height * colours; i++)
            {
                var (x, y, part) = (i / colours % width, i / colours / width, i % colours);
                var alpha = type is 4 or 6 ? InEight(Sample(x, y, colours), depth) : 255;
                if (bitmap.Data[i] != OnWhite(InEight(Sample(x, y, part), depth), alpha))
                {
                    return false;
                }
            }

            return bitmap.Width == width && bitmap.Height == height && bitmap.IsGray == (colours == 1);
        });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_palette_gives_its_colours_and_its_see_through_ones_become_white(int depth)
    {
        var bitmap = Bitmap.Read(Png(2, 1, depth, 3, false, (x, _, _) => x, [10, 20, 30, 40, 50, 60], [0]));

        Assert.Equal([255, 255, 255, 40, 50, 60], bitmap.Data);
    }

    [Fact]
    public void A_colour_named_see_through_becomes_white() =>
        Assert.Equal([7, 255, 9], Bitmap.Read(Png(3, 1, 8, 0, false, (x, _, _) => 7 + x, transparent: [0, 8])).Data);

    [Theory]
    [InlineData(1, 30, 20)]
    [InlineData(3, 30, 20)]
    [InlineData(6, 20, 30)]
    [InlineData(8, 20, 30)]
    public void A_photograph_taken_sideways_stands_upright(int orientation, int width, int height)
    {
        var bitmap = Bitmap.Read(Jpeg(30, 20, orientation: orientation));

        Assert.Equal((orientation, width, height), (bitmap.Orientation, bitmap.ShownWidth, bitmap.ShownHeight));
    }

    [Fact]
    public void What_the_camera_noted_stays_out_of_the_paper()
    {
        var kept = Encoding.Latin1.GetString(Bitmap.Read(Jpeg(30, 20)).Data);

        Assert.DoesNotContain("Exif", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", kept, StringComparison.Ordinal);
        Assert.EndsWith("\u0001\u0002\u0003ÿÙ", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Printers_four_colours_are_refused_with_a_sentence() =>
        Assert.Contains("CMYK", Assert.Throws<PictureUnreadableException>(() => Bitmap.Read(Jpeg(3, 2, components: 4))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_picture_that_would_fill_the_memory_is_refused() =>
        Assert.Contains("一亿像素", Assert.Throws<PictureUnreadableException>(() => Bitmap.Read(WithSize(Png(1, 1), 60_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_damaged_picture_is_refused_and_never_breaks_anything_else() =>
        Gen.Select(Gen.Bool.Select(png => png ? Png(9, 7) : Jpeg(30, 20)), Gen.Int[0, 200], Gen.Byte, Gen.Int[0, 200]).Sample((file, at, value, length) =>
        {
            byte[] damaged = [.. file.Take(Math.Max(2, file.Length - length))];
            damaged[at % damaged.Length] = value;
            try
            {
                Bitmap.Read(damaged);
            }
            catch (PictureUnreadableException)
            {
                // That is the answer we want.
            }
        });

    private static byte[] WithSize(byte[] png, int side)
    {
        (png[18], png[19], png[22], png[23]) = ((byte)(side >> 8), (byte)(side & 0xFF), (byte)(side >> 8), (byte)(side & 0xFF));
        return png;
    }
}
