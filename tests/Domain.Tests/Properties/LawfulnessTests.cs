using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Properties;

public class LawfulnessTests
{
    /// <summary>So many of the numbered stories are lived in every run of the tests; `./test properties` lives a hundred thousand.</summary>
    private const int UsualStories = 1_500;

    private static readonly DateOnly Today = new(2018, 12, 28);
    private static readonly DateOnly EndOf2026 = new(2026, 12, 31);

    [Fact]
    public void No_random_story_reaches_an_unlawful_state()
    {
        var stories = int.TryParse(Environment.GetEnvironmentVariable("ENFORCEMENT_STORIES"), CultureInfo.InvariantCulture, out var wanted) ? wanted : UsualStories;
        var wrong = new ConcurrentDictionary<string, int>();
        var tally = new Tally();

        Parallel.For(
            0, stories, () => new Tally(), (number, _, mine) =>
            {
                if (wrong.Count < 5 && FaultOf(RandomStory.Of(number), mine) is { } fault)
                {
                    // Of each kind of fault, whatever its place and day, one story is told.
                    wrong.AddOrUpdate(Regex.Replace(fault.Split('\n')[0], "[0-9]", ""), number, (_, other) => Math.Min(number, other));
                }

                return mine;
            },
            tally.Add);

        TestContext.Current.TestOutputHelper?.WriteLine($"{stories} stories: {tally}");
        Assert.True(wrong.IsEmpty, string.Join("\n\n", wrong.Values.Order().Select(number => RandomStory.Of(number).Shortest().Told())));
        Assert.Empty(Enum.GetValues<CaseStage>().Except(tally.Reached));
        // Some acts lie at the end of long ways: nine of ten are done in the usual stories, all of them in many more.
        var never = CaseActs.All.Select(act => act.Name).Except(tally.Done).ToList();
        Assert.True(never.Count <= CaseActs.All.Count / 10, "never done: " + string.Join(", ", never));
        Assert.Empty(RandomActs.Only2023.Except(tally.Done));
        Assert.True(tally is { DecidedSeveral: > 0, SparedOne: > 0 }, "no story decided on several violations, or spared one of them");
        Assert.Empty(CaseActs.All.Select(act => act.Name).Except(tally.Refused));
    }

    /// <summary>
    /// Lives one story and notes what was tried: what is wrong in it, or null. Of some an act is shown to add one event and to touch none before,
    /// and some are folded anew at their end, which must give the same case.
    /// </summary>
    private static string? FaultOf(RandomStory story, Tally tally)
    {
        try
        {
            var ending = story.Live((act, before, after) =>
            {
                tally.Note(act, after);
                if (after is not null && story.IsOneOf(16))
                {
                    Assert.Contains(before.Case.Stage, act.Stages);
                    Assert.Equal(before.Events, after.Events.SkipLast(1));
                }
            });
            if (story.IsOneOf(64))
            {
                Assert.Equivalent(ending.File.Case, EnforcementCase.Of(ending.File.Case.Id, ending.File.Events), strict: true);
            }

            return ending.Faults is [var first, ..] ? first : null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure.Message;
        }
    }

    /// <summary>What was tried in many stories.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<(string Act, bool Done), int> _tried = [];
        private readonly Dictionary<CaseStage, int> _reached = new() { [CaseStage.Lead] = 1 };

        /// <summary>How many decisions penalised more than one violation.</summary>
        public int DecidedSeveral { get; private set; }

        /// <summary>How many decisions spared one of several violations.</summary>
        public int SparedOne { get; private set; }

        public IEnumerable<CaseStage> Reached => _reached.Keys;

        public IEnumerable<string> Done => _tried.Keys.Where(key => key.Done).Select(key => key.Act);

        public IEnumerable<string> Refused => _tried.Keys.Where(key => !key.Done).Select(key => key.Act);

        public void Note(CaseAct act, ACase? after)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_tried, (act.Name, after is not null), out _)++;
            if (after is not null)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_reached, after.Case.Stage, out _)++;
                DecidedSeveral += after.Events[^1] is PenaltyDecided several && several.Penalties.Select(p => p.Violation ?? 1).Distinct().Count() > 1 ? 1 : 0;
                SparedOne += after.Events[^1] is PenaltyDecided { Spared.Count: > 0 } ? 1 : 0;
            }
        }

        public void Add(Tally other)
        {
            lock (_tried)
            {
                foreach (var (key, count) in other._tried)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_tried, key, out _) += count;
                }

                DecidedSeveral += other.DecidedSeveral;
                SparedOne += other.SparedOne;
                foreach (var (key, count) in other._reached)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_reached, key, out _) += count;
                }
            }
        }

        public override string ToString() => $"{_tried.Values.Sum()} acts, {_tried.Where(t => t.Key.Done).Sum(t => t.Value)} done; "
            + $"{DecidedSeveral} decisions on several violations, {SparedOne} sparing one; " + string.Join(", ", _reached.OrderBy(r => r.Key).Select(r => $"{r.Key} {r.Value}")) + "; done: "
            + string.Join(", ", _tried.Where(t => t.Key.Done).OrderBy(t => t.Value).Select(t => $"{t.Key.Act} {t.Value}"));
    }

    [Fact]
    public void The_inspector_finds_nothing_in_the_usual_cases() => Assert.All(Usually(), given =>
        Assert.Empty(Lawfulness.FaultsOf(given.Events, Today)));

    [Fact]
    public void The_inspector_misses_each_event_that_is_taken_away()
    {
        // Interviews, evidence, defences and the last payments may be missing from a lawful file; what the law requires may not.
        Type[] required =
        [
            typeof(Domain.Cases.Filing.FilingApproved), typeof(InvestigatorsAppointed), typeof(InspectionRecorded), typeof(InvestigationConcluded),
            typeof(CaseReviewPassed), typeof(PriorNoticeIssued), typeof(PaperServed), typeof(PenaltyDecided), typeof(Domain.Cases.Payment.PaymentReceived),
        ];
        var closed = ACase.Investigated().Concluded().ReviewPassed().Noticed().NoticeServed().Penalised().Served().Paid().Closed();
        Assert.All(required, type => Assert.All(
            closed.Events.Where(happened => happened.GetType() == type),
            missing => Assert.NotEmpty(Lawfulness.FaultsOf(closed.Events.Where(happened => happened != missing), Today))));
    }

    [Fact]
    public void The_inspector_misses_each_step_of_a_hearing_a_review_and_a_discussion_that_is_taken_away()
    {
        var decided = HeardIn2018();
        Assert.Empty(Lawfulness.FaultsOf(decided.Events, Today));
        Assert.All(
            decided.Events.Where(e => e is HearingRequested or HearingRequestAccepted or HearingNotified or HearingEnded or HearingReported or LegalityReviewed or CaseDeliberated),
            missing => Assert.NotEmpty(Lawfulness.FaultsOf(decided.Events.Where(happened => happened != missing), Today)));
    }

    [Fact]
    public void The_inspector_sees_each_falsified_step_of_a_hearing_a_review_and_a_discussion()
    {
        var decided = HeardIn2018();
        IReadOnlyList<string> Falsified<T>(Func<T, CaseEvent> change)
            where T : CaseEvent => Lawfulness.FaultsOf(decided.Events.Select(e => e is T of ? change(of) : e), Today);

        var byConsent = ACase.Reviewed().Noticed().NoticeServed().HearingRequested(Usual.NoticedOn, body => body with { ByConsent = true }).HearingAccepted();
        Assert.Empty(Lawfulness.FaultsOf(byConsent.Events, Today));
        Assert.NotEmpty(Lawfulness.FaultsOf(byConsent.Events.Select(e => e is HearingRequested asked ? asked with { ByConsent = false } : e), Today));
        Assert.NotEmpty(Falsified<HearingRequested>(e => e with { OccurredOn = e.OccurredOn.AddDays(9), SubmittedOn = e.SubmittedOn.AddDays(9) }));
        Assert.NotEmpty(Falsified<HearingNotified>(e => e with { Chair = TheCounty.Officer1.Named }));
        Assert.NotEmpty(Falsified<HearingNotified>(e => e with { ScheduledOn = e.OccurredOn.AddDays(6) }));
        Assert.NotEmpty(Falsified<HearingEnded>(e => e with { OccurredOn = e.OccurredOn.AddDays(-8) }));
        Assert.NotEmpty(Falsified<HearingEnded>(e => e with { Investigators = [TheCounty.Officer4.Named] }));
        Assert.NotEmpty(Falsified<LegalityReviewed>(e => e with { Reviewer = TheCounty.Officer2.Named }));
        Assert.NotEmpty(Falsified<LegalityReviewed>(e => e with { Opinion = LegalityOpinion.Correct }));
        Assert.NotEmpty(Falsified<CaseDeliberated>(e => e with { Members = [] }));
        Assert.NotEmpty(Falsified<CaseDeliberated>(e => e with { Penalties = [Usual.Fine(59_999)] }));
    }

    /// <summary>A weighty case decided in 2018 after a hearing, a legality review and a discussion.</summary>
    private static ACase HeardIn2018()
    {
        var heard = ACase.NoticeServedFrom(new(2018, 3, 1), Usual.LargeFineYuan, but: body => body with { Situations = [CaseSituation.MajorViolation] })
            .Heard().LegalityReviewed().Deliberated();
        return heard.Penalised(on: heard.Case.LatestStepOn!.Value.AddDays(1));
    }

    [Fact]
    public void The_inspector_sees_each_falsified_event()
    {
        var closed = ACase.Reviewed().Noticed().NoticeServed().DefenceWaived().Penalised().Served().Paid().Closed();
        IReadOnlyList<string> Falsified<T>(Func<T, CaseEvent> change)
            where T : CaseEvent => Lawfulness.FaultsOf(closed.Events.Select(e => e is T of ? change(of) : e), Today);

        Assert.NotEmpty(Falsified<PenaltyDecided>(e => e with { Penalties = [Usual.Fine(15_001)] }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(e => e with { Penalties = [Usual.Fine(100_001)] }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(e => e with { OccurredOn = Usual.DefendedOn.AddDays(-1) }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(e => e with { Decider = TheCounty.Officer1.Named }));
        Assert.NotEmpty(Falsified<PriorNoticeIssued>(e => e with { Penalties = [] }));
        Assert.NotEmpty(Falsified<PriorNoticeIssued>(e => e with { Penalties = [.. e.Penalties, e.Penalties[0] with { Kind = PenaltyKind.Warning, Amount = null }] }));
        Assert.NotEmpty(Falsified<FilingProposed>(e => e with { Party = TheCounty.Company with { Kind = PartyKind.IndividualBusiness } }));
        Assert.NotEmpty(Falsified<CaseReviewPassed>(e => e with { Reviewer = TheCounty.Officer2.Named }));
        Assert.NotEmpty(Falsified<CaseReviewPassed>(e => e with { Findings = e.Findings with { Limitation = false } }));
        Assert.NotEmpty(Falsified<InvestigatorsAppointed>(e => e with { Investigators = [e.Investigators[0], e.Investigators[0]] }));
        Assert.NotEmpty(Falsified<InvestigatorsAppointed>(e => e with { Investigators = [.. e.Investigators, TheCounty.Officer3NotCertified.Named] }));
        Assert.NotEmpty(Falsified<InspectionRecorded>(e => e with { Inspectors = [e.Inspectors[0]] }));
        Assert.NotEmpty(Falsified<Domain.Cases.Filing.FilingApproved>(e => e with { Approver = TheCounty.Officer1.Named }));
        Assert.NotEmpty(Falsified<Domain.Cases.Payment.PaymentReceived>(e => e with { Amount = e.Amount + Money.OfYuan(0.01m) }));
        Assert.NotEmpty(Falsified<Domain.Cases.Closure.CaseClosed>(e => e with { OccurredOn = Today.AddDays(1) }));
    }

    [Fact]
    public void The_inspector_sees_each_falsified_share_of_several_violations()
    {
        var day = ACase.InA2;
        var both = ACase.CorrectedForTwoFrom(day).PenalisedForTwo(day.AddDays(23));
        Assert.NotEmpty(Falsified<InvestigationConcluded>(both, e => e with { FurtherViolations = [e.FurtherViolations![0] with { Facts = e.EstablishedFacts }] }));
        Assert.NotEmpty(Falsified<InvestigationConcluded>(both, e => e with { FurtherViolations = [e.FurtherViolations![0] with { EndedOn = day.AddYears(-3) }] }));
        Assert.NotEmpty(Falsified<InvestigationConcluded>(both, e => e with { FurtherViolations = [e.FurtherViolations![0] with { OffenceCode = "ECO-1120" }] }));
        Assert.NotEmpty(Falsified<InvestigationConcluded>(both, e => e with { FurtherViolations = [e.FurtherViolations![0] with { DiscoveredOn = day.AddDays(11) }] }));
        Assert.NotEmpty(Falsified<PriorNoticeIssued>(both, e => e with { Further = null }));
        Assert.NotEmpty(Falsified<PriorNoticeIssued>(both, e => e with { HearingRight = false }));
        // Each fine alone is lawful for the other act, and the sum is the one noticed.
        Assert.NotEmpty(Falsified<PenaltyDecided>(both, e => e with { Penalties = [.. e.Penalties.Select(p => p with { Amount = Money.OfYuan(20_000) })] }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(both, e => e with { Penalties = [e.Penalties[0], e.Penalties[1] with { Amount = Money.OfYuan(19_999) }] }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(both, e => e with { Penalties = [e.Penalties[0], e.Penalties[1] with { Violation = 3 }] }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(both, e => e with { Further = [e.Further![0] with { Grounds = " " }] }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(both, e => e with { Penalties = [e.Penalties[0]] }));

        var spared = ACase.CorrectedForTwoFrom(day).PenalisedSparingTheSecond(day.AddDays(23));
        IReadOnlyList<string> Sparing(Func<SparedViolation, SparedViolation> change) => Falsified<PenaltyDecided>(spared, e => e with { Spared = [change(e.Spared![0])] });
        Assert.Empty(Sparing(s => s with { Ground = NoPenaltyGround.WithoutFault }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(spared, e => e with { Spared = null }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(spared, e => e with { Spared = [e.Spared![0], e.Spared[0]] }));
        Assert.NotEmpty(Sparing(s => s with { Violation = 1 }));
        Assert.NotEmpty(Sparing(s => s with { Violation = 3 }));
        Assert.NotEmpty(Sparing(s => s with { Reasons = " " }));
        Assert.NotEmpty(Sparing(s => s with { Education = null }));
        Assert.NotEmpty(Sparing(s => s with { Ground = NoPenaltyGround.UnderFourteen }));
        Assert.NotEmpty(Falsified<CorrectionReinspected>(spared, e => e with { Corrected = false }));
        var talked = ACase.CorrectedForTwoFrom(day).Deliberated(day.AddDays(23)).PenalisedForTwo(day.AddDays(23));
        Assert.NotEmpty(Falsified<CaseDeliberated>(talked, e => e with { Penalties = [Usual.Fine(20_000), Usual.SecondFine(20_000)] }));
    }

    [Fact]
    public void The_inspector_sees_falsified_events_of_the_special_procedures()
    {
        var onTheSpot = ACase.OnTheSpot().PutOnRecord().CollectedOnTheSpot().PassedOn(FineReceiver.Agency).PassedOn(FineReceiver.Bank).Closed();
        Assert.Empty(Lawfulness.FaultsOf(onTheSpot.Events, Today));
        Assert.NotEmpty(Falsified<OnTheSpotDecided>(onTheSpot, e => e with { Penalties = [Usual.Fine(1_001)] }));
        Assert.NotEmpty(Falsified<OnTheSpotDecided>(onTheSpot, e => e with { Officers = [e.Officers[0]] }));
        Assert.NotEmpty(Falsified<OnTheSpotFineCollected>(onTheSpot, e => e with { Amount = Money.OfYuan(21) }));
        Assert.NotEmpty(Lawfulness.FaultsOf(onTheSpot.Events.Where(e => e is not OnTheSpotDecisionRecorded), Today));
        Assert.NotEmpty(Lawfulness.FaultsOf(onTheSpot.Events.Where(e => e is not CollectedFineForwarded { To: FineReceiver.Bank }), Today));
        var daily = ACase.Discharging().Rechecked().FinedForDischarging().DailyFineNoticed().DailyFineNoticeServed().DailyFineDecided();
        Assert.Empty(Lawfulness.FaultsOf(daily.Events, Today));
        Assert.NotEmpty(Falsified<DailyFineDecided>(daily, e => e with { Penalties = [Usual.Fine(1_600_000)] }));
        Assert.NotEmpty(Falsified<DailyFineDecided>(daily, e => e with { OccurredOn = new(2017, 7, 10) }));
        Assert.NotEmpty(Falsified<DischargeRechecked>(daily, e => e with { Finding = RecheckFinding.Corrected }));
        Assert.NotEmpty(Falsified<DischargeRechecked>(daily, e => e with { OccurredOn = new(2017, 6, 10) }));
        var detained = ACase.Reviewed().Noticed().NoticeServed().Penalised().DetentionProposed().DetentionApproved().DetentionSent()
            .DetentionAnswered(DetentionAnswer.Detained);
        Assert.Empty(Lawfulness.FaultsOf(detained.Events, Today));
        Assert.NotEmpty(Falsified<DetentionAnswered>(detained, e => e with { Days = 16 }));
        Assert.NotEmpty(Lawfulness.FaultsOf(detained.Events.Where(e => e is not DetentionTransferApproved), Today));
    }

    [Fact]
    public void The_inspector_knows_what_the_law_of_2021_changed()
    {
        var noticed = ACase.NoticeServedFrom(ACase.InA2, Usual.LargeFineYuan);
        var decided = noticed.HearingWaived(new(2022, 3, 17)).Penalised(on: new(2022, 3, 24)).Served(new(2022, 3, 24));
        // The same days are lawful in 2017, where the period of the defence has seven days, and not five working days.
        Assert.NotEmpty(Falsified<PenaltyDecided>(decided, e => e with { OccurredOn = new(2022, 3, 23) }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(decided, e => e with { MitigationGround = "主动消除危害后果" }));
        Assert.NotEmpty(Falsified<PaperServed>(decided, e => e with { Method = ServiceMethod.PublicAnnouncement, ServedOn = e.OccurredOn.AddDays(60) }));
        Assert.NotEmpty(Falsified<PaperServed>(decided, e => e with { Method = ServiceMethod.Email, Proof = null }));
        Assert.NotEmpty(Falsified<InvestigationConcluded>(decided, e => e with { AlsoViolated = [Usual.DischargeOffence] }));
        Assert.NotEmpty(Lawfulness.FaultsOf([.. decided.Events, new DecisionPeriodExtended(new(2022, 3, 24), 30, "案情复杂", [], TheCounty.Leader1.Named)], EndOf2026));

        var heard = noticed.Heard().LegalityReviewed();
        heard = heard.Penalised(on: heard.Case.LatestStepOn!.Value.AddDays(1), but: body => body with { HearingConsidered = "已考虑" });
        Assert.NotEmpty(Falsified<HearingNotified>(heard, e => e with { ScheduledOn = e.OccurredOn.AddDays(8) }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(heard, e => e with { HearingConsidered = null }));
        Assert.NotEmpty(Lawfulness.FaultsOf(heard.Events.Where(e => e is not LegalityReviewed), EndOf2026));

        var exempt = ACase.ReviewedFrom(ACase.InA2).Reinspected(new(2022, 3, 15)).NoPenalty(but: body => body with { Ground = NoPenaltyGround.FirstOffence, Education = "已教育" });
        Assert.NotEmpty(Falsified<NoPenaltyDecided>(exempt, e => e with { Education = null }));
        Assert.NotEmpty(Falsified<CorrectionReinspected>(exempt, e => e with { Corrected = false }));
        Assert.NotEmpty(Falsified<NoPenaltyDecided>(ACase.Reviewed().NoPenalty(), e => e with { Ground = NoPenaltyGround.FirstOffence, Education = "已教育" }));

        var (child, older) = (TheCounty.CitizenBornOn(new(2008, 3, 2)), TheCounty.CitizenBornOn(new(2008, 3, 1)));
        var letOff = ACase.ReviewedFrom(ACase.InA2, but: body => body with { Party = child }).NoPenalty(but: body => body with { Ground = NoPenaltyGround.UnderFourteen, Education = "已教育" });
        Assert.Empty(Lawfulness.FaultsOf(letOff.Events, EndOf2026));
        Assert.NotEmpty(Falsified<FilingProposed>(letOff, e => e with { Party = older }));
        var penalised = ACase.ReviewedFrom(ACase.InA2, but: body => body with { Party = older })
            .Noticed(on: new(2022, 3, 16), but: body => body with { Weighing = [new(WeighingGround.Minor, "行为时十四周岁")] });
        Assert.Empty(Lawfulness.FaultsOf(penalised.Events, EndOf2026));
        Assert.NotEmpty(Falsified<FilingProposed>(penalised, e => e with { Party = child }));
        Assert.NotEmpty(Falsified<FilingProposed>(penalised, e => e with { Party = TheCounty.Citizen }));

        var onTheSpot = ACase.OnTheSpot(new(2022, 3, 1), body => body with { Penalty = Usual.Fine(3_000) });
        Assert.NotEmpty(Falsified<OnTheSpotDecided>(onTheSpot, e => e with { Penalties = [Usual.Fine(3_000.01m)] }));
        Assert.NotEmpty(Falsified<OnTheSpotDecided>(ACase.OnTheSpot(), e => e with { Penalties = [Usual.Fine(3_000)] }));

        var planned = decided.Do(RequestingPaymentPlan.Act, Usual.PlanRequest(new(2022, 3, 25)))
            .Do(ApprovingPaymentPlan.Act, Usual.PlanApproval(new(2022, 3, 25)) with { Instalments = [new(new(2022, 4, 29), Money.OfYuan(Usual.LargeFineYuan))] })
            .Demanded(new(2022, 5, 9)).DemandServed(new(2022, 5, 9)).EnforcementApplied(new(2022, 7, 29));
        Assert.NotEmpty(Falsified<EnforcementApplied>(planned, e => e with { OccurredOn = new(2022, 7, 30) }));
        Assert.NotEmpty(Falsified<PaymentPlanApproved>(planned, e => e with { OccurredOn = new(2021, 7, 14) }));
        var late = decided.AdditionallyFined(new(2022, 4, 20));
        var closed = late.Paid(Usual.LargeFineYuan, new(2022, 4, 20)).Paid(late.Case.Penalty!.AdditionalFine!.Amount.Yuan, new(2022, 4, 20)).Closed(new(2022, 4, 21));
        Assert.NotEmpty(Lawfulness.FaultsOf(closed.Events.Where(e => e is not PaymentReceived { Voucher: "示例凭证2" }), EndOf2026));
        Assert.NotEmpty(Falsified<AdditionalFineDecided>(late, e => e with { Amount = e.Amount + Money.OfYuan(0.01m) }));
    }

    [Fact]
    public void The_inspector_knows_what_the_rule_of_2023_changed()
    {
        var noticed = ACase.NoticeServedFrom(ACase.InB, 500_000, Usual.DischargeOffence, body => body with { Situations = [CaseSituation.MajorViolation] });
        var decided = noticed.Do(HearingDefence.Act, Usual.Defence(new(2024, 3, 20)) with { Answer = DefenceAnswer.NotAccepted })
            .HearingWaived(new(2024, 3, 20)).Deliberated(new(2024, 3, 27)).Penalised(on: new(2024, 3, 27)).Served(new(2024, 3, 27));
        Assert.NotEmpty(Falsified<PenaltyDecided>(decided, e => e with { OccurredOn = new(2024, 3, 26) }));
        Assert.NotEmpty(Falsified<DefenceHeard>(decided, e => e with { Answer = null }));
        Assert.NotEmpty(Lawfulness.FaultsOf(decided.Events.Where(e => e is not CaseDeliberated).Select(e => e is PriorNoticeIssued n ? n with { Situations = null } : e), EndOf2026));
        Assert.NotEmpty(Falsified<EvidenceAdded>(decided, e => e with { Monitoring = Usual.MonitoringReport().Monitoring }));
        Assert.NotEmpty(Falsified<EvidenceAdded>(decided, e => e with { Equipment = Usual.Recorded(e.OccurredOn).Equipment }));
        Assert.NotEmpty(Lawfulness.FaultsOf([.. decided.Events, new RemedyFiled(new(2024, 4, 1), decided.PaperOf(PaperKind.PenaltyDecision), RemedyKind.Reconsideration, "广元市环境保护局", "示例案号", TheCounty.Legal1.Named)], EndOf2026));
        var corrected = decided.Reinspected(new(2024, 4, 1)).Paid(on: new(2024, 4, 1)).Closed(new(2024, 4, 2));
        Assert.NotEmpty(Falsified<CorrectionReinspected>(corrected, e => e with { Corrected = false }));

        var investigated = ACase.Investigated2023();
        var rested = investigated.Suspended(new(2023, 8, 14)).Resumed(new(2023, 8, 21)).Inspected(new(2023, 8, 22));
        Assert.NotEmpty(Falsified<InvestigationSuspended>(rested, e => e with { OccurredOn = new(2023, 6, 30) }));
        Assert.NotEmpty(Lawfulness.FaultsOf(rested.Events.Where(e => e is not InvestigationResumed), EndOf2026));
        Assert.NotEmpty(Lawfulness.FaultsOf(rested.Events.Where(e => e is not InvestigationSuspended), EndOf2026));
        Assert.NotEmpty(Falsified<InvestigationTerminated>(investigated.Terminated(new(2023, 8, 14)), e => e with { Ground = TerminationGround.CitizenDied }));
        Assert.NotEmpty(Falsified<InvestigationTerminated>(investigated.Terminated(new(2023, 8, 14)), e => e with { OccurredOn = new(2023, 6, 30) }));
        Assert.NotEmpty(Falsified<InvestigationEnded>(investigated.ConcludedOtherwise(new(2023, 8, 14)), e => e with { Ground = ConclusionGround.OrganisationEnded }));
        var @sealed = investigated.SealingDecided(new(2023, 8, 14)).Sealed(new(2023, 8, 15)).SealingExtended(new(2023, 9, 13));
        Assert.NotEmpty(Falsified<SealingExtended>(@sealed, e => e with { OccurredOn = new(2023, 9, 14) }));
        Assert.NotEmpty(Falsified<EvidencePreserved>(investigated.PreservedInAnEmergency(new(2023, 8, 14)), e => e with { Consent = null }));

        var extended = investigated.DecisionPeriodExtended(new(2023, 10, 9))
            .DecisionPeriodExtended(new(2023, 11, 20), body => body with { Heads = [TheCounty.Leader1.Id, TheCounty.Leader2.Id] });
        Assert.NotEmpty(Falsified<DecisionPeriodExtended>(extended, e => e with { Heads = [TheCounty.Leader1.Named] }));
        Assert.NotEmpty(Falsified<DecisionPeriodExtended>(extended, e => e with { Days = 31 }));
        Assert.NotEmpty(Lawfulness.FaultsOf([.. extended.Events, extended.Events[^1]], EndOf2026));
        var lead = ACase.LeadReceived(Usual.LeadIn2023).LeadReviewed(new(2023, 8, 7)).Do(ExtendingFilingPeriod.Act, Usual.FilingExtension(new(2023, 8, 18)));
        Assert.NotEmpty(Falsified<FilingPeriodExtended>(lead, e => e with { OccurredOn = new(2023, 8, 22) }));
        Assert.NotEmpty(Lawfulness.FaultsOf([.. lead.Events, lead.Events[^1]], EndOf2026));

        var onTheSpot = ACase.OnTheSpot(new(2024, 3, 1)).RemedySought(new(2024, 3, 4));
        Assert.NotEmpty(Falsified<RemedyFiled>(onTheSpot, e => e with { Kind = RemedyKind.Litigation }));
    }

    [Fact]
    public void The_inspector_knows_what_the_code_of_2026_changed()
    {
        var decided = ACase.NoticeServedFrom(new(2026, 8, 20), offence: "ECO-1130").Penalised(on: new(2026, 9, 14));
        Assert.NotEmpty(Falsified<InvestigationConcluded>(decided, e => e with { OffenceCode = Usual.OffenceCode }));
        Assert.NotEmpty(Falsified<FilingProposed>(decided, e => e with { OffenceCode = Usual.OffenceCode }));
        // Ended six years before: five years for harm to life since 2021, for pollution since the code.
        Assert.Empty(Falsified<FilingProposed>(EndedFor(4, Harm.LifeOrHealth), e => e));
        Assert.NotEmpty(Falsified<FilingProposed>(EndedFor(4, Harm.LifeOrHealth), e => e with { Conditions = e.Conditions with { Harm = Harm.Pollution } }));
        Assert.NotEmpty(Falsified<FilingProposed>(EndedFor(4, Harm.LifeOrHealth), e => e with { Conditions = e.Conditions with { Harm = null } }));

        static ACase EndedFor(int years, Harm harm) => ACase.Proposed(new(2026, 8, 20), body => body with
        {
            OffenceCode = "TS-17",
            Lead = body.Lead with { ReceivedOn = new(2026, 8, 20) },
            Violation = body.Violation with { EndedOn = new DateOnly(2026, 8, 20).AddYears(-years) },
            Conditions = body.Conditions with { Harm = harm },
        }).Filed(new(2026, 8, 21));
    }

    [Fact]
    public void The_reckoning_sees_a_deadline_on_a_day_off_and_money_that_cannot_be()
    {
        var served = ACase.WithDecision();
        var deadlines = CaseDeadlines.Of(served.Case, served.Law, Today);
        var payment = deadlines.Single(d => d.Kind == "payment");
        Assert.Empty(Reckoning.OfDeadlines(deadlines));
        Assert.NotEmpty(Reckoning.OfDeadlines([payment with { DueOn = payment.DueOn!.Value.AddDays(1) }]));
        Assert.NotEmpty(Reckoning.OfDeadlines([payment with { Kind = "another", DueOn = new(2017, 7, 9) }]));
        Assert.Empty(Reckoning.OfMoney(served, Today));
        var paid = served.Paid();
        var much = new Domain.Cases.Payment.PaymentReceived(Today, Money.OfYuan(15_000.01m), "示例凭证2", TheCounty.Officer1.Named, paid.Case.Penalty!.PaperId);
        Assert.NotEmpty(Reckoning.OfMoney(paid.After(much), Today));
    }

    /// <summary>What the inspector finds in the file with each event of the type changed; without the change it must find nothing.</summary>
    private static IReadOnlyList<string> Falsified<T>(ACase given, Func<T, CaseEvent> change)
        where T : CaseEvent
    {
        Assert.Empty(Lawfulness.FaultsOf(given.Events, EndOf2026));
        Assert.Contains(given.Events, e => e is T);
        return Lawfulness.FaultsOf(given.Events.Select(e => e is T of ? change(of) : e), EndOf2026);
    }

    private static ACase[] Usually() =>
    [
        ACase.Reviewed().ReferralProposed().ReferralApproved().ReferralSent().SupplementRequested().FollowedUp(ReferralStep.Supplement).ReferralReturned()
            .FollowedUp(ReferralStep.RequestReview).ReferralRefusalConfirmed().FollowedUp(ReferralStep.SuggestSupervision).ReferralAccepted()
            .FollowedUp(ReferralStep.HandOverMaterials).CriminalOutcome(CriminalOutcome.NotProsecuted).Noticed().NoticeServed().Penalised(),
        ACase.Proposed().Refused(),
        ACase.Reviewed().Noticed(20_000).NoticeServed().Defended().Penalised().Served().Paid(1).Paid().Closed(),
        ACase.Reviewed().Reinspected(Usual.ReviewedOn).NoPenalty(but: body => body with { Ground = NoPenaltyGround.MinorAndCorrected }).Served().Closed(),
        ACase.Reviewed().ReferralProposed().ReferralApproved().ReferralSent().ReferralReceipted().ReferralReturned().Revoked().Closed(),
        HeardIn2018(),
    ];
}
