using Enforcement.Domain.Cases;

namespace Enforcement.Api.Acts;

/// <summary>What an act is about, so that long lists of acts can be folded: the feature folder of the domain it lies in, in Chinese.</summary>
internal static class ActSubject
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Filing"] = "线索与立案",
        ["Summary"] = "当场处罚",
        ["Investigation"] = "调查取证",
        ["Measures"] = "保存、查封与限产停产",
        ["Review"] = "案件审查",
        ["Notice"] = "告知与陈述申辩",
        ["Hearing"] = "听证",
        ["LegalReview"] = "法制审核与集体讨论",
        ["Deliberation"] = "法制审核与集体讨论",
        ["Decision"] = "决定",
        ["Recusal"] = "回避",
        ["Service"] = "送达与作废",
        ["Payment"] = "缴款",
        ["Publication"] = "公开与备案",
        ["Remedies"] = "复议与诉讼",
        ["CompulsoryEnforcement"] = "催告与强制执行",
        ["Substitution"] = "代履行",
        ["DailyFine"] = "按日连续处罚",
        ["Detention"] = "移送行政拘留",
        ["Referral"] = "移送司法",
        ["Closure"] = "结案与归档",
        ["Archive"] = "结案与归档",
    };

    private static readonly Dictionary<string, string> OfActs =
        CaseActs.All.ToDictionary(act => act.Name, act => Names[act.Body.Namespace!.Split('.')[^1]]);

    public static string Of(string act) => OfActs[act];
}
