using Enforcement.Application.Accounts;
using Enforcement.Application.Demonstration;
using Enforcement.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Api.Tests.SignIn;

public sealed class SignInTests(Postgres postgres)
{
    [Fact]
    public async Task Five_wrong_passwords_lock_an_account_for_fifteen_minutes()
    {
        await using var system = await postgres.StartSystemAsync("lock_out");
        for (var i = 1; i <= 5; i++)
        {
            Assert.Equal(401, (await TryAsync(system, "officer3", "wrong")).Status);
        }

        var locked = await TryAsync(system, "officer3", DemonstrationAgency.Password);
        Errors.ContractTests.AssertProblem(423, "account-locked", locked);
        Assert.Equal(200, (await TryAsync(system, "officer4", DemonstrationAgency.Password)).Status);
        system.Time.By = TimeSpan.FromMinutes(14.9);
        Assert.Equal(423, (await TryAsync(system, "officer3", DemonstrationAgency.Password)).Status);
        system.Time.By = TimeSpan.FromMinutes(15.1);
        Assert.Equal(200, (await TryAsync(system, "officer3", DemonstrationAgency.Password)).Status);
    }

    [Fact]
    public async Task Failures_count_only_in_a_row()
    {
        await using var system = await postgres.StartSystemAsync("in_a_row");
        for (var round = 0; round < 3; round++)
        {
            for (var i = 1; i <= 4; i++)
            {
                Assert.Equal(401, (await TryAsync(system, "officer3", "wrong")).Status);
            }

            Assert.Equal(200, (await TryAsync(system, "officer3", DemonstrationAgency.Password)).Status);
        }
    }

    [Fact]
    public async Task Guesses_made_at_the_same_time_count_one_by_one()
    {
        await using var system = await postgres.StartSystemAsync("guesses");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => TryAsync(system, "officer3", $"guess {i}")));

        Assert.Equal(5, answers.Count(a => a.Status == 401));
        Assert.Equal(7, answers.Count(a => a.Status == 423));
        Assert.Equal(423, (await TryAsync(system, "officer3", DemonstrationAgency.Password)).Status);
    }

    [Fact]
    public async Task A_disabled_account_loses_access_at_once()
    {
        await using var system = await postgres.StartSystemAsync("disabled");
        Assert.Equal(200, (await system.GetAsync("/api/cases", "officer5")).Status);

        await using (var session = system.Store.LightweightSession())
        {
            session.Update((await session.LoadAsync<Account>("officer5", TestContext.Current.CancellationToken))! with { IsDisabled = true });
            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        system.Services.GetRequiredService<StaffDirectory>().Forget("510824");
        Errors.ContractTests.AssertProblem(401, "not-signed-in", await system.GetAsync("/api/cases", "officer5"));
        Errors.ContractTests.AssertProblem(401, "sign-in-failed", await TryAsync(system, "officer5", DemonstrationAgency.Password));
    }

    [Fact]
    public async Task A_change_of_accounts_by_another_node_takes_effect_within_seconds()
    {
        await using var system = await postgres.StartSystemAsync("other_node");
        Assert.Equal(200, (await system.GetAsync("/api/cases", "officer5")).Status);
        await system.AskAsync("update enforcement.mt_doc_account set data = jsonb_set(data, '{isDisabled}', 'true') where id = 'officer5'");

        system.Time.By = TimeSpan.FromSeconds(6);

        Assert.Equal(401, (await system.GetAsync("/api/cases", "officer5")).Status);
    }

    private static Task<Answer> TryAsync(TestSystem system, string userName, string password) =>
        system.PostAsync("/api/tokens", null, new { userName, password });
}
