using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Law;

namespace Enforcement.Documents.Hearing;

/// <summary>What the report on a hearing 听证报告 says; it goes into the second volume 副卷.</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">The case.</param>
/// <param name="Time">Day and time of the hearing.</param>
/// <param name="Place">Where it was held.</param>
/// <param name="Panel">Who presided, kept the record and heard.</param>
/// <param name="Participants">Who took part besides.</param>
/// <param name="Intended">The penalties intended, one each.</param>
/// <param name="Content">What was disputed, how, and with what evidence.</param>
/// <param name="Opinion">What the chair proposes.</param>
/// <param name="Chair">The chair.</param>
public sealed record HearingReportPaper(
    PaperHead Head, string Cause, string Time, string Place, IReadOnlyList<(string Label, string Value)> Panel, string Participants,
    IReadOnlyList<string> Intended, string Content, string Opinion, string Chair)
{
    /// <summary>The report on a hearing.</summary>
    internal static HearingReportPaper From(PaperSource source, HearingReported reported)
    {
        var file = source.File;
        var (notified, session) = (source.History.OfType<HearingNotified>().Last(), source.History.OfType<HearingEnded>().Last());
        return new(
            PaperHead.Of(source, "听证报告"), Wording.Cause(file, source.Law), HearingNoticePaper.TimeOf(notified), notified.Place,
            HearingNoticePaper.PanelOf(source, notified),
            $"当事人：{file.Party!.Name}{(session.Representatives.Count > 0 ? $"；代理人等：{string.Join("、", session.Representatives)}" : "")}；调查人员：{Wording.Named(session.Investigators)}",
            file.HearingInHand!.NoticeId == file.Notice?.PaperId ? Wording.Texts(file.Notice.Penalties) : Wording.Texts([DailyFineOf(file)]), Wording.Sentence(reported.Content), Wording.Sentence(reported.Opinion), reported.Reporter.Name);
    }

    /// <summary>The daily fine that was noticed and heard on.</summary>
    private static Penalty DailyFineOf(EnforcementCase file) => new(
        PenaltyKind.Fine, Amount: file.DailyFines.Last(round => round.Notice?.PaperId == file.HearingInHand!.NoticeId).Notice!.Amount, Detail: "按日连续处罚");
}
