using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;
using FluentValidation;
using FluentValidation.Validators;

namespace Enforcement.Api.Acts;

/// <summary>One field of a form, computed from a parameter of the record the act says.</summary>
/// <param name="Name">As in JSON.</param>
/// <param name="Record">The record it belongs to.</param>
/// <param name="Type">Its type, without Nullable; of a list that of its items.</param>
/// <param name="Control">How it is filled in.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Hint">What there is to know.</param>
/// <param name="IsRequired">Whether the act cannot do without it.</param>
/// <param name="Longest">The longest text it takes.</param>
/// <param name="Fields">The fields of a group, or of one row of a list.</param>
public sealed record FormField(
    string Name, Type Record, Type Type, FieldControl Control, string Label, string? Hint, bool IsRequired, int? Longest, IReadOnlyList<FormField> Fields);

/// <summary>The form of an act: nothing of it is written by hand, so that an act added to the domain has its form.</summary>
public sealed class ActForm
{
    private const int ShortText = 500;

    private static readonly ConcurrentDictionary<CaseAct, ActForm> Known = [];
    private static readonly NullabilityInfoContext Nullability = new();

    private ActForm(CaseAct act, IReadOnlyList<FormField> fields) => (Act, Fields) = (act, fields);

    public CaseAct Act { get; }

    public IReadOnlyList<FormField> Fields { get; }

    /// <param name="act">The act.</param>
    /// <param name="validator">What its content is validated with; it knows how long texts may be.</param>
    public static ActForm Of(CaseAct act, IValidator? validator) =>
        Known.GetOrAdd(act, a => new(a, Members(a.Body, validator is null ? [] : Lengths(validator, ""), "")));

    /// <summary>The constructor by which a record is made; its parameters are the fields.</summary>
    public static ConstructorInfo Maker(Type record) => record.GetConstructors().MaxBy(c => c.GetParameters().Length)!;

    private static IReadOnlyList<FormField> Members(Type record, Dictionary<string, int> lengths, string path) =>
        [.. Maker(record).GetParameters().Select(parameter => Field(record, parameter, lengths, path))];

    private static FormField Field(Type record, ParameterInfo parameter, Dictionary<string, int> lengths, string above)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
        var path = above.Length == 0 ? name : $"{above}.{name}";
        var entry = FieldCatalogue.Embedded.Find(record, name);
        var declared = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var isOptional = declared != parameter.ParameterType || IsNullableReference(parameter) || parameter.HasDefaultValue;
        var item = ItemOf(declared);
        var type = item ?? declared;
        int? longest = lengths.TryGetValue(path, out var length) ? length : null;
        var control = entry?.Control ?? ControlOf(type, item is not null, longest);
        return new(
            name, record, type, control, entry?.Label ?? name, entry?.Hint, !isOptional, longest,
            control is FieldControl.Group or FieldControl.Rows ? Members(type, lengths, path) : []);
    }

    private static FieldControl ControlOf(Type type, bool isList, int? longest) => type switch
    {
        _ when IsFile(type) => FieldControl.Files,
        { IsEnum: true } => isList ? FieldControl.Choices : FieldControl.Choice,
        _ when type == typeof(Guid) => isList ? FieldControl.Papers : FieldControl.Paper,
        _ when type == typeof(string) => isList ? FieldControl.Officers : longest > ShortText ? FieldControl.Passage : FieldControl.Line,
        _ when isList && (type.IsPrimitive || type == typeof(DateOnly)) => FieldControl.Lines,
        _ when type == typeof(DateOnly) => FieldControl.Date,
        _ when type == typeof(TimeOnly) => FieldControl.Time,
        _ when type == typeof(DateTime) => FieldControl.Instant,
        _ when type == typeof(bool) => FieldControl.YesNo,
        _ when type == typeof(Money) => FieldControl.Money,
        _ when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => FieldControl.Number,
        { IsClass: true } => isList ? FieldControl.Rows : FieldControl.Group,
        _ => throw new NotSupportedException($"没有填写 {type.Name} 的控件"),
    };

    /// <summary>A stored file: its name, the hash of its content, and its size.</summary>
    public static bool IsFile(Type type) => type.GetProperty("Sha256") is not null && type.GetProperty("Bytes") is not null;

    private static Type? ItemOf(Type type) => type != typeof(string) && type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type)
        ? type.GetGenericArguments()[0]
        : null;

    private static bool IsNullableReference(ParameterInfo parameter)
    {
        lock (Nullability)
        {
            return !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        }
    }

    /// <summary>The longest text of each field, as its validator has it.</summary>
    private static Dictionary<string, int> Lengths(IValidator validator, string above)
    {
        var lengths = new Dictionary<string, int>();
        foreach (var rule in validator.CreateDescriptor().Rules)
        {
            var path = string.Join('.', new[] { above, Errors.Unreadable.CamelCase(rule.PropertyName ?? "") }.Where(p => p.Length > 0));
            foreach (var component in rule.Components)
            {
                if (component.Validator is ILengthValidator { Max: > 0 and var most })
                {
                    lengths[path] = most;
                }
                else if (component.Validator is IChildValidatorAdaptor { ValidatorType: { IsAbstract: false } inner }
                    && inner.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, []) is { } make)
                {
                    foreach (var (name, length) in Lengths((IValidator)make.Invoke([]), path))
                    {
                        lengths[name] = length;
                    }
                }
            }
        }

        return lengths;
    }
}
