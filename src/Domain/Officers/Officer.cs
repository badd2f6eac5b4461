using Enforcement.Domain.Values;

namespace Enforcement.Domain.Officers;

/// <summary>A member of the agency's staff 工作人员 who may have a part in cases.</summary>
/// <param name="Id">The account's user name; it names the person in every event.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Role">What the person is in the agency.</param>
/// <param name="Certificate">The enforcement certificate, or null without one.</param>
/// <param name="IsPrincipalHead">Whether the person is the principal head 正职负责人 or presides over the work.</param>
/// <param name="HasLegalQualification">Whether the person holds the national legal-profession qualification 国家统一法律职业资格.</param>
/// <param name="LegalReviewerSince">Since when the person has reviewed decisions; who began before 2018 needs no qualification.</param>
public sealed record Officer(
    string Id, string Name, Role Role, EnforcementCertificate? Certificate, bool IsPrincipalHead, bool HasLegalQualification = false,
    DateOnly? LegalReviewerSince = null)
{
    /// <summary>Whether the person may investigate on the day: with an enforcement certificate valid then (环境行政处罚办法第二十八条).</summary>
    public bool IsCertifiedOn(DateOnly day) => Certificate is { } certificate && certificate.ValidFrom <= day && day <= certificate.ValidUntil;

    /// <summary>The person while doing the other's work: who does that of the principal head presides over the work 主持工作; nothing else passes over.</summary>
    public Officer PresidingFor(Officer principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return this with { IsPrincipalHead = IsPrincipalHead || principal.IsPrincipalHead };
    }

    /// <summary>The person as events and papers name them.</summary>
    public OfficerName Named => new(Id, Name, Certificate?.Number);
}

/// <summary>An enforcement certificate 行政执法证.</summary>
/// <param name="Number">The certificate's number.</param>
/// <param name="ValidFrom">The first day of its validity.</param>
/// <param name="ValidUntil">The last day of its validity.</param>
public sealed record EnforcementCertificate(string Number, DateOnly ValidFrom, DateOnly ValidUntil);

/// <summary>An officer as named in an event: as they were on that day.</summary>
/// <param name="Id">The account's user name.</param>
/// <param name="Name">The person's name.</param>
/// <param name="CertificateNumber">The enforcement certificate's number, or null without one.</param>
public sealed record OfficerName(string Id, string Name, string? CertificateNumber);

/// <summary>What a person is in the agency; each account has one.</summary>
public enum Role
{
    /// <summary>Enforcement officer 执法人员.</summary>
    [Term("执法人员")] Officer,

    /// <summary>Legal staff 法制人员.</summary>
    [Term("法制人员")] Legal,

    /// <summary>Leader 负责人.</summary>
    [Term("负责人")] Leader,

    /// <summary>Discipline inspector 纪检监察: reads everything of the agency, changes nothing in cases.</summary>
    [Term("纪检监察")] Inspector,

    /// <summary>System administrator 系统管理员: accounts and units, no cases.</summary>
    [Term("系统管理员")] SystemAdministrator,

    /// <summary>Security administrator 安全管理员: roles and policies, no cases.</summary>
    [Term("安全管理员")] SecurityAdministrator,

    /// <summary>Audit administrator 审计管理员: logs, no cases.</summary>
    [Term("审计管理员")] AuditAdministrator,
}
