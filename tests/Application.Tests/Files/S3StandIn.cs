using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Enforcement.Application.Tests.Files;

/// <summary>
/// A store that understands as much of S3 as we use, and takes nothing that is not signed as AWS Signature Version 4 says: it works the signature
/// out from the request as it arrived, and the hash from the content as it arrived.
/// </summary>
internal sealed class S3StandIn : IAsyncDisposable
{
    public const string AccessKey = "examplekey";
    public const string SecretKey = "invented secret/of+the stand-in";
    public const string Bucket = "case-files";

    private static readonly string[] Wanted = ["host", "x-amz-content-sha256", "x-amz-date"];

    private readonly WebApplication _app;

    private S3StandIn(WebApplication app) => _app = app;

    /// <summary>What it holds, by path.</summary>
    public ConcurrentDictionary<string, byte[]> Objects { get; } = [];

    /// <summary>Each request and its answer.</summary>
    public ConcurrentQueue<string> Log { get; } = [];

    /// <summary>What it answers instead, when set.</summary>
    public int? Fails { get; set; }

    public string Address => _app.Urls.Single();

    public static async Task<S3StandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // A machine so busy that nothing moves for seconds is no client to be cut off.
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => (kestrel.Limits.MinRequestBodyDataRate, kestrel.Limits.MinResponseDataRate) = (null, null));
        var app = builder.Build();
        var standIn = new S3StandIn(app);
        app.Run(standIn.AnswerAsync);
        await app.StartAsync();
        return standIn;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>The signature of a request, by the published steps: canonical request, string to sign, four keys one from another.</summary>
    public static string Signature(string secret, string region, string method, string path, string query, IEnumerable<(string Name, string Value)> signed, string payload, string at)
    {
        (string Name, string Value)[] headers = [.. signed.OrderBy(header => header.Name, StringComparer.Ordinal)];
        var canonical = new StringBuilder().Append(method).Append('\n').Append(path).Append('\n').Append(query).Append('\n');
        foreach (var (name, value) in headers)
        {
            canonical.Append(name).Append(':').Append(value.Trim()).Append('\n');
        }

        canonical.Append('\n').AppendJoin(';', headers.Select(header => header.Name)).Append('\n').Append(payload);
        var toSign = string.Join('\n', "AWS4-HMAC-SHA256", at, $"{at[..8]}/{region}/s3/aws4_request", Hash(Encoding.UTF8.GetBytes(canonical.ToString())));
        var day = HMACSHA256.HashData(Encoding.UTF8.GetBytes($"AWS4{secret}"), Encoding.UTF8.GetBytes(at[..8]));
        var inRegion = HMACSHA256.HashData(day, Encoding.UTF8.GetBytes(region));
        var inService = HMACSHA256.HashData(inRegion, "s3"u8);
        return Convert.ToHexStringLower(HMACSHA256.HashData(HMACSHA256.HashData(inService, "aws4_request"u8), Encoding.UTF8.GetBytes(toSign)));
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var content = new MemoryStream();
        await http.Request.Body.CopyToAsync(content);
        http.Response.StatusCode = Fails ?? await StatusAsync(http, content.ToArray());
        Log.Enqueue($"{http.Request.Method} {http.Request.Path} {http.Response.StatusCode.ToString(CultureInfo.InvariantCulture)}");
    }

    private async Task<int> StatusAsync(HttpContext http, byte[] content)
    {
        var request = http.Request;
        if (!IsSigned(request))
        {
            return 403;
        }

        if (request.Headers["x-amz-content-sha256"] != Hash(content))
        {
            return 400;
        }

        if (!request.Path.StartsWithSegments($"/{Bucket}"))
        {
            return 404;
        }

        if (request.Method == "PUT")
        {
            Objects[request.Path] = content;
            return 200;
        }

        if (!Objects.TryGetValue(request.Path, out var found))
        {
            return 404;
        }

        http.Response.ContentLength = found.Length;
        if (request.Method == "GET")
        {
            await http.Response.Body.WriteAsync(found);
        }

        return 200;
    }

    private static bool IsSigned(HttpRequest request)
    {
        var parts = request.Headers.Authorization.ToString().Replace("AWS4-HMAC-SHA256 ", "", StringComparison.Ordinal).Split(", ")
            .Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToDictionary(part => part[0], part => part[1]);
        if (!parts.TryGetValue("Credential", out var credential) || !parts.TryGetValue("SignedHeaders", out var names) || !parts.TryGetValue("Signature", out var signature))
        {
            return false;
        }

        string[] signed = names.Split(';');
        var (scope, at) = (credential.Split('/'), request.Headers["x-amz-date"].ToString());
        return scope is [AccessKey, var day, var region, "s3", "aws4_request"] && at.StartsWith(day, StringComparison.Ordinal)
            && Wanted.All(signed.Contains)
            && signature == Signature(
                SecretKey, region, request.Method, request.Path, request.QueryString.Value?.TrimStart('?') ?? "",
                signed.Select(name => (name, request.Headers[name].ToString())), request.Headers["x-amz-content-sha256"].ToString(), at);
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
