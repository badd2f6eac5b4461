using Enforcement.Domain.Agencies;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;

namespace Enforcement.Scenarios;

/// <summary>The agency, its staff and the parties of all scenarios; every person and number is invented.</summary>
public static class TheCounty
{
    private static readonly DateOnly CertifiedFrom = new(2015, 1, 1);
    private static readonly DateOnly CertifiedUntil = new(2026, 12, 31);

    public static Agency Agency { get; } = new(
        "510824", "苍溪县环境保护局", "苍环", ["苍溪县人民政府", "广元市环境保护局"], "苍溪县人民法院",
        new("苍溪县示例银行营业部", "苍溪县陵江镇示例路1号", "苍溪县财政局（示例）", "0000000000000000"),
        "苍溪县陵江镇示例路2号", "0839-0000000", ["陵江镇", "云峰镇", "东溪镇", "元坝镇", "歧坪镇"], IsDemonstration: true);

    public static Officer Officer1 { get; } = Certified("officer1", "张伟明", Role.Officer, "510824001");

    public static Officer Officer2 { get; } = Certified("officer2", "李晓东", Role.Officer, "510824002");

    /// <summary>A third certified officer, for changes of investigators.</summary>
    public static Officer Officer4 { get; } = Certified("officer4", "陈立", Role.Officer, "510824004");

    /// <summary>An officer whose certificate ran out on 2017-06-01.</summary>
    public static Officer OfficerExpired { get; } =
        new("officer5", "何平", Role.Officer, new("510824005", CertifiedFrom, new(2017, 6, 1)), IsPrincipalHead: false);

    public static Officer Officer3NotCertified { get; } = new("officer3", "王新", Role.Officer, Certificate: null, IsPrincipalHead: false);

    public static Officer Legal1 { get; } =
        new("legal1", "赵敏", Role.Legal, Certificate: null, IsPrincipalHead: false, HasLegalQualification: true);

    /// <summary>Legal staff with an enforcement certificate, who could also investigate.</summary>
    public static Officer Legal2Certified { get; } = Certified("legal2", "孙洁", Role.Legal, "510824012") with { LegalReviewerSince = new(2012, 3, 1) };

    public static Officer Leader1 { get; } = Certified("leader1", "刘建国", Role.Leader, "510824021") with { IsPrincipalHead = true };

    /// <summary>A deputy head.</summary>
    public static Officer Leader2 { get; } = Certified("leader2", "周志强", Role.Leader, "510824022");

    public static Officer Inspector1 { get; } = new("inspector1", "吴正", Role.Inspector, Certificate: null, IsPrincipalHead: false);

    public static IReadOnlyDictionary<string, Officer> Staff { get; } = new[]
    {
        Officer1, Officer2, Officer3NotCertified, Officer4, OfficerExpired, Legal1, Legal2Certified, Leader1, Leader2, Inspector1,
    }.ToDictionary(officer => officer.Id);

    /// <summary>A legal person with a credit code whose check digit is right.</summary>
    public static Party Company { get; } = new(
        "苍溪县示例砂石有限公司", PartyKind.LegalPerson, "苍溪县陵江镇示例村三组", CreditCode: WithCheckDigit("91510824MA6ABC120"),
        LegalRepresentative: "钱示例", Phone: "13900000000");

    /// <summary>A citizen with an identity number whose check digit is right.</summary>
    public static Party Citizen { get; } = new(
        "郑示例", PartyKind.Citizen, "苍溪县东溪镇示例村一组", CitizenId: IdWithCheckDigit("51082419700101001"));

    /// <summary>A citizen who was born on the day.</summary>
    public static Party CitizenBornOn(DateOnly day) => Citizen with { CitizenId = IdWithCheckDigit($"510824{day:yyyyMMdd}001") };

    /// <summary>The member of staff who does such acts in a scenario unless it says otherwise.</summary>
    public static Officer Usually(Role role) => role switch
    {
        Role.Officer => Officer1,
        Role.Legal => Legal1,
        Role.Leader => Leader1,
        Role.Inspector => Inspector1,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    public static string WithCheckDigit(string first17) => first17 + CreditCode.CheckCharacter(first17);

    public static string IdWithCheckDigit(string first17) => first17 + CitizenId.CheckCharacter(first17);

    private static Officer Certified(string id, string name, Role role, string number) =>
        new(id, name, role, new(number, CertifiedFrom, CertifiedUntil), IsPrincipalHead: false);
}
