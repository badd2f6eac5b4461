using System.Text.Json;
using System.Text.Json.Serialization;
using Enforcement.Application.Storage;
using Enforcement.Domain.Values;
using Microsoft.AspNetCore.Http.Json;

namespace Enforcement.Api;

/// <summary>How the API reads and writes JSON: strictly, with dates as yyyy-MM-dd, money as numbers of yuan, numbers of papers as text.</summary>
internal static class ApiJson
{
    public static IServiceCollection AddApiJson(this IServiceCollection services) => services
        // A body that cannot be read must reach the error translation, which names the field.
        .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true)
        .Configure<JsonOptions>(json =>
    {
        json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        StoredJson.Configure(json.SerializerOptions);
        json.SerializerOptions.IgnoreReadOnlyProperties = false;
        json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        json.SerializerOptions.RespectNullableAnnotations = true;
        json.SerializerOptions.RespectRequiredConstructorParameters = true;
        json.SerializerOptions.Converters.Add(new DocumentNumberText());
    });

    private sealed class DocumentNumberText : JsonConverter<DocumentNumber>
    {
        public override DocumentNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new JsonException("文号由系统分配，不能填写");

        public override void Write(Utf8JsonWriter writer, DocumentNumber value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}

internal static class ApiLimits
{
    /// <summary>The largest request body, in bytes.</summary>
    public const long LargestBody = 1024 * 1024;
}
