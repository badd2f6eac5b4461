using Enforcement.Application.Accounts;
using Enforcement.Application.Demonstration;
using Enforcement.Domain.Agencies;
using Marten;

namespace Enforcement.Tests.Running;

/// <summary>A second agency in the same deployment; its people are the demonstration's with "b-" before the name.</summary>
public static class SecondAgency
{
    public const string Prefix = "b-";

    public static Agency Agency { get; } = DemonstrationAgency.Agency with { DivisionCode = "510899", Name = "邻县环境保护局（虚构）", Word = "邻环" };

    public static IReadOnlyList<Account> Accounts { get; } =
        [.. DemonstrationAgency.Accounts.Select(a => a with
        {
            UserName = Prefix + a.UserName, AgencyCode = Agency.DivisionCode, PasswordHash = SignIn.Hash(Prefix + a.UserName, DemonstrationAgency.Password),
        })];

    public static async Task CreateAsync(IDocumentStore store)
    {
        await using var session = store.LightweightSession();
        session.Insert(Agency);
        session.Insert<Account>(Accounts);
        await session.SaveChangesAsync();
    }
}
