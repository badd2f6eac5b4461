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

    /// <summary>The violation is a major one, to be penalised rather heavily 对重大违法行为给予较重的处罚.</summary>
    [Term("属于重大违法行为，拟给予较重的处罚")] MajorViolation,

    /// <summary>A law or regulation wants it reviewed 法律、法规规定应当法制审核的其他情形.</summary>
    [Term("属于法律、法规规定应当法制审核的情形")] NamedByLaw,

    /// <summary>A head thinks that the heads should discuss it 负责人认为应当集体讨论.</summary>
    [Term("经负责人认为应当集体讨论")] HeadsDecide,
}
