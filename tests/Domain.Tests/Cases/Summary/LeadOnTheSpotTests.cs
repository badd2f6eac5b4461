using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Summary;

/// <summary>A lead that was received and reviewed, and then decided on the spot 登记线索后当场处罚.</summary>
public class LeadOnTheSpotTests
{
    private static readonly ACase Reviewed = ACase.LeadReceived().LeadReviewed();

    private static Attempt Deciding(ACase given, Func<DecideOnTheSpot, DecideOnTheSpot>? but = null) => given.Trying(
        DecidingOnTheSpot.Act, (but ?? (same => same))(Usual.OnTheSpotOnLead(given.Case.Lead!, given.Case.LatestStepOn!.Value)));

    [Fact]
    public void A_reviewed_lead_is_decided_on_the_spot_without_a_filing_and_closed()
    {
        var decided = Reviewed.DecidedOnTheSpot();
        Assert.Equal(CaseStage.PenaltyDecided, decided.Case.Stage);
        Assert.Null(decided.Case.Filing);
        Assert.Equal(decided.Case.OnTheSpot!.Number, decided.Case.Number);
        Assert.Equal(Usual.OnTheSpot().Violation.Facts, decided.Case.Violation!.Facts);
        Assert.Equal(decided.Case.LatestStepOn, decided.Case.PenaltyServedOn);
        var closed = decided.PutOnRecord().Paid(on: new(2017, 6, 5)).Closed().Archived();
        Assert.Equal(CaseStage.Archived, closed.Case.Stage);
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2022)]
    [InlineData(2024)]
    public void It_is_so_under_each_regime(int year)
    {
        var day = new DateOnly(year, 5, 23);
        var decided = ACase.LeadReceived(day).LeadReviewed(day.AddDays(1)).DecidedOnTheSpot(day.AddDays(2));
        Assert.Equal(PaperKind.OnTheSpotDecision, decided.Case.Penalty!.Kind);
    }

    [Fact]
    [Refuses(nameof(FilingRules.ReceivedLeadWasReviewed))]
    [LetsPass(nameof(FilingRules.ReceivedLeadWasReviewed))]
    public void A_lead_is_reviewed_first()
    {
        Deciding(ACase.LeadReceived()).IsRefusedBy(FilingRules.ReceivedLeadWasReviewed);
        Deciding(Reviewed).IsDone();
    }

    [Fact]
    [Refuses(nameof(FilingRules.ProposalKeepsTheReceivedLead))]
    [LetsPass(nameof(FilingRules.ProposalKeepsTheReceivedLead))]
    public void The_decision_keeps_the_source_and_the_day_of_discovery()
    {
        Deciding(Reviewed, act => act with { Lead = act.Lead with { ReceivedOn = act.Lead.ReceivedOn.AddDays(1) } }).IsRefusedBy(FilingRules.ProposalKeepsTheReceivedLead);
        Deciding(Reviewed, act => act with { Lead = act.Lead with { Source = LeadSource.Media } }).IsRefusedBy(FilingRules.ProposalKeepsTheReceivedLead);
        Deciding(Reviewed).IsDone();
    }

    [Fact]
    public void It_does_not_precede_the_review_nor_follow_a_proposal()
    {
        Deciding(Reviewed, act => act with { OccurredOn = Reviewed.Case.LatestStepOn!.Value.AddDays(-1) }).IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);
        Deciding(Reviewed.ProposedFromLead()).IsRefusedBy(GeneralRules.StageAllowsTheAct);
        Deciding(Reviewed.LeadDismissed()).IsRefusedBy(GeneralRules.StageAllowsTheAct);
    }

    [Fact]
    [Refuses(nameof(GeneralRules.NotBeforeTheStepItFollows))]
    public void What_is_ordered_besides_is_done_and_re_inspected_by_who_decided_after_it_was_served()
    {
        var on = Reviewed.Case.LatestStepOn!.Value;
        var ordered = Reviewed.Inspected(on, act => act with { Urgent = true }).DecidedOnTheSpot(on).CorrectionOrdered(on);
        Assert.Equal("R-206", ordered.Trying(OrderingCorrection.Act, Usual.Correction(on), TheCounty.Officer4).IsRefusedBy(InvestigationRules.ActorIsAnInvestigator).Rule.Code);
        var served = ordered.CorrectionServed(on.AddDays(5));
        served.Trying(Reinspecting.Act, Usual.Reinspection(on.AddDays(4))).IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);
        Assert.True(served.Reinspected(on.AddDays(5)).Case.Correction!.Corrected);
    }

    [Fact]
    public void Its_decision_ends_the_period_of_the_filing_and_who_took_evidence_before_stays_an_investigator()
    {
        var decided = Reviewed.WithEvidence(Reviewed.Case.LatestStepOn, act => act with { Urgent = true, Officers = ["officer2", "officer4"] })
            .DecidedOnTheSpot(Reviewed.Case.LatestStepOn);
        var on = decided.Case.LatestStepOn!.Value;
        var filing = CaseDeadlines.Of(decided.Case, LawBook.Embedded, on.AddDays(60)).Where(d => d.Kind is "filing.decision" or "filing.emergencyBackfill").ToList();
        Assert.Equal(2, filing.Count);
        Assert.All(filing, d => Assert.Equal((DeadlineState.Met, on), (d.State, d.DoneOn!.Value)));
        Assert.True(decided.Case.HasInvestigated("officer4"));

        // What was found and decided at once never waited for a filing.
        Assert.DoesNotContain(CaseDeadlines.Of(ACase.OnTheSpot().Case, LawBook.Embedded, on.AddDays(60)), d => d.Kind == "filing.decision");
    }
}
