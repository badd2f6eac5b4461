using System.Globalization;
using Enforcement.Domain.Parties;

namespace Enforcement.Application.Demonstration;

/// <summary>The parties of the demonstration. Their names say that they are invented, and their numbers pass every check but can be nobody's.</summary>
internal static class DemonstrationParties
{
    private const string Invented = "(虚构)";
    private const string SubjectAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly int[] SubjectWeights = [3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] Surnames = ["何", "罗", "杨", "蒲", "向", "母", "侯", "寇", "伏", "昝", "权", "仲"];
    private static readonly string[] LastCharacters = ["川", "坤", "蓉", "彬", "琼", "斌", "碧", "洪", "英", "泽"];
    private static readonly string[] Hamlets = ["云岭村一组", "石桥村三组", "柏垭村二组", "清溪村四组", "长梁村一组", "新坪社区", "土垭村五组"];

    public static Party Of(int number, DemonstrationCase row)
    {
        var address = $"苍溪县{Place(number, row)}（演示地址）";
        if (row.Sort == PartySort.Citizen)
        {
            return new(row.Name + Invented, PartyKind.Citizen, address, CitizenId: CitizenIdOf(number, row));
        }

        var kind = row.Sort switch
        {
            PartySort.Business => PartyKind.IndividualBusiness,
            PartySort.Team => PartyKind.OtherOrganisation,
            _ => PartyKind.LegalPerson,
        };
        return new(
            $"苍溪县{row.Name}{Invented}", kind, address, CreditCodeOf(number, row.Sort), LegalRepresentative: Person(number), Phone: "0839-0000000");
    }

    public static string Place(int number, DemonstrationCase row) => $"{row.Township}{Hamlets[number % Hamlets.Length]}";

    /// <summary>Whether the party is not of age, so that somebody else speaks for it.</summary>
    public static bool IsChild(DemonstrationCase row) => row.Has(Branch.UnderFourteen) || row.Has(Branch.Minor);

    /// <summary>Who speaks for the party; nobody has 某 for a name.</summary>
    public static string Person(int number) => $"{Surnames[number % Surnames.Length]}某{LastCharacters[number * 3 % LastCharacters.Length]}";

    // The subject's own check digit is deliberately wrong, so that no register can ever have given this code out.
    private static string CreditCodeOf(int number, PartySort sort)
    {
        var prefix = sort switch { PartySort.Business => "92", PartySort.Cooperative => "93", PartySort.Institution => "12", PartySort.Team => "59", _ => "91" };
        var subject = $"MA62D{number.ToString("D3", CultureInfo.InvariantCulture)}";
        var right = (11 - (subject.Select((c, i) => SubjectAlphabet.IndexOf(c, StringComparison.Ordinal) * SubjectWeights[i]).Sum() % 11)) % 11;
        var first17 = $"{prefix}510824{subject}{(right + 1) % 10}";
        return first17 + CreditCode.CheckCharacter(first17);
    }

    // Serial 000 is never given to anybody.
    private static string CitizenIdOf(int number, DemonstrationCase row)
    {
        var born = new DateOnly(row.Has(Branch.UnderFourteen) ? 2004 : row.Has(Branch.Minor) ? 2000 : 1958, 3, 1).AddDays(IsChild(row) ? number : number * 137);
        var first17 = $"510824{born.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000";
        return first17 + CitizenId.CheckCharacter(first17);
    }
}
