using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>The additional fine 加处罚款 for paying late: three percent of the fine a day, never more than the fine itself.</summary>
public static class AdditionalFine
{
    /// <summary>Percent of the fine for each day of delay.</summary>
    public const int PercentPerDay = 3;

    /// <summary>Where the cap is written.</summary>
    public static readonly LegalBasis Cap = new("行政强制法", "第四十五条第二款");

    /// <summary>Where the additional fine is written in the law in force on the day.</summary>
    public static LegalBasis BasisOn(DateOnly day) => day < new DateOnly(2021, 7, 15)
        ? new("行政处罚法", "第五十一条第一项")
        : new("行政处罚法", "第七十二条第一款第一项");
}
