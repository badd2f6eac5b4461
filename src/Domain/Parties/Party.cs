using Enforcement.Domain.Values;

namespace Enforcement.Domain.Parties;

/// <summary>The party 当事人 as copied into the case: later changes of any registry do not change it.</summary>
/// <param name="Name">Name of the person or organisation.</param>
/// <param name="Kind">Citizen, individual business, legal person or other organisation.</param>
/// <param name="Address">Address 住所(地址).</param>
/// <param name="CreditCode">Unified social credit code 统一社会信用代码, where it has one.</param>
/// <param name="OrganisationCode">Organisation code 组织机构代码 of the old system, in use during the change-over of 2015 to 2017.</param>
/// <param name="BusinessLicence">Business licence number 营业执照号码 of the old system.</param>
/// <param name="CitizenId">Citizen identity number 公民身份号码, of a citizen or of an individual business's owner.</param>
/// <param name="LegalRepresentative">Legal representative or person in charge 法定代表人(负责人).</param>
/// <param name="Phone">Telephone for service.</param>
/// <param name="IdentifierOverrideReason">Why a number that fails its check digit is accepted all the same; real exceptions exist.</param>
public sealed record Party(
    string Name, PartyKind Kind, string Address, string? CreditCode = null, string? OrganisationCode = null, string? BusinessLicence = null,
    string? CitizenId = null, string? LegalRepresentative = null, string? Phone = null, string? IdentifierOverrideReason = null)
{
    /// <summary>Whether the law counts the party as a citizen 公民, not as an organisation 单位.</summary>
    public bool IsCitizen => Kind == PartyKind.Citizen;

    /// <summary>Whether both are the same person or organisation: by its number where both have one, else by its name.</summary>
    public bool IsSameAs(Party other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (CreditCode, other.CreditCode) is ({ } code, { } otherCode) ? code == otherCode
            : (CitizenId, other.CitizenId) is ({ } id, { } otherId) ? id == otherId
            : Name == other.Name;
    }
}

/// <summary>What the party is in law.</summary>
public enum PartyKind
{
    /// <summary>A citizen 公民.</summary>
    [Term("公民")] Citizen,

    /// <summary>An individual business 个体工商户.</summary>
    [Term("个体工商户")] IndividualBusiness,

    /// <summary>A legal person 法人.</summary>
    [Term("法人")] LegalPerson,

    /// <summary>Another organisation 其他组织.</summary>
    [Term("其他组织")] OtherOrganisation,
}
