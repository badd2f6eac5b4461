using Enforcement.Domain.Cases.Hearing;
using FluentValidation;

namespace Enforcement.Application.Cases.Hearing;

internal sealed class RequestHearingValidator : AbstractValidator<RequestHearing>
{
    public RequestHearingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("收到日期");
        RuleFor(a => a.SubmittedOn).IsDate("提交日期或者邮戳日期");
        RuleFor(a => a.Content).IsPassage("听证申请的内容");
        RuleFor(a => a.Obstacle).IsOptionalPassage("未能按期申请的事由");
    }
}

internal sealed class ReviewHearingRequestValidator : AbstractValidator<ReviewHearingRequest>
{
    public ReviewHearingRequestValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("审查日期");
        RuleFor(a => a.Reasons).IsPassage("审查意见（不组织听证的，写明理由）");
    }
}

internal sealed class NotifyHearingValidator : AbstractValidator<NotifyHearing>
{
    public NotifyHearingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("通知书日期");
        RuleFor(a => a.ScheduledOn).IsDate("听证日期");
        RuleFor(a => a.Place).IsLine("听证地点");
        RuleFor(a => a.Chair).IsLine("听证主持人");
        RuleFor(a => a.Clerk).IsLine("记录员");
        RuleFor(a => a.Assessors!).AreOptionalOfficers("听证员");
        RuleFor(a => a.PostponedBecause).IsOptionalPassage("延期的理由");
    }
}

internal sealed class HoldHearingValidator : AbstractValidator<HoldHearing>
{
    public HoldHearingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("听证日期");
        RuleFor(a => a.Investigators).NotNull().WithMessage("请填写参加听证的调查人员（没有的填空列表）").AreOptionalOfficers("参加听证的调查人员");
        RuleFor(a => a.Record).IsPassage("听证笔录");
        RuleFor(a => a.SigningNote).IsLine("笔录签名情况");
        RuleFor(a => a.Representatives).Must(names => names is null || (names.Count <= 20 && names.All(name => name is { Length: > 0 and <= 200 })))
            .WithMessage("代理人姓名不得有空白，且不超过 20 人");
        RuleFor(a => a.Recusal).IsOptionalPassage("申请回避的情况");
        RuleFor(a => a.NewEvidence).IsOptionalPassage("新的证据");
    }
}

internal sealed class ReportHearingValidator : AbstractValidator<ReportHearing>
{
    public ReportHearingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("报告日期");
        RuleFor(a => a.Content).IsPassage("听证的基本情况");
        RuleFor(a => a.Opinion).IsPassage("处理意见和建议");
    }
}

internal sealed class WaiveHearingValidator : AbstractValidator<WaiveHearing>
{
    public WaiveHearingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("放弃日期");
        RuleFor(a => a.Content).IsPassage("当事人放弃听证的书面表示");
    }
}
