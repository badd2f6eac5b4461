using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Enforcement.Application.Demonstration;

namespace Enforcement.Web.Tests.Shell;

/// <summary>What goes over the wire: sizes, compression, headers, refusals. No browser needed.</summary>
public sealed partial class AnswersTests(WebApp app)
{
    private const int LargestLanding = 100 * 1024;

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/?year=2017")]
    public async Task A_landing_page_with_all_it_needs_stays_below_100_KB(string page)
    {
        using var http = await SignedInAsync();
        var html = await http.GetByteArrayAsync(page, TestContext.Current.CancellationToken);
        var total = html.Length;
        var assets = Asset().Matches(System.Text.Encoding.UTF8.GetString(html)).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(4, assets.Count);

        foreach (var asset in assets)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/" + asset) { Headers = { { "Accept-Encoding", "br, gzip" } } };
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            // A build stores what is compressed at once when the system is published (./run) in the form of gzip, but hardly smaller.
            var bytes = Compressed(await http.GetByteArrayAsync(asset, TestContext.Current.CancellationToken));
            TestContext.Current.SendDiagnosticMessage($"{page} {asset} {bytes} {answer.Content.Headers.ContentEncoding}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEmpty(answer.Content.Headers.ContentEncoding);
            total += bytes;
        }

        TestContext.Current.SendDiagnosticMessage($"{page} {html.Length} + assets = {total}");
        Assert.InRange(total, 1, LargestLanding);
    }

    private static int Compressed(byte[] content)
    {
        using var small = new MemoryStream();
        using (var gzip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)small.Length;
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cases")]
    [InlineData("/sign-in")]
    [InlineData("/nowhere")]
    public async Task A_page_is_protected_by_its_headers(string page)
    {
        using var http = await SignedInAsync();

        using var answer = await http.GetAsync(page, TestContext.Current.CancellationToken);

        Assert.Equal(
            "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("style=", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, "系统内部错误")]
    [InlineData(503, "数据库暂不可用")]
    public async Task A_failure_is_a_page_with_its_trace_and_without_our_secrets(int status, string said)
    {
        using var http = await SignedInAsync();

        using var answer = await http.GetAsync($"{WebApp.Fault}?status={status}", TestContext.Current.CancellationToken);

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(said, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Matches("<code>[^<]+</code>", page);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.Equal(status == 503, answer.Headers.RetryAfter is not null);
    }

    [Fact]
    public async Task Programs_still_get_problem_details()
    {
        using var http = await SignedInAsync();
        http.DefaultRequestHeaders.Accept.Clear();

        using var missing = await http.GetAsync("/nowhere", TestContext.Current.CancellationToken);
        using var unknown = await http.GetAsync("/api/cases", TestContext.Current.CancellationToken);

        Assert.Equal("application/problem+json", missing.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        Assert.Equal("application/problem+json", unknown.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_on_a_page()
    {
        using var http = await SignedInAsync();

        using var form = new FormUrlEncodedContent([new("_handler", "sign-in"), new("UserName", "officer1"), new("Password", DemonstrationAgency.Password)]);
        using var answer = await http.PostAsync("/sign-in", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<HttpClient> SignedInAsync()
    {
        var http = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = app.Address };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var page = await http.GetStringAsync("/sign-in", TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent(
        [
            new("_handler", "sign-in"), new("__RequestVerificationToken", Token().Match(page).Groups[1].Value), new("UserName", "officer1"),
            new("Password", DemonstrationAgency.Password),
        ]);
        using var answer = await http.PostAsync("/sign-in", form, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
        return http;
    }

    [GeneratedRegex("(?:src|href)=\"([^\"/][^\"]*\\.(?:css|js|svg))\"")]
    private static partial Regex Asset();

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
