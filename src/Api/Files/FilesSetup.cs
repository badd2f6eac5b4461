using Enforcement.Api.Hosting;
using Enforcement.Application.Files;

namespace Enforcement.Api.Files;

/// <summary>Where files lie, if the configuration wants them elsewhere than below the data directory.</summary>
internal static class FilesSetup
{
    // The largest file over a slow line.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static void AddFilesElsewhere(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetSection("Files:S3").Get<S3Options>() is not { } options)
        {
            return;
        }

        if (options.Fault is { } fault)
        {
            throw new CannotStartException($"文件库设置有误：{fault}。", "the S3 store of files is configured wrongly: see Files:S3 in docs/operations.md");
        }

        services.AddSingleton<IContentPlace>(provider => new S3Place(
            options, new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false }) { Timeout = Patience },
            provider.GetRequiredService<TimeProvider>()));
    }
}
