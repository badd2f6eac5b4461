using System.Collections.Concurrent;
using CsCheck;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Properties;

public class LawfulnessTests
{
    private const int Cases = 1_000;

    private static readonly Gen<RandomAct[]> Sequences =
        Gen.Select(Gen.Int[0, 9_999], Gen.Int[0, 99_999], (choice, seed) => new RandomAct(choice, seed)).Array[40, 120];

    [Fact]
    public void No_sequence_of_acts_reaches_an_unlawful_state()
    {
        var tried = new ConcurrentDictionary<(string Act, bool Done), int>();
        var reached = new ConcurrentDictionary<CaseStage, int>();

        Sequences.Sample(
            acts =>
            {
                var file = ACase.Lead();
                reached.AddOrUpdate(file.Case.Stage, 1, (_, n) => n + 1);
                foreach (var random in acts)
                {
                    var (act, after) = RandomActs.Try(file, random);
                    tried.AddOrUpdate((act.Name, after is not null), 1, (_, n) => n + 1);
                    if (after is null)
                    {
                        continue;
                    }

                    Assert.Empty(Lawfulness.FaultsOf(after.Events, RandomActs.Today));
                    if (after.Case.Stage != file.Case.Stage)
                    {
                        reached.AddOrUpdate(after.Case.Stage, 1, (_, n) => n + 1);
                    }

                    file = after;
                }

                Assert.Equivalent(file.Case, EnforcementCase.Of(file.Case.Id, file.Events), strict: true);
            },
            iter: Cases,
            print: acts => string.Join('\n', Told(acts)));

        TestContext.Current.TestOutputHelper?.WriteLine($"{tried.Values.Sum()} acts, {tried.Where(t => t.Key.Done).Sum(t => t.Value)} done; "
            + string.Join(", ", reached.OrderBy(r => r.Key).Select(r => $"{r.Key} {r.Value}")));
        Assert.True(tried.Values.Sum() >= 20_000, $"only {tried.Values.Sum()} acts were tried");
        Assert.Equal([CaseStage.InvestigationTerminated], Enum.GetValues<CaseStage>().Except(reached.Keys));
        // Some acts lie at the end of long ways: nine of ten are done in every run, and which they are varies. Those of later law never are.
        var done = tried.Keys.Where(key => key.Done).Select(key => key.Act).ToHashSet();
        Assert.All(RandomActs.Only2023, later => Assert.DoesNotContain(later, done));
        Assert.True(done.Count >= (CaseActs.All.Count - RandomActs.Only2023.Length) * 9 / 10, "never done: " + string.Join(", ", CaseActs.All.Select(act => act.Name).Except(done)));
        Assert.Empty(CaseActs.All.Select(act => act.Name).Except(tried.Keys.Where(key => !key.Done).Select(key => key.Act)));
    }

    [Fact]
    public void An_act_that_is_done_adds_one_event_and_touches_none_before() => Sequences.Sample(
        acts =>
        {
            var file = ACase.Lead();
            foreach (var random in acts)
            {
                var (act, after) = RandomActs.Try(file, random);
                if (after is not null)
                {
                    Assert.Contains(file.Case.Stage, act.Stages);
                    Assert.Equal(file.Events, after.Events.SkipLast(1));
                }

                file = after ?? file;
            }
        },
        iter: 50);

    [Fact]
    public void The_inspector_finds_nothing_in_the_usual_cases() => Assert.All(Usually(), given =>
        Assert.Empty(Lawfulness.FaultsOf(given.Events, RandomActs.Today)));

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
            missing => Assert.NotEmpty(Lawfulness.FaultsOf(closed.Events.Where(happened => happened != missing), RandomActs.Today))));
    }

    [Fact]
    public void The_inspector_misses_each_step_of_a_hearing_a_review_and_a_discussion_that_is_taken_away()
    {
        var decided = HeardIn2018();
        Assert.Empty(Lawfulness.FaultsOf(decided.Events, RandomActs.Today));
        Assert.All(
            decided.Events.Where(e => e is HearingRequested or HearingRequestAccepted or HearingNotified or HearingEnded or HearingReported or LegalityReviewed or CaseDeliberated),
            missing => Assert.NotEmpty(Lawfulness.FaultsOf(decided.Events.Where(happened => happened != missing), RandomActs.Today)));
    }

    [Fact]
    public void The_inspector_sees_each_falsified_step_of_a_hearing_a_review_and_a_discussion()
    {
        var decided = HeardIn2018();
        IReadOnlyList<string> Falsified<T>(Func<T, CaseEvent> change)
            where T : CaseEvent => Lawfulness.FaultsOf(decided.Events.Select(e => e is T of ? change(of) : e), RandomActs.Today);

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
            where T : CaseEvent => Lawfulness.FaultsOf(closed.Events.Select(e => e is T of ? change(of) : e), RandomActs.Today);

        Assert.NotEmpty(Falsified<PenaltyDecided>(e => e with { Penalties = [Usual.Fine(15_001)] }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(e => e with { Penalties = [Usual.Fine(100_001)] }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(e => e with { OccurredOn = Usual.DefendedOn.AddDays(-1) }));
        Assert.NotEmpty(Falsified<PenaltyDecided>(e => e with { Decider = TheCounty.Officer1.Named }));
        Assert.NotEmpty(Falsified<PriorNoticeIssued>(e => e with { Penalties = [] }));
        Assert.NotEmpty(Falsified<CaseReviewPassed>(e => e with { Reviewer = TheCounty.Officer2.Named }));
        Assert.NotEmpty(Falsified<CaseReviewPassed>(e => e with { Findings = e.Findings with { Limitation = false } }));
        Assert.NotEmpty(Falsified<InvestigatorsAppointed>(e => e with { Investigators = [e.Investigators[0], e.Investigators[0]] }));
        Assert.NotEmpty(Falsified<InvestigatorsAppointed>(e => e with { Investigators = [.. e.Investigators, TheCounty.Officer3NotCertified.Named] }));
        Assert.NotEmpty(Falsified<InspectionRecorded>(e => e with { Inspectors = [e.Inspectors[0]] }));
        Assert.NotEmpty(Falsified<Domain.Cases.Filing.FilingApproved>(e => e with { Approver = TheCounty.Officer1.Named }));
        Assert.NotEmpty(Falsified<Domain.Cases.Payment.PaymentReceived>(e => e with { Amount = e.Amount + Money.OfYuan(0.01m) }));
        Assert.NotEmpty(Falsified<Domain.Cases.Closure.CaseClosed>(e => e with { OccurredOn = RandomActs.Today.AddDays(1) }));
    }

    [Fact]
    public void The_inspector_sees_falsified_events_of_the_special_procedures()
    {
        static IReadOnlyList<string> Falsified<T>(ACase given, Func<T, CaseEvent> change)
            where T : CaseEvent => Lawfulness.FaultsOf(given.Events.Select(e => e is T of ? change(of) : e), RandomActs.Today);
        var onTheSpot = ACase.OnTheSpot().PutOnRecord().CollectedOnTheSpot().PassedOn(FineReceiver.Agency).PassedOn(FineReceiver.Bank).Closed();
        Assert.Empty(Lawfulness.FaultsOf(onTheSpot.Events, RandomActs.Today));
        Assert.NotEmpty(Falsified<OnTheSpotDecided>(onTheSpot, e => e with { Penalties = [Usual.Fine(1_001)] }));
        Assert.NotEmpty(Falsified<OnTheSpotDecided>(onTheSpot, e => e with { Officers = [e.Officers[0]] }));
        Assert.NotEmpty(Falsified<OnTheSpotFineCollected>(onTheSpot, e => e with { Amount = Money.OfYuan(21) }));
        Assert.NotEmpty(Lawfulness.FaultsOf(onTheSpot.Events.Where(e => e is not OnTheSpotDecisionRecorded), RandomActs.Today));
        Assert.NotEmpty(Lawfulness.FaultsOf(onTheSpot.Events.Where(e => e is not CollectedFineForwarded { To: FineReceiver.Bank }), RandomActs.Today));
        var daily = ACase.Discharging().Rechecked().FinedForDischarging().DailyFineNoticed().DailyFineNoticeServed().DailyFineDecided();
        Assert.Empty(Lawfulness.FaultsOf(daily.Events, RandomActs.Today));
        Assert.NotEmpty(Falsified<DailyFineDecided>(daily, e => e with { Penalties = [Usual.Fine(1_600_000)] }));
        Assert.NotEmpty(Falsified<DailyFineDecided>(daily, e => e with { OccurredOn = new(2017, 7, 10) }));
        Assert.NotEmpty(Falsified<DischargeRechecked>(daily, e => e with { Finding = RecheckFinding.Corrected }));
        Assert.NotEmpty(Falsified<DischargeRechecked>(daily, e => e with { OccurredOn = new(2017, 6, 10) }));
        var detained = ACase.Reviewed().Noticed().NoticeServed().Penalised().DetentionProposed().DetentionApproved().DetentionSent()
            .DetentionAnswered(DetentionAnswer.Detained);
        Assert.Empty(Lawfulness.FaultsOf(detained.Events, RandomActs.Today));
        Assert.NotEmpty(Falsified<DetentionAnswered>(detained, e => e with { Days = 16 }));
        Assert.NotEmpty(Lawfulness.FaultsOf(detained.Events.Where(e => e is not DetentionTransferApproved), RandomActs.Today));
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

    private static IEnumerable<string> Told(RandomAct[] acts)
    {
        var file = ACase.Lead();
        foreach (var random in acts)
        {
            if (RandomActs.Try(file, random) is (_, { } after))
            {
                yield return after.Events[^1].ToString();
                file = after;
            }
        }
    }
}
