using Enforcement.Domain.Cases.Service;
using FluentValidation;

namespace Enforcement.Application.Cases.Service;

internal sealed class RecordServiceValidator : AbstractValidator<RecordService>
{
    public RecordServiceValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("送达日期");
        RuleFor(a => a.DocumentId).NotEmpty().WithMessage("请指明送达的文书");
        RuleFor(a => a.Recipient).IsLine("收件人");
        RuleFor(a => a.Receipt).IsLine("送达凭据");
        RuleFor(a => a.Officers).AreOfficers("送达人");
        RuleFor(a => a.Method).IsInEnum().WithMessage("没有这种送达方式");
        When(a => a.Proof is not null, () =>
        {
            RuleFor(a => a.Proof!.Witness).IsOptionalPassage("见证人");
            RuleFor(a => a.Proof!.Through).IsOptionalPassage("受托机关、转交单位或者公证机构");
            RuleFor(a => a.Proof!.AnnouncementReason).IsOptionalPassage("公告送达的原因");
            RuleFor(a => a.Proof!.AnnouncementCourse).IsOptionalPassage("公告送达的经过");
            RuleFor(a => a.Proof!.Agent).IsOptionalPassage("代收人");
            RuleFor(a => a.Proof!.AgentAuthority).IsOptionalPassage("代收的依据");
        });
    }
}

internal sealed class VoidDocumentValidator : AbstractValidator<VoidDocument>
{
    public VoidDocumentValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("作废日期");
        RuleFor(a => a.DocumentId).NotEmpty().WithMessage("请指明作废的文书");
        RuleFor(a => a.Reason).IsPassage("作废理由");
    }
}
