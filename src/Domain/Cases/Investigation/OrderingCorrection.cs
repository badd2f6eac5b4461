using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Orders the party to correct the violation.</summary>
/// <param name="OccurredOn">The date of the order.</param>
/// <param name="Content">What is to be corrected, and how.</param>
/// <param name="DueOn">The last day for it.</param>
public sealed record OrderCorrection(DateOnly OccurredOn, string Content, DateOnly DueOn) : IActBody;

/// <summary>Ordering correction 责令改正: an administrative order, not a penalty (环境行政处罚办法第十二条).</summary>
public static class OrderingCorrection
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<OrderCorrection> Act = new()
    {
        Name = "order-correction",
        Title = "责令改正",
        Roles = [Role.Officer],
        Stages = [CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed, CaseStage.PenaltyDecided],
        Issues = PaperKind.CorrectionOrder,
        Follows = file => file.AppointedOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator, InvestigationRules.CorrectionRestsOnEvidence],
        Checks = [InvestigationRules.CorrectionIsDueAfterTheOrder],
        Record = (at, act) => new CorrectionOrdered(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Content, act.DueOn, at.Actor.Named),
    };
}
