using Enforcement.Domain.Cases.Payment;
using FluentValidation;

namespace Enforcement.Application.Cases.Payment;

internal sealed class RecordPaymentValidator : AbstractValidator<RecordPayment>
{
    public RecordPaymentValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("缴款日期");
        RuleFor(a => a.Amount).Must(a => !a.IsZero).WithMessage("缴款数额应大于 0");
        RuleFor(a => a.Voucher).IsLine("缴款凭证号");
    }
}
