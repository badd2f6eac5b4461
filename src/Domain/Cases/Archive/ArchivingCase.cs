using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

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
        Needs = [ClosureRules.NoRemedyIsOpen, ClosureRules.RefundsAreMade, ArchiveRules.NothingIsSealed],
        Checks = [ArchiveRules.SupervisorWasInformed],
        Record = (at, act) => new CaseArchived(act.OccurredOn, act.ArchiveNumber, act.SupervisorInformedOn, at.Actor.Named),
        Warn = (at, _) => ClosingCase.Unfinished(at.Case, at.Law).Concat(StillOpenTo(at)),
    };

    /// <summary>A remedy the party may still seek can no longer be recorded once the dossier is shut.</summary>
    private static IEnumerable<string> StillOpenTo(Circumstances at) => CaseDeadlines.Of(at.Case, at.Law, at.On)
        .Where(d => d is { Kind: "reconsideration" or "litigation" or "litigation.afterReconsideration", State: DeadlineState.Running })
        .Select(d => $"{d.Name}的期限至 {d.DueOn?.Iso()} 方届满，归档后不能再登记");
}
