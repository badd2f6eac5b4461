using System.Collections;
using System.Reflection;

namespace Enforcement.Scenarios;

/// <summary>What acts and events choose among: the grounds, methods and outcomes they name.</summary>
public static class Choices
{
    /// <summary>What the act or event chose, its parts included.</summary>
    public static IEnumerable<Enum> In(object? value) => value switch
    {
        Enum one => [one],
        null or string => [],
        IEnumerable many => many.Cast<object?>().SelectMany(In),
        _ when IsOurs(value.GetType()) => value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).SelectMany(p => In(p.GetValue(value))),
        _ => [],
    };

    /// <summary>Among what acts or events of the type choose, their parts included.</summary>
    public static IEnumerable<Type> Of(Type type) => Of(type, []);

    /// <summary>How a page of the docs names a choice.</summary>
    public static string Named(Enum choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return $"{choice.GetType().Name}.{choice}";
    }

    private static IEnumerable<Type> Of(Type type, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? IsOurs(type) ? [type] : []
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(of => Of(of, seen))
            : IsOurs(type) && seen.Add(type) ? type.GetProperties(BindingFlags.Instance | BindingFlags.Public).SelectMany(p => Of(p.PropertyType, seen))
            : [];
    }

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Enforcement.", StringComparison.Ordinal) == true;
}
