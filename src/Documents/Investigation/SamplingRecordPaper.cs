using System.Globalization;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>What a record of sampling 采样取证登记单 says (环境行政处罚办法第三十四条).</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">What the case is about.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Time">Day and time.</param>
/// <param name="Method">The method.</param>
/// <param name="Proves">What the samples are to prove.</param>
/// <param name="Samples">Number, point, items and amount of each sample.</param>
/// <param name="Samplers">The officers with the numbers of their certificates, one each.</param>
/// <param name="HandedTo">Who took the samples over.</param>
/// <param name="Signing">Who of the party was present, and how it was signed.</param>
public sealed record SamplingRecordPaper(
    PaperHead Head, string Cause, IReadOnlyList<(string Label, string Value)> Party, string Time, string Method, string Proves,
    IReadOnlyList<(string Number, string Point, string Items, string Amount)> Samples, IReadOnlyList<string> Samplers, string HandedTo, string Signing)
{
    private static readonly LegalBasis Sampled = new("环境行政处罚办法", "第三十四条");
    private static readonly LegalBasis TwoOfficers = new("环境行政处罚办法", "第二十八条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<EvidenceAdded, SamplingRecordPaper> Template = new()
    {
        Id = "sampling-record",
        Title = "采样取证登记单",
        Version = 1,
        When = evidence => evidence.Sampling is not null,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("被采样人", Sampled, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("采样的时间", Sampled, paper => paper.Time),
            new("采样的方法", Sampled, paper => paper.Method),
            new("样品的编号、点位和项目", Sampled, paper => paper.Samples.Count > 0 ? paper.Samples[0].Number : null),
            new("样品的交接", Sampled, paper => paper.HandedTo),
            new("两名以上采样人员及其证件", TwoOfficers, paper => paper.Samplers.Count >= 2 ? paper.Samplers[0] : null),
            new("当事人到场和签名情况", Sampled, paper => paper.Signing),
            .. PaperHead.IsRequired<SamplingRecordPaper>(Sampled, paper => paper.Head),
        ],
    };

    private static SamplingRecordPaper From(PaperSource source, EvidenceAdded evidence)
    {
        var sampling = evidence.Sampling!;
        return new(
            PaperHead.Of(source, "采样取证登记单"), Wording.Cause(source.File, source.Law), Wording.Particulars(source.File.Party!),
            $"{evidence.OccurredOn.OnPaper()}{Clock(sampling.From)}至{Clock(sampling.To)}", sampling.Method, Wording.Sentence(evidence.Proves),
            [.. sampling.Samples.Select(sample => (sample.Number, sample.Point, sample.Items, sample.Amount))],
            [.. evidence.Collectors.Select(Wording.Named)], Wording.Sentence(sampling.HandedTo), Wording.Sentence(sampling.SigningNote));
    }

    private static string Clock(TimeOnly time) => $"{time.Hour}时{time.Minute.ToString("00", CultureInfo.InvariantCulture)}分";

    private static OfficialDocument Of(SamplingRecordPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            .. Forms.PartyRows(paper.Party, "被采样人"),
            new("采样时间", paper.Time),
            new("采样方法", paper.Method),
            Forms.TextRow("证明内容", paper.Proves),
            new("采样人员", string.Join('\n', paper.Samplers)),
            Forms.TextRow("样品交接", paper.HandedTo),
            Forms.TextRow("当事人到场和签名情况", paper.Signing),
        ]),
        new DataTable(
            [new(1.6), new(2), new(2.2), new(2)],
            [TableRow.Of("样品编号", "采样点位", "监测项目", "数量、保存方式")],
            [.. paper.Samples.Select(sample => TableRow.Of(sample.Number, sample.Point, sample.Items, sample.Amount))]),
        new SignatureLines(
        [
            .. paper.Samplers.Select(sampler => new SignatureLine($"采样人{Wording.NameIn(sampler)}（签名）：")),
            new("被采样人（签名）："), new("样品接收人（签名）："),
        ]),
    ]);
}
