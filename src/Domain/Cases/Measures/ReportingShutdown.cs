using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Puts a shutdown before the government.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Government">The people's government with the power to approve it.</param>
/// <param name="Reasons">Why.</param>
public sealed record ReportShutdown(DateOnly OccurredOn, string Government, string Reasons) : IActBody;

/// <summary>Putting a shutdown before the government 报请责令停业、关闭: only the government can approve it.</summary>
public static class ReportingShutdown
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReportShutdown> Act = new()
    {
        Name = "report-shutdown",
        Title = "报请责令停业、关闭",
        Roles = [Role.Leader],
        Stages = [.. MeasureRules.Working, CaseStage.PenaltyDecided],
        Follows = file => file.AppointedOn,
        Needs = [MeasureRules.ShutdownIsReportedInAFiledCase, Investigation.InvestigationRules.DeciderDidNotInvestigate, MeasureRules.ProtectionLawKnowsTheMeasure],
        Record = (at, act) => new ShutdownReported(act.OccurredOn, act.Government, act.Reasons, at.Actor.Named),
    };
}
