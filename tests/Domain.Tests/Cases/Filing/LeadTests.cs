using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Filing;

public class LeadTests
{
    private static readonly DateOnly Transferred = new(2017, 5, 26);

    private static Deadline Of(ACase given, string kind, DateOnly on) => CaseDeadlines.Of(given.Case, given.Law, on).Single(d => d.Kind == kind);

    [Fact]
    [Refuses(nameof(FilingRules.LeadWasDiscoveredBeforeItWasReceived))]
    [LetsPass(nameof(FilingRules.LeadWasDiscoveredBeforeItWasReceived))]
    public void A_lead_is_registered_after_its_discovery()
    {
        var usual = Usual.ReceivedLead();
        ACase.Lead().Trying(ReceivingLead.Act, usual with { Lead = usual.Lead with { ReceivedOn = Usual.LeadOn.AddDays(1) } }).IsRefusedBy(FilingRules.LeadWasDiscoveredBeforeItWasReceived);
        ACase.Lead().Trying(ReceivingLead.Act, usual).Gives<LeadReceived>();
    }

    [Fact]
    public void A_case_with_only_a_lead_knows_its_party_and_its_deadline()
    {
        var received = ACase.LeadReceived();
        Assert.Equal(CaseStage.LeadReceived, received.Case.Stage);
        Assert.Equal(TheCounty.Company, received.Case.Party);
        Assert.Equal(Role.Officer, received.Case.HeldBy);
        Assert.Equal(Role.Leader, received.LeadReviewed().Case.HeldBy);
        Assert.Equal(new DateOnly(2017, 6, 1), Of(received, "filing.decision", Usual.LeadOn).DueOn);
        Assert.Equal(DeadlineState.Met, Of(received.LeadReviewed().LeadDismissed(), "filing.decision", new(2017, 12, 1)).State);
        Assert.Equal(new DateOnly(2023, 8, 18), Of(ACase.LeadReceived(Usual.LeadIn2023), "filing.decision", Usual.LeadIn2023).DueOn);
    }

    [Fact]
    [Refuses(nameof(FilingRules.ReceivedLeadWasReviewed))]
    [LetsPass(nameof(FilingRules.ReceivedLeadWasReviewed))]
    public void A_received_lead_is_reviewed_before_it_is_proposed_or_dismissed()
    {
        var received = ACase.LeadReceived();
        var body = Usual.Proposal() with { Lead = received.Case.Intake!.Lead };
        received.Trying(ProposingFiling.Act, body).IsRefusedBy(FilingRules.ReceivedLeadWasReviewed);
        received.Trying(DismissingLead.Act, Usual.LeadDismissal()).IsRefusedBy(FilingRules.ReceivedLeadWasReviewed);
        Assert.Equal(CaseStage.Filed, received.LeadReviewed().ProposedFromLead().Filed().Case.Stage);
        received.LeadReviewed().Trying(ProposingFiling.Act, body).Gives<FilingProposed>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.DismisserDidNotReview))]
    [LetsPass(nameof(FilingRules.DismisserDidNotReview))]
    public void Who_reviewed_the_lead_does_not_dismiss_it()
    {
        var reviewed = ACase.LeadReceived().LeadReviewed();
        reviewed.Trying(DismissingLead.Act, Usual.LeadDismissal(), TheCounty.Officer1 with { Role = Role.Leader }).IsRefusedBy(FilingRules.DismisserDidNotReview);
        Assert.Equal(CaseStage.FilingRefused, reviewed.Trying(DismissingLead.Act, Usual.LeadDismissal()).IsDone().Case.Stage);
    }

    [Fact]
    [Refuses(nameof(FilingRules.ProposalKeepsTheReceivedLead))]
    [LetsPass(nameof(FilingRules.ProposalKeepsTheReceivedLead))]
    public void A_proposal_cannot_move_the_day_of_discovery()
    {
        var reviewed = ACase.LeadReceived().LeadReviewed();
        var lead = reviewed.Case.Intake!.Lead;
        reviewed.Trying(ProposingFiling.Act, Usual.Proposal() with { Lead = lead with { ReceivedOn = Usual.ProposedOn } }).IsRefusedBy(FilingRules.ProposalKeepsTheReceivedLead);
        reviewed.Trying(ProposingFiling.Act, Usual.Proposal() with { Lead = lead with { Reference = "补充编号" } }).Gives<FilingProposed>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.FilingPeriodCanBeExtended))]
    [LetsPass(nameof(FilingRules.FilingPeriodCanBeExtended))]
    [Refuses(nameof(FilingRules.FilingPeriodIsExtendedOnceAndInTime))]
    [LetsPass(nameof(FilingRules.FilingPeriodIsExtendedOnceAndInTime))]
    public void Only_since_2023_is_the_period_of_filing_extended_once_and_in_time()
    {
        ACase.LeadReceived().Trying(ExtendingFilingPeriod.Act, Usual.FilingExtension(Usual.ProposedOn)).IsRefusedBy(FilingRules.FilingPeriodCanBeExtended);
        var received = ACase.LeadReceived(Usual.LeadIn2023);
        received.Trying(ExtendingFilingPeriod.Act, Usual.FilingExtension(new(2023, 8, 19))).IsRefusedBy(FilingRules.FilingPeriodIsExtendedOnceAndInTime);
        var extended = received.Trying(ExtendingFilingPeriod.Act, Usual.FilingExtension(new(2023, 8, 18))).IsDone();
        Assert.Equal(new DateOnly(2023, 9, 4), Of(extended, "filing.decision", new(2023, 8, 18)).DueOn);
        extended.Trying(ExtendingFilingPeriod.Act, Usual.FilingExtension(new(2023, 8, 18))).IsRefusedBy(FilingRules.FilingPeriodIsExtendedOnceAndInTime);
    }

    [Fact]
    [Refuses(nameof(FilingRules.TransferredCaseIsNotTransferredOn))]
    [LetsPass(nameof(FilingRules.TransferredCaseIsNotTransferredOn))]
    [Refuses(nameof(FilingRules.CaseWasTransferredHereOrAway))]
    [LetsPass(nameof(FilingRules.CaseWasTransferredHereOrAway))]
    [Refuses(nameof(FilingRules.ObjectorIsTheReceiver))]
    [LetsPass(nameof(FilingRules.ObjectorIsTheReceiver))]
    public void A_case_transferred_here_is_not_transferred_on_but_put_before_the_superior()
    {
        var here = ACase.TransferredHere();
        here.Trying(TransferringCase.Act, Usual.Transfer(Transferred)).IsRefusedBy(FilingRules.TransferredCaseIsNotTransferredOn);
        here.Trying(ReportingJurisdictionDispute.Act, Usual.Dispute(Transferred, "苍溪县水务局")).IsRefusedBy(FilingRules.ObjectorIsTheReceiver);
        ACase.LeadReceived().Trying(ReportingJurisdictionDispute.Act, Usual.Dispute(Transferred, TheCounty.Agency.Name)).IsRefusedBy(FilingRules.CaseWasTransferredHereOrAway);
        var disputed = here.Trying(ReportingJurisdictionDispute.Act, Usual.Dispute(Transferred, TheCounty.Agency.Name)).IsDone();
        var designated = disputed.Designated(new(2017, 6, 2), "苍溪县水务局");
        designated.Trying(TransferringCase.Act, Usual.Transfer(new(2017, 6, 5)) with { Receiver = "旺苍县环境保护局" }).IsRefusedBy(FilingRules.TransferredCaseIsNotTransferredOn);
        Assert.Equal(CaseStage.Transferred, designated.Trying(TransferringCase.Act, Usual.Transfer(new(2017, 6, 5))).IsDone().Case.Stage);
        ACase.LeadReceived().Trying(TransferringCase.Act, Usual.Transfer(Transferred)).Gives<CaseTransferred>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.CaseIsNotDesignatedElsewhere))]
    [LetsPass(nameof(FilingRules.CaseIsNotDesignatedElsewhere))]
    public void What_was_designated_to_another_agency_is_not_filed_here()
    {
        var disputed = ACase.TransferredHere().LeadReviewed().DisputeReported(Transferred, TheCounty.Agency.Name);
        var body = Usual.Proposal(new(2017, 6, 5)) with { Lead = disputed.Case.Intake!.Lead };
        disputed.Designated(new(2017, 6, 2), "苍溪县水务局").Trying(ProposingFiling.Act, body).IsRefusedBy(FilingRules.CaseIsNotDesignatedElsewhere);
        disputed.Designated(new(2017, 6, 2), TheCounty.Agency.Name).Trying(ProposingFiling.Act, body).Gives<FilingProposed>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.NoDisputeIsOpen))]
    [LetsPass(nameof(FilingRules.NoDisputeIsOpen))]
    [Refuses(nameof(FilingRules.DisputeIsOpen))]
    [LetsPass(nameof(FilingRules.DisputeIsOpen))]
    public void A_dispute_is_reported_once_and_then_settled_once()
    {
        var away = ACase.Reviewed().Noticed().Transferred();
        away.Trying(RecordingDesignation.Act, Usual.Designation(Usual.NoticedOn, "苍溪县水务局")).IsRefusedBy(FilingRules.DisputeIsOpen);
        var disputed = away.Trying(ReportingJurisdictionDispute.Act, Usual.Dispute(Usual.NoticedOn, "苍溪县水务局")).IsDone();
        disputed.Trying(ReportingJurisdictionDispute.Act, Usual.Dispute(Usual.NoticedOn, "苍溪县水务局")).IsRefusedBy(FilingRules.NoDisputeIsOpen);
        var back = disputed.Trying(RecordingDesignation.Act, Usual.Designation(new(2017, 6, 20), TheCounty.Agency.Name)).IsDone();
        Assert.Equal((CaseStage.Investigating, null, null), (back.Case.Stage, back.Case.OtherOutcome, back.Case.Notice));
        back.Trying(TransferringCase.Act, Usual.Transfer(new(2017, 6, 21))).IsRefusedBy(FilingRules.TransferredCaseIsNotTransferredOn);
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.BeforeFilingOnlyWhatIsUrgent))]
    [LetsPass(nameof(InvestigationRules.BeforeFilingOnlyWhatIsUrgent))]
    public void Before_the_filing_only_what_is_urgent_is_investigated_and_since_2023_whatever_is_lawful()
    {
        var received = ACase.LeadReceived();
        received.Trying(RecordingInspection.Act, Usual.Inspection(Usual.LeadOn)).IsRefusedBy(InvestigationRules.BeforeFilingOnlyWhatIsUrgent);
        received.Trying(RecordingInspection.Act, Usual.Inspection(Usual.LeadOn) with { Urgent = true, Officers = ["officer1", "officer3"] }).IsRefusedBy(InvestigationRules.TwoOfTheInvestigatorsAct);
        var urgent = received.Trying(RecordingInspection.Act, Usual.Inspection(Usual.LeadOn) with { Urgent = true, Officers = ["officer1", "officer4"] }).IsDone();
        Assert.Equal(new DateOnly(2017, 6, 1), Of(urgent, "filing.emergencyBackfill", Usual.LeadOn).DueOn);
        Assert.Equal(DeadlineState.Met, Of(urgent.LeadReviewed().ProposedFromLead().Filed(), "filing.emergencyBackfill", new(2017, 12, 1)).State);
        Assert.True(urgent.Case.HasInvestigated("officer4"));
        var since = ACase.LeadReceived(Usual.LeadIn2023).Trying(AddingEvidence.Act, Usual.Evidence(Usual.LeadIn2023)).IsDone();
        Assert.DoesNotContain(CaseDeadlines.Of(since.Case, LawBook.Embedded, Usual.LeadIn2023), d => d.Kind == "filing.emergencyBackfill");
    }
}
