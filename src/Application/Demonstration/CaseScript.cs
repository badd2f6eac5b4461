using System.Security.Cryptography;
using System.Text;
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
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using static Enforcement.Application.Demonstration.DemonstrationDays;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;

namespace Enforcement.Application.Demonstration;

/// <summary>
/// Writes the steps of one case from its row: forward from the filing through the investigation, backward from the decision (or the
/// step it has come to) to the conclusion. What varies does so by the case's number; nothing is drawn by lot.
/// </summary>
internal sealed class CaseScript
{
    private static readonly string[][] Pairs =
        [["officer1", "officer2"], ["officer3", "officer4"], ["officer5", "officer6"], ["officer2", "officer5"], ["officer4", "officer1"], ["officer6", "officer3"]];

    private static readonly (LeadSource Source, string Reference)[] Leads =
    [
        (LeadSource.RoutineInspection, "日常巡查"), (LeadSource.PublicReport, "群众来电举报"), (LeadSource.RoutineInspection, "双随机抽查"),
        (LeadSource.AssignedBySuperior, "上级交办件"), (LeadSource.PublicReport, "群众来信来访"), (LeadSource.RoutineInspection, "饮用水水源地专项检查"),
        (LeadSource.TransferredIn, "乡镇人民政府移送线索"),
    ];

    private readonly List<DemonstrationStep> _steps = [];
    private readonly int _number;
    private readonly DemonstrationCase _row;
    private readonly Offence _offence;
    private readonly OffenceTexts _texts;
    private readonly string _party;
    private readonly string _place;
    private readonly string[] _officers;
    private readonly string _leader;
    private readonly string _legal;
    private DateOnly _found;
    private DateOnly _inspected;
    private DateOnly? _corrected;

    private CaseScript(int number, DemonstrationCase row)
    {
        (_number, _row) = (number, row);
        _offence = LawBook.Embedded.Offence(row.Offence)!;
        _texts = OffenceTexts.Of(row.Offence);
        _party = DemonstrationParties.Of(number, row).Name;
        _place = DemonstrationParties.Place(number, row);
        _officers = Pairs[number % Pairs.Length];
        _leader = number % 3 == 0 ? "leader2" : "leader1";
        _legal = number % 2 == 0 ? "legal2" : "legal1";
    }

    private string Officer => _officers[0];

    private bool ProvedUnfounded => _row.Outcome is Refused or Revoked or RevokedClosed;

    private string Seen => _row.Outcome switch
    {
        Revoked or RevokedClosed => "未发现所反映的违法行为",
        Transferred or TransferredClosed => "执法人员固定现场证据，并核对管辖范围",
        NoPenaltyUnserved or NoPenaltyServed or NoPenaltyClosed => "当事人当场着手改正，未发现外环境受到影响",
        _ => _texts.Seen,
    };

    private string Explanation => ProvedUnfounded
        ? $"问：现场检查看到：{_row.Detail}，是否属实？答：属实。问：是否有所反映的行为？答：没有，可以向周围邻居核实。"
        : $"问：现场检查发现{_row.Detail}，是否属实？答：属实。问：为什么会这样？答：{_texts.Cause}。问：有没有要补充的？答：{Promise()}。";

    private bool OrdersCorrectionByItself => _row.Has(Notable.NotCorrected) || _row.Fine == 0 || _number % 3 != 2;

    public static IReadOnlyList<DemonstrationStep> Of(int number, DemonstrationCase row)
    {
        var script = new CaseScript(number, row);
        script.Write();
        return [.. script._steps.OrderBy(step => step.On).Select((step, index) => step with { Ordinal = index + 1 })];
    }

    private void Write()
    {
        ProposeFiling();
        switch (_row.Outcome)
        {
            case Proposed:
                return;
            case Refused:
                Do(_leader, RefusingFiling.Act, new RefuseFiling(_row.LastOn, $"{_row.Detail}。不符合立案条件，不予立案，已将情况答复举报人。"));
                return;
        }

        Do(_leader, ApprovingFiling.Act, new ApproveFiling(_row.BegunOn, $"经审查，{_party}涉嫌{_offence.Name}，符合立案条件，同意立案调查。"));
        if (_row.Outcome == Filed)
        {
            return;
        }

        Investigate();
        switch (_row.Outcome)
        {
            case SentBack:
                Conclude(Before(_row.LastOn, 2));
                Review(_row.LastOn, passed: false);
                Evidence(After(_row.LastOn, 4), EvidenceKind.Document, "流失土地权属和面积说明", "流失石粉占压农田的范围");
                break;
            case UnderReview:
                Conclude(_row.LastOn);
                break;
            case ReviewPassed:
                ConcludeAndPass(_row.LastOn);
                break;
            case Referred:
                Refer();
                ConcludeAndPass(_row.LastOn);
                break;
            case NoticeUnserved:
                NoticeOf(_row.LastOn);
                break;
            case NoticeServed:
                NoticeOf(Before(_row.LastOn, 1 + (_number % 2)));
                Serve(PaperKind.PriorNotice, _row.LastOn);
                break;
            case Revoked or RevokedClosed:
                Do(_leader, RevokingFiling.Act, new RevokeFiling(_row.LastOn, $"立案后查明：{_row.Detail}。违法事实不能成立，撤销立案。"));
                CloseWithNothingToEnforce(_row.LastOn, RevokedClosed, "立案已经撤销，无须执行。");
                break;
            case Transferred or TransferredClosed:
                Transfer();
                break;
            case NoPenaltyUnserved or NoPenaltyServed or NoPenaltyClosed:
                DecideNoPenalty();
                break;
            case Investigating:
                break;
            default:
                Penalise();
                break;
        }
    }

    private void ProposeFiling()
    {
        var proposed = _row.Outcome is Proposed or Refused ? _row.BegunOn : Before(_row.BegunOn, 1 + (_number % 2));
        _found = Before(proposed, _row.Has(Notable.FiledLate) ? 9 : 1 + (_number % 4));
        var (source, reference) = SourceOfTheLead();
        var started = _found.AddDays(-(12 + (_number * 13 % 90)));
        var facts = ProvedUnfounded
            ? $"{_found.OnPaper()}，本局接{reference}，反映{_party}{_texts.Act}，提请核查处理。"
            : $"{_found.OnPaper()}，本局执法人员根据{reference}发现，{_party}涉嫌{_texts.Act}。{_row.Detail}。";
        Do(Officer, ProposingFiling.Act, new ProposeFiling(
            proposed, DemonstrationParties.Of(_number, _row), new(source, _found, $"{reference},{DemonstrationAgency.Notice}"),
            new(facts, _place, _row.Township, started), _row.Offence, new(_row.Outcome != Refused, _row.Outcome != Refused, true)));
    }

    private (LeadSource Source, string Reference) SourceOfTheLead() => _row switch
    {
        _ when ProvedUnfounded => (LeadSource.PublicReport, "群众来电举报"),
        // What was transferred here is not transferred on.
        { Outcome: Transferred or TransferredClosed } => (LeadSource.RoutineInspection, "日常巡查"),
        { Offence: "AIR-99-2" } => (LeadSource.AutomaticMonitoring, "自动监控异常报警"),
        { Name: "峰屿道路工程项目部" } => (LeadSource.Media, "媒体报道"),
        _ when _row.Begun.StartsWith("08", StringComparison.Ordinal) && _number % 2 == 0 => (LeadSource.EnvironmentalInspection, "环境保护督察交办件"),
        _ => Leads[_number % Leads.Length],
    };

    private void Investigate()
    {
        var appointed = After(_row.BegunOn, _number % 2);
        _inspected = After(appointed, 1 + (_number % 2));
        var interviewed = After(_inspected, _number % 2);
        var speaker = _row.Sort == PartySort.Citizen ? _party : DemonstrationParties.Person(_number);
        Do(_leader, AppointingInvestigators.Act, new AppointInvestigators(appointed, _officers));
        Do(Officer, RecordingInspection.Act, new RecordInspection(
            _inspected, new(9, _number % 60), new(10 + (_number % 2), (_number * 7) % 60), _place,
            $"执法人员出示证件并说明来意后，在{speaker}陪同下进行检查。{_row.Detail}。{Seen}。检查人员现场拍照、绘制勘察示意图，并告知当事人有陈述、申辩和申请回避的权利。",
            "当事人核对无误后签名", CertificatesShown: true, _officers, $"{speaker}（现场负责人）"));
        Evidence(_inspected, EvidenceKind.AudioVisual, "现场检查照片及录像", $"检查当日{_row.Detail}");
        if (_row.Outcome == Investigating && _row.BegunOn > new DateOnly(2017, 10, 20))
        {
            return;
        }

        Do(Officer, RecordingInterview.Act, new RecordInterview(
            interviewed, speaker, _row.Sort == PartySort.Citizen ? "当事人" : "法定代表人（负责人）",
            $"问：我们是苍溪县环境保护局执法人员，现就{_offence.Name}一事依法询问，你是否清楚？答：清楚。"
            + Explanation,
            CertificatesShown: true, _officers));
        Evidence(
            interviewed, EvidenceKind.Document, _row.Sort switch
            {
                PartySort.Citizen => "居民身份证复印件",
                PartySort.Institution => "医疗机构执业许可证、负责人身份证明复印件",
                _ => "营业执照、负责人身份证明复印件",
            },
            "当事人的主体资格和基本情况");
        if (_texts.Sampled is { } sampled)
        {
            Evidence(After(interviewed, 4), EvidenceKind.MonitoringReport, $"监测报告（{sampled}）", $"{sampled}的监测结果", sampled: true);
        }

        if (OrdersCorrectionByItself && _row.Outcome is not (Revoked or RevokedClosed or Transferred or TransferredClosed))
        {
            OrderCorrection(After(interviewed, 1));
        }

        if (_row.Has(Notable.ReferralRefused))
        {
            RefuseReferral();
        }
    }

    private string Promise() => (_number % 3) switch
    {
        0 => "已经在整改了，请求从轻处理",
        1 => "愿意接受处理，保证以后不再发生",
        _ => "没有补充，会按照要求改正",
    };

    private void Evidence(DateOnly on, EvidenceKind kind, string title, string proves, bool sampled = false)
    {
        var extension = kind == EvidenceKind.AudioVisual ? "jpg" : "pdf";
        var content = Encoding.UTF8.GetBytes($"{DemonstrationAgency.Notice}\n{_party}\n{title}\n{proves}\n");
        Do(Officer, AddingEvidence.Act, new AddEvidence(
            on, kind, title, proves, [new($"{title}.{extension}", Convert.ToHexStringLower(SHA256.HashData(content)), content.Length)], _officers,
            sampled ? new("苍溪演示环境监测站（虚构）", "演示 CMA 000000", $"演监字〔2017〕第 {_number:D3} 号") : null));
    }

    private void OrderCorrection(DateOnly ordered)
    {
        var served = After(ordered, _number % 2);
        var due = After(ordered.AddDays(_row.Fine > 0 ? 20 : 10), 0);
        Do(Officer, OrderingCorrection.Act, new OrderCorrection(ordered, $"责令你{(_row.Sort == PartySort.Citizen ? "" : "单位")}{_texts.Order}。", due));
        Serve(PaperKind.CorrectionOrder, served);
        var reinspected = After(due, 1);
        if (reinspected > new DateOnly(2017, 10, 20) || _row.Outcome is Investigating or Overdue or SentBack)
        {
            return;
        }

        if (_row.Has(Notable.NotCorrected))
        {
            Reinspect(reinspected, corrected: false);
            reinspected = After(reinspected, 12);
        }

        Reinspect(reinspected, corrected: true);
        _corrected = reinspected;
    }

    private void Reinspect(DateOnly on, bool corrected) => Do(Officer, Reinspecting.Act, new RecordReinspection(
        on, corrected,
        corrected ? $"经现场复查，{_party}已按要求改正：{_texts.Order}。复查时未发现同类违法行为。"
            : $"经现场复查，{_party}只完成了部分整改，违法状态尚未消除，已当场要求继续改正并将再次复查。",
        _officers));

    private void Conclude(DateOnly on) => Do(Officer, ConcludingInvestigation.Act, new ConcludeInvestigation(
        on,
        $"经查，{_party}在{_place}{_texts.Act}。{_row.Detail}。上述事实有现场检查笔录、调查询问笔录、照片录像{(_texts.Sampled is null ? "" : "、监测报告")}等证据证实，"
        + $"违反了{_offence.Violated}的规定。",
        _row.Offence, HowToHandle(), _row.Measured > 0 ? Money.OfYuan(_row.Measured) : null));

    private string HowToHandle() => _row.Outcome switch
    {
        NoPenaltyUnserved or NoPenaltyServed or NoPenaltyClosed => "违法行为轻微并已及时纠正，没有造成危害后果，不予行政处罚。",
        Referred => "本案涉嫌污染环境罪，已移送公安机关，待刑事结论后再作行政处理。",
        _ when _row.Fine > 0 => $"依据{_offence.Penalised}，责令改正违法行为，并处罚款 {_row.Fine:#,##0} 元。",
        _ => $"依据{_offence.Penalised}，责令改正违法行为，并处罚款，具体数额由案件审查后确定。",
    };

    private void ConcludeAndPass(DateOnly passed)
    {
        var concluded = Before(passed, 2 + (_number % 2));
        if (_row.Has(Notable.ReviewReturned))
        {
            var returned = Before(concluded, 3);
            Conclude(Before(returned, 2));
            Review(returned, passed: false);
            Evidence(Before(concluded, 1), EvidenceKind.PartyStatement, "当事人补充说明", "违法行为持续的时间和油烟净化设施停用的经过");
        }

        Conclude(concluded);
        Review(passed, passed: true);
    }

    private void Review(DateOnly on, bool passed) => Do(_legal, ReviewingCase.Act, new ReviewCase(
        on, passed, new(true, true, passed, true, true, true),
        passed ? $"本局有管辖权，{_party}{_texts.Act}的事实清楚、证据确凿，程序合法，适用{_offence.Penalised}正确，审查通过。"
            : "认定违法行为持续时间和后果的证据不足，退回补充调查。"));

    private void NoticeOf(DateOnly noticed)
    {
        ConcludeAndPass(Before(noticed, (_row.Has(Notable.NoticeVoided) ? 2 : 1) + (_number % 3)));
        var intended = _row.Has(Notable.Defended) ? _row.Fine * 8 / 5 : _row.Fine;
        if (_row.Has(Notable.NoticeVoided))
        {
            var first = Before(noticed, 1);
            Do(_legal, IssuingPriorNotice.Act, new IssuePriorNotice(first, Penalties(intended), Grounds(intended, first)));
            DoWith(_legal, noticed, VoidingDocument.Act, papers => new VoidDocument(
                noticed, papers.Paper(PaperKind.PriorNotice), "告知书中当事人住所地误写，送达前发现，作废后重新制作。"));
        }

        Do(_legal, IssuingPriorNotice.Act, new IssuePriorNotice(noticed, Penalties(intended), Grounds(intended, noticed)));
    }

    private IReadOnlyList<Penalty> Penalties(int fine) =>
    [
        .. _offence.OtherPenalties.Contains(PenaltyKind.Warning) ? [new Penalty(PenaltyKind.Warning)] : Array.Empty<Penalty>(),
        new(PenaltyKind.Fine, Amount: Money.OfYuan(fine)),
    ];

    private string Grounds(int fine, DateOnly on)
    {
        var amount = Money.OfYuan(fine);
        var (min, max) = (_offence.CitizenFine is { } own && _row.Sort == PartySort.Citizen ? own : _offence.Fine!)
            .InYuan(_row.Measured > 0 ? Money.OfYuan(_row.Measured) : null)!.Value;
        var measure = amount.Yuan <= min.Yuan + ((max.Yuan - min.Yuan) * 0.3m) ? "从轻" : "一般";
        return $"{_party}{_texts.Act}，违反了{_offence.Violated}的规定，依照{_offence.Penalised}应予处罚，法定罚款幅度为 {min} 元至 {max} 元。"
            + $"考虑到{_texts.Harm},{(_corrected <= on ? "当事人已完成整改并经复查确认" : "当事人配合调查")}，且系两年内首次被查处，按{measure}情节裁量，"
            + $"处罚款人民币{amount.InCapitals()}（{amount} 元）。";
    }

    private void Serve(PaperKind kind, DateOnly on)
    {
        var decision = kind == PaperKind.PenaltyDecision;
        var (method, receipt) = decision && _row.Has(Notable.ServedByLeaving)
            ? (ServiceMethod.Leaving, "当事人拒绝签收，邀请村（居）委会人员见证，留置送达并拍照，送达回证（演示）")
            : decision && _row.Has(Notable.ServedByMail) ? (ServiceMethod.Mail, "邮政特快专递回执（演示单号 0000000000000）")
            : (ServiceMethod.Direct, "送达回证（演示），受送达人签名");
        var recipient = _row.Sort == PartySort.Citizen ? _party : DemonstrationParties.Person(_number);
        DoWith(Officer, on, RecordingService.Act, papers => new RecordService(
            on, papers.Paper(kind), method, recipient, receipt, _officers,
            method == ServiceMethod.Leaving ? new(RefusedToSign: true, Witness: "村（居）委会人员（演示）", Photographed: true) : null));
    }

    private void Penalise()
    {
        var decided = _row.LastOn;
        var noticeServed = _row.Has(Notable.Waived) ? Before(decided, 3) : Before(NoticeServedBefore(decided), _number % 3);
        NoticeOf(Before(noticeServed, 1 + (_number % 2)));
        Serve(PaperKind.PriorNotice, noticeServed);
        HearDefence(noticeServed);
        Do(_leader, DecidingPenalty.Act, new DecidePenalty(
            decided, Penalties(_row.Fine),
            Grounds(_row.Fine, decided) + (_row.Has(Notable.Defended) ? "当事人申辩理由部分成立，已予采纳，罚款数额低于告知的数额。" : ""),
            Correction: OrdersCorrectionByItself ? null : $"{_texts.Order}。"));
        if (_row.Outcome == DecidedUnserved)
        {
            return;
        }

        var served = After(decided, _row.Outcome == Unpaid ? 3 : 1 + (_number % 4));
        Serve(PaperKind.PenaltyDecision, served);
        if (_row.Outcome is Unpaid or Overdue)
        {
            return;
        }

        var paid = After(served.AddDays(4 + (_number % 6)), 0);
        var first = _row.Outcome == PartPaid ? _row.Fine * 2 / 5 : _row.Has(Notable.TwoPayments) ? _row.Fine / 2 : _row.Fine;
        Pay(paid, first);
        if (_row.Has(Notable.TwoPayments))
        {
            paid = After(paid, 2);
            Pay(paid, _row.Fine - first);
        }

        if (_row.Outcome == Closed)
        {
            var over = _corrected is { } corrected && corrected > paid ? corrected : paid;
            Do(_leader, ClosingCase.Act, new CloseCase(
                After(over, 2), ClosureGround.Performed, $"{_party}已足额缴纳罚款 {_row.Fine:#,##0} 元并完成整改，行政处罚决定履行完毕，同意结案。"));
        }
    }

    private void HearDefence(DateOnly noticeServed)
    {
        if (_row.Has(Notable.Waived))
        {
            Do(Officer, HearingDefence.Act, new RecordDefence(After(noticeServed, 1), Waived: true, "当事人书面声明放弃陈述、申辩的权利，并签名捺印。"));
        }
        else if (_row.Has(Notable.Defended))
        {
            Do(_legal, HearingDefence.Act, new RecordDefence(
                After(noticeServed, 3), Waived: false,
                "软管系前任承包人埋设，接手后只在清洗腌制池时使用过两次，检查当日已自行拆除并封堵，请求减少罚款。",
                "经复核，拆除封堵属实，使用次数有用水记录佐证，申辩理由部分成立；但接手后继续使用，违法事实仍然成立。决定采纳其从轻的意见，在法定幅度内降低罚款数额。"));
        }
    }

    private void Pay(DateOnly on, int yuan) => Do(
        Officer, RecordingPayment.Act, new RecordPayment(on, Money.OfYuan(yuan), $"演示票据 {_number:D3}-{on:MMdd}"));

    private void DecideNoPenalty()
    {
        var decided = _row.LastOn;
        ConcludeAndPass(Before(decided, 3));
        Do(_leader, DecidingNoPenalty.Act, new DecideNoPenalty(
            decided, NoPenaltyGround.MinorAndCorrected,
            $"{_party}{_texts.Act},{_row.Detail}。违法行为轻微，经复查已经改正，没有造成危害后果。已对当事人进行环境保护法律法规教育，当事人表示引以为戒。"));
        if (_row.Outcome == NoPenaltyUnserved)
        {
            return;
        }

        var served = After(decided, 2);
        Serve(PaperKind.NoPenaltyDecision, served);
        CloseWithNothingToEnforce(served, NoPenaltyClosed, "不予行政处罚决定书已经送达，无须执行。");
    }

    private void Transfer()
    {
        var (receiver, why) = _row.Offence == "AIR-117"
            ? ("苍溪县公路路政管理机构（演示）", "运输车辆遗撒由公路、交通运输主管部门查处")
            : ("邻县环境保护局（演示）", "违法行为发生地属邻县管辖");
        Do(_leader, TransferringCase.Act, new TransferCase(_row.LastOn, receiver, $"{_row.Detail}。{why}，本局没有管辖权，随案移送笔录、照片等材料。"));
        CloseWithNothingToEnforce(_row.LastOn, TransferredClosed, "案件已移送有管辖权的机关并收到接收回执，无须执行。");
    }

    private void CloseWithNothingToEnforce(DateOnly after, DemonstrationOutcome whenClosed, string summary)
    {
        if (_row.Outcome == whenClosed)
        {
            Do(_leader, ClosingCase.Act, new CloseCase(After(after, 3), ClosureGround.NothingToEnforce, summary));
        }
    }

    private void Refer()
    {
        var proposed = After(_inspected, 7);
        var approved = After(proposed, 1);
        Do(Officer, ProposingReferral.Act, new ProposeReferral(
            proposed, "污染环境罪",
            $"{_row.Detail}。监测报告显示总铬、六价铬浓度分别超过排放标准 4.2 倍、5.6 倍，涉嫌构成污染环境罪，"
            + "依据《最高人民法院、最高人民检察院关于办理环境污染刑事案件适用法律若干问题的解释》第一条，提请移送公安机关。", _officers));
        Do("leader1", ApprovingReferral.Act, new ApproveReferral(approved, new(10, 30)));
        Do(Officer, SendingReferral.Act, new SendReferral(approved, new(15, 40), "苍溪县公安局", "苍溪县人民检察院"));
        Outcome(approved, ReferralOutcome.Receipted, "移送案件接受回执（演示）第 1 号");
        Outcome(After(approved, 2), ReferralOutcome.Accepted, "立案告知书（演示）第 1 号");
        FollowUp(After(approved, 3), ReferralStep.HandOverMaterials, "案卷 1 册、监测报告原件、涉案物品清单，公安机关经办人签收（演示）");
        FollowUp(After(approved, 3), ReferralStep.EnterOnPlatform, "移送书、立案告知书已录入（演示）");
    }

    private void Outcome(DateOnly on, ReferralOutcome outcome, string reference) =>
        Do(Officer, RecordingReferralOutcome.Act, new RecordReferralOutcome(on, outcome, reference));

    private void FollowUp(DateOnly on, ReferralStep step, string particulars) =>
        Do(Officer, FollowingUpReferral.Act, new FollowUpReferral(on, step, particulars));

    private void RefuseReferral()
    {
        var proposed = After(_inspected, 5);
        Do(Officer, ProposingReferral.Act, new ProposeReferral(
            proposed, "污染环境罪", "当事人对废机油去向说法前后不一，怀疑有非法处置危险废物行为，提请审查是否移送公安机关。", _officers));
        Do("leader1", RefusingReferral.Act, new RefuseReferral(
            After(proposed, 1), "核对购销台账，废机油全部在库，总量不足三吨，未发现非法处置的事实，不符合移送条件，不予批准，依法给予行政处罚。"));
    }

    private void Do<TBody>(string actor, CaseAct<TBody> act, TBody body)
        where TBody : IActBody => DoWith(actor, body.OccurredOn, act, _ => body);

    private void DoWith<TBody>(string actor, DateOnly on, CaseAct<TBody> act, Func<CaseProgress, TBody> body)
        where TBody : IActBody => _steps.Add(new DemonstrationStep<TBody>(_number, on, actor, act, body));
}
