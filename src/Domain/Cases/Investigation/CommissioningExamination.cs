using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Commissions an examination.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Kind">What.</param>
/// <param name="Institution">Whom.</param>
/// <param name="Reference">By what it shall be known in the case, such as the number of the commission.</param>
/// <param name="Subject">What is to be found out.</param>
public sealed record CommissionExamination(DateOnly OccurredOn, ExaminationKind Kind, string Institution, string Reference, string Subject) : IActBody;

/// <summary>Commissioning monitoring, testing, an appraisal or the like 委托监测鉴定: its time does not count towards the period of the decision.</summary>
public static class CommissioningExamination
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<CommissionExamination> Act = new()
    {
        Name = "commission-examination",
        Title = "委托监测鉴定",
        Roles = [Role.Officer],
        Stages = [CaseStage.Investigating],
        Follows = file => file.AppointedOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator],
        Checks = [InvestigationRules.ExaminationIsNew],
        Record = (at, act) => new ExaminationCommissioned(
            act.OccurredOn, act.Kind, act.Institution, act.Reference.Trim(), act.Subject, at.Actor.Named),
    };
}
