using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Service;

/// <summary>Voids a paper that has not been served.</summary>
/// <param name="OccurredOn">The day it is voided.</param>
/// <param name="DocumentId">The paper's identity.</param>
/// <param name="Reason">Why.</param>
public sealed record VoidDocument(DateOnly OccurredOn, Guid DocumentId, string Reason) : IActBody, IAboutAPaper;

/// <summary>Voiding a paper 文书作废; a voided prior notice takes the case back to where another can be issued.</summary>
public static class VoidingDocument
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<VoidDocument> Act = new()
    {
        Name = "void-document",
        Title = "文书作废",
        Roles = [Role.Legal],
        Stages = [CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed],
        Checks =
        [
            ServiceRules.PaperIsToBeServed,
            ServiceRules.PaperIsNotServedYet,
            ServiceRules.NotBeforeThePapersDate,
            ServiceRules.DecisionsAreNotVoided,
        ],
        Record = (at, act) => new PaperVoided(act.OccurredOn, act.DocumentId, at.Case.Paper(act.DocumentId)!.Number, act.Reason, at.Actor.Named),
    };
}
