using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Enforcement.Benchmarks.Measuring;

namespace Enforcement.Benchmarks.Acts;

/// <summary>Acts over HTTP, each with the version it saw and a fresh idempotency key; the same client for all contenders behind HTTP.</summary>
internal sealed class ActOverHttp(int port, string path, string act, string token, byte[] body, CaseStock stock) : IClient
{
    private static readonly byte[] VersionHeader = "ETag: \""u8.ToArray();

    private readonly HttpLine _line = new(port);
    private readonly CurrentCase _case = new(stock);
    private readonly byte[] _request = new byte[8 * 1024];

    public Guid CaseId => _case.Id;

    public ValueTask OnceAsync()
    {
        _case.Next();
        if (!Utf8.TryWrite(
                _request, CultureInfo.InvariantCulture,
                $"POST {path}/{_case.Id}/{act} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nIf-Match: \"{_case.Version}\"\r\nIdempotency-Key: {Guid.NewGuid()}\r\n\r\n",
                out var head))
        {
            throw new InvalidOperationException("请求过长");
        }

        body.CopyTo(_request.AsSpan(head));
        var answer = _line.Exchange(_request.AsSpan(0, head + body.Length));
        // An act that issues a paper leaves a second event, the drawn paper.
        var tag = answer[(answer.IndexOf(VersionHeader) + VersionHeader.Length)..];
        _case.Done(Utf8Parser.TryParse(tag, out long version, out _) ? version : throw new InvalidOperationException("答复没有版本"));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _line.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>The same GET of one of a few paths again and again.</summary>
internal sealed class GetOverHttp(int port, string token, IReadOnlyList<string> paths) : IClient
{
    private readonly HttpLine _line = new(port);
    private readonly byte[][] _requests = [.. paths.Select(path => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: localhost\r\n{(token.Length > 0 ? $"Authorization: Bearer {token}\r\n" : "")}\r\n"))];

    private int _next = Random.Shared.Next(paths.Count);

    public ValueTask OnceAsync()
    {
        _line.Exchange(_requests[_next++ % _requests.Length]);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _line.Dispose();
        return ValueTask.CompletedTask;
    }
}
