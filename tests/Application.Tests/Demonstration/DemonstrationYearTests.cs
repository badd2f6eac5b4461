using Enforcement.Application.Cases.Filing;
using Enforcement.Application.Cases.Tracing;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Parties;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;

namespace Enforcement.Application.Tests.Demonstration;

public sealed class DemonstrationYearTests(DemonstrationStore store) : IClassFixture<DemonstrationStore>
{
    private const string Figures = "82 42 600500 1";

    // Of the violations that may be fined by the day one was looked at again ten days too late, and one not at all. Two late requests for
    // a hearing and two demands obeyed after their time are none: what a party may do it does not miss.
    private static readonly string[] MissedPeriods =
        ["decision.limit×2", "filing.decision×1", "payment×8", "preserve.disposition×1", "recheck.daily×2"];

    [Fact]
    public async Task Has_the_figures_of_the_report()
    {
        var figures = await store.AskAsync(caller => new GetAnnualFigures(caller, 2017));

        Assert.Equal(new(2017, 82, 42, 600_500m, 1), figures);
        Assert.Equal(Figures, await store.FiguresFromEventsAsync());
    }

    [Fact]
    public async Task The_lists_behind_the_figures_have_as_many()
    {
        Assert.Equal(new(82, 39, 600_000m), await TotalsAsync(new(FiledYear: 2017)));
        Assert.Equal(new(40, 42, 600_500m), await TotalsAsync(new(DecidedYear: 2017)));
        Assert.Equal(1, (await TotalsAsync(new(ReferredYear: 2017))).Cases);
        var year = await store.AskAsync(caller => new GetYearInFigures(caller, 2017));
        Assert.All([year.Months, year.Offences, year.Townships], part => Assert.Equal((82, 42, 600_500m), (part.Sum(r => r.Filed), part.Sum(r => r.Decided), part.Sum(r => r.FinesYuan))));
    }

    [Fact]
    public async Task Its_fines_are_distributed_as_intended() => Assert.Equal(
        ["100000×1", "50000×3", "43500×1", "25000×1", "20000×5", "18000×1", "10000×8", "8500×1", "5000×11", "3000×6", "2000×1", "480×1", "20×1", "0×1"],
        await store.SqlAsync<string>(
            """
            select fine || '×' || count(*) from (
                select coalesce((select sum((p ->> 'amount')::numeric::int) from jsonb_array_elements(data -> 'penalties') p where lower(p ->> 'kind') = 'fine'), 0) as fine
                from enforcement.mt_events where type in ('penalty_decided', 'on_the_spot_decided', 'daily_fine_decided')) as fines
            group by fine order by fine desc
            """));

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
            Assert.Equal(StageOf(item.Item), row.Stage);
            Assert.Equal(Owes(item.Item), row.OwedYuan > 0);
        });
    }

    [Fact]
    public async Task Numbers_are_contiguous_and_in_the_order_of_their_dates()
    {
        foreach (var (type, count) in new[] { ("filing_approved", 82), ("penalty_decided", 38), ("on_the_spot_decided", 3), ("daily_fine_decided", 1) })
        {
            Assert.Equal(
                Enumerable.Range(1, count),
                await store.SqlAsync<int>($"select (data -> 'number' ->> 'serial')::int as serial from enforcement.mt_events where type = '{type}' order by data ->> 'occurredOn', serial"));
        }

        Assert.Contains("苍环罚〔2017〕38号", (await RowsAsync()).Select(r => r.DecisionNumber));
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

        Assert.Equal(MissedPeriods, missed.GroupBy(m => m).Select(g => $"{g.Key}×{g.Count()}").Order());
    }

    [Fact]
    public async Task What_was_missed_is_marked_once_with_who_held_the_case() => Assert.Equal(
        MissedPeriods,
        await store.SqlAsync<string>(
            """
            select data ->> 'kind' || '×' || count(*) from enforcement.mt_events
            where type = 'deadline_missed' and data ->> 'heldBy' is not null group by data ->> 'kind' order by 1
            """));

    [Fact]
    public async Task Each_filed_case_without_a_penalty_is_accounted_for()
    {
        var year = await store.AskAsync(caller => new GetAnnualTrace(caller, 2017, 200, null));

        // The 42 decisions: one in each of 37 filed cases, one of them made anew, one daily fine, and three on the spot.
        Assert.Equal((82, 37, 45, 42), (year.CasesFiled, year.CasesDecided, year.CasesOtherwise, year.PenaltyDecisions));
        Assert.Equal(
            [
                (CaseOutcome.Penalised, 37), (CaseOutcome.NotPenalised, 7), (CaseOutcome.FilingRevoked, 5), (CaseOutcome.Transferred, 2), (CaseOutcome.Referred, 1),
                (CaseOutcome.Filed, 3), (CaseOutcome.Investigating, 8), (CaseOutcome.UnderReview, 5), (CaseOutcome.ReviewPassed, 5), (CaseOutcome.Noticed, 9),
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

        Assert.Equal(DemonstrationCases.All.Count(c => c.Has(Branch.FiledLate)), found["T-101"]);
        Assert.Equal(marked["decision.limit"], found["T-301"]);
        Assert.Equal(DemonstrationCases.All.Count(c => c.Has(Branch.ReferralRefused)), found["T-702"]);
        // Of those who did not pay in time one is not pursued at all.
        Assert.Equal(1, found["T-802"]);
        // Nothing else that would make a decision revocable.
        Assert.Equal(["T-101"], TraceChecks.All.Where(check => check.Gravity == FindingGravity.Grave && found.ContainsKey(check.Code)).Select(check => check.Code));
    }

    [Fact]
    public async Task Of_four_referrals_proposed_three_are_sent_and_one_is_accepted() => Assert.Equal(
        ["referral_accepted×1", "referral_approved×3", "referral_proposed×4", "referral_refused×1", "referral_returned×1", "referral_sent×3"],
        await store.SqlAsync<string>(
            """
            select type || '×' || count(*) from enforcement.mt_events
            where type in ('referral_proposed', 'referral_refused', 'referral_approved', 'referral_sent', 'referral_accepted', 'referral_returned')
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
    public void Whoever_is_interviewed_has_a_capacity_that_papers_can_put_in_brackets() => Assert.All(
        YearInMemory.Whole.Done.Select(done => done.Body).OfType<RecordInterview>(), interview => Assert.DoesNotContain('（', interview.Capacity));

    [Fact]
    public async Task A_party_of_the_year_is_known_again_by_its_code_first_by_officers_alone()
    {
        var (number, row) = DemonstrationCases.All.Index().First(c => c.Item.Sort == PartySort.Company);
        var party = DemonstrationParties.Of(number + 1, row);
        FindSimilarParties Ask(Caller caller, Party named) => new(caller, named, null);

        var similar = await store.AskAsync(caller => Ask(caller, party with { Name = "另一个名称", Address = "不明" }), "officer1");

        Assert.Equal((party.Name, PartyLikeness.CreditCode), (similar.Shown[0].Name, similar.Shown[0].Reasons[0]));
        Assert.Empty((await store.AskAsync(caller => Ask(caller, new("无人", PartyKind.LegalPerson, "不明", Phone: party.Phone)), "officer1")).Shown);
        await Assert.ThrowsAsync<NotAllowedException>(() => store.AskAsync(caller => Ask(caller, party)));
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

    private Task<RegisterTotals> TotalsAsync(RegisterFilter filter) => store.AskAsync(caller => new GetRegisterTotals(caller, filter));

    private async Task<IReadOnlyList<CaseRegisterRow>> RowsAsync() =>
        (await store.AskAsync(caller => new GetRegister(caller, new(), RegisterSort.Filed, 200, null))).Items;

    private static int Serial(string number) => int.Parse(number.Split('〕')[1].TrimEnd('号'), System.Globalization.CultureInfo.InvariantCulture);

    private static bool Owes(DemonstrationCase row) => !row.Has(Branch.RevokedByTheAgency)
        && (row.Outcome is Unpaid or Overdue or PartPaid or DecidedUnserved || row.Has(Branch.EndedByCourt) || row.Has(Branch.PartyDied) || row.Has(Branch.ExecutionGivenUp));

    private static CaseStage StageOf(DemonstrationCase row) => row.Outcome switch
    {
        LeadTaken or LeadChecked => CaseStage.LeadReceived,
        LeadDropped => CaseStage.FilingRefused,
        LeadPassedOn => CaseStage.Transferred,
        OnTheSpot => CaseStage.Closed,
        _ when row.Has(Branch.Archived) => CaseStage.Archived,
        // Revoked to be made anew.
        _ when row.Has(Branch.RevokedByTheAgency) => CaseStage.ReviewPassed,
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
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Outcome, null),
    };
}
