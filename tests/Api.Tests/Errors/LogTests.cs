using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Errors;

public sealed class LogTests(Postgres postgres)
{
    [Fact]
    public async Task Neither_personal_data_nor_passwords_are_logged_not_even_when_storage_fails()
    {
        await using var system = await postgres.StartSystemAsync("logs");
        var file = await new ACase(system.Web, ACase.Start, "金丝雀企业").ToAsync(CaseStage.Closed);
        await system.PostAsync("/api/tokens", null, new { userName = "officer1", password = "金丝雀口令" });
        await system.PostAsync("/api/tokens", null, """{"userName":"officer1","password":金丝雀口令}""");
        var canary = new ACase(system.Web, ACase.Start);
        var proposal = canary.Proposal with
        {
            Party = canary.Proposal.Party with { Name = "金丝雀姓名", Address = "金丝雀住址", Phone = "金丝雀电话", LegalRepresentative = "金丝雀法人" },
        };
        await system.PostAsync("/api/cases", "officer1", proposal with { OffenceCode = "金丝雀代码" });
        await system.PostAsync("/api/cases", "officer1", """{"party":{"name":5,"金丝雀字段":1}}""");
        await system.GetAsync($"/api/cases/{file.Id}?asOf=金丝雀日期", "officer1");
        await system.GetAsync("/api/cases?search=金丝雀查询", "officer1");

        // Fails in the database while the act is being stored, with the whole command at hand.
        await system.AskAsync("create function enforcement.fail() returns trigger language plpgsql as $$ begin raise exception 'disk on fire'; end $$");
        await system.AskAsync("create trigger fail before insert on enforcement.mt_events for each row execute function enforcement.fail()");
        var failed = await system.PostAsync("/api/cases", "officer1", proposal, key: "k1");
        Assert.Equal(503, failed.Status);

        Assert.Contains("ProposeFiling", system.Log.Text, StringComparison.Ordinal);
        Assert.Contains("disk on fire", system.Log.Text, StringComparison.Ordinal);
        var lines = system.Log.Text.Split('\n').Where(l => l.Contains("金丝雀", StringComparison.Ordinal) || l.Contains("Demo-2017!", StringComparison.Ordinal));
        Assert.True(!lines.Any(), string.Join('\n', lines.Take(5)));
        Assert.DoesNotContain("disk on fire", failed.Text, StringComparison.Ordinal);
    }
}
