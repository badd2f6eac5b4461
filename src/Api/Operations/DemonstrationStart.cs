using Enforcement.Api.Hosting;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Values;
using Marten;

namespace Enforcement.Api.Operations;

/// <summary>Loads the demonstration year into an empty store, or goes on with it, and says which accounts it has.</summary>
internal static class DemonstrationStart
{
    private static volatile bool loading;

    /// <summary>Whether a log line of the pipeline is worth showing; a thousand acts performed by the loader are not.</summary>
    public static bool IsWorthShowing(LogLevel level) => level >= LogLevel.Warning || (level >= LogLevel.Information && !loading);

    public static async Task LoadIfEmptyAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        loading = true;
        try
        {
            await ActivatorUtilities.CreateInstance<DemonstrationLoader>(services).LoadAsync(new LoadConsole(), cancellationToken);
        }
        catch (KeyReusedException e)
        {
            throw new CannotStartException(
                "演示数据由另一个版本装入了一半，不能接着装；请换一个数据目录（--data）。",
                "another version has loaded half of the demonstration data; use another data directory", e);
        }
        finally
        {
            loading = false;
        }
    }

    public static async Task PrintAccountsAsync(IServiceProvider services)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        if (await session.LoadAsync<Agency>(DemonstrationAgency.Agency.DivisionCode) is { IsDemonstration: true })
        {
            Console.WriteLine($"{DemonstrationAgency.Notice} 账户（口令均为 {DemonstrationAgency.Password}）：");
            foreach (var account in DemonstrationAgency.Accounts)
            {
                Console.WriteLine($"  {account.UserName,-11}{account.Role.Chinese()} {account.Name}");
            }
        }
    }

    /// <summary>One line that moves on a terminal; a line each tenth elsewhere.</summary>
    private sealed class LoadConsole : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            var (done, total) = (value.Done, value.Total);
            var text = $"装入演示数据 {done}/{total}";
            if (!Console.IsOutputRedirected)
            {
                Console.Write(done == total ? $"\r{text}\n" : $"\r{text} …");
            }
            else if (done == total || done * 10 / total > (done - 1) * 10 / total)
            {
                Console.WriteLine(done == total ? text : $"{text} …");
            }
        }
    }
}
