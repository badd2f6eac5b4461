using Enforcement.Domain.Cases.Review;
using FluentValidation;

namespace Enforcement.Application.Cases.Review;

internal sealed class ReviewCaseValidator : AbstractValidator<ReviewCase>
{
    public ReviewCaseValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("审查日期");
        RuleFor(a => a.Findings).NotNull().WithMessage("请填写六项审查内容的结论");
        RuleFor(a => a.Opinion).IsPassage("审查意见");
    }
}
