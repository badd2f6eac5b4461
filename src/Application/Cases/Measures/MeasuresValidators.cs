using Enforcement.Domain.Cases.Measures;
using FluentValidation;

namespace Enforcement.Application.Cases.Measures;

internal sealed class ApprovePreservationValidator : AbstractValidator<ApprovePreservation>
{
    public ApprovePreservationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Grounds).IsPassage("先行登记保存的理由");
    }
}

internal sealed class PreserveEvidenceValidator : AbstractValidator<PreserveEvidence>
{
    public PreserveEvidenceValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Items).NotEmpty().WithMessage("请填写清单").Must(items => items is null || items.Count <= 200).WithMessage("清单不超过 200 项");
        RuleForEach(a => a.Items).NotNull().WithMessage("清单不得有空项").SetValidator(new MeasuredItemValidator());
        RuleFor(a => a.SigningNote).IsLine("签名情况");
        RuleFor(a => a.Officers).AreOfficers("执法人员");
        RuleFor(a => a.Consent).IsOptionalPassage("同意情况");
    }
}

internal sealed class DisposeOfPreservedValidator : AbstractValidator<DisposeOfPreserved>
{
    public DisposeOfPreservedValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Particulars).IsPassage("处理情况");
    }
}

internal sealed class ReleasePreservedValidator : AbstractValidator<ReleasePreserved>
{
    public ReleasePreservedValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("解除的理由");
    }
}

internal sealed class DecideSealingValidator : AbstractValidator<DecideSealing>
{
    public DecideSealingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Particulars).IsPassage("查封、扣押的事实和理由");
        RuleFor(a => a.Deliberation).IsOptionalPassage("集体审议情况");
    }
}

internal sealed class CarryOutSealingValidator : AbstractValidator<CarryOutSealing>
{
    public CarryOutSealingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Items).NotEmpty().WithMessage("请填写清单").Must(items => items is null || items.Count <= 200).WithMessage("清单不超过 200 项");
        RuleForEach(a => a.Items).NotNull().WithMessage("清单不得有空项").SetValidator(new MeasuredItemValidator());
        RuleFor(a => a.Defence).IsPassage("当事人陈述申辩情况");
        RuleFor(a => a.SigningNote).IsLine("签名情况");
        RuleFor(a => a.Officers).AreOfficers("执法人员");
    }
}

internal sealed class ExtendSealingValidator : AbstractValidator<ExtendSealing>
{
    public ExtendSealingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("延长的理由");
    }
}

internal sealed class RequestSealingReleaseValidator : AbstractValidator<RequestSealingRelease>
{
    public RequestSealingReleaseValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Request).IsPassage("申请内容");
    }
}

internal sealed class RefuseSealingReleaseValidator : AbstractValidator<RefuseSealingRelease>
{
    public RefuseSealingReleaseValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Findings).IsPassage("核查情况");
    }
}

internal sealed class ReleaseSealingValidator : AbstractValidator<ReleaseSealing>
{
    public ReleaseSealingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("解除的理由");
    }
}

internal sealed class NotifyRestrictionValidator : AbstractValidator<NotifyRestriction>
{
    public NotifyRestrictionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Content).IsPassage("告知内容");
        RuleFor(a => a.Receipt).IsLine("告知凭据");
    }
}

internal sealed class DecideRestrictionValidator : AbstractValidator<DecideRestriction>
{
    public DecideRestrictionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Scope).IsPassage("限制生产、停产整治的范围");
        RuleFor(a => a.Defence).IsPassage("陈述申辩及复核情况");
    }
}

internal sealed class ExtendRestrictionValidator : AbstractValidator<ExtendRestriction>
{
    public ExtendRestrictionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("延长的理由");
    }
}

internal sealed class FileRectificationPlanValidator : AbstractValidator<FileRectificationPlan>
{
    public FileRectificationPlanValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Plan).IsPassage("整改方案");
    }
}

internal sealed class ReportRectificationValidator : AbstractValidator<ReportRectification>
{
    public ReportRectificationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.CompletedOn).IsDate("整改完成日期");
        RuleFor(a => a.Report).IsPassage("整改情况");
    }
}

internal sealed class FollowUpRestrictionValidator : AbstractValidator<FollowUpRestriction>
{
    public FollowUpRestrictionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Findings).IsPassage("跟踪检查情况");
        RuleFor(a => a.Officers).AreOfficers("检查人员");
    }
}

internal sealed class ReportShutdownValidator : AbstractValidator<ReportShutdown>
{
    public ReportShutdownValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Government).IsLine("有批准权的人民政府");
        RuleFor(a => a.Reasons).IsPassage("理由");
    }
}

internal sealed class MeasuredItemValidator : AbstractValidator<MeasuredItem>
{
    public MeasuredItemValidator()
    {
        RuleFor(i => i.Name).IsLine("财物名称");
        RuleFor(i => i.Quantity).IsLine("数量");
        RuleFor(i => i.KeptAt).IsLine("存放地点");
    }
}
