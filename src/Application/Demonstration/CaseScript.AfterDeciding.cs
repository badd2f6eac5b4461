using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using static Enforcement.Application.Demonstration.DemonstrationDays;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;

namespace Enforcement.Application.Demonstration;

/// <summary>Service, publication, payment, enforcement, remedies, detention, the daily fine, the decision on the spot, and the end.</summary>
internal sealed partial class CaseScript
{
    private const int DaysFined = 9;
    private const int RemadeFine = 8_500;
    private const string Court = "苍溪县人民法院";

    private void Serve(PaperKind kind, DateOnly on) =>
        DoWith(Officer, on, RecordingService.Act, papers => ServiceOf(on, papers.Paper(kind), isDecision: kind == PaperKind.PenaltyDecision));

    private RecordService ServiceOf(DateOnly on, Guid paper, bool isDecision = false)
    {
        var (method, receipt, proof) = !isDecision ? (ServiceMethod.Direct, "送达回证（演示），受送达人签名", null) : _row switch
        {
            _ when _row.Has(Branch.ServedByLeaving) => (
                ServiceMethod.Leaving, "当事人拒绝签收，邀请村（居）委会人员见证，留置送达并拍照，送达回证（演示）",
                new ServiceProof(RefusedToSign: true, Witness: "村（居）委会人员（演示）", Photographed: true)),
            _ when _row.Has(Branch.ServedByMail) => (ServiceMethod.Mail, "邮政特快专递回执（演示单号 0000000000000）", null),
            _ when _row.Has(Branch.ServedByEntrusting) => (
                ServiceMethod.Entrusted, "当事人暂住邻县，委托代为送达，送达回证（演示）", new ServiceProof(Through: Neighbour)),
            _ when _row.Has(Branch.ServedByForwarding) => (
                ServiceMethod.Forwarded, "当事人因另案羁押，通过看守所转交，回证（演示）", new ServiceProof(Through: "苍溪县看守所（演示）")),
            _ when _row.Has(Branch.ServedByNotary) => (
                ServiceMethod.Notarised, "公证人员在场的送达公证书（演示）", new ServiceProof(Through: "演示公证处（虚构）")),
            _ when _row.Has(Branch.ServedByAnnouncement) => (
                ServiceMethod.PublicAnnouncement, "在演示报纸（虚构）刊登公告",
                new ServiceProof(AnnouncementReason: "当事人关店外出，下落不明", AnnouncementCourse: "直接送达两次无人、邮寄退回后公告")),
            _ when _row.Has(Branch.ServedOnAgent) => (
                ServiceMethod.Direct, "送达回证（演示），代收人签名", new ServiceProof(Agent: "办公室主任（演示）", AgentAuthority: "单位负责收件的人员")),
            _ => (ServiceMethod.Direct, "送达回证（演示），受送达人签名", (ServiceProof?)null),
        };
        return new(on, paper, method, Speaker, receipt, _officers, proof);
    }

    /// <summary>What was decided is published, and a major penalty put on record, as far as the year reaches.</summary>
    private void MakePublic(DateOnly decided)
    {
        var (published, reported) = (After(decided, 1 + (_number % 3)), After(decided, 1 + (_number % 2)));
        var isCitizen = _row.Sort == PartySort.Citizen;
        if ((_row.Fine >= (isCitizen ? 5_000 : 50_000) || _row.Has(Branch.SuspensionAsPenalty)) && reported <= DemonstrationYear.Until)
        {
            Do(_legal, ReportingMajorPenalty.Act, new ReportMajorPenalty(reported, ["苍溪县人民政府法制办公室（演示）", "广元市环境保护局（演示）"]));
        }

        if (published > DemonstrationYear.Until)
        {
            return;
        }

        if (_row.Has(Branch.PublicationWithheldForPrivacy))
        {
            Do(_leader, WithholdingPublication.Act, new WithholdPublication(published, WithholdingGround.Privacy, "案情涉及当事人家庭成员的健康情况，隐去后仍可辨认。"));
        }
        else if (_row.Has(Branch.PublicationWithheldForSecrets))
        {
            Do(_leader, WithholdingPublication.Act, new WithholdPublication(published, WithholdingGround.TradeSecret, "决定书载有配料比例，当事人书面要求保密。"));
        }
        else
        {
            Do(_legal, PublishingDecision.Act, new PublishDecision(
                published, "县人民政府门户网站政府信息公开专栏（演示）", OnCreditPortal: !isCitizen, isCitizen ? "自然人的住址、公民身份号码" : ""));
        }
    }

    private void FollowTheDecision(DateOnly decided)
    {
        var served = After(decided, _row.Outcome == Unpaid ? 3 : 1 + (_number % 4));
        Serve(PaperKind.PenaltyDecision, served);
        SeekARemedy(served);
        TransferForDetention(served);
        if (_row.Has(Branch.ShutdownReported))
        {
            ReportTheShutdown(served);
        }

        if (_row.Outcome is Unpaid)
        {
            return;
        }

        if (Enforce(served) is { } ground)
        {
            CloseUnless(Overdue, ground);
            return;
        }

        if (_row.Outcome == Overdue)
        {
            return;
        }

        if (_row.Has(Branch.Instalments))
        {
            PayInInstalments(served);
        }
        else if (_row.Has(Branch.CollectedAtRequest))
        {
            Collect(After(served, 2), _row.Fine, CollectionGround.RemoteAtThePartysRequest);
        }
        else
        {
            PayAtOnce(served);
        }

        FineByTheDay(served);
        EndTheRemedy();
        CloseUnless(PaidNotClosed, _row.Has(Branch.RevokedInCourt) ? ClosureGround.DecisionRevoked : ClosureGround.Performed);
    }

    private void PayAtOnce(DateOnly served)
    {
        if (_row.Has(Branch.PlanRefused))
        {
            Do(Officer, RequestingPaymentPlan.Act, new RequestPaymentPlan(After(served, 3), "养殖亏损，请求延期一年缴纳。"));
            Do(_leader, RefusingPaymentPlan.Act, new RefusePaymentPlan(After(served, 6), "没有提交经济困难的证明，所请延期过长，不予同意。"));
        }

        var effective = _row.Has(Branch.ServedByAnnouncement) ? After(served.AddDays(60), 0) : served;
        var paid = After(effective.AddDays(4 + (_number % 6)), 0);
        var due = _row.Fine + (_row.Has(Branch.GainsConfiscated) ? GainsOfTheWaste : 0);
        var first = _row.Outcome == PartPaid ? due * 2 / 5 : _row.Has(Branch.TwoPayments) ? due / 2 : due;
        Pay(paid, first);
        if (_row.Has(Branch.TwoPayments))
        {
            Pay(After(paid, 2), due - first);
        }
    }

    private void PayInInstalments(DateOnly served)
    {
        var (first, second) = (After(served.AddDays(30), 0), After(served.AddDays(60), 0));
        Do(Officer, RequestingPaymentPlan.Act, new RequestPaymentPlan(After(served, 4), "生猪尚未出栏，资金周转困难，请求分两期缴纳（附合作社账目）。"));
        Do(_leader, ApprovingPaymentPlan.Act, new ApprovePaymentPlan(
            After(served, 7), [new(first, Money.OfYuan(_row.Fine / 2)), new(second, Money.OfYuan(_row.Fine - (_row.Fine / 2)))]));
        Serve(PaperKind.PaymentPlanConsent, After(served, 8));
        Pay(Before(first, 1), _row.Fine / 2);
        Pay(Before(second, 1), _row.Fine - (_row.Fine / 2));
    }

    private void Pay(DateOnly on, int yuan, Func<CaseProgress, Guid>? decision = null) => DoWith(
        Officer, on, RecordingPayment.Act, papers => new RecordPayment(
            on, Money.OfYuan(yuan), $"演示票据 {_number:D3}-{on:MMdd}{(decision is null ? "" : "-2")}", decision?.Invoke(papers)));

    private void Refund(DateOnly on, int yuan) => Do(
        Officer, RecordingRefund.Act, new RecordRefund(on, Money.OfYuan(yuan), $"演示退款凭证 {_number:D3}-{on:MMdd}"));

    private void Collect(DateOnly on, int yuan, CollectionGround ground)
    {
        Do(Officer, CollectingOnTheSpot.Act, new CollectOnTheSpot(on, Money.OfYuan(yuan), $"演示财政票据 {_number:D3}-{on:MMdd}", ground));
        Do(Officer, PassingOnCollectedFine.Act, new PassOnCollectedFine(After(on, 1), FineReceiver.Agency, $"演示交款单 {_number:D3}"));
        Do(Officer, PassingOnCollectedFine.Act, new PassOnCollectedFine(After(on, 2), FineReceiver.Bank, $"演示银行回单 {_number:D3}"));
    }

    /// <summary>What is done when the party does not pay.</summary>
    /// <returns>How the case can be closed after it; null when the party pays.</returns>
    private ClosureGround? Enforce(DateOnly served)
    {
        switch (_row)
        {
            case var _ when _row.Has(Branch.EnforcedByCourt):
                Do(_leader, DecidingAdditionalFine.Act, new DecideAdditionalFine(After(served.AddDays(45), 0)));
                Serve(PaperKind.AdditionalFineDecision, After(served.AddDays(45), 1));
                Answered(After(Apply(served, claimsMore: true), 3), CourtAnswer.Accepted);
                Answered(After(Latest, 5), CourtAnswer.Allowed);
                Pay(After(Latest, 10), _row.Fine * 2);
                Answered(After(Latest, 1), CourtAnswer.Enforced);
                return ClosureGround.Enforced;
            case var _ when _row.Has(Branch.EndedByCourt):
                Answered(After(Apply(served, claimsMore: false), 3), CourtAnswer.NotAccepted);
                Apply(After(Latest, 2));
                Answered(After(Latest, 3), CourtAnswer.Accepted);
                Answered(After(Latest, 3), CourtAnswer.Allowed);
                Answered(After(Latest, 10), CourtAnswer.Ended);
                return GiveUp(After(Latest, 2), EnforcementTerminationGround.EndedByCourt, "人民法院查明被执行人没有可供执行的财产，裁定终结本次执行。");
            case var _ when _row.Has(Branch.RefusedByCourt):
                Answered(After(Apply(served, claimsMore: false), 3), CourtAnswer.Accepted);
                Answered(After(Latest, 5), CourtAnswer.Refused);
                Amend(After(Latest, 2), DecisionChange.Revoked, "人民法院认为听证权利告知的送达有瑕疵，裁定不予强制执行，自行撤销。");
                WithdrawPublication("原处罚决定已经撤销。");
                return ClosureGround.DecisionRevoked;
            case var _ when _row.Has(Branch.PartyDied):
                return GiveUp(new(2017, 8, 15), EnforcementTerminationGround.CitizenDied, "当事人死亡，没有遗产可供执行，又没有义务承受人。");
            case var _ when _row.Has(Branch.PartyWoundUp):
                Do(_leader, SuspendingEnforcement.Act, new SuspendEnforcement(
                    new(2017, 9, 28), EnforcementSuspensionGround.UnableToPerform, "该厂停产，账户没有余额（附开户行证明），股东正在商议去留。"));
                Do(_leader, ResumingEnforcement.Act, new ResumeEnforcement(
                    new(2017, 10, 23), EnforcementResumptionGround.GroundFellAway, "该厂已经成立清算组清理财产，应当继续主张。"));
                return GiveUp(new(2017, 10, 30), EnforcementTerminationGround.OrganisationEnded, "该厂已经清算注销，没有财产可供执行。");
            case var _ when _row.Has(Branch.ExecutionGivenUp):
                Do(_leader, AgreeingOnExecution.Act, new AgreeOnExecution(
                    new(2017, 9, 26), "分四期缴清罚款，加处罚款减为 300 元。", Money.OfYuan(300), "更换油烟净化器滤芯，每周清洗"));
                Do(_leader, ResumingEnforcement.Act, new ResumeEnforcement(
                    new(2017, 10, 17), EnforcementResumptionGround.AgreementBroken, "首期至十月十三日未缴，两次电话催促后仍未缴。"));
                return GiveUp(new(2017, 10, 24), EnforcementTerminationGround.Other, "店铺被出租方收回，经营者无固定收入，核查无财产线索，经审查终结执行。");
            case var _ when _row.Has(Branch.AgreedOnExecution):
                Demand(After(served.AddDays(35), 0), claimsMore: true);
                DoWith(Officer, After(Latest, 3), RecordingDemandStatement.Act, _ => new RecordDemandStatement(
                    After(served.AddDays(35), 4), "种猪死亡，资金困难，愿意缴清本金，请求减免加处罚款。", "已建成加盖的贮存池，可以协商。"));
                var agreed = After(Latest, 5);
                Do(_leader, AgreeingOnExecution.Act, new AgreeOnExecution(
                    agreed, "十日内缴清罚款，加处罚款减为 600 元。", Money.OfYuan(600), "重建雨污分流沟，贮存池全部加盖"));
                Pay(After(agreed, 6), _row.Fine + 600);
                return ClosureGround.Performed;
            default:
                return null;
        }
    }

    /// <summary>Demands, waits until the time to sue is over, and applies to the court.</summary>
    private DateOnly Apply(DateOnly served, bool claimsMore)
    {
        var ends = SuingEnds(served);
        Demand(Before(ends, 13), claimsMore);
        if (!claimsMore)
        {
            var heard = After(Latest, 2);
            Do(Officer, RecordingDemandStatement.Act, new RecordDemandStatement(heard, "家庭困难，请求延后。", "没有提交证明材料，不予采纳。"));
        }

        return Apply(After(ends, 2));
    }

    private DateOnly Apply(DateOnly on)
    {
        Do("leader1", ApplyingForEnforcement.Act, new ApplyForEnforcement(on, Court, new(true, true, true)));
        return on;
    }

    private void Demand(DateOnly on, bool claimsMore)
    {
        Do(Officer, IssuingDemand.Act, new IssueDemand(on, claimsMore));
        Serve(PaperKind.DemandNotice, After(on, 1));
    }

    private void Answered(DateOnly on, CourtAnswer answer) =>
        Do(Officer, RecordingCourtAnswer.Act, new RecordCourtAnswer(on, answer, $"（2017）川0824行审演示{_number}号"));

    private ClosureGround GiveUp(DateOnly on, EnforcementTerminationGround ground, string reasons)
    {
        Do(_leader, TerminatingEnforcement.Act, new TerminateEnforcement(on, ground, reasons));
        return ClosureGround.Other;
    }

    private void Amend(DateOnly on, DecisionChange change, string reason, int? fine = null)
    {
        Do(_leader, ChangingDecision.Act, new ChangeDecision(on, change, reason, fine is { } yuan ? Penalties(yuan) : []));
        var served = After(on, 1);
        if (served <= DemonstrationYear.Until)
        {
            Serve(PaperKind.DecisionChange, served);
        }
    }

    private void RevokeTheDecision() =>
        Amend(DemonstrationYear.Until, DecisionChange.RevokedToBeRemade, "复核发现漏记当事人在申辩期内寄出的申辩书（邮戳在期限内），撤销后重新作出。");

    private void WithdrawPublication(string reasons) =>
        Do(_legal, WithdrawingPublication.Act, new WithdrawPublication(After(Latest, 1), reasons));

    private void SeekARemedy(DateOnly served)
    {
        if (_row.Has(Branch.RemedyNotAccepted))
        {
            File(After(served, 2), RemedyKind.Reconsideration);
            Progress(After(served, 5), RemedyStep.NotAccepted);
        }
        else if (_row.Has(Branch.RemedyWithdrawn))
        {
            File(After(served, 2), RemedyKind.Reconsideration);
            Progress(After(served, 5), RemedyStep.Accepted);
            Progress(After(served, 10), RemedyStep.Withdrawn);
        }
        else if (_row.Has(Branch.UpheldOnReconsideration))
        {
            File(After(served, 3), RemedyKind.Reconsideration, Superior);
            Progress(After(served, 6), RemedyStep.Accepted);
            Outcome(After(served, 36), RemedyResult.Upheld, "认定事实清楚，适用依据正确，程序合法，予以维持。");
        }
        else if (_row.Has(Branch.ShutdownReported))
        {
            File(After(served, 6), RemedyKind.Reconsideration);
            Progress(After(served, 9), RemedyStep.Accepted);
            Progress(After(served, 11), RemedyStep.ExecutionSuspended);
            Progress(After(served, 26), RemedyStep.SuspensionLifted);
            Outcome(After(served, 40), RemedyResult.Upheld, "治理设施形同虚设且一年内再犯，处罚并无不当，予以维持。");
        }
        else if (_row.Has(Branch.UpheldInCourt))
        {
            File(After(served, 15), RemedyKind.Litigation);
            Progress(After(served, 20), RemedyStep.Accepted);
            Outcome(After(served, 75), RemedyResult.Upheld, "被诉处罚决定证据确凿，判决驳回原告的诉讼请求。");
        }
        else if (_row.Has(Branch.RevokedInCourt))
        {
            File(After(served, 10), RemedyKind.Litigation);
            Progress(After(served, 14), RemedyStep.Accepted);
            Outcome(After(served, 60), RemedyResult.Revoked, "被诉处罚决定认定的责任主体不当，判决撤销。");
        }
        else if (_row.Has(Branch.ChangedOnReconsideration))
        {
            File(After(served, 8), RemedyKind.Reconsideration);
            Progress(After(served, 11), RemedyStep.Accepted);
            Outcome(After(served, 42), RemedyResult.Changed, "已停止建设并补报环评文件，原处罚明显偏重，予以变更。", 34_800);
        }
        else if (_row.Has(Branch.RemadeAfterReconsideration))
        {
            File(After(served, 8), RemedyKind.Reconsideration);
            Progress(After(served, 11), RemedyStep.Accepted);
            Outcome(After(served, 25), RemedyResult.RevokedToBeRemade, "未查明未验收期间的投产时间，撤销原决定，责令重新作出。");
        }
        else if (_row.Has(Branch.FoundUnlawful))
        {
            File(After(served, 5), RemedyKind.Reconsideration);
            Progress(After(served, 8), RemedyStep.Accepted);
            Outcome(new(2017, 10, 25), RemedyResult.FoundUnlawful, "先行登记保存的证据逾期未作处理，程序轻微违法，不影响结果，确认违法。");
        }
        else if (_row.Has(Branch.DecisionCorrected))
        {
            Amend(After(served, 4), DecisionChange.Corrected, "决定书第二页机构地址误写一字，予以更正，其余内容不变。");
        }
    }

    /// <summary>What a changed or revoked decision asks for afterwards.</summary>
    private void EndTheRemedy()
    {
        if (_row.Has(Branch.ChangedOnReconsideration))
        {
            WithdrawPublication("处罚决定经行政复议变更，原文撤回。");
            Refund(After(Latest, 3), _row.Fine - 34_800);
        }
        else if (_row.Has(Branch.RevokedInCourt))
        {
            WithdrawPublication("处罚决定经人民法院判决撤销。");
            Refund(After(Latest, 3), _row.Fine);
        }
        else if (_row.Has(Branch.FoundUnlawful))
        {
            WithdrawPublication("处罚决定被确认程序违法，撤回并说明。");
        }
        else if (_row.Has(Branch.ChangedByTheAgency))
        {
            Amend(After(Latest, 1), DecisionChange.Changed, "复核认定项目投产时间有误，酌减罚款。", _row.Fine - 1_000);
            Refund(After(Latest, 1), 1_000);
        }
        else if (_row.Has(Branch.RemadeAfterReconsideration))
        {
            DecideAnew();
        }
    }

    private void DecideAnew()
    {
        WithdrawPublication("处罚决定经行政复议撤销，将重新作出决定。");
        Refund(After(Latest, 2), _row.Fine);
        var noticed = After(Latest, 1);
        Notify(noticed, RemadeFine);
        Serve(PaperKind.PriorNotice, After(noticed, 1));
        var decided = After(Domain.Law.LawBook.Embedded.Count("defence.period", After(noticed, 1)).DueOn, 1);
        Decide(decided, RemadeFine);
        MakePublic(decided);
        var served = After(decided, 1);
        Serve(PaperKind.PenaltyDecision, served);
        Pay(After(served, 6), RemadeFine);
    }

    private void File(DateOnly on, RemedyKind kind, string? body = null) => Do(_legal, RecordingRemedy.Act, new RecordRemedy(
        on, kind, body ?? (kind == RemedyKind.Reconsideration ? "苍溪县人民政府" : Court), RemedyNumber(kind)));

    private void Progress(DateOnly on, RemedyStep step) => Do(_legal, RecordingRemedyProgress.Act, new RecordRemedyProgress(on, step, $"通知书（演示）第 {_number} 号"));

    private void Outcome(DateOnly on, RemedyResult result, string reasons, int? fine = null) => Do(_legal, RecordingRemedyOutcome.Act, new RecordRemedyOutcome(
        on, result, $"复议决定书、判决书（演示）第 {_number} 号", reasons, fine is { } yuan ? Penalties(yuan) : []));

    private string RemedyNumber(RemedyKind kind) => kind == RemedyKind.Reconsideration ? $"复议申请（演示）第 {_number} 号" : $"（2017）川0824行初演示{_number}号";

    private void TransferForDetention(DateOnly served)
    {
        if (!_row.Has(Branch.Detained) && !_row.Has(Branch.DetentionReturned))
        {
            return;
        }

        var detained = _row.Has(Branch.Detained);
        Do(Officer, ProposingDetentionTransfer.Act, new ProposeDetentionTransfer(
            After(served, 1), detained ? DetentionSituation.EvasiveDischarge : DetentionSituation.BuildingNotStopped, [$"{DemonstrationParties.Person(_number)}（法定代表人）"],
            detained ? "利用软管绕过处理设施排放，尚不构成犯罪，系直接负责的主管人员。" : "责令停止建设后继续安装设备，尚不构成犯罪。"));
        Do(_leader, ApprovingDetentionTransfer.Act, new ApproveDetentionTransfer(After(served, 2), "符合移送条件，同意移送。"));
        Do(Officer, SendingDetentionTransfer.Act, new SendDetentionTransfer(After(served, 3), "苍溪县公安局", "移送书、处罚决定书、调查报告等材料 7 项（演示）"));
        if (detained)
        {
            Answered(After(served, 5), DetentionAnswer.SupplementRequested);
            Answered(After(served, 6), DetentionAnswer.Supplemented);
            Answered(After(served, 8), DetentionAnswer.Detained, days: 5);
        }
        else
        {
            Answered(After(served, 7), DetentionAnswer.Returned);
        }
    }

    private void Answered(DateOnly on, DetentionAnswer answer, int? days = null) =>
        Do(Officer, RecordingDetentionAnswer.Act, new RecordDetentionAnswer(on, answer, $"苍公（演示）第 {_number} 号", days));

    private void ReportTheShutdown(DateOnly served)
    {
        Do(_leader, DecidingAdditionalFine.Act, new DecideAdditionalFine(After(served, 44)));
        Do(_leader, ReportingShutdown.Act, new ReportShutdown(
            After(served, 45), "苍溪县人民政府", "一年内两次被处罚，拒不执行停产整治，治理设施无法稳定达标，报请责令关闭。"));
    }

    private void FineByTheDay(DateOnly served)
    {
        if (!_row.Has(Branch.DailyFined))
        {
            return;
        }

        var noticed = After(served, 3);
        Do(_legal, NoticingDailyFine.Act, new NoticeDailyFine(noticed, "责令改正后暗查发现仍将未经处理的粪污直接排入堰塘。"));
        Serve(PaperKind.PriorNotice, After(noticed, 1));
        Do(_legal, HearingDailyFineDefence.Act, new RecordDailyFineDefence(
            After(noticed, 3), Waived: false, "暗沟已在责令改正后堵过一次，被雨水冲开，请求免予按日计罚。", "改正后未再检查维护，复查时仍在直接排放，不予采纳。"));
        var decided = After(noticed.AddDays(11), 0);
        Do(_leader, DecidingDailyFine.Act, new DecideDailyFine(
            decided, $"自责令改正决定书送达次日起至复查之日止，计罚 {DaysFined} 日。", "立即停止直接排放，粪污全部进入贮存设施。"));
        var again = After(decided, 1);
        Serve(PaperKind.DailyFineDecision, again);
        DoWith(_legal, After(decided, 3), PublishingDecision.Act, papers => new PublishDecision(
            After(decided, 3), "县人民政府门户网站政府信息公开专栏（演示）", OnCreditPortal: true, DecisionId: papers.Paper(PaperKind.DailyFineDecision)));
        Pay(After(again.AddDays(9), 0), _row.Fine * DaysFined, papers => papers.Paper(PaperKind.DailyFineDecision));
        Recheck(After(again, 14), RecheckFinding.Corrected, "清晨暗查，暗沟已经封堵，粪污进入贮存池。");
    }

    private void DecideOnTheSpot()
    {
        var on = _row.BegunOn;
        _found = on;
        Do(Officer, DecidingOnTheSpot.Act, new DecideOnTheSpot(
            on, DemonstrationParties.Of(_number, _row), Lead, Suspicion, _row.Offence, FactsAreConclusive: true, IsMinor: true,
            _row.Fine == 0 ? new(PenaltyKind.Warning) : new(PenaltyKind.Fine, Amount: Money.OfYuan(_row.Fine)),
            $"{_party}{_texts.Act}，违反了{_offence.Violated}的规定，事实确凿，情节轻微。", "承认违法事实，没有其他意见。", $"{_texts.Order}。", Speaker,
            "当场宣读并交付，当事人签收（演示）", "当场处罚笔录 1 份（演示）", CertificatesShown: true, _officers));
        Do(Officer, PuttingOnRecord.Act, new RecordOnTheSpotDecision(After(on, 2), "决定书副本、笔录各 1 份（演示）"));
        if (_row.Fine > 0)
        {
            Collect(on, _row.Fine, _row.Has(Branch.CollectedAsSmall) ? CollectionGround.SmallFine : CollectionGround.HardToCollectLater);
        }

        MakePublic(on);
        CloseUnless(null, ClosureGround.Performed);
    }

    private void CloseUnless(DemonstrationOutcome? open, ClosureGround ground)
    {
        if (_row.Outcome == open || _row.Outcome is PartPaid)
        {
            return;
        }

        Close(After(Latest, 2), ground, ground switch
        {
            ClosureGround.Performed when _row.Fine == 0 => $"{_party}已受警告并当场改正，行政处罚决定履行完毕，同意结案。",
            ClosureGround.Performed => $"{_party}已足额缴纳罚没款{(_corrected is null ? "" : "并完成整改")}，行政处罚决定履行完毕，同意结案。",
            ClosureGround.Enforced => "人民法院已将罚款和加处罚款执行到位，同意结案。",
            ClosureGround.DecisionRevoked => "行政处罚决定已被依法撤销，同意结案。",
            _ => "执行已经依法终结，同意结案。",
        });
    }

    private void CloseWithNothingToEnforce(DateOnly after, DemonstrationOutcome whenClosed, string summary)
    {
        if (_row.Outcome == whenClosed)
        {
            Close(After(after, 3), ClosureGround.NothingToEnforce, summary);
        }
    }

    private void Close(DateOnly on, ClosureGround ground, string summary)
    {
        var supervised = _row.Has(Branch.ClosedUnderSupervision);
        Do(_leader, ClosingCase.Act, new CloseCase(on, ground, summary, supervised ? Superior : null));
        if (_row.Has(Branch.Archived))
        {
            Do(_legal, ArchivingCase.Act, new ArchiveCase(After(on, 12), $"演示档号 2017-{_number:D3}", supervised ? After(on, 5) : null));
        }
    }
}
