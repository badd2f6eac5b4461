using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Recusal;

/// <summary>An act that names members of staff who take part in it.</summary>
public interface INamesStaff
{
    /// <summary>Their ids.</summary>
    IEnumerable<string> NamedStaff { get; }
}

/// <summary>The rules of recusal 回避.</summary>
public static class RecusalRules
{
    /// <summary>A case knows recusal from the lead to the closing.</summary>
    internal static readonly CaseStage[] Stages =
    [
        CaseStage.LeadReceived, CaseStage.FilingProposed, CaseStage.Filed, CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed,
        CaseStage.Noticed, CaseStage.PenaltyDecided, CaseStage.NoPenaltyDecided,
    ];

    private static readonly Provision Recusing = new(
        new("环境行政处罚办法", "第八条"), new("行政处罚法", "第四十三条"), new("生态环境行政处罚办法", "第六条"));

    /// <summary>Who is recused has no further part in the case.</summary>
    public static readonly CaseRule ActorIsNotRecused = new(
        "R-005", "决定回避的人员不得再参与本案办理", Recusing,
        at => !at.Case.IsRecused(at.Actor.Id),
        at => $"{at.Actor.Name}已经决定回避");

    /// <summary>Nobody who is recused is named for an act.</summary>
    public static readonly BodyRule<INamesStaff> NamedStaffAreNotRecused = new(
        "R-006", "办案步骤中的人员不得包括已决定回避的人员", Recusing,
        (at, act) => !act.NamedStaff.Any(at.Case.IsRecused),
        (at, act) => "已经决定回避的人员：" + string.Join("、", act.NamedStaff.Where(at.Case.IsRecused).Distinct()));

    /// <summary>Only staff can be recused.</summary>
    public static readonly BodyRule<RequestRecusal> RecusalConcernsStaff = new(
        "R-229", "申请回避应当指明本机关的工作人员；自行回避的应当由其本人提出", Recusing,
        (at, act) => at.Member(act.Officer) is not null && (act.By != RecusalRequester.TheOfficer || act.Officer == at.Actor.Id),
        (at, act) => at.Member(act.Officer) is null ? $"没有工作人员“{act.Officer}”" : "自行回避应当由本人提出");

    /// <summary>Another relation that may impair fairness is a ground since 2021-07-15 (行政处罚法第四十三条); order 30 repeats it.</summary>
    public static readonly BodyRule<RequestRecusal> RecusalGroundIsKnownToTheProcedure = new(
        "R-230", "回避的情形应当是当时的程序制度规定的情形", Recusing,
        (at, act) => at.Regime >= Regime.A2 || act.Ground != RecusalGround.OtherRelation,
        (_, act) => $"“{act.Ground.Chinese()}”自2021年7月15日起方为回避情形");

    /// <summary>One request at a time for each member of staff.</summary>
    public static readonly BodyRule<RequestRecusal> NoRequestIsOpen = new(
        "R-231", "对同一人员的回避申请决定之前，或者已经决定回避的，不再受理新的申请", Recusing,
        (at, act) => !at.Case.Recusals.Any(r => r.Officer.Id == act.Officer && r.Granted is null or true),
        (at, act) => at.Case.IsRecused(act.Officer) ? $"{at.NameOf(act.Officer)}已经决定回避" : $"对{at.NameOf(act.Officer)}的回避申请尚未决定");

    /// <summary>Somebody's recusal waits for a decision.</summary>
    public static readonly CaseRule RecusalIsAskedFor = new(
        "R-241", "决定回避应当以已经提出、尚未决定的回避申请为前提", Recusing,
        at => at.Case.Recusals.Any(request => request.DecidedOn is null),
        _ => "没有尚未决定的回避申请");

    /// <summary>A decision answers a request.</summary>
    public static readonly BodyRule<DecideRecusal> RecusalRequestIsOpen = new(
        "R-232", "决定回避以对该人员的申请尚未决定为前提，且不早于申请", Recusing,
        (at, act) => OpenRequest(at, act) is { } request && request.RequestedOn <= at.On,
        (at, act) => OpenRequest(at, act) is { } request ? $"申请于 {request.RequestedOn.Iso()} 才提出" : $"没有对{at.NameOf(act.Officer)}尚未决定的回避申请");

    /// <summary>Nobody decides their own recusal.</summary>
    public static readonly BodyRule<DecideRecusal> NobodyDecidesTheirOwnRecusal = new(
        "R-233", "被申请回避的人员不得决定本人的回避", Recusing,
        (at, act) => act.Officer != at.Actor.Id && act.Together?.Contains(act.Officer) != true);

    /// <summary>
    /// The principal head's recusal is decided by the leaders together, another leader's by the principal head, others' by a leader; who decides
    /// together is a leader.
    /// </summary>
    public static readonly BodyRule<DecideRecusal> RightPersonDecidesRecusal = new(
        "R-234", "主要负责人的回避由其他负责人集体讨论决定，其他负责人的回避由主要负责人决定，其他人员的回避由负责人决定", Recusing,
        (at, act) => NoLeader(at, act) is null && at.Member(act.Officer) switch
        {
            { IsPrincipalHead: true } => (act.Together ?? []).Append(at.Actor.Id).Distinct().Count() >= 2,
            { Role: Role.Leader } => at.Actor.IsPrincipalHead,
            _ => true,
        },
        (at, act) => NoLeader(at, act) is { } other ? $"{at.NameOf(other)}不是本机关负责人"
            : at.Member(act.Officer) is { IsPrincipalHead: true } ? "主要负责人的回避应当由两名以上其他负责人集体讨论决定，请在 together 写明"
            : "其他负责人的回避应当由主要负责人决定");

    private static string? NoLeader(Circumstances at, DecideRecusal act) => (act.Together ?? []).FirstOrDefault(id => at.Member(id)?.Role != Role.Leader);

    private static RecusalState? OpenRequest(Circumstances at, DecideRecusal act) =>
        at.Case.Recusals.LastOrDefault(r => r.Officer.Id == act.Officer && r.DecidedOn is null);
}
