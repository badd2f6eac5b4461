using System.Globalization;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Measures;

/// <summary>
/// What the notices of preservation and of its release say, all of it finished text: 先行登记保存证据通知书, 解除先行登记保存证据通知书
/// (环境行政处罚办法第三十八条、第三十九条；生态环境行政处罚办法第三十二条、第三十三条).
/// </summary>
/// <param name="Title">Which notice.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Number">The paper's number.</param>
/// <param name="Date">Its date as printed.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Grounds">What the case is about and why the evidence is preserved or released.</param>
/// <param name="Basis">The article it rests on.</param>
/// <param name="Orders">What the agency does and what the party must and must not do, one each.</param>
/// <param name="Items">The goods where the list is already drawn up: name, quantity, place.</param>
/// <param name="Approval">Who approved it and when.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record PreservationPaper(
    string Title, string Agency, string Number, string Date, DateOnly IssuedOn, IReadOnlyList<(string Label, string Value)> Party, string Grounds, string Basis,
    IReadOnlyList<string> Orders, IReadOnlyList<(string Name, string Quantity, string KeptAt)> Items, string Approval, bool IsDemonstration)
{
    /// <summary>The notice of an approved preservation; in an emergency the goods are listed already.</summary>
    public static PreservationPaper Notice(PaperSource source, PreservationApproved approved)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(approved);
        var (file, on) = (source.File, approved.OccurredOn);
        var you = Wording.You(file.Party!);
        var measure = file.Measure(approved.PaperId)!;
        var period = source.Law.Period("preserve.disposition", on);
        var days = ChineseNumerals.Of(period.Length);
        return new(
            PaperKind.PreservationNotice.Chinese(), source.Agency.Name, approved.Number.ToString(), on.OnPaper(), on, Wording.Particulars(file.Party!),
            $"本机关正在调查{Wording.Cause(file, source.Law)}。因{approved.Grounds.Trim().TrimEnd('。')}，证据可能灭失或者以后难以取得。",
            $"依照{MeasureRules.MeasureWasApprovedOrUrgent.Basis.Under(source.RegimeOn(on)).InFull}的规定，本机关"
                + (measure.TakenOn is { } taken ? $"于{taken.OnPaper()}因情况紧急对有关证据先行登记保存，现补办批准手续。" : "决定对有关证据先行登记保存。"),
            [
                $"先行登记保存的期限为自登记保存之日起{days}个工作日（{period.Basis.InFull}），本机关在此期限内作出处理决定；逾期未作出处理决定的，先行登记保存措施自动解除",
                "登记保存的物品的名称、数量、存放地点和保管人以《先行登记保存证据清单》为准，清单由双方当场清点并签名或者盖章",
                $"在登记保存期间，{you}和有关人员不得销毁、损毁或者转移登记保存的物品",
            ],
            [.. measure.Items.Select(item => (item.Name, item.Quantity, item.KeptAt))], $"批准人：{approved.Approver.Name}，{on.OnPaper()}{approved.At.ToString("H时mm分", CultureInfo.InvariantCulture)}",
            source.Agency.IsDemonstration);
    }

    /// <summary>The notice that what was preserved is released.</summary>
    public static PreservationPaper Release(PaperSource source, PreservedReleased released)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(released);
        var (file, on) = (source.File, released.OccurredOn);
        var measure = file.Measure(released.NoticeId)!;
        return new(
            PaperKind.PreservationRelease.Chinese(), source.Agency.Name, released.Number.ToString(), on.OnPaper(), on, Wording.Particulars(file.Party!),
            $"本机关在调查{Wording.Cause(file, source.Law)}中，于{measure.TakenOn!.Value.OnPaper()}以《先行登记保存证据通知书》（{measure.Number}）对{Wording.You(file.Party!)}的有关证据先行登记保存。"
                + $"现因{released.Reason.Trim().TrimEnd('。')}，不需要继续登记保存。",
            $"依照{MeasureRules.PreservationIsInForce.Basis.Under(source.RegimeOn(on)).InFull}的规定，本机关决定自{on.OnPaper()}起解除对下列物品的先行登记保存。",
            ["请凭本通知书当场清点、接收下列物品，并在清单上签名或者盖章"],
            [.. measure.Items.Select(item => (item.Name, item.Quantity, item.KeptAt))], $"决定人：{released.Decider.Name}，{on.OnPaper()}",
            source.Agency.IsDemonstration);
    }
}
