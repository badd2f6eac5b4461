using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Enforcement.Api.Acts;

/// <summary>How the fields of the acts are called on screens, from Acts/fields.json: by record and field, or by field alone under "*".</summary>
internal sealed class FieldCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static FieldCatalogue Embedded { get; } = Read();

    /// <summary>The entries by record and field, as they stand in the file.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, FieldEntry>> Fields { get; init; }

    /// <summary>The field at which a rule's refusal is shown, by the rule's code.</summary>
    public required IReadOnlyDictionary<string, string> Rules { get; init; }

    /// <summary>The entry of the record's field, or null when the file has none.</summary>
    public FieldEntry? Find(Type record, string field) =>
        Fields.GetValueOrDefault(record.Name)?.GetValueOrDefault(field) ?? Fields["*"].GetValueOrDefault(field);

    private static FieldCatalogue Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("Enforcement.Api.Acts.fields.json")
            ?? throw new InvalidOperationException("缺少字段目录 fields.json");
        return JsonSerializer.Deserialize<FieldCatalogue>(file, Json)!;
    }
}

/// <summary>What a field is called, what there is to know when filling it in, and its control where its type does not say it.</summary>
internal sealed record FieldEntry(string Label, string? Hint = null, FieldControl? Control = null);

/// <summary>How a field is filled in.</summary>
public enum FieldControl
{
    Line,
    Passage,
    Lines,
    Date,
    Time,
    Instant,
    Money,
    Number,
    YesNo,
    Choice,
    Choices,
    Officer,
    Officers,
    Paper,
    Papers,
    Offence,
    Township,
    Files,
    Group,
    Rows,
}
