using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Archive;

/// <summary>The rules of archiving 立卷归档.</summary>
public static class ArchiveRules
{
    /// <summary>Whatever was sealed or seized is released: nothing can be released from an archived case.</summary>
    public static readonly CaseRule NothingIsSealed = new(
        "R-2102", "查封、扣押尚未解除的，不得归档", new("行政强制法", "第二十七条、第二十八条"),
        at => !at.Case.StillSealed().Any(),
        at => $"{at.Case.StillSealed().First().Number}尚未解除");

    /// <summary>The closing of a supervised case is reported upward before its dossier is shut; the rules of 2023 know no such duty.</summary>
    public static readonly BodyRule<ArchiveCase> SupervisorWasInformed = new(
        "R-2101", "督办案件结案后应当向督办机关备案，备案后方可归档", new("环境行政处罚办法", "第七十四条"),
        (at, act) => at.Regime >= Regime.B || at.Case.Closure is not { SupervisedBy: not null, OccurredOn: var closed }
            || (closed <= act.SupervisorInformedOn && act.SupervisorInformedOn <= at.On),
        (at, act) => act.SupervisorInformedOn is { } informed
            ? $"备案日期 {informed.Iso()} 应当在结案之日 {at.Case.Closure?.OccurredOn.Iso()} 至归档之日之间" : $"没有写明向{at.Case.Closure?.SupervisedBy}备案的日期");
}
