using Enforcement.Domain.Cases.Investigation;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Investigation;

public class MonitoringEquipmentTests
{
    private static readonly DateOnly LastDay = new(2021, 7, 14);
    private static readonly ACase Then = ACase.InvestigatedFrom(LastDay.AddDays(-7));
    private static readonly ACase Now = ACase.InvestigatedFrom(ACase.InA2);
    private static readonly DateOnly On = ACase.InA2.AddDays(4);

    private static AddEvidence Recorded(DateOnly on, Func<MonitoringEquipment, MonitoringEquipment> but) =>
        Usual.Recorded(on) with { Kind = EvidenceKind.AudioVisual, Equipment = but(Usual.Recorded(on).Equipment!) };

    [Fact]
    [Refuses(nameof(InvestigationRules.EvidenceKindIsKnownToTheProcedure))]
    [LetsPass(nameof(InvestigationRules.EvidenceKindIsKnownToTheProcedure))]
    public void Electronic_data_are_a_kind_of_evidence_since_the_law_of_2021()
    {
        Then.Trying(AddingEvidence.Act, Usual.Recorded(LastDay)).IsRefusedBy(InvestigationRules.EvidenceKindIsKnownToTheProcedure);
        Then.Trying(AddingEvidence.Act, Usual.Recorded(LastDay.AddDays(1))).Gives<EvidenceAdded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.MonitoringEquipmentWasReviewed))]
    [LetsPass(nameof(InvestigationRules.MonitoringEquipmentWasReviewed))]
    public void Equipment_records_violations_after_a_review_and_at_a_published_site()
    {
        var rule = InvestigationRules.MonitoringEquipmentWasReviewed;
        Assert.Contains("法制和技术审核", Now.Trying(AddingEvidence.Act, Recorded(On, device => device with { Reviewed = false })).IsRefusedBy(rule).Missing, StringComparison.Ordinal);
        Assert.Contains("向社会公布", Now.Trying(AddingEvidence.Act, Recorded(On, device => device with { SitePublished = false })).IsRefusedBy(rule).Missing, StringComparison.Ordinal);
        Now.Trying(AddingEvidence.Act, Recorded(On, device => device)).Gives<EvidenceAdded>();
        Now.Trying(AddingEvidence.Act, Usual.Evidence(On)).Gives<EvidenceAdded>();
        Then.Trying(AddingEvidence.Act, Recorded(LastDay, device => device with { Reviewed = false, SitePublished = false })).Gives<EvidenceAdded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.RecordOfEquipmentWasReviewed))]
    [LetsPass(nameof(InvestigationRules.RecordOfEquipmentWasReviewed))]
    public void A_record_that_was_not_reviewed_or_failed_is_no_evidence()
    {
        Now.Trying(AddingEvidence.Act, Recorded(On, device => device with { RecordReviewed = false })).IsRefusedBy(InvestigationRules.RecordOfEquipmentWasReviewed);
        Now.Trying(AddingEvidence.Act, Usual.Recorded(On)).Gives<EvidenceAdded>();
        Then.Trying(AddingEvidence.Act, Recorded(LastDay, device => device with { RecordReviewed = false })).Gives<EvidenceAdded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.PartyWasToldWhatWasRecorded))]
    [LetsPass(nameof(InvestigationRules.PartyWasToldWhatWasRecorded))]
    public void The_party_is_told_what_was_recorded_before_the_investigation_is_concluded()
    {
        var recorded = Now.Do(AddingEvidence.Act, Usual.Recorded(On));
        recorded.Trying(ConcludingInvestigation.Act, Usual.Conclusion(On)).IsRefusedBy(InvestigationRules.PartyWasToldWhatWasRecorded);
        recorded.Do(InformingOfResult.Act, Usual.Information(On, Usual.Recorded(On).Title)).Trying(ConcludingInvestigation.Act, Usual.Conclusion(On)).Gives<InvestigationConcluded>();
        var before = Then.Do(AddingEvidence.Act, Recorded(LastDay, device => device));
        Assert.Single(before.Trying(ConcludingInvestigation.Act, Usual.Conclusion(LastDay)).WithWarnings());
        before.Trying(ConcludingInvestigation.Act, Usual.Conclusion(LastDay.AddDays(1))).IsRefusedBy(InvestigationRules.PartyWasToldWhatWasRecorded);
    }
}
