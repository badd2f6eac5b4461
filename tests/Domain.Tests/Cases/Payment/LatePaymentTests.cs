using CsCheck;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Payment;

/// <summary>The usual decision is served on 2017-06-26, so the payment of 15,000 yuan is due on 2017-07-11.</summary>
public class LatePaymentTests
{
    private static readonly ACase Served = ACase.WithDecision();

    private static decimal Added(ACase given, DateOnly on) => LatePayment.AdditionalFine(given.Case, given.Case.Penalty!, given.Law, on).Yuan;

    [Theory]
    [InlineData("2017-07-11", 0)]
    [InlineData("2017-07-12", 450)]
    [InlineData("2017-07-31", 9_000)]
    [InlineData("2017-08-13", 14_850)]
    [InlineData("2017-08-14", 15_000)]
    [InlineData("2018-08-14", 15_000)]
    public void Three_percent_a_day_up_to_the_fine_on_the_thirty_fourth_day(string on, decimal yuan) => Assert.Equal(yuan, Added(Served, Date(on)));

    [Fact]
    public void Payments_settle_the_fine_first()
    {
        var part = Served.Paid(10_000, new(2017, 7, 21));
        Assert.Equal(4_500 + (150 * 2), Added(part, new(2017, 7, 23)));
        var all = part.Paid(5_000, new(2017, 7, 23));
        Assert.Equal(4_800, Added(all, new(2018, 1, 1)));
        Assert.True(all.Case.Owed.IsZero);
        var added = all.Paid(4_800, new(2017, 7, 24));
        Assert.True(LatePayment.AdditionalFineOwed(added.Case, added.Case.Penalty!, added.Law, new(2018, 1, 1)).IsZero);
        added.Trying(RecordingPayment.Act, Usual.Payment(new(2017, 7, 25), 1, "示例凭证9")).IsRefusedBy(PaymentRules.SomethingIsOwed);
    }

    [Fact]
    public void A_pending_remedy_pauses_it()
    {
        var sought = Served.RemedySought(new(2017, 7, 14));
        Assert.Equal(900, Added(sought, new(2017, 9, 1)));
        Assert.Equal(900 + 450, Added(sought.Remedy(RemedyStep.Accepted).Remedy(RemedyStep.Withdrawn, new(2017, 9, 1)), new(2017, 9, 2)));
        Assert.Equal(15_000, Added(sought.Remedy(RemedyStep.NotAccepted, new(2017, 7, 18)), new(2017, 9, 1)));
        Assert.NotNull(Served.Law.UnverifiedPauseBasis(new(2017, 7, 14)));
        Assert.Null(Served.Law.UnverifiedPauseBasis(new(2022, 7, 14)));
        Assert.NotEmpty(sought.Remedy(RemedyStep.Withdrawn, new(2017, 7, 20)).Trying(DecidingAdditionalFine.Act, new(new(2017, 7, 31))).WithWarnings());
    }

    [Fact]
    public void A_plan_makes_each_instalment_due_on_its_own_day()
    {
        var planned = Served.PlanRequested().PlanApproved();
        Assert.Equal(0, Added(planned, new(2017, 8, 31)));
        Assert.Equal(225, Added(planned, new(2017, 9, 1)));
        var paid = planned.Paid(7_500, new(2017, 8, 31));
        Assert.Equal(0, Added(paid, new(2017, 9, 29)));
        Assert.Equal(225, Added(paid, new(2017, 9, 30)));
        Assert.Equal(
            ["2017-08-31 Met", "2017-09-29 Missed"],
            CaseDeadlines.Of(paid.Case, paid.Law, new(2017, 10, 1)).Where(d => d.Kind == "payment.instalment").Select(d => $"{d.DueOn?.Iso()} {d.State}"));
    }

    [Fact]
    public void It_is_never_above_the_fine_nor_negative_and_never_shrinks_with_time() =>
        Gen.Select(Gen.Int[1, 10_000_000], Gen.Int[0, 400], Gen.Int[0, 400], Gen.Int[0, 100]).Sample((fen, paidAfter, askedAfter, percent) =>
        {
            var fine = Math.Max(10_000m, Math.Min(100_000m, fen / 100m));
            var served = ACase.WithDecision(fine);
            var part = Math.Round(fine * percent / 100, 2);
            var given = part == 0 ? served : served.Paid(part, Usual.ServedOn.AddDays(paidAfter));
            var (before, after) = (Added(given, Usual.ServedOn.AddDays(askedAfter)), Added(given, Usual.ServedOn.AddDays(askedAfter + 1)));
            Assert.InRange(before, 0, fine);
            Assert.InRange(after, before, fine);
            Assert.Equal(decimal.Round(before, 2), before);
        }, iter: 300);

    [Fact]
    [Refuses(nameof(PaymentRules.PlanIsRequestedInTime))]
    [LetsPass(nameof(PaymentRules.PlanIsRequestedInTime))]
    [Refuses(nameof(PaymentRules.NoPlanIsOpen))]
    [LetsPass(nameof(PaymentRules.NoPlanIsOpen))]
    public void A_plan_is_requested_before_the_payment_is_due_and_once_at_a_time()
    {
        Served.Trying(RequestingPaymentPlan.Act, Usual.PlanRequest(new(2017, 7, 12))).IsRefusedBy(PaymentRules.PlanIsRequestedInTime);
        var requested = Served.Trying(RequestingPaymentPlan.Act, Usual.PlanRequest(new(2017, 7, 11))).IsDone();
        requested.Trying(RequestingPaymentPlan.Act, Usual.PlanRequest(new(2017, 7, 11))).IsRefusedBy(PaymentRules.NoPlanIsOpen);
        requested.PlanRefused(new(2017, 7, 11)).Trying(RequestingPaymentPlan.Act, Usual.PlanRequest(new(2017, 7, 11))).Gives<PaymentPlanRequested>();
    }

    [Fact]
    [Refuses(nameof(PaymentRules.PlanIsRequested))]
    [LetsPass(nameof(PaymentRules.PlanIsRequested))]
    [Refuses(nameof(PaymentRules.InstalmentsAreInOrder))]
    [LetsPass(nameof(PaymentRules.InstalmentsAreInOrder))]
    [Refuses(nameof(PaymentRules.InstalmentsSumToTheDebt))]
    [LetsPass(nameof(PaymentRules.InstalmentsSumToTheDebt))]
    [Refuses(nameof(PaymentRules.LastInstalmentIsWithinTheWindow))]
    [LetsPass(nameof(PaymentRules.LastInstalmentIsWithinTheWindow))]
    public void A_plan_divides_what_is_owed_within_the_time_for_asking_the_court()
    {
        Served.Trying(ApprovingPaymentPlan.Act, Usual.PlanApproval()).IsRefusedBy(PaymentRules.PlanIsRequested);
        Served.Trying(RefusingPaymentPlan.Act, Usual.PlanRefusal()).IsRefusedBy(PaymentRules.PlanIsRequested);
        var requested = Served.PlanRequested();
        Attempt Approving(params (string Day, decimal Yuan)[] instalments) => requested.Trying(
            ApprovingPaymentPlan.Act, Usual.PlanApproval() with { Instalments = [.. instalments.Select(i => new Instalment(Date(i.Day), Money.OfYuan(i.Yuan)))] });
        Approving().IsRefusedBy(PaymentRules.InstalmentsAreInOrder);
        Approving(("2017-07-04", 15_000)).IsRefusedBy(PaymentRules.InstalmentsAreInOrder);
        Approving(("2017-08-31", 7_500), ("2017-08-31", 7_500)).IsRefusedBy(PaymentRules.InstalmentsAreInOrder);
        Approving(("2017-08-31", 7_500), ("2017-09-30", 7_499.99m)).IsRefusedBy(PaymentRules.InstalmentsSumToTheDebt);
        Approving(("2018-03-27", 15_000)).IsRefusedBy(PaymentRules.LastInstalmentIsWithinTheWindow);
        Approving(("2018-03-26", 15_000)).Gives<PaymentPlanApproved>();
        requested.Trying(ApprovingPaymentPlan.Act, Usual.PlanApproval()).Gives<PaymentPlanApproved>();
    }

    [Fact]
    [Refuses(nameof(PaymentRules.PaymentIsOverdue))]
    [LetsPass(nameof(PaymentRules.PaymentIsOverdue))]
    [Refuses(nameof(PaymentRules.AdditionalFineIsDecidedOnce))]
    [LetsPass(nameof(PaymentRules.AdditionalFineIsDecidedOnce))]
    [Refuses(nameof(PaymentRules.AdditionalFineHasAccrued))]
    [LetsPass(nameof(PaymentRules.AdditionalFineHasAccrued))]
    public void An_additional_fine_is_decided_once_on_a_late_payment()
    {
        Attempt Deciding(ACase given, DateOnly on) => given.Trying(DecidingAdditionalFine.Act, new(on));
        Deciding(Served, new(2017, 7, 11)).IsRefusedBy(PaymentRules.PaymentIsOverdue);
        Deciding(Served.Paid(on: new(2017, 7, 20)), new(2017, 7, 31)).IsRefusedBy(PaymentRules.PaymentIsOverdue);
        Deciding(Served.RemedySought(new(2017, 7, 1)), new(2017, 7, 31)).IsRefusedBy(PaymentRules.AdditionalFineHasAccrued);
        Assert.Equal(Money.OfYuan(450), Deciding(Served, new(2017, 7, 12)).Gives<AdditionalFineDecided>().Amount);
        Deciding(Served.AdditionallyFined(), new(2017, 8, 1)).IsRefusedBy(PaymentRules.AdditionalFineIsDecidedOnce);
    }

    [Fact]
    [Refuses(nameof(PaymentRules.SomethingIsToBePaidBack))]
    [LetsPass(nameof(PaymentRules.SomethingIsToBePaidBack))]
    [Refuses(nameof(PaymentRules.RefundIsWithinTheExcess))]
    [LetsPass(nameof(PaymentRules.RefundIsWithinTheExcess))]
    [Refuses(nameof(PaymentRules.CaseHasADecision))]
    [LetsPass(nameof(PaymentRules.CaseHasADecision))]
    public void What_a_changed_decision_leaves_over_is_paid_back()
    {
        ACase.Reviewed().Trying(RecordingRefund.Act, Usual.Refund(new(2017, 8, 1), 1)).IsRefusedBy(PaymentRules.CaseHasADecision);
        var paid = Served.Paid();
        paid.Trying(RecordingRefund.Act, Usual.Refund(new(2017, 8, 1), 1)).IsRefusedBy(PaymentRules.SomethingIsToBePaidBack);
        var changed = paid.DecisionAmended(DecisionChange.Changed, new(2017, 8, 1), 12_000);
        changed.Trying(RecordingRefund.Act, Usual.Refund(new(2017, 8, 2), 3_000.01m)).IsRefusedBy(PaymentRules.RefundIsWithinTheExcess);
        var refunded = changed.Trying(RecordingRefund.Act, Usual.Refund(new(2017, 8, 2), 3_000)).IsDone();
        Assert.True(refunded.Case.Penalty!.Refundable.IsZero);
        Assert.Equal(Money.OfYuan(12_000), refunded.Case.Paid);
    }

    [Fact]
    [Refuses(nameof(PaymentRules.DecisionIsNotRevoked))]
    [LetsPass(nameof(PaymentRules.DecisionIsNotRevoked))]
    public void Nothing_is_done_on_a_revoked_decision()
    {
        Served.DecisionAmended(DecisionChange.Revoked, new(2017, 7, 3)).Trying(RequestingPaymentPlan.Act, Usual.PlanRequest()).IsRefusedBy(PaymentRules.DecisionIsNotRevoked);
        Served.Trying(RequestingPaymentPlan.Act, Usual.PlanRequest()).Gives<PaymentPlanRequested>();
    }

    private static DateOnly Date(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
