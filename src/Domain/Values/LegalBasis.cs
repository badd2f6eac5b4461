namespace Enforcement.Domain.Values;

/// <summary>Where something is written 法律依据: a law or regulation and the article in it.</summary>
/// <param name="Source">The law's or regulation's name without book-title marks, such as 环境行政处罚办法.</param>
/// <param name="Article">The article as papers cite it, such as 第二十二条第一款.</param>
public sealed record LegalBasis(string Source, string Article)
{
    /// <summary>As official papers cite it, a law of the National People's Congress by its full name: 《中华人民共和国大气污染防治法》第七十二条.</summary>
    public string InFull => Source.EndsWith('法') && !Source.EndsWith("办法", StringComparison.Ordinal) ? $"《中华人民共和国{Source}》{Article}" : ToString();

    /// <summary>As screens and messages cite it: 《环境行政处罚办法》第二十二条.</summary>
    public override string ToString() => $"《{Source}》{Article}";
}
