using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Enforcement.Documents.Pictures;

namespace Enforcement.Documents.Tests.Pictures;

public sealed class QrMatrixTests
{
    private static readonly int[] Lengths = [10, 100, 200, 400, 600];

    [Fact]
    public void Data_with_its_correction_words_divides_by_the_divisor() =>
        Gen.Select(Gen.Byte.Array[1, 60], Gen.Int[7, 30]).Sample((data, degree) =>
        {
            var correction = QrMatrix.Galois.Remainder(data, QrMatrix.Galois.Divisor(degree));
            var root = 1;
            for (var i = 0; i < degree; i++)
            {
                if (data.Concat(correction).Aggregate(0, (sum, word) => QrMatrix.Galois.Product(sum, root) ^ word) != 0)
                {
                    return false;
                }

                root = QrMatrix.Galois.Product(root, 2);
            }

            return true;
        });

    [Theory]
    [InlineData(14, 1)]
    [InlineData(15, 2)]
    [InlineData(122, 7)]
    [InlineData(180, 9)]
    [InlineData(181, 10)]
    [InlineData(666, 20)]
    public void The_smallest_code_that_holds_the_text_is_taken(int length, int version) =>
        Assert.Equal(version, QrMatrix.Of(new string('a', length)).Version);

    [Fact]
    public void Too_long_a_text_is_refused() => Assert.Throws<ArgumentException>(() => QrMatrix.Of(new string('a', 667)));

    [Fact]
    public void A_reader_that_is_not_ours_reads_every_size()
    {
        foreach (var length in Enumerable.Range(0, 20).Select(i => 10 + 34 * i))
        {
            var payload = string.Concat(Enumerable.Range(0, length).Select(i => i % 37 == 5 ? '云' : (char)('!' + i % 90)))[..(length * 9 / 10)];
            Assert.Equal(payload, Scanned(QrMatrix.Of(payload)));
        }
    }

    // What zbar read right once must not change unseen where zbar is absent.
    [Fact]
    public void The_squares_are_those_that_were_read_right()
    {
        var all = string.Concat(Lengths.Select(length => Drawing(QrMatrix.Of(new string('q', length)))));

        Assert.Equal("767dc6735cb24655", Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(all)))[..16]);
    }

    private static string Drawing(QrMatrix matrix) => string.Concat(
        Enumerable.Range(0, matrix.Side * matrix.Side).Select(i => matrix[i / matrix.Side, i % matrix.Side] ? '1' : '0'));

    private static string Scanned(QrMatrix matrix)
    {
        const int Zoom = 4;
        var side = (matrix.Side + 8) * Zoom;
        var picture = new byte[side * side];
        for (var i = 0; i < picture.Length; i++)
        {
            int row = i / side / Zoom - 4, column = i % side / Zoom - 4;
            var dark = row >= 0 && column >= 0 && row < matrix.Side && column < matrix.Side && matrix[row, column];
            picture[i] = (byte)(dark ? 0 : 255);
        }

        var path = Path.Combine(Directory.CreateTempSubdirectory("qr-").FullName, "code.pgm");
        File.WriteAllBytes(path, [.. Encoding.ASCII.GetBytes($"P5 {side} {side} 255\n"), .. picture]);
        return Tool.Run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path).TrimEnd('\n');
    }
}
