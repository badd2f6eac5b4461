using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

/// <summary>Acts done for somebody else: open to both, and counted for both.</summary>
public class DelegationTests
{
    private static readonly Officer Head = TheCounty.Leader1;
    private static readonly Officer Deputy = TheCounty.Leader2;

    private static Decided For<TBody>(ACase given, CaseAct<TBody> act, TBody body, Officer actor, Officer principal)
        where TBody : IActBody => act.Decide(given.At(act, body.OccurredOn, actor) with { OnBehalfOf = principal }, body);

    private static Rule RefusedFor<TBody>(ACase given, CaseAct<TBody> act, TBody body, Officer actor, Officer principal)
        where TBody : IActBody => Assert.Throws<RuleBrokenException>(() => For(given, act, body, actor, principal)).Refusal.Rule;

    [Fact]
    public void The_event_says_who_acted_for_whom_and_the_case_remembers_it()
    {
        var approved = Assert.IsType<FilingApproved>(For(ACase.Proposed(), ApprovingFiling.Act, Usual.Approval(), Deputy, Head).Event);

        Assert.Equal(Deputy.Named, approved.Approver);
        Assert.Equal(new ActedFor(Deputy.Named, Head.Named), approved.ActedFor);
        Assert.Equal([approved.ActedFor!], ACase.Proposed().After(approved).Case.ActedFor);
        Assert.Null(ACase.Proposed().Filed().Events[^1].ActedFor);
    }

    [Fact]
    public void Who_does_the_principal_heads_work_presides_and_may_decide_on_a_referral()
    {
        var proposed = ACase.Investigated().Concluded().ReferralProposed();
        var body = Usual.ReferralApproval(Usual.ConcludedOn);

        Assert.IsType<ReferralApproved>(For(proposed, ApprovingReferral.Act, body, Deputy, Head).Event);
        Assert.Same(ReferralRules.PrincipalHeadDecides, RefusedFor(proposed, ApprovingReferral.Act, body, Head, Deputy));
    }

    [Fact]
    public void A_certificate_or_an_appointment_does_not_pass_over()
    {
        var investigating = ACase.Proposed().Filed().WithInvestigators();

        Assert.Same(
            InvestigationRules.ActorIsAnInvestigator,
            RefusedFor(investigating, RecordingInspection.Act, Usual.Inspection(), TheCounty.Officer4, TheCounty.Officer1));
    }

    [Fact]
    public void What_is_closed_to_the_one_who_gave_the_work_away_is_closed_to_the_other_too()
    {
        var proposer = TheCounty.Officer1 with { Role = Role.Leader };

        Assert.Same(FilingRules.ApproverDidNotPropose, RefusedFor(ACase.Proposed(), ApprovingFiling.Act, Usual.Approval(), Deputy, proposer));
        Assert.Same(FilingRules.ApproverDidNotPropose, RefusedFor(ACase.Proposed(), ApprovingFiling.Act, Usual.Approval(), proposer, Deputy));
        Assert.Same(
            ReviewRules.ReviewerDidNotInvestigate,
            RefusedFor(ACase.Investigated().Concluded(), ReviewingCase.Act, Usual.Review(), TheCounty.Legal1, TheCounty.Officer1 with { Role = Role.Legal }));
    }

    [Fact]
    public void Who_was_recused_has_nobody_else_act_for_them()
    {
        var recused = ACase.Investigated().RecusalRequested(Usual.EvidenceOn).RecusalDecided(Usual.EvidenceOn);
        var gone = TheCounty.Staff[recused.Case.Recusals[^1].Officer.Id];

        Assert.Same(RecusalRules.ActorIsNotRecused, RefusedFor(recused, RecordingInterview.Act, Usual.Interview(Usual.EvidenceOn), TheCounty.Officer4, gone));
    }

    [Fact]
    public void What_was_done_for_somebody_counts_as_theirs_afterwards()
    {
        var filed = ACase.Proposed().After(For(ACase.Proposed(), ApprovingFiling.Act, Usual.Approval(), Deputy, Head).Event);

        filed.Trying(AppointingInvestigators.Act, Usual.Appointment() with { Investigators = [Head.Id, "officer1"] }, TheCounty.Staff["leader2"] with { Id = "leader3" })
            .IsRefusedBy(InvestigationRules.LeaderDoesNotInvestigate);

        var reviewed = ACase.Investigated().Concluded();
        reviewed = reviewed.After(For(
            reviewed, ReviewingCase.Act, Usual.Review(passed: false), TheCounty.Legal1, TheCounty.Legal2Certified).Event);
        reviewed.Trying(AppointingInvestigators.Act, Usual.Appointment(Usual.ReviewedOn) with { Investigators = ["legal2", "officer1"] })
            .IsRefusedBy(InvestigationRules.ReviewerDoesNotInvestigate);
    }
}
