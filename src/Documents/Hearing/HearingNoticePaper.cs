using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Hearing;

/// <summary>What a notice of a hearing 行政处罚听证通知书 says.</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Addressee">Whom it addresses.</param>
/// <param name="Introduction">On what request and basis the hearing is held.</param>
/// <param name="Postponed">Why an earlier day was given up; blank for the first notice.</param>
/// <param name="Cause">The case.</param>
/// <param name="Time">Day and time.</param>
/// <param name="Place">Where.</param>
/// <param name="Openness">Whether it is public, or why not.</param>
/// <param name="Panel">Who presides, keeps the record and hears.</param>
/// <param name="Rights">The party's rights.</param>
/// <param name="Attention">What to bring and what happens to who does not come.</param>
/// <param name="Contact">Where to turn.</param>
public sealed record HearingNoticePaper(
    PaperHead Head, string Addressee, string Introduction, string Postponed, string Cause, string Time, string Place, string Openness,
    IReadOnlyList<(string Label, string Value)> Panel, IReadOnlyList<string> Rights, IReadOnlyList<string> Attention, string Contact)
{
    private static readonly Provision Procedure = new(new LegalBasis("行政处罚法", "第四十二条"), new("行政处罚法", "第六十四条"));

    /// <summary>The paper of a notice.</summary>
    internal static HearingNoticePaper From(PaperSource source, HearingNotified notified)
    {
        var file = source.File;
        var you = Wording.You(file.Party!);
        var hearing = file.HearingInHand!;
        return new(
            PaperHead.Of(source, PaperKind.HearingNotice.Chinese(), notified.Number), $"{file.Party!.Name}：",
            $"{(hearing.ByConsent ? $"经商{you}同意" : $"应{you}于{hearing.SubmittedOn!.Value.OnPaper()}提出的听证申请")}，依据{Papers.Rights.Cited(source, Procedure)}的规定，本机关决定举行听证。现将有关事项通知如下：",
            notified.PostponedBecause is { } reason ? $"原定听证因故改期：{Wording.Sentence(reason)}以本通知书为准。" : "",
            Wording.Cause(file, source.Law), TimeOf(notified), notified.Place, OpennessOf(notified), PanelOf(source, notified),
            [
                $"{you}可以亲自参加听证，也可以委托一至二人代理；委托代理人的，应当提交授权委托书。",
                $"{you}认为主持人、记录员、听证员与本案有直接利害关系的，有权申请回避。",
                $"{you}有权陈述、申辩，提出证据，对调查人员提出的证据进行质证，并有权审核听证笔录。",
                $"{you}因正当理由不能按时参加的，可以在听证举行前向本机关申请变更时间。",
            ],
            [
                "参加听证应当携带身份证明、本通知书和有关证据材料，通知证人的，应当事先告知本机关。",
                "无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，终止听证。",
            ],
            Papers.Rights.Contact(source.Agency));
    }

    /// <summary>Day and time as printed.</summary>
    internal static string TimeOf(HearingNotified notified) => $"{notified.ScheduledOn.OnPaper()}{notified.At.Hour}时{notified.At.Minute:00}分";

    /// <summary>Whether it is public, or why not.</summary>
    internal static string OpennessOf(HearingNotified notified) => notified.ClosedFor is { } secret ? $"不公开举行（涉及{secret.Chinese()}）" : "公开举行";

    /// <summary>Who presides, keeps the record and hears, each with the agency; all are members of its staff.</summary>
    internal static IReadOnlyList<(string, string)> PanelOf(PaperSource source, HearingNotified notified) =>
    [
        ("听证主持人", Named(source, notified.Chair)),
        ("记录员", Named(source, notified.Clerk)),
        .. notified.Assessors.Count > 0 ? new[] { ("听证员", string.Join("；", notified.Assessors.Select(a => Named(source, a)))) } : [],
    ];

    private static string Named(PaperSource source, OfficerName officer) => $"{officer.Name}（{source.Agency.Name}工作人员）";
}
