using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>An act that names the party of a case, which may be on record already under another spelling.</summary>
public interface INamesAParty : IActBody
{
    /// <summary>The suspected party.</summary>
    Parties.Party Party { get; }
}

/// <summary>An act that names a party, what it is suspected of and where the case comes from.</summary>
public interface INamesASuspicion : INamesAParty
{
    /// <summary>Where the case comes from.</summary>
    Lead Lead { get; }

    /// <summary>What is suspected.</summary>
    Violation Violation { get; }

    /// <summary>The suspected offence.</summary>
    string OffenceCode { get; }
}

/// <summary>Where a case comes from 案件来源.</summary>
/// <param name="Source">The kind of source.</param>
/// <param name="ReceivedOn">The day the offence was discovered or the lead received; the period of filing runs from it.</param>
/// <param name="Reference">Number or name of the petition, letter or inspection, if there is one.</param>
public sealed record Lead(LeadSource Source, DateOnly ReceivedOn, string? Reference = null);

/// <summary>Kinds of sources of cases 案件来源.</summary>
public enum LeadSource
{
    /// <summary>Routine inspection 日常检查.</summary>
    [Term("日常检查")] RoutineInspection,

    /// <summary>Report by the public 群众举报.</summary>
    [Term("群众举报")] PublicReport,

    /// <summary>Assigned by a superior 上级交办.</summary>
    [Term("上级交办")] AssignedBySuperior,

    /// <summary>Transferred by another organ 其他机关移送.</summary>
    [Term("其他机关移送")] TransferredIn,

    /// <summary>Anomaly of automatic monitoring 自动监控异常.</summary>
    [Term("自动监控异常")] AutomaticMonitoring,

    /// <summary>Central or provincial environmental inspection 环保督察交办.</summary>
    [Term("环保督察交办")] EnvironmentalInspection,

    /// <summary>Exposed by the media 媒体曝光.</summary>
    [Term("媒体曝光")] Media,
}

/// <summary>A suspected or established violation 违法行为: what, where and when.</summary>
/// <param name="Facts">Act, circumstances and consequences.</param>
/// <param name="Place">Where.</param>
/// <param name="Township">In which township 乡镇.</param>
/// <param name="StartedOn">When it began.</param>
/// <param name="EndedOn">When it ended 终了之日; null while it continues.</param>
public sealed record Violation(string Facts, string Place, string Township, DateOnly StartedOn, DateOnly? EndedOn = null)
{
    /// <summary>The day whose substantive law applies: the end of the act, or the day given while it continues.</summary>
    public DateOnly LawOfDay(DateOnly whileContinuing) => EndedOn ?? whileContinuing;
}

/// <summary>The proposer's findings on the conditions of filing 立案条件 (环境行政处罚办法第二十二条); the limitation period is computed.</summary>
/// <param name="ViolationSuspected">There is a suspected violation.</param>
/// <param name="PenaltyProvided">It must or may be penalised by law.</param>
/// <param name="WithinJurisdiction">It belongs to this agency.</param>
/// <param name="Harm">What harm it did, as far as the limitation period asks; none when left out.</param>
public sealed record FilingConditions(bool ViolationSuspected, bool PenaltyProvided, bool WithinJurisdiction, Harm? Harm = null);
