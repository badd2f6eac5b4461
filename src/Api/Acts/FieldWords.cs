using System.Text.Json;
using Enforcement.Domain.Values;

namespace Enforcement.Api.Acts;

/// <summary>The values of lists in forms: written as in JSON, shown by their terms.</summary>
internal static class FieldWords
{
    public static IReadOnlyList<(string Value, string Shown)> Of(Type type) =>
        [.. Enum.GetValues(type).Cast<Enum>().Select(v => (Word(v), v.Chinese()))];

    public static Enum? Value(Type type, string word) => Enum.GetValues(type).Cast<Enum>().FirstOrDefault(v => Word(v) == word);

    public static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
