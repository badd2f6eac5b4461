using Enforcement.Domain.Cases.Remedies;
using FluentValidation;

namespace Enforcement.Application.Cases.Remedies;

internal sealed class RecordRemedyValidator : AbstractValidator<RecordRemedy>
{
    public RecordRemedyValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Kind).IsInEnum().WithMessage("没有这种救济途径");
        RuleFor(a => a.Body).IsLine("复议机关或者人民法院");
        RuleFor(a => a.Reference).IsLine("案号或者来源");
    }
}

internal sealed class RecordRemedyProgressValidator : AbstractValidator<RecordRemedyProgress>
{
    public RecordRemedyProgressValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Step).IsInEnum().WithMessage("没有这种进展");
        RuleFor(a => a.Reference).IsLine("通知文号");
    }
}

internal sealed class RecordRemedyOutcomeValidator : AbstractValidator<RecordRemedyOutcome>
{
    public RecordRemedyOutcomeValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("送达日期");
        RuleFor(a => a.Result).IsInEnum().WithMessage("没有这种结果");
        RuleFor(a => a.Reference).IsLine("文号");
        RuleFor(a => a.Reasons).IsPassage("理由");
        RuleFor(a => a.Penalties).NotNull().WithMessage("请填写变更后的处罚，没有变更的留空");
        RuleForEach(a => a.Penalties).NotNull().WithMessage("处罚不得有空白项");
    }
}

internal sealed class ChangeDecisionValidator : AbstractValidator<ChangeDecision>
{
    public ChangeDecisionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Change).IsInEnum().WithMessage("没有这种变更");
        RuleFor(a => a.Reason).IsPassage("理由");
        RuleFor(a => a.Penalties).NotNull().WithMessage("请填写变更后的处罚，没有变更的留空");
        RuleForEach(a => a.Penalties).NotNull().WithMessage("处罚不得有空白项");
    }
}
