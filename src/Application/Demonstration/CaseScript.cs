using System.Security.Cryptography;
using System.Text;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using static Enforcement.Application.Demonstration.DemonstrationDays;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;

namespace Enforcement.Application.Demonstration;

/// <summary>
/// Writes the steps of one case from its row: forward from the filing through the investigation, backward from the decision (or the
/// step it has come to) to the conclusion. What varies does so by the case's number; nothing is drawn by lot.
/// </summary>
internal sealed partial class CaseScript
{
    private static readonly string[][] Pairs =
        [["officer1", "officer2"], ["officer3", "officer4"], ["officer5", "officer6"], ["officer2", "officer5"], ["officer4", "officer1"], ["officer6", "officer3"]];

    private readonly List<DemonstrationStep> _steps = [];
    private readonly int _number;
    private readonly DemonstrationCase _row;
    private readonly Offence _offence;
    private readonly OffenceTexts _texts;
    private readonly string _party;
    private readonly string _place;
    private readonly string _leader;
    private string[] _officers;
    private string _legal;
    private DateOnly _found;
    private DateOnly _proposed;
    private DateOnly _orderServed;
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
        _leader = number % 3 == 0 || row.Has(Branch.RecusalOfTheHead) ? "leader2" : "leader1";
        _legal = number % 2 == 0 ? "legal2" : "legal1";
    }

    private string Officer => _officers[0];

    private bool ProvedUnfounded => _row.Outcome is Refused or LeadDropped
        || (_row.Outcome is Revoked or RevokedClosed && !_row.Has(Branch.OrganisationEnded) && !_row.Has(Branch.PartyDiedEarly));

    /// <summary>When the latest step written so far happens.</summary>
    private DateOnly Latest => _steps.Max(step => step.On);

    private string Speaker => _row.Sort == PartySort.Citizen && !DemonstrationParties.IsChild(_row) ? _party : DemonstrationParties.Person(_number);

    private string Capacity => DemonstrationParties.IsChild(_row) ? "当事人的监护人" : _row.Sort switch
    {
        PartySort.Citizen => "当事人",
        PartySort.Business => "经营者",
        PartySort.Team => "负责人",
        _ => "法定代表人",
    };

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

    private bool OrdersCorrectionByItself => _row.Has(Branch.NotCorrected) || _row.Has(Branch.RecheckedCovertly) || _row.Fine == 0 || _number % 3 != 2;

    public static IReadOnlyList<DemonstrationStep> Of(int number, DemonstrationCase row)
    {
        var script = new CaseScript(number, row);
        script.Write();
        return [.. script._steps.OrderBy(step => step.On).Select((step, index) => step with { Ordinal = index + 1 })];
    }

    private void Write()
    {
        if (_row.Outcome == OnTheSpot)
        {
            DecideOnTheSpot();
            return;
        }

        DateTheBeginning();
        if (BeginsWithALead)
        {
            TakeUpTheLead();
            if (_row.Outcome is LeadTaken or LeadChecked or LeadDropped or LeadPassedOn)
            {
                return;
            }
        }

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
                ConcludeAndPass(_row.LastOn);
                ReviewLegality(After(_row.LastOn, 1), LegalityOpinion.Refer);
                break;
            case NoticeUnserved:
                NoticeOf(_row.LastOn);
                break;
            case NoticeServed:
                NoticeOf(Before(_row.LastOn, 1 + (_number % 2)));
                Serve(PaperKind.PriorNotice, _row.LastOn);
                PrepareTheHearing();
                break;
            case Revoked or RevokedClosed:
                if (OtherConclusion is not null)
                {
                    ConcludeAndPass(Before(_row.LastOn, 2));
                }

                Do(_leader, RevokingFiling.Act, new RevokeFiling(_row.LastOn, $"立案后查明：{_row.Detail}。{(ProvedUnfounded ? "违法事实不能成立" : "已无可以处罚的当事人")}，撤销立案。"));
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
        Do(Officer, ProposingFiling.Act, new ProposeFiling(
            _proposed, DemonstrationParties.Of(_number, _row), Lead, Suspicion, _row.Offence,
            new(_row.Outcome != Refused, _row.Outcome != Refused, true)));
        if (_row.Has(Branch.UrgentEvidence))
        {
            SecureUrgentEvidence();
        }
    }

    private void Investigate()
    {
        var appointed = After(_row.BegunOn, _number % 2);
        _inspected = After(appointed, 1 + (_number % 2));
        var interviewed = After(_inspected, _row.Has(Branch.RecusalGranted) ? 2 : _number % 2);
        Do(_leader, AppointingInvestigators.Act, new AppointInvestigators(appointed, _officers));
        Do(Officer, RecordingInspection.Act, new RecordInspection(
            _inspected, new(9, _number % 60), new(10 + (_number % 2), (_number * 7) % 60), _place,
            $"执法人员出示证件并说明来意后，在{Speaker}陪同下进行检查。{_row.Detail}。{Seen}。检查人员现场拍照、绘制勘察示意图，并告知当事人有陈述、申辩和申请回避的权利。",
            "当事人核对无误后签名", CertificatesShown: true, _officers, $"{Speaker}（现场负责人）"));
        Evidence(_inspected, EvidenceKind.AudioVisual, "现场检查照片及录像", $"检查当日{_row.Detail}");
        DecideWhoStandsAside();
        if (_row.Outcome == Investigating && _row.BegunOn > new DateOnly(2017, 10, 20))
        {
            return;
        }

        Do(Officer, RecordingInterview.Act, new RecordInterview(
            interviewed, Speaker, Capacity,
            $"问：我们是苍溪县环境保护局执法人员，现就{_offence.Name}一事依法询问，你是否清楚？答：清楚。"
            + Explanation,
            CertificatesShown: true, _officers));
        Evidence(
            interviewed, EvidenceKind.Document, _row.Sort switch
            {
                PartySort.Citizen => "居民身份证复印件",
                PartySort.Institution => "医疗机构执业许可证、负责人身份证明复印件",
                PartySort.Team => "设立文件、负责人身份证明复印件",
                _ => "营业执照、负责人身份证明复印件",
            },
            "当事人的主体资格和基本情况");
        if (_texts.Sampled is { } sampled)
        {
            Evidence(After(interviewed, 4), EvidenceKind.MonitoringReport, $"监测报告（{sampled}）", $"{sampled}的监测结果", sampled: true);
        }

        Examine();
        TakeMeasures();
        if (OrdersCorrectionByItself && _row.Outcome is not (Revoked or RevokedClosed or Transferred or TransferredClosed))
        {
            OrderCorrection(After(interviewed, 1));
        }

        ReferDuringTheInvestigation();
    }

    private string Promise() => (_number % 3) switch
    {
        0 => "已经在整改了，请求从轻处理",
        1 => "愿意接受处理，保证以后不再发生",
        _ => "没有补充，会按照要求改正",
    };

    private void Evidence(DateOnly on, EvidenceKind kind, string title, string proves, bool sampled = false, bool? urgent = null)
    {
        var extension = kind == EvidenceKind.AudioVisual ? "jpg" : "pdf";
        var content = Encoding.UTF8.GetBytes($"{DemonstrationAgency.Notice}\n{_party}\n{title}\n{proves}\n");
        Do(Officer, AddingEvidence.Act, new AddEvidence(
            on, kind, title, proves, [new($"{title}.{extension}", Convert.ToHexStringLower(SHA256.HashData(content)), content.Length)], _officers,
            sampled ? new("苍溪演示环境监测站（虚构）", "演示 CMA 000000", $"演监字〔2017〕第 {_number:D3} 号") : null, urgent,
            sampled ? HowSampled() : null));
    }

    private Sampling HowSampled() => new(
        new(10, _number % 50), new(11, _number % 50), "依照该项目的国家监测技术规范采样",
        [new($"YP-{_number:D3}-1", _place, $"{_texts.Sampled}", "一式两份，现场封样"), new($"YP-{_number:D3}-2", $"{_place}（平行样）", $"{_texts.Sampled}", "一式两份，现场封样")],
        "苍溪演示环境监测站（虚构）采样员当日收样，封条完好", $"{Speaker}在场并签名");

    private void OrderCorrection(DateOnly ordered)
    {
        var served = After(ordered, _number % 2);
        var due = After(ordered.AddDays(_row.Fine > 0 ? 20 : 10), 0);
        Do(Officer, OrderingCorrection.Act, new OrderCorrection(ordered, $"责令你{(_row.Sort == PartySort.Citizen ? "" : "单位")}{_texts.Order}。", due));
        Serve(PaperKind.CorrectionOrder, served);
        if (RecheckAgainst(served))
        {
            return;
        }

        var reinspected = After(due, 1);
        if (_row.Has(Branch.PerformedByOthers))
        {
            PerformByOthers(reinspected);
            return;
        }

        if (reinspected > new DateOnly(2017, 10, 20) || _row.Outcome is Investigating or Overdue or SentBack)
        {
            return;
        }

        if (_row.Has(Branch.NotCorrected))
        {
            Reinspect(reinspected, corrected: false);
            reinspected = After(reinspected, 12);
        }

        Reinspect(reinspected, corrected: true);
        _corrected = reinspected;
    }

    private void Reinspect(DateOnly on, bool corrected, string? findings = null) => DoWith(Officer, on, Reinspecting.Act, papers => new RecordReinspection(
        on, corrected,
        findings ?? (corrected ? $"经现场复查，{_party}已按要求改正：{_texts.Order}。复查时未发现同类违法行为。"
            : $"经现场复查，{_party}只完成了部分整改，违法状态尚未消除，已当场要求继续改正并将再次复查。"),
        _officers, _row.Has(Branch.NotCorrected) ? papers.Paper(PaperKind.CorrectionOrder) : null));

    private void Conclude(DateOnly on)
    {
        if (OtherConclusion is { } ground)
        {
            Do(Officer, ConcludingOtherwise.Act, new ConcludeOtherwise(on, ground, $"经查，{_row.Detail}。", HowToHandle()));
            return;
        }

        Do(Officer, ConcludingInvestigation.Act, new ConcludeInvestigation(
            on,
            $"经查，{_party}在{_place}{_texts.Act}。{_row.Detail}。上述事实有现场检查笔录、调查询问笔录、照片录像{(_texts.Sampled is null ? "" : "、监测报告")}等证据证实，"
            + $"违反了{_offence.Violated}的规定。",
            _row.Offence, HowToHandle(), _row.Measured > 0 ? Money.OfYuan(_row.Measured) : null, AlsoViolated,
            Second is { } second ? [new(second.Facts, second.Offence.Code, _inspected)] : null));
    }

    private string HowToHandle() => _row.Outcome switch
    {
        NoPenaltyUnserved or NoPenaltyServed or NoPenaltyClosed => $"{NoPenalty.Why}，不予行政处罚。",
        Revoked or RevokedClosed => "不再具备立案条件，建议撤销立案。",
        Transferred or TransferredClosed => "不属于本局管辖，建议移送有管辖权的机关。",
        Referred => "本案涉嫌污染环境罪，经移送公安机关，人民法院已作出有罪判决，建议结合刑事判决研究行政处理。",
        _ when _row.Fine > 0 => $"依据{_offence.Penalised}，责令改正违法行为，并处罚款 {_row.Fine:#,##0} 元。",
        _ => $"依据{_offence.Penalised}，责令改正违法行为，并处罚款，具体数额由案件审查后确定。",
    };

    private void ConcludeAndPass(DateOnly passed)
    {
        var concluded = Before(passed, 2 + (_number % 2));
        if (_row.Has(Branch.ReviewReturned))
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
        ReviewedOtherwise ?? (passed ? $"本局有管辖权，{_party}{_texts.Act}的事实清楚、证据确凿，程序合法，适用{_offence.Penalised}正确，审查通过。"
            : "认定违法行为持续时间和后果的证据不足，退回补充调查。")));

    private string? ReviewedOtherwise => OtherConclusion is null ? null : $"调查结论有相应证据证明，同意调查机构的意见：{HowToHandle()}";

    private void Do<TBody>(string actor, CaseAct<TBody> act, TBody body)
        where TBody : IActBody => DoWith(actor, body.OccurredOn, act, _ => body);

    private void DoWith<TBody>(string actor, DateOnly on, CaseAct<TBody> act, Func<CaseProgress, TBody> body)
        where TBody : IActBody => _steps.Add(new DemonstrationStep<TBody>(_number, on, actor, act, body));
}
