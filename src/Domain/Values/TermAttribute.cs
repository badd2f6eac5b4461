using System.Collections.Concurrent;
using System.Reflection;

namespace Enforcement.Domain.Values;

/// <summary>The field's own Chinese word for a value, as screens and papers show it.</summary>
/// <param name="chinese">The term, such as 调查中.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TermAttribute(string chinese) : Attribute
{
    /// <summary>The term, such as 调查中.</summary>
    public string Chinese { get; } = chinese;
}

/// <summary>Looks up the Chinese terms of enumerated values.</summary>
public static class Terms
{
    private static readonly ConcurrentDictionary<Enum, string> Known = [];

    /// <summary>The field's own word for the value.</summary>
    public static string Chinese(this Enum value) => Known.GetOrAdd(value, static v =>
        v.GetType().GetField(v.ToString())?.GetCustomAttribute<TermAttribute>()?.Chinese ?? v.ToString());
}
