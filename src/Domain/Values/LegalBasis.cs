namespace Enforcement.Domain.Values;

/// <summary>Where something is written 法律依据: a law or regulation and the article in it.</summary>
/// <param name="Source">The law's or regulation's name without book-title marks, such as 环境行政处罚办法.</param>
/// <param name="Article">The article as papers cite it, such as 第二十二条第一款.</param>
public sealed record LegalBasis(string Source, string Article)
{
    /// <summary>As papers cite it: 《环境行政处罚办法》第二十二条.</summary>
    public override string ToString() => $"《{Source}》{Article}";
}
