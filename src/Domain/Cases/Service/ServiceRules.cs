using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Service;

/// <summary>An act about one of the case's papers.</summary>
public interface IAboutAPaper
{
    /// <summary>The paper's identity.</summary>
    Guid DocumentId { get; }
}

/// <summary>The rules of serving and voiding papers 送达与作废.</summary>
public static class ServiceRules
{
    private static readonly Provision Serving = new(new LegalBasis("环境行政处罚办法", "第五十七条"), new LegalBasis("行政处罚法", "第六十一条"));

    /// <summary>The paper is one of the case's that is served on people, and still valid.</summary>
    public static readonly BodyRule<IAboutAPaper> PaperIsToBeServed = new(
        "R-601", "送达、作废的文书应当是本案有效的对外文书", Serving,
        (at, act) => at.Case.Paper(act.DocumentId) is { VoidedFor: null } paper && paper.Kind.IsServed(),
        (at, act) => at.Case.Paper(act.DocumentId) is { } paper
            ? paper.VoidedFor is null ? $"{paper.Kind.Chinese()}不需要送达当事人" : $"{paper.Number}已作废：{paper.VoidedFor}"
            : "本案没有这份文书");

    /// <summary>A paper is served once; a served paper is not voided.</summary>
    public static readonly BodyRule<IAboutAPaper> PaperIsNotServedYet = new(
        "R-602", "文书只送达一次；已经送达的文书不得作废", Serving,
        (at, act) => at.Case.Paper(act.DocumentId)?.Service is null,
        (at, act) => $"{at.Case.Paper(act.DocumentId)?.Number}已于 {at.Case.Paper(act.DocumentId)?.Service?.ServedOn.Iso()} 送达");

    /// <summary>A paper is not served or voided before its date.</summary>
    public static readonly BodyRule<IAboutAPaper> NotBeforeThePapersDate = new(
        "R-603", "送达、作废日期不得早于文书日期", Serving,
        (at, act) => at.Case.Paper(act.DocumentId) is not { } paper || paper.IssuedOn <= at.On,
        (at, act) => $"日期 {at.On.Iso()} 早于文书日期 {at.Case.Paper(act.DocumentId)?.IssuedOn.Iso()}");

    /// <summary>Two members of staff hand a paper over or leave it; other ways of service need one who sees to it.</summary>
    public static readonly BodyRule<RecordService> TwoOfTheStaffServe = new(
        "R-604", "直接送达、留置送达应当由两名以上工作人员进行", Serving,
        (at, act) => act.Officers.Distinct().Count() >= (act.Method is ServiceMethod.Direct or ServiceMethod.Leaving ? 2 : 1)
            && act.Officers.All(id => at.Member(id) is not null),
        (at, act) => act.Officers.FirstOrDefault(id => at.Member(id) is null) is { } unknown
            ? $"没有工作人员“{unknown}”" : "送达人不得少于两人");

    /// <summary>Only notices and orders are voided; a decision is changed by law's own ways.</summary>
    public static readonly BodyRule<IAboutAPaper> DecisionsAreNotVoided = new(
        "R-605", "决定一经作出不得以作废方式变更", new("行政处罚法", "第五十四条"),
        (at, act) => at.Case.Paper(act.DocumentId)?.Kind is PaperKind.PriorNotice or PaperKind.CorrectionOrder
            or PaperKind.HearingRightNotice or PaperKind.HearingNotice,
        (at, act) => $"{at.Case.Paper(act.DocumentId)?.Kind.Chinese()}不能作废");

    /// <summary>Who refuses to sign is served by leaving the paper.</summary>
    public static readonly BodyRule<RecordService> RefusalIsAnsweredByLeaving = new(
        "R-606", "受送达人拒绝签收的，应当留置送达", new("民事诉讼法", "第八十九条"),
        (_, act) => act.Proof is not { RefusedToSign: true } || act.Method == ServiceMethod.Leaving,
        (_, act) => $"受送达人拒绝签收，不能记为{act.Method.Chinese()}");

    /// <summary>Leaving a paper is witnessed or photographed.</summary>
    public static readonly BodyRule<RecordService> LeavingIsWitnessed = new(
        "R-607", "留置送达应当邀请见证人到场，或者采用拍照、录像等方式记录送达过程", new("民事诉讼法", "第八十九条"),
        (_, act) => act.Method != ServiceMethod.Leaving || act.Proof is { Photographed: true } || !string.IsNullOrWhiteSpace(act.Proof?.Witness),
        (_, _) => "没有写明见证人，也没有拍照、录像");

    /// <summary>A public announcement has its reason and course on record.</summary>
    public static readonly BodyRule<RecordService> AnnouncementIsReasoned = new(
        "R-608", "公告送达应当在案卷中记明原因和经过", new("民事诉讼法", "第九十五条"),
        (_, act) => act.Method != ServiceMethod.PublicAnnouncement
            || (!string.IsNullOrWhiteSpace(act.Proof?.AnnouncementReason) && !string.IsNullOrWhiteSpace(act.Proof?.AnnouncementCourse)),
        (_, act) => string.IsNullOrWhiteSpace(act.Proof?.AnnouncementReason) ? "没有写明公告送达的原因" : "没有写明公告送达的经过");

    /// <summary>Fax and e-mail are known to the law of 2021, and only with the recipient's signed confirmation of the address.</summary>
    public static readonly BodyRule<RecordService> ElectronicServiceIsConfirmed = new(
        "R-609", "自2021年7月15日起，当事人同意并签订确认书的，方可采用传真、电子邮件等方式送达", new("行政处罚法", "第六十一条第二款"),
        (at, act) => act.Method is not (ServiceMethod.Fax or ServiceMethod.Email)
            || (at.Regime >= Regime.A2 && act.Proof is { AddressConfirmedOn: { } signed } && signed <= at.On),
        (at, act) => at.Regime < Regime.A2 ? $"{at.On.Iso()} 的法律没有规定{act.Method.Chinese()}" : "没有当事人此前签订的送达地址确认书");

    /// <summary>Who serves in the agency's stead is named.</summary>
    public static readonly BodyRule<RecordService> HelperIsNamed = new(
        "R-610", "委托送达、转交送达、公证送达应当记明受托机关、转交单位或者公证机构", Serving,
        (_, act) => act.Method is not (ServiceMethod.Entrusted or ServiceMethod.Forwarded or ServiceMethod.Notarised)
            || !string.IsNullOrWhiteSpace(act.Proof?.Through),
        (_, act) => $"{act.Method.Chinese()}没有写明由谁送达");

    /// <summary>Who receives a paper for the party may do so.</summary>
    public static readonly BodyRule<RecordService> AgentIsAuthorised = new(
        "R-611", "由他人代收的，应当记明代收人与受送达人的关系或者授权", new("民事诉讼法", "第八十八条"),
        (_, act) => string.IsNullOrWhiteSpace(act.Proof?.Agent) || !string.IsNullOrWhiteSpace(act.Proof.AgentAuthority),
        (_, act) => $"没有写明“{act.Proof?.Agent}”代收的依据");
}
