using Enforcement.Application.Cases.Decision;
using Enforcement.Application.Cases.Discretion;
using Enforcement.Domain.Cases.Notice;
using FluentValidation;

namespace Enforcement.Application.Cases.Notice;

internal sealed class IssuePriorNoticeValidator : AbstractValidator<IssuePriorNotice>
{
    public IssuePriorNoticeValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("告知书日期");
        RuleFor(a => a.Penalties).NotEmpty().WithMessage("请填写拟作出的处罚").ArePenalties();
        RuleForEach(a => a.Penalties).NotNull().WithMessage("处罚不得为空").SetValidator(new PenaltyValidator());
        RuleFor(a => a.Grounds).IsPassage("处罚理由和裁量说明");
        RuleFor(a => a.MitigationGround).IsOptionalPassage("减轻处罚的理由");
        RuleFor(a => a.Discretion!).SetValidator(new UseOfDiscretionValidator()).When(a => a.Discretion is not null);
        RuleFor(a => a.UnlikeOthersReason).IsOptionalPassage("与同类案件差异较大的理由");
        RuleFor(a => a.Further).AreFurther();
        RuleForEach(a => a.Further).NotNull().WithMessage("分别裁量不得为空").SetValidator(new FurtherWeighingValidator());
        RuleFor(a => a.NewFacts).IsOptionalPassage("新的事实、证据");
        RuleFor(a => a.Situations).Must(s => s is null || s.Count <= 20).WithMessage("案件情形不超过 20 项");
        RuleFor(a => a.Weighing).AreWeighed();
    }
}

internal sealed class IssueHearingRightNoticeValidator : AbstractValidator<IssueHearingRightNotice>
{
    public IssueHearingRightNoticeValidator() => RuleFor(a => a.OccurredOn).IsDate("听证告知书日期");
}

internal sealed class RecordDefenceValidator : AbstractValidator<RecordDefence>
{
    public RecordDefenceValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Content).IsPassage("陈述申辩内容（放弃的，写明放弃的书面形式）");
        RuleFor(a => a.Weighing).IsOptionalPassage("复核意见");
        RuleFor(a => a.NewEvidence).IsOptionalPassage("新的证据");
        RuleFor(a => a.Recheck).IsOptionalPassage("复核经过");
    }
}
