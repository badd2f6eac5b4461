using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Cases.Summary;
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
                Header(e, EventHeaders.ActorName) + (happened.ActedFor is { } acted ? $"（代{acted.For.Name}）" : ""), RoleOf(e), title, text, tone));
        }

        return told;
    }

    /// <summary>What happened after the legal staff last looked at the case; nothing when they never did.</summary>
    public static IReadOnlyList<TimelineEntry> SinceReview(IReadOnlyList<TimelineEntry> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var last = told.LastOrDefault(e => Reviews.Contains(e.Event))?.Version;
        return last is null ? [] : [.. told.Where(e => e.Version > last)];
    }

    /// <summary>What happened to evidence and to goods that were preserved, sealed or seized: who had them, when, and what became of them.</summary>
    public static IReadOnlyList<TimelineEntry> Custody(IReadOnlyList<TimelineEntry> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return [.. told.Where(e => Handlings.Contains(e.Event))];
    }

    /// <summary>The entries of the case's pieces of evidence, one for each, in their order.</summary>
    public static IReadOnlyList<TimelineEntry> Takings(IReadOnlyList<TimelineEntry> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return [.. told.Where(e => e.Event == Taking)];
    }

    /// <summary>Whether the entry is a mark of the system's clock: it changes nothing that anybody saw or that an act asks about.</summary>
    public static bool IsMark(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Marks.Contains(entry.Event);
    }

    private static readonly string Taking = EventNames.All[typeof(EvidenceAdded)];

    private static readonly string[] Handlings =
    [
        Taking, .. new[]
        {
            typeof(ExaminationCommissioned), typeof(ExaminationResultReceived), typeof(PreservationApproved), typeof(EvidencePreserved), typeof(PreservationSettled),
            typeof(PreservedReleased), typeof(SealingDecided), typeof(EquipmentSealed), typeof(SealingExtended), typeof(SealingReleaseRequested),
            typeof(SealingReleaseRefused), typeof(SealingReleased),
        }.Select(handling => EventNames.All[handling]),
    ];

    private static readonly string[] Marks = [.. EventNames.All.Where(e => e.Key.IsAssignableTo(typeof(IClockMark))).Select(e => e.Value)];

    private static readonly string[] Reviews = [EventNames.All[typeof(CaseReviewReturned)], EventNames.All[typeof(CaseReviewPassed)], EventNames.All[typeof(LegalityReviewed)]];

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
                return ("调查终结", $"{e.Concluder.Name}报告调查终结，认定{string.Join("、", (e.FurtherViolations ?? []).Select(v => v.OffenceCode).Prepend(e.OffenceCode).Select(code => $"“{law.Offence(code)?.Name}”"))}。建议：{e.Proposal}", TimelineTone.Step);
            case CaseReviewPassed e:
                return ("案件审查通过", $"{e.Reviewer.Name}审查通过。{e.Opinion}", TimelineTone.Decision);
            case CaseReviewReturned e:
                return ("退回补充调查", $"{e.Reviewer.Name}退回补充调查。{e.Opinion}", TimelineTone.SentBack);
            case PriorNoticeIssued e:
                papers[e.PaperId] = e.Number.ToString();
                return ("事先告知",
                    (e.NewFacts is { } facts ? $"因新的事实、证据（{facts}）重新" : "") + $"制发行政处罚事先告知书 {e.Number}，拟{Penalties(e.Penalties)}"
                        + (e.HearingRight ? e.HearingToldSeparately == true ? "，听证权利另行告知" : "，并告知听证权利" : "")
                        + (e.Situations is { Count: > 0 } situations ? $"；案件{string.Join("、", situations.Select(s => s.Wording(law, e.OccurredOn)))}" : "") + "。"
                        + Reckoning(e.Discretion, e.Substance, e.Spread, e.UnlikeOthersReason) + Reckoning(e.Further),
                    TimelineTone.Decision);
            case HearingRightNoticeIssued e:
                papers[e.PaperId] = e.Number.ToString();
                return ("听证告知", $"制发行政处罚听证告知书 {e.Number}。", TimelineTone.Decision);
            case DefenceHeard { Waived: true } e:
                return ("放弃陈述申辩", $"当事人书面放弃陈述、申辩。{e.Content}", TimelineTone.Step);
            case DefenceHeard e:
                return ("听取陈述申辩", $"当事人陈述、申辩：{e.Content} 复核意见：{(e.Answer is { } answer ? $"{answer.Chinese()}。" : "")}{e.Weighing}{(e.Recheck is { } recheck ? $" 复核经过：{recheck}" : "")}", TimelineTone.Step);
            case HearingRequested e:
                return (e.ByConsent ? "商定听证" : "申请听证",
                    $"{(e.ByConsent ? "经与当事人商定举行听证" : $"当事人于 {e.SubmittedOn.Iso()} 书面要求听证")}：{e.Content}{(e.Obstacle is { } obstacle ? $" 此前因{obstacle}未能申请，{e.ObstacleEndedOn?.Iso()} 消除。" : "")}",
                    TimelineTone.Step);
            case HearingRequestAccepted e:
                return ("受理听证申请", $"{e.Reviewer.Name}受理听证申请。{e.Opinion}", TimelineTone.Decision);
            case HearingRequestRefused e:
                return ("不组织听证", $"{e.Reviewer.Name}决定不组织听证：{e.Ground.Chinese()}。{e.Reasons}", TimelineTone.SentBack);
            case HearingNotified e:
                papers[e.PaperId] = e.Number.ToString();
                return (e.PostponedBecause is null ? "通知听证" : "听证延期",
                    (e.PostponedBecause is { } why ? $"因{why}，听证延期。" : "")
                        + $"制发听证通知书 {e.Number}，定于 {e.ScheduledOn.Iso()} {e.At:HH\\:mm} 在{e.Place}{(e.ClosedFor is { } secret ? $"不公开举行听证（{secret.Chinese()}）" : "公开举行听证")}；"
                        + $"主持人{e.Chair.Name}，记录员{e.Clerk.Name}{(e.Assessors.Count > 0 ? $"，听证员{Names(e.Assessors)}" : "")}。",
                    TimelineTone.Decision);
            case HearingEnded { Outcome: HearingOutcome.Held } e:
                return ("举行听证", $"{Names(e.Investigators)}参加听证。{e.Record} {e.SigningNote}{(e.Recusal is { } recusal ? $" 回避：{recusal}" : "")}", TimelineTone.Step);
            case HearingEnded e:
                return ("听证终止", $"{e.Outcome.Chinese()}，视为放弃听证权利，听证终止。{e.Record}", TimelineTone.Ended);
            case HearingReported e:
                return ("听证报告", $"{e.Reporter.Name}提出听证报告。{e.Content} 意见：{e.Opinion}", TimelineTone.Step);
            case HearingWaived e:
                return ("放弃听证", $"当事人书面放弃听证。{e.Content}", TimelineTone.Step);
            case LegalityReviewed e:
                return ("法制审核", $"{e.Reviewer.Name}法制审核：{e.Opinion.Chinese()}。{e.Reasons}", e.Opinion == LegalityOpinion.Agree ? TimelineTone.Decision : TimelineTone.SentBack);
            case CaseDeliberated e:
                return ("集体讨论",
                    $"{e.Chair.Name}主持，{Names(e.Members)}参加集体讨论，结论：{e.Conclusion.Chinese()}{(e.Penalties.Count > 0 ? $"，{Penalties(e.Penalties)}" : "")}。"
                        + $"{e.Reasons}{(e.Opinions.Any(o => !o.Agrees) ? " 有不同意见，已记录。" : "")}",
                    TimelineTone.Decision);
            case DecisionPeriodExtended e:
                return ("延长办案期限", $"{e.Approver.Name}批准延长办案期限 {e.Days} 日{(e.Heads.Count > 0 ? $"，经{Names(e.Heads)}集体讨论" : "")}。理由：{e.Reason}", TimelineTone.Decision);
            case PenaltyDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ("作出处罚决定", $"{e.Decider.Name}决定{Penalties(e.Penalties)}（{e.Number}）。{string.Concat((e.Spared ?? []).Select(s => $"对第{ChineseNumerals.Of(s.Violation)}项违法行为不予处罚：{s.Ground.Chinese()}。"))}{Reckoning(e.Discretion, e.Substance, e.Spread, e.UnlikeOthersReason)}{Reckoning(e.Further)}", TimelineTone.Decision);
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
            case PaymentPlanRequested e:
                return ("申请延期（分期）缴款", $"当事人书面申请延期（分期）缴纳。理由：{e.Hardship}", TimelineTone.Step);
            case PaymentPlanApproved e:
                papers[e.PaperId] = e.Number.ToString();
                return ("同意延期（分期）缴款", $"{e.Approver.Name}同意延期（分期）缴纳（{e.Number}）：{string.Join("，", e.Instalments.Select(i => $"{i.DueOn.Iso()} 前 {i.Amount} 元"))}。", TimelineTone.Decision);
            case PaymentPlanRefused e:
                return ("不同意延期（分期）缴款", $"{e.Refuser.Name}不同意延期（分期）缴纳。理由：{e.Reason}", TimelineTone.SentBack);
            case AdditionalFineDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ("作出加处罚款决定", $"{e.Decider.Name}决定加处罚款，截至当日 {e.Amount} 元（{e.Number}）。", TimelineTone.Decision);
            case PaymentRefunded e:
                return ("退款", $"退还当事人 {e.Amount} 元，凭证 {e.Voucher}。", TimelineTone.Step);
            case DecisionPublished e:
                return ("公开处罚决定", $"处罚决定全文公开于{e.FullTextAt}{(e.OnCreditPortal ? "，并在信用网站公示" : "")}。{PublicVersion(e)}", TimelineTone.Step);
            case PublicationDeclined e:
                return ("不予公开", $"{e.Decider.Name}决定不予公开：{e.Ground.Chinese()}。{e.Reasons}", TimelineTone.Decision);
            case PublicationRetracted e:
                return ("撤回公开", $"撤回公开的处罚决定并说明理由：{e.PublicReasons}", TimelineTone.Cancelled);
            case MajorPenaltyReported e:
                papers[e.PaperId] = e.Number.ToString();
                return ("重大行政处罚备案", $"向{string.Join("、", e.Receivers)}备案（{e.Number}）。", TimelineTone.Step);
            case RemedyFiled e:
                return (e.Kind == RemedyKind.Reconsideration ? "当事人申请行政复议" : "当事人提起行政诉讼", $"当事人向{e.Body}提起{e.Kind.Chinese()}：{e.Reference}。复议、诉讼不停止执行。", TimelineTone.Step);
            case RemedyProgressed e:
                return ($"复议（诉讼）{e.Step.Chinese()}", $"{e.Step.Chinese()}：{e.Reference}。", TimelineTone.Step);
            case RemedyDecided e:
                return ("复议决定（裁判）", $"{e.Result.Chinese()}{(e.Penalties.Count > 0 ? $"为{Penalties(e.Penalties)}" : "")}（{e.Reference}）。{e.Reasons}", Tone(e.Result));
            case DecisionAmended e:
                papers[e.PaperId] = e.Number.ToString();
                return ($"处罚决定{e.Change.Chinese()}", $"{e.Decider.Name}决定{e.Change.Chinese()}{(e.Penalties.Count > 0 ? $"为{Penalties(e.Penalties)}" : "")}（{e.Number}）。理由：{e.Reason}", e.Change is DecisionChange.Revoked or DecisionChange.RevokedToBeRemade ? TimelineTone.Cancelled : TimelineTone.Decision);
            case DemandIssued e:
                papers[e.PaperId] = e.Number.ToString();
                return ("催告履行", $"催告当事人缴纳 {e.Owed} 元{(e.AdditionalFine.IsZero ? "" : $"及加处罚款 {e.AdditionalFine} 元")}（{e.Number}）。", TimelineTone.Decision);
            case DemandStatementHeard e:
                return ("催告后的陈述申辩", $"当事人陈述、申辩：{e.Content} 复核意见：{e.Weighing}", TimelineTone.Step);
            case EnforcementApplied e:
                papers[e.PaperId] = e.Number.ToString();
                return ("申请法院强制执行", $"{e.Signer.Name}签名，向{e.Court}申请强制执行 {e.Owed} 元{(e.AdditionalFine.IsZero ? "" : $"及加处罚款 {e.AdditionalFine} 元")}（{e.Number}）。", TimelineTone.Decision);
            case CourtAnswered e:
                return ("法院执行情况", $"人民法院{e.Answer.Chinese()}：{e.Reference}。", e.Answer is CourtAnswer.NotAccepted or CourtAnswer.Refused ? TimelineTone.SentBack : TimelineTone.Step);
            case ExecutionAgreed e:
                return ("达成执行协议", $"{e.Content} 保留加处罚款 {e.AdditionalFine} 元{(e.RemedialMeasures.Length == 0 ? "" : $"，当事人的补救措施：{e.RemedialMeasures}")}。", TimelineTone.Decision);
            case EnforcementSuspended e:
                return ("中止执行", $"{e.Decider.Name}决定中止执行：{e.Ground.Chinese()}。{e.Reasons}", TimelineTone.Decision);
            case EnforcementResumed e:
                return ("恢复执行", $"{e.Decider.Name}决定恢复执行：{e.Ground.Chinese()}。{e.Reasons}", TimelineTone.Decision);
            case ExecutionReversed e:
                return ("执行回转", $"{e.Ground.Chinese()}：{e.Restoration} 退还代履行费用 {e.Refunded} 元{(e.Compensation.IsZero ? "" : $"，赔偿 {e.Compensation} 元")}。", TimelineTone.Decision);
            case EnforcementTerminated e:
                return ("终结执行", $"{e.Decider.Name}决定终结执行：{e.Ground.Chinese()}。{e.Reasons}", TimelineTone.Ended);
            case CorrectionDemanded e:
                papers[e.PaperId] = e.Number.ToString();
                return ("催告履行改正义务", $"催告当事人于 {e.DueOn.Iso()} 前履行改正义务（{e.Number}）：{e.Duty}", TimelineTone.Decision);
            case SubstitutionDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ("决定代履行", $"{e.Decider.Name}决定由{e.ThirdParty ?? "本机关"}自 {e.PerformOn.Iso()} 起代履行（{e.Number}）：{e.Subject}，方式：{e.Method}，费用预算 {e.EstimatedCost} 元。{e.Ground.Chinese()}。{e.Reasons}", TimelineTone.Decision);
            case SubstitutionPerformed e:
                return ("代履行完毕", $"{Names(e.Supervisors)}到场监督，代履行完毕。{e.Course} 费用 {e.Cost} 元：{e.CostBasis} 签名：{e.SigningNote}{(e.Notified is { } notified ? $"；事后通知当事人：{notified}" : "")}", TimelineTone.Step);
            case SubstitutionCostReceived e:
                return ("收取代履行费用", $"收取代履行费用 {e.Amount} 元，凭证 {e.Voucher}。", TimelineTone.Step);
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
            case LeadReceived e:
                return ("线索登记", $"{e.Receiver.Name}登记线索：{e.Party.Name}涉嫌{e.Violation.Facts}；来源：{e.Lead.Source.Chinese()}，{e.Lead.ReceivedOn.Iso()} 发现。", TimelineTone.Step);
            case LeadReviewed e:
                return ("线索初步审查", $"{e.Reviewer.Name}初步审查，{e.Advice.Chinese()}。{e.Findings}", TimelineTone.Step);
            case LeadDismissed e:
                return ("线索不予立案", $"{e.Decider.Name}决定不予立案。理由：{e.Reason}", TimelineTone.Ended);
            case FilingPeriodExtended e:
                return ("延长立案期限", $"{e.Approver.Name}批准立案期限延长 {e.Days} 日。理由：{e.Reason}", TimelineTone.Decision);
            case JurisdictionDisputeReported e:
                return ("报请指定管辖", $"{e.Objector}对管辖有异议，报请{e.Superior}指定。理由：{e.Reasons}", TimelineTone.Step);
            case JurisdictionDesignated e:
                return ("指定管辖", $"本案指定由{e.Designated}管辖（{e.Reference}）。", e.ToThisAgency ? TimelineTone.Decision : TimelineTone.HandedOver);
            case RecusalRequested e:
                return ("申请回避", $"{e.By.Chinese()}：{e.Officer.Name}，{e.Ground.Chinese()}。{e.Reason}", TimelineTone.Step);
            case RecusalDecided e:
                return (e.Granted ? "决定回避" : "驳回回避申请", $"{e.Decider.Name}{(e.Together.Count > 0 ? $"与{Names(e.Together)}集体讨论" : "")}决定{e.Officer.Name}{(e.Granted ? "回避" : "不回避")}。理由：{e.Reason}", TimelineTone.Decision);
            case InvestigationEnded e:
                return ("调查终结", $"{e.Concluder.Name}报告调查终结：{e.Ground.Chinese()}。{e.Findings} 建议：{e.Proposal}", TimelineTone.Step);
            case InvestigationSuspended e:
                return ("调查中止", $"{e.Approver.Name}批准中止调查：{e.Ground.Chinese()}。{e.Reason}", TimelineTone.SentBack);
            case InvestigationResumed e:
                return ("恢复调查", $"{e.Approver.Name}批准恢复调查。{e.Reason}", TimelineTone.Step);
            case InvestigationTerminated e:
                return ("终止调查", $"{e.Approver.Name}批准终止调查：{e.Ground.Chinese()}。{e.Reason}", TimelineTone.Ended);
            case ExaminationCommissioned e:
                return ("委托监测鉴定", $"委托{e.Institution}{e.Kind.Chinese()}（{e.Reference}）：{e.Subject}", TimelineTone.Step);
            case ExaminationResultReceived e:
                return ("取得监测鉴定结果", $"取得{e.Reference}的结果，{(e.ShowsViolation ? "证明违法" : "不能证明违法")}。{e.Result}", TimelineTone.Step);
            case ResultCommunicated e:
                return ("告知监测鉴定结果", $"已将{e.Reference}的结果告知当事人。凭据：{e.Receipt}", TimelineTone.Step);
            case PreservationApproved e:
                papers[e.PaperId] = e.Number.ToString();
                return ("批准先行登记保存", $"{e.Approver.Name}于 {e.At:HH\\:mm} 批准先行登记保存（{e.Number}）。理由：{e.Grounds}", TimelineTone.Decision);
            case EvidencePreserved e:
                return ("先行登记保存", $"{Names(e.Officers)}于 {e.At:HH\\:mm} {(e.NoticeId is null ? "紧急" : "")}先行登记保存：{Items(e.Items)}。", TimelineTone.Step);
            case PreservationSettled e:
                return ("处理先行登记保存的证据", $"{e.Decider.Name}决定：{e.Disposition.Chinese()}。{e.Particulars}", TimelineTone.Decision);
            case PreservedReleased e:
                papers[e.PaperId] = e.Number.ToString();
                return ("解除先行登记保存", $"{e.Decider.Name}决定解除先行登记保存（{e.Number}）。理由：{e.Reason}", TimelineTone.Decision);
            case SealingDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ($"决定{e.Kind.Chinese()}", $"{e.Decider.Name}于 {e.At:HH\\:mm} 决定{e.Kind.Chinese()}（{e.Number}）：{e.Ground.Chinese()}。{e.Particulars}", TimelineTone.Decision);
            case EquipmentSealed e:
                return ("实施查封（扣押）", $"{Names(e.Officers)}于 {e.At:HH\\:mm} {(e.DecisionId is null ? "紧急" : "")}实施：{Items(e.Items)}。", TimelineTone.Step);
            case SealingExtended e:
                papers[e.PaperId] = e.Number.ToString();
                return ("延长查封（扣押）期限", $"{e.Approver.Name}批准延长 {e.Days} 日（{e.Number}）。理由：{e.Reason}", TimelineTone.Decision);
            case SealingReleaseRequested e:
                return ("申请解除查封（扣押）", $"当事人申请解除：{e.Request}", TimelineTone.Step);
            case SealingReleaseRefused e:
                return ("不予解除查封（扣押）", $"{e.Decider.Name}决定不予解除。核查：{e.Findings}", TimelineTone.Decision);
            case SealingReleased e:
                papers[e.PaperId] = e.Number.ToString();
                return ("解除查封（扣押）", $"{e.Decider.Name}决定解除（{e.Number}）。理由：{e.Reason}", TimelineTone.Decision);
            case RestrictionNotified e:
                return ("限产停产事先告知", $"告知当事人拟{e.Kind.Chinese()}及其权利：{e.Content} 凭据：{e.Receipt}", TimelineTone.Step);
            case RestrictionDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ($"责令{e.Kind.Chinese()}", $"{e.Decider.Name}责令{e.Kind.Chinese()}（{e.Number}）{(e.Months is { } months ? $"，{months} 个月" : "")}：{e.Scope} 陈述申辩：{e.Defence}", TimelineTone.Decision);
            case RestrictionExtended e:
                return ("延长限制生产期限", $"{e.Approver.Name}批准延长 {e.Months} 个月。理由：{e.Reason}", TimelineTone.Decision);
            case RectificationPlanFiled e:
                return ("整改方案备案", $"当事人报送整改方案：{e.Plan}", TimelineTone.Step);
            case RectificationReported e:
                return ("整改完成报备", $"当事人报备 {e.CompletedOn.Iso()} 完成整改，限制生产、停产整治自 {e.OccurredOn.Iso()} 起解除。{e.Report}", TimelineTone.Step);
            case RestrictionRechecked e:
                return ("跟踪检查", $"{Names(e.Inspectors)}跟踪检查。{e.Findings}", TimelineTone.Step);
            case ShutdownReported e:
                return ("报请责令停业、关闭", $"{e.Reporter.Name}报请{e.Government}批准责令停业、关闭。理由：{e.Reasons}", TimelineTone.HandedOver);
            case ReferralSupplementRequested e:
                return ("通知补正移送材料", $"公安机关于 {e.At:HH\\:mm} 通知补正材料：{e.Reference}。", TimelineTone.SentBack);
            case ReferralRefusalConfirmed e:
                return ("复议维持不予立案", $"公安机关复议后维持不予立案：{e.Reference}。", TimelineTone.SentBack);
            case ReferralSupervisionDeclined e:
                return ("不立案理由成立", $"人民检察院认为公安机关不立案理由成立：{e.Reference}。", TimelineTone.SentBack);
            case ReferralPursued e:
                return (e.Step.Chinese(), $"{e.Officer.Name}{e.Step.Chinese()}：{e.Particulars}", TimelineTone.Step);
            case ReferralDemanded e:
                return ("检察机关移送意见", $"人民检察院提出移送意见：{e.Reference}。", TimelineTone.Step);
            case CriminalOutcomeRecorded e:
                return ("刑事结论", $"{e.Outcome.Chinese()}{(e.Fine is { } fine ? $"，判处罚金 {fine} 元" : "")}：{e.Reference}。", TimelineTone.Decision);
            case DisciplineLeadTransferred e:
                return ("移送违纪线索", $"{e.Officer.Name}向{e.Receiver}移送违纪线索：{e.Content}", TimelineTone.HandedOver);
            case OnTheSpotDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ("当场处罚", $"{Names(e.Officers)}当场决定对{e.Party.Name}“{law.Offence(e.OffenceCode)?.Name}”给予{Penalties(e.Penalties)}（{e.Number}），并当场交付{e.Recipient}。当事人陈述：{e.Statement}", TimelineTone.Decision);
            case OnTheSpotDecisionRecorded e:
                return ("当场处罚备案", $"{e.Recorder.Name}将当场处罚决定报所在机关备案：{e.Materials}", TimelineTone.Step);
            case OnTheSpotFineCollected e:
                return ("当场收缴罚款", $"{e.Collector.Name}当场收缴罚款 {e.Amount} 元，票据 {e.Receipt}；情形：{e.Ground.Chinese()}。", TimelineTone.Step);
            case CollectedFineForwarded e:
                return ("上交当场收缴的罚款", $"当场收缴的罚款交至{e.To.Chinese()}，凭证 {e.Voucher}。", TimelineTone.Step);
            case DischargeRechecked e:
                return ("按日连续处罚复查", $"{Names(e.Inspectors)}对 {e.OrderServedOn.Iso()} 送达的责令改正{(e.Covert ? "暗查" : "")}复查：{e.Finding.Chinese()}。{e.Particulars}", TimelineTone.Step);
            case DailyFineNoticed e:
                papers[e.PaperId] = e.Number.ToString();
                return ("按日连续处罚告知", $"制发告知书 {e.Number}，拟按日连续处罚 {e.Days} 日，共罚款 {e.Amount} 元{(e.HearingRight ? "，并告知听证权利" : "")}。", TimelineTone.Decision);
            case DailyFineDefenceHeard { Waived: true } e:
                return ("放弃对按日连续处罚的陈述申辩", $"当事人书面放弃陈述、申辩。{e.Content}", TimelineTone.Step);
            case DailyFineDefenceHeard e:
                return ("听取对按日连续处罚的陈述申辩", $"当事人陈述、申辩：{e.Content} 复核意见：{e.Weighing}", TimelineTone.Step);
            case DailyFineDecided e:
                papers[e.PaperId] = e.Number.ToString();
                return ("按日连续处罚", $"{e.Decider.Name}决定按日连续处罚：原处罚 {e.FinePerDay} 元 × {e.Days} 日，{Penalties(e.Penalties)}（{e.Number}），累计计罚 {e.AccumulatedDays} 日，并再次责令改正：{e.Correction}", TimelineTone.Decision);
            case DetentionTransferProposed e:
                return ("提请移送行政拘留", $"{e.Proposer.Name}提请将{string.Join("、", e.Persons)}移送行政拘留：{e.Situation.Chinese()}。{e.Grounds}", TimelineTone.Step);
            case DetentionTransferApproved e:
                papers[e.PaperId] = e.Number.ToString();
                return ("批准移送行政拘留", $"{e.Approver.Name}批准移送行政拘留（{e.Number}）。意见：{e.Opinion}", TimelineTone.Decision);
            case DetentionTransferSent e:
                return ("移送行政拘留", $"{e.Sender.Name}向{e.Receiver}移送行政拘留案件。材料：{e.Materials}", TimelineTone.HandedOver);
            case DetentionAnswered e:
                return (e.Answer.Chinese(), $"{e.Answer.Chinese()}{(e.Days is { } days ? $" {days} 日" : "")}：{e.Reference}", e.Answer == DetentionAnswer.Returned ? TimelineTone.SentBack : TimelineTone.Step);
            case PaperProduced e:
                return ("文书成文", $"{e.Number} 成文：{e.Pages} 页，样式 {e.Template} 第 {e.TemplateVersion} 版，文件 SHA-256 {e.FileSha256}{(e.SealSha256 is { } seal ? $"，加盖印章图片（SHA-256 {seal}）" : "")}{(e.SignedBy is { } certificate ? $"，以证书 {certificate} 签名" : "")}。", TimelineTone.Step);
            case DeadlineMissed e:
                return ("期限超期", $"“{e.Name}”应于 {e.DueOn.Iso()} 前完成而未完成（{e.Article}）；当日办理人：{e.HeldBy?.Chinese() ?? "无"}{Named(e.Holders)}。", TimelineTone.Overdue);
            case CaseClosed e:
                return ("结案", $"{e.Approver.Name}批准结案：{e.Ground.Chinese()}。{e.Summary}", TimelineTone.Ended);
            case CaseArchived e:
                return ("立卷归档", $"案卷归档，档号 {e.ArchiveNumber}{(e.SupervisorInformedOn is { } informed ? $"；已于 {informed.Iso()} 向督办机关备案" : "")}。归档后不得修改、增加、抽取。", TimelineTone.Ended);
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "时间线没有讲述这种事件");
        }
    }

    private static string PublicVersion(DecisionPublished e) => e.PublicSha256 is { } sha256
        ? $"公开版文件 SHA-256 {sha256}，隐去 {e.Redactions!.Sum(r => r.Count)} 处{(e.Redactions!.Count == 0 ? "" : $"（{string.Join("、", e.Redactions.Select(r => $"{RedactionRules.Of(r.Rule).What} {r.Count} 处"))}）")}。"
        : "";

    private static string Items(IEnumerable<MeasuredItem> items) => string.Join("、", items.Select(i => $"{i.Name} {i.Quantity}"));

    private static string Named(IReadOnlyList<OfficerName> holders) => holders.Count == 0 ? "" : $" {Names(holders)}";

    private static TimelineTone Tone(RemedyResult result) =>
        result is RemedyResult.Revoked or RemedyResult.RevokedToBeRemade ? TimelineTone.Cancelled : TimelineTone.Decision;

    private static string Names(IEnumerable<OfficerName> officers) => string.Join("、", officers.Select(o => o.Name));

    /// <summary>How the fine was found: the calculation, the comparison of laws where there were two, and why it is unlike others.</summary>
    private static string Reckoning(DiscretionCalculation? discretion, Substance? substance, FineSpread? spread, string? unlikeOthers) => string.Concat(
        discretion is null ? "" : $"裁量：{discretion}。",
        substance is { Later: not null } ? $"法律适用：{substance.Why}。" : "",
        spread is null ? "" : $"{spread}；差异理由：{unlikeOthers}。");

    /// <summary>The same for the violations besides the first.</summary>
    private static string Reckoning(IReadOnlyList<FurtherWeighed>? further) => string.Concat((further ?? [])
        .Select(f => (f.Violation, Text: Reckoning(f.Discretion, f.Substance, f.Spread, f.UnlikeOthersReason)))
        .Where(f => f.Text.Length > 0).Select(f => $"第{ChineseNumerals.Of(f.Violation)}项违法行为的{f.Text}"));

    private static string Penalties(IEnumerable<Penalty> penalties) =>
        string.Join("、", penalties.Select(p => (p.Violation is > 1 and var violation ? $"对第{ChineseNumerals.Of(violation)}项违法行为" : "") + (p.Amount is { } amount ? $"{p.Kind.Chinese()} {amount} 元" : p.Kind.Chinese())));

    private static string Header(IEvent e, string name) => e.Headers?.GetValueOrDefault(name)?.ToString() ?? "";

    private static string RoleOf(IEvent e) => Enum.TryParse<Role>(Header(e, EventHeaders.ActorRole), out var role) ? role.Chinese() : Header(e, EventHeaders.ActorRole) == SystemActor.Role ? SystemActor.Name : "";
}
