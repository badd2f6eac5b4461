using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Enforcement.Application.Files;

/// <summary>How an S3-compatible store is reached; from the configuration or the environment only.</summary>
public sealed class S3Options
{
    /// <summary>Its address without the bucket, such as https://s3.example.cn.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The bucket, which exists.</summary>
    public string Bucket { get; init; } = "";

    /// <summary>The region in signatures; stores without regions take the usual one.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The name of the key.</summary>
    public string AccessKey { get; init; } = "";

    /// <summary>The key.</summary>
    public string SecretKey { get; init; } = "";

    /// <summary>What keeps the options from being used, in Chinese; null when nothing does.</summary>
    public string? Fault =>
        new[] { (nameof(Endpoint), Endpoint), (nameof(Bucket), Bucket), (nameof(Region), Region), (nameof(AccessKey), AccessKey), (nameof(SecretKey), SecretKey) }
            .Where(option => option.Item2.Length == 0).Select(option => $"Files:S3:{option.Item1}").ToList() is { Count: > 0 } missing
            ? $"缺少 {string.Join("、", missing)}"
            : !Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.AbsolutePath != "/"
                ? "Files:S3:Endpoint 应为不带路径的网址"
                : address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback
                    ? "Files:S3:Endpoint 应使用 https（仅本机可用 http）"
                    : Bucket.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')
                        ? null
                        : "Files:S3:Bucket 只能由小写字母、数字、“-”和“.”组成";
}

/// <summary>
/// Contents as objects of an S3-compatible store, in a bucket named in the path. Three requests are all that is needed, signed as AWS
/// Signature Version 4 wants it; the hash a content lies under is also the one that is signed, so the store refuses a content that was damaged on the way.
/// </summary>
public sealed class S3Place(S3Options options, HttpClient http, TimeProvider time) : IContentPlace
{
    private const string SignedHeaders = "host;x-amz-content-sha256;x-amz-date";

    private static readonly string NoContent = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <inheritdoc/>
    public async Task PutAsync(string sha256, string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        using var request = Request(HttpMethod.Put, sha256, sha256);
        request.Content = new StreamContent(file);
        using var response = await SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw Refused("没有收下文件", response);
        }
    }

    /// <inheritdoc/>
    public async Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, sha256, NoContent);
        // The stream ends the response when it is disposed of.
        var response = await SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return await response.Content.ReadAsStreamAsync(cancellationToken);
        }

        using (response)
        {
            return response.StatusCode == HttpStatusCode.NotFound ? null : throw Refused("没有给出文件", response);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> HasAsync(string sha256, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Head, sha256, NoContent);
        using var response = await SendAsync(request, cancellationToken);
        return response.IsSuccessStatusCode
            || (response.StatusCode == HttpStatusCode.NotFound ? false : throw Refused("没有答复文件是否存在", response));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new FilesUnavailableException("S3 存储没有应答", e);
        }
    }

    private static FilesUnavailableException Refused(string what, HttpResponseMessage response) =>
        new($"S3 存储{what}（HTTP {((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)}）");

    private HttpRequestMessage Request(HttpMethod method, string sha256, string payload)
    {
        // Letters, digits, "-", "." and "/" only: nothing in the path has to be escaped, in the address or in the signature.
        var path = $"/{options.Bucket}/{IContentPlace.NameOf(sha256)}";
        var address = new Uri(new Uri(options.Endpoint), path);
        var host = address.IsDefaultPort ? address.IdnHost : $"{address.IdnHost}:{address.Port.ToString(CultureInfo.InvariantCulture)}";
        var at = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var scope = $"{at[..8]}/{options.Region}/s3/aws4_request";
        var canonical = $"{method}\n{path}\n\nhost:{host}\nx-amz-content-sha256:{payload}\nx-amz-date:{at}\n\n{SignedHeaders}\n{payload}";
        var toSign = $"AWS4-HMAC-SHA256\n{at}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + options.SecretKey), Hmac);

        var request = new HttpRequestMessage(method, address);
        request.Headers.Host = host;
        request.Headers.Add("x-amz-content-sha256", payload);
        request.Headers.Add("x-amz-date", at);
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"AWS4-HMAC-SHA256 Credential={options.AccessKey}/{scope}, SignedHeaders={SignedHeaders}, Signature={Convert.ToHexStringLower(Hmac(key, toSign))}");
        return request;
    }

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
