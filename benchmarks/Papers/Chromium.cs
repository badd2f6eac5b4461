using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Enforcement.Documents.Model;

namespace Enforcement.Benchmarks.Papers;

/// <summary>One headless Chromium that stays up and prints pages on demand, spoken to over its DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly HttpClient _http;

    private Chromium(Process process, DirectoryInfo profile, Uri address) =>
        (_process, _profile, _http) = (process, profile, new() { BaseAddress = new($"http://{address.Authority}") });

    /// <summary>Where it is installed, or null.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("ENFORCEMENT_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists);

    public static async Task<Chromium> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("enforcement-chromium-");
        var start = new ProcessStartInfo(Path!) { RedirectStandardError = true };
        foreach (var option in new[] { "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}" })
        {
            start.ArgumentList.Add(option);
        }

        var process = Process.Start(start)!;
        const string Listening = "DevTools listening on ";
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync();
                return new(process, profile, new(line[Listening.Length..]));
            }
        }

        throw new InvalidOperationException("Chromium 没有启动");
    }

    public async Task<Page> NewPageAsync()
    {
        using var answer = await _http.PutAsync(new Uri("/json/new?about:blank", UriKind.Relative), null);
        var target = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new(target.GetProperty("webSocketDebuggerUrl").GetString()!), default);
        return await Page.OpenAsync(socket);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _profile.Delete(recursive: true);
    }

    /// <summary>The same content and page as the engine draws, in the simplest HTML that prints like it.</summary>
    public static string Html(OfficialDocument document)
    {
        var html = new StringBuilder(
            """
            <!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
            @page { size: A4; margin: 37mm 26mm 35mm 28mm }
            body { font: 16pt/28pt "Noto Serif CJK SC", serif; text-align: justify; margin: 0 }
            h1 { font-size: 22pt; text-align: center; line-height: 1.4; margin: 0 } h2 { font: 16pt "Noto Sans CJK SC"; margin: 0; text-indent: 2em }
            p { margin: 0; text-indent: 2em } .centre { text-align: center } .right { text-align: right }
            table { width: 100%; border-collapse: collapse } td { border: 0.5pt solid; padding: 2pt 5pt }
            </style><body>
            """);
        foreach (var block in document.Blocks)
        {
            html.Append(block switch
            {
                TitleBlock title => $"<h1>{string.Join("<br>", title.Lines.Select(Text))}</h1>",
                NumberLine number => $"<p class=centre>{Text(number.Text)}</p>",
                FormTable form => $"<table>{string.Concat(form.Rows.Select(row => $"<tr>{string.Concat(row.Fields.Select(f => $"<td>{Text(f.Label)}<td>{Text(f.Value)}"))}"))}</table>",
                Heading heading => $"<h2>{Text(heading.Text)}</h2>",
                Paragraph paragraph => $"<p>{string.Concat(paragraph.Runs.Select(run => run.Bold ? $"<b>{Text(run.Text)}</b>" : Text(run.Text)))}</p>",
                SignatureBlock signature => $"<p class=right>{Text(signature.Agency)}<br>{Text(signature.Date)}</p>",
                _ => throw new NotSupportedException(block.GetType().Name),
            });
        }

        return html.ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>One tab.</summary>
    internal sealed class Page(ClientWebSocket socket) : IDisposable
    {
        private readonly MemoryStream _message = new();
        private readonly byte[] _buffer = new byte[64 * 1024];
        private string _frame = "";
        private int _last;

        public static async Task<Page> OpenAsync(ClientWebSocket socket)
        {
            var page = new Page(socket);
            page._frame = (await page.AskAsync("Page.getFrameTree", new { })).GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!;
            return page;
        }

        public async Task<byte[]> PrintAsync(string html)
        {
            await AskAsync("Page.setDocumentContent", new { frameId = _frame, html });
            return (await AskAsync("Page.printToPDF", new { preferCSSPageSize = true })).GetProperty("data").GetBytesFromBase64();
        }

        public void Dispose()
        {
            socket.Dispose();
            _message.Dispose();
        }

        private async Task<JsonElement> AskAsync(string method, object parameters)
        {
            var id = ++_last;
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters }), WebSocketMessageType.Text, true, default);
            while (true)
            {
                _message.SetLength(0);
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(_buffer.AsMemory(), default);
                    _message.Write(_buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);

                using var answer = JsonDocument.Parse(_message.ToArray());
                if (answer.RootElement.TryGetProperty("id", out var of) && of.GetInt32() == id)
                {
                    return answer.RootElement.TryGetProperty("result", out var result) ? result.Clone()
                        : throw new InvalidOperationException(answer.RootElement.GetRawText());
                }
            }
        }
    }
}
