using Enforcement.Application.Cases.Decision;
using Enforcement.Domain.Cases.Investigation;
using FluentValidation;

namespace Enforcement.Application.Cases.Investigation;

internal sealed class AppointInvestigatorsValidator : AbstractValidator<AppointInvestigators>
{
    public AppointInvestigatorsValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Investigators).AreOfficers("调查人员");
    }
}

internal sealed class RecordInspectionValidator : AbstractValidator<RecordInspection>
{
    public RecordInspectionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("检查日期");
        RuleFor(a => a.Place).IsLine("检查地点");
        RuleFor(a => a.Findings).IsPassage("检查情况");
        RuleFor(a => a.PartyPresent).IsOptionalPassage("在场人员");
        RuleFor(a => a.SigningNote).IsLine("签名情况");
        RuleFor(a => a.Officers).AreOfficers("检查人员");
    }
}

internal sealed class RecordInterviewValidator : AbstractValidator<RecordInterview>
{
    public RecordInterviewValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("询问日期");
        RuleFor(a => a.Interviewee).IsLine("被询问人");
        RuleFor(a => a.Capacity).IsLine("被询问人与本案关系");
        RuleFor(a => a.Statement).IsPassage("询问内容");
        RuleFor(a => a.Officers).AreOfficers("询问人员");
    }
}

internal sealed class AddEvidenceValidator : AbstractValidator<AddEvidence>
{
    public AddEvidenceValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("取得日期");
        RuleFor(a => a.Title).IsLine("证据名称");
        RuleFor(a => a.Proves).IsPassage("证明内容");
        RuleFor(a => a.Files).NotEmpty().WithMessage("请至少登记一个证据文件").Must(f => f is null || f.Count <= 50).WithMessage("一次最多登记 50 个文件");
        RuleForEach(a => a.Files).NotNull().WithMessage("证据文件不得为空").SetValidator(new EvidenceFileValidator());
        RuleFor(a => a.Officers).AreOfficers("取证人员");
        When(a => a.Monitoring is not null, () =>
        {
            RuleFor(a => a.Monitoring!.Institution).IsLine("监测机构全称");
            RuleFor(a => a.Monitoring!.CmaNumber).IsLine("计量认证（CMA）编号");
            RuleFor(a => a.Monitoring!.ReportNumber).IsLine("监测字号");
        });
        When(a => a.Equipment is not null, () =>
        {
            RuleFor(a => a.Equipment!.Device).IsLine("监控设备名称和编号");
            RuleFor(a => a.Equipment!.Site).IsLine("设置地点");
            RuleFor(a => a.Equipment!.Lookup).IsLine("当事人查询方式");
        });
        RuleFor(a => a.Sampling!).SetValidator(new SamplingValidator()).When(a => a.Sampling is not null);
    }
}

internal sealed class SamplingValidator : AbstractValidator<Sampling>
{
    public SamplingValidator()
    {
        RuleFor(s => s.To).GreaterThanOrEqualTo(s => s.From).WithMessage("采样结束时间不得早于开始时间");
        RuleFor(s => s.Method).IsLine("采样方法");
        RuleFor(s => s.Samples).NotEmpty().WithMessage("请至少登记一个样品").Must(s => s is null || s.Count <= 100).WithMessage("样品不超过 100 个");
        RuleForEach(s => s.Samples).NotNull().WithMessage("样品不得为空").SetValidator(new SampleValidator());
        RuleFor(s => s.HandedTo).IsLine("样品交接");
        RuleFor(s => s.SigningNote).IsLine("签名情况");
    }
}

internal sealed class SampleValidator : AbstractValidator<Sample>
{
    public SampleValidator()
    {
        RuleFor(s => s.Number).IsLine("样品编号");
        RuleFor(s => s.Point).IsLine("采样点位");
        RuleFor(s => s.Items).IsLine("监测项目");
        RuleFor(s => s.Amount).IsLine("数量和保存方式");
    }
}

internal sealed class EvidenceFileValidator : AbstractValidator<EvidenceFile>
{
    public EvidenceFileValidator()
    {
        RuleFor(f => f.Name).IsLine("文件名");
        RuleFor(f => f.Sha256).Matches("^[0-9a-f]{64}$").WithMessage("文件的 SHA-256 应为 64 位小写十六进制");
        RuleFor(f => f.Bytes).GreaterThan(0).WithMessage("文件大小应大于 0");
    }
}

internal sealed class OrderCorrectionValidator : AbstractValidator<OrderCorrection>
{
    public OrderCorrectionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Content).IsPassage("改正内容");
        RuleFor(a => a.DueOn).IsDate("改正期限");
    }
}

internal sealed class RecordReinspectionValidator : AbstractValidator<RecordReinspection>
{
    public RecordReinspectionValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("复查日期");
        RuleFor(a => a.Findings).IsPassage("复查情况");
        RuleFor(a => a.Officers).AreOfficers("复查人员");
    }
}

internal sealed class ConcludeInvestigationValidator : AbstractValidator<ConcludeInvestigation>
{
    public ConcludeInvestigationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.EstablishedFacts).IsPassage("查明的事实");
        RuleFor(a => a.OffenceCode).IsLine("违法行为代码");
        RuleFor(a => a.AlsoViolated).AreOffences();
        RuleFor(a => a.FurtherViolations).AreFurther();
        RuleForEach(a => a.FurtherViolations).NotNull().WithMessage("另一违法行为不得为空").SetValidator(new FurtherViolationValidator());
        RuleFor(a => a.Proposal).IsPassage("处理建议");
    }
}

internal sealed class FurtherViolationValidator : AbstractValidator<FurtherViolation>
{
    public FurtherViolationValidator()
    {
        RuleFor(v => v.Facts).IsPassage("查明的事实");
        RuleFor(v => v.OffenceCode).IsLine("违法行为代码");
        RuleFor(v => v.DiscoveredOn).IsDate("发现日期");
        RuleFor(v => v.AlsoViolated).AreOffences();
    }
}

internal static class OffenceLists
{
    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> AreOffences<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) => rule
        .Must(codes => codes is null || (codes.Count <= 20 && codes.All(code => code is { Length: > 0 and <= 200 })))
        .WithMessage("同一行为同时违反的违法行为代码不得有空白，且不超过 20 个");
}

internal sealed class SuspendInvestigationValidator : AbstractValidator<SuspendInvestigation>
{
    public SuspendInvestigationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("中止的理由");
    }
}

internal sealed class ResumeInvestigationValidator : AbstractValidator<ResumeInvestigation>
{
    public ResumeInvestigationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("恢复的理由");
    }
}

internal sealed class TerminateInvestigationValidator : AbstractValidator<TerminateInvestigation>
{
    public TerminateInvestigationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("终止的理由");
    }
}

internal sealed class ConcludeOtherwiseValidator : AbstractValidator<ConcludeOtherwise>
{
    public ConcludeOtherwiseValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Findings).IsPassage("查明的情况");
        RuleFor(a => a.Proposal).IsPassage("处理建议");
    }
}

internal sealed class CommissionExaminationValidator : AbstractValidator<CommissionExamination>
{
    public CommissionExaminationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Institution).IsLine("受托机构");
        RuleFor(a => a.Reference).IsLine("委托编号");
        RuleFor(a => a.Subject).IsPassage("委托事项");
    }
}

internal sealed class RecordExaminationResultValidator : AbstractValidator<RecordExaminationResult>
{
    public RecordExaminationResultValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reference).IsLine("委托编号");
        RuleFor(a => a.Result).IsPassage("结果");
    }
}

internal sealed class InformOfResultValidator : AbstractValidator<InformOfResult>
{
    public InformOfResultValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reference).IsLine("委托编号、监测字号或者监控证据名称");
        RuleFor(a => a.Receipt).IsLine("告知凭据");
    }
}
