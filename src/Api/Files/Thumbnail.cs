using SkiaSharp;

namespace Enforcement.Api.Files;

/// <summary>Small pictures of photographs, made when they are asked for: nothing is kept that the file does not hold.</summary>
internal static class Thumbnail
{
    public const string ContentType = "image/jpeg";

    /// <summary>The longer side, in pixels.</summary>
    public const int Side = 192;

    // A JPEG is made smaller while it is read; of what is not, a file that says more wants to fill the memory.
    private const long MostPixels = 40_000_000;

    private static readonly string[] Names = [".jpg", ".jpeg", ".png", ".gif", ".webp"];

    // One at a time: a page asks for many, and each may take much memory for a moment.
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>Whether a file of that name is likely one to make small; what is in it, only reading tells.</summary>
    public static bool IsLikely(string name) => Names.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of that name is a photograph that neither we nor most browsers can read.</summary>
    public static bool IsHeic(string name) => Path.GetExtension(name).ToLowerInvariant() is ".heic" or ".heif";

    /// <summary>The picture as a small upright JPEG without anything the camera noted; null when it is none that can be read.</summary>
    public static async Task<byte[]?> OfAsync(Stream picture, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            return Of(picture);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static byte[]? Of(Stream picture)
    {
        using var codec = SKCodec.Create(picture);
        if (codec is null)
        {
            return null;
        }

        var read = codec.GetScaledDimensions(Math.Min(1, (float)Side / Math.Max(codec.Info.Width, codec.Info.Height)));
        if ((long)read.Width * read.Height > MostPixels)
        {
            return null;
        }

        using var whole = new SKBitmap(read.Width, read.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        if (codec.GetPixels(whole.Info, whole.GetPixels()) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            return null;
        }

        var scale = Math.Min(1, (float)Side / Math.Max(read.Width, read.Height));
        int width = Math.Max(1, (int)(read.Width * scale)), height = Math.Max(1, (int)(read.Height * scale));
        var (shownWidth, shownHeight) = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop ? (height, width) : (width, height);
        using var small = new SKBitmap(shownWidth, shownHeight, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(small);
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(Upright(codec.EncodedOrigin, shownWidth, shownHeight));
        using var image = SKImage.FromBitmap(whole);
        canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Flush();
        using var encoded = small.Encode(SKEncodedImageFormat.Jpeg, 80);
        return encoded.ToArray();
    }

    /// <summary>Turns a picture as a camera held on its side has taken it, into a frame of that size.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
