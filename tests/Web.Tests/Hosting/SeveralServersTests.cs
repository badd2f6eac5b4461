using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Enforcement.Api.Acts;

namespace Enforcement.Web.Tests.Hosting;

/// <summary>Several servers on one database: whichever is asked answers, and one may die.</summary>
public sealed class SeveralServersTests(WebApp app)
{
    private const string Words = "承认堆场没有覆盖，写了很久的一段话。";

    [Fact]
    public async Task Two_servers_that_answer_in_turn_serve_one_session()
    {
        await using var other = app.BuildHost();
        await other.StartAsync(TestContext.Current.CancellationToken);
        var id = await app.Cases.FiledAsync(960, "苍溪县某双机砂石厂（虚构）", new(2018, 6, 4));
        using var client = new FormClient(app.Address, new Uri(other.Urls.Single()));
        var address = $"/cases/{id}/acts/record-interview";

        await client.SignInAsync("officer1");
        await client.OpenAsync(address);
        await client.SendAsync(
            ActSubmissions.FormAddress, ("occurredOn", "2018-06-07"), ("interviewee", "某甲"), ("capacity", "厂长"), ("statement", Words), ("certificatesShown", "true"),
            ("officers", "officer1"), ("officers", "officer2"), ("intent", "check"));
        Assert.Equal(address + "/check", client.At);
        Assert.Contains(Words, client.Text, StringComparison.Ordinal);
        await client.SendAsync(ActSubmissions.SubmitAddress);
        Assert.StartsWith(address + "/done?key=", client.At, StringComparison.Ordinal);
        // Each server also reads what was written through the other from the read models that only one of them keeps up.
        foreach (var _ in client.Servers)
        {
            await client.OpenAsync("/cases?search=某双机砂石厂");
            Assert.Contains($"/cases/{id}", client.Page, StringComparison.Ordinal);
        }

        Assert.Single(await app.EventsAsync(id), e => e == "interview_recorded");
        Assert.All(client.Servers, server => Assert.InRange(client.Answered[server], 4, 10));
        using var http = new HttpClient();
        foreach (var server in client.Servers)
        {
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri(server, "/health/ready"), TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Fact]
    public async Task What_was_typed_survives_the_killing_of_the_server_before_it_is_sent()
    {
        var id = await app.Cases.FiledAsync(961, "苍溪县某断电砂石厂（虚构）", new(2018, 6, 4));
        var address = $"/cases/{id}/acts/record-interview";
        using var data = new Folder();
        using var server = await StartAsync(data.Location);
        using var client = new FormClient(server.Address);
        await client.SignInAsync("officer1");
        await client.OpenAsync(address);

        server.Kill();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.OpenAsync(address));
        client.Servers[0] = app.Address;
        await client.SendAsync(ActSubmissions.FormAddress, ("occurredOn", "2018-06-07"), ("statement", Words), ("intent", "check"));

        Assert.Equal(address, client.At);
        Assert.Contains(Words, client.Text, StringComparison.Ordinal);
        Assert.Contains("请填写", client.Text, StringComparison.Ordinal);
    }

    /// <summary>The program itself, as ./run starts it, on our database.</summary>
    private async Task<Server> StartAsync(string data)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Enforcement.Api.dll"), "--port", $"{port}", "--data", data, "--no-demo" },
            Environment = { ["ENFORCEMENT_DATABASE"] = app.Database, ["ENFORCEMENT_SHARED"] = app.Shared },
        };
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("Ready: ", StringComparison.Ordinal))
            {
                return new(process, new Uri(line["Ready: ".Length..]));
            }
        }

        throw new InvalidOperationException($"the server did not start: {await errors}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record Server(Process Process, Uri Address) : IDisposable
    {
        /// <summary>As a power cut would: nothing is finished.</summary>
        public void Kill()
        {
            Process.Kill();
            Process.WaitForExit();
        }

        public void Dispose()
        {
            if (!Process.HasExited)
            {
                Kill();
            }

            Process.Dispose();
        }
    }

    private sealed class Folder : IDisposable
    {
        public string Location { get; } = Directory.CreateTempSubdirectory("enforcement-data-").FullName;

        public void Dispose() => Directory.Delete(Location, recursive: true);
    }
}
