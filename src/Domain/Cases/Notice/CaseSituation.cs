using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Notice;

/// <summary>
/// What makes a case weighty 案件情形, as the legal staff state it with the notice: it makes the legality review (行政处罚法第五十八条) or the
/// collective discussion (第五十七条第二款) compulsory.
/// </summary>
public enum CaseSituation
{
    /// <summary>It concerns large public interests 涉及重大公共利益.</summary>
    [Term("涉及重大公共利益")] LargePublicInterest,

    /// <summary>It directly concerns serious rights of the party or others 直接关系当事人或者第三人重大权益; reviewed when a hearing was held.</summary>
    [Term("直接关系当事人或者第三人重大权益")] SeriousInterests,

    /// <summary>It is difficult, with several legal relations 案件情况疑难复杂、涉及多个法律关系.</summary>
    [Term("情况疑难复杂、涉及多个法律关系")] Difficult,

    /// <summary>
    /// The circumstances are complicated or the violation is a major one 情节复杂或者重大违法行为; until 2021-07-14 only where it is to be
    /// penalised rather heavily 给予较重的行政处罚 (see <see cref="CaseSituations.Wording"/>).
    /// </summary>
    [Term("属于情节复杂或者重大违法行为（2021 年 7 月 14 日以前还须拟给予较重的行政处罚）")] MajorViolation,

    /// <summary>A law or regulation wants it reviewed 法律、法规规定应当法制审核的其他情形.</summary>
    [Term("属于法律、法规规定应当法制审核的情形")] NamedByLaw,

    /// <summary>A head thinks that the heads should discuss it 负责人认为应当集体讨论.</summary>
    [Term("经负责人认为应当集体讨论")] HeadsDecide,
}

/// <summary>What the law of a day calls a situation.</summary>
public static class CaseSituations
{
    /// <summary>
    /// The situation in the words of the law of the day: 行政处罚法 until 2021-07-14, 第三十八条第二款, wants the discussion for a heavier penalty 给予较重的
    /// 行政处罚, since then 第五十七条第二款 for any.
    /// </summary>
    public static string Wording(this CaseSituation situation, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(law);
        return situation != CaseSituation.MajorViolation ? situation.Chinese()
            : law.RegimeOn(on)?.Code is null or Regime.A1 ? "属于情节复杂或者重大违法行为，拟给予较重的行政处罚"
            : "属于情节复杂或者重大违法行为";
    }
}
