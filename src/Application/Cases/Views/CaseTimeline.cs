using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using JasperFx.Events;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for the story of a case.</summary>
public sealed record GetTimeline(Caller Caller, Guid Id, Moment Moment) : IQuery<IReadOnlyList<TimelineEntry>>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>One thing that happened, told so that a stranger understands it.</summary>
/// <param name="Version">The event's place in the case.</param>
/// <param name="Event">The stored name of the event.</param>
/// <param name="OccurredOn">When it happened.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="RecordedDaysLater">How many days after it happened it was recorded.</param>
/// <param name="Actor">Who recorded it.</param>
/// <param name="Role">In which role.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">The same with its particulars.</param>
/// <param name="Tone">How it differs from an ordinary step.</param>
public sealed record TimelineEntry(
    long Version, string Event, DateOnly OccurredOn, DateTimeOffset RecordedAt, int RecordedDaysLater, string Actor, string Role,
    string Title, string Text, TimelineTone Tone);

/// <summary>How a step differs from an ordinary one.</summary>
public enum TimelineTone
{
    [Term("办理")] Step,
    [Term("决定")] Decision,
    [Term("退回")] SentBack,
    [Term("作废")] Cancelled,
    [Term("移出")] HandedOver,
    [Term("结束")] Ended,
    [Term("超期")] Overdue,
}

internal sealed class GetTimelineHandler(IDocumentStore store, LawBook law) : IRequestHandler<GetTimeline, IReadOnlyList<TimelineEntry>>
{
    public async Task<IReadOnlyList<TimelineEntry>> Handle(GetTimeline request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var events = await CaseHistory.EventsAsync(session, request.Id, request.Moment, cancellationToken);
        return CaseTimeline.Of(events, law);
    }
}

/// <summary>Tells the events of a case; a pure fold.</summary>
public static class CaseTimeline
{
    public static IReadOnlyList<TimelineEntry> Of(IEnumerable<IEvent> events, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(events);
        var told = new List<TimelineEntry>();
        var papers = new Dictionary<Guid, string>();
        foreach (var e in events)
        {
            var happened = (CaseEvent)e.Data;
            var (title, text, tone) = Tell(happened, papers, law);
            told.Add(new(
                e.Version, EventNames.All[e.EventType], happened.OccurredOn, e.Timestamp,
                happened is IClockMark ? 0 : Math.Max(0, China.DateOf(e.Timestamp).DayNumber - happened.OccurredOn.DayNumber),
                Header(e, EventHeaders.ActorName), RoleOf(e), title, text, tone));
        }

        return told;
    }

    private static (string Title, string Text, TimelineTone Tone) Tell(CaseEvent happened, Dictionary<Guid, string> papers, LawBook law)
    {
        switch (happened)
        {
            case FilingProposed e:
                return ("提请立案", $"{e.Proposer.Name}提请对{e.Party.Name}涉嫌“{law.Offence(e.OffenceCode)?.Name}”立案；来源：{e.Lead.Source.Chinese()}，{e.Lead.ReceivedOn.Iso()} 发现。", TimelineTone.Step);
            case FilingApproved e:
                papers[e.PaperId] = e.Number.ToString();
                return ("批准立案", $"{e.Approver.Name}批准立案，案号 {e.Number}。意见：{e.Opinion}", TimelineTone.Decision);
            case FilingRefused e:
                return ("不予立案", $"{e.Refuser.Name}决定不予立案。理由：{e.Reason}", TimelineTone.Ended);
            case FilingRevoked e:
                return ("撤销立案", $"{e.Decider.Name}决定撤销立案。理由：{e.Reason}", TimelineTone.Ended);
            case InvestigatorsAppointed e:
                return ("指定调查人员", $"{e.Appointer.Name}指定{Names(e.Investigators)}调查本案。", TimelineTone.Step);
            case InspectionRecorded e:
                return ("现场检查", $"{Names(e.Inspectors)}于 {e.From:HH\\:mm} 至 {e.To:HH\\:mm} 在{e.Place}现场检查。{e.Findings}", TimelineTone.Step);
            case InterviewRecorded e:
                return ("调查询问", $"{Names(e.Interviewers)}询问{e.Interviewee}（{e.Capacity}）。", TimelineTone.Step);
            case EvidenceAdded e:
                return ("收集证据", $"{Names(e.Collectors)}收集{e.Kind.Chinese()}《{e.Title}》，证明{e.Proves}；文件 {e.Files.Count} 个。", TimelineTone.Step);
            case CorrectionOrdered e:
                papers[e.PaperId] = e.Number.ToString();
                return ("责令改正", $"制发责令改正违法行为决定书 {e.Number}，限 {e.DueOn.Iso()} 前改正：{e.Content}", TimelineTone.Decision);
            case CorrectionReinspected e:
                return ("复查", $"{Names(e.Inspectors)}复查，{(e.Corrected ? "已经改正" : "尚未改正")}。{e.Findings}", e.Corrected ? TimelineTone.Step : TimelineTone.SentBack);
            case InvestigationConcluded e:
                return ("调查终结", $"{e.Concluder.Name}报告调查终结，认定“{law.Offence(e.OffenceCode)?.Name}”。建议：{e.Proposal}", TimelineTone.Step);
            case CaseReviewPassed e:
                return ("案件审查通过", $"{e.Reviewer.Name}审查通过。{e.Opinion}", TimelineTone.Decision);
            case CaseReviewReturned e:
                return ("退回补充调查", $"{e.Reviewer.Name}退回补充调查。{e.Opinion}", TimelineTone.SentBack);
            case PriorNoticeIssued e:
                papers[e.PaperId] = e.Number.ToString();
                return ("事先告知", $"制发行政处罚事先告知书 {e.Number}，拟{Penalties(e.Penalties)}{(e.HearingRight ? "，并告知听证权利" : "")}。", TimelineTone.Decision);
            case DefenceHeard { Waived: true } e:
                return ("放弃陈述申辩", $"当事人书面放弃陈述、申辩。{e.Content}", TimelineTone.Step);
            case DefenceHeard e:
                return ("听取陈述申辩", $"当事人陈述、申辩：{e.Content} 复核意见：{e.Weighing}", TimelineTone.Step);
            case PenaltyDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ("作出处罚决定", $"{e.Decider.Name}决定{Penalties(e.Penalties)}（{e.Number}）。", TimelineTone.Decision);
            case NoPenaltyDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ("不予处罚", $"{e.Decider.Name}决定不予处罚（{e.Number}）：{e.Ground.Chinese()}。", TimelineTone.Ended);
            case CaseTransferred e:
                papers[e.PaperId] = e.Number.ToString();
                return ("移送管辖", $"{e.Decider.Name}决定将本案移送{e.Receiver}（{e.Number}）。理由：{e.Reason}", TimelineTone.HandedOver);
            case PaperServed e:
                return ("送达", $"{papers.GetValueOrDefault(e.PaperId, "文书")}{e.Method.Chinese()}{e.Recipient},{e.ServedOn.Iso()} 为送达日。凭据：{e.Receipt}", TimelineTone.Step);
            case PaperVoided e:
                return ("文书作废", $"{e.Voider.Name}将未送达的 {e.Number} 作废，该文号不再使用。理由：{e.Reason}", TimelineTone.Cancelled);
            case PaymentReceived e:
                return ("缴款", $"当事人缴纳 {e.Amount} 元，凭证 {e.Voucher}。", TimelineTone.Step);
            case ReferralProposed e:
                return ("提请移送司法", $"{Names(e.Reporters)}报告本案涉嫌{e.SuspectedCrime}，提请移送。", TimelineTone.Step);
            case ReferralApproved e:
                papers[e.PaperId] = e.Number.ToString();
                return ("批准移送司法", $"{e.Approver.Name}于 {e.At:HH\\:mm} 批准移送（{e.Number}）。", TimelineTone.Decision);
            case ReferralRefused e:
                return ("不批准移送司法", $"{e.Refuser.Name}不批准移送。理由：{e.Reason}", TimelineTone.SentBack);
            case ReferralSent e:
                return ("向公安机关移送", $"{e.Sender.Name}于 {e.At:HH\\:mm} 向{e.Receiver}移送，抄送{e.Procuratorate}。", TimelineTone.HandedOver);
            case ReferralReceiptReceived e:
                return ("公安机关回执", $"收到接受回执：{e.Reference}。", TimelineTone.Step);
            case ReferralAccepted e:
                return ("公安机关立案", $"公安机关决定立案：{e.Reference}。", TimelineTone.HandedOver);
            case ReferralReturned e:
                return ("公安机关退回", $"公安机关不予立案、退回：{e.Reference}。", TimelineTone.SentBack);
            case PaperProduced e:
                return ("文书成文", $"{e.Number} 成文：{e.Pages} 页，样式 {e.Template} 第 {e.TemplateVersion} 版，文件 SHA-256 {e.FileSha256}。", TimelineTone.Step);
            case DeadlineMissed e:
                return ("期限超期", $"“{e.Name}”应于 {e.DueOn.Iso()} 前完成而未完成（{e.Article}）；当日办理人：{e.HeldBy?.Chinese() ?? "无"}{Named(e.Holders)}。", TimelineTone.Overdue);
            case CaseClosed e:
                return ("结案", $"{e.Approver.Name}批准结案：{e.Ground.Chinese()}。{e.Summary}", TimelineTone.Ended);
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "时间线没有讲述这种事件");
        }
    }

    private static string Named(IReadOnlyList<OfficerName> holders) => holders.Count == 0 ? "" : $" {Names(holders)}";

    private static string Names(IEnumerable<OfficerName> officers) => string.Join("、", officers.Select(o => o.Name));

    private static string Penalties(IEnumerable<Penalty> penalties) =>
        string.Join("、", penalties.Select(p => p.Amount is { } amount ? $"{p.Kind.Chinese()} {amount} 元" : p.Kind.Chinese()));

    private static string Header(IEvent e, string name) => e.Headers?.GetValueOrDefault(name)?.ToString() ?? "";

    private static string RoleOf(IEvent e) => Enum.TryParse<Role>(Header(e, EventHeaders.ActorRole), out var role) ? role.Chinese() : Header(e, EventHeaders.ActorRole) == SystemActor.Role ? SystemActor.Name : "";
}
