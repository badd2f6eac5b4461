using Enforcement.Domain.Cases.Substitution;
using FluentValidation;

namespace Enforcement.Application.Cases.Substitution;

internal sealed class DemandCorrectionValidator : AbstractValidator<DemandCorrection>
{
    public DemandCorrectionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("催告日期");
        RuleFor(a => a.Duty).IsPassage("履行的义务和方式");
        RuleFor(a => a.DueOn).IsDate("履行期限");
    }
}

internal sealed class DecideSubstitutionValidator : AbstractValidator<DecideSubstitution>
{
    public DecideSubstitutionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Ground).IsInEnum().WithMessage("没有这种情形");
        RuleFor(a => a.Reasons).IsPassage("代履行的理由");
        RuleFor(a => a.Subject).IsPassage("代履行的标的");
        RuleFor(a => a.Method).IsPassage("代履行的方式");
        RuleFor(a => a.PerformOn).IsDate("代履行的时间");
        RuleFor(a => a.Statement).IsOptionalPassage("陈述申辩和复核情况");
        RuleFor(a => a.ThirdParty).IsOptionalPassage("代履行人");
    }
}

internal sealed class RecordSubstitutionValidator : AbstractValidator<RecordSubstitution>
{
    public RecordSubstitutionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Course).IsPassage("代履行的经过");
        RuleFor(a => a.CostBasis).IsOptionalPassage("费用的构成");
        RuleFor(a => a.SigningNote).IsLine("签名情况");
        RuleFor(a => a.Supervisors).AreOfficers("监督人员");
        RuleFor(a => a.Witness).IsOptionalPassage("见证人");
        RuleFor(a => a.Notified).IsOptionalPassage("事后通知当事人的情况");
    }
}

internal sealed class RecordSubstitutionCostValidator : AbstractValidator<RecordSubstitutionCost>
{
    public RecordSubstitutionCostValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("收款日期");
        RuleFor(a => a.Amount).Must(a => !a.IsZero).WithMessage("收取的数额应大于 0");
        RuleFor(a => a.Voucher).IsLine("凭证号");
    }
}

internal sealed class ReverseExecutionValidator : AbstractValidator<ReverseExecution>
{
    public ReverseExecutionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Restoration).IsPassage("恢复原状、退还财物的情况");
    }
}
