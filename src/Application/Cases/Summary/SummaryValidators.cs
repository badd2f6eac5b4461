using Enforcement.Application.Cases.Decision;
using Enforcement.Application.Cases.Filing;
using Enforcement.Domain.Cases.Summary;
using FluentValidation;

namespace Enforcement.Application.Cases.Summary;

internal sealed class DecideOnTheSpotValidator : AbstractValidator<DecideOnTheSpot>
{
    public DecideOnTheSpotValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("决定日期");
        RuleFor(a => a.Party).NotNull().WithMessage("请填写当事人").SetValidator(new PartyValidator());
        RuleFor(a => a.Lead).NotNull().WithMessage("请填写案件来源");
        RuleFor(a => a.Lead.ReceivedOn).IsDate("线索发现日期").When(a => a.Lead is not null);
        RuleFor(a => a.Lead.Reference).IsOptionalPassage("来源说明").When(a => a.Lead is not null);
        RuleFor(a => a.Violation).NotNull().WithMessage("请填写违法行为").SetValidator(new ViolationValidator());
        RuleFor(a => a.OffenceCode).IsLine("违法行为代码");
        RuleFor(a => a.Penalty).NotNull().WithMessage("请填写处罚").SetValidator(new PenaltyValidator());
        RuleFor(a => a.Grounds).IsPassage("事实、理由和依据");
        RuleFor(a => a.Statement).IsPassage("当事人的陈述申辩");
        RuleFor(a => a.Correction).IsPassage("责令改正的内容");
        RuleFor(a => a.Recipient).IsLine("决定书接收人");
        RuleFor(a => a.SigningNote).IsLine("签收情况");
        RuleFor(a => a.Record).IsPassage("当场笔录");
        RuleFor(a => a.Officers).AreOfficers("执法人员");
    }
}

internal sealed class RecordOnTheSpotDecisionValidator : AbstractValidator<RecordOnTheSpotDecision>
{
    public RecordOnTheSpotDecisionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("备案日期");
        RuleFor(a => a.Materials).IsPassage("备案材料");
    }
}

internal sealed class CollectOnTheSpotValidator : AbstractValidator<CollectOnTheSpot>
{
    public CollectOnTheSpotValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("收缴日期");
        RuleFor(a => a.Amount).Must(amount => !amount.IsZero).WithMessage("收缴数额应大于 0");
        RuleFor(a => a.Receipt).IsLine("财政票据号");
    }
}

internal sealed class PassOnCollectedFineValidator : AbstractValidator<PassOnCollectedFine>
{
    public PassOnCollectedFineValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("上交日期");
        RuleFor(a => a.Voucher).IsLine("交款凭证");
    }
}
