using System.Globalization;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Api.Shell;

/// <summary>How pages write values, the same everywhere.</summary>
public static class Shown
{
    /// <summary>What stands where there is nothing to show.</summary>
    public const string Nothing = "—";

    public static string Day(DateOnly? day) => day?.Iso() ?? Nothing;

    /// <summary>Chinese local time to the minute.</summary>
    public static string Instant(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Minute(DateTime? local) => local?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? Nothing;

    public static string Yuan(decimal? yuan) => yuan is { } amount ? Money.OfYuan(amount).ToString() : Nothing;

    /// <summary>Ten thousands of yuan, as reports count, exact to the fen: 60.05.</summary>
    public static string TenThousands(decimal yuan) => (yuan / 10_000).ToString("#,##0.00####", CultureInfo.InvariantCulture);

    public static string Names(IEnumerable<OfficerName> officers) => string.Join("、", officers.Select(o => o.Name)) is { Length: > 0 } names ? names : Nothing;

    /// <summary>Names with the numbers of their certificates, as papers have them.</summary>
    public static string Certified(IEnumerable<OfficerName> officers) =>
        string.Join("、", officers.Select(o => o.CertificateNumber is { } number ? $"{o.Name}({number})" : o.Name)) is { Length: > 0 } names ? names : Nothing;

    /// <summary>
    /// A citizen identity number: whole for those who write and check the papers that name it, otherwise its last four characters.
    /// </summary>
    public static string CitizenId(string? number, Role reader) => number switch
    {
        null => Nothing,
        _ when reader is Role.Officer or Role.Legal => number,
        { Length: > 4 } => new string('*', number.Length - 4) + number[^4..],
        _ => new string('*', number.Length),
    };
}
