using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Detention;

/// <summary>Records what the public security organ asked or decided, or that its request was met.</summary>
/// <param name="OccurredOn">The day of the notice, decision or supplement.</param>
/// <param name="Answer">What happened.</param>
/// <param name="Reference">The number of the notice or decision, and reasons.</param>
/// <param name="Days">The days of detention, where it was decided; of several persons the longest.</param>
public sealed record RecordDetentionAnswer(DateOnly OccurredOn, DetentionAnswer Answer, string Reference, int? Days = null) : IActBody;

/// <summary>Recording what became of the transfer for detention 登记行政拘留办理情况; a returned case goes on to its closing.</summary>
public static class RecordingDetentionAnswer
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordDetentionAnswer> Act = new()
    {
        Name = "record-detention-answer",
        Title = "登记行政拘留办理情况",
        Roles = [Role.Officer],
        Stages = [CaseStage.PenaltyDecided],
        Follows = file => file.Detention?.SupplementedOn ?? file.Detention?.SupplementRequestedOn ?? file.Detention?.SentOn,
        Needs = [DetentionRules.DetentionWasSent],
        Checks = [DetentionRules.AnswerFitsTheTransfer, DetentionRules.DetentionIsWithinTheLaw],
        Record = (at, act) => new DetentionAnswered(act.OccurredOn, act.Answer, act.Reference, act.Days, at.Actor.Named),
    };
}
