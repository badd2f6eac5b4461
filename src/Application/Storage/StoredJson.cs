using System.Text.Json;
using System.Text.Json.Serialization;
using Enforcement.Domain.Values;

namespace Enforcement.Application.Storage;

/// <summary>How events, snapshots and answers are written as JSON. Stored for ever: change only so that old texts still read.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Options = Configure(new());

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.IgnoreReadOnlyProperties = true;
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new MoneyJson());
        // As Marten compares them in its queries: by the names in the code, which for what is stored are frozen.
        options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        return options;
    }

    public static byte[] Bytes(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}

/// <summary>Money as a JSON number of yuan, exact: decimal all the way.</summary>
public sealed class MoneyJson : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out var yuan))
        {
            throw new JsonException("金额应为数字（元）");
        }

        try
        {
            return Money.OfYuan(yuan);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw new JsonException(refused.Message.Split(" (")[0], refused);
        }
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Yuan);
    }
}
