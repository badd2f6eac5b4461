using Enforcement.Application.Demonstration;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Values;
using Marten;

namespace Enforcement.Api.Operations;

/// <summary>Loads the demonstration year into an empty store, and says which accounts it has.</summary>
internal static class DemonstrationStart
{
    public static async Task LoadIfEmptyAsync(IServiceProvider services)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        await using var session = store.QuerySession();
        if (!await session.Query<Agency>().AnyAsync())
        {
            await DemonstrationAgency.CreateAsync(store, CancellationToken.None);
        }
    }

    public static async Task PrintAccountsAsync(IServiceProvider services)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        if (await session.LoadAsync<Agency>(DemonstrationAgency.Agency.DivisionCode) is { IsDemonstration: true })
        {
            Console.WriteLine($"{DemonstrationAgency.Notice} 账户(口令均为 {DemonstrationAgency.Password}):");
            foreach (var account in DemonstrationAgency.Accounts)
            {
                Console.WriteLine($"  {account.UserName,-11}{account.Role.Chinese()} {account.Name}");
            }
        }
    }
}
