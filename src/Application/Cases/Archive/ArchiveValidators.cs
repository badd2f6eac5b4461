using Enforcement.Domain.Cases.Archive;
using FluentValidation;

namespace Enforcement.Application.Cases.Archive;

internal sealed class ArchiveCaseValidator : AbstractValidator<ArchiveCase>
{
    public ArchiveCaseValidator()
    {
        RuleFor(a => a.OccurredOn).IsDate("归档日期");
        RuleFor(a => a.ArchiveNumber).IsLine("档号");
    }
}
