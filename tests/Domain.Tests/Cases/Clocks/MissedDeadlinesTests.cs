using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Clocks;

public class MissedDeadlinesTests
{
    [Fact]
    public void Nothing_is_marked_on_the_last_day_and_everything_the_day_after()
    {
        var proposed = ACase.Proposed();
        Assert.Empty(Missed(proposed, new(2017, 6, 1)));
        var mark = Assert.Single(Missed(proposed, new(2017, 6, 2)));
        Assert.Equal(("filing.decision", new DateOnly(2017, 6, 1), new DateOnly(2017, 6, 2)), (mark.Kind, mark.DueOn, mark.OccurredOn));
        Assert.Equal("《环境行政处罚办法》第二十二条", mark.Article);
    }

    [Fact]
    public void A_mark_keeps_who_held_the_case_on_the_last_day()
    {
        var investigating = ACase.Investigated();
        var mark = Assert.Single(Missed(investigating, new(2017, 12, 1)), m => m.Kind == "decision.limit");
        Assert.Equal(Role.Officer, mark.HeldBy);
        Assert.Equal([TheCounty.Officer1.Id, TheCounty.Officer2.Id], mark.Holders.Select(h => h.Id));

        // Handed over later: the mark still names those of the day.
        var concluded = investigating.Concluded(new(2017, 10, 9)).ReviewPassed(new(2017, 10, 10));
        Assert.Equal(Role.Officer, Assert.Single(Missed(concluded, new(2017, 12, 1)), m => m.Kind == "decision.limit").HeldBy);
    }

    [Fact]
    public void A_jump_of_the_clock_never_marks_twice()
    {
        var given = ACase.Proposed().Filed();
        var once = Missed(given, new(2017, 12, 1));
        var marked = once.Aggregate(given, (file, mark) => file.After(mark));
        Assert.NotEmpty(once);
        Assert.Empty(Missed(marked, new(2017, 12, 2)));
        Assert.Empty(Missed(marked, new(2026, 1, 5)));
        Assert.Empty(Missed(marked, new(2017, 12, 1)));
        Assert.Equal(once, marked.Case.Missed);
    }

    [Fact]
    public void What_was_done_too_late_is_marked_too_and_what_the_party_let_pass_is_not()
    {
        var late = ACase.Proposed().Filed(new(2017, 6, 5));
        Assert.Equal(["filing.decision"], Missed(late, new(2017, 6, 6)).Select(m => m.Kind));
        Assert.DoesNotContain(Missed(ACase.Reviewed().Noticed().NoticeServed(), new(2017, 7, 12)), m => m.Kind == "defence.period");
    }

    [Fact]
    public void What_was_open_when_the_case_was_closed_is_marked_only_if_its_last_day_was_past_then()
    {
        // The evidence preserved on 2017-06-05 is to be disposed of within seven days.
        var open = ACase.Investigated().PreservationApproved(Usual.ConcludedOn).Preserved(Usual.ConcludedOn).Concluded().ReviewPassed().Transferred();
        var inTime = open.Closed(Usual.ReviewedOn);
        var cut = Assert.Single(CaseDeadlines.Of(inTime.Case, LawBook.Embedded, new(2018, 6, 1)), d => d.Kind == "preserve.disposition");
        Assert.Equal((true, DeadlineState.Over), (cut.EndedWithTheCase, cut.State));
        Assert.InRange(cut.DueOn!.Value, Usual.ReviewedOn, Usual.ClosedOn.AddDays(-1));
        Assert.Contains(Missed(open, new(2018, 6, 1)), m => m.Kind == "preserve.disposition");
        Assert.DoesNotContain(Missed(inTime, new(2018, 6, 1)), m => m.Kind == "preserve.disposition");
        Assert.Contains(Missed(open.Closed(cut.DueOn.Value.AddDays(1)), new(2018, 6, 1)), m => m.Kind == "preserve.disposition");
        Assert.DoesNotContain(Missed(open.Closed(cut.DueOn.Value), new(2018, 6, 1)), m => m.Kind == "preserve.disposition");
        // Publication outlives the case; what the party may do goes on as well.
        var closed = ACase.WithDecision().Paid().Closed();
        Assert.Contains(Missed(closed, new(2018, 6, 1)), m => m.Kind == "publication.fullText");
        Assert.Equal(
            (false, DeadlineState.Running), Assert.Single(CaseDeadlines.Of(closed.Case, LawBook.Embedded, Usual.ClosedOn), d => d.Kind == "reconsideration") is var may ? (may.EndedWithTheCase, may.State) : default);
    }

    [Fact]
    public void A_mark_moves_neither_the_stage_nor_the_latest_step()
    {
        var given = ACase.Proposed().Filed();
        var marked = given.After(Missed(given, new(2017, 12, 1))[0]);
        Assert.Equal((given.Case.Stage, given.Case.LatestStepOn), (marked.Case.Stage, marked.Case.LatestStepOn));
        Assert.Equal(CaseStage.Investigating, marked.WithInvestigators().Case.Stage);
    }

    private static IReadOnlyList<DeadlineMissed> Missed(ACase given, DateOnly today) =>
        MissedDeadlines.NewlyMissed(given.Case.Id, given.Events, LawBook.Embedded, today);
}
