namespace Enforcement.Domain.Law;

/// <summary>A law, regulation or rule that rows of the law data and rules may cite, with the days one edition of it was in force.</summary>
/// <param name="Name">Its name as a citation has it, without book-title marks.</param>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="Articles">How many articles it has; a citation of a later one is refused. Null where nobody has counted.</param>
/// <param name="Verified">Whether name and dates were read in a reliable source.</param>
public sealed record LawEdition(string Name, DateOnly From, DateOnly? Until, int? Articles = null, bool Verified = true) : IDatedRow;

/// <summary>A row of the law data that is in force for a span of days.</summary>
public interface IDatedRow
{
    /// <summary>The first day.</summary>
    DateOnly From { get; }

    /// <summary>The last day, itself included; null while it is in force.</summary>
    DateOnly? Until { get; }
}

/// <summary>Questions about spans of days.</summary>
public static class DatedRows
{
    /// <summary>Whether the day lies in the span, both ends included.</summary>
    public static bool InForceOn(this IDatedRow row, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.From <= day && (row.Until is null || day <= row.Until);
    }
}
