using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases;

/// <summary>The rules of every act: its stage and its date.</summary>
public static class GeneralRules
{
    private static readonly LegalBasis Truthful = new("行政处罚法", "第四条第二款");
    private static readonly LegalBasis InOrder = new("行政处罚法", "第三条");

    /// <summary>An act is done at a stage that knows it.</summary>
    public static readonly BodyRule<CaseAct> StageAllowsTheAct = new(
        "R-001", "办案步骤应当按法定程序依次进行", InOrder,
        (at, act) => act.Stages.Contains(at.Case.Stage),
        (at, act) => $"案件处于“{at.Case.Stage.Chinese()}”阶段，不能办理“{act.Title}”；该步骤只能在“{string.Join("、", act.Stages.Select(s => s.Chinese()))}”阶段进行");

    /// <summary>An act has happened when it is recorded.</summary>
    public static readonly CaseRule DateIsNotInTheFuture = new(
        "R-002", "发生日期不得晚于今天", Truthful,
        at => at.On <= at.Today,
        at => $"发生日期 {at.On.Iso()} 晚于今天({at.Today.Iso()})");

    /// <summary>The day is one whose procedure law the system knows.</summary>
    public static readonly CaseRule ProcedureLawKnowsTheDay = new(
        "R-003", "发生日期应当在系统所载程序制度的施行期内", InOrder,
        at => at.Law.RegimeOn(at.On) is not null,
        at => $"系统没有 {at.On.Iso()} 适用的程序制度(最早自 {at.Law.Regimes[0].From.Iso()} 起)");

    /// <summary>An act does not happen before the step it follows.</summary>
    public static readonly BodyRule<DateOnly> NotBeforeTheStepItFollows = new(
        "R-004", "步骤的发生日期不得早于其前一步骤", InOrder,
        (at, predecessor) => at.On >= predecessor,
        (at, predecessor) => $"发生日期 {at.On.Iso()} 早于前一步骤的日期 {predecessor.Iso()}");

    /// <summary>What <see cref="CaseAct.RefusedBy"/> asks of every act besides its own rules.</summary>
    internal static readonly IReadOnlyList<CaseRule> OfEveryAct = [DateIsNotInTheFuture, ProcedureLawKnowsTheDay, Recusal.RecusalRules.ActorIsNotRecused];

    internal static IEnumerable<string> WarningsOn(Circumstances at)
    {
        if (at.Law.RegimeOn(at.On) is { Complete: false } regime)
        {
            yield return $"本步骤适用程序制度 {regime.Code}（{regime.Name}），该制度的规章尚有条文未取得正式文本，所引条款标注“待核”，请法制人员人工把关";
        }
    }
}
