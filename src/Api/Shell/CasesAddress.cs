using System.Globalization;
using System.Text.Json;
using Enforcement.Api.Cases;
using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;

namespace Enforcement.Api.Shell;

/// <summary>The addresses of the case register and its cases: every state of the list is in its address.</summary>
public static class CasesAddress
{
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of the word, or null when there is no such word.</summary>
    public static T? Value<T>(string? word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(word![0]) ? value : null;

    /// <param name="id">The case.</param>
    /// <param name="asOf">As in force on the day.</param>
    /// <param name="knownAt">As known at the minute, in Chinese local time.</param>
    public static string Of(Guid id, DateOnly? asOf = null, DateTime? knownAt = null)
    {
        string[] parts =
        [
            .. asOf is { } day ? [$"asOf={day.Iso()}"] : Array.Empty<string>(),
            .. knownAt is { } minute ? [$"knownAt={minute.ToString(KnownAtFormat, CultureInfo.InvariantCulture)}"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? $"/cases/{id}" : $"/cases/{id}?{string.Join('&', parts)}";
    }

    /// <summary>How a minute stands in an address.</summary>
    public const string KnownAtFormat = "yyyy-MM-ddTHH:mm";

    public static string Of(RegisterFilter filter, RegisterSort sort = RegisterSort.Filed, string? cursor = null, int page = 1, IReadOnlyList<RegisterColumn>? columns = null,
        string path = "/cases")
    {
        ArgumentNullException.ThrowIfNull(filter);
        (string Name, string? Value)[] parts =
        [
            ("search", filter.Search), ("stage", filter.Stage is { } stage ? Word(stage) : null), ("township", filter.Township),
            ("offence", filter.Offence), ("officer", filter.Officer), ("filedYear", Text(filter.FiledYear)),
            ("decidedYear", Text(filter.DecidedYear)), ("referredYear", Text(filter.ReferredYear)), ("sparedYear", Text(filter.SparedYear)),
            ("sort", sort == RegisterSort.Filed ? null : Word(sort)), ("cursor", cursor), ("page", page > 1 ? Text(page) : null),
            ("cols", columns is null || columns.SequenceEqual(RegisterColumn.Usual) ? null : string.Join(',', columns.Select(c => c.Key))),
        ];
        var query = string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>What the address of a register asks for.</summary>
    public static (RegisterFilter Filter, RegisterSort Sort) Asked(IQueryCollection query)
    {
        string? One(string name) => query[name].ToString().Trim() is { Length: > 0 } value ? value : null;
        int? Year(string name) => int.TryParse(One(name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
        return (
            new(
                One("search"), Value<CaseStage>(One("stage")), One("township"), One("offence"), One("officer"), Year("filedYear"), Year("decidedYear"),
                Year("referredYear"), Year("sparedYear")),
            Value<RegisterSort>(One("sort")) ?? RegisterSort.Filed);
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
