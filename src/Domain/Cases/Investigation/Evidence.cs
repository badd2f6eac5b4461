using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Kinds of evidence 证据种类 (环境行政处罚办法第三十二条).</summary>
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
}

/// <summary>Who made a monitoring report 监测机构 (环境行政处罚办法第三十五条).</summary>
/// <param name="Institution">The institution's full name.</param>
/// <param name="CmaNumber">The number of its metrology accreditation mark 计量认证(CMA)标志.</param>
/// <param name="ReportNumber">The report's number 监测字号.</param>
public sealed record MonitoringInstitution(string Institution, string CmaNumber, string ReportNumber);

/// <summary>A file of a piece of evidence.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Sha256">The SHA-256 of its content, 64 lower-case hexadecimal digits.</param>
/// <param name="Bytes">Its size in bytes.</param>
public sealed record EvidenceFile(string Name, string Sha256, long Bytes);
