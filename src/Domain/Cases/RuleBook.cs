using System.Reflection;

namespace Enforcement.Domain.Cases;

/// <summary>The list of all rules.</summary>
public static class RuleBook
{
    /// <summary>Every rule value of every rules file, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(RuleBook).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Code.Length).ThenBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
