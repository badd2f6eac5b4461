using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Enforcement.Application.Demonstration;

namespace Enforcement.Web.Tests;

/// <summary>A browser as far as the forms of the pages need one: cookies, hidden fields, and an answer to go to.</summary>
public sealed partial class FormClient : IDisposable
{
    private readonly HttpClient http;

    /// <param name="servers">The servers that answer in turn, one request each.</param>
    public FormClient(params Uri[] servers)
    {
        Servers = [.. servers];
        http = new HttpClient(new Turns(this) { InnerHandler = new HttpClientHandler { AllowAutoRedirect = false } }) { BaseAddress = servers[0] };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    /// <summary>Those still asked.</summary>
    public List<Uri> Servers { get; }

    /// <summary>How many requests each server answered.</summary>
    public Dictionary<Uri, int> Answered { get; } = [];

    /// <summary>Where the last answer came from, without the server.</summary>
    public string At { get; private set; } = "";

    /// <summary>What stands on it.</summary>
    public string Page { get; private set; } = "";

    /// <summary>The same as people read it.</summary>
    public string Text => WebUtility.HtmlDecode(Page);

    public HttpStatusCode Status { get; private set; }

    public async Task SignInAsync(string user, string address = "/sign-in", string password = DemonstrationAgency.Password)
    {
        await OpenAsync(address);
        await SendAsync(address, ("_handler", "sign-in"), ("UserName", user), ("Password", password));
    }

    public async Task<HttpStatusCode> OpenAsync(string address)
    {
        using var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
        await FollowAsync(answer, address);
        return Status;
    }

    /// <summary>What is behind the address, whatever it is; the client stays where it is.</summary>
    public Task<HttpResponseMessage> GetAsync(string address) => http.GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>Sends the hidden fields of the page with the given ones beside them, as pressing a button of its form does.</summary>
    public async Task SendAsync(string action, params (string Name, string Value)[] fields)
    {
        var hidden = Hidden().Matches(Page).Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)))
            .DistinctBy(f => f.Key).Where(f => fields.All(given => given.Name != f.Key));
        using var form = new FormUrlEncodedContent([.. hidden, .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        using var answer = await http.PostAsync(action, form, TestContext.Current.CancellationToken);
        await FollowAsync(answer, action);
    }

    /// <summary>The value of the page's hidden field.</summary>
    public string Hidden(string name) => Hidden().Matches(Page).First(m => WebUtility.HtmlDecode(m.Groups[1].Value) == name).Groups[2].Value;

    /// <summary>Whether the page has a control of that name which can take the value: one with room to type it, an option, a box, a button, a choice of files.</summary>
    public bool Offers(string name, string value)
    {
        var encoded = System.Text.Encodings.Web.HtmlEncoder.Default.Encode(name);
        var control = Regex.Match(Page, $"<(input|select|textarea)(?! type=\"hidden\")[^>]* name=\"{Regex.Escape(encoded)}\"[^>]*>");
        if (!control.Success || value.Length == 0)
        {
            return control.Success;
        }

        if (control.Groups[1].Value == "select")
        {
            var options = Page[control.Index..Page.IndexOf("</select>", control.Index, StringComparison.Ordinal)];
            return WebUtility.HtmlDecode(options).Contains($"value=\"{value}\"", StringComparison.Ordinal);
        }

        if (Regex.Match(control.Value, "maxlength=\"([0-9]+)\"") is { Success: true } most && value.Length > int.Parse(most.Groups[1].Value, CultureInfo.InvariantCulture))
        {
            return false;
        }

        return !Regex.IsMatch(control.Value, "type=\"(radio|checkbox)\"")
            || Regex.IsMatch(Page, $"<input[^>]* name=\"{Regex.Escape(encoded)}\" value=\"{Regex.Escape(value)}\"");
    }

    public void Dispose() => http.Dispose();

    private async Task FollowAsync(HttpResponseMessage answer, string address)
    {
        if (answer.Headers.Location is { } next)
        {
            await OpenAsync(next.IsAbsoluteUri ? next.PathAndQuery : next.OriginalString.Split('#')[0]);
            return;
        }

        Page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        (At, Status) = (address, answer.StatusCode);
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    private sealed class Turns(FormClient client) : DelegatingHandler
    {
        private int turn;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var server = client.Servers[turn++ % client.Servers.Count];
            request.RequestUri = new Uri(server, request.RequestUri!.PathAndQuery);
            var answer = await base.SendAsync(request, cancellationToken);
            client.Answered[server] = client.Answered.GetValueOrDefault(server) + 1;
            return answer;
        }
    }
}
