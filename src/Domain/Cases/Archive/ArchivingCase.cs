using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Archive;

/// <summary>Archives the dossier.</summary>
/// <param name="OccurredOn">The day of archiving.</param>
/// <param name="ArchiveNumber">The number of the dossier in the archive.</param>
/// <param name="SupervisorInformedOn">The day the closing of a supervised case was reported upward.</param>
public sealed record ArchiveCase(DateOnly OccurredOn, string ArchiveNumber, DateOnly? SupervisorInformedOn = null) : IActBody;

/// <summary>Archiving the dossier 立卷归档; afterwards every act is refused, because no act knows the stage.</summary>
public static class ArchivingCase
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ArchiveCase> Act = new()
    {
        Name = "archive-case",
        Title = "立卷归档",
        Roles = [Role.Officer, Role.Legal],
        Stages = [CaseStage.Closed],
        Follows = file => file.Closure?.OccurredOn,
        Checks = [ArchiveRules.SupervisorWasInformed],
        Record = (at, act) => new CaseArchived(act.OccurredOn, act.ArchiveNumber, act.SupervisorInformedOn, at.Actor.Named),
        Warn = (at, _) => Closure.ClosingCase.Unfinished(at.Case, at.Law),
    };
}
