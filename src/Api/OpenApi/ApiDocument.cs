using System.Text.Json;
using System.Text.Json.Nodes;
using Enforcement.Api.Cases;
using Enforcement.Domain.Values;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Enforcement.Api.OpenApi;

/// <summary>The API's description: OpenAPI 3.1 at /openapi/v1.json and a page to browse it at /docs/api.</summary>
internal static class ApiDocument
{
    private const string Bearer = "bearer";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "环境行政处罚案件管理 API",
                Version = "v1",
                Description = "案件办理的每一步是一个 POST；错误为 application/problem+json，含稳定的 code、中文 detail，被规则拒绝时含 rule 和 article。"
                    + "办理步骤须带 If-Match（所见版本），可带 Idempotency-Key（重复提交得到同一答复）。",
            };
            document.Servers = [];
            document.Components ??= new();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer, Description = "POST /api/tokens 取得的令牌" },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(Describe);
        options.AddSchemaTransformer((schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Choice<>))
            {
                schema.Type = JsonSchemaType.String;
                schema.Properties = null;
                schema.Required = null;
                schema.Enum = [.. Enum.GetNames(type.GetGenericArguments()[0]).Select(name => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name)))];
            }
            else if (context.JsonTypeInfo.Type == typeof(Money) || context.JsonTypeInfo.Type == typeof(Money?))
            {
                schema.Type = JsonSchemaType.Number;
                schema.Description = "金额，单位为元，最多两位小数";
            }
            else if (context.JsonTypeInfo.Type == typeof(DocumentNumber))
            {
                schema.Type = JsonSchemaType.String;
                schema.Description = "文号，例如 苍环罚〔2017〕42号";
            }

            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.UseSwaggerUI(ui =>
        {
            ui.RoutePrefix = "docs/api";
            ui.DocumentTitle = "环境行政处罚案件管理 API";
            ui.SwaggerEndpoint("/openapi/v1.json", "v1");
        });
    }

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var name = operation.OperationId ?? "";
        if (operation.RequestBody?.Content is { } content && content.TryGetValue("application/json", out var body) && Examples.Bodies.TryGetValue(name, out var example))
        {
            body.Example = JsonNode.Parse(example);
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ActMetadata>().FirstOrDefault() is { } act)
        {
            operation.Parameters ??= [];
            if (context.Description.RelativePath!.Contains("{id}", StringComparison.Ordinal))
            {
                operation.Parameters.Add(Header("If-Match", "所见案件的版本，取自 ETag，带引号", required: true));
            }

            operation.Parameters.Add(Header("Idempotency-Key", "同一键重复提交得到同一答复；换了内容则拒绝", required: false));
            operation.Parameters.Add(Header("On-Behalf-Of", "代为办理时，委托人的用户名", required: false));
        }

        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Example ??= Examples.Parameter(parameter.Name ?? "");
        }

        if (name != "issue-token")
        {
            operation.Security = [new() { [new(Bearer, context.Document)] = [] }];
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter Header(string name, string description, bool required) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Required = required,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
