using Enforcement.Domain.Cases.Recusal;
using FluentValidation;

namespace Enforcement.Application.Cases.Recusal;

internal sealed class RequestRecusalValidator : AbstractValidator<RequestRecusal>
{
    public RequestRecusalValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Officer).IsLine("工作人员用户名");
        RuleFor(a => a.Reason).IsPassage("回避的理由");
    }
}

internal sealed class DecideRecusalValidator : AbstractValidator<DecideRecusal>
{
    public DecideRecusalValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Officer).IsLine("工作人员用户名");
        RuleFor(a => a.Reason).IsPassage("决定的理由");
        RuleFor(a => a.Together).Must(ids => ids is null || (ids.Count <= 20 && ids.All(id => !string.IsNullOrWhiteSpace(id)))).WithMessage("参加集体讨论的负责人不得有空白，且不超过 20 人");
    }
}
