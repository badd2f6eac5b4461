using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Decision;

/// <summary>Who was penalised by the agency for the like before is no first offender 首违不罚.</summary>
public class FirstOffenceTests
{
    private static readonly EnforcementCase Earlier = ACase.Reviewed().Noticed().NoticeServed().Penalised().Case;

    private static Attempt NotPenalising(DateOnly day, params EarlierPenalty[] earlier)
    {
        var given = ACase.ReviewedFrom(day).Reinspected(day.AddDays(19));
        var at = given.At(DecidingNoPenalty.Act, day.AddDays(20)) with { EarlierPenalties = earlier };
        var body = Usual.NoPenalty(day.AddDays(20)) with { Ground = NoPenaltyGround.FirstOffence, Education = "当面教育" };
        Assert.True(DecidingNoPenalty.Act.LooksUpTheParty(body));
        return new(DecidingNoPenalty.Act, body, given, () => DecidingNoPenalty.Act.Decide(at, body));
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2024)]
    [Refuses(nameof(DecisionRules.FirstOffenceIsTheFirst))]
    [LetsPass(nameof(DecisionRules.FirstOffenceIsTheFirst))]
    public void An_earlier_penalty_for_the_like_refuses_and_one_for_other_conduct_warns(int year)
    {
        var day = year == 2022 ? ACase.InA2 : ACase.InB;
        var alike = Assert.Single(EarlierPenalty.Of(Earlier, TheCounty.Company));
        var refusal = NotPenalising(day, alike).IsRefusedBy(DecisionRules.FirstOffenceIsTheFirst);
        Assert.Contains(alike.Number.ToString(), refusal.Missing, StringComparison.Ordinal);
        NotPenalising(day, alike with { Offences = ["TS-98", "AIR-117"] }).IsRefusedBy(DecisionRules.FirstOffenceIsTheFirst);

        Assert.Contains(NotPenalising(day, alike with { Offences = ["TS-98"] }).WithWarnings(), text => text.Contains(alike.Number.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(NotPenalising(day).WithWarnings(), text => text.Contains("此前", StringComparison.Ordinal));
        // What was decided later is not earlier.
        NotPenalising(day, alike with { DecidedOn = day.AddDays(21) }).IsDone();
    }

    [Fact]
    public void The_case_knows_when_a_first_offence_was_let_off_alone_or_beside_a_penalty()
    {
        Assert.Equal(ACase.InB.AddDays(20), NotPenalising(ACase.InB).IsDone().Case.FirstOffenceSparedOn);
        Assert.Null(ACase.Reviewed().Reinspected(Usual.ReviewedOn).NoPenalty(but: body => body with { Ground = NoPenaltyGround.MinorAndCorrected }).Case.FirstOffenceSparedOn);
        Assert.Null(Earlier.FirstOffenceSparedOn);
        var decided = Earlier with { Penalties = [.. Earlier.Penalties.Select(p => p with { Spared = [new(2, NoPenaltyGround.FirstOffence, "轻微", "教育")] })] };
        Assert.Equal(Earlier.Penalty!.DecidedOn, decided.FirstOffenceSparedOn);
    }

    [Fact]
    public void The_same_conduct_in_another_version_of_the_law_is_the_like() => NotPenalising(
        new(2026, 5, 4), new EarlierPenalty(Earlier.Penalty!.Number, new(2026, 1, 5), ["ECO-1130"])).IsRefusedBy(DecisionRules.FirstOffenceIsTheFirst);

    [Fact]
    public void Other_grounds_do_not_look_it_up() =>
        Assert.False(DecidingNoPenalty.Act.LooksUpTheParty(Usual.NoPenalty(Usual.DecidedOn)));

    [Fact]
    public void A_party_is_the_same_by_its_number_or_where_one_has_none_by_its_name()
    {
        var company = TheCounty.Company;
        Assert.True(company.IsSameAs(company with { Name = "更名后的公司" }));
        Assert.False(company.IsSameAs(company with { CreditCode = "914403001922038216" }));
        Assert.True(company.IsSameAs(company with { CreditCode = null }));
        Assert.False(TheCounty.Citizen.IsSameAs(TheCounty.Citizen with { CitizenId = "11010519491231002X" }));
        Assert.Empty(EarlierPenalty.Of(Earlier, TheCounty.Citizen));
    }

    [Fact]
    public void A_revoked_decision_is_none_and_several_violations_are_all_looked_at()
    {
        var revoked = ACase.WithDecision().DecisionAmended(Domain.Cases.Remedies.DecisionChange.Revoked);
        Assert.Empty(EarlierPenalty.Of(revoked.Case, TheCounty.Company));
        Assert.Equal([Usual.OffenceCode, Usual.SecondOffence], Assert.Single(EarlierPenalty.Of(ACase.ReviewedForTwo().NoticedForTwo().PenalisedForTwo().Case, TheCounty.Company)).Offences);
        Assert.Equal(["MED-46"], Assert.Single(EarlierPenalty.Of(ACase.OnTheSpot().Case, TheCounty.Company)).Offences);
    }
}
