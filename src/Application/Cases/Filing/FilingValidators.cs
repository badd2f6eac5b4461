using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Parties;
using FluentValidation;

namespace Enforcement.Application.Cases.Filing;

internal sealed class ProposeFilingValidator : AbstractValidator<ProposeFiling>
{
    public ProposeFilingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("提请日期");
        RuleFor(a => a.Party).NotNull().WithMessage("请填写当事人").SetValidator(new PartyValidator());
        RuleFor(a => a.Lead).NotNull().WithMessage("请填写案件来源");
        RuleFor(a => a.Lead.ReceivedOn).IsDate("线索发现日期").When(a => a.Lead is not null);
        RuleFor(a => a.Lead.Reference).IsOptionalPassage("来源说明").When(a => a.Lead is not null);
        RuleFor(a => a.Violation).NotNull().WithMessage("请填写违法行为").SetValidator(new ViolationValidator());
        RuleFor(a => a.OffenceCode).IsLine("违法行为代码");
        RuleFor(a => a.Conditions).NotNull().WithMessage("请填写立案条件");
    }
}

internal sealed class PartyValidator : AbstractValidator<Party>
{
    public PartyValidator()
    {
        RuleFor(p => p.Name).IsLine("当事人名称");
        RuleFor(p => p.Address).IsLine("当事人住所（地址）");
        RuleFor(p => p.CreditCode).IsOptionalCode("统一社会信用代码", 18, "为 18 位");
        RuleFor(p => p.CitizenId).IsOptionalCode("公民身份号码", 18, "为 18 位");
        RuleFor(p => p.OrganisationCode).IsOptionalCode("组织机构代码", 20, "不超过 20 位");
        RuleFor(p => p.BusinessLicence).IsOptionalCode("营业执照号码", 30, "不超过 30 位");
        RuleFor(p => p.LegalRepresentative).IsOptionalPassage("法定代表人（负责人）");
        RuleFor(p => p.Phone).IsOptionalCode("电话", 30, "不超过 30 位");
        RuleFor(p => p.IdentifierOverrideReason).IsOptionalPassage("放行理由")
            .Must(reason => reason is null || reason.Trim().Length >= 4).WithMessage("放行理由至少 4 个字");
        RuleFor(p => p.CitizenId).NotEmpty().When(p => p.Kind == PartyKind.Citizen).WithMessage("公民应当填写公民身份号码");
        RuleFor(p => p.CreditCode).NotEmpty()
            .When(p => p.Kind != PartyKind.Citizen && string.IsNullOrEmpty(p.OrganisationCode) && string.IsNullOrEmpty(p.BusinessLicence))
            .WithMessage("单位和个体工商户应当填写统一社会信用代码，或者组织机构代码、营业执照号码");
    }
}

internal sealed class ViolationValidator : AbstractValidator<Violation>
{
    public ViolationValidator()
    {
        RuleFor(v => v.Facts).IsPassage("违法事实");
        RuleFor(v => v.Place).IsLine("违法地点");
        RuleFor(v => v.Township).IsLine("乡镇");
        RuleFor(v => v.StartedOn).IsDate("违法行为开始日期");
    }
}

internal sealed class ApproveFilingValidator : AbstractValidator<ApproveFiling>
{
    public ApproveFilingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("立案日期");
        RuleFor(a => a.Opinion).IsPassage("审批意见");
    }
}

internal sealed class RefuseFilingValidator : AbstractValidator<RefuseFiling>
{
    public RefuseFilingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("不予立案的理由");
    }
}

internal sealed class RevokeFilingValidator : AbstractValidator<RevokeFiling>
{
    public RevokeFilingValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("撤销立案的理由");
    }
}

internal sealed class ReceiveLeadValidator : AbstractValidator<ReceiveLead>
{
    public ReceiveLeadValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Party).NotNull().WithMessage("请填写涉嫌违法的当事人，不明的写明“不明”");
        RuleFor(a => a.Party.Name).IsLine("当事人名称").When(a => a.Party is not null);
        RuleFor(a => a.Party.Address).IsLine("当事人住所（地址）").When(a => a.Party is not null);
        RuleFor(a => a.Party.CreditCode).IsOptionalCode("统一社会信用代码", 18, "为 18 位").When(a => a.Party is not null);
        RuleFor(a => a.Party.CitizenId).IsOptionalCode("公民身份号码", 18, "为 18 位").When(a => a.Party is not null);
        RuleFor(a => a.Party.OrganisationCode).IsOptionalCode("组织机构代码", 20, "不超过 20 位").When(a => a.Party is not null);
        RuleFor(a => a.Party.BusinessLicence).IsOptionalCode("营业执照号码", 30, "不超过 30 位").When(a => a.Party is not null);
        RuleFor(a => a.Party.LegalRepresentative).IsOptionalPassage("法定代表人（负责人）").When(a => a.Party is not null);
        RuleFor(a => a.Party.Phone).IsOptionalCode("电话", 30, "不超过 30 位").When(a => a.Party is not null);
        RuleFor(a => a.Party.IdentifierOverrideReason).IsOptionalPassage("放行理由").When(a => a.Party is not null);
        RuleFor(a => a.Lead).NotNull().WithMessage("请填写案件来源");
        RuleFor(a => a.Lead.ReceivedOn).IsDate("线索发现日期").When(a => a.Lead is not null);
        RuleFor(a => a.Lead.Reference).IsOptionalPassage("来源说明").When(a => a.Lead is not null);
        RuleFor(a => a.Violation).NotNull().WithMessage("请填写违法行为").SetValidator(new ViolationValidator());
    }
}

internal sealed class ReviewLeadValidator : AbstractValidator<ReviewLead>
{
    public ReviewLeadValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Findings).IsPassage("初步审查情况");
    }
}

internal sealed class DismissLeadValidator : AbstractValidator<DismissLead>
{
    public DismissLeadValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("不予立案的理由");
    }
}

internal sealed class ExtendFilingPeriodValidator : AbstractValidator<ExtendFilingPeriod>
{
    public ExtendFilingPeriodValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Reason).IsPassage("延长的理由");
    }
}

internal sealed class ReportJurisdictionDisputeValidator : AbstractValidator<ReportJurisdictionDispute>
{
    public ReportJurisdictionDisputeValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Objector).IsLine("提出异议的机关");
        RuleFor(a => a.Superior).IsLine("共同的上一级机关");
        RuleFor(a => a.Reasons).IsPassage("理由");
    }
}

internal sealed class RecordDesignationValidator : AbstractValidator<RecordDesignation>
{
    public RecordDesignationValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("日期");
        RuleFor(a => a.Designated).IsLine("指定管辖的机关");
        RuleFor(a => a.Reference).IsLine("指定文号");
    }
}
