using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Decision;

public class DecisionTests
{
    private static readonly ACase Reviewed = ACase.Reviewed();
    private static readonly ACase Defended = Reviewed.Noticed().NoticeServed().Defended();
    private static readonly LegalBasis Elsewhere = new("环境保护法", "第六十条");

    private static Attempt Noticing(params Penalty[] penalties) =>
        Reviewed.Trying(IssuingPriorNotice.Act, Usual.Notice() with { Penalties = penalties });

    private static Attempt Deciding(params Penalty[] penalties) =>
        Defended.Trying(DecidingPenalty.Act, Usual.PenaltyDecision() with { Penalties = penalties });

    [Fact]
    [Refuses(nameof(PenaltyRules.EachKindIsKnownToTheClause))]
    [LetsPass(nameof(PenaltyRules.EachKindIsKnownToTheClause))]
    public void A_kind_of_penalty_the_clause_does_not_know_needs_another_clause()
    {
        Noticing(Usual.Fine(15_000), new(PenaltyKind.LicenceRevocation, null, null, null)).IsRefusedBy(PenaltyRules.EachKindIsKnownToTheClause);
        Noticing(Usual.Fine(15_000), new(PenaltyKind.LicenceRevocation, Elsewhere, null, null)).Gives<PriorNoticeIssued>();
        Noticing(Usual.Fine(15_000), new(PenaltyKind.SuspensionForRectification, null, null, "料场")).Gives<PriorNoticeIssued>();
    }

    /// <summary>A stop of production is the agency's own; of closing down only the words of the decision tell it.</summary>
    [Fact]
    public void Who_orders_to_close_down_is_told_to_put_it_before_the_government()
    {
        var discharging = ACase.ReviewedFrom(Usual.LeadOn, Usual.DischargeOffence);
        var notice = Usual.Notice(Usual.LeadOn.AddDays(16), Usual.DischargeFine) with { Penalties = [new(PenaltyKind.SuspensionOrClosure, Detail: "关闭全厂")] };
        Assert.Contains(discharging.Trying(IssuingPriorNotice.Act, notice).WithWarnings(), IsAboutTheGovernment);
        Assert.DoesNotContain(discharging.ShutdownReported(Usual.LeadOn.AddDays(15)).Trying(IssuingPriorNotice.Act, notice).WithWarnings(), IsAboutTheGovernment);
        var noticed = discharging.Do(IssuingPriorNotice.Act, notice).NoticeServed(Usual.LeadOn.AddDays(16)).Deliberated(Usual.LeadOn.AddDays(30));
        Assert.Contains(
            noticed.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(Usual.LeadOn.AddDays(31)) with { Penalties = notice.Penalties }).WithWarnings(), IsAboutTheGovernment);

        static bool IsAboutTheGovernment(string warning) => warning.Contains("有批准权的人民政府", StringComparison.Ordinal);
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.OneActIsFinedOnce))]
    [LetsPass(nameof(PenaltyRules.OneActIsFinedOnce))]
    public void One_act_is_fined_once()
    {
        Noticing(Usual.Fine(15_000), Usual.Fine(15_000)).IsRefusedBy(PenaltyRules.OneActIsFinedOnce);
        Noticing(Usual.Fine(15_000)).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.FineCitesTheOffencesClause))]
    [LetsPass(nameof(PenaltyRules.FineCitesTheOffencesClause))]
    public void A_fine_cites_the_clause_of_the_established_offence()
    {
        var clause = LawBook.Embedded.Offence(Usual.OffenceCode)!.Penalised;
        Noticing(Usual.Fine(15_000) with { Clause = Elsewhere }).IsRefusedBy(PenaltyRules.FineCitesTheOffencesClause);
        Noticing(Usual.Fine(15_000) with { Clause = clause }).Gives<PriorNoticeIssued>();
        Assert.Equal(clause, Assert.Single(Noticing(Usual.Fine(15_000)).Gives<PriorNoticeIssued>().Penalties).Clause);
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.FineIsWithinTheBand))]
    [LetsPass(nameof(PenaltyRules.FineIsWithinTheBand))]
    public void A_fine_lies_within_the_band_both_ends_included()
    {
        Noticing(Usual.Fine(100_000.01m)).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        Noticing(Usual.Fine(9_999.99m)).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        Noticing(Usual.Fine(10_000)).Gives<PriorNoticeIssued>();
        Noticing(Usual.Fine(100_000)).Gives<PriorNoticeIssued>();
        Deciding(Usual.Fine(9_999)).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.FineIsWithinTheBand))]
    [LetsPass(nameof(PenaltyRules.FineIsWithinTheBand))]
    public void A_fine_below_the_band_needs_a_ground_for_mitigation_and_above_it_nothing_helps()
    {
        Attempt Mitigated(decimal yuan, string? ground) =>
            Reviewed.Trying(IssuingPriorNotice.Act, Usual.Notice(fine: yuan) with { MitigationGround = ground });
        Mitigated(5_000, " ").IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        Mitigated(5_000, "主动消除危害后果").Gives<PriorNoticeIssued>();
        Mitigated(100_001, "主动消除危害后果").IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
    }

    [Theory]
    [InlineData("EIA-01", 1_000_000, 10_000, 50_000)]
    [InlineData("EIA-01", 333_333.33, 3_333.33, 16_666.67)]
    [InlineData("WAT08-74", 1_200, 2_400, 6_000)]
    [InlineData("WAT08-73", 1_200, 1_200, 3_600)]
    public void A_band_may_be_measured_against_investment_or_discharge_fee(string code, decimal against, decimal min, decimal max)
    {
        var concluded = ACase.Investigated().Concluded(but: body => body with { OffenceCode = code, MeasuredAgainst = Money.OfYuan(against) }).ReviewPassed();
        concluded.Trying(IssuingPriorNotice.Act, Usual.Notice(fine: max + 0.01m)).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        concluded.Trying(IssuingPriorNotice.Act, Usual.Notice(fine: min - 0.01m)).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        concluded.Trying(IssuingPriorNotice.Act, Usual.Notice(fine: min)).Gives<PriorNoticeIssued>();
        concluded.Trying(IssuingPriorNotice.Act, Usual.Notice(fine: max)).Gives<PriorNoticeIssued>();
    }

    [Fact]
    public void A_citizen_is_fined_within_the_citizens_band()
    {
        ACase Burning(Domain.Parties.Party party) =>
            ACase.Proposed(but: body => body with { Party = party, OffenceCode = "AIR-119" }).Filed().WithInvestigators().Inspected().WithEvidence()
                .Concluded(but: body => body with { OffenceCode = "AIR-119" }).ReviewPassed();
        Burning(TheCounty.Citizen).Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 2_001)).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        Burning(TheCounty.Citizen).Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 2_000)).Gives<PriorNoticeIssued>();
        Burning(TheCounty.Company).Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 2_000)).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.PenaltiesAreDefinite))]
    [LetsPass(nameof(PenaltyRules.PenaltiesAreDefinite))]
    public void A_decision_imposes_at_least_one_penalty_and_names_every_amount_to_pay()
    {
        var rule = PenaltyRules.PenaltiesAreDefinite;
        Noticing().IsRefusedBy(rule);
        Deciding().IsRefusedBy(rule);
        Noticing(new Penalty(PenaltyKind.Fine, null, null, null)).IsRefusedBy(rule);
        Deciding(new Penalty(PenaltyKind.Fine, null, null, null)).IsRefusedBy(rule);
        Deciding(Usual.Fine(0)).IsRefusedBy(rule);
        Noticing(Usual.Fine(15_000), new(PenaltyKind.ConfiscationOfGains, Elsewhere, null, null)).IsRefusedBy(rule);
        Deciding(Usual.Fine(15_000)).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.NotHeavierThanNoticed))]
    [LetsPass(nameof(PenaltyRules.NotHeavierThanNoticed))]
    public void After_a_defence_the_penalty_is_not_heavier_than_noticed()
    {
        Deciding(Usual.Fine(15_000.01m)).IsRefusedBy(PenaltyRules.NotHeavierThanNoticed);
        Deciding(Usual.Fine(15_000), new(PenaltyKind.SuspensionForRectification, null, null, "料场")).IsRefusedBy(PenaltyRules.NotHeavierThanNoticed);
        Deciding(Usual.Fine(12_000)).Gives<PenaltyDecided>();
        Deciding(Usual.Fine(15_000)).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.CorrectionIsOrdered))]
    [LetsPass(nameof(DecisionRules.CorrectionIsOrdered))]
    public void Whoever_is_penalised_is_also_ordered_to_correct()
    {
        var withoutOrder = ACase.Investigated().Concluded().ReviewPassed().Noticed().NoticeServed();
        withoutOrder.Trying(DecidingPenalty.Act, Usual.PenaltyDecision() with { Correction = " " }).IsRefusedBy(DecisionRules.CorrectionIsOrdered);
        withoutOrder.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();
        Defended.Trying(DecidingPenalty.Act, Usual.PenaltyDecision() with { Correction = null }).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.EachKindIsKnownToTheDay))]
    [LetsPass(nameof(PenaltyRules.EachKindIsKnownToTheDay))]
    public void A_kind_of_penalty_is_one_the_law_of_the_day_knows()
    {
        Attempt On(DateOnly found, PenaltyKind kind) => ACase.ReviewedFrom(found).Trying(
            IssuingPriorNotice.Act, Usual.Notice(found.AddDays(15)) with { Penalties = [new(kind, Elsewhere, Detail: "示例")] });
        // 2021-07-14 and 15, 2023-06-30 and 07-01.
        Assert.Contains("2021-07-15", On(new(2021, 6, 29), PenaltyKind.PublicCriticism).IsRefusedBy(PenaltyRules.EachKindIsKnownToTheDay).Missing, StringComparison.Ordinal);
        On(new(2021, 6, 30), PenaltyKind.PublicCriticism).Gives<PriorNoticeIssued>();
        On(new(2023, 6, 15), PenaltyKind.OccupationBan).IsRefusedBy(PenaltyRules.EachKindIsKnownToTheDay);
        On(new(2023, 6, 16), PenaltyKind.OccupationBan).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.WhetherToReferIsDecidedFirst))]
    [LetsPass(nameof(DecisionRules.WhetherToReferIsDecidedFirst))]
    public void Whether_to_refer_is_decided_before_the_penalty()
    {
        var served = ACase.Reviewed().ReferralProposed().Noticed().NoticeServed();
        served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(DecisionRules.WhetherToReferIsDecidedFirst);
        served.ReferralRefused().Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();
        // Nor is anybody let off instead of being referred.
        var spare = Usual.NoPenalty(Usual.DecidedOn) with { Ground = NoPenaltyGround.FactsNotEstablished };
        served.Trying(DecidingNoPenalty.Act, spare).IsRefusedBy(DecisionRules.WhetherToReferIsDecidedFirst);
        served.ReferralRefused().Trying(DecidingNoPenalty.Act, spare).Gives<NoPenaltyDecided>();
        var daily = ACase.Discharging().Rechecked().FinedForDischarging().DailyFineNoticed().DailyFineNoticeServed().ReferralProposed();
        daily.Trying(Domain.Cases.DailyFine.DecidingDailyFine.Act, Usual.DailyFineDecision()).IsRefusedBy(DecisionRules.WhetherToReferIsDecidedFirst);
    }

    [Fact]
    [Refuses(nameof(DecisionRules.WhetherToReferIsDecidedFirst))]
    [LetsPass(nameof(DecisionRules.WhetherToReferIsDecidedFirst))]
    public void What_the_prosecutor_demands_or_the_legality_review_advises_is_decided_before_the_penalty()
    {
        var rule = DecisionRules.WhetherToReferIsDecidedFirst;
        var advice = Usual.LegalityReview(Usual.DefendedOn, agrees: false) with { Opinion = LegalityOpinion.Refer };
        foreach (var called in new[] { Defended.DemandedByTheProsecutor(), Defended.Do(ReviewingLegality.Act, advice) })
        {
            called.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(rule);
            called.Trying(DecidingNoPenalty.Act, Usual.NoPenalty(Usual.DecidedOn) with { Ground = NoPenaltyGround.FactsNotEstablished }).IsRefusedBy(rule);
            var proposed = called.ReferralProposed(Usual.DefendedOn.AddDays(3));
            proposed.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(rule);
            proposed.ReferralRefused(Usual.DefendedOn.AddDays(4)).Trying(DecidingPenalty.Act, Usual.PenaltyDecision() with { ReviewOverruledBecause = "正职负责人决定不移送" })
                .Gives<PenaltyDecided>();
        }

        // The review's own second thoughts do, the prosecutor's demand does not end with them.
        Defended.Do(ReviewingLegality.Act, advice).LegalityReviewed(Usual.DefendedOn.AddDays(1)).Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();
        Defended.DemandedByTheProsecutor().LegalityReviewed(Usual.DefendedOn.AddDays(1)).Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(rule);
        // What was refused before was decided without knowing of the demand.
        Defended.ReferralProposed(Usual.DefendedOn).ReferralRefused(Usual.DefendedOn).DemandedByTheProsecutor(Usual.DefendedOn.AddDays(2))
            .Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(rule);
    }

    [Fact]
    [Refuses(nameof(DecisionRules.NoPenaltyWhileReferralIsPending))]
    [LetsPass(nameof(DecisionRules.NoPenaltyWhileReferralIsPending))]
    public void A_case_with_the_judiciary_is_not_decided_before_it_comes_back()
    {
        var rule = DecisionRules.NoPenaltyWhileReferralIsPending;
        Attempt Deciding(ACase given) => given.Trying(DecidingPenalty.Act, Usual.PenaltyDecision());
        var proposed = Defended.ReferralProposed();
        var sent = proposed.ReferralApproved().ReferralSent();
        Deciding(proposed.ReferralApproved()).IsRefusedBy(rule);
        Deciding(sent).IsRefusedBy(rule);
        Deciding(sent.ReferralReceipted()).IsRefusedBy(rule);
        Deciding(sent.ReferralAccepted()).IsRefusedBy(rule);
        Deciding(sent.ReferralReturned()).Gives<PenaltyDecided>();
        Deciding(proposed.ReferralRefused()).Gives<PenaltyDecided>();
        sent.Trying(DecidingNoPenalty.Act, Usual.NoPenalty(Usual.DecidedOn)).IsRefusedBy(rule);
        sent.ReferralReturned().Trying(DecidingNoPenalty.Act, Usual.NoPenalty(Usual.DecidedOn)).Gives<NoPenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.MinorViolationWasCorrected))]
    [LetsPass(nameof(DecisionRules.MinorViolationWasCorrected))]
    public void Not_penalising_for_being_minor_presupposes_a_correction_found_by_reinspection()
    {
        var minor = Usual.NoPenalty(Usual.NoticedOn) with { Ground = NoPenaltyGround.MinorAndCorrected };
        Attempt Sparing(ACase given) => given.Trying(DecidingNoPenalty.Act, minor);
        Sparing(Reviewed).IsRefusedBy(DecisionRules.MinorViolationWasCorrected);
        Sparing(Reviewed.Reinspected(Usual.ReviewedOn, corrected: false)).IsRefusedBy(DecisionRules.MinorViolationWasCorrected);
        Sparing(Reviewed.Reinspected(Usual.ReviewedOn)).Gives<NoPenaltyDecided>();
        Reviewed.Trying(DecidingNoPenalty.Act, Usual.NoPenalty(Usual.NoticedOn)).Gives<NoPenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.ReceiverIsAnotherAgency))]
    [LetsPass(nameof(DecisionRules.ReceiverIsAnotherAgency))]
    public void A_case_is_not_transferred_to_oneself()
    {
        var filed = ACase.Proposed().Filed();
        filed.Trying(TransferringCase.Act, Usual.Transfer(Usual.FiledOn) with { Receiver = " 苍溪县环境保护局 " })
            .IsRefusedBy(DecisionRules.ReceiverIsAnotherAgency);
        filed.Trying(TransferringCase.Act, Usual.Transfer(Usual.FiledOn)).Gives<CaseTransferred>();
    }

    [Fact]
    [Refuses(nameof(GeneralRules.NotBeforeTheStepItFollows))]
    public void No_decision_is_dated_before_the_defence_or_waiver_it_rests_on() =>
        Reviewed.Noticed().NoticeServed().DefenceWaived(Usual.DefendedOn)
            .Trying(DecidingPenalty.Act, Usual.PenaltyDecision(Usual.DefendedOn.AddDays(-1))).IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);
}
