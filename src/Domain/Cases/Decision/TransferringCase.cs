using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>Transfers the case to the competent agency.</summary>
/// <param name="OccurredOn">The date of the letter.</param>
/// <param name="Receiver">The competent agency.</param>
/// <param name="Reason">Why it is the competent one.</param>
public sealed record TransferCase(DateOnly OccurredOn, string Receiver, string Reason) : IActBody;

/// <summary>Transferring the case 移送管辖 to the agency that has jurisdiction.</summary>
public static class TransferringCase
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<TransferCase> Act = new()
    {
        Name = "transfer-case",
        Title = "移送管辖",
        Roles = [Role.Leader],
        Stages = [CaseStage.LeadReceived, CaseStage.Filed, CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed],
        Issues = PaperKind.TransferLetter,
        Follows = file => file.LatestStepOn,
        Needs = [InvestigationRules.DeciderDidNotInvestigate],
        Checks = [DecisionRules.ReceiverIsAnotherAgency, Filing.FilingRules.TransferredCaseIsNotTransferredOn],
        Record = (at, act) => new CaseTransferred(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Receiver, act.Reason, at.Actor.Named),
    };
}
