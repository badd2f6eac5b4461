using Enforcement.Domain.Cases.LegalReview;
using FluentValidation;

namespace Enforcement.Application.Cases.LegalReview;

internal sealed class ReviewLegalityValidator : AbstractValidator<ReviewLegality>
{
    public ReviewLegalityValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("审核日期");
        RuleFor(a => a.Findings).NotNull().WithMessage("请填写七项审核内容");
        RuleFor(a => a.Reasons).IsPassage("审核意见的理由");
    }
}
