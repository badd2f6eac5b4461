using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Values;

namespace Enforcement.Tests.Running;

/// <summary>A lawful case that goes one of the ways the procedure knows, by chance.</summary>
public static class RandomCase
{
    public static async Task<ACase> PlayAsync(IOffice office, Random random, string prefix = "")
    {
        var start = new DateOnly(random.Next(2016, 2019), random.Next(2, 12), random.Next(1, 28));
        var file = new ACase(office, start, $"虚构企业{random.Next(1000)}", prefix, random.Next(2) == 0 ? "陵江镇" : "元坝镇", 10_000 + (random.Next(9000) * 10.01m));
        await file.ProposeAsync();
        if (random.Next(8) == 0)
        {
            await file.DoAsync("leader1", RefusingFiling.Act, new RefuseFiling(file.Day(2), "不符合立案条件"));
            return file;
        }

        await file.ApproveAsync();
        if (random.Next(8) == 0)
        {
            await file.DoAsync("leader1", RevokingFiling.Act, new RevokeFiling(file.Day(3), "查明不属于违法行为"));
            await file.DoAsync("leader1", ClosingCase.Act, new CloseCase(file.Day(4), ClosureGround.NothingToEnforce, "撤销立案"));
            return file;
        }

        await file.ToAsync(CaseStage.Investigating);
        if (random.Next(2) == 0)
        {
            await file.DoAsync("officer2", RecordingInterview.Act, new RecordInterview(file.Day(3), "张某", "厂长", "承认", true, file.Two));
            await file.DoAsync("officer2", Reinspecting.Act, new RecordReinspection(file.Day(4), random.Next(2) == 0, "已覆盖", file.Two));
        }

        var withThePolice = random.Next(4) == 0 && await ReferAsync(file, random);

        if (random.Next(8) == 0)
        {
            await file.DoAsync("leader1", TransferringCase.Act, new TransferCase(file.Day(9), "某市生态环境局", "属其管辖"));
            return file;
        }

        await file.ToAsync(CaseStage.UnderReview);
        if (random.Next(3) == 0)
        {
            await file.DoAsync("legal2", ReviewingCase.Act, file.Review with { Passed = false, Opinion = "补充调查" });
            await file.DoAsync("officer1", ConcludingInvestigation.Act, file.Conclusion with { OccurredOn = file.Day(12) });
        }

        await file.ToAsync(CaseStage.ReviewPassed);
        if (!withThePolice && random.Next(6) == 0)
        {
            var decided = await file.DoAsync(
                "leader1", DecidingNoPenalty.Act, new DecideNoPenalty(file.Day(15), NoPenaltyGround.FactsNotEstablished, "证据不足"));
            await file.DoAsync("officer1", RecordingService.Act, file.Service(decided.DocumentId, 16));
            return file;
        }

        if (random.Next(3) == 0)
        {
            await file.IssueNoticeAsync();
            await file.DoAsync("legal1", VoidingDocument.Act, new VoidDocument(file.Day(13), file.NoticeId!.Value, "当事人名称有误"));
        }

        await file.ToAsync(CaseStage.Noticed);
        if (withThePolice)
        {
            return file;
        }

        if (random.Next(2) == 0)
        {
            await file.DoAsync("legal1", HearingDefence.Act, new RecordDefence(file.Day(15), false, "请求从轻", "不予采纳：情节不轻"));
        }

        await file.DecideAsync();
        await file.ServeDecisionAsync();
        if (random.Next(2) == 0)
        {
            var half = Money.OfYuan(decimal.Round(file.Payment.Amount.Yuan / 3, 2));
            await file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = half });
            await file.DoAsync("officer1", RecordingPayment.Act, file.Payment with { Amount = file.Payment.Amount - half, Voucher = "V2" });
            await file.DoAsync("leader1", ClosingCase.Act, file.Closing);
        }

        return file;
    }

    /// <summary>Whether the public security organ took the case.</summary>
    private static async Task<bool> ReferAsync(ACase file, Random random)
    {
        await file.DoAsync("officer1", ProposingReferral.Act, new ProposeReferral(file.Day(5), "污染环境罪", "事实和依据", file.Two));
        if (random.Next(4) == 0)
        {
            await file.DoAsync("leader1", RefusingReferral.Act, new RefuseReferral(file.Day(6), "不构成犯罪"));
            return false;
        }

        await file.DoAsync("leader1", ApprovingReferral.Act, new ApproveReferral(file.Day(6), new(9, 30)));
        await file.DoAsync("officer1", SendingReferral.Act, new SendReferral(file.Day(6), new(15, 0), "苍溪县公安局", "苍溪县人民检察院"));
        await file.DoAsync("officer1", RecordingReferralOutcome.Act, new RecordReferralOutcome(file.Day(7), ReferralOutcome.Receipted, "回执1号"));
        var accepted = random.Next(2) == 0;
        await file.DoAsync(
            "officer1", RecordingReferralOutcome.Act,
            new RecordReferralOutcome(file.Day(8), accepted ? ReferralOutcome.Accepted : ReferralOutcome.Returned, "通知1号"));
        return accepted;
    }
}
