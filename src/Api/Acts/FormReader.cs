using System.Globalization;
using Enforcement.Domain.Values;

namespace Enforcement.Api.Acts;

/// <summary>What is wrong with a field, or with the act as a whole when it has no path.</summary>
/// <param name="Path">The field, or null.</param>
/// <param name="Message">In Chinese.</param>
/// <param name="Rule">The rule's code and article, when a rule refuses.</param>
public sealed record FormError(string? Path, string Message, string? Rule = null);

/// <summary>Makes what an act says out of what was typed, and says of every field that cannot be read what it should be.</summary>
/// <param name="values">What was typed.</param>
/// <param name="asksForDays">Whether a day that is left open is said here too, because nobody asks the act's validator.</param>
internal sealed class FormReader(FormValues values, bool asksForDays = false)
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];
    private static readonly string[] Times = ["HH:mm", "H:mm", "HH:mm:ss", "H：mm"];
    private static readonly string[] Instants = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"];

    private readonly List<FormError> _errors = [];

    public IReadOnlyList<FormError> Errors => _errors;

    /// <summary>The day as people write it, or null.</summary>
    public static DateOnly? DateOf(string typed) =>
        DateOnly.TryParseExact(typed.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public object Read(ActForm form) => Make(form.Act.Body, form.Fields, "");

    public static string Below(string above, string name) => above.Length == 0 ? name : $"{above}.{name}";

    private object Make(Type record, IReadOnlyList<FormField> fields, string above)
    {
        var maker = ActForm.Maker(record);
        return maker.Invoke([.. maker.GetParameters().Select((parameter, i) => Value(fields[i], Below(above, fields[i].Name), parameter.ParameterType) ?? Left(parameter))]);
    }

    private object? Value(FormField field, string path, Type declared) => field.Control switch
    {
        FieldControl.Group => field.IsRequired || values.AnyBelow(path) ? Make(field.Type, field.Fields, path) : null,
        FieldControl.Rows => Items(field, Enumerable.Range(0, values.Rows(path)).Select(row => Make(field.Type, field.Fields, $"{path}[{row}]"))),
        FieldControl.Files when declared == field.Type => values.Rows(path) == 0 ? Missing(field, path, declared) : File(field.Type, $"{path}[0]"),
        FieldControl.Files => Items(field, Enumerable.Range(0, values.Rows(path)).Select(row => File(field.Type, $"{path}[{row}]"))),
        FieldControl.Officers or FieldControl.Papers or FieldControl.Choices => Items(field, values.Many(path).Select(one => Parsed(field, path, one)).OfType<object>()),
        FieldControl.Lines => Items(
            field, values.AsTyped(path).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one => Parsed(field, path, one)).OfType<object>()),
        _ => values.One(path) is { } typed ? Parsed(field, path, typed) ?? Empty(declared) : field.IsRequired ? Missing(field, path, declared) : null,
    };

    /// <summary>What a field that was left out holds: what the act takes when it does not say it.</summary>
    private static object? Left(System.Reflection.ParameterInfo parameter) =>
        parameter.HasDefaultValue && parameter.DefaultValue is { } usual ? usual : Empty(parameter.ParameterType);

    private object? Missing(FormField field, string path, Type declared)
    {
        // Texts and dates are asked for by the act's validator, in its own words.
        if (field.IsRequired && field.Type != typeof(string) && (asksForDays || field.Type != typeof(DateOnly)))
        {
            var verb = field.Control is FieldControl.YesNo or FieldControl.Choice or FieldControl.Paper ? "请选择" : field.Control is FieldControl.Files ? "请上传" : "请填写";
            _errors.Add(new(path, $"{verb}“{field.Label}”"));
        }

        return field.IsRequired && field.Type == typeof(string) ? "" : Empty(declared);
    }

    private object? Parsed(FormField field, string path, string typed)
    {
        var (value, expected) = field.Type switch
        {
            _ when field.Type == typeof(string) => ((object?)typed, ""),
            { IsEnum: true } => (FieldWords.Value(field.Type, typed), "不是可选的一项"),
            _ when field.Type == typeof(DateOnly) =>
                (DateOf(typed), "应为日期，例如 2017-05-10"),
            _ when field.Type == typeof(TimeOnly) =>
                (TimeOnly.TryParseExact(typed, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null, "应为时刻，例如 09:30"),
            _ when field.Type == typeof(DateTime) =>
                (DateTime.TryParseExact(typed, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null, "应为日期和时刻，例如 2017-05-10 09:30"),
            _ when field.Type == typeof(bool) => (typed switch { "true" => true, "false" => false, _ => null }, "请选择是或者否"),
            _ when field.Type == typeof(Guid) => (Guid.TryParse(typed, out var id) ? id : null, "不是可选的一项"),
            _ when field.Type == typeof(Money) => Yuan(typed),
            _ when field.Type == typeof(int) =>
                (int.TryParse(Digits(typed), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null, "应为整数"),
            _ when field.Type == typeof(long) =>
                (long.TryParse(Digits(typed), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null, "应为整数"),
            _ when field.Type == typeof(decimal) =>
                (decimal.TryParse(Digits(typed), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null, "应为数字"),
            _ => throw new NotSupportedException($"不能读取 {field.Type.Name}"),
        };
        if (value is null)
        {
            _errors.Add(new(path, $"“{field.Label}”{expected}"));
        }

        return value;
    }

    private static (object? Value, string Expected) Yuan(string typed)
    {
        if (!decimal.TryParse(Digits(typed), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan))
        {
            return (null, "应为以元为单位的数字，例如 10000 或者 8000.50");
        }

        try
        {
            return (Money.OfYuan(yuan), "");
        }
        catch (ArgumentOutOfRangeException refused)
        {
            return (null, "：" + refused.Message.Split(" (")[0]);
        }
    }

    /// <summary>Full-width digits and separators of thousands, as input methods and spreadsheets leave them.</summary>
    private static string Digits(string typed) => string.Concat(typed.Where(c => c is not (',' or '，' or ' ' or '元'))
        .Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c is '．' ? '.' : c));

    private object File(Type type, string path) => ActForm.Maker(type) is var maker
        ? maker.Invoke([.. maker.GetParameters().Select(p => p.Name switch
        {
            "Name" => values.One($"{path}.name") ?? "",
            "Sha256" => values.One($"{path}.sha256") ?? "",
            "Bytes" => Convert.ChangeType(values.One($"{path}.bytes") ?? "0", p.ParameterType, CultureInfo.InvariantCulture),
            _ => p.HasDefaultValue ? p.DefaultValue : throw new NotSupportedException($"文件没有 {p.Name}"),
        })])
        : throw new NotSupportedException();

    /// <summary>A list that may be left out and has nothing in it is left out, as by a program: what is stored says the same.</summary>
    private static Array? Items(FormField field, IEnumerable<object> items)
    {
        var all = items.ToList();
        if (all.Count == 0 && !field.IsRequired)
        {
            return null;
        }

        var list = Array.CreateInstance(field.Type, all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            list.SetValue(all[i], i);
        }

        return list;
    }

    private static object? Empty(Type declared) =>
        declared == typeof(string) ? null : declared.IsValueType && Nullable.GetUnderlyingType(declared) is null ? Activator.CreateInstance(declared) : null;
}
