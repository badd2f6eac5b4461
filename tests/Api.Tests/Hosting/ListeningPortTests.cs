using System.Net;
using System.Net.Sockets;
using Enforcement.Api.Hosting;

namespace Enforcement.Api.Tests.Hosting;

public sealed class ListeningPortTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    public void A_port_in_use_is_refused_with_the_way_out(string address)
    {
        using var other = new TcpListener(IPAddress.Parse(address), 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var refusal = Assert.Throws<CannotStartException>(() => ListeningPort.RequireFree(port));

        Assert.StartsWith($"端口 {port} 已被占用：请用 --port 指定其他端口。", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_free_port_stays_free()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        other.Stop();

        ListeningPort.RequireFree(port);
        ListeningPort.RequireFree(port);
    }

    [Fact]
    public async Task The_program_says_so_in_one_line_and_ends_with_an_error()
    {
        var code = await PlainStart.RunAsync(["--port", "5081"], options =>
            throw new IOException("Failed to bind", new SocketException((int)SocketError.AddressAlreadyInUse)));

        Assert.Equal(1, code);
    }
}
