namespace Enforcement.Api.Files;

/// <summary>A kind of file that is taken in, known by its content and not by its name.</summary>
/// <param name="ContentType">As it is sent to a browser.</param>
/// <param name="IsShown">Whether a browser may show it; others are saved.</param>
internal sealed record FileKind(string ContentType, bool IsShown)
{
    public const string Accepted = "JPEG、PNG、GIF、WebP、HEIC 图片，PDF，MP4、MOV、AVI 录像，MP3、WAV、M4A 录音，Word、Excel、OFD、ZIP";

    /// <summary>The kind of what begins so, or null when it is none we take in.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => new("image/jpeg", true),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new("image/png", true),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => new("image/gif", true),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => new("application/pdf", true),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => new("image/webp", true),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => new("audio/wav", false),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'A', (byte)'V', (byte)'I', (byte)' ', ..] => new("video/x-msvideo", false),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', (byte)'i' or (byte)'v', ..] => new("image/heic", false),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'q', (byte)'t', ..] => new("video/quicktime", false),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'M', (byte)'4', (byte)'A', ..] => new("audio/mp4", false),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => new("video/mp4", false),
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] => new("audio/mpeg", false),
        [(byte)'P', (byte)'K', 3, 4, ..] => new("application/zip", false),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => new("application/x-ole-storage", false),
        _ => null,
    };
}
