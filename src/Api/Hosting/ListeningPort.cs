using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Enforcement.Api.Hosting;

/// <summary>The TCP port the pages and the API are served on.</summary>
public static class ListeningPort
{
    /// <summary>Refuses, before anything slow is started, a port that another program holds or that this user may not open.</summary>
    public static void RequireFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw InUse(port, e);
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new CannotStartException(
                $"当前用户无权使用端口 {port}：请用 --port 指定 1024 以上的端口。",
                $"this user may not open port {port}: choose one above 1024 with --port", e);
        }
    }

    /// <summary>The same refusal for the rare case that the port was taken between the check and the web server's own start.</summary>
    public static CannotStartException? RefusalFrom(Exception failure, int port)
    {
        for (var e = failure; e is not null; e = e.InnerException!)
        {
            if (e is AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
                return InUse(port, failure);
        }
        return null;
    }

    private static CannotStartException InUse(int port, Exception cause) => new(
        $"端口 {port} 已被占用：请用 --port 指定其他端口。",
        $"port {port} is in use: choose another with --port", cause);
}
