using Enforcement.Application.Cases.Discretion;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using FluentValidation;

namespace Enforcement.Application.Cases.Decision;

internal sealed class PenaltyValidator : AbstractValidator<Penalty>
{
    public PenaltyValidator()
    {
        RuleFor(p => p.Amount).NotNull().When(p => p.IsPaid).WithMessage("罚款、没收违法所得应当填写数额（元）");
        RuleFor(p => p.Amount).Must(a => a is { IsZero: false }).When(p => p.IsPaid && p.Amount is not null).WithMessage("数额应大于 0");
        RuleFor(p => p.Amount).Null().When(p => !p.IsPaid).WithMessage(p => $"{p.Kind.Chinese()}没有数额");
        RuleFor(p => p.Detail).NotEmpty().When(p => p.Kind is not (PenaltyKind.Warning or PenaltyKind.Fine or PenaltyKind.ConfiscationOfGains or PenaltyKind.CriticismByCircular))
            .WithMessage(p => $"请写明{p.Kind.Chinese()}的具体内容");
        RuleFor(p => p.Detail).IsOptionalPassage("具体内容");
        RuleFor(p => p.Violation).InclusiveBetween(1, ViolationLists.Most).WithMessage($"违法行为的序号应在 1 至 {ViolationLists.Most} 之间");
        When(p => p.Clause is not null, () =>
        {
            RuleFor(p => p.Clause!.Source).IsLine("法律名称");
            RuleFor(p => p.Clause!.Article).IsLine("条款");
        });
    }
}

internal sealed class FurtherWeighingValidator : AbstractValidator<FurtherWeighing>
{
    public FurtherWeighingValidator()
    {
        RuleFor(f => f.Violation).InclusiveBetween(2, ViolationLists.Most).WithMessage($"第一项以外的违法行为，序号应在 2 至 {ViolationLists.Most} 之间");
        RuleFor(f => f.Grounds).IsPassage("对该项违法行为的处罚理由和裁量说明");
        RuleFor(f => f.MitigationGround).IsOptionalPassage("减轻处罚的理由");
        RuleFor(f => f.Weighing).AreWeighed();
        RuleFor(f => f.Discretion!).SetValidator(new UseOfDiscretionValidator()).When(f => f.Discretion is not null);
        RuleFor(f => f.UnlikeOthersReason).IsOptionalPassage("与同类案件差异较大的理由");
    }
}

internal sealed class SparedViolationValidator : AbstractValidator<SparedViolation>
{
    public SparedViolationValidator()
    {
        RuleFor(s => s.Violation).InclusiveBetween(1, ViolationLists.Most).WithMessage($"违法行为的序号应在 1 至 {ViolationLists.Most} 之间");
        RuleFor(s => s.Ground).IsInEnum().WithMessage("没有这种情形");
        RuleFor(s => s.Reasons).IsPassage("对该项不予处罚的事实和理由");
        RuleFor(s => s.Education).IsOptionalPassage("对当事人进行教育的情况");
    }
}

internal static class ViolationLists
{
    /// <summary>As many violations as one decision can deal with.</summary>
    public const int Most = 10;

    /// <summary>At most so many that, with the first one, a decision can deal with them.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> AreFurther<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> rule) => rule
        .Must(list => list is null || list.Count < Most).WithMessage($"第一项以外的违法行为不超过 {Most - 1} 项");
}

internal static class PenaltyLists
{
    /// <summary>No more penalties, and no more money in all, than a paper can name.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<Penalty>> ArePenalties<T>(this IRuleBuilder<T, IReadOnlyList<Penalty>> rule) => rule
        .Must(p => p is null || p.Count <= 20).WithMessage("处罚不超过 20 项")
        .Must(p => p is null || p.Sum(one => one?.Amount?.Yuan ?? 0) <= Money.Largest.Yuan).WithMessage($"各项数额合计不得超过 {Money.Largest} 元");

    /// <summary>What is weighed, each with its facts.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<Weighing>?> AreWeighed<T>(this IRuleBuilder<T, IReadOnlyList<Weighing>?> rule) => rule
        .Must(w => w is null || w.Count <= 20).WithMessage("裁量情节不超过 20 项")
        .Must(w => w is null || w.All(one => one is { Reason.Length: > 0 and <= 5_000 })).WithMessage("每项裁量情节应当写明事实，且不超过 5000 个字");
}

internal sealed class DecidePenaltyValidator : AbstractValidator<DecidePenalty>
{
    public DecidePenaltyValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("决定日期");
        RuleFor(a => a.Penalties).NotEmpty().WithMessage("请填写处罚").ArePenalties();
        RuleForEach(a => a.Penalties).NotNull().WithMessage("处罚不得为空").SetValidator(new PenaltyValidator());
        RuleFor(a => a.Grounds).IsPassage("处罚理由和裁量说明");
        RuleFor(a => a.MitigationGround).IsOptionalPassage("减轻处罚的理由");
        RuleFor(a => a.Discretion!).SetValidator(new UseOfDiscretionValidator()).When(a => a.Discretion is not null);
        RuleFor(a => a.UnlikeOthersReason).IsOptionalPassage("与同类案件差异较大的理由");
        RuleFor(a => a.Further).AreFurther();
        RuleForEach(a => a.Further).NotNull().WithMessage("分别裁量不得为空").SetValidator(new FurtherWeighingValidator());
        RuleFor(a => a.Spared).AreFurther();
        RuleForEach(a => a.Spared).NotNull().WithMessage("不予处罚的违法行为不得为空").SetValidator(new SparedViolationValidator());
        RuleFor(a => a.Correction).IsOptionalPassage("责令改正的内容");
        RuleFor(a => a.HearingConsidered).IsOptionalPassage("听证笔录的采信情况");
        RuleFor(a => a.ReviewOverruledBecause).IsOptionalPassage("不采纳法制审核意见的理由");
        RuleFor(a => a.Weighing).AreWeighed();
    }
}

internal sealed class DecideNoPenaltyValidator : AbstractValidator<DecideNoPenalty>
{
    public DecideNoPenaltyValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("决定日期");
        RuleFor(a => a.Reasons).IsPassage("事实和理由");
        RuleFor(a => a.Education).IsOptionalPassage("对当事人进行教育的情况");
    }
}

internal sealed class ExtendDecisionPeriodValidator : AbstractValidator<ExtendDecisionPeriod>
{
    public ExtendDecisionPeriodValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("批准日期");
        RuleFor(a => a.Reason).IsPassage("延长的理由");
        RuleFor(a => a.Heads!).AreOptionalOfficers("集体讨论的负责人");
    }
}

internal sealed class TransferCaseValidator : AbstractValidator<TransferCase>
{
    public TransferCaseValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("移送日期");
        RuleFor(a => a.Receiver).IsLine("接收机关");
        RuleFor(a => a.Reason).IsPassage("移送理由");
    }
}
