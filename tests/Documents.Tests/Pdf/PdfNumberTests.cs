using System.Globalization;
using CsCheck;
using Enforcement.Documents.Pdf;

namespace Enforcement.Documents.Tests.Pdf;

public sealed class PdfNumberTests
{
    [Fact]
    public void Every_number_is_written_as_the_library_writes_it_with_at_most_three_decimals() =>
        Gen.OneOf(Gen.Double[-20_000, 20_000], Gen.Int[-20_000_000, 20_000_000].Select(n => n / 1000d), Gen.Double[-0.01, 0.01])
            .Sample(value => Assert.Equal(Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture), PdfFile.Number(value)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(0.5, "0.5")]
    [InlineData(-0.04, "-0.04")]
    [InlineData(841.89, "841.89")]
    [InlineData(100, "100")]
    public void Zeros_that_say_nothing_are_left_out(double value, string written) => Assert.Equal(written, PdfFile.Number(value));
}
