using Enforcement.Domain.Cases.Publication;
using FluentValidation;

namespace Enforcement.Application.Cases.Publication;

internal sealed class PublishDecisionValidator : AbstractValidator<PublishDecision>
{
    public PublishDecisionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("公开日期");
        RuleFor(a => a.FullTextAt).IsLine("公开全文的位置");
        RuleFor(a => a.Withheld).IsOptionalPassage("隐去的内容");
        RuleFor(a => a.AlsoHidden).Must(words => words is null || words.Count <= 100).WithMessage("另外隐去的文字不超过 100 处");
        RuleForEach(a => a.AlsoHidden).IsLine("另外隐去的文字");
    }
}

internal sealed class WithholdPublicationValidator : AbstractValidator<WithholdPublication>
{
    public WithholdPublicationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Ground).IsInEnum().WithMessage("没有这种情形");
        RuleFor(a => a.Reasons).IsPassage("理由");
    }
}

internal sealed class WithdrawPublicationValidator : AbstractValidator<WithdrawPublication>
{
    public WithdrawPublicationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("撤回日期");
        RuleFor(a => a.PublicReasons).IsPassage("公开说明的理由");
    }
}

internal sealed class ReportMajorPenaltyValidator : AbstractValidator<ReportMajorPenalty>
{
    public ReportMajorPenaltyValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("备案日期");
        RuleFor(a => a.Receivers).NotEmpty().WithMessage("请填写备案的接收机关");
        RuleForEach(a => a.Receivers).IsLine("备案的接收机关");
    }
}
