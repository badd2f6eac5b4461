namespace Enforcement.Domain.Cases.Payment;

/// <summary>The periods of payment 缴款期限, one for each decision that is paid in money.</summary>
internal static class PaymentDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file) => file.Penalties.Where(decision => !decision.Payable.IsZero).Select(decision =>
        RunningPeriod.Duty("payment", file.ServedOn(decision), decision.PaidUpOn) with { About = file.AboutOneOfMany(decision) });
}
