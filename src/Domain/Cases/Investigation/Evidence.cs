using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Kinds of evidence 证据种类 (环境行政处罚办法第三十二条；行政处罚法第四十六条).</summary>
public enum EvidenceKind
{
    /// <summary>Documentary evidence 书证.</summary>
    [Term("书证")] Document,

    /// <summary>Physical evidence 物证.</summary>
    [Term("物证")] PhysicalObject,

    /// <summary>Testimony 证人证言.</summary>
    [Term("证人证言")] Testimony,

    /// <summary>Audio-visual material and computer data 视听资料和计算机数据.</summary>
    [Term("视听资料和计算机数据")] AudioVisual,

    /// <summary>Statement of the party 当事人陈述.</summary>
    [Term("当事人陈述")] PartyStatement,

    /// <summary>Monitoring report 监测报告.</summary>
    [Term("监测报告")] MonitoringReport,

    /// <summary>Other expert conclusion 其他鉴定结论.</summary>
    [Term("其他鉴定结论")] ExpertConclusion,

    /// <summary>On-site record 现场检查(勘察)笔录.</summary>
    [Term("现场检查（勘察）笔录")] OnSiteRecord,

    /// <summary>Electronic data 电子数据, a kind of its own since 2021-07-15 (行政处罚法第四十六条第一款第四项).</summary>
    [Term("电子数据")] ElectronicData,
}

/// <summary>Who made a monitoring report 监测机构 (环境行政处罚办法第三十五条).</summary>
/// <param name="Institution">The institution's full name.</param>
/// <param name="CmaNumber">The number of its metrology accreditation mark 计量认证(CMA)标志.</param>
/// <param name="ReportNumber">The report's number 监测字号.</param>
public sealed record MonitoringInstitution(string Institution, string CmaNumber, string ReportNumber);

/// <summary>By which electronic technical monitoring equipment evidence was recorded 电子技术监控设备 (行政处罚法第四十一条).</summary>
/// <param name="Device">The equipment, with its number.</param>
/// <param name="Site">Where it stands.</param>
/// <param name="Reviewed">Whether it passed the legal and technical review 法制和技术审核: to standard, set up reasonably, marked clearly.</param>
/// <param name="SitePublished">Whether its site is published 设置地点向社会公布.</param>
/// <param name="RecordReviewed">Whether the record was reviewed and found true, clear, complete and accurate 审核记录内容.</param>
/// <param name="Lookup">How the party can look it up 当事人查询的方式.</param>
public sealed record MonitoringEquipment(string Device, string Site, bool Reviewed, bool SitePublished, bool RecordReviewed, string Lookup);

/// <summary>How samples were taken 采样取证 (环境行政处罚办法第三十四条); the officers of the piece of evidence took them.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended, the same day.</param>
/// <param name="Method">By which method or standard 采样方法.</param>
/// <param name="Samples">The samples.</param>
/// <param name="HandedTo">Who took them over, and when 交接情况.</param>
/// <param name="SigningNote">Who of the party was present and how it was signed, or that signing was refused.</param>
public sealed record Sampling(TimeOnly From, TimeOnly To, string Method, IReadOnlyList<Sample> Samples, string HandedTo, string SigningNote);

/// <summary>A sample 样品.</summary>
/// <param name="Number">Its number 样品编号.</param>
/// <param name="Point">Where it was taken 采样点位.</param>
/// <param name="Items">What it is to be analysed for 监测项目.</param>
/// <param name="Amount">How much of it, and how it is kept 数量、保存方式.</param>
public sealed record Sample(string Number, string Point, string Items, string Amount);

/// <summary>A file of a piece of evidence.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Sha256">The SHA-256 of its content, 64 lower-case hexadecimal digits.</param>
/// <param name="Bytes">Its size in bytes.</param>
public sealed record EvidenceFile(string Name, string Sha256, long Bytes);
