using Enforcement.Application.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using FluentValidation;

namespace Enforcement.Application.Cases.Deliberation;

internal sealed class DeliberateValidator : AbstractValidator<Deliberate>
{
    public DeliberateValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("讨论日期");
        RuleFor(a => a.Chair).IsLine("主持人");
        RuleFor(a => a.Members).AreOfficers("参加讨论的其他负责人");
        RuleFor(a => a.Opinions).NotEmpty().WithMessage("请逐人填写意见")
            .Must(opinions => opinions is null || opinions.Count <= 20).WithMessage("意见不超过 20 条");
        RuleForEach(a => a.Opinions).NotNull().WithMessage("意见不得为空").ChildRules(opinion =>
        {
            opinion.RuleFor(o => o.Officer).IsLine("发表意见的负责人");
            opinion.RuleFor(o => o.Text).IsPassage("意见");
        });
        RuleFor(a => a.Reasons).IsPassage("结论的理由");
        RuleFor(a => a.Penalties!).ArePenalties();
        RuleForEach(a => a.Penalties).NotNull().WithMessage("处罚不得为空").SetValidator(new PenaltyValidator());
        RuleFor(a => a.Attending!).AreOptionalOfficers("列席人员");
    }
}
