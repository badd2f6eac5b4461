namespace Enforcement.Domain.Cases.Payment;

/// <summary>The periods of payment 缴款期限: of each decision that is paid in money, or of each instalment where a plan is in force.</summary>
internal static class PaymentDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        foreach (var decision in file.Penalties.Where(decision => !decision.Payable.IsZero))
        {
            if (decision.Plan is not { IsInForce: true } plan)
            {
                // What is given up is waited for no longer.
                yield return RunningPeriod.Duty("payment", file.ServedOn(decision), decision.PaidUpOn ?? decision.Termination?.OccurredOn) with { About = file.AboutOneOfMany(decision) };
                continue;
            }

            var target = plan.PaidBefore;
            foreach (var (number, instalment) in plan.Instalments.Index())
            {
                target += instalment.Amount;
                yield return RunningPeriod.Duty("payment.instalment", plan.AnsweredOn, PaidUpTo(decision.Payments, target)) with
                {
                    FixedDueOn = instalment.DueOn,
                    About = $"{decision.Number}，第 {number + 1} 期 {instalment.Amount} 元",
                };
            }
        }
    }

    private static DateOnly? PaidUpTo(IReadOnlyList<PaymentReceived> payments, Values.Money target)
    {
        var paid = Values.Money.Zero;
        foreach (var payment in payments.OrderBy(p => p.OccurredOn))
        {
            paid += payment.Amount;
            if (paid >= target)
            {
                return payment.OccurredOn;
            }
        }

        return null;
    }
}
