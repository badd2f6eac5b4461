using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Measures;

/// <summary>What a decision of sealing or seizure 查封（扣押）决定书 says (环境保护主管部门实施查封、扣押办法第十一条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Decision">Ground, articles and what is decided.</param>
/// <param name="Goods">What is sealed or seized, one each; before it is carried out, that the list says so.</param>
/// <param name="Period">For how long.</param>
/// <param name="Duties">The party's duties.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record SealingDecisionPaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Facts, string Decision, IReadOnlyList<string> Goods, string Period,
    IReadOnlyList<string> Duties, string Remedies)
{
    private static readonly LegalBasis Sealing = new("环境保护法", "第二十五条");
    private static readonly LegalBasis Grounds = new("环境保护主管部门实施查封、扣押办法", "第四条");

    /// <summary>The paper of a decision.</summary>
    internal static SealingDecisionPaper From(PaperSource source, SealingDecided decided)
    {
        var file = source.File;
        var (you, measure, kind) = (Wording.You(file.Party!), file.Measure(decided.PaperId)!, decided.Kind.Chinese());
        return new(
            PaperHead.Of(source, PaperKind.SealingDecision.Chinese(), decided.Number), Wording.Particulars(file.Party!),
            $"经调查，{you}实施了以下违法行为：{Wording.Sentence(decided.Particulars)}",
            $"{you}的上述行为属于“{decided.Ground.Chinese()}”的情形。依据{Sealing.InFull}、{Grounds.InFull}的规定，"
                + $"本机关决定对{you}造成污染物排放的下列设施、设备予以{kind}"
                + (measure.TakenAt is { } taken ? $"（因情况紧急，已于{DateOnly.FromDateTime(taken).OnPaper()}{taken.Hour}时{taken.Minute:00}分先行实施，现依法补办批准手续）：" : "："),
            measure.Items.Count > 0 ? [.. measure.Items.Select(SealingListPaper.Text)] : [$"设施、设备的名称、数量和存放地点见实施时当场开列的《{SealingListPaper.Title}》"],
            $"{kind}的期限为{Rights.PeriodOf(source, "seal.base")}，自{(measure.TakenOn ?? decided.OccurredOn).OnPaper()}起计算，"
                + "检测、检验、检疫或者技术鉴定的期间不计入。情况复杂的，经本机关负责人批准可以延长，并书面告知理由。",
            [
                $"{you}不得擅自损毁封条、变更{kind}状态或者启用、转移已被{kind}的设施、设备。",
                $"{you}已经改正违法行为的，可以向本机关申请解除{kind}。",
            ],
            Rights.Remedies(source, "本决定"));
    }
}

/// <summary>What the list of sealed or seized goods 查封、扣押清单 says (行政强制法第二十四条).</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Party">The party.</param>
/// <param name="Decision">The decision it belongs to, or that the decision follows.</param>
/// <param name="Time">Day and time.</param>
/// <param name="Goods">Name, quantity, and where it is kept.</param>
/// <param name="Defence">What the party said on the spot.</param>
/// <param name="SigningNote">How the list was signed, or why not.</param>
/// <param name="Officers">The officers with the numbers of their certificates.</param>
/// <param name="OfficerNames">Their names, for the lines to sign.</param>
public sealed record SealingListPaper(
    PaperHead Head, string Party, string Decision, string Time, IReadOnlyList<(string Name, string Quantity, string KeptAt)> Goods, string Defence,
    string SigningNote, string Officers, IReadOnlyList<string> OfficerNames)
{
    internal const string Title = "查封、扣押清单";

    /// <summary>The list of a sealing or seizure carried out.</summary>
    internal static SealingListPaper From(PaperSource source, EquipmentSealed done) => new(
        PaperHead.Of(source, Title), source.File.Party!.Name,
        source.File.Paper(done.DecisionId) is { } decision ? $"《{decision.Kind.Chinese()}》（{decision.Number}）" : "情况紧急，先行实施，决定书依法补办",
        $"{done.OccurredOn.OnPaper()}{done.At.Hour}时{done.At.Minute:00}分",
        [.. done.Items.Select(item => (item.Name, item.Quantity, item.KeptAt))], Wording.Sentence(done.Defence), Wording.Sentence(done.SigningNote),
        Wording.Named(done.Officers), [.. done.Officers.Select(officer => officer.Name)]);

    /// <summary>One kind of goods in a line.</summary>
    internal static string Text(MeasuredItem item) => $"{item.Name}（{item.Quantity}），存放于{item.KeptAt}";
}

/// <summary>What a notice of extension 查封（扣押）延期通知书 says.</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Addressee">Whom it addresses.</param>
/// <param name="Decision">Which measure is extended.</param>
/// <param name="Reason">Why.</param>
/// <param name="Extension">On what basis, by how long and until when.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record SealingExtensionPaper(PaperHead Head, string Addressee, string Decision, string Reason, string Extension, string Remedies)
{
    private static readonly LegalBasis Extending = new("环境保护主管部门实施查封、扣押办法", "第十五条");

    /// <summary>The paper of an extension.</summary>
    internal static SealingExtensionPaper From(PaperSource source, SealingExtended extended)
    {
        var file = source.File;
        var measure = file.Measure(extended.DecisionId)!;
        var (you, kind) = (Wording.You(file.Party!), measure.Kind.Chinese());
        return new(
            PaperHead.Of(source, PaperKind.SealingExtension.Chinese(), extended.Number), $"{file.Party!.Name}：",
            $"本机关于{DateOnly.FromDateTime(measure.ApprovedAt!.Value).OnPaper()}作出《{PaperKind.SealingDecision.Chinese()}》（{measure.Number}），对{you}的设施、设备予以{kind}。",
            $"现因{Wording.Sentence(extended.Reason)}",
            $"依据{new LegalBasis("行政强制法", "第二十五条").InFull}、{Extending.InFull}的规定，经本机关负责人批准，决定将{kind}期限延长{ChineseNumerals.Of(extended.Days)}日，"
                + $"延长后至{measure.DueOn(source.Law, file.DaysNotCountedFor(measure, extended.OccurredOn))!.Value.OnPaper()}止。",
            Rights.Remedies(source, "本通知"));
    }
}

/// <summary>What a decision of release 解除查封（扣押）决定书 says.</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Decision">Which measure is released, and from when it ran.</param>
/// <param name="Reason">Why.</param>
/// <param name="Release">On what basis, and from when.</param>
/// <param name="Goods">What is released, one each.</param>
public sealed record SealingReleasePaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Decision, string Reason, string Release, IReadOnlyList<string> Goods)
{
    private static readonly LegalBasis Releasing = new("环境保护主管部门实施查封、扣押办法", "第十九条至第二十一条");

    /// <summary>The paper of a release.</summary>
    internal static SealingReleasePaper From(PaperSource source, SealingReleased released)
    {
        var file = source.File;
        var measure = file.Measure(released.DecisionId)!;
        var (you, kind) = (Wording.You(file.Party!), measure.Kind.Chinese());
        return new(
            PaperHead.Of(source, PaperKind.SealingRelease.Chinese(), released.Number), Wording.Particulars(file.Party!),
            $"本机关以《{PaperKind.SealingDecision.Chinese()}》（{measure.Number}），自{measure.TakenOn!.Value.OnPaper()}起对{you}的设施、设备予以{kind}。",
            $"解除事由：{Wording.Sentence(released.Reason)}",
            $"依据{Releasing.InFull}的规定，本机关决定自{released.OccurredOn.OnPaper()}起解除对下列设施、设备的{kind}：",
            [.. measure.Items.Select(SealingListPaper.Text)]);
    }
}
