using System.Text.Json;

namespace Enforcement.Api.Cases;

/// <summary>A value of a list in an address, written as in JSON: the framework takes only the names in the code, and numbers.</summary>
internal readonly record struct Choice<T>(T Value)
    where T : struct, Enum
{
    public static bool TryParse(string? text, out Choice<T> choice)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()) == text)
            {
                choice = new(value);
                return true;
            }
        }

        choice = default;
        return false;
    }
}
