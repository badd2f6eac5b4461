using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Notice;

/// <summary>Issues a separate notice of the right to a hearing.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
public sealed record IssueHearingRightNotice(DateOnly OccurredOn) : IActBody;

/// <summary>Telling of the right to a hearing 听证告知 in a paper of its own, where the prior notice does not tell of it.</summary>
public static class IssuingHearingRightNotice
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<IssueHearingRightNotice> Act = new()
    {
        Name = "issue-hearing-right-notice",
        Title = "听证告知",
        Roles = [Role.Legal],
        Stages = [CaseStage.Noticed],
        Issues = PaperKind.HearingRightNotice,
        Follows = file => file.Notice?.IssuedOn,
        Needs = [NoticeRules.HearingRightIsToldSeparately],
        Record = (at, act) => new HearingRightNoticeIssued(act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.Actor.Named),
    };
}
