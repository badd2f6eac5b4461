using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Investigation;

public class InvestigationTests
{
    private static readonly ACase Filed = ACase.Proposed().Filed();
    private static readonly ACase Begun = Filed.WithInvestigators();
    private static readonly string[] One = ["officer1"];

    [Fact]
    [Refuses(nameof(InvestigationRules.TwoInvestigatorsAreAppointed))]
    [LetsPass(nameof(InvestigationRules.TwoInvestigatorsAreAppointed))]
    public void One_investigator_is_not_enough_and_named_twice_is_still_one()
    {
        var rule = InvestigationRules.TwoInvestigatorsAreAppointed;
        Filed.Trying(AppointingInvestigators.Act, Usual.Appointment() with { Investigators = One }).IsRefusedBy(rule);
        Filed.Trying(AppointingInvestigators.Act, Usual.Appointment() with { Investigators = ["officer1", "officer1"] }).IsRefusedBy(rule);
        Filed.Trying(AppointingInvestigators.Act, Usual.Appointment() with { Investigators = [] }).IsRefusedBy(rule);
        Filed.Trying(AppointingInvestigators.Act, Usual.Appointment()).Gives<InvestigatorsAppointed>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.InvestigatorsAreCertified))]
    [LetsPass(nameof(InvestigationRules.InvestigatorsAreCertified))]
    public void Investigators_hold_certificates_valid_on_the_day()
    {
        Attempt Appointing(string second, DateOnly on) =>
            Filed.Trying(AppointingInvestigators.Act, Usual.Appointment(on) with { Investigators = ["officer1", second] });
        Appointing("officer3", Usual.AppointedOn).IsRefusedBy(InvestigationRules.InvestigatorsAreCertified);
        Appointing("nobody", Usual.AppointedOn).IsRefusedBy(InvestigationRules.InvestigatorsAreCertified);
        Appointing("officer5", new(2017, 6, 1)).Gives<InvestigatorsAppointed>();
        Appointing("officer5", new(2017, 6, 2)).IsRefusedBy(InvestigationRules.InvestigatorsAreCertified);
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.LeaderDoesNotInvestigate))]
    [LetsPass(nameof(InvestigationRules.LeaderDoesNotInvestigate))]
    public void Neither_who_approved_the_filing_nor_who_appoints_investigates()
    {
        Attempt Appointing(string second, Officer by) =>
            Filed.Trying(AppointingInvestigators.Act, Usual.Appointment() with { Investigators = ["officer1", second] }, by);
        Appointing("leader1", TheCounty.Leader2).IsRefusedBy(InvestigationRules.LeaderDoesNotInvestigate);
        Appointing("leader2", TheCounty.Leader2).IsRefusedBy(InvestigationRules.LeaderDoesNotInvestigate);
        Appointing("officer4", TheCounty.Leader2).Gives<InvestigatorsAppointed>();
    }

    [Fact]
    public void Later_investigators_replace_the_earlier_ones_but_history_keeps_both()
    {
        var changed = Begun.WithInvestigators(new(2017, 5, 27), but: body => body with { Investigators = ["officer2", "officer4"] });
        Assert.Equal(["officer2", "officer4"], changed.Case.Investigators.Select(i => i.Id));
        Assert.True(changed.Case.HasInvestigated("officer1"));
        Assert.False(changed.Case.IsInvestigator("officer1"));
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.TwoOfTheInvestigatorsAct))]
    [LetsPass(nameof(InvestigationRules.TwoOfTheInvestigatorsAct))]
    public void Investigative_acts_are_done_by_two_of_the_appointed_investigators()
    {
        var rule = InvestigationRules.TwoOfTheInvestigatorsAct;
        Begun.Trying(RecordingInspection.Act, Usual.Inspection() with { Officers = One }).IsRefusedBy(rule);
        var other = Begun.Trying(RecordingInterview.Act, Usual.Interview() with { Officers = ["officer1", "officer4"] }).IsRefusedBy(rule);
        Assert.Equal($"{TheCounty.Officer4.Name}不是本案调查人员（本案调查人员：{TheCounty.Officer1.Name}、{TheCounty.Officer2.Name}）", other.Missing);
        Begun.Trying(AddingEvidence.Act, Usual.Evidence() with { Officers = ["officer1", "officer1"] }).IsRefusedBy(rule);
        var ordered = Begun.Inspected().CorrectionOrdered().CorrectionServed();
        ordered.Trying(Reinspecting.Act, Usual.Reinspection() with { Officers = ["officer1", "officer2", "officer4"] }).IsRefusedBy(rule);
        Begun.Trying(RecordingInspection.Act, Usual.Inspection()).Gives<InspectionRecorded>();
        ordered.Trying(Reinspecting.Act, Usual.Reinspection()).Gives<CorrectionReinspected>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.TwoOfTheInvestigatorsAct))]
    public void A_certificate_that_ran_out_after_the_appointment_does_not_serve_for_an_inspection()
    {
        var appointed = Filed.WithInvestigators(but: body => body with { Investigators = ["officer1", "officer5"] });
        Attempt Inspecting(DateOnly on) =>
            appointed.Trying(RecordingInspection.Act, Usual.Inspection(on) with { Officers = ["officer1", "officer5"] });
        Inspecting(new(2017, 6, 1)).Gives<InspectionRecorded>();
        Inspecting(new(2017, 6, 2)).IsRefusedBy(InvestigationRules.TwoOfTheInvestigatorsAct);
    }

    [Fact]
    [Refuses(nameof(GeneralRules.NotBeforeTheStepItFollows))]
    public void New_investigators_are_not_appointed_before_the_ones_they_replace() =>
        Filed.WithInvestigators(new(2017, 5, 31)).Trying(AppointingInvestigators.Act, Usual.Appointment(new(2017, 5, 27)))
            .IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);

    [Fact]
    [Refuses(nameof(InvestigationRules.ReviewerDoesNotInvestigate))]
    [LetsPass(nameof(InvestigationRules.ReviewerDoesNotInvestigate))]
    public void Who_reviewed_the_case_does_not_investigate_it_after_its_return()
    {
        var returned = ACase.Investigated().Concluded().ReviewReturned(by: TheCounty.Legal2Certified)
            .Concluded(new(2017, 6, 9)).ReviewReturned(new(2017, 6, 12), by: TheCounty.Legal1);
        Attempt Appointing(string second) =>
            returned.Trying(AppointingInvestigators.Act, Usual.Appointment(new(2017, 6, 12)) with { Investigators = ["officer1", second] });
        Appointing("legal2").IsRefusedBy(InvestigationRules.ReviewerDoesNotInvestigate);
        Appointing("officer4").Gives<InvestigatorsAppointed>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.CertificatesWereShown))]
    [LetsPass(nameof(InvestigationRules.CertificatesWereShown))]
    public void Certificates_are_shown()
    {
        Begun.Trying(RecordingInspection.Act, Usual.Inspection() with { CertificatesShown = false }).IsRefusedBy(InvestigationRules.CertificatesWereShown);
        Begun.Trying(RecordingInterview.Act, Usual.Interview() with { CertificatesShown = false }).IsRefusedBy(InvestigationRules.CertificatesWereShown);
        Begun.Trying(RecordingInterview.Act, Usual.Interview()).Gives<InterviewRecorded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.ActorIsAnInvestigator))]
    [LetsPass(nameof(InvestigationRules.ActorIsAnInvestigator))]
    public void Only_an_investigator_records_the_investigation()
    {
        Begun.Trying(RecordingInspection.Act, Usual.Inspection(), TheCounty.Officer4).IsRefusedBy(InvestigationRules.ActorIsAnInvestigator);
        Begun.Trying(RecordingInspection.Act, Usual.Inspection(), TheCounty.Officer2).Gives<InspectionRecorded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.InspectionEndsAfterItBegan))]
    [LetsPass(nameof(InvestigationRules.InspectionEndsAfterItBegan))]
    public void An_inspection_ends_after_it_began()
    {
        Begun.Trying(RecordingInspection.Act, Usual.Inspection() with { From = new(11, 0), To = new(11, 0) })
            .IsRefusedBy(InvestigationRules.InspectionEndsAfterItBegan);
        Begun.Trying(RecordingInspection.Act, Usual.Inspection() with { From = new(11, 0), To = new(11, 1) }).Gives<InspectionRecorded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.MonitoringReportBearsTheCmaMark))]
    [LetsPass(nameof(InvestigationRules.MonitoringReportBearsTheCmaMark))]
    public void A_monitoring_report_names_its_institution()
    {
        Begun.Trying(AddingEvidence.Act, Usual.MonitoringReport() with { Monitoring = null }).IsRefusedBy(InvestigationRules.MonitoringReportBearsTheCmaMark);
        Begun.Trying(AddingEvidence.Act, Usual.MonitoringReport()).Gives<EvidenceAdded>();
        Begun.Trying(AddingEvidence.Act, Usual.Evidence()).Gives<EvidenceAdded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.CorrectionRestsOnEvidence))]
    [LetsPass(nameof(InvestigationRules.CorrectionRestsOnEvidence))]
    public void An_order_to_correct_rests_on_something_recorded()
    {
        Begun.Trying(OrderingCorrection.Act, Usual.Correction()).IsRefusedBy(InvestigationRules.CorrectionRestsOnEvidence);
        Begun.Inspected().Trying(OrderingCorrection.Act, Usual.Correction()).Gives<CorrectionOrdered>();
        Begun.WithEvidence().Trying(OrderingCorrection.Act, Usual.Correction()).Gives<CorrectionOrdered>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.CorrectionIsDueAfterTheOrder))]
    [LetsPass(nameof(InvestigationRules.CorrectionIsDueAfterTheOrder))]
    public void Correction_is_not_due_before_it_is_ordered()
    {
        var inspected = Begun.Inspected();
        inspected.Trying(OrderingCorrection.Act, Usual.Correction() with { DueOn = Usual.CorrectionOn.AddDays(-1) })
            .IsRefusedBy(InvestigationRules.CorrectionIsDueAfterTheOrder);
        inspected.Trying(OrderingCorrection.Act, Usual.Correction() with { DueOn = Usual.CorrectionOn }).Gives<CorrectionOrdered>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.CorrectionOrderWasServed))]
    [LetsPass(nameof(InvestigationRules.CorrectionOrderWasServed))]
    public void Only_a_served_order_is_reinspected()
    {
        Begun.Trying(Reinspecting.Act, Usual.Reinspection()).IsRefusedBy(InvestigationRules.CorrectionOrderWasServed);
        var ordered = Begun.Inspected().CorrectionOrdered();
        ordered.Trying(Reinspecting.Act, Usual.Reinspection()).IsRefusedBy(InvestigationRules.CorrectionOrderWasServed);
        Assert.False(ordered.CorrectionServed().Trying(Reinspecting.Act, Usual.Reinspection(corrected: false)).Gives<CorrectionReinspected>().Corrected);
    }

    [Fact]
    [Refuses(nameof(GeneralRules.NotBeforeTheStepItFollows))]
    public void A_reinspection_precedes_neither_the_service_of_the_order_nor_the_appointment_of_who_did_it()
    {
        var served = Begun.Inspected().CorrectionOrdered().CorrectionServed(new(2017, 6, 5));
        served.Trying(Reinspecting.Act, Usual.Reinspection(new(2017, 6, 4))).IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);
        var replaced = served.WithInvestigators(new(2017, 6, 9), but: body => body with { Investigators = ["officer2", "officer4"] });
        Attempt Checking(DateOnly on) =>
            replaced.Trying(Reinspecting.Act, Usual.Reinspection(on) with { Officers = ["officer2", "officer4"] }, TheCounty.Officer4);
        Checking(new(2017, 6, 8)).IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);
        Checking(new(2017, 6, 9)).Gives<CorrectionReinspected>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.FactsRestOnEvidence))]
    [LetsPass(nameof(InvestigationRules.FactsRestOnEvidence))]
    public void An_investigation_is_concluded_on_an_inspection_and_something_besides()
    {
        var rule = InvestigationRules.FactsRestOnEvidence;
        Begun.Trying(ConcludingInvestigation.Act, Usual.Conclusion()).IsRefusedBy(rule);
        Begun.Inspected().Trying(ConcludingInvestigation.Act, Usual.Conclusion()).IsRefusedBy(rule);
        Begun.WithEvidence().Trying(ConcludingInvestigation.Act, Usual.Conclusion()).IsRefusedBy(rule);
        Begun.Inspected().Interviewed().Trying(ConcludingInvestigation.Act, Usual.Conclusion()).Gives<InvestigationConcluded>();
        Begun.Inspected().WithEvidence().Trying(ConcludingInvestigation.Act, Usual.Conclusion()).Gives<InvestigationConcluded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.EstablishedOffenceWasPunishable))]
    [LetsPass(nameof(InvestigationRules.EstablishedOffenceWasPunishable))]
    public void The_established_offence_is_one_of_the_law_of_its_day_and_may_differ_from_the_suspected_one()
    {
        var ready = ACase.Investigated();
        ready.Trying(ConcludingInvestigation.Act, Usual.Conclusion() with { OffenceCode = "TS-17" })
            .IsRefusedBy(InvestigationRules.EstablishedOffenceWasPunishable);
        ready.Trying(ConcludingInvestigation.Act, Usual.Conclusion() with { OffenceCode = "NO-SUCH" })
            .IsRefusedBy(InvestigationRules.EstablishedOffenceWasPunishable);
        ready.Trying(ConcludingInvestigation.Act, Usual.Conclusion() with { OffenceCode = "AIR-108" }).Gives<InvestigationConcluded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.WhatTheBandIsMeasuredAgainstIsEstablished))]
    [LetsPass(nameof(InvestigationRules.WhatTheBandIsMeasuredAgainstIsEstablished))]
    public void Total_investment_or_discharge_fee_is_established_where_the_band_is_measured_against_it()
    {
        var rule = InvestigationRules.WhatTheBandIsMeasuredAgainstIsEstablished;
        var ready = ACase.Investigated();
        ready.Trying(ConcludingInvestigation.Act, Usual.Conclusion() with { OffenceCode = "EIA-01" }).IsRefusedBy(rule);
        ready.Trying(ConcludingInvestigation.Act, Usual.Conclusion() with { OffenceCode = "WAT08-74" }).IsRefusedBy(rule);
        ready.Trying(ConcludingInvestigation.Act, Usual.Conclusion() with { OffenceCode = "EIA-01", MeasuredAgainst = Money.OfYuan(1_000_000) })
            .Gives<InvestigationConcluded>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.DeciderDidNotInvestigate))]
    [LetsPass(nameof(InvestigationRules.DeciderDidNotInvestigate))]
    public void Who_ever_investigated_does_not_decide()
    {
        var reviewed = Filed.WithInvestigators(but: body => body with { Investigators = ["officer1", "leader2"] })
            .WithInvestigators().Inspected().WithEvidence().Concluded().ReviewPassed();
        reviewed.Trying(Domain.Cases.Decision.DecidingNoPenalty.Act, Usual.NoPenalty(Usual.ReviewedOn), TheCounty.Leader2)
            .IsRefusedBy(InvestigationRules.DeciderDidNotInvestigate);
        reviewed.Trying(Domain.Cases.Decision.DecidingNoPenalty.Act, Usual.NoPenalty(Usual.ReviewedOn), TheCounty.Leader1)
            .Gives<Domain.Cases.Decision.NoPenaltyDecided>();
    }
}
