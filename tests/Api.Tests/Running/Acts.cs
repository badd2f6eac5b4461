using System.Text.Json;
using System.Text.Json.Nodes;
using Enforcement.Api.OpenApi;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Values;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests;

/// <summary>A well-formed body for every act.</summary>
internal static class Acts
{
    /// <summary>A well-formed decision on the spot of the offence.</summary>
    public static JsonNode OnTheSpot(string offence)
    {
        var body = JsonNode.Parse(Enforcement.Api.OpenApi.Examples.Bodies["decide-on-the-spot"])!;
        body["offenceCode"] = offence;
        return body;
    }

    public static JsonNode Body(string act, ACase file, DateOnly today)
    {
        var paper = file.DecisionId ?? file.NoticeId ?? file.CorrectionId ?? Guid.NewGuid();
        object body = act switch
        {
            "propose-filing" => file.Proposal,
            "approve-filing" => file.Approval,
            "refuse-filing" => new RefuseFiling(today, "理由"),
            "appoint-investigators" => file.Appointment,
            "record-inspection" => file.Inspection,
            "record-interview" => new RecordInterview(today, "张某", "厂长", "承认", true, file.Two),
            "add-evidence" => file.Evidence,
            "order-correction" => file.CorrectionOrder with { DueOn = today },
            "record-reinspection" => new RecordReinspection(today, true, "已覆盖", file.Two),
            "conclude-investigation" => file.Conclusion,
            "review-case" => file.Review,
            "issue-prior-notice" => file.Notice,
            "record-defence" => new RecordDefence(today, true, "书面放弃"),
            "issue-hearing-right-notice" => new IssueHearingRightNotice(today),
            "request-hearing" => new RequestHearing(today, today, true, "要求听证"),
            "review-hearing-request" => new ReviewHearingRequest(today, true, "符合条件"),
            "notify-hearing" => new NotifyHearing(today, today.AddDays(20), new(9, 30), "会议室", "legal1", "legal2"),
            "hold-hearing" => new HoldHearing(today, HearingOutcome.Held, file.Two, "笔录", "逐页签名"),
            "report-hearing" => new ReportHearing(today, "情况", "意见"),
            "waive-hearing" => new WaiveHearing(today, "书面放弃"),
            "review-legality" => new ReviewLegality(today, new(true, true, true, true, true, true, true), LegalityOpinion.Agree, "同意"),
            "deliberate" => new Deliberate(
                today, "leader1", ["leader2"], [new("leader1", true, "同意"), new("leader2", true, "同意")], DeliberationConclusion.Penalise, "同意", file.Decision.Penalties),
            "extend-decision-period" => new ExtendDecisionPeriod(today, 30, "案情复杂"),
            "decide-penalty" => file.Decision,
            "decide-no-penalty" => new DecideNoPenalty(today, NoPenaltyGround.FactsNotEstablished, "理由"),
            "revoke-filing" => new RevokeFiling(today, "理由"),
            "transfer-case" => new TransferCase(today, "某市生态环境局", "理由"),
            "record-service" => file.Service(paper, 0),
            "void-document" => new VoidDocument(today, paper, "理由"),
            "record-payment" => file.Payment,
            "propose-referral" => new ProposeReferral(today, "污染环境罪", "依据", file.Two),
            "approve-referral" => new ApproveReferral(today, new(9, 0)),
            "refuse-referral" => new RefuseReferral(today, "理由"),
            "send-referral" => new SendReferral(today, new(9, 0), "公安局", "检察院"),
            "record-referral-outcome" => new RecordReferralOutcome(today, ReferralOutcome.Receipted, "回执"),
            "record-on-the-spot-decision" => new RecordOnTheSpotDecision(today, "副本、笔录"),
            "collect-on-the-spot" => new CollectOnTheSpot(today, Money.OfYuan(20), "票据1", CollectionGround.SmallFine),
            "pass-on-collected-fine" => new PassOnCollectedFine(today, FineReceiver.Agency, "收据1"),
            "recheck-discharge" => new RecheckDischarge(today, RecheckFinding.StillDischarging, true, "仍在排放", file.Two),
            "notice-daily-fine" => new NoticeDailyFine(today, "理由"),
            "record-daily-fine-defence" => new RecordDailyFineDefence(today, true, "书面放弃"),
            "decide-daily-fine" => new DecideDailyFine(today, "理由", "停止排放"),
            "propose-detention-transfer" => new ProposeDetentionTransfer(today, DetentionSituation.EvasiveDischarge, ["张某"], "暗管"),
            "approve-detention-transfer" => new ApproveDetentionTransfer(today, "同意"),
            "send-detention-transfer" => new SendDetentionTransfer(today, "公安局", "材料7项"),
            "record-detention-answer" => new RecordDetentionAnswer(today, DetentionAnswer.Returned, "退回"),
            "record-prosecutors-opinion" => new RecordProsecutorsOpinion(today, "检察意见"),
            "follow-up-referral" => new FollowUpReferral(today, ReferralStep.EnterOnPlatform, "已录入"),
            "record-criminal-outcome" => new RecordCriminalOutcome(today, CriminalOutcome.NotProsecuted, "不起诉决定书"),
            "hand-over-discipline-lead" => new HandOverDisciplineLead(today, "县纪委", "线索"),
            "close-case" => new CloseCase(today, ClosureGround.Performed, "已履行"),
            "abolish-law" => new { },
            _ when Examples.Bodies.TryGetValue(act, out var example) => JsonNode.Parse(example.Replace(Examples.DocumentId, paper.ToString(), StringComparison.Ordinal))!,
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "新步骤：请给一个内容"),
        };
        var json = JsonSerializer.SerializeToNode(body, body.GetType(), TestSystem.Wire)!;
        json["occurredOn"] = today.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return json;
    }
}
