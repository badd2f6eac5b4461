using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Summary;

public class SummaryTests
{
    private static readonly DateOnly On = Usual.OnTheSpotOn;
    private static readonly DateOnly InA2 = new(2022, 5, 20);
    private static readonly DateOnly InB = new(2024, 5, 20);
    private static readonly ACase Decided = ACase.OnTheSpot();

    private static Attempt Deciding(Func<DecideOnTheSpot, DecideOnTheSpot> but, DateOnly? on = null) =>
        ACase.Lead().Trying(DecidingOnTheSpot.Act, but(Usual.OnTheSpot(on)));

    [Fact]
    public void A_decision_on_the_spot_begins_decides_and_serves_at_once_and_is_closed_without_a_filing()
    {
        var file = Decided.Case;
        Assert.Equal(CaseStage.PenaltyDecided, file.Stage);
        Assert.Null(file.Filing);
        Assert.Equal(On, file.PenaltyServedOn);
        Assert.Equal("苍环当罚〔2017〕1号", file.Number?.ToString());
        Assert.Equal((PaperKind.OnTheSpotDecision, Money.OfYuan(20)), (file.Penalty!.Kind, file.Penalty.Fine));
        Assert.Equal(["officer1", "officer2"], file.Investigators.Select(i => i.Id));
        Assert.Equal(Role.Officer, file.HeldBy);

        var collected = Decided.PutOnRecord().CollectedOnTheSpot();
        Assert.Equal(Role.Leader, collected.Case.HeldBy);
        var closed = collected.PassedOn(FineReceiver.Agency).PassedOn(FineReceiver.Bank).Closed();
        Assert.Equal(CaseStage.Closed, closed.Case.Stage);
        Assert.Equal(Money.Zero, closed.Case.Owed);
        Assert.Equal(CaseStage.Closed, Decided.PutOnRecord().Paid(on: new(2017, 6, 5)).Closed().Case.Stage);
    }

    [Fact]
    [Refuses(nameof(SummaryRules.TwoOfficersDecideOnTheSpot))]
    [LetsPass(nameof(SummaryRules.TwoOfficersDecideOnTheSpot))]
    public void Two_certified_officers_decide_and_one_of_them_records_it()
    {
        Deciding(act => act with { Officers = ["officer1"] }).IsRefusedBy(SummaryRules.TwoOfficersDecideOnTheSpot);
        Deciding(act => act with { Officers = ["officer1", "officer1"] }).IsRefusedBy(SummaryRules.TwoOfficersDecideOnTheSpot);
        Deciding(act => act with { Officers = ["officer1", "officer3"] }).IsRefusedBy(SummaryRules.TwoOfficersDecideOnTheSpot);
        Deciding(act => act with { Officers = ["officer2", "officer4"] }).IsRefusedBy(SummaryRules.TwoOfficersDecideOnTheSpot);
        Deciding(act => act with { Officers = ["officer4", "officer1"] }).Gives<OnTheSpotDecided>();
        Deciding(act => act with { CertificatesShown = false }).IsRefusedBy(InvestigationRules.CertificatesWereShown);
    }

    [Fact]
    [Refuses(nameof(SummaryRules.FactsAreConclusive))]
    [LetsPass(nameof(SummaryRules.FactsAreConclusive))]
    public void Facts_that_must_still_be_investigated_are_not_decided_on_the_spot()
    {
        Deciding(act => act with { FactsAreConclusive = false }).IsRefusedBy(SummaryRules.FactsAreConclusive);
        Deciding(act => act).Gives<OnTheSpotDecided>();
    }

    [Fact]
    [Refuses(nameof(SummaryRules.CircumstancesAreMinor))]
    [LetsPass(nameof(SummaryRules.CircumstancesAreMinor))]
    public void Circumstances_are_minor_under_the_rules_of_2010()
    {
        Deciding(act => act with { IsMinor = false }).IsRefusedBy(SummaryRules.CircumstancesAreMinor);
        Deciding(act => act with { IsMinor = false }, InA2).IsRefusedBy(SummaryRules.CircumstancesAreMinor);
        Deciding(act => act with { IsMinor = false }, InB).Gives<OnTheSpotDecided>();
    }

    [Fact]
    [Refuses(nameof(SummaryRules.PenaltyIsWarningOrSmallFine))]
    [LetsPass(nameof(SummaryRules.PenaltyIsWarningOrSmallFine))]
    public void The_fine_is_limited_by_regime_and_kind_of_party()
    {
        foreach (var (on, organisation, citizen) in new[] { (On, 1_000m, 50m), (InA2, 3_000m, 200m), (InB, 3_000m, 200m) })
        {
            Deciding(act => act with { Penalty = Usual.Fine(organisation) }, on).Gives<OnTheSpotDecided>();
            Deciding(act => act with { Penalty = Usual.Fine(organisation + 0.01m) }, on).IsRefusedBy(SummaryRules.PenaltyIsWarningOrSmallFine);
            foreach (var party in new[] { TheCounty.Citizen, TheCounty.Company with { Kind = PartyKind.IndividualBusiness } })
            {
                Deciding(act => act with { Party = party, Penalty = Usual.Fine(citizen) }, on).Gives<OnTheSpotDecided>();
                Deciding(act => act with { Party = party, Penalty = Usual.Fine(citizen + 0.01m) }, on).IsRefusedBy(SummaryRules.PenaltyIsWarningOrSmallFine);
            }
        }

        Deciding(act => act with { Penalty = new(PenaltyKind.Warning) }).Gives<OnTheSpotDecided>();
        Deciding(act => act with { Penalty = new(PenaltyKind.Fine) }).IsRefusedBy(SummaryRules.PenaltyIsWarningOrSmallFine);
        Deciding(act => act with { Penalty = new(PenaltyKind.ConfiscationOfGains, Amount: Money.OfYuan(5)) }).IsRefusedBy(SummaryRules.PenaltyIsWarningOrSmallFine);
    }

    [Fact]
    [Refuses(nameof(SummaryRules.ClauseProvidesThePenalty))]
    [LetsPass(nameof(SummaryRules.ClauseProvidesThePenalty))]
    public void The_clause_provides_the_penalty()
    {
        Deciding(act => act with { OffenceCode = "AIR-117", Penalty = Usual.Fine(1_000) }).IsRefusedBy(SummaryRules.ClauseProvidesThePenalty);
        Deciding(act => act with { OffenceCode = "EIA-02", Penalty = new(PenaltyKind.Warning) }).IsRefusedBy(SummaryRules.ClauseProvidesThePenalty);
        Deciding(act => act with { Penalty = Usual.Fine(500) with { Clause = new("示例条例", "第一条") } }).IsRefusedBy(SummaryRules.ClauseProvidesThePenalty);
        Assert.Equal(
            LawBook.Embedded.Offence("EIA-02")!.Penalised,
            Deciding(act => act with { OffenceCode = "EIA-02", Penalty = Usual.Fine(1_000) }).Gives<OnTheSpotDecided>().Penalties.Single().Clause);
    }

    [Fact]
    [Refuses(nameof(SummaryRules.OffenceIsNotTimeBarred))]
    [LetsPass(nameof(SummaryRules.OffenceIsNotTimeBarred))]
    public void A_violation_that_ended_more_than_two_years_before_is_not_penalised()
    {
        DecideOnTheSpot Ended(DecideOnTheSpot act, DateOnly on) => act with { Violation = act.Violation with { StartedOn = on, EndedOn = on } };
        Deciding(act => Ended(act, On.AddYears(-2).AddDays(-1))).IsRefusedBy(SummaryRules.OffenceIsNotTimeBarred);
        Deciding(act => Ended(act, On.AddYears(-2))).Gives<OnTheSpotDecided>();
    }

    [Fact]
    [Refuses(nameof(SummaryRules.StatementWasHeard))]
    [LetsPass(nameof(SummaryRules.StatementWasHeard))]
    [Refuses(nameof(SummaryRules.DecisionIsHandedOver))]
    [LetsPass(nameof(SummaryRules.DecisionIsHandedOver))]
    [Refuses(nameof(SummaryRules.RecordIsMade))]
    [LetsPass(nameof(SummaryRules.RecordIsMade))]
    public void The_statement_is_heard_the_decision_handed_over_and_a_record_made()
    {
        Deciding(act => act with { Statement = " " }).IsRefusedBy(SummaryRules.StatementWasHeard);
        Deciding(act => act with { Recipient = "" }).IsRefusedBy(SummaryRules.DecisionIsHandedOver);
        Deciding(act => act with { SigningNote = "" }).IsRefusedBy(SummaryRules.DecisionIsHandedOver);
        Deciding(act => act with { Record = "" }).IsRefusedBy(SummaryRules.RecordIsMade);
        Deciding(act => act with { SigningNote = "当事人拒绝签收，已注明" }).Gives<OnTheSpotDecided>();
    }

    [Fact]
    [Refuses(nameof(SummaryRules.DecisionIsToBePutOnRecord))]
    [LetsPass(nameof(SummaryRules.DecisionIsToBePutOnRecord))]
    [Refuses(nameof(SummaryRules.DecisionIsOnRecord))]
    [LetsPass(nameof(SummaryRules.DecisionIsOnRecord))]
    public void The_decision_is_put_on_record_once_and_before_the_closing()
    {
        Decided.PutOnRecord().Trying(PuttingOnRecord.Act, Usual.OnTheSpotRecord(On)).IsRefusedBy(SummaryRules.DecisionIsToBePutOnRecord);
        ACase.Reviewed().Noticed().NoticeServed().Penalised()
            .Trying(PuttingOnRecord.Act, Usual.OnTheSpotRecord(Usual.ClosedOn)).IsRefusedBy(SummaryRules.DecisionIsToBePutOnRecord);
        Decided.Trying(PuttingOnRecord.Act, Usual.OnTheSpotRecord(On)).Gives<OnTheSpotDecisionRecorded>();
        var paid = Decided.Paid(on: new(2017, 6, 5));
        paid.Trying(ClosingCase.Act, Usual.Closing(Usual.ClosedOn, CaseStage.PenaltyDecided)).IsRefusedBy(SummaryRules.DecisionIsOnRecord);
        paid.PutOnRecord().Trying(ClosingCase.Act, Usual.Closing(Usual.ClosedOn, CaseStage.PenaltyDecided)).Gives<CaseClosed>();
    }

    [Fact]
    [Refuses(nameof(SummaryRules.FineMayBeCollectedOnTheSpot))]
    [LetsPass(nameof(SummaryRules.FineMayBeCollectedOnTheSpot))]
    public void A_small_fine_one_hard_to_collect_later_or_one_in_a_remote_area_may_be_collected_on_the_spot()
    {
        static Attempt Collecting(DateOnly on, decimal fine, CollectionGround ground) => ACase.OnTheSpot(on, act => act with { Penalty = Usual.Fine(fine) })
            .Trying(CollectingOnTheSpot.Act, Usual.Collection(on, fine, ground));
        foreach (var (on, small) in new[] { (On, 20m), (InA2, 100m), (InB, 100m) })
        {
            Collecting(on, small, CollectionGround.SmallFine).Gives<OnTheSpotFineCollected>();
            Collecting(on, small + 1, CollectionGround.SmallFine).IsRefusedBy(SummaryRules.FineMayBeCollectedOnTheSpot);
            Collecting(on, small + 1, CollectionGround.HardToCollectLater).Gives<OnTheSpotFineCollected>();
        }

        var lessened = ACase.OnTheSpot(InA2, act => act with { Penalty = Usual.Fine(200) }).RemedySought(InA2.AddDays(1)).Remedy(RemedyStep.Accepted)
            .RemedyDecided(RemedyResult.Changed, InA2.AddDays(5), 100);
        lessened.Trying(CollectingOnTheSpot.Act, Usual.Collection(InA2.AddDays(4), 100)).IsRefusedBy(SummaryRules.FineMayBeCollectedOnTheSpot);
        lessened.Trying(CollectingOnTheSpot.Act, Usual.Collection(InA2.AddDays(5), 100)).Gives<OnTheSpotFineCollected>();

        var ordinary = ACase.Reviewed().Noticed().NoticeServed().Penalised().Served();
        ordinary.Trying(CollectingOnTheSpot.Act, Usual.Collection(Usual.ServedOn, 15_000, CollectionGround.HardToCollectLater))
            .IsRefusedBy(SummaryRules.FineMayBeCollectedOnTheSpot);
        ordinary.Trying(CollectingOnTheSpot.Act, Usual.Collection(Usual.ServedOn, 15_000, CollectionGround.RemoteAtThePartysRequest))
            .Gives<OnTheSpotFineCollected>();
    }

    [Fact]
    [Refuses(nameof(SummaryRules.TreasuryReceiptIsGiven))]
    [LetsPass(nameof(SummaryRules.TreasuryReceiptIsGiven))]
    [Refuses(nameof(SummaryRules.CollectionIsWithinTheDebt))]
    [LetsPass(nameof(SummaryRules.CollectionIsWithinTheDebt))]
    public void What_is_collected_is_receipted_and_no_more_than_the_debt()
    {
        Attempt Collecting(CollectOnTheSpot act, ACase? given = null) => (given ?? Decided).Trying(CollectingOnTheSpot.Act, act);
        Collecting(Usual.Collection(On) with { Receipt = "" }).IsRefusedBy(SummaryRules.TreasuryReceiptIsGiven);
        Collecting(Usual.Collection(On, 5), Collecting(Usual.Collection(On, 5)).IsDone()).IsRefusedBy(SummaryRules.TreasuryReceiptIsGiven);
        Collecting(Usual.Collection(On, 20.01m)).IsRefusedBy(SummaryRules.CollectionIsWithinTheDebt);
        Collecting(Usual.Collection(On, 0)).IsRefusedBy(SummaryRules.CollectionIsWithinTheDebt);
        Collecting(Usual.Collection(On)).Gives<OnTheSpotFineCollected>();
    }

    [Fact]
    [Refuses(nameof(SummaryRules.SomethingCollectedIsToBePassedOn))]
    [LetsPass(nameof(SummaryRules.SomethingCollectedIsToBePassedOn))]
    [Refuses(nameof(SummaryRules.CollectedFineGoesByTheAgencyToTheBank))]
    [LetsPass(nameof(SummaryRules.CollectedFineGoesByTheAgencyToTheBank))]
    [Refuses(nameof(SummaryRules.CollectedFinesAreAtTheBank))]
    [LetsPass(nameof(SummaryRules.CollectedFinesAreAtTheBank))]
    public void What_is_collected_goes_by_the_agency_to_the_bank_before_the_closing()
    {
        static Attempt Passing(ACase given, FineReceiver to, DateOnly on) => given.Trying(PassingOnCollectedFine.Act, Usual.PassingOn(on, to));
        var collected = Decided.PutOnRecord().CollectedOnTheSpot();
        Passing(Decided, FineReceiver.Agency, On).IsRefusedBy(SummaryRules.SomethingCollectedIsToBePassedOn);
        Passing(collected, FineReceiver.Bank, On).IsRefusedBy(SummaryRules.CollectedFineGoesByTheAgencyToTheBank);
        Passing(collected, FineReceiver.Agency, On.AddDays(-1)).IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);
        var atTheAgency = Passing(collected, FineReceiver.Agency, On).IsDone();
        Passing(atTheAgency, FineReceiver.Agency, On).IsRefusedBy(SummaryRules.CollectedFineGoesByTheAgencyToTheBank);
        atTheAgency.Trying(ClosingCase.Act, Usual.Closing(Usual.ClosedOn, CaseStage.PenaltyDecided)).IsRefusedBy(SummaryRules.CollectedFinesAreAtTheBank);
        Passing(atTheAgency, FineReceiver.Bank, On).IsDone()
            .Trying(ClosingCase.Act, Usual.Closing(Usual.ClosedOn, CaseStage.PenaltyDecided)).Gives<CaseClosed>();
    }

    [Fact]
    public void Three_working_days_to_the_record_two_days_to_the_agency_two_to_the_bank()
    {
        // 2017-05-26 is a Friday, the 27th a working Saturday, the 28th to the 30th the Dragon Boat holiday.
        var file = Decided.CollectedOnTheSpot().PassedOn(FineReceiver.Agency, new(2017, 5, 27)).Case;
        Assert.Equal(new DateOnly(2017, 6, 1), Due(file, "summary.record"));
        Assert.Equal(new DateOnly(2017, 5, 31), Due(file, "summary.handover"));
        Assert.Equal(new DateOnly(2017, 5, 31), Due(file, "summary.banking"));
        // Monday 2024-05-20: two working days.
        Assert.Equal(new DateOnly(2024, 5, 22), Due(ACase.OnTheSpot(InB).CollectedOnTheSpot().Case, "summary.handover"));
        Assert.Equal(new DateOnly(2024, 5, 23), Due(ACase.OnTheSpot(InB).Case, "summary.record"));
    }

    [Fact]
    public void From_2024_on_reconsideration_comes_before_suing()
    {
        Assert.Contains(CaseDeadlines.Of(Decided.Case, LawBook.Embedded, On), d => d.Kind == "litigation");
        Assert.DoesNotContain(CaseDeadlines.Of(ACase.OnTheSpot(InB).Case, LawBook.Embedded, InB), d => d.Kind == "litigation");
        Assert.Contains(CaseDeadlines.Of(ACase.OnTheSpot(InB).Case, LawBook.Embedded, InB), d => d.Kind == "reconsideration");
        Assert.Contains(CaseDeadlines.Of(ACase.OnTheSpot(new(2023, 12, 29)).Case, LawBook.Embedded, InB), d => d.Kind == "litigation");
    }

    private static DateOnly? Due(EnforcementCase file, string kind) =>
        CaseDeadlines.Of(file, LawBook.Embedded, file.LatestStepOn!.Value).Single(d => d.Kind == kind).DueOn;
}
