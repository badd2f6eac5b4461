using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Values;
using static Enforcement.Application.Demonstration.DemonstrationDays;

namespace Enforcement.Application.Demonstration;

/// <summary>Commissioned examinations, preservation, sealing, restriction of production, covert re-inspection.</summary>
internal sealed partial class CaseScript
{
    private static IReadOnlyList<MeasuredItem> Goods(string name, string quantity) => [new(name, quantity, "就地封存，由当事人保管")];

    private void Examine()
    {
        if (!_row.Has(Branch.Examined))
        {
            return;
        }

        var (kind, institution, subject, result, shows) = _row.Offence switch
        {
            "AIR-99-2" => (ExaminationKind.Monitoring, "监测站", "排气筒颗粒物、二氧化硫浓度", "颗粒物、二氧化硫浓度均超过排放标准", true),
            "AIR-118" => (ExaminationKind.Testing, "检测中心", "油烟净化设施去除效率", "去除效率低于标准要求", true),
            "SW16-75" => (ExaminationKind.Determination, "鉴别机构", "废油桶内残留物是否属于危险废物及数量", "属于废矿物油，总量不足三吨，未发现流失", false),
            "SW16-68" => (ExaminationKind.Assessment, "评估中心", "流失石粉对农田的影响", "影响范围约 0.8 亩，可以清理恢复", true),
            "MED-47" => (ExaminationKind.Appraisal, "价格认定机构", "转让医疗废物所得", "所得共计 1,200 元", true),
            _ => (ExaminationKind.Appraisal, "司法鉴定所", "外排废水与镀槽液的同一性", "外排废水与镀槽液成分一致，含铬", true),
        };
        var reference = $"演委〔2017〕第 {_number:D3} 号";
        var obtained = After(_inspected, 6);
        Do(Officer, CommissioningExamination.Act, new CommissionExamination(After(_inspected, 1), kind, $"演示{institution}（虚构）", reference, subject));
        Do(Officer, RecordingExaminationResult.Act, new RecordExaminationResult(obtained, reference, $"{result}（演示结果）。", shows));
        Do(Officer, InformingOfResult.Act, new InformOfResult(After(obtained, 1), reference, $"{Speaker}签收结果告知单（演示）"));
    }

    private void TakeMeasures()
    {
        if (_row.Has(Branch.PreservationSecured))
        {
            Preserve("进出库台账", "2 册");
            Dispose(PreservedDisposition.Secured, "台账已复印、拍照并由当事人核对签名，原件归还。");
            Evidence(After(_inspected, 4), EvidenceKind.PhysicalObject, "废机油桶标签残片", "容器未设置危险废物识别标志");
        }

        if (_row.Has(Branch.PreservationReleased))
        {
            Preserve("油烟净化器控制箱", "1 台");
            DoWith(_leader, After(_inspected, 3), ReleasingPreserved.Act, papers => new ReleasePreserved(
                After(_inspected, 3), papers.Paper(PaperKind.PreservationNotice), "已查明控制箱与停用无关，无须继续保存。"));
            Evidence(After(_inspected, 3), EvidenceKind.Testimony, "相邻住户证言", "油烟长期排入天井");
        }

        if (_row.Has(Branch.PreservationLapsed))
        {
            Preserve("活动水管", "1 根");
        }

        if (_row.Has(Branch.SealedAndReleased))
        {
            Seal(_inspected, SealingGround.EvadingSupervision, "软管及抽水泵", "1 套", "利用软管绕过调节池外排，须立即查封。");
            AskForRelease(After(_inspected, 3), "已拆除软管，请求解除。");
            Answer(After(_inspected, 6), refusedBecause: "软管虽已拆除，管口尚未封堵，不予解除。");
            AskForRelease(After(_inspected, 8), "管口已用混凝土封堵，再次请求解除。");
            Release(After(_inspected, 11), "经核查，管路已拆除、封堵。");
        }

        if (_row.Has(Branch.SealingExtended))
        {
            Seal(_inspected, SealingGround.EvadingSupervision, "私设排口的阀门和水泵", "1 套", "围墙外私设排口逃避监管，须立即查封。");
            Extend(After(_inspected, 18), 20, "管网改造尚未完工，解除后仍可能外排。");
            Release(After(_inspected, 28), "管网改造完工，排口已经封堵。");
        }

        if (_row.Has(Branch.Seized))
        {
            PreserveInAnEmergency("燃煤锅炉炉排", "1 组");
            Dispose(PreservedDisposition.SealedOrSeized, "依法决定扣押。");
            Seal(After(_inspected, 4), SealingGround.OtherByLaw, "燃煤锅炉及鼓风机", "1 套", "禁燃区内继续燃煤，可能造成严重污染。", seizure: true);
            Release(After(_inspected, 14), "当事人已改用天然气，锅炉由有资质的单位拆除。");
        }

        if (_row.Has(Branch.SealedInAnEmergency))
        {
            PreserveInAnEmergency("镀槽液留样", "3 瓶");
            Dispose(PreservedDisposition.SentForAppraisal, "送演示司法鉴定所（虚构）鉴定。", after: 1);
            Evidence(After(_inspected, 7), EvidenceKind.ExpertConclusion, "鉴定意见书（演示）", "外排废水与镀槽液的同一性");
            Do(Officer, CarryingOutSealing.Act, new CarryOutSealing(
                _inspected, new(11, 30), null, Goods("暗管、抽水泵", "1 套"), "没有意见。", "现场负责人签名", CertificatesShown: true, _officers));
            Do(_leader, DecidingSealing.Act, new DecideSealing(
                _inspected, new(17, 0), Seizure: false, SealingGround.ToxicSubstances, "外排含铬废水，情况紧急，先行查封，当日补办批准。"));
            Serve(PaperKind.SealingDecision, After(_inspected, 1));
            Release(After(_inspected, 5), "暗管已经拆除取证，水泵移交保管，解除行政查封。");
            Seal(After(_inspected, 6), SealingGround.IndustrialSludge, "电镀污泥压滤机", "1 台", "电镀污泥擅自倾倒于厂后空地。");
            Release(After(_inspected, 17), "污泥已全部转移至有资质的单位，压滤机移交公安机关。");
        }

        if (_row.Has(Branch.SealedAfterAnIncident))
        {
            Seal(After(_inspected, 2), SealingGround.AfterIncident, "三号储罐出料阀", "1 套", "泄漏事件处置期间未按要求停止作业继续排放。",
                deliberation: "案件审查委员会集体审议，一致同意查封。");
            Release(After(_inspected, 20), "事件处置完毕，防渗和收集设施恢复正常。");
        }

        if (_row.Has(Branch.ClearedAtOnce))
        {
            ClearAtOnce(After(_inspected, 1));
        }

        if (_row.Has(Branch.SealedInTheProtectedArea))
        {
            Seal(_inspected, SealingGround.ProtectedArea, "外排沟渠闸板及水泵", "1 套", "沟渠通向饮用水水源一级保护区。");
            Extend(After(_inspected, 14), 30, "案件已移送公安机关，查封的设备尚待移交。");
        }

        if (_row.Has(Branch.ProductionRestricted))
        {
            RestrictProduction();
        }

        if (_row.Has(Branch.ProductionSuspended))
        {
            SuspendProduction();
        }
    }

    private void Preserve(string name, string quantity)
    {
        Do(_leader, ApprovingPreservation.Act, new ApprovePreservation(_inspected, new(11, 0), $"{name}可能灭失或者以后难以取得，同意先行登记保存。"));
        DoWith(Officer, _inspected, PreservingEvidence.Act, papers => new PreserveEvidence(
            _inspected, new(11, 40), papers.Paper(PaperKind.PreservationNotice), Goods(name, quantity), "当场清点，当事人签名", CertificatesShown: true, _officers));
        Serve(PaperKind.PreservationNotice, _inspected);
    }

    private void PreserveInAnEmergency(string name, string quantity)
    {
        Do(Officer, PreservingEvidence.Act, new PreserveEvidence(
            _inspected, new(10, 50), null, Goods(name, quantity), "当场清点，当事人签名", CertificatesShown: true, _officers, "当日 10:45 经负责人电话同意"));
        Do(_leader, ApprovingPreservation.Act, new ApprovePreservation(_inspected, new(16, 0), $"{name}可能灭失，情况紧急，补办批准。"));
        Serve(PaperKind.PreservationNotice, _inspected);
    }

    private void Dispose(PreservedDisposition how, string particulars, int after = 4) => DoWith(
        _leader, After(_inspected, after), DisposingOfPreserved.Act, papers => new DisposeOfPreserved(
            After(_inspected, after), papers.Paper(PaperKind.PreservationNotice), how, particulars));

    private void Seal(
        DateOnly on, SealingGround ground, string name, string quantity, string particulars, bool seizure = false, string? deliberation = null)
    {
        Do(_leader, DecidingSealing.Act, new DecideSealing(on, new(14, 0), seizure, ground, particulars, deliberation is not null, deliberation));
        DoWith(Officer, on, CarryingOutSealing.Act, papers => new CarryOutSealing(
            on, new(15, 30), papers.Paper(PaperKind.SealingDecision), Goods(name, quantity), "当事人表示接受，没有其他意见。", "当事人核对清单后签名",
            CertificatesShown: true, _officers));
        Serve(PaperKind.SealingDecision, on);
    }

    private void Extend(DateOnly on, int days, string reason)
    {
        DoWith(_leader, on, ExtendingSealing.Act, papers => new ExtendSealing(on, papers.Paper(PaperKind.SealingDecision), days, reason));
        Serve(PaperKind.SealingExtension, on);
    }

    private void AskForRelease(DateOnly on, string request) => DoWith(
        Officer, on, RequestingSealingRelease.Act, papers => new RequestSealingRelease(on, papers.Paper(PaperKind.SealingDecision), request));

    private void Answer(DateOnly on, string refusedBecause) => DoWith(
        _leader, on, RefusingSealingRelease.Act, papers => new RefuseSealingRelease(on, papers.Paper(PaperKind.SealingDecision), refusedBecause));

    private void Release(DateOnly on, string reason)
    {
        DoWith(_leader, on, ReleasingSealing.Act, papers => new ReleaseSealing(on, papers.Paper(PaperKind.SealingDecision), reason));
        Serve(PaperKind.SealingRelease, After(on, 1));
    }

    /// <summary>A restriction for a month, extended by another, ended by the report of what was put right.</summary>
    private void RestrictProduction()
    {
        var told = After(_inspected, 3);
        var decided = After(told, 4);
        var served = After(decided, 1);
        Do(Officer, NotifyingRestriction.Act, new NotifyRestriction(told, RestrictionKind.Restriction, "窑炉超标排放，拟责令限制生产一个月。", $"{Speaker}签收（演示）"));
        Do(_leader, DecidingRestriction.Restricting, new DecideRestriction(decided, "一号隧道窑减产百分之五十", "当事人请求缩短限产时间，未予采纳。", Waived: false, Months: 1));
        Serve(PaperKind.ProductionRestriction, served);
        OnRestriction(Officer, After(served, 9), FilingRectificationPlan.Act, (on, paper) => new FileRectificationPlan(on, paper, "更换循环泵，增设备用泵，六月底前完成。"));
        OnRestriction(_leader, After(served, 18), ExtendingRestriction.Act, (on, paper) => new ExtendRestriction(on, paper, 1, "备用泵到货延迟，脱硫塔尚未恢复。"));
        var reported = After(served, 32);
        OnRestriction(Officer, reported, ReportingRectification.Act, (on, paper) => new ReportRectification(on, paper, Before(on, 2), "设施恢复运行，监测达标（演示）。"));
        OnRestriction(Officer, After(reported, 12), FollowingUpRestriction.Act, (on, paper) => new FollowUpRestriction(on, paper, "治理设施运行正常，未见反复。", _officers));
    }

    /// <summary>A suspension decided after the party waived the hearing, ended by the report, its follow-up still to come.</summary>
    private void SuspendProduction()
    {
        var told = After(_inspected, 2);
        var decided = After(told, 2);
        Do(Officer, NotifyingRestriction.Act, new NotifyRestriction(told, RestrictionKind.Suspension, "总排口持续超标排放，拟责令停产整治。", $"{Speaker}签收（演示）"));
        Do(_leader, DecidingRestriction.Suspending, new DecideRestriction(decided, "屠宰车间", "当事人书面放弃陈述、申辩和听证。", Waived: true));
        DoWith(Officer, decided, Domain.Cases.Service.RecordingService.Act, papers => ServiceOf(decided, papers.Paper(PaperKind.ProductionSuspension)));
        OnSuspension(Officer, After(decided, 8), FilingRectificationPlan.Act, (on, paper) => new FileRectificationPlan(on, paper, "扩建生化池，更换曝气设备。"));
        OnSuspension(Officer, new(2017, 10, 13), ReportingRectification.Act, (on, paper) => new ReportRectification(on, paper, new(2017, 10, 11), "总排口监测达标（演示）。"));
    }

    /// <summary>The order is not obeyed, nor the demand: after another demand a third party does it, and the party pays.</summary>
    private void PerformByOthers(DateOnly found)
    {
        var due = After(found, 5);
        var decided = After(due, 1);
        var performed = After(decided, 6);
        Reinspect(found, corrected: false);
        DemandCorrection(After(found, 1), due);
        DoWith(_leader, decided, DecidingSubstitution.Act, papers => new DecideSubstitution(
            decided, SubstitutionGround.Pollution, "流失的石粉逾期未清除、挡墙未恢复，经催告仍不履行，再遇降雨将继续污染下方农田和沟渠。",
            "清除流失至农田的石粉约 15 立方米，恢复挡墙 12 米", "机械清挖、运回堆场，砌筑挡墙", performed, Money.OfYuan(9_600),
            "当事人称资金困难，请求延期；延期将扩大污染，不予采纳。", "示例环境治理服务有限公司", Disinterested: true, papers.Paper(PaperKind.CorrectionOrder)));
        Serve(PaperKind.SubstitutionDecision, decided);
        DemandCorrection(After(decided, 1), After(decided, 4));
        Do(Officer, RecordingSubstitution.Act, new RecordSubstitution(
            performed, "当日清运石粉 16 立方米，砌筑挡墙 12 米，未发生冲突，全程录像。", PartyPresent: true, Peaceful: true, Money.OfYuan(9_240),
            "机械台班 3,600 元，材料 3,240 元，人工 2,400 元。", $"监督人员、代履行人和{Speaker}签名", _officers));
        Do(Officer, RecordingSubstitutionCost.Act, new RecordSubstitutionCost(After(performed, 8), Money.OfYuan(9_240), $"演示代履行票据-{_number:D3}"));
        Reinspect(After(performed, 1), corrected: true, "经现场复查，代履行已经完毕，石粉已清除，挡墙已恢复，违法状态已消除。");
    }

    private void DemandCorrection(DateOnly on, DateOnly due)
    {
        DoWith(Officer, on, DemandingCorrection.Act, papers => new DemandCorrection(
            on, "清除流失至农田的石粉，恢复挡墙。", due, papers.Paper(PaperKind.CorrectionOrder)));
        Serve(PaperKind.DemandNotice, on);
    }

    /// <summary>Oil that gets into a ditch is cleared at once by the agency itself, the party being away.</summary>
    private void ClearAtOnce(DateOnly on)
    {
        Do(_leader, DecidingSubstitution.Act, new DecideSubstitution(
            on, SubstitutionGround.ImmediateClearing, "泄漏的柴油随雨水流入排洪沟，将进入河道，当事人没有吸油设备，不能清除。",
            "排洪沟内约 80 米水面的浮油", "布设围油栏，用吸油毡吸附", on, Money.OfYuan(3_000)));
        Do(Officer, RecordingSubstitution.Act, new RecordSubstitution(
            on, "当日布设围油栏两道，浮油吸附完毕，未见油膜进入河道。", PartyPresent: false, Peaceful: true, Money.OfYuan(2_780), "吸油毡、围油栏 1,980 元，人工 800 元。",
            "监督人员和见证人签名", _officers, Witness: "村（居）委会人员（演示）", Notified: "当日电话告知法定代表人，次日送达决定书"));
        Serve(PaperKind.SubstitutionDecision, After(on, 1));
        Do(Officer, RecordingSubstitutionCost.Act, new RecordSubstitutionCost(After(on, 10), Money.OfYuan(2_780), $"演示代履行票据-{_number:D3}"));
        Do(_leader, ReversingExecution.Act, new ReverseExecution(
            After(on, 14), ReversalGround.WronglyExecuted, "误将当事人自备的一卷未使用的吸油毡用去，以同样的一卷归还，并退还误计的材料费。", Money.OfYuan(180), Money.Zero));
    }

    private void OnRestriction<TBody>(string actor, DateOnly on, CaseAct<TBody> act, Func<DateOnly, Guid, TBody> body)
        where TBody : IActBody => DoWith(actor, on, act, papers => body(on, papers.Paper(PaperKind.ProductionRestriction)));

    private void OnSuspension<TBody>(string actor, DateOnly on, CaseAct<TBody> act, Func<DateOnly, Guid, TBody> body)
        where TBody : IActBody => DoWith(actor, on, act, papers => body(on, papers.Paper(PaperKind.ProductionSuspension)));

    /// <summary>Looks by stealth whether an order to stop discharging is obeyed.</summary>
    /// <returns>Whether this takes the place of the ordinary re-inspection.</returns>
    private bool RecheckAgainst(DateOnly served)
    {
        _orderServed = served;
        if (_row.Has(Branch.DailyFined))
        {
            // Exactly so many days are fined: those after the service up to and with this one.
            Recheck(After(served.AddDays(DaysFined), 0), RecheckFinding.StillDischarging, "凌晨暗查，圈舍冲洗水仍经暗沟直接排入堰塘，当场取样、录像。");
            return true;
        }

        if (_row.Has(Branch.RecheckObstructed))
        {
            Recheck(new(2017, 10, 31), RecheckFinding.Obstructed, "门卫锁闭厂门，拒绝执法人员进入，劝说无效，全程录像。");
            return true;
        }

        if (_row.Has(Branch.RecheckedCovertly))
        {
            Recheck(After(served, 12), RecheckFinding.Corrected, "夜间暗查，治理设施运行正常，监测达标（演示）。");
        }

        if (_row.Has(Branch.ProductionSuspended))
        {
            Recheck(After(served, 9), RecheckFinding.Stopped, "暗查时屠宰车间已经停产，总排口没有废水外排。");
        }

        return false;
    }

    private void Recheck(DateOnly on, RecheckFinding finding, string particulars) =>
        Do(Officer, RecheckingDischarge.Act, new RecheckDischarge(on, finding, Covert: true, particulars, _officers));
}
