using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Remedies;

/// <summary>An act that may leave a decision with other penalties.</summary>
public interface IChangesPenalties : IOnADecision
{
    /// <summary>The penalties as changed; empty where they are not.</summary>
    IReadOnlyList<Penalty> Penalties { get; }

    /// <summary>Whether it changes the penalties.</summary>
    bool ChangesPenalties { get; }
}

/// <summary>The rules of remedies and of changing a decision 行政复议、行政诉讼与决定的变更撤销.</summary>
public static class RemedyRules
{
    private static readonly Provision Seeking = new(
        new LegalBasis("行政复议法", "第九条"), b: new LegalBasis("行政复议法", "第二十条"));
    private static readonly Provision Deciding = new(
        new LegalBasis("行政复议法", "第二十八条"), b: new LegalBasis("行政复议法", "第六十三条至第六十八条"));

    /// <summary>A remedy is sought against a decision the party knows.</summary>
    public static readonly BodyRule<RecordRemedy> DecisionWasKnown = new(
        "R-1801", "行政复议、行政诉讼应当在知道处罚决定之后提起", Seeking,
        (at, act) => at.Case.ServedOn(at.DecisionOf(act)) <= at.On,
        (at, act) => at.Case.ServedOn(at.DecisionOf(act)) is { } served ? $"处罚决定书 {served.Iso()} 才送达" : "处罚决定书尚未送达");

    /// <summary>Who reconsiders the agency's acts of the day 行政复议机关, as papers name them.</summary>
    public static IEnumerable<string> CompetentBodies(Agencies.Agency agency, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentNullException.ThrowIfNull(law);
        return law.Provides("reconsideration.oneBody", on) ? agency.ReconsiderationBodies.Take(1) : agency.ReconsiderationBodies;
    }

    /// <summary>
    /// Until 2023 the county's government or the superior bureau reconsiders, from 2024-01-01 the government alone; the agency's list names the
    /// government first.
    /// </summary>
    public static readonly BodyRule<RecordRemedy> ReconsiderationBodyIsCompetent = new(
        "R-1802", "行政复议应当向有管辖权的复议机关提出；自2024年1月1日起由本级人民政府统一管辖", new(
            new LegalBasis("行政复议法", "第十二条"), b: new LegalBasis("行政复议法", "第二十四条")),
        (at, act) => act.Kind != RemedyKind.Reconsideration || Competent(at).Contains(act.Body),
        (at, act) => $"“{act.Body}”不是复议机关；该日有管辖权的是{string.Join("、", Competent(at))}");

    /// <summary>From 2024-01-01 a suit against an on-the-spot decision waits for reconsideration.</summary>
    public static readonly BodyRule<RecordRemedy> ReconsiderationComesFirst = new(
        "R-1803", "自2024年1月1日起，对当场作出的行政处罚决定不服的，应当先申请行政复议，对复议决定不服的方可提起行政诉讼", new("行政复议法", "第二十三条"),
        (at, act) => act.Kind != RemedyKind.Litigation || !at.Law.Provides(OnTheSpotDecision.ReconsideredFirst, at.On)
            || at.DecisionOf(act).Kind != PaperKind.OnTheSpotDecision
            || at.DecisionOf(act).Remedies.Any(r => r is { Kind: RemedyKind.Reconsideration, Status: RemedyStatus.Decided or RemedyStatus.NotAccepted }),
        (_, _) => "当场处罚决定尚未经过行政复议");

    /// <summary>One remedy at a time.</summary>
    public static readonly BodyRule<IOnADecision> NoRemedyIsPending = new(
        "R-1804", "行政复议已被受理的，在复议期间不得提起行政诉讼；已提起行政诉讼的，不得申请行政复议", new(
            new LegalBasis("行政复议法", "第十六条"), b: new LegalBasis("行政复议法", "第二十九条")),
        (at, act) => at.DecisionOf(act).PendingRemedy is null,
        (at, act) => $"{at.DecisionOf(act).PendingRemedy?.FiledOn.Iso()} 的{at.DecisionOf(act).PendingRemedy?.Kind.Chinese()}尚未办结");

    /// <summary>What was decided is not sought again, and there is no reconsideration after a judgment.</summary>
    public static readonly BodyRule<RecordRemedy> RemedyIsNotSpent = new(
        "R-1805", "已经作出复议决定的不得再次申请复议；人民法院已经裁判的，不得再申请复议或者起诉", Seeking,
        (at, act) => at.DecisionOf(act).Remedies.All(r => r.Status != RemedyStatus.Decided
            || (r.Kind == RemedyKind.Reconsideration && act.Kind == RemedyKind.Litigation && r.EndedOn <= at.On)),
        (at, act) => $"{at.DecisionOf(act).Remedies.LastOrDefault(r => r.Status == RemedyStatus.Decided)?.Kind.Chinese()}已于 "
            + $"{at.DecisionOf(act).Remedies.LastOrDefault(r => r.Status == RemedyStatus.Decided)?.EndedOn?.Iso()} 办结");

    /// <summary>A remedy goes on only while it is pending.</summary>
    public static readonly BodyRule<IOnADecision> RemedyIsPending = new(
        "R-1806", "登记复议、诉讼的进展和结果应当以其已经提出且尚未办结为前提", Deciding,
        (at, act) => at.DecisionOf(act).PendingRemedy is { } pending && pending.FiledOn <= at.On && (pending.SuspendedFrom is not { } from || from <= at.On),
        (at, act) => at.DecisionOf(act).PendingRemedy is { } pending ? $"该{pending.Kind.Chinese()}于 {pending.FiledOn.Iso()} 提出" : "没有尚未办结的复议、诉讼");

    /// <summary>A remedy is accepted or not once; execution is suspended by an accepted one and resumed after a suspension.</summary>
    public static readonly BodyRule<RecordRemedyProgress> StepFitsTheRemedy = new(
        "R-1807", "复议、诉讼不停止执行，决定停止执行的除外；受理、停止执行、恢复执行应当依次登记", new(
            new LegalBasis("行政复议法", "第二十一条"), b: new LegalBasis("行政复议法", "第四十二条")),
        (at, act) => at.DecisionOf(act).PendingRemedy is not { } pending || act.Step switch
        {
            RemedyStep.Accepted or RemedyStep.NotAccepted => pending.Status == RemedyStatus.Filed,
            RemedyStep.ExecutionSuspended => pending.Status == RemedyStatus.Accepted && pending is not { SuspendedFrom: not null, SuspendedUntil: null },
            RemedyStep.SuspensionLifted => pending is { SuspendedFrom: not null, SuspendedUntil: null },
            _ => true,
        },
        (at, act) => $"该{at.DecisionOf(act).PendingRemedy?.Kind.Chinese()}现为“{at.DecisionOf(act).PendingRemedy?.Status.Chinese()}”，不能登记“{act.Step.Chinese()}”");

    /// <summary>Only an accepted remedy is decided.</summary>
    public static readonly BodyRule<RecordRemedyOutcome> OnlyAnAcceptedRemedyIsDecided = new(
        "R-1808", "复议决定、裁判应当以复议、诉讼已经受理为前提", Deciding,
        (at, act) => at.DecisionOf(act).PendingRemedy is { Status: RemedyStatus.Accepted },
        (at, act) => $"该{at.DecisionOf(act).PendingRemedy?.Kind.Chinese()}尚未受理");

    /// <summary>A change says what the penalties are now; nothing else names penalties.</summary>
    public static readonly BodyRule<IChangesPenalties> ChangedPenaltiesAreGiven = new(
        "R-1809", "变更处罚决定的应当载明变更后的处罚，罚款、没收违法所得应当写明数额；其他结果不写处罚", new("行政处罚法", "第三十九条"),
        (_, act) => act.ChangesPenalties
            ? act.Penalties.Count > 0 && act.Penalties.All(p => !p.IsPaid || p.Amount is { IsZero: false })
            : act.Penalties.Count == 0);

    /// <summary>A change after a remedy, or the agency's own, is not to the party's disadvantage.</summary>
    public static readonly BodyRule<IChangesPenalties> ChangeIsNotHeavier = new(
        "R-1810", "变更处罚决定不得加重当事人的处罚", new(
            new LegalBasis("行政诉讼法", "第七十七条第二款"), b: new LegalBasis("行政复议法", "第六十三条第二款")),
        (at, act) => !act.ChangesPenalties || act.Penalties.All(changed =>
            at.DecisionOf(act).Penalties.Any(p => p.Kind == changed.Kind && p.ViolationNumber == changed.ViolationNumber)
            && PenaltyRules.Sum(act.Penalties, changed.ViolationNumber, changed.Kind)
                <= PenaltyRules.Sum(at.DecisionOf(act).Penalties, changed.ViolationNumber, changed.Kind)),
        (at, act) => $"原决定为{string.Join("、", at.DecisionOf(act).Penalties.Select(p => p.Amount is { } amount ? $"{p.Kind.Chinese()} {amount} 元" : p.Kind.Chinese()))}");

    /// <summary>Who changes or revokes a decision did not investigate the case and says why; a change follows the decision.</summary>
    public static readonly BodyRule<ChangeDecision> ChangeFollowsTheDecision = new(
        "R-1811", "补正、变更、撤销处罚决定的日期不得早于处罚决定，也不得早于此前的变更", new(
            new LegalBasis("行政处罚法", "第五十四条"), new LegalBasis("行政处罚法", "第七十五条")),
        (at, act) => at.DecisionOf(act).DecidedOn <= at.On && !(at.DecisionOf(act).TouchedOn > at.On));

    private static IEnumerable<string> Competent(Circumstances at) => CompetentBodies(at.Agency, at.Law, at.On);
}
