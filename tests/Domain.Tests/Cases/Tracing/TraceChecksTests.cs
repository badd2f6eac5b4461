using System.Text;
using System.Text.RegularExpressions;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Tracing;

public class TraceChecksTests
{
    private static readonly DateOnly Closed = new(2017, 7, 14);

    /// <summary>For each check a file in which it finds something, the day on which it is looked at, and the events the finding rests on.</summary>
    private static readonly Dictionary<TraceCheck, (CaseTrail Trail, long[] Versions, string Says)> Breaches = new()
    {
        [TraceChecks.FilingIsDecidedInTime] = (ACase.Proposed().Filed(new(2017, 6, 5)).Trail(new(2017, 6, 6)), [1, 2], "应于 2017-06-01 前完成，2017-06-05 才完成，超期 4 日；届满日由负责人办理"),
        [TraceChecks.RefusalToFileHasReasons] = (ACase.Proposed().After(new FilingRefused(Usual.FiledOn, " ", TheCounty.Leader1.Named)).Trail(Usual.FiledOn), [2], "没有写明理由"),
        [TraceChecks.NobodyHoldsTwoParts] = (
            ACase.Investigated().Concluded().After(new CaseReviewPassed(Usual.ReviewedOn, Usual.AllSound, "同意", TheCounty.Officer1.Named)).Trail(Usual.ReviewedOn),
            [4, 7], "张伟明既参加调查取证，又作为审查人"),
        [TraceChecks.TwoCertifiedOfficersInvestigate] = (ACase.Investigated().After(InspectedBy(TheCounty.Officer1)).Trail(Usual.ConcludedOn), [6], "只有张伟明一人"),
        [TraceChecks.TheRecusedTakeNoPart] = (
            ACase.Investigated().RecusalRequested(new(2017, 5, 31)).RecusalDecided(new(2017, 6, 1)).After(InspectedBy(TheCounty.Officer2, TheCounty.Officer4)).Trail(Usual.ConcludedOn),
            [7, 8], "李晓东已于 2017-06-01 决定回避，其后仍作为检查人员"),
        [TraceChecks.CaseIsDecidedInTime] = (ACase.Investigated().Trail(new(2017, 8, 26)), [2], "应于 2017-08-25 前完成，至 2017-08-26 仍未完成，已超期 1 日；届满日由执法人员张伟明、李晓东办理"),
        [TraceChecks.DutiesAreDoneInTime] = (ACase.Reviewed().Noticed().NoticeServed().Penalised().Reinspected(new(2017, 6, 20)).Trail(new(2017, 7, 1)), [12], "“送达决定书”应于 2017-06-30 前完成"),
        [TraceChecks.CaseDoesNotStandStill] = (ACase.Investigated().Trail(new(2017, 7, 1)), [5], "“收集证据”之后 31 日"),
        [TraceChecks.DecisionIsNotHeavierThanTheNotice] = (Decided(20_000).Trail(Usual.DecidedOn), [10, 12], "告知罚款 15,000.00 元，决定 20,000.00 元"),
        [TraceChecks.DecisionFollowsTheDiscussion] = (
            ACase.Reviewed().Noticed().NoticeServed().Deliberated(new(2017, 6, 20)).After(Penalty(10_000)).Trail(Usual.DecidedOn), [12, 13], "讨论结论为罚款 15,000.00 元，决定为罚款 10,000.00 元"),
        [TraceChecks.FineIsInTheBand] = (Decided(5_000).Trail(Usual.DecidedOn), [12], "没有减轻处罚的理由"),
        [TraceChecks.ReductionIsExplained] = (ACase.Reviewed().Noticed(20_000).NoticeServed().Penalised(15_000).Trail(Usual.DecidedOn), [10, 12], "其间没有申辩"),
        [TraceChecks.GraveCasesAreDiscussed] = (
            ACase.Reviewed().Noticed(but: act => act with { Situations = [CaseSituation.MajorViolation] }).NoticeServed().After(Penalty(15_000)).Trail(Usual.DecidedOn), [12], "没有集体讨论的记录"),
        [TraceChecks.StepsFollowEachOther] = (
            ACase.Investigated().Concluded().After(new CaseReviewPassed(new(2017, 6, 1), Usual.AllSound, "同意", TheCounty.Legal1.Named)).Trail(Usual.ReviewedOn),
            [6, 7], "日期为 2017-06-01，早于其前一步骤的 2017-06-05"),
        [TraceChecks.PartyIsToldBeforeTheDecision] = (ACase.Reviewed().Noticed().NoticeServed(new(2017, 6, 19)).After(Penalty(15_000)).Trail(Usual.DecidedOn), [12], "陈述申辩期限至 2017-06-26"),
        [TraceChecks.HearingComesBeforeTheDecision] = (
            ACase.Reviewed().Noticed(Usual.LargeFineYuan).NoticeServed().HearingRequested(new(2017, 6, 14)).After(Penalty(Usual.LargeFineYuan)).Trail(Usual.DecidedOn), [13], "“已申请”即作决定"),
        [TraceChecks.RecordsAreNotMadeUpLater] = (ACase.Investigated().Concluded().ReviewReturned().WithEvidence(new(2017, 6, 1)).Trail(Usual.ReviewedOn), [6, 8], "2017-06-05 调查终结以后，才登记 2017-06-01 的“收集证据”"),
        [TraceChecks.StepsAreRecordedSoon] = (ACase.Proposed().Filed().Trail(Usual.ReviewedOn, daysLater: 8), [1, 2], "2 个步骤事后补录，最迟的晚 8 日"),
        [TraceChecks.DetentionWasConsidered] = (
            ACase.ReviewedFrom(Usual.LeadOn, "AIR-99-3").Noticed(200_000).NoticeServed().After(Penalty(200_000)).Trail(Usual.DecidedOn), [12], "没有移送行政拘留的提请"),
        [TraceChecks.RefusedReferralsAreLookedInto] = (ACase.Reviewed().ReferralProposed().ReferralRefused().Trail(Usual.NoticedOn), [10, 11], "刘建国不批准移送，理由：达不到追诉标准"),
        [TraceChecks.PenaltyDoesNotReplaceTheReferral] = (ACase.Reviewed().ReferralProposed().Noticed().NoticeServed().After(Penalty(15_000)).Trail(Usual.DecidedOn), [10, 13], "没有移送即作出处罚决定"),
        [TraceChecks.EnforcementIsAppliedForInTime] = (ACase.WithDecision().Demanded().DemandServed().Trail(new(2018, 3, 27)), [13], "应于 2018-03-26 前完成"),
        [TraceChecks.ArrearsArePursued] = (ACase.WithDecision().Trail(new(2017, 7, 12)), [13], "尚欠 15,000.00 元，没有采取任何措施"),
        [TraceChecks.CorrectionsAreReinspected] = (ACase.Investigated().CorrectionOrdered().CorrectionServed().Trail(new(2017, 6, 16)), [6], "至 2017-06-16 没有复查记录"),
        [TraceChecks.NothingUncorrectedIsClosed] = (
            ACase.Investigated().CorrectionOrdered().CorrectionServed().Reinspected(corrected: false).Concluded().ReviewPassed().Noticed().NoticeServed().Penalised().Served().Paid().Closed().Trail(Closed),
            [8, 16], "2017-06-02 复查尚未改正"),
        [TraceChecks.ArchivedDossierIsNotTouched] = (Clean().Archived().After(new PaymentReceived(Closed, Money.OfYuan(1), "示例凭证9", TheCounty.Officer1.Named)).Trail(Closed), [18, 19], "归档以后又登记“缴款登记”"),
        [TraceChecks.DecisionsArePublished] = (ACase.WithDecision().Trail(new(2017, 8, 1)), [12], "“公开处罚决定书全文”应于 2017-07-21 前完成"),
        [TraceChecks.DiscussionRecordIsComplete] = (
            ACase.Reviewed().Noticed().NoticeServed().After(new CaseDeliberated(
                new(2017, 6, 20), TheCounty.Leader1.Named, [TheCounty.Leader2.Named], [], [new("leader1", true, "同意")], DeliberationConclusion.Penalise,
                [Usual.Fine(15_000)], "示例", TheCounty.Legal1.Named)).Trail(Usual.DecidedOn), [12], "集体讨论没有周志强的意见"),
    };

    public static TheoryData<string> Codes => [.. TraceChecks.All.Select(check => check.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_check_finds_its_breach_with_its_events(string code)
    {
        var check = TraceChecks.All.Single(c => c.Code == code);
        Assert.True(Breaches.TryGetValue(check, out var breach), $"{check} has no file here in which it finds anything");
        var found = Assert.Single(TraceChecks.FindingsIn(breach.Trail), finding => finding.Check == check);
        Assert.Contains(breach.Says, found.Particulars, StringComparison.Ordinal);
        Assert.Equal(breach.Versions, found.Versions);
        Assert.NotEmpty(found.Basis.Article);
    }

    [Fact]
    public void Nothing_is_found_in_lawful_files_looked_at_in_time()
    {
        (ACase Case, DateOnly On)[] files =
        [
            (Clean(), Closed),
            (Clean().Archived(), Closed),
            (ACase.Proposed().Refused(), Usual.FiledOn),
            (ACase.Investigated(), new(2017, 6, 30)),
            (ACase.Investigated().Revoked().Closed(), new(2017, 6, 30)),
            (ACase.Investigated().CorrectionOrdered().CorrectionServed().Reinspected().Concluded().ReviewPassed().Noticed(Usual.LargeFineYuan).NoticeServed().Heard().LegalityReviewed().Deliberated().Penalised(on: new(2017, 7, 3)), new(2017, 7, 3)),
            (ACase.OnTheSpot().PutOnRecord(), new(2017, 5, 25)),
        ];
        Assert.All(files, file => Assert.Empty(TraceChecks.FindingsIn(file.Case.Trail(file.On)).Select(f => $"{f.Check.Code} {f.Particulars}")));
    }

    [Fact]
    public void The_fine_of_each_violation_is_held_against_its_own_band()
    {
        Assert.Empty(Told(10_000, 20_000));
        Assert.Contains("决定罚款 2,000.00 元，没有减轻处罚的理由", Assert.Single(Told(10_000, 2_000)).Particulars, StringComparison.Ordinal);
        Assert.Contains("决定罚款 5,000.00 元，没有减轻处罚的理由", Assert.Single(Told(5_000, 20_000)).Particulars, StringComparison.Ordinal);

        static IEnumerable<TraceFinding> Told(decimal first, decimal second) => TraceChecks.FineIsInTheBand.In(ACase.ReviewedForTwo().NoticedForTwo()
            .After(Penalty(first) with { Penalties = [Usual.Fine(first), Usual.SecondFine(second)] }).Trail(Usual.DecidedOn));
    }

    [Fact]
    public void Who_decides_on_his_own_proposal_holds_two_parts()
    {
        var approved = ACase.Proposed().After(new FilingApproved(Usual.FiledOn, new(1, 2, 3, [0, 0, 0, 0, 0, 0, 0, 1]), new("苍环立", 2017, 1), "同意", TheCounty.Officer1.Named));
        Assert.Equal("张伟明自己提请，又自己决定“批准立案”", Assert.Single(TraceChecks.FindingsIn(approved.Trail(Usual.FiledOn))).Particulars);
    }

    [Fact]
    public void A_hearing_given_up_in_writing_need_not_be_held()
    {
        var noticed = ACase.Reviewed().Noticed(Usual.LargeFineYuan).NoticeServed().HearingRequested(new(2017, 6, 14));
        Assert.Single(TraceChecks.HearingComesBeforeTheDecision.In(noticed.After(Penalty(Usual.LargeFineYuan)).Trail(Usual.DecidedOn)));
        Assert.Empty(TraceChecks.HearingComesBeforeTheDecision.In(noticed.HearingWaived().After(Penalty(Usual.LargeFineYuan)).Trail(Usual.DecidedOn)));
    }

    [Fact]
    public void What_went_to_another_agency_is_not_reinspected_here()
    {
        var ordered = ACase.Investigated().CorrectionOrdered().CorrectionServed();
        Assert.Single(TraceChecks.CorrectionsAreReinspected.In(ordered.Trail(new(2017, 7, 1))));
        Assert.Empty(TraceChecks.CorrectionsAreReinspected.In(ordered.Transferred().Closed().Trail(new(2017, 7, 1))));
    }

    [Fact]
    public void Time_that_does_not_count_is_no_standstill()
    {
        var waiting = ACase.Investigated().ExaminationCommissioned(new(2017, 6, 1));
        Assert.Empty(TraceChecks.CaseDoesNotStandStill.In(waiting.Trail(new(2017, 8, 1))));
        Assert.Single(TraceChecks.CaseDoesNotStandStill.In(ACase.Investigated().Trail(new(2017, 8, 1))));
    }

    [Fact]
    public void What_others_let_pass_is_not_the_agencys_failing() =>
        Assert.Empty(TraceChecks.DutiesAreDoneInTime.In(ACase.WithDecision().Reinspected(new(2017, 6, 20)).Published().Trail(new(2017, 7, 20))));

    [Fact]
    public void A_load_of_earlier_years_is_not_late() =>
        Assert.Empty(TraceChecks.StepsAreRecordedSoon.In(ACase.Proposed().Filed().Trail(new(2017, 6, 30), daysLater: 300, loadedAtOnce: true)));

    [Fact]
    public void A_mark_of_the_system_belongs_to_the_finding()
    {
        var late = ACase.Proposed().Filed(new(2017, 6, 5));
        var marked = late.After(Domain.Cases.Clocks.MissedDeadlines.NewlyMissed(late.Case.Id, late.Events, late.Law, new(2017, 6, 6))[0]);
        Assert.Equal([1L, 2, 3], Assert.Single(TraceChecks.FindingsIn(marked.Trail(new(2017, 6, 6)))).Versions);
    }

    [Fact]
    public void Codes_name_their_point_and_articles_are_given() => Assert.All(TraceChecks.All, check =>
    {
        Assert.Equal((int)check.Point, int.Parse(Regex.Match(check.Code, "^T-([0-9]{1,2})[0-9]{2}$").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(check.Basis.All, basis => Assert.StartsWith("第", basis.Article, StringComparison.Ordinal));
        Assert.DoesNotContain(TraceChecks.All, other => other != check && (other.Code == check.Code || other.Name == check.Name));
    });

    [Fact]
    public void Every_point_asks_something() => Assert.Equal(Enum.GetValues<TracePoint>(), TraceChecks.All.Select(check => check.Point).Distinct());

    [Fact]
    public void The_document_lists_the_checks_of_the_code()
    {
        var text = new StringBuilder(
            """
            # Findings

            What a discipline inspector asks of every file (`GET /api/cases/{id}/trace`), in the order of the ten points. Every question is one value in
            `src/Domain/Cases/Tracing/TraceChecks.cs` and has a test that sees it find its breach in a file, and lawful files in which it finds nothing. How grave a
            finding is, is the system's own measure; so are the thirty days of T-402 and the seven of T-605. Computed from the code by
            `tests/Domain.Tests/Cases/Tracing/TraceChecksTests.cs`, which fails when this page differs (`UPDATE_DOCS=1` writes it anew).

            | code | point | gravity | sentence | article |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var check in TraceChecks.All)
        {
            text.AppendLine($"| {check.Code} | {check.Point.Chinese()} | {check.Gravity.Chinese()} | {check.Sentence} | {check.Basis} |");
        }

        text.AppendLine().AppendLine("What this system has no record of and so cannot find:").AppendLine();
        foreach (var (point, why) in TraceChecks.Blind)
        {
            text.AppendLine($"- {point.Chinese()}：{why}。");
        }

        Documents.IsUpToDate("findings.md", text.ToString());
    }

    /// <summary>The usual case to its closing, corrected and published: 17 events.</summary>
    private static ACase Clean() => ACase.Investigated().CorrectionOrdered().CorrectionServed().Reinspected().Concluded().ReviewPassed()
        .Noticed().NoticeServed().Penalised().Served().Published(new(2017, 6, 28)).Paid().Closed();

    /// <summary>The usual case with another fine than was noticed, which no act would let happen.</summary>
    private static ACase Decided(decimal yuan) => ACase.Reviewed().Noticed().NoticeServed().After(Penalty(yuan));

    private static PenaltyDecided Penalty(decimal yuan) => new(
        Usual.DecidedOn, new(1, 2, 3, [0, 0, 0, 0, 0, 0, 0, 9]), new("苍环罚", 2017, 9), [Usual.Fine(yuan)], "示例", null, null, TheCounty.Leader1.Named);

    private static InspectionRecorded InspectedBy(params Officer[] officers) => new(
        new(2017, 6, 2), new(9, 0), new(10, 0), "示例料场", "示例", null, "示例", true, [.. officers.Select(o => o.Named)]);
}
