using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.CompulsoryEnforcement;

/// <summary>What a demand for performance 督促履行义务催告书 says (行政强制法第三十五条、第五十四条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Addressee">Whom it addresses.</param>
/// <param name="Decision">Which decision was not performed.</param>
/// <param name="Period">Until when to perform.</param>
/// <param name="Amounts">What is to be paid, one item each.</param>
/// <param name="Payment">How to pay.</param>
/// <param name="Defence">The right to a statement and defence.</param>
/// <param name="Consequence">What follows otherwise.</param>
/// <param name="Contact">Where to turn.</param>
public sealed record DemandNoticePaper(
    PaperHead Head, string Addressee, string Decision, string Period, IReadOnlyList<string> Amounts, string Payment, string Defence, string Consequence,
    string Contact)
{
    /// <summary>The paper of a demand.</summary>
    internal static DemandNoticePaper From(PaperSource source, DemandIssued demand)
    {
        var file = source.File;
        var decision = file.Decision(demand.DecisionId)!;
        var you = Wording.You(file.Party!);
        return new(
            PaperHead.Of(source, PaperKind.DemandNotice.Chinese(), demand.Number), $"{file.Party!.Name}：",
            $"本机关于{decision.DecidedOn.OnPaper()}对{you}作出《{decision.Kind.Chinese()}》（{decision.Number}），该决定书已于{file.ServedOn(decision)!.Value.OnPaper()}送达{you}。"
                + $"{you}至今未履行该决定确定的缴款义务。依据{new LegalBasis("行政强制法", "第五十四条").InFull}的规定，现催告如下：",
            $"{you}应当自收到本催告书之日起{Rights.PeriodOf(source, "demand.wait")}内履行下列义务：",
            [
                .. demand.Owed.IsZero ? Array.Empty<string>() : [$"缴纳罚没款{Rights.Text(demand.Owed)}"],
                .. demand.AdditionalFine.IsZero ? Array.Empty<string>() : [$"缴纳截至{demand.OccurredOn.OnPaper()}的加处罚款{Rights.Text(demand.AdditionalFine)}"],
            ],
            $"上述款项应当缴至：{Rights.Text(source.Agency.FineAccount)}。",
            $"收到本催告书后，{you}有权进行陈述和申辩，可以向本机关提出，本机关将充分听取并予以记录、复核。",
            $"逾期仍不履行的，本机关将依法向{source.Agency.Court}申请强制执行。", Rights.Contact(source.Agency));
    }
}
