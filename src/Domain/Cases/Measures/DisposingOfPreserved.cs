using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Disposes of preserved evidence otherwise than by release.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="DocumentId">The notice of the preservation.</param>
/// <param name="Disposition">What becomes of it.</param>
/// <param name="Particulars">How.</param>
public sealed record DisposeOfPreserved(DateOnly OccurredOn, Guid DocumentId, PreservedDisposition Disposition, string Particulars) : IActBody, IAboutAPaper;

/// <summary>Disposing of preserved evidence 处理先行登记保存的证据, within seven working days.</summary>
public static class DisposingOfPreserved
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DisposeOfPreserved> Act = new()
    {
        Name = "dispose-of-preserved",
        Title = "处理先行登记保存的证据",
        Roles = [Role.Leader],
        Stages = MeasureRules.Ending,
        Checks = [MeasureRules.PreservationIsInForce, MeasureRules.ReleaseHasItsOwnPaper],
        Record = (at, act) => new PreservationSettled(act.OccurredOn, act.DocumentId, act.Disposition, act.Particulars, at.Actor.Named),
    };
}
