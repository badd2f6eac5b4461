using System.Globalization;

namespace Enforcement.Domain.Values;

/// <summary>An amount of money 金额 in yuan, exact to the fen, never negative.</summary>
public readonly record struct Money : IComparable<Money>
{
    private const decimal LargestYuan = 9_999_999_999_999.99m;

    private Money(decimal yuan) => Yuan = yuan;

    /// <summary>The amount in yuan, with at most two decimals.</summary>
    public decimal Yuan { get; }

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The largest amount there is.</summary>
    public static Money Largest => new(LargestYuan);

    /// <summary>Whether there is no money at all.</summary>
    public bool IsZero => Yuan == 0;

    /// <summary>Makes an amount of yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, finer than the fen, or ten trillion yuan and more.</exception>
    public static Money OfYuan(decimal yuan)
    {
        if (yuan < 0 || yuan > LargestYuan)
        {
            throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "金额应在 0 至 9999999999999.99 元之间");
        }

        if (decimal.Round(yuan, 2) != yuan)
        {
            throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "金额最多精确到分(两位小数)");
        }

        return new Money(yuan);
    }

    /// <summary>The sum of two amounts.</summary>
    public static Money operator +(Money left, Money right) => OfYuan(left.Yuan + right.Yuan);

    /// <summary>What is left of the first amount after the second; it never goes below zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The second amount is the larger one.</exception>
    public static Money operator -(Money left, Money right) => OfYuan(left.Yuan - right.Yuan);

    /// <summary>Whether the first amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Yuan < right.Yuan;

    /// <summary>Whether the first amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Yuan > right.Yuan;

    /// <summary>Whether the first amount is not larger.</summary>
    public static bool operator <=(Money left, Money right) => left.Yuan <= right.Yuan;

    /// <summary>Whether the first amount is not smaller.</summary>
    public static bool operator >=(Money left, Money right) => left.Yuan >= right.Yuan;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Yuan.CompareTo(other.Yuan);

    /// <summary>In figures as papers print it: 10,000.00.</summary>
    public override string ToString() => Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>In capital Chinese figures 大写 as papers print it beside the figures: 壹万元整.</summary>
    public string InCapitals() => CapitalFigures.Of(Yuan);
}
