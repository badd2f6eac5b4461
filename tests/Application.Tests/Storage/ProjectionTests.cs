using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;
using Marten.Events.Daemon.Coordination;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Application.Tests.Storage;

public sealed class ProjectionTests(Postgres postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_models_built_anew_equal_those_that_grew_with_the_cases()
    {
        await using var system = await postgres.StartSystemAsync("rebuild");
        var random = new Random(2017);
        for (var i = 0; i < 40; i++)
        {
            await RandomCase.PlayAsync(system, random, i % 8 == 0 ? SecondAgency.Prefix : "");
        }

        var reader = TestSystem.CallerOf("inspector1");
        await system.SendAsync(new GetRegister(reader, new(), RegisterSort.Filed, 1, null));
        await system.SendAsync(new GetAnnualFigures(reader, 2017));
        var live = await RowsAsync(system);

        using (var daemon = await system.Store.BuildProjectionDaemonAsync())
        {
            await daemon.StopAllAsync();
            await daemon.RebuildProjectionAsync<EnforcementCase>(Ct);
            await daemon.RebuildProjectionAsync("CaseRegister", Ct);
            await daemon.RebuildProjectionAsync("AnnualFigures", Ct);
        }

        Assert.True(live.Count > 80, $"{live.Count}");
        Assert.Equal(live, await RowsAsync(system));
    }

    [Fact]
    public async Task What_another_version_stored_is_built_anew_at_the_next_start_and_not_again_at_the_one_after()
    {
        await using var first = await postgres.StartSystemAsync("another_version");
        var random = new Random(11);
        for (var i = 0; i < 8; i++)
        {
            await RandomCase.PlayAsync(first, random);
        }

        // A start marks what was missed; here it has been marked, so that the starts below add no event.
        await first.Services.GetRequiredService<DeadlineWatch>().MarkAsync(DemonstrationAgency.Agency, DeadlineWatch.PresentDay(DemonstrationAgency.Agency, first.Time), Ct);
        var reader = TestSystem.CallerOf("inspector1");
        await first.SendAsync(new GetRegister(reader, new(), RegisterSort.Filed, 1, null));
        await first.SendAsync(new GetAnnualFigures(reader, 2017));
        var live = await RowsAsync(first);
        await SpoilAsync();
        var spoilt = await RowsAsync(first);
        var indexes = await IndexesAsync();

        // The same code and law: nothing is built, whatever stands there.
        await using (await TestSystem.StartAsync(first.ConnectionString, postgres.Keys))
        {
        }

        Assert.Equal(spoilt, await RowsAsync(first));
        Assert.Equal(indexes, await IndexesAsync());
        // Of a version before, which had no column to find parties by.
        await first.AskAsync("alter table enforcement.mt_doc_registeredcase drop column party_keys cascade");
        await first.Services.GetRequiredService<IProjectionCoordinator>().StopAsync(Ct);
        await first.AskAsync("update enforcement.mt_doc_readmodelmaker set data = jsonb_set(data, '{code}', '\"another\"')");
        await using (var second = await TestSystem.StartAsync(first.ConnectionString, postgres.Keys))
        {
            Assert.Equal(live, await RowsAsync(second));
            await second.SendAsync(new GetRegister(reader, new(), RegisterSort.Filed, 1, null));
            Assert.Equal(live, await RowsAsync(second));
            Assert.Equal(0, await second.CountAsync(
                "select count(*) from enforcement.mt_doc_registeredcase where cardinality(party_keys) is distinct from jsonb_array_length(data -> 'partyKeys')"));
            Assert.Equal(indexes.Count, (await IndexesAsync()).Count);
        }

        async Task<List<string>> IndexesAsync() =>
            [.. (await first.AskAsync("select indexrelid || ' ' || pg_get_indexdef(indexrelid) from pg_index where indrelid = 'enforcement.mt_doc_registeredcase'::regclass order by 1")).Select(row => row[0])];

        async Task SpoilAsync()
        {
            await first.AskAsync("update enforcement.mt_doc_enforcementcase set data = jsonb_set(data, '{stage}', '\"Lead\"')");
            await first.AskAsync("delete from enforcement.mt_doc_registeredcase where id in (select id from enforcement.mt_doc_registeredcase limit 3)");
            await first.AskAsync("update enforcement.mt_doc_annualfigures set data = jsonb_set(data, '{casesFiled}', '9999')");
        }
    }

    [Fact]
    public async Task The_annual_figures_equal_a_count_over_the_raw_events()
    {
        await using var system = await postgres.StartSystemAsync("figures");
        var random = new Random(7);
        for (var i = 0; i < 25; i++)
        {
            await RandomCase.PlayAsync(system, random);
        }

        foreach (var year in new[] { 2015, 2016, 2017, 2018, 2019 })
        {
            var counted = (await system.AskAsync(
                $"""
                select count(*) filter (where type = 'filing_approved'), count(*) filter (where type = 'penalty_decided'),
                       coalesce(sum((select sum((p ->> 'amount')::numeric) from jsonb_array_elements(data -> 'penalties') p where p ->> 'kind' = 'Fine'))
                           filter (where type = 'penalty_decided'), 0),
                       count(*) filter (where type = 'referral_accepted')
                from enforcement.mt_events where left(data ->> 'occurredOn', 4) = '{year}'
                """))[0];
            var told = await system.SendAsync(new GetAnnualFigures(TestSystem.CallerOf("leader1"), year));
            Assert.Equal(
                counted.Select(n => decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture)),
                new[] { told.CasesFiled, told.PenaltyDecisions, told.FinesYuan, told.JudicialReferrals });
        }
    }

    [Fact]
    public async Task A_caller_finds_what_it_has_just_written_in_register_and_figures_every_time()
    {
        await using var system = await postgres.StartSystemAsync("own_writes");
        for (var i = 1; i <= 100; i++)
        {
            var file = await new ACase(system, ACase.Start, $"第{i}家企业（虚构）").ToAsync(CaseStage.Filed);

            var caller = TestSystem.CallerOf("leader1");
            var found = await system.SendAsync(new GetRegister(caller, new(Search: $"第{i}家"), RegisterSort.Filed, 5, null));
            Assert.Equal((file.Id, CaseStage.Filed, 3L), (found.Items.Single().Id, found.Items[0].Stage, found.Items[0].Version));
            Assert.Equal(i, (await system.SendAsync(new GetAnnualFigures(caller, 2017))).CasesFiled);
            Assert.Equal(i, (await system.SendAsync(new GetRegisterTotals(caller, new(Stage: CaseStage.Filed)))).Cases);
        }
    }

    [Fact]
    public async Task When_the_server_that_keeps_the_read_models_up_stops_another_on_the_database_takes_over()
    {
        await using var first = await postgres.StartSystemAsync("taken_over");
        await using var second = await TestSystem.StartAsync(first.ConnectionString, postgres.Keys);
        await first.Services.GetRequiredService<IProjectionCoordinator>().StopAsync(Ct);
        var file = await new ACase(second, ACase.Start).ToAsync(CaseStage.Filed);

        Assert.Equal(file.Id, (await PatientlyAsync(first)).Items.Single().Id);
        Assert.Equal(file.Id, (await PatientlyAsync(second)).Items.Single().Id);

        // Taking over may last longer on a busy machine than a reader's patience, but not for ever.
        static async Task<RegisterPage> PatientlyAsync(TestSystem system)
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await system.SendAsync(new GetRegister(TestSystem.CallerOf("leader1"), new(), RegisterSort.Filed, 5, null));
                }
                catch (ReadModelStaleException) when (attempt < 10)
                {
                }
            }
        }
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_stops_the_read_model_instead_of_being_skipped()
    {
        await using var system = await postgres.StartSystemAsync("poison");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Filed);
        var caller = TestSystem.CallerOf("leader1");
        await system.SendAsync(new GetRegister(caller, new(), RegisterSort.Filed, 5, null));
        await system.AskAsync(
            $$"""
            insert into enforcement.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived)
            select nextval('enforcement.mt_events_sequence'), gen_random_uuid(), stream_id, 4, '{"occurredOn":"garbage"}', type, now(), tenant_id, mt_dotnet_type, false
            from enforcement.mt_events where stream_id = '{{file.Id}}' and version = 2
            """);
        await new ACase(system, ACase.Start, "后来的企业（虚构）").ToAsync(CaseStage.Filed);

        await Assert.ThrowsAsync<ReadModelStaleException>(() => system.SendAsync(new GetRegister(caller, new(), RegisterSort.Filed, 5, null)));
        await Assert.ThrowsAsync<ReadModelStaleException>(() => system.SendAsync(new GetAnnualFigures(caller, 2017)));

        Assert.Equal(0, await system.CountAsync("select count(*) from enforcement.mt_doc_deadletterevent"));
        Assert.All(
            await system.AskAsync("select last_seq_id from enforcement.mt_event_progression where name in ('CaseRegister:All', 'AnnualFigures:All')"),
            row => Assert.True(long.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture) <= 3, row[0]));
        Assert.Equal(503, (await system.GetAsync("/api/cases", "leader1")).Status);
        var ready = await system.GetAsync("/health/ready", null);
        Assert.Equal(503, ready.Status);
        Assert.Contains("CaseRegister", ready.Text, StringComparison.Ordinal);
    }

    private static async Task<List<string>> RowsAsync(TestSystem system)
    {
        var rows = new List<string>();
        foreach (var table in new[] { "enforcementcase", "registeredcase", "annualfigures" })
        {
            rows.AddRange((await system.AskAsync($"select tenant_id || ' ' || id || ' ' || data::text from enforcement.mt_doc_{table} order by tenant_id, id"))
                .Select(r => $"{table} {r[0]}"));
        }

        return rows;
    }
}
