using Enforcement.Domain.Cases.Discretion;
using FluentValidation;

namespace Enforcement.Application.Cases.Discretion;

internal sealed class UseOfDiscretionValidator : AbstractValidator<UseOfDiscretion>
{
    public UseOfDiscretionValidator()
    {
        RuleFor(d => d.Benchmark).IsLine("裁量基准代码");
        RuleFor(d => d.Degree).IsInEnum().WithMessage("没有这个裁量档次");
        RuleFor(d => d.Factors).NotNull().WithMessage("请填写裁量因素（没有的，填空列表）")
            .Must(f => f is null || f.Count <= 20).WithMessage("裁量因素不超过 20 项");
        RuleForEach(d => d.Factors).NotNull().WithMessage("裁量因素不得为空").SetValidator(new DiscretionFactorValidator());
        RuleFor(d => d.AdjustmentReason).IsOptionalPassage("调整理由");
    }
}

internal sealed class DiscretionFactorValidator : AbstractValidator<DiscretionFactor>
{
    public DiscretionFactorValidator()
    {
        RuleFor(f => f.Name).IsLine("裁量因素");
        RuleFor(f => f.Option).IsLine("裁量因素的选项");
        RuleFor(f => f.Percent).InclusiveBetween(-100, 100).WithMessage("权重应在 -100 至 100（百分比）之间")
            .PrecisionScale(7, 4, true).WithMessage("权重最多四位小数");
        RuleFor(f => f.Evidence).NotNull().WithMessage("请填写证据序号（没有的，填空列表）")
            .Must(e => e is null || e.Count <= 50).WithMessage("证据序号不超过 50 个");
    }
}
