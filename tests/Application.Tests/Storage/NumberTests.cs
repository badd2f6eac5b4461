using System.Collections.Concurrent;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Service;
using Enforcement.Tests.Running;

namespace Enforcement.Application.Tests.Storage;

public sealed class NumberTests(Postgres postgres)
{
    [Fact]
    public async Task Eight_racing_writers_leave_neither_gap_nor_duplicate_in_any_kind_and_year()
    {
        await using var system = await postgres.StartSystemAsync("numbers");
        var numbers = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                var file = new ACase(system, new DateOnly(2016 + ((writer + i) % 2), 5, 10), $"企业{writer}-{i}");
                await file.ProposeAsync();

                // The number is taken before the rules are asked: refused for its date, for its stage and for its version.
                await Assert.ThrowsAsync<RuleBrokenException>(
                    () => file.DoAsync("leader1", ApprovingFiling.Act, file.Approval with { OccurredOn = file.Day(-3) }));
                await Assert.ThrowsAsync<RuleBrokenException>(() => file.DoAsync("officer1", OrderingCorrection.Act, file.CorrectionOrder));
                await Assert.ThrowsAsync<StaleVersionException>(
                    () => system.DoAsync("leader1", ApprovingFiling.Act, file.Id, 9, file.Approval, null));
                numbers.Add((await file.ApproveAsync()).Number!);
                if (i % 4 == 0)
                {
                    await file.AppointAsync();
                    await file.InspectAsync();
                    for (var order = 0; order < 2; order++)
                    {
                        numbers.Add((await file.DoAsync("officer1", OrderingCorrection.Act, file.CorrectionOrder)).Number!);
                    }
                }
            }
        })));

        Assert.Equal(8 * 30, numbers.Count);
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        var series = numbers.GroupBy(n => n.Split('〕')[0]).ToDictionary(g => g.Key, g => g.Select(n => n.Split('〕')[1]).ToHashSet());
        Assert.Equal(["苍环立〔2016", "苍环立〔2017", "苍环责改〔2016", "苍环责改〔2017"], series.Keys.Order(StringComparer.Ordinal));
        Assert.All(series.Values, serials => Assert.All(Enumerable.Range(1, serials.Count), serial => Assert.Contains($"{serial}号", serials)));
        var stored = await system.AskAsync(
            "select (data -> 'number' ->> 'word') || '〔' || (data -> 'number' ->> 'year') || '〕' || (data -> 'number' ->> 'serial') || '号' from enforcement.mt_events where data ? 'number' and type <> 'paper_produced'");
        Assert.Equal(numbers.Order(StringComparer.Ordinal), stored.Select(r => r[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_voided_number_stays_on_record_with_its_reason_and_is_never_used_again()
    {
        await using var system = await postgres.StartSystemAsync("voided_numbers");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.ReviewPassed);
        await file.IssueNoticeAsync();
        var voided = file.Done[^1].Number;
        await file.DoAsync("legal1", VoidingDocument.Act, new VoidDocument(file.Day(13), file.NoticeId!.Value, "当事人名称有误"));
        await file.IssueNoticeAsync();

        Assert.Equal("苍环罚告〔2017〕1号", voided);
        Assert.Equal("苍环罚告〔2017〕2号", file.Done[^1].Number);
        await using var session = system.Store.QuerySession("510824");
        var papers = (await session.LoadAsync<EnforcementCase>(file.Id, TestContext.Current.CancellationToken))!.Papers;
        Assert.Equal("当事人名称有误", papers.Single(p => p.Number.ToString() == voided).VoidedFor);
        Assert.Equal(1, await system.CountAsync("select count(*) from enforcement.mt_events where type = 'paper_voided' and data -> 'number' ->> 'serial' = '1'"));
    }
}
