using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Filing;

public class FilingTests
{
    private static readonly ProposeFiling Usually = Usual.Proposal();

    private static Attempt Proposing(ProposeFiling body) => ACase.Lead().Trying(ProposingFiling.Act, body);

    [Fact]
    public void A_proposal_records_the_party_as_it_was()
    {
        var proposed = Proposing(Usually).Gives<FilingProposed>();
        Assert.Equal(TheCounty.Company, proposed.Party);
        Assert.Equal("officer1", proposed.Proposer.Id);
    }

    [Theory]
    [InlineData("91510824MA6ABC1200")]
    [InlineData("91510824MA6ABC12O1")]
    [InlineData("91510824MA6")]
    [Refuses(nameof(FilingRules.PartyNumbersHaveRightCheckDigits))]
    public void A_wrong_credit_code_is_refused(string code) =>
        Proposing(Usually with { Party = TheCounty.Company with { CreditCode = code } }).IsRefusedBy(FilingRules.PartyNumbersHaveRightCheckDigits);

    [Fact]
    [Refuses(nameof(FilingRules.PartyNumbersHaveRightCheckDigits))]
    [LetsPass(nameof(FilingRules.PartyNumbersHaveRightCheckDigits))]
    public void A_wrong_citizen_number_is_refused_and_a_right_one_not()
    {
        Proposing(Usually with { Party = TheCounty.Citizen with { CitizenId = "110105194912310021" } })
            .IsRefusedBy(FilingRules.PartyNumbersHaveRightCheckDigits);
        Proposing(Usually with { Party = TheCounty.Citizen with { CitizenId = "11010519491231002X" } }).Gives<FilingProposed>();
    }

    [Fact]
    [LetsPass(nameof(FilingRules.PartyNumbersHaveRightCheckDigits))]
    public void A_wrong_number_with_a_reason_is_accepted_with_a_warning()
    {
        var party = TheCounty.Company with { CreditCode = "91350100M0001TGQXM", IdentifierOverrideReason = "早期试点赋码，已核对证照原件" };
        Assert.Contains(Proposing(Usually with { Party = party }).WithWarnings(), w => w.Contains("91350100M0001TGQXM", StringComparison.Ordinal));
    }

    [Fact]
    [Refuses(nameof(FilingRules.PartyNumbersHaveRightCheckDigits))]
    public void A_blank_reason_is_no_reason() =>
        Proposing(Usually with { Party = TheCounty.Company with { CreditCode = "91350100M0001TGQXM", IdentifierOverrideReason = " " } })
            .IsRefusedBy(FilingRules.PartyNumbersHaveRightCheckDigits);

    [Theory]
    [InlineData("NO-SUCH")]
    [InlineData("TS-17")]
    [Refuses(nameof(FilingRules.OffenceWasPunishableWhenCommitted))]
    public void The_offence_must_be_one_of_the_law_of_its_day(string code) =>
        Proposing(Usually with { OffenceCode = code }).IsRefusedBy(FilingRules.OffenceWasPunishableWhenCommitted);

    [Fact]
    [LetsPass(nameof(FilingRules.OffenceWasPunishableWhenCommitted))]
    public void The_law_of_the_end_of_the_act_counts_not_that_of_the_proposal()
    {
        var ended = Usually.Violation with { EndedOn = new(2017, 9, 30) };
        var late = Usually with { OccurredOn = new(2017, 10, 16), Lead = Usually.Lead with { ReceivedOn = new(2017, 10, 12) }, Violation = ended };
        Proposing(late with { OffenceCode = "TS-98" }).Gives<FilingProposed>();
        Proposing(late with { OffenceCode = "TS-17" }).IsRefusedBy(FilingRules.OffenceWasPunishableWhenCommitted);
    }

    [Fact]
    public void An_offence_whose_text_was_not_read_carries_a_warning() =>
        Assert.Single(Proposing(Usually with { OffenceCode = "WAT08-76" }).WithWarnings());

    [Fact]
    [Refuses(nameof(FilingRules.ViolationWasDiscoveredBeforeTheProposal))]
    [LetsPass(nameof(FilingRules.ViolationWasDiscoveredBeforeTheProposal))]
    public void Violation_discovery_and_proposal_come_in_this_order()
    {
        var rule = FilingRules.ViolationWasDiscoveredBeforeTheProposal;
        Proposing(Usually with { Violation = Usually.Violation with { StartedOn = Usual.LeadOn.AddDays(1) } }).IsRefusedBy(rule);
        Proposing(Usually with { Lead = Usually.Lead with { ReceivedOn = Usual.ProposedOn.AddDays(1) } }).IsRefusedBy(rule);
        Proposing(Usually with { Violation = Usually.Violation with { EndedOn = Usual.ProposedOn.AddDays(1) } }).IsRefusedBy(rule);
        Proposing(Usually with { Violation = Usually.Violation with { EndedOn = Usually.Violation.StartedOn.AddDays(-1) } }).IsRefusedBy(rule);
        Proposing(Usually with { Violation = Usually.Violation with { EndedOn = Usual.ProposedOn } }).Gives<FilingProposed>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.PlaceIsInTheAgencysArea))]
    [LetsPass(nameof(FilingRules.PlaceIsInTheAgencysArea))]
    public void The_place_lies_in_the_county()
    {
        Proposing(Usually with { Violation = Usually.Violation with { Township = "旺苍县东河镇" } }).IsRefusedBy(FilingRules.PlaceIsInTheAgencysArea);
        Proposing(Usually with { Violation = Usually.Violation with { Township = "云峰镇" } }).Gives<FilingProposed>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.ApproverDidNotPropose))]
    [LetsPass(nameof(FilingRules.ApproverDidNotPropose))]
    public void Who_proposed_neither_approves_nor_refuses()
    {
        var proposed = ACase.Proposed();
        var promoted = TheCounty.Officer1 with { Role = Role.Leader };
        proposed.Trying(ApprovingFiling.Act, Usual.Approval(), promoted).IsRefusedBy(FilingRules.ApproverDidNotPropose);
        proposed.Trying(RefusingFiling.Act, Usual.Refusal(), promoted).IsRefusedBy(FilingRules.ApproverDidNotPropose);
        Assert.Equal("leader1", proposed.Trying(ApprovingFiling.Act, Usual.Approval()).Gives<FilingApproved>().Approver.Id);
        proposed.Trying(RefusingFiling.Act, Usual.Refusal()).Gives<FilingRefused>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.FilingConditionsAreMet))]
    [LetsPass(nameof(FilingRules.FilingConditionsAreMet))]
    public void A_case_is_filed_only_when_all_conditions_are_met()
    {
        ACase With(FilingConditions conditions) => ACase.Proposed(but: body => body with { Conditions = conditions });
        With(new(false, true, true)).Trying(ApprovingFiling.Act, Usual.Approval()).IsRefusedBy(FilingRules.FilingConditionsAreMet);
        With(new(true, false, true)).Trying(ApprovingFiling.Act, Usual.Approval()).IsRefusedBy(FilingRules.FilingConditionsAreMet);
        With(new(true, true, false)).Trying(ApprovingFiling.Act, Usual.Approval()).IsRefusedBy(FilingRules.FilingConditionsAreMet);
        With(new(true, true, false)).Trying(RefusingFiling.Act, Usual.Refusal()).Gives<FilingRefused>();
        With(new(true, true, true)).Trying(ApprovingFiling.Act, Usual.Approval()).Gives<FilingApproved>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.DiscoveredWithinTheLimitationPeriod))]
    [LetsPass(nameof(FilingRules.DiscoveredWithinTheLimitationPeriod))]
    public void A_violation_discovered_more_than_two_years_after_its_end_is_not_filed()
    {
        ACase Ended(DateOnly on) => ACase.Proposed(but: body => body with
        {
            OffenceCode = "TS-98",
            Violation = body.Violation with { StartedOn = new(2011, 1, 1), EndedOn = on },
        });
        Ended(Usual.LeadOn.AddYears(-2).AddDays(-1)).Trying(ApprovingFiling.Act, Usual.Approval())
            .IsRefusedBy(FilingRules.DiscoveredWithinTheLimitationPeriod);
        Ended(Usual.LeadOn.AddYears(-2)).Trying(ApprovingFiling.Act, Usual.Approval()).Gives<FilingApproved>();
    }

    [Fact]
    [LetsPass(nameof(FilingRules.DiscoveredWithinTheLimitationPeriod))]
    public void A_violation_that_continues_is_never_too_old() =>
        ACase.Proposed(but: body => body with { OffenceCode = "TS-98", Violation = body.Violation with { StartedOn = new(2005, 1, 1) } })
            .Trying(ApprovingFiling.Act, Usual.Approval()).Gives<FilingApproved>();

    [Fact]
    public void A_refused_filing_ends_the_matter()
    {
        var refused = ACase.Proposed().Refused();
        Assert.Equal(CaseStage.FilingRefused, refused.Case.Stage);
        Assert.Null(refused.Case.HeldBy);
        refused.Trying(ApprovingFiling.Act, Usual.Approval()).IsRefusedBy(GeneralRules.StageAllowsTheAct);
    }

    [Fact]
    public void A_filing_is_revoked_until_a_decision_is_made()
    {
        Assert.Equal(CaseStage.FilingRevoked, ACase.Proposed().Filed().Revoked().Case.Stage);
        Assert.Equal(CaseStage.FilingRevoked, ACase.Reviewed().Noticed().Revoked().Case.Stage);
        ACase.Reviewed().Noticed().NoticeServed().Penalised()
            .Trying(RevokingFiling.Act, Usual.Revocation(Usual.DecidedOn)).IsRefusedBy(GeneralRules.StageAllowsTheAct);
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.DeciderDidNotInvestigate))]
    public void An_investigator_does_not_revoke_the_filing() =>
        ACase.Proposed().Filed().WithInvestigators()
            .Trying(RevokingFiling.Act, Usual.Revocation(Usual.AppointedOn), TheCounty.Officer1 with { Role = Role.Leader })
            .IsRefusedBy(InvestigationRules.DeciderDidNotInvestigate);

    [Fact]
    public void Kinds_of_parties_that_count_as_citizens() =>
        Assert.Equal([PartyKind.Citizen], Enum.GetValues<PartyKind>().Where(kind => (TheCounty.Company with { Kind = kind }).IsCitizen));
}
