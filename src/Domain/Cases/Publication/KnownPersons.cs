using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Parties;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>The persons a case has named, for finding them again in running text 案件涉及的自然人.</summary>
public static class KnownPersons
{
    private const int LongestName = 20;

    /// <summary>What is written where a name belongs, and is none.</summary>
    private static readonly HashSet<string> NoNames =
        ["不详", "未知", "当事人", "本人", "法人", "经营者", "负责人", "代理人", "监护人", "见证人", "现场人员", "门卫", "家属", "同住成年家属", "收发室", "办公室"];

    private static readonly string[] EndsOfNoNames =
        ["公司", "工厂", "砖厂", "机关", "政府", "法院", "医院", "学校", "中心", "委员会", "村委会", "居委会", "合作社", "养殖场", "人员", "家属", "代表人", "负责人", "管理员"];

    /// <summary>The names the events give, each once; members of staff, and the party where it is a citizen, among them.</summary>
    public static IReadOnlyList<string> NamesIn(IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return [.. events.SelectMany(e => ActingPerson.In(e).Select(person => person.Officer.Name).Concat(Said(e).SelectMany(NamesOf))).Distinct()];
    }

    /// <summary>The numbers of the enforcement certificates the events give.</summary>
    public static IReadOnlyList<string> CertificatesIn(IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return [.. events.SelectMany(ActingPerson.In).Select(person => person.Officer.CertificateNumber).OfType<string>().Distinct()];
    }

    /// <summary>The names in what was written where names belong: several are divided by commas, and what is added in brackets is not the name.</summary>
    public static IEnumerable<string> NamesOf(string? said) => (said ?? "").Split('、', '，', ',', '；', ';', '\n')
        .Select(part => part.Split('（', '(')[0].Trim())
        .Where(name => name.Length is >= 2 and <= LongestName && !NoNames.Contains(name)
            && !(name.Length >= 4 && EndsOfNoNames.Any(end => name.EndsWith(end, StringComparison.Ordinal))));

    private static IEnumerable<string?> Said(CaseEvent happened) => happened switch
    {
        LeadReceived e => [PersonOf(e.Party)],
        FilingProposed e => [PersonOf(e.Party)],
        OnTheSpotDecided e => [PersonOf(e.Party), e.Recipient],
        InspectionRecorded e => [e.PartyPresent],
        InterviewRecorded e => [e.Interviewee],
        PaperServed e => [e.Recipient, e.Proof?.Witness, e.Proof?.Agent],
        HearingEnded e => [.. e.Representatives],
        DetentionTransferProposed e => [.. e.Persons],
        _ => [],
    };

    private static string? PersonOf(Party party) => party.IsCitizen ? party.Name : party.LegalRepresentative;
}
