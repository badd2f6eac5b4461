using System.Net;
using Enforcement.Api.Files;
using SkiaSharp;

namespace Enforcement.Web.Tests.Files;

public sealed class ThumbnailTests(WebApp app)
{
    private static readonly string[] Two = ["officer1", "officer2"];

    /// <summary>How a camera held it, and the colours of the quarters as they should be seen: above from the left, below from the left.</summary>
    [Theory]
    [InlineData(1, 192, 96, "red green blue white")]
    [InlineData(2, 192, 96, "green red white blue")]
    [InlineData(3, 192, 96, "white blue green red")]
    [InlineData(4, 192, 96, "blue white red green")]
    [InlineData(5, 96, 192, "red blue green white")]
    [InlineData(6, 96, 192, "blue red white green")]
    [InlineData(7, 96, 192, "white green blue red")]
    [InlineData(8, 96, 192, "green white red blue")]
    public async Task A_photograph_is_small_and_upright_however_the_camera_was_held(int orientation, int width, int height, string seen)
    {
        using var small = SKBitmap.Decode(await OfAsync(Noted(Picture(1600, 800, SKEncodedImageFormat.Jpeg), orientation)));

        Assert.Equal((width, height), (small.Width, small.Height));
        Assert.Equal(seen, string.Join(' ', new[] { (1, 1), (3, 1), (1, 3), (3, 3) }.Select(at => Name(small.GetPixel(width * at.Item1 / 4, height * at.Item2 / 4)))));
    }

    [Fact]
    public async Task A_png_is_small_too_and_stays_as_it_is_where_it_is_small_already()
    {
        using var large = SKBitmap.Decode(await OfAsync(Picture(600, 1000, SKEncodedImageFormat.Png)));
        using var tiny = SKBitmap.Decode(await OfAsync(Picture(40, 20, SKEncodedImageFormat.Png)));

        Assert.Equal((115, 192, 40, 20), (large.Width, large.Height, tiny.Width, tiny.Height));
        Assert.Equal("red", Name(large.GetPixel(20, 20)));
    }

    [Fact]
    public async Task What_is_no_picture_has_none()
    {
        Assert.Null(await OfAsync([0xFF, 0xD8, 0xFF, 0xE0, 0, 1]));
        Assert.Null(await OfAsync("%PDF-1.7"u8.ToArray()));
    }

    [Fact]
    public async Task The_evidence_of_a_case_shows_it_to_those_who_may_have_the_file()
    {
        var photograph = Picture(1600, 1200, SKEncodedImageFormat.Jpeg);
        var (kept, broken) = (await app.KeepAsync(photograph), await app.KeepAsync([0xFF, 0xD8, 0xFF, 0xE0, 0, 1]));
        var id = await app.Cases.FiledAsync(990, "苍溪县某缩略图厂（虚构）", new(2018, 6, 4));
        await app.Cases.DoAsync(id, "officer1", "record-inspection", new
        {
            occurredOn = "2018-06-06",
            from = "09:00",
            to = "10:00",
            place = "堆场",
            findings = "物料未密闭。",
            partyPresent = "张某",
            signingNote = "张某签名",
            certificatesShown = true,
            officers = Two,
        });
        await app.Cases.DoAsync(id, "officer1", "add-evidence", new
        {
            occurredOn = "2018-06-06",
            kind = "audioVisual",
            title = "现场照片",
            proves = "物料未密闭",
            officers = Two,
            files = new[]
            {
                new { name = "照片.JPG", sha256 = kept, bytes = photograph.Length }, new { name = "坏的.jpg", sha256 = broken, bytes = 6 },
                new { name = "未上传.jpg", sha256 = new string('e', 64), bytes = 9 },
            },
        });
        var address = $"/cases/{id}/files/{kept}/thumbnail";

        using var officer = await app.FormsAsAsync("officer1");
        await officer.OpenAsync($"/cases/{id}");
        Assert.Contains($"src=\"{address}\" alt loading=\"lazy\"", officer.Page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{new string('e', 64)}/thumbnail", officer.Page, StringComparison.Ordinal);

        using var answer = await officer.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "image/jpeg", true), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.NoStore));
        using var small = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal((192, 144), (small.Width, small.Height));

        Assert.Equal(HttpStatusCode.NotFound, await officer.OpenAsync($"/cases/{id}/files/{broken}/thumbnail"));
        Assert.Equal(HttpStatusCode.NotFound, await officer.OpenAsync($"/cases/{app.Cases.Closed}/files/{kept}/thumbnail"));
        using var administrator = await app.FormsAsAsync("admin1");
        Assert.Equal(HttpStatusCode.Forbidden, await administrator.OpenAsync(address));
        using var stranger = new FormClient(app.Address);
        using var refused = await stranger.GetAsync(address);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    private static async Task<byte[]?> OfAsync(byte[] file) => await Thumbnail.OfAsync(new MemoryStream(file), TestContext.Current.CancellationToken);

    /// <summary>Four quarters: red, green, and below them blue, white.</summary>
    private static byte[] Picture(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        foreach (var (colour, left, top) in new[] { (SKColors.Red, 0, 0), (SKColors.Lime, width / 2, 0), (SKColors.Blue, 0, height / 2) })
        {
            using var paint = new SKPaint { Color = colour };
            canvas.DrawRect(left, top, width / 2f, height / 2f, paint);
        }

        canvas.Flush();
        using var encoded = bitmap.Encode(format, 95);
        return encoded.ToArray();
    }

    /// <summary>The JPEG with the orientation as a camera notes it, in an Exif segment of its own.</summary>
    private static byte[] Noted(byte[] jpeg, int orientation) =>
    [
        .. jpeg[..2],
        0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
        .. jpeg[2..],
    ];

    private static string Name(SKColor colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, false, false) => "red",
        (false, true, false) => "green",
        (false, false, true) => "blue",
        (true, true, true) => "white",
        _ => colour.ToString(),
    };
}
