using Enforcement.Domain.Cases.Detention;
using FluentValidation;

namespace Enforcement.Application.Cases.Detention;

internal sealed class ProposeDetentionTransferValidator : AbstractValidator<ProposeDetentionTransfer>
{
    public ProposeDetentionTransferValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("提请日期");
        RuleFor(a => a.Persons).NotEmpty().WithMessage("请填写责任人员")
            .Must(persons => persons is null || persons.Count <= 20).WithMessage("责任人员不超过 20 人");
        RuleForEach(a => a.Persons).IsLine("责任人员");
        RuleFor(a => a.Grounds).IsPassage("事实和证据");
    }
}

internal sealed class ApproveDetentionTransferValidator : AbstractValidator<ApproveDetentionTransfer>
{
    public ApproveDetentionTransferValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("批准日期");
        RuleFor(a => a.Opinion).IsPassage("审批意见");
    }
}

internal sealed class SendDetentionTransferValidator : AbstractValidator<SendDetentionTransfer>
{
    public SendDetentionTransferValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("移送日期");
        RuleFor(a => a.Receiver).IsLine("接收的公安机关");
        RuleFor(a => a.Materials).IsPassage("移送材料");
    }
}

internal sealed class RecordDetentionAnswerValidator : AbstractValidator<RecordDetentionAnswer>
{
    public RecordDetentionAnswerValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reference).IsPassage("文号和理由");
    }
}
