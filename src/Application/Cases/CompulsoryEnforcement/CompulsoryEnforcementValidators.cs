using Enforcement.Domain.Cases.CompulsoryEnforcement;
using FluentValidation;

namespace Enforcement.Application.Cases.CompulsoryEnforcement;

internal sealed class IssueDemandValidator : AbstractValidator<IssueDemand>
{
    public IssueDemandValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("催告日期");
    }
}

internal sealed class RecordDemandStatementValidator : AbstractValidator<RecordDemandStatement>
{
    public RecordDemandStatementValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Content).IsPassage("陈述申辩的内容");
        RuleFor(a => a.Weighing).IsOptionalPassage("复核意见");
    }
}

internal sealed class ApplyForEnforcementValidator : AbstractValidator<ApplyForEnforcement>
{
    public ApplyForEnforcementValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("申请日期");
        RuleFor(a => a.Court).IsLine("人民法院");
        RuleFor(a => a.Materials).NotNull().WithMessage("请填写申请材料");
    }
}

internal sealed class RecordCourtAnswerValidator : AbstractValidator<RecordCourtAnswer>
{
    public RecordCourtAnswerValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Answer).IsInEnum().WithMessage("没有这种答复");
        RuleFor(a => a.Reference).IsLine("法院文书的文号");
    }
}

internal sealed class AgreeOnExecutionValidator : AbstractValidator<AgreeOnExecution>
{
    public AgreeOnExecutionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("协议日期");
        RuleFor(a => a.Content).IsPassage("协议内容");
        RuleFor(a => a.RemedialMeasures).IsOptionalPassage("补救措施");
    }
}

internal sealed class SuspendEnforcementValidator : AbstractValidator<SuspendEnforcement>
{
    public SuspendEnforcementValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reasons).IsPassage("事实和证明");
    }
}

internal sealed class ResumeEnforcementValidator : AbstractValidator<ResumeEnforcement>
{
    public ResumeEnforcementValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reasons).IsPassage("事实和证明");
    }
}

internal sealed class TerminateEnforcementValidator : AbstractValidator<TerminateEnforcement>
{
    public TerminateEnforcementValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Ground).IsInEnum().WithMessage("没有这种情形");
        RuleFor(a => a.Reasons).IsPassage("事实和证明");
    }
}
