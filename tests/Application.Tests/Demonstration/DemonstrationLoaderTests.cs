using Enforcement.Application.Demonstration;

namespace Enforcement.Application.Tests.Demonstration;

public sealed class DemonstrationLoaderTests(EmptyDemonstrationStore store) : IClassFixture<EmptyDemonstrationStore>
{
    [Fact]
    public async Task A_load_that_was_stopped_twice_goes_on_and_does_nothing_twice()
    {
        var total = DemonstrationYear.Steps.Count;
        await StopAfterAsync(total / 3);
        await StopAfterAsync(total / 2);
        var half = await store.FiguresFromEventsAsync();

        Assert.True(await store.NewLoader().LoadAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.NotEqual("82 42 600500 1", half);
        Assert.Equal("82 42 600500 1", await store.FiguresFromEventsAsync());
        // Marten marks an append that was refused with an event of its own, which belongs to no case.
        Assert.Equal([(long)total], await store.SqlAsync<long>("select count(*) from enforcement.mt_events where type not in ('tombstone', 'deadline_missed', 'paper_produced')"));
        Assert.Equal(["苍环立 82", "苍环罚 38", "苍环当罚 3", "苍环日罚 1"], await store.SqlAsync<string>(
            "select word || ' ' || last_serial from enforcement.number_register where word in ('苍环立', '苍环罚', '苍环当罚', '苍环日罚') order by last_serial desc"));
    }

    private async Task StopAfterAsync(int steps)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var progress = new StopAt(steps, stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.NewLoader().LoadAsync(progress, stop.Token));
    }

    private sealed class StopAt(int steps, CancellationTokenSource stop) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            if (value.Done == steps)
            {
                stop.Cancel();
            }
        }
    }
}
