using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Decision;

public class ConcurrenceTests
{
    private static Attempt Concluding(DateOnly lead, string offence, params string[] also)
    {
        var investigated = ACase.Proposed(lead, body => body with
        {
            OffenceCode = offence,
            Lead = body.Lead with { ReceivedOn = lead },
            Violation = body.Violation with { StartedOn = lead.AddDays(-60) },
        }).Filed(lead).WithInvestigators(lead).Inspected(lead).WithEvidence(lead);
        return investigated.Trying(ConcludingInvestigation.Act, Usual.Conclusion(lead) with { OffenceCode = offence, AlsoViolated = also });
    }

    [Fact]
    [Refuses(nameof(ConcurrenceRules.GraverOffenceIsApplied))]
    [LetsPass(nameof(ConcurrenceRules.GraverOffenceIsApplied))]
    public void Until_2021_a_law_goes_before_a_regulation_and_between_laws_there_is_a_choice()
    {
        Concluding(Usual.LeadOn, "TS-98", "AIR-117").IsRefusedBy(ConcurrenceRules.GraverOffenceIsApplied);
        Concluding(Usual.LeadOn, "AIR-117", "TS-98").Gives<InvestigationConcluded>();
        Concluding(Usual.LeadOn, "AIR-117", "AIR-99-2").Gives<InvestigationConcluded>();
        Concluding(Usual.LeadOn, "AIR-117", "TS-17").IsRefusedBy(ConcurrenceRules.GraverOffenceIsApplied);
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2024)]
    [Refuses(nameof(ConcurrenceRules.GraverOffenceIsApplied))]
    [LetsPass(nameof(ConcurrenceRules.GraverOffenceIsApplied))]
    public void Since_2021_the_higher_fine_goes_first(int year)
    {
        // AIR-117 reaches 100,000 yuan, AIR-99-2 a million, and TS-17, of a regulation, a million too.
        var lead = year == 2022 ? ACase.InA2 : ACase.InB;
        Concluding(lead, "AIR-117", "AIR-99-2").IsRefusedBy(ConcurrenceRules.GraverOffenceIsApplied);
        Concluding(lead, "AIR-117", "TS-17").IsRefusedBy(ConcurrenceRules.GraverOffenceIsApplied);
        Concluding(lead, "AIR-99-2", "AIR-117", "TS-17").Gives<InvestigationConcluded>();
    }
}
