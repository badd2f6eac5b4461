using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.DailyFine;

/// <summary>Re-inspects covertly whether the party goes on discharging.</summary>
/// <param name="OccurredOn">The day of the re-inspection.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Covert">Whether it was made without notice.</param>
/// <param name="Particulars">What exactly was found, and how.</param>
/// <param name="Officers">The ids of the officers.</param>
public sealed record RecheckDischarge(DateOnly OccurredOn, RecheckFinding Finding, bool Covert, string Particulars, IReadOnlyList<string> Officers)
    : IActBody, IDoneByInvestigators;

/// <summary>Re-inspecting for a daily fine 按日连续处罚复查; it may come before the original decision, the daily fine may not.</summary>
public static class RecheckingDischarge
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecheckDischarge> Act = new()
    {
        Name = "recheck-discharge",
        Title = "按日连续处罚复查",
        Roles = [Role.Officer],
        Stages = [CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed, CaseStage.PenaltyDecided],
        Follows = file => new[] { file.OrderToObeyServedOn(), file.AppointedOn }.Max(),
        Needs =
        [
            InvestigationRules.ActorIsAnInvestigator,
            DailyFineRules.ConductIsFinedByTheDay,
            DailyFineRules.OrderToObeyWasServed,
            DailyFineRules.OrderWasNotRecheckedYet,
        ],
        Checks = [InvestigationRules.TwoOfTheInvestigatorsAct, DailyFineRules.RecheckIsCovert],
        Record = (at, act) => new DischargeRechecked(
            act.OccurredOn, at.Case.OrderToObeyServedOn()!.Value, act.Finding, act.Covert, act.Particulars, at.Named(act.Officers.Distinct())),
    };
}
