using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Papers;

/// <summary>What several papers say in the same words.</summary>
internal static class Wording
{
    /// <summary>The label of a citizen's identity number among the particulars.</summary>
    public const string CitizenIdLabel = "公民身份号码";

    /// <summary>The label of a citizen's address among the particulars.</summary>
    public const string HomeAddressLabel = "住址";

    private const string Certificate = "（执法证号";

    /// <summary>How a paper addresses the party.</summary>
    public static string You(Party party) => party.IsCitizen ? "你" : "你单位";

    /// <summary>The party's particulars, label and value, as far as they are known: the first is the name, the last the address.</summary>
    public static IReadOnlyList<(string Label, string Value)> Particulars(Party party) =>
    [
        .. new (string Label, string? Value)[]
        {
            (party.IsCitizen ? "姓名" : "名称", party.Name),
            ("统一社会信用代码", party.CreditCode),
            ("组织机构代码", party.OrganisationCode),
            ("营业执照号码", party.BusinessLicence),
            (CitizenIdLabel, party.CitizenId),
            (Representative(party.Kind), party.IsCitizen ? null : party.LegalRepresentative),
            (party.IsCitizen ? HomeAddressLabel : "地址", party.Address),
        }.Where(row => !string.IsNullOrWhiteSpace(row.Value)).Select(row => (row.Label, row.Value!)),
    ];

    /// <summary>The labels under which a representative stands among the particulars.</summary>
    public static IReadOnlyList<string> RepresentativeLabels { get; } = [.. Enum.GetValues<PartyKind>().Select(Representative).Distinct()];

    private static string Representative(PartyKind kind) => kind switch
    {
        PartyKind.IndividualBusiness => "经营者",
        PartyKind.LegalPerson => "法定代表人",
        _ => "负责人",
    };

    /// <summary>案由: whom the case is about and of what; before an offence is named, what is suspected.</summary>
    public static string Cause(EnforcementCase file, LawBook law) =>
        $"{file.Party!.Name}涉嫌{(file.Violations is { Count: > 1 } several
            ? string.Concat(several.Select(v => $"“{law.Offence(v.OffenceCode)!.Name}”").Distinct())
            : law.Offence(file.Conclusion?.OffenceCode ?? file.Proposal?.OffenceCode) is { } offence
                ? $"“{offence.Name}”" : file.Violation!.Facts.Trim().TrimEnd('。'))}一案";

    /// <summary>The evidence, one piece each: records first, then what was collected.</summary>
    public static IEnumerable<string> Evidence(EnforcementCase file)
    {
        foreach (var inspection in file.Inspections)
        {
            yield return $"{inspection.OccurredOn.OnPaper()}《现场检查（勘察）笔录》";
        }

        foreach (var interview in file.Interviews)
        {
            yield return $"{interview.OccurredOn.OnPaper()}对{interview.Interviewee}（{interview.Capacity}）的《调查询问笔录》";
        }

        foreach (var evidence in file.Evidence)
        {
            var number = evidence.Monitoring is { } monitoring ? $"（{monitoring.Institution}，{monitoring.ReportNumber}）" : "";
            yield return $"{evidence.OccurredOn.OnPaper()}取得的{evidence.Kind.Chinese()}《{evidence.Title}》{number}，证明{evidence.Proves.TrimEnd('。')}";
        }
    }

    /// <summary>One penalty, the amount in capitals and figures.</summary>
    public static string Text(Penalty penalty) => penalty switch
    {
        { Amount: { } amount } => $"{penalty.Kind.Chinese()}人民币{amount.InCapitals()}（￥{amount}）" + (penalty.Detail is { } what ? $"：{what}" : ""),
        { Detail: { } detail } => $"{penalty.Kind.Chinese()}：{detail}",
        _ => penalty.Kind.Chinese(),
    };

    /// <summary>The penalties, one text each; where they are for several violations, each with the violation and the clause it is for.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<Penalty> penalties) => AreForSeveral(penalties)
        ? [.. penalties.Select(p => $"对第{ChineseNumerals.Of(p.Violation ?? 1)}项违法行为，{(p.Clause is { } clause ? $"依据{clause.InFull}的规定，" : "")}{Text(p)}")]
        : [.. penalties.Select(Text)];

    /// <summary>That several violations are penalised together, and what the penalties come to; nothing where there is one.</summary>
    public static string Together(IReadOnlyList<Penalty> penalties) => penalties.Select(p => p.Violation ?? 1).Distinct().Count() > 1
        ? "分别裁量、合并处罚" + string.Concat(penalties.Where(p => p.Amount is not null).GroupBy(p => p.Kind).OrderBy(kind => kind.Key)
            .Select(kind => (kind.Key, Sum: kind.Aggregate(Money.Zero, (sum, p) => sum + p.Amount!.Value)))
            .Select(kind => $"，{kind.Key.Chinese()}合计人民币{kind.Sum.InCapitals()}（￥{kind.Sum}）"))
        : "";

    private static bool AreForSeveral(IEnumerable<Penalty> penalties) => penalties.Any(p => p.Violation is > 1);

    /// <summary>The text with a full stop at its end.</summary>
    public static string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 || "。！？；：".Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + "。";
    }

    /// <summary>The texts as a numbered list: semicolons between, a full stop at the end; one alone has no number.</summary>
    public static IEnumerable<string> Numbered(IReadOnlyList<string> texts) =>
        texts.Select((text, index) => $"{Number(texts, index)}{text.TrimEnd('。', '；')}{(index + 1 < texts.Count ? "；" : "。")}");

    private static string Number(IReadOnlyList<string> texts, int index) => texts.Count > 1 ? $"{index + 1}．" : "";

    /// <summary>Officers with the numbers of their certificates.</summary>
    public static string Named(IEnumerable<OfficerName> officers) => string.Join("、", officers.Select(Named));

    /// <summary>Only the name, where a line to sign has no room for more.</summary>
    public static string NameIn(string named) => named.Split(Certificate)[0];

    /// <summary>An officer with the number of the certificate, where there is one.</summary>
    public static string Named(OfficerName officer) =>
        officer.CertificateNumber is { } number ? $"{officer.Name}{Certificate}{number}）" : officer.Name;
}
