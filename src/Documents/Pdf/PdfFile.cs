using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Enforcement.Documents.Pdf;

/// <summary>The objects of a PDF file, each written out as soon as it is known: no clock and no chance, so equal papers are equal bytes.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly Stream _output;
    private readonly List<long> _offsets = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _position;

    public PdfFile(Stream output)
    {
        _output = output;
        Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count;
    }

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    public void Set(int number, string body)
    {
        _offsets[number - 1] = _position;
        Write($"{number} 0 obj\n{body}\nendobj\n");
    }

    public int AddStream(byte[] data, string entries = "", CompressionLevel level = CompressionLevel.Optimal)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, level, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return AddRaw(packed.GetBuffer().AsSpan(0, (int)packed.Length), $"/Filter /FlateDecode {entries}");
    }

    /// <summary>As it is: for what other programs look for in plain sight, and for what is packed already.</summary>
    public int AddRaw(ReadOnlySpan<byte> data, string entries)
    {
        var number = Reserve();
        _offsets[number - 1] = _position;
        Write($"{number} 0 obj\n<< /Length {data.Length} {entries} >>\nstream\n");
        Write(data);
        Write("\nendstream\nendobj\n");
        return number;
    }

    public void Finish(int catalog, int info)
    {
        var id = Convert.ToHexString(_hash.GetHashAndReset().AsSpan(0, 16));
        var xref = _position;
        Write($"xref\n0 {_offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in _offsets)
        {
            Write(offset > 0 ? $"{offset.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n"
                : throw new InvalidOperationException("An object was promised and never written."));
        }

        Write($"trailer\n<< /Size {_offsets.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{xref}\n%%EOF\n");
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>A text string any reader shows right, whatever its language.</summary>
    public static string Text(string text) => $"<FEFF{Hex(text)}>";

    public static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    /// <summary>At most three decimals, no exponent, the same in every culture.</summary>
    public static string Number(double value)
    {
        // By hand: a page of a table has thousands of them.
        Span<char> text = stackalloc char[24];
        var thousandths = (long)Math.Round(value * 1000);
        var at = text.Length;
        var (rest, decimals) = (Math.Abs(thousandths), 3);
        for (; decimals > 0 && rest % 10 == 0; decimals--)
        {
            rest /= 10;
        }

        for (var digit = 0; digit <= decimals || rest > 0; digit++, rest /= 10)
        {
            if (digit == decimals && decimals > 0)
            {
                text[--at] = '.';
            }

            text[--at] = (char)('0' + rest % 10);
        }

        if (double.IsNegative(value))
        {
            text[--at] = '-';
        }

        return text[at..].ToString();
    }

    private void Write(string text) => Write(Encoding.Latin1.GetBytes(text));

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }
}
