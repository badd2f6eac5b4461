using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Substitution;

/// <summary>What a demand to do what an order to correct asks 督促履行义务催告书 says (行政强制法第三十五条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Addressee">Whom it addresses.</param>
/// <param name="Order">Which order was not obeyed.</param>
/// <param name="Period">Until when to perform.</param>
/// <param name="Duty">What is to be done, and how.</param>
/// <param name="Defence">The right to a statement and defence.</param>
/// <param name="Consequence">What follows otherwise.</param>
/// <param name="Contact">Where to turn.</param>
public sealed record CorrectionDemandPaper(
    PaperHead Head, string Addressee, string Order, string Period, string Duty, string Defence, string Consequence, string Contact)
{
    private static readonly LegalBasis Contents = new("行政强制法", "第三十五条");
    private static readonly LegalBasis Deciding = new("行政强制法", "第五十条");
    private static readonly LegalBasis Performing = new("行政强制法", "第五十一条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<CorrectionDemanded, CorrectionDemandPaper> Template = new()
    {
        Id = "correction-demand",
        Title = PaperKind.DemandNotice.Chinese(),
        Version = 1,
        Kind = PaperKind.DemandNotice,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("当事人", Contents, paper => paper.Addressee),
            new("所依据的决定", Contents, paper => paper.Order),
            new("履行义务的期限", Contents, paper => paper.Period),
            new("履行义务的方式", Contents, paper => paper.Duty),
            new("当事人依法享有的陈述权和申辩权", Contents, paper => paper.Defence),
            .. PaperHead.IsRequired<CorrectionDemandPaper>(Contents, paper => paper.Head),
        ],
    };

    private static CorrectionDemandPaper From(PaperSource source, CorrectionDemanded demand)
    {
        var file = source.File;
        var you = Wording.You(file.Party!);
        var order = file.Paper(demand.OrderId)!;
        var decided = file.Substitutions.LastOrDefault(s => s.OrderId == demand.OrderId && s.PerformedOn is null);
        return new(
            PaperHead.Of(source, PaperKind.DemandNotice.Chinese(), demand.Number), $"{file.Party!.Name}：",
            $"本机关于{order.IssuedOn.OnPaper()}对{you}作出《{order.Kind.Chinese()}》（{order.Number}），该决定书已于{order.Service!.ServedOn.OnPaper()}送达{you}。"
                + $"改正期限届满后经复查，{you}尚未履行。"
                + (decided is { } ? $"本机关已于{decided.DecidedOn.OnPaper()}作出《{PaperKind.SubstitutionDecision.Chinese()}》（{decided.Number}）。" : "")
                + $"依据{(decided is { } ? Performing : Contents).InFull}的规定，现催告如下：",
            $"{you}应当于{demand.DueOn.OnPaper()}前（含当日）履行下列义务：", Wording.Sentence(demand.Duty),
            $"收到本催告书后，{you}有权进行陈述和申辩，可以向本机关提出，本机关将充分听取并予以记录、复核。",
            decided is { }
                ? $"{you}履行的，本机关停止代履行；逾期仍不履行的，本机关将依照上述决定书自{decided.PerformOn.OnPaper()}起代履行，费用由{you}承担。"
                : $"逾期仍不履行，其后果已经或者将造成环境污染等危害的，本机关将依据{Deciding.InFull}的规定代履行，或者委托没有利害关系的第三人代履行，费用由{you}承担。",
            Rights.Contact(source.Agency));
    }

    private static OfficialDocument Of(CorrectionDemandPaper paper) => paper.Head.Over(
    [
        new Addressee(paper.Addressee),
        new Paragraph(paper.Order),
        new Paragraph(paper.Period) { KeepWithNext = true },
        new Paragraph(paper.Duty),
        new Paragraph(paper.Defence),
        new Paragraph(paper.Consequence),
        new Paragraph(paper.Contact),
        paper.Head.Signature,
    ]);
}
