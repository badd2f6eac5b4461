using Enforcement.Domain.Cases.Referral;
using FluentValidation;

namespace Enforcement.Application.Cases.Referral;

internal sealed class ProposeReferralValidator : AbstractValidator<ProposeReferral>
{
    public ProposeReferralValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.SuspectedCrime).IsLine("涉嫌罪名");
        RuleFor(a => a.Grounds).IsPassage("事实、证据和依据");
        RuleFor(a => a.Officers).AreOfficers("专案组成员");
    }
}

internal sealed class ApproveReferralValidator : AbstractValidator<ApproveReferral>
{
    public ApproveReferralValidator() => RuleFor(a => a.OccurredOn).IsDate("批准日期");
}

internal sealed class RefuseReferralValidator : AbstractValidator<RefuseReferral>
{
    public RefuseReferralValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("不批准的理由");
    }
}

internal sealed class SendReferralValidator : AbstractValidator<SendReferral>
{
    public SendReferralValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("移送日期");
        RuleFor(a => a.Receiver).IsLine("接收的公安机关");
        RuleFor(a => a.Procuratorate).IsLine("抄送的人民检察院");
    }
}

internal sealed class RecordReferralOutcomeValidator : AbstractValidator<RecordReferralOutcome>
{
    public RecordReferralOutcomeValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reference).IsLine("回执或通知文号");
    }
}

internal sealed class FollowUpReferralValidator : AbstractValidator<FollowUpReferral>
{
    public FollowUpReferralValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Particulars).IsPassage("办理情况");
    }
}

internal sealed class RecordProsecutorsOpinionValidator : AbstractValidator<RecordProsecutorsOpinion>
{
    public RecordProsecutorsOpinionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("收到日期");
        RuleFor(a => a.Reference).IsLine("检察意见文号");
    }
}

internal sealed class RecordCriminalOutcomeValidator : AbstractValidator<RecordCriminalOutcome>
{
    public RecordCriminalOutcomeValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("判决或者决定日期");
        RuleFor(a => a.Reference).IsLine("判决或者决定文号");
    }
}

internal sealed class HandOverDisciplineLeadValidator : AbstractValidator<HandOverDisciplineLead>
{
    public HandOverDisciplineLeadValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("移送日期");
        RuleFor(a => a.Receiver).IsLine("纪检、监察部门");
        RuleFor(a => a.Content).IsPassage("线索内容");
    }
}
