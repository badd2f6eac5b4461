using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Tests.Law;

public class LawBookTests
{
    private static readonly LawBook Book = LawBook.Embedded;

    /// <summary>Key, then the period under A1, A2 and B as the legal notes have it.</summary>
    public static TheoryData<string, string, string, string> Periods() => new()
    {
        { "filing.decision", "7 WorkingDay", "7 WorkingDay", "15 Day" },
        { "decision.limit", "3 Month", "90 Day", "90 Day" },
        { "defence.period", "7 Day", "5 WorkingDay", "5 WorkingDay" },
        { "hearing.request", "3 Day", "5 WorkingDay", "5 WorkingDay" },
        { "decision.service", "7 Day", "7 WorkingDay", "7 WorkingDay" },
        { "payment", "15 Day", "15 Day", "15 Day" },
        { "reconsideration", "60 Day", "60 Day", "60 Day" },
        { "litigation", "6 Month", "6 Month", "6 Month" },
        { "service.announcement", "60 Day", "30 Day", "30 Day" },
        { "referral.approval", "3 Day", "3 Day", "3 Day" },
        { "referral.sending", "24 Hour", "24 Hour", "24 Hour" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void Every_period_is_known_under_every_regime(string key, string a1, string a2, string b)
    {
        DateOnly[] days = [new(2017, 6, 12), new(2022, 6, 13), new(2024, 6, 12)];
        Assert.Equal([a1, a2, b], days.Select(day => Book.Period(key, day)).Select(period => $"{period.Length} {period.Unit}"));
        Assert.All(days, day => Assert.NotEmpty(Book.Period(key, day).Basis.Article));
    }

    [Theory]
    [InlineData("2010-02-28", null)]
    [InlineData("2010-03-01", "A1")]
    [InlineData("2021-07-14", "A1")]
    [InlineData("2021-07-15", "A2")]
    [InlineData("2023-06-30", "A2")]
    [InlineData("2023-07-01", "B")]
    [InlineData("2026-11-23", "B")]
    public void The_regime_is_that_of_the_day_of_the_step(string day, string? regime) =>
        Assert.Equal(regime, Book.RegimeOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Code.ToString());

    [Theory]
    [InlineData("环境保护主管部门实施按日连续处罚办法", "2015-01-01")]
    [InlineData("行政复议法", "1999-10-01")]
    public void A_law_is_known_from_the_first_day_of_its_first_edition(string law, string from) => Assert.Equal(from, Book.KnownFrom(law).Iso());

    [Fact]
    public void A_law_that_is_not_in_the_list_is_an_error() => Assert.Throws<KeyNotFoundException>(() => Book.KnownFrom("示例法"));

    [Fact]
    public void Of_the_regime_of_2023_only_the_text_was_not_read_in_full() => Assert.Equal([Regime.A1, Regime.A2], Book.Regimes.Where(r => r.Complete).Select(r => r.Code));

    [Fact]
    public void A_period_nobody_set_is_an_error()
    {
        Assert.Throws<KeyNotFoundException>(() => Book.Period("no.such", new(2017, 6, 12)));
        Assert.Throws<KeyNotFoundException>(() => Book.Period("payment", new(2009, 6, 12)));
    }

    [Fact]
    public void Offences_are_unique_and_their_bands_are_bands()
    {
        Assert.Equal(Book.Offences.Count, Book.Offences.Select(offence => offence.Code).Distinct().Count());
        Assert.All(Book.Offences, offence =>
        {
            Assert.NotEmpty(offence.Name);
            Assert.True(offence.Until is null || offence.From <= offence.Until, offence.Code);
            Assert.All(new[] { offence.Fine, offence.CitizenFine }.OfType<FineBand>(), band =>
            {
                Assert.True(band.Min >= 0 && band.Min <= band.Max && band.Max > 0, offence.Code);
                Assert.True(band.Basis == FineBasis.Amount || band.Max <= 100, offence.Code);
            });
            Assert.DoesNotContain(PenaltyKind.Fine, offence.OtherPenalties);
            Assert.StartsWith("第", offence.Penalised.Article, StringComparison.Ordinal);
            Assert.True(offence.Violated.Article.StartsWith('第') || (offence.Violated.Article == "条款待核" && !offence.Verified), offence.Code);
        });
    }

    [Fact]
    public void Offences_of_2017_have_the_bands_of_the_legal_notes()
    {
        (string, decimal, decimal)[] expected =
        [
            ("EIA-02", 0, 50_000), ("TS-98", 0, 100_000), ("TS-17", 200_000, 1_000_000), ("AIR-98", 20_000, 200_000),
            ("AIR-99-2", 100_000, 1_000_000), ("AIR-99-3", 100_000, 1_000_000), ("AIR-100", 20_000, 200_000), ("AIR-107", 20_000, 200_000),
            ("AIR-108", 20_000, 200_000), ("AIR-117", 10_000, 100_000), ("AIR-118", 5_000, 50_000), ("AIR-119", 10_000, 100_000),
            ("AIR-120", 2_000, 20_000), ("WAT08-75", 20_000, 100_000), ("WAT08-82", 20_000, 100_000), ("LIV-39", 0, 100_000),
            ("LIV-41", 0, 50_000), ("SW16-75", 10_000, 100_000), ("SW16-68", 10_000, 100_000), ("MED-46", 0, 5_000), ("MED-47", 5_000, 10_000),
        ];
        Assert.All(expected, row =>
            Assert.Equal((Money.OfYuan(row.Item2), Money.OfYuan(row.Item3)), Book.Offence(row.Item1)!.Fine!.InYuan(null)));
        Assert.Equal((FineBasis.PercentOfInvestment, 1m, 5m), Band("EIA-01"));
        Assert.Equal((FineBasis.MultipleOfDischargeFee, 1m, 3m), Band("WAT08-73"));
        Assert.Equal((FineBasis.MultipleOfDischargeFee, 2m, 5m), Band("WAT08-74"));
    }

    [Fact]
    public void The_two_regulations_on_construction_projects_meet_without_gap_or_overlap()
    {
        Assert.Equal(new DateOnly(2017, 9, 30), Book.Offence("TS-98")!.Until);
        Assert.Equal(new DateOnly(2017, 10, 1), Book.Offence("TS-17")!.From);
        Assert.True(Book.Offence("WAT08-74")!.InForceOn(new(2017, 12, 31)));
        Assert.False(Book.Offence("WAT08-74")!.InForceOn(new(2018, 1, 1)));
    }

    [Fact]
    public void A_band_of_percent_of_investment_is_computed_to_the_fen()
    {
        var band = new FineBand(FineBasis.PercentOfInvestment, 1, 5);
        Assert.Null(band.InYuan(null));
        Assert.Equal((Money.OfYuan(12_345.68m), Money.OfYuan(61_728.39m)), band.InYuan(Money.OfYuan(1_234_567.89m)));
    }

    [Fact]
    public void The_provinces_unread_threshold_stands_beside_the_read_national_one() => Assert.Equal(
        [(20_000m, false), (50_000m, true)],
        Book.HearingThresholdsOn(new(2017, 6, 12), toCitizen: false).Select(t => (t.AmountYuan, t.Verified)).Order());

    private static (FineBasis, decimal, decimal) Band(string code) =>
        Book.Offence(code)!.Fine is { } band ? (band.Basis, band.Min, band.Max) : default;
}
