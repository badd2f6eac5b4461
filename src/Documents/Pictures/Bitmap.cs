namespace Enforcement.Documents.Pictures;

/// <summary>The picture is not a PNG or JPEG that a paper can carry.</summary>
public sealed class PictureUnreadableException(string reason) : Exception($"图片无法放入文书：{reason}");

/// <summary>
/// A picture as a PDF carries it: a JPEG as it is, without what the camera noted about itself, or plain samples of eight bits, transparency already on white.
/// </summary>
internal sealed record Bitmap(int Width, int Height, bool IsGray, bool IsJpeg, byte[] Data)
{
    /// <summary>How a camera held on its side wants it turned: Exif's orientation, 1 to 8.</summary>
    public int Orientation { get; init; } = 1;

    public int ShownWidth => Orientation >= 5 ? Height : Width;

    public int ShownHeight => Orientation >= 5 ? Width : Height;

    public static Bitmap Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return file switch
            {
                [0xFF, 0xD8, ..] => Jpeg.Read(file),
                [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Png.Read(file),
                _ => throw new PictureUnreadableException("只接受 PNG 和 JPEG 格式"),
            };
        }
        catch (Exception broken) when (broken is ArgumentException or IndexOutOfRangeException or InvalidDataException or OverflowException or EndOfStreamException)
        {
            throw new PictureUnreadableException("文件已损坏");
        }
    }
}
