using Enforcement.Domain.Cases.Closure;
using FluentValidation;

namespace Enforcement.Application.Cases.Closure;

internal sealed class CloseCaseValidator : AbstractValidator<CloseCase>
{
    public CloseCaseValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("结案日期");
        RuleFor(a => a.Ground).IsInEnum().WithMessage("没有这种结案情形");
        RuleFor(a => a.Summary).IsPassage("处理过程和执行情况");
        RuleFor(a => a.SupervisedBy).IsOptionalPassage("督办机关");
    }
}
