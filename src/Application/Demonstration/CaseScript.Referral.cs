using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Values;
using static Enforcement.Application.Demonstration.DemonstrationDays;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;

namespace Enforcement.Application.Demonstration;

/// <summary>Suspected crimes: refused, returned by the police, still with them, and the one that was accepted.</summary>
internal sealed partial class CaseScript
{
    private void ReferDuringTheInvestigation()
    {
        if (_row.Outcome == Referred)
        {
            ReferAndSeeAccepted();
        }
        else if (_row.Has(Branch.ReferralRefused))
        {
            var proposed = After(_inspected, 5);
            Propose(proposed, "当事人对废机油去向说法前后不一，怀疑有非法处置危险废物行为，提请审查是否移送公安机关。");
            Do("leader1", RefusingReferral.Act, new RefuseReferral(
                After(proposed, 1), "核对购销台账，废机油全部在库，总量不足三吨，未发现非法处置的事实，不符合移送条件，不予批准，依法给予行政处罚。"));
        }
        else if (_row.Has(Branch.ReferralReturned))
        {
            ReferAndSeeReturned();
        }
        else if (_row.Has(Branch.ProsecutorDemanded))
        {
            Do(Officer, RecordingProsecutorsOpinion.Act, new RecordProsecutorsOpinion(new(2017, 10, 18), "苍检意（演示）〔2017〕1 号"));
            Send(new(2017, 10, 19), "人民检察院提出移送意见：水源一级保护区内排放，涉嫌污染环境罪。");
            Outcome(new(2017, 10, 20), ReferralOutcome.Receipted, "移送案件接受回执（演示）第 3 号", PoliceTime.Complex);
            FollowUp(new(2017, 10, 24), ReferralStep.EnterOnPlatform, "移送书已录入（演示）");
        }
    }

    private void ReferAndSeeAccepted()
    {
        var approved = Send(
            After(_inspected, 7),
            $"{_row.Detail}。监测报告显示总铬、六价铬浓度分别超过排放标准 4.2 倍、5.6 倍，涉嫌构成污染环境罪，"
            + "依据《最高人民法院、最高人民检察院关于办理环境污染刑事案件适用法律若干问题的解释》第一条，提请移送公安机关。");
        Outcome(approved, ReferralOutcome.Receipted, "移送案件接受回执（演示）第 1 号");
        Outcome(After(approved, 2), ReferralOutcome.Accepted, "立案告知书（演示）第 1 号");
        FollowUp(After(approved, 3), ReferralStep.HandOverMaterials, "案卷 1 册、监测报告原件、涉案物品清单，公安机关经办人签收（演示）");
        FollowUp(After(approved, 3), ReferralStep.EnterOnPlatform, "移送书、立案告知书已录入（演示）");
        Do(Officer, HandingOverDisciplineLead.Act, new HandOverDisciplineLead(
            After(approved, 4), "苍溪县监察局（演示）", "园区管理人员涉嫌提前通风报信的线索（虚构）。"));
        Do(Officer, RecordingCriminalOutcome.Act, new RecordCriminalOutcome(
            new(2017, 10, 24), CriminalOutcome.Convicted, "（2017）川0824刑初演示1号", Money.OfYuan(80_000)));
    }

    private void ReferAndSeeReturned()
    {
        var sent = Send(After(_inspected, 7), "医疗废物约 260 公斤去向不明，怀疑涉嫌非法处置危险废物，提请移送公安机关。");
        var asked = After(sent, 1);
        Outcome(sent, ReferralOutcome.Receipted, "移送案件接受回执（演示）第 2 号", PoliceTime.Checking);
        Outcome(asked, ReferralOutcome.SupplementRequested, "补正通知（演示）第 2 号", at: new(9, 0));
        FollowUp(After(asked, 1), ReferralStep.Supplement, "补送转运人员询问笔录和称重记录（演示）");
        FollowUp(After(asked, 1), ReferralStep.EnterOnPlatform, "移送书已录入（演示）");
        var returned = After(asked, 3);
        Outcome(returned, ReferralOutcome.Returned, "不予立案通知书（演示）第 2 号");
        FollowUp(After(returned, 1), ReferralStep.RequestReview, "认为数量认定有误，申请复议（演示）");
        Outcome(After(returned, 3), ReferralOutcome.ReviewUpheld, "复议决定书（演示）第 2 号");
        FollowUp(After(returned, 4), ReferralStep.SuggestSupervision, "建议人民检察院进行立案监督（演示）");
        Outcome(After(returned, 8), ReferralOutcome.SupervisionDeclined, "不立案理由成立通知（演示）第 2 号");
    }

    private void Propose(DateOnly on, string grounds) => Do(Officer, ProposingReferral.Act, new ProposeReferral(on, "污染环境罪", grounds, _officers));

    /// <summary>Proposes, approves and sends.</summary>
    /// <returns>The day it was approved and sent.</returns>
    private DateOnly Send(DateOnly proposed, string grounds)
    {
        var approved = After(proposed, 1);
        Propose(proposed, grounds);
        Do("leader1", ApprovingReferral.Act, new ApproveReferral(approved, new(10, 30)));
        Do(Officer, SendingReferral.Act, new SendReferral(approved, new(15, 40), "苍溪县公安局", "苍溪县人民检察院"));
        return approved;
    }

    private void Outcome(DateOnly on, ReferralOutcome outcome, string reference, PoliceTime time = PoliceTime.Ordinary, TimeOnly? at = null) =>
        Do(Officer, RecordingReferralOutcome.Act, new RecordReferralOutcome(on, outcome, reference, at, time));

    private void FollowUp(DateOnly on, ReferralStep step, string particulars) =>
        Do(Officer, FollowingUpReferral.Act, new FollowUpReferral(on, step, particulars));
}
