using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Enforcement.Benchmarks.Measuring;

/// <summary>
/// A kept-alive HTTP/1.1 connection that costs as little as can be: on two cores a real HTTP client would take as much time as the
/// server it measures.
/// </summary>
internal sealed class HttpLine : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] EndOfChunks = "\r\n0\r\n\r\n"u8.ToArray();
    private static readonly byte[] LengthHeader = "Content-Length: "u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[256 * 1024];

    public HttpLine(int port) => _socket.Connect(IPAddress.Loopback, port);

    /// <summary>Sends a whole request and reads the whole answer, which must be a 2xx.</summary>
    public ReadOnlySpan<byte> Exchange(ReadOnlySpan<byte> request)
    {
        while (request.Length > 0)
        {
            request = request[_socket.Send(request)..];
        }

        var read = 0;
        int end;
        do
        {
            var some = _socket.Receive(_answer.AsSpan(read));
            if (some == 0)
            {
                throw new InvalidOperationException("服务器关闭了连接");
            }

            read += some;
            end = EndOf(_answer.AsSpan(0, read));
        }
        while (end < 0 || read < end);

        var answer = _answer.AsSpan(0, read);
        return answer[9] == '2' ? answer : throw new InvalidOperationException(Encoding.UTF8.GetString(answer));
    }

    public void Dispose() => _socket.Dispose();

    // The length of the whole answer, or -1 while that cannot be told.
    private static int EndOf(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf(EndOfHead);
        if (head < 0)
        {
            return -1;
        }

        var length = answer[..head].IndexOf(LengthHeader);
        if (length < 0)
        {
            return answer.EndsWith(EndOfChunks) ? answer.Length : -1;
        }

        _ = System.Buffers.Text.Utf8Parser.TryParse(answer[(length + LengthHeader.Length)..], out int body, out _);
        return head + EndOfHead.Length + body;
    }
}
