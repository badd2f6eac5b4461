using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Tests.Running;

namespace Enforcement.Application.Tests.Storage;

public sealed class MetadataTests(Postgres postgres)
{
    [Fact]
    public async Task Every_event_says_who_did_it_in_which_role_for_which_agency_from_where_and_by_which_request()
    {
        await using var system = await postgres.StartSystemAsync("metadata");
        var file = new ACase(system, ACase.Start);
        await file.DoAsync("officer1", ProposingFiling.Act, file.Proposal, "key-of-proposal");
        await file.ApproveAsync();

        await using var session = system.Store.QuerySession("510824");
        var events = await session.Events.FetchStreamAsync(file.Id, token: TestContext.Current.CancellationToken);

        var first = events[0];
        Assert.Equal("officer1", first.UserName);
        Assert.Equal("赵启明", first.Headers![EventHeaders.ActorName]?.ToString());
        Assert.Equal("Officer", first.Headers[EventHeaders.ActorRole]?.ToString());
        Assert.Equal("苍溪县环境保护局", first.Headers[EventHeaders.Agency]?.ToString());
        Assert.Equal("192.0.2.7", first.Headers[EventHeaders.ClientAddress]?.ToString());
        Assert.Equal("key-of-proposal", first.Headers[EventHeaders.IdempotencyKey]?.ToString());
        Assert.Equal("key-of-proposal", first.CausationId);
        Assert.Equal("trace-of-test", first.CorrelationId);
        Assert.Equal("510824", first.TenantId);
        Assert.Equal("filing_proposed", first.EventTypeName);

        var second = events[1];
        Assert.Equal("leader1", second.UserName);
        Assert.Equal("Leader", second.Headers![EventHeaders.ActorRole]?.ToString());
        Assert.False(second.Headers.ContainsKey(EventHeaders.IdempotencyKey));
        Assert.Equal("trace-of-test", second.CausationId);
    }

    [Fact]
    public async Task The_time_of_recording_is_the_systems_clock_and_the_business_date_stays_beside_it()
    {
        var time = new ShiftedTime { By = TimeSpan.FromDays(-30) };
        await using var system = await postgres.StartSystemAsync("recorded_at", time);
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Filed);

        await using var session = system.Store.QuerySession("510824");
        var events = await session.Events.FetchStreamAsync(file.Id, token: TestContext.Current.CancellationToken);

        Assert.All(events, e => Assert.InRange(e.Timestamp, time.GetUtcNow().AddMinutes(-5), time.GetUtcNow().AddMinutes(1)));
        Assert.Equal(ACase.Start, ((CaseEvent)events[0].Data).OccurredOn);
    }
}
