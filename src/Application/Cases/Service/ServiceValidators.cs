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
