using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Publication;

public class PublicationTests
{
    private static readonly DateOnly On = new(2017, 7, 3);
    private static readonly ACase Served = ACase.WithDecision();

    [Fact]
    [Refuses(nameof(PublicationRules.PublicationIsNotSettled))]
    [LetsPass(nameof(PublicationRules.PublicationIsNotSettled))]
    [Refuses(nameof(PublicationRules.NotBeforeTheDecision))]
    [LetsPass(nameof(PublicationRules.NotBeforeTheDecision))]
    public void A_decision_is_published_or_withheld_once()
    {
        Served.Trying(PublishingDecision.Act, Usual.Publication(Usual.DecidedOn.AddDays(-1))).IsRefusedBy(PublicationRules.NotBeforeTheDecision);
        Served.Published(On).Trying(WithholdingPublication.Act, Usual.Withholding(On)).IsRefusedBy(PublicationRules.PublicationIsNotSettled);
        Served.PublicationDeclined(On).Trying(PublishingDecision.Act, Usual.Publication(On)).IsRefusedBy(PublicationRules.PublicationIsNotSettled);
        Served.Trying(PublishingDecision.Act, Usual.Publication(On)).Gives<DecisionPublished>();
    }

    [Fact]
    [Refuses(nameof(PublicationRules.WithdrawalFollowsAChange))]
    [LetsPass(nameof(PublicationRules.WithdrawalFollowsAChange))]
    public void A_published_decision_is_withdrawn_when_it_was_changed()
    {
        var published = Served.Published(On);
        published.Trying(WithdrawingPublication.Act, Usual.Withdrawal(On)).IsRefusedBy(PublicationRules.WithdrawalFollowsAChange);
        var changed = published.DecisionAmended(DecisionChange.Changed, new(2017, 8, 1), 12_000);
        changed.Trying(WithdrawingPublication.Act, Usual.Withdrawal(new(2017, 7, 31))).IsRefusedBy(PublicationRules.WithdrawalFollowsAChange);
        changed.Trying(WithdrawingPublication.Act, Usual.Withdrawal(new(2017, 8, 2))).Gives<PublicationRetracted>();
    }

    [Fact]
    [Refuses(nameof(PublicationRules.PenaltyIsMajor))]
    [LetsPass(nameof(PublicationRules.PenaltyIsMajor))]
    [Refuses(nameof(PublicationRules.ReportedOnce))]
    [LetsPass(nameof(PublicationRules.ReportedOnce))]
    public void A_major_penalty_is_reported_once_within_fifteen_days()
    {
        ACase.WithDecision(49_999.99m).Trying(ReportingMajorPenalty.Act, Usual.Report(On)).IsRefusedBy(PublicationRules.PenaltyIsMajor);
        var major = ACase.WithDecision(50_000);
        Assert.Equal(new DateOnly(2017, 7, 10), Assert.Single(
            Domain.Cases.CaseDeadlines.Of(major.Case, major.Law, On), d => d.Kind == "majorPenalty.record").DueOn);
        // What the fines for two violations come to together counts.
        Assert.True(MajorPenalty.IsMajor(ACase.ReviewedForTwo().NoticedForTwo(25_000, 25_000).HearingWaived().PenalisedForTwo().Case.Penalty!, TheCounty.Company, major.Law));
        Assert.False(MajorPenalty.IsMajor(ACase.ReviewedForTwo().NoticedForTwo(24_999.99m, 25_000).HearingWaived().PenalisedForTwo().Case.Penalty!, TheCounty.Company, major.Law));
        var reported = major.Trying(ReportingMajorPenalty.Act, Usual.Report(On)).IsDone();
        reported.Trying(ReportingMajorPenalty.Act, Usual.Report(On)).IsRefusedBy(PublicationRules.ReportedOnce);
    }
}
