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
    public static readonly BodyRule<VoidDocument> DecisionsAreNotVoided = new(
        "R-605", "决定一经作出不得以作废方式变更", new("行政处罚法", "第五十四条"),
        (at, act) => at.Case.Paper(act.DocumentId)?.Kind is PaperKind.PriorNotice or PaperKind.CorrectionOrder,
        (at, act) => $"{at.Case.Paper(act.DocumentId)?.Kind.Chinese()}不能作废");
}
