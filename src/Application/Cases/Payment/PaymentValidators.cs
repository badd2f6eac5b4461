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

internal sealed class RequestPaymentPlanValidator : AbstractValidator<RequestPaymentPlan>
{
    public RequestPaymentPlanValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("申请日期");
        RuleFor(a => a.Hardship).IsPassage("经济困难的情况");
    }
}

internal sealed class ApprovePaymentPlanValidator : AbstractValidator<ApprovePaymentPlan>
{
    public ApprovePaymentPlanValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Instalments).NotEmpty().WithMessage("请填写各期期限和数额").Must(many => many is null || many.Count <= 60).WithMessage("不超过 60 期");
        RuleForEach(a => a.Instalments).NotNull().WithMessage("各期不得有空白项");
    }
}

internal sealed class RefusePaymentPlanValidator : AbstractValidator<RefusePaymentPlan>
{
    public RefusePaymentPlanValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("不同意的理由");
    }
}

internal sealed class DecideAdditionalFineValidator : AbstractValidator<DecideAdditionalFine>
{
    public DecideAdditionalFineValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("决定日期");
    }
}

internal sealed class RecordRefundValidator : AbstractValidator<RecordRefund>
{
    public RecordRefundValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("退款日期");
        RuleFor(a => a.Amount).Must(a => !a.IsZero).WithMessage("退还数额应大于 0");
        RuleFor(a => a.Voucher).IsLine("退款凭证号");
    }
}
