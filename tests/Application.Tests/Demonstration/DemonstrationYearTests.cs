using Enforcement.Application.Cases.Tracing;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Demonstration;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Parties;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;

namespace Enforcement.Application.Tests.Demonstration;

public sealed class DemonstrationYearTests(DemonstrationStore store) : IClassFixture<DemonstrationStore>
{
    private const string Figures = "82 42 600500 1";

    [Fact]
    public async Task Has_the_figures_of_the_report()
    {
        var figures = await store.AskAsync(caller => new GetAnnualFigures(caller, 2017));

        Assert.Equal(new(2017, 82, 42, 600_500m, 1), figures);
        Assert.Equal(Figures, await store.FiguresFromEventsAsync());
    }

    [Fact]
    public async Task Its_fines_are_distributed_as_intended() => Assert.Equal(
        ["100000×1", "50000×3", "43500×1", "20000×6", "10000×10", "5000×12", "3000×9"],
        (await RowsAsync()).Where(r => r.DecisionNumber is not null).GroupBy(r => r.FineYuan).OrderByDescending(g => g.Key)
            .Select(g => $"{g.Key:0}×{g.Count()}"));

    [Fact]
    public async Task Every_case_has_come_as_far_as_the_table_says()
    {
        var rows = (await RowsAsync()).ToDictionary(r => r.Party.Name);

        Assert.Equal(DemonstrationCases.All.Count, rows.Count);
        Assert.Equal(
            DemonstrationCases.Counts.OrderBy(c => c.Key),
            DemonstrationCases.All.GroupBy(c => c.Outcome).Select(g => KeyValuePair.Create(g.Key, g.Count())).OrderBy(c => c.Key));
        Assert.All(DemonstrationCases.All.Index(), item =>
        {
            var row = rows[DemonstrationParties.Of(item.Index + 1, item.Item).Name];
            Assert.Equal(StageOf(item.Item.Outcome), row.Stage);
            Assert.Equal(item.Item.Outcome is Unpaid or Overdue or PartPaid or DecidedUnserved, row.OwedYuan > 0);
        });
    }

    [Fact]
    public async Task Numbers_are_contiguous_and_in_the_order_of_their_dates()
    {
        var rows = await RowsAsync();
        var filed = rows.Where(r => r.CaseNumber is not null).OrderBy(r => r.FiledOn).ThenBy(r => Serial(r.CaseNumber!)).ToList();
        var decided = rows.Where(r => r.DecisionNumber is not null).OrderBy(r => r.DecidedOn).ThenBy(r => Serial(r.DecisionNumber!)).ToList();

        Assert.Equal(Enumerable.Range(1, 82), filed.Select(r => Serial(r.CaseNumber!)));
        Assert.Equal(Enumerable.Range(1, 42), decided.Select(r => Serial(r.DecisionNumber!)));
        Assert.Equal("苍环罚〔2017〕42号", decided[^1].DecisionNumber);
    }

    [Fact]
    public async Task Nothing_happens_after_the_second_of_November_or_outside_2017()
    {
        var days = await store.SqlAsync<string>(
            "select distinct day from enforcement.mt_events, lateral (values (data ->> 'occurredOn'), (data ->> 'servedOn')) as d(day) where day is not null");

        Assert.All(days, day => Assert.InRange(day, "2017-01-01", "2017-11-02", StringComparer.Ordinal));
    }

    [Fact]
    public void Acts_are_done_on_working_days() =>
        Assert.All(DemonstrationYear.Steps, step => Assert.Null(WorkingCalendar.Embedded.WhyNotWorking(step.On)));

    [Fact]
    public async Task Only_the_intended_cases_missed_a_deadline()
    {
        var files = await store.SqlAsync<Guid>("select id from enforcement.mt_streams");
        var missed = new List<string>();
        foreach (var id in files)
        {
            var deadlines = await store.AskAsync(caller => new GetDeadlines(caller, id, new(DemonstrationYear.Until, null)));
            missed.AddRange(deadlines.Where(d => d.State == DeadlineState.Missed).Select(d => d.Kind));
        }

        Assert.Equal(["decision.limit×2", "filing.decision×1", "payment×3", "recheck.daily×2"], missed.GroupBy(m => m).Select(g => $"{g.Key}×{g.Count()}").Order());
    }

    [Fact]
    public async Task What_was_missed_is_marked_once_with_who_held_the_case() => Assert.Equal(
        ["decision.limit×2", "filing.decision×1", "payment×3", "recheck.daily×2"],
        await store.SqlAsync<string>(
            """
            select data ->> 'kind' || '×' || count(*) from enforcement.mt_events
            where type = 'deadline_missed' and data ->> 'heldBy' is not null group by data ->> 'kind' order by 1
            """));

    [Fact]
    public async Task Each_of_the_forty_cases_without_a_penalty_is_accounted_for()
    {
        var year = await store.AskAsync(caller => new GetAnnualTrace(caller, 2017, 200, null));

        Assert.Equal((82, 42, 40, 42), (year.CasesFiled, year.CasesDecided, year.CasesOtherwise, year.PenaltyDecisions));
        Assert.Equal(
            [
                (CaseOutcome.Penalised, 42), (CaseOutcome.NotPenalised, 6), (CaseOutcome.FilingRevoked, 3), (CaseOutcome.Transferred, 2), (CaseOutcome.Referred, 1),
                (CaseOutcome.Filed, 3), (CaseOutcome.Investigating, 9), (CaseOutcome.UnderReview, 5), (CaseOutcome.ReviewPassed, 4), (CaseOutcome.Noticed, 7),
            ],
            year.Outcomes.Select(o => (o.Outcome, o.Cases)));
        Assert.Equal(year.CasesFiled, year.Outcomes.Sum(o => o.Cases));
        Assert.Equal(year.Outcomes.Select(o => (o.Outcome, o.Cases)), year.Items.GroupBy(i => i.Outcome).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())));
        Assert.Equal(Enumerable.Range(1, 82), year.Items.Select(i => Serial(i.CaseNumber)).Order());
        Assert.All(year.Items, item => Assert.Equal(item.Outcome.IsInHand(), item.DueState is not null));
    }

    [Fact]
    public async Task An_inspector_finds_over_the_year_what_was_meant_to_be_found()
    {
        var found = (await store.AskAsync(caller => new GetAnnualTrace(caller, 2017, 1, null))).Findings.ToDictionary(f => f.Code, f => f.Findings);
        var marked = (await store.SqlAsync<string>("select data ->> 'kind' from enforcement.mt_events where type = 'deadline_missed'")).CountBy(kind => kind).ToDictionary();

        Assert.Equal(DemonstrationCases.All.Count(c => c.Has(Notable.FiledLate)), found["T-101"]);
        Assert.Equal(marked["decision.limit"], found["T-301"]);
        Assert.Equal(DemonstrationCases.All.Count(c => c.Has(Notable.ReferralRefused)), found["T-702"]);
        Assert.Equal(marked["payment"], found["T-802"]);
        // Nothing else that would make a decision revocable.
        Assert.Equal(["T-101"], TraceChecks.All.Where(check => check.Gravity == FindingGravity.Grave && found.ContainsKey(check.Code)).Select(check => check.Code));
    }

    [Fact]
    public async Task What_is_rare_happens_once() => Assert.Equal(
        ["case_review_returned×2", "paper_voided×1", "referral_accepted×1", "referral_approved×1", "referral_proposed×2", "referral_pursued×2", "referral_refused×1"],
        await store.SqlAsync<string>(
            """
            select type || '×' || count(*) from enforcement.mt_events
            where type like 'referral_%' and type not in ('referral_sent', 'referral_receipt_received') or type in ('paper_voided', 'case_review_returned')
            group by type order by type
            """));

    [Fact]
    public async Task Everything_says_that_it_is_invented()
    {
        Assert.True(DemonstrationAgency.Agency.IsDemonstration);
        Assert.All(await RowsAsync(), row => Assert.EndsWith("(虚构)", row.Party.Name, StringComparison.Ordinal));
        Assert.All(
            await store.SqlAsync<string>("select data -> 'lead' ->> 'reference' from enforcement.mt_events where type = 'filing_proposed'"),
            reference => Assert.EndsWith(DemonstrationAgency.Notice, reference, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_parties_numbers_pass_the_checks_and_are_all_different()
    {
        var parties = DemonstrationCases.All.Select((row, index) => DemonstrationParties.Of(index + 1, row)).ToList();

        Assert.All(parties, p => Assert.True(p.IsCitizen ? CitizenId.HasRightCheckDigit(p.CitizenId!) : CreditCode.HasRightCheckDigit(p.CreditCode!)));
        Assert.Equal(parties.Count, parties.Select(p => p.CitizenId ?? p.CreditCode).Distinct().Count());
        Assert.Equal(parties.Count, parties.Select(p => p.Name).Distinct().Count());
    }

    [Fact]
    public void It_reaches_every_township() =>
        Assert.Equal(DemonstrationAgency.Agency.Townships.Order(), DemonstrationCases.All.Select(c => c.Township).Distinct().Order());

    [Fact]
    public async Task Loading_it_again_changes_nothing()
    {
        var events = await store.SqlAsync<long>("select count(*) from enforcement.mt_events");

        Assert.False(await store.NewLoader().LoadAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(events, await store.SqlAsync<long>("select count(*) from enforcement.mt_events"));
    }

    private async Task<IReadOnlyList<CaseRegisterRow>> RowsAsync() =>
        (await store.AskAsync(caller => new GetRegister(caller, new(), RegisterSort.Filed, 200, null))).Items;

    private static int Serial(string number) => int.Parse(number.Split('〕')[1].TrimEnd('号'), System.Globalization.CultureInfo.InvariantCulture);

    private static CaseStage StageOf(DemonstrationOutcome outcome) => outcome switch
    {
        Proposed => CaseStage.FilingProposed,
        Refused => CaseStage.FilingRefused,
        Filed => CaseStage.Filed,
        Investigating or SentBack => CaseStage.Investigating,
        UnderReview => CaseStage.UnderReview,
        ReviewPassed or Referred => CaseStage.ReviewPassed,
        NoticeUnserved or NoticeServed => CaseStage.Noticed,
        DecidedUnserved or Unpaid or Overdue or PartPaid or PaidNotClosed => CaseStage.PenaltyDecided,
        NoPenaltyUnserved or NoPenaltyServed => CaseStage.NoPenaltyDecided,
        Revoked => CaseStage.FilingRevoked,
        Transferred => CaseStage.Transferred,
        Closed or NoPenaltyClosed or RevokedClosed or TransferredClosed => CaseStage.Closed,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
