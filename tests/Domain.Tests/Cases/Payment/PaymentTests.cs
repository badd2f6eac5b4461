using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Payment;

public class PaymentTests
{
    private static readonly ACase Decided = ACase.Reviewed().Noticed().NoticeServed().Penalised();
    private static readonly ACase Served = Decided.Served();

    private static Attempt Paying(ACase given, decimal yuan, string voucher = "示例凭证9", DateOnly? on = null) =>
        given.Trying(RecordingPayment.Act, Usual.Payment(on, yuan, voucher));

    [Fact]
    [Refuses(nameof(PaymentRules.DecisionWasServed))]
    [LetsPass(nameof(PaymentRules.DecisionWasServed))]
    public void Nothing_is_paid_before_the_decision_is_served()
    {
        Paying(Decided, 15_000).IsRefusedBy(PaymentRules.DecisionWasServed);
        Paying(Served, 15_000).Gives<PaymentReceived>();
    }

    [Fact]
    [Refuses(nameof(PaymentRules.SomethingIsOwed))]
    [LetsPass(nameof(PaymentRules.SomethingIsOwed))]
    public void Nothing_is_paid_when_nothing_is_owed()
    {
        Paying(Served.Paid(), 1).IsRefusedBy(PaymentRules.SomethingIsOwed);
        Paying(Served.Paid(14_999), 1).Gives<PaymentReceived>();
    }

    [Fact]
    [Refuses(nameof(PaymentRules.PaymentIsWithinTheDebt))]
    [LetsPass(nameof(PaymentRules.PaymentIsWithinTheDebt))]
    public void Nothing_is_paid_above_the_debt()
    {
        Paying(Served, 15_000.01m).IsRefusedBy(PaymentRules.PaymentIsWithinTheDebt);
        Paying(Served.Paid(10_000), 5_000.01m).IsRefusedBy(PaymentRules.PaymentIsWithinTheDebt);
        Assert.True(Paying(Served.Paid(10_000), 5_000).IsDone().Case.Owed.IsZero);
    }

    [Fact]
    [Refuses(nameof(PaymentRules.DecisionIsOneOfTheCases))]
    [LetsPass(nameof(PaymentRules.DecisionIsOneOfTheCases))]
    public void A_payment_names_a_decision_of_the_case_or_none()
    {
        Served.Trying(RecordingPayment.Act, Usual.Payment(null, 1_000, "示例凭证9") with { DecisionId = Guid.NewGuid() })
            .IsRefusedBy(PaymentRules.DecisionIsOneOfTheCases);
        var main = Served.Case.Penalty!.PaperId;
        Assert.Equal(main, Served.Trying(RecordingPayment.Act, Usual.Payment(null, 1_000, "示例凭证9") with { DecisionId = main }).Gives<PaymentReceived>().DecisionId);
        Assert.Equal(main, Paying(Served, 1_000).Gives<PaymentReceived>().DecisionId);
    }

    [Fact]
    [Refuses(nameof(PaymentRules.VoucherIsUsedOnce))]
    [LetsPass(nameof(PaymentRules.VoucherIsUsedOnce))]
    public void One_voucher_pays_once()
    {
        Paying(Served.Paid(10_000), 1_000, "示例凭证1").IsRefusedBy(PaymentRules.VoucherIsUsedOnce);
        Paying(Served.Paid(10_000), 1_000, "示例凭证2").Gives<PaymentReceived>();
    }

    [Fact]
    public void Confiscated_gains_are_owed_with_the_fine()
    {
        Penalty[] both = [Usual.Fine(15_000), new(PenaltyKind.ConfiscationOfGains, new("示例条例", "第一条"), Money.OfYuan(800), null)];
        var decided = ACase.Reviewed().Noticed(but: body => body with { Penalties = both }).NoticeServed().Penalised();
        Assert.Equal(Money.OfYuan(15_800), decided.Case.Payable);
        Assert.Equal(Money.OfYuan(15_000), decided.Case.Penalty!.Fine);
    }
}
