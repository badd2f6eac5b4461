using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

/// <summary>Whom a penalty meets, which kinds there are, and what is weighed, under every regime that knows it.</summary>
public partial class EachRegimeTests
{
    /// <summary>The last year of A1 knows the benchmarks of 2021 and the guidance of 2019.</summary>
    private static IEnumerable<string> OneOfEachSince2021 => ["2021-04-12", .. OneOfEach.Skip(1)];

    public static TheoryData<string, PartyKind> PartyKinds => Each<PartyKind>(OneOfEach);

    public static TheoryData<string, PenaltyKind> PenaltyKinds => Each<PenaltyKind>(OneOfEach);

    public static TheoryData<string, WeighingGround> WeighingGrounds => Each<WeighingGround>(OneOfEachSince2021);

    public static TheoryData<string, Degree> Degrees => Each<Degree>(OneOfEachSince2021);

    public static TheoryData<string, Harm> Harms => Each<Harm>(["2019-03-04", .. OneOfEach.Skip(1)]);

    [Theory]
    [MemberData(nameof(PartyKinds))]
    public void Whoever_the_party_is_it_is_penalised_and_told_of_a_hearing_by_the_amount_that_counts_for_it(string first, PartyKind kind)
    {
        var day = Date(first);
        var noticed = ACase.ReviewedFrom(day, Dust(day), body => body with { Party = kind == PartyKind.Citizen ? TheCounty.Citizen : TheCounty.Company with { Kind = kind } })
            .Noticed(on: day.AddDays(15)).NoticeServed(day.AddDays(15));
        // 15,000 yuan are much for a citizen and for whoever is measured like one, and little for an organisation.
        Assert.Equal(kind is PartyKind.Citizen or PartyKind.IndividualBusiness, noticed.Case.Notice!.HearingRight);
        EndsLawfully(noticed.LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35)).Penalised(on: day.AddDays(36)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(PenaltyKinds))]
    public void Each_kind_of_penalty_is_imposed_by_a_clause_that_knows_it(string first, PenaltyKind kind)
    {
        var day = Date(first);
        var (offence, fine) = kind switch
        {
            PenaltyKind.SuspensionOrClosure => (Emissions(day), 100_000m),
            PenaltyKind.ConfiscationOfGoods => ("AIR-107", 20_000m),
            PenaltyKind.Warning or PenaltyKind.ConfiscationOfGains or PenaltyKind.LicenceRevocation => ("MED-47-2", 10_000m),
            _ => (Dust(day), 10_000m),
        };
        var gains = kind == PenaltyKind.ConfiscationOfGains ? 3_000m : 0;
        var knownSince = kind switch
        {
            PenaltyKind.PublicCriticism or PenaltyKind.QualificationLowered or PenaltyKind.ActivityRestriction or PenaltyKind.OccupationRestriction => 2021,
            PenaltyKind.LicenceApplicationBan or PenaltyKind.DemolitionOrder or PenaltyKind.OccupationBan => 2023,
            _ => 0,
        };
        // The system's offences know none of the kinds of 2021 and 2023: another clause is cited for them.
        var another = knownSince > 0 ? new LegalBasis("行政处罚法", "第九条") : null;
        var penalty = new Penalty(kind, another, gains > 0 ? Money.OfYuan(gains) : null, "详见清单");
        if (day.Year < knownSince)
        {
            Reviewed(day).Trying(IssuingPriorNotice.Act, Usual.Notice(day.AddDays(15)) with { Penalties = [penalty] }).IsUnknownToTheLaw(PenaltyRules.EachKindIsKnownToTheDay, kind);
            return;
        }

        // The code has no clause that confiscates: what is confiscated under it was violated before it.
        var reviewed = ACase.ReviewedFrom(
            day, offence, body => kind == PenaltyKind.ConfiscationOfGoods ? body with { Violation = body.Violation with { EndedOn = day.AddDays(-5) } } : body);
        if (kind != PenaltyKind.Fine)
        {
            Reviewed(day, kind == PenaltyKind.SuspensionForRectification ? "MED-47-2" : null)
                .Trying(IssuingPriorNotice.Act, Usual.Notice(day.AddDays(15)) with { Penalties = [penalty with { Clause = null }] }).IsRefusedBy(PenaltyRules.EachKindIsKnownToTheClause);
        }

        var noticed = (kind == PenaltyKind.SuspensionOrClosure ? reviewed.ShutdownReported(day.AddDays(15)) : reviewed)
            .Noticed(on: day.AddDays(15), but: body => body with { Penalties = kind == PenaltyKind.Fine ? [Usual.Fine(fine)] : [Usual.Fine(fine), penalty] })
            .NoticeServed(day.AddDays(15));
        Assert.Equal(kind > PenaltyKind.ConfiscationOfGoods || fine >= 20_000, noticed.Case.Notice!.HearingRight);
        var decided = noticed.LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35)).Penalised(on: day.AddDays(36));
        Assert.Contains(
            Assert.IsType<PenaltyDecided>(decided.Events[^1]).Penalties, p => p.Kind == kind && p.Clause == (another ?? decided.Law.Offence(offence)!.Penalised));
        Assert.Equal(Money.OfYuan(fine + gains), decided.Case.Owed);
        EndsLawfully(decided.Served(day.AddDays(37)).Paid(on: day.AddDays(40)).Reinspected(day.AddDays(41)).Closed(day.AddDays(42)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(WeighingGrounds))]
    public void Each_ground_is_weighed_and_only_one_in_the_partys_favour_leads_below_the_band(string first, WeighingGround ground)
    {
        var day = Date(first);
        var reviewed = ACase.ReviewedFrom(day, Dust(day), body => ground == WeighingGround.Minor ? body with { Party = TheCounty.CitizenBornOn(day.AddYears(-16)) } : body);
        IReadOnlyList<Weighing> weighed = [new(ground, "有证据证明")];
        var mitigation = ground <= WeighingGround.OtherwiseLighter ? "减轻处罚" : null;
        var fine = mitigation is null ? 18_000 : 8_000;
        var below = Usual.Notice(day.AddDays(15), 8_000) with { Weighing = weighed, MitigationGround = "减轻处罚" };
        if (ground == WeighingGround.Confessed && day < new DateOnly(2021, 7, 15))
        {
            reviewed.Trying(IssuingPriorNotice.Act, below).IsUnknownToTheLaw(WeighingRules.GroundsAreKnownToTheDay, ground);
            return;
        }

        if (mitigation is null)
        {
            reviewed.Trying(IssuingPriorNotice.Act, below).IsRefusedBy(WeighingRules.MitigationRestsOnAGround);
        }

        var decided = reviewed.Noticed(fine, day.AddDays(15), body => body with { Weighing = weighed, MitigationGround = mitigation }).NoticeServed(day.AddDays(15))
            .LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35))
            .Penalised(on: day.AddDays(36), but: body => body with { Weighing = weighed, MitigationGround = mitigation });
        var decision = Assert.IsType<PenaltyDecided>(decided.Events[^1]);
        Assert.Equal((ground, mitigation), (Assert.Single(decision.Weighing!).Ground, decision.MitigationGround));
        Assert.Equal(Money.OfYuan(fine), decided.Case.Owed);
        EndsLawfully(decided, CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void A_fine_is_computed_by_each_degree_and_another_degrees_is_refused(string first, Degree degree)
    {
        // Of 10,000 to 100,000: lighter is below the middle, heavier is above it, as usual is the middle itself.
        var day = Date(first);
        var (fine, another) = degree switch
        {
            Degree.Lighter => (20_000m, 55_000m),
            Degree.Heavier => (80_000m, 20_000m),
            _ => (55_000m, 20_000m),
        };
        var use = new UseOfDiscretion("BY-DEGREE", [], degree);
        var reviewed = Reviewed(day);
        reviewed.Trying(IssuingPriorNotice.Act, Usual.Notice(day.AddDays(15), another) with { Discretion = use }).IsRefusedBy(DiscretionRules.FineFollowsTheCalculation);
        var decided = reviewed.Noticed(fine, day.AddDays(15), body => body with { Discretion = use }).NoticeServed(day.AddDays(15))
            .LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35)).Penalised(on: day.AddDays(36), but: body => body with { Discretion = use });
        var computed = Assert.IsType<PenaltyDecided>(decided.Events[^1]).Discretion!;
        Assert.Equal((degree, computed.Again()), (computed.Degree, computed));
        EndsLawfully(decided, CaseStage.PenaltyDecided);
    }

    /// <summary>
    /// Five years for harm to life or health count from 2021-07-15, for pollution from 2026-08-15, and of acts that end since then: two years and
    /// ten days after the end only the first is found in time, and only of the latest cases.
    /// </summary>
    [Theory]
    [MemberData(nameof(Harms))]
    public void What_harm_it_did_says_how_long_a_violation_can_be_discovered(string first, Harm harm)
    {
        var day = Date(first);
        ACase Ended(DateOnly on) => ACase.Proposed(day, body => body with
        {
            Lead = body.Lead with { ReceivedOn = day },
            Violation = body.Violation with { StartedOn = on.AddDays(-60), EndedOn = on },
            Conditions = body.Conditions with { Harm = harm },
        });
        EndsLawfully(Ended(day.AddDays(-30)).Filed(day.AddDays(1)), CaseStage.Filed);
        EndsLawfully(Ended(day.AddYears(-2)).Filed(day.AddDays(1)), CaseStage.Filed);
        var late = Ended(day.AddYears(-2).AddDays(-10)).Trying(ApprovingFiling.Act, Usual.Approval(day.AddDays(1)));
        if (harm == Harm.LifeOrHealth && day.Year >= 2024)
        {
            EndsLawfully(late.IsDone(), CaseStage.Filed);
        }
        else
        {
            late.IsRefusedBy(FilingRules.DiscoveredWithinTheLimitationPeriod);
        }
    }
}
