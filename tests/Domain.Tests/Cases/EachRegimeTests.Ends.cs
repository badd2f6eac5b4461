using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

/// <summary>How a decision that is not simply paid comes to its end, under every regime that knows it.</summary>
public partial class EachRegimeTests
{
    /// <summary>Of a penalty that nobody has taken to court or let rest; what is revoked or lost is an order to perform or its subject.</summary>
    public static TheoryData<string, EnforcementTerminationGround> TerminationsWithoutTheCourt => Each(
        OneOfEach, EnforcementTerminationGround.EndedByCourt, EnforcementTerminationGround.SuspendedForThreeYears, EnforcementTerminationGround.DecisionRevoked,
        EnforcementTerminationGround.SubjectLost);

    [Theory]
    [MemberData(nameof(TerminationsWithoutTheCourt))]
    public void Execution_is_terminated_on_each_ground_and_what_is_left_unpaid_does_not_keep_the_case_open(string first, EnforcementTerminationGround ground)
    {
        var day = Date(first);
        var ofACitizen = ground == EnforcementTerminationGround.CitizenDied;
        var decided = ACase.ReviewedFrom(day, Dust(day), body => ofACitizen ? body with { Party = TheCounty.Citizen } : body)
            .Noticed(on: day.AddDays(15)).NoticeServed(day.AddDays(15)).LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35))
            .Penalised(on: day.AddDays(36)).Served(day.AddDays(37)).Reinspected(day.AddDays(38));
        decided.Trying(ClosingCase.Act, Usual.Closing(day.AddDays(90), CaseStage.PenaltyDecided)).IsRefusedBy(ClosureRules.PaidInFull);
        decided.Trying(TerminatingEnforcement.Act, Usual.EnforcementTermination(
            day.AddDays(80), ofACitizen ? EnforcementTerminationGround.OrganisationEnded : EnforcementTerminationGround.CitizenDied)).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        var terminated = decided.Do(TerminatingEnforcement.Act, Usual.EnforcementTermination(day.AddDays(80), ground));
        Assert.Equal(Money.OfYuan(Usual.FineYuan), terminated.Case.Owed);
        terminated.Trying(ClosingCase.Act, Usual.Closing(day.AddDays(90), CaseStage.PenaltyDecided)).IsRefusedBy(ClosureRules.GroundFitsTheCase);
        EndsLawfully(terminated.Do(ClosingCase.Act, Usual.Closing(day.AddDays(90), CaseStage.PenaltyDecided) with { Ground = ClosureGround.Other }), CaseStage.Closed);
    }

    /// <summary>The period of payment ends in 2027, whose calendar is not known.</summary>
    [Fact]
    public void What_cannot_be_counted_is_offered_and_tells_which_calendar_is_missing_when_it_is_done()
    {
        DateOnly day = new(2026, 11, 24);
        var decided = Decided(day) with { Law = LawBook.Embedded };
        Assert.Null(RequestingPaymentPlan.Act.RefusedOnEverything(decided.At(RequestingPaymentPlan.Act, day.AddDays(36))));
        Assert.Throws<CalendarMissingException>(() => decided.PlanRequested(day.AddDays(36)));
    }

    /// <summary>Of a decision of September 2026 the court's window ends in 2027, whose calendar is not known; enforcement can rest all the same.</summary>
    [Fact]
    public void Who_lets_enforcement_rest_is_told_which_calendar_the_courts_window_needs()
    {
        DateOnly day = new(2026, 8, 17);
        var decided = Decided(day) with { Law = LawBook.Embedded };
        Assert.Contains(
            decided.Trying(SuspendingEnforcement.Act, Usual.EnforcementSuspension(day.AddDays(60))).WithWarnings(), warning => warning.Contains("2027", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void An_agreement_lowers_the_additional_fine_for_remedial_measures_and_never_the_penalty(string first)
    {
        var day = Date(first);
        var late = day.AddDays(75);
        var decided = Decided(day).Reinspected(day.AddDays(36));
        decided.Trying(AgreeingOnExecution.Act, Usual.Agreement(late, 1_000) with { RemedialMeasures = "" }).IsRefusedBy(CompulsoryEnforcementRules.ReductionRestsOnRemedialMeasures);
        var agreed = decided.Agreed(1_000, late);
        Assert.Equal(Money.OfYuan(Usual.FineYuan), agreed.Case.Owed);
        Assert.Equal(Money.OfYuan(1_000), LatePayment.AdditionalFine(agreed.Case, agreed.Case.Penalty!, agreed.Law, late.AddDays(5)));
        EndsLawfully(agreed.Paid(Usual.FineYuan + 1_000, late.AddDays(5)).Closed(late.AddDays(6)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_major_penalty_is_reported_for_the_record_once_and_no_other(string first)
    {
        var day = Date(first);
        Decided(day).Trying(ReportingMajorPenalty.Act, Usual.Report(day.AddDays(38))).IsRefusedBy(PublicationRules.PenaltyIsMajor);
        var reported = Noticed(day, Usual.LargeFineYuan).LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35)).Penalised(on: day.AddDays(36)).Served(day.AddDays(37))
            .Reported(day.AddDays(38));
        reported.Trying(ReportingMajorPenalty.Act, Usual.Report(day.AddDays(39))).IsRefusedBy(PublicationRules.ReportedOnce);
        EndsLawfully(reported, CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_case_that_went_elsewhere_or_whose_investigation_was_terminated_is_closed_as_such_since_2023(string first)
    {
        var day = Date(first);
        var transferred = Begun(day).Transferred(day.AddDays(2));
        foreach (var ground in new[] { ClosureGround.Referred, ClosureGround.InvestigationTerminated })
        {
            var ended = ground == ClosureGround.InvestigationTerminated && day.Year >= 2023 ? Begun(day).Terminated(day.AddDays(2)) : transferred;
            var closing = ended.Trying(ClosingCase.Act, Usual.Closing(day.AddDays(5), ended.Case.Stage) with { Ground = ground });
            if (day.Year < 2023)
            {
                closing.IsUnknownToTheLaw(ClosureRules.GroundFitsTheCase, ground);
            }
            else
            {
                EndsLawfully(closing.IsDone(), CaseStage.Closed);
            }
        }

        EndsLawfully(transferred.Closed(day.AddDays(5)), CaseStage.Closed);
    }
}
