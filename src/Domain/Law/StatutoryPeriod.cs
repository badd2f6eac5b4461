using Enforcement.Domain.Calendar;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>A period the law sets 法定期限, as it was in force for a span of days.</summary>
/// <param name="Key">What it is for, such as defence.period.</param>
/// <param name="Name">The same in Chinese, such as 陈述申辩.</param>
/// <param name="From">The first day on which a period of this length can begin.</param>
/// <param name="Until">The last such day, or null while it is in force.</param>
/// <param name="Length">How many units; none where each decision fixes its own day.</param>
/// <param name="Unit">Days, working days, months, years or hours.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; where not, screens say so.</param>
/// <param name="Backwards">Whether it is counted back from the day it is about, such as the day of a hearing.</param>
/// <param name="ApprovedBy">Of an extension, whose length is its cap: who approves it; null for other periods.</param>
public sealed record StatutoryPeriod(
    string Key, string Name, DateOnly From, DateOnly? Until, int Length, PeriodUnit Unit, string Source, string Article, bool Verified = true,
    bool Backwards = false, Approver? ApprovedBy = null) : IDatedRow
{
    /// <summary>The article to cite.</summary>
    public LegalBasis Basis => new(Source, Article);

    /// <summary>The article, marked where its text was not read: 《行政处罚法》第六十四条（待核实）.</summary>
    public string BasisAsShown => Basis + Doubt.About(Verified);
}

/// <summary>Who approves an extension 延长期限的批准人.</summary>
public enum Approver
{
    /// <summary>A head of the agency 本机关负责人.</summary>
    [Term("本机关负责人批准")] Leader,

    /// <summary>The heads after discussing it together 本机关负责人集体讨论.</summary>
    [Term("本机关负责人集体讨论决定")] HeadsTogether,
}

/// <summary>How data whose text nobody has read is marked wherever it is shown.</summary>
public static class Doubt
{
    /// <summary>（待核实） behind what is not verified, otherwise nothing.</summary>
    public static string About(bool verified) => verified ? "" : "（待核实）";
}
