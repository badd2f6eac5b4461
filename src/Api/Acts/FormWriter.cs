using System.Globalization;
using System.Reflection;
using Enforcement.Domain.Values;

namespace Enforcement.Api.Acts;

/// <summary>Types into a form what is known already, as somebody would: what <see cref="FormReader"/> reads back is the same.</summary>
internal static class FormWriter
{
    /// <summary>Fills in the fields for which the record has a member of the same name; lists are left to whoever fills in the form.</summary>
    public static void Write(FormValues values, IEnumerable<FormField> fields, object known, string above = "")
    {
        foreach (var field in fields)
        {
            var path = FormReader.Below(above, field.Name);
            switch (known.GetType().GetProperty(field.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.GetValue(known))
            {
                case null:
                    break;
                case { } group when field.Control is FieldControl.Group:
                    Write(values, field.Fields, group, path);
                    break;
                case { } value when value.GetType() == field.Type:
                    values.Set(path, Typed(value));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The value as somebody types it.</summary>
    public static string Typed(object value) => value switch
    {
        string text => text,
        bool yes => yes ? "true" : "false",
        Enum word => FieldWords.Word(word),
        DateOnly day => day.Iso(),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        Money money => money.Yuan.ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"没有人会填写 {value.GetType().Name}"),
    };
}
