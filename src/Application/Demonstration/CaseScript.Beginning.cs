using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Values;
using static Enforcement.Application.Demonstration.DemonstrationDays;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;

namespace Enforcement.Application.Demonstration;

/// <summary>Leads, jurisdiction, and who stands aside.</summary>
internal sealed partial class CaseScript
{
    private const string Superior = "广元市环境保护局";
    private const string Neighbour = "邻县环境保护局（演示）";

    private static readonly (LeadSource Source, string Reference)[] Leads =
    [
        (LeadSource.RoutineInspection, "日常巡查"), (LeadSource.PublicReport, "群众来电举报"), (LeadSource.RoutineInspection, "双随机抽查"),
        (LeadSource.AssignedBySuperior, "上级交办件"), (LeadSource.PublicReport, "群众来信来访"), (LeadSource.RoutineInspection, "饮用水水源地专项检查"),
        (LeadSource.TransferredIn, "乡镇人民政府移送线索"),
    ];

    private bool BeginsWithALead => _row.Outcome is LeadTaken or LeadChecked or LeadDropped or LeadPassedOn
        || _row.Has(Branch.LeadFirst) || _row.Has(Branch.DesignatedHere);

    private bool CameFromTheNeighbour => _row.Has(Branch.DesignatedHere) || _row.Has(Branch.DesignatedElsewhere);

    private Lead Lead => new(SourceOfTheLead().Source, _found, $"{SourceOfTheLead().Reference}，{DemonstrationAgency.Notice}");

    private Violation Suspicion => new(
        ProvedUnfounded
            ? $"{_found.OnPaper()}，本局接{SourceOfTheLead().Reference}，反映{_party}{_texts.Act}，提请核查处理。"
            : $"{_found.OnPaper()}，本局执法人员根据{SourceOfTheLead().Reference}发现，{_party}涉嫌{_texts.Act}。{_row.Detail}。",
        _place, _row.Township, _found.AddDays(-(12 + (_number * 13 % 90))));

    private void DateTheBeginning()
    {
        _proposed = _row.Outcome is Proposed or Refused or LeadTaken or LeadChecked or LeadDropped or LeadPassedOn
            ? _row.BegunOn : Before(_row.BegunOn, 1 + (_number % 2));
        _found = _row.Outcome is LeadTaken or LeadChecked or LeadDropped or LeadPassedOn ? _row.BegunOn
            : Before(_proposed, _row.Has(Branch.FiledLate) ? 9 : _row.Has(Branch.DesignatedHere) ? 4 : 1 + (_number % 4));
    }

    private (LeadSource Source, string Reference) SourceOfTheLead() => _row switch
    {
        _ when CameFromTheNeighbour => (LeadSource.TransferredIn, "邻县环境保护局移送线索（演示）"),
        { Outcome: LeadChecked } => (LeadSource.RoutineInspection, "日常巡查"),
        _ when ProvedUnfounded || _row.Has(Branch.LeadFirst) || _row.Outcome is LeadTaken or LeadPassedOn => (LeadSource.PublicReport, "群众来电举报"),
        _ when _row.Has(Branch.ClosedUnderSupervision) => (LeadSource.AssignedBySuperior, $"{Superior}挂牌督办件（演示）"),
        // What was transferred here is not transferred on.
        { Outcome: Transferred or TransferredClosed or OnTheSpot } => (LeadSource.RoutineInspection, "日常巡查"),
        { Offence: "AIR-99-2" } => (LeadSource.AutomaticMonitoring, "自动监控异常报警"),
        { Sort: PartySort.Team } => (LeadSource.Media, "媒体报道"),
        _ when _row.Begun.StartsWith("08", StringComparison.Ordinal) && _number % 2 == 0 => (LeadSource.EnvironmentalInspection, "环境保护督察交办件"),
        _ => Leads[_number % Leads.Length],
    };

    private void TakeUpTheLead()
    {
        Do(Officer, ReceivingLead.Act, new ReceiveLead(_found, DemonstrationParties.Of(_number, _row), Lead, Suspicion));
        if (_row.Outcome == LeadTaken)
        {
            return;
        }

        var reviewed = After(_found, 1);
        var (findings, advice) = _row.Outcome switch
        {
            LeadDropped => ($"{_row.Detail}，没有违法行为", LeadAdvice.DoNotFile),
            LeadPassedOn => ($"{_row.Detail}，不属于本局管辖", LeadAdvice.Transfer),
            _ => ("经初步核查，反映的情况基本属实，符合立案条件", LeadAdvice.File),
        };
        Do(Officer, ReviewingLead.Act, new ReviewLead(reviewed, $"{findings}。", advice));
        if (CameFromTheNeighbour)
        {
            DisputeTheJurisdiction(reviewed);
        }

        if (_row.Outcome == LeadDropped)
        {
            Do(_leader, DismissingLead.Act, new DismissLead(_row.LastOn, $"{_row.Detail}。不符合立案条件，不予立案，已将情况答复举报人。"));
        }
        else if (_row.Outcome == LeadPassedOn)
        {
            var receiver = CameFromTheNeighbour ? Neighbour : "苍溪县公路路政管理机构（演示）";
            Do(_leader, TransferringCase.Act, new TransferCase(
                _row.LastOn, receiver, $"{_row.Detail}。{(CameFromTheNeighbour ? $"{Superior}已指定由你局管辖" : "公路上的遗撒由公路、交通运输主管部门查处")}，随案移送线索材料。"));
        }
    }

    /// <summary>What another agency transferred here is not sent on: the common superior says whose it is.</summary>
    private void DisputeTheJurisdiction(DateOnly reviewed)
    {
        var here = _row.Has(Branch.DesignatedHere);
        Do(_leader, ReportingJurisdictionDispute.Act, new ReportJurisdictionDispute(
            here ? reviewed : After(reviewed, 1), DemonstrationAgency.Agency.Name, Superior, "移送的违法行为发生地在两县交界处，本局认为管辖有争议，报请指定。"));
        Do(here ? Officer : _leader, RecordingDesignation.Act, new RecordDesignation(
            here ? _proposed : Before(_row.LastOn, 1), here ? DemonstrationAgency.Agency.Name : Neighbour, $"广环函〔2017〕{_number} 号（演示）"));
    }

    private void SecureUrgentEvidence()
    {
        Do(Officer, RecordingInspection.Act, new RecordInspection(
            _proposed, new(7, 40), new(8, 30), _place,
            $"当日清晨发现正在外排，证据稍后可能灭失，经电话请示后先行检查取证。{_row.Detail}。", "现场负责人核对无误后签名", CertificatesShown: true, _officers,
            $"{Speaker}（现场负责人）", Urgent: true));
        Do(Officer, RecordingInterview.Act, new RecordInterview(
            _proposed, Speaker, Capacity, "问：正在外排的是什么？答：清洗废水。问：从什么时候开始？答：今天早上。", CertificatesShown: true, _officers, Urgent: true));
        Evidence(_proposed, EvidenceKind.OnSiteRecord, "排口位置勘察图", "排口与厂区的连接关系", urgent: true);
    }

    private void DecideWhoStandsAside()
    {
        var decided = After(_inspected, 1);
        if (_row.Has(Branch.RecusalGranted))
        {
            RecuseOne(Officer, _officers[1], RecusalRequester.Party, RecusalGround.DirectInterest, "该执法人员的配偶与当事人有购销往来", "经核实，申请理由成立，准予回避", decided);
            _officers = [_officers[0], _number % 2 == 0 ? "officer3" : "officer4"];
            Do(_leader, AppointingInvestigators.Act, new AppointInvestigators(decided, _officers));
        }
        else if (_row.Has(Branch.RecusalRefused))
        {
            RecuseOne(Officer, _officers[0], RecusalRequester.Party, RecusalGround.DirectInterest, "认为该执法人员曾处罚过同街商户，心存偏见", "所称情形不是法定回避情形，不予回避", decided, granted: false);
        }
        else if (_row.Has(Branch.RecusalOfOneself))
        {
            RecuseOne(_legal, _legal, RecusalRequester.TheOfficer, RecusalGround.PartyOrRelative, "当事人的法定代表人系本人近亲属，自行回避", "情况属实，准予回避", decided);
            _legal = _legal == "legal1" ? "legal2" : "legal1";
        }
        else if (_row.Has(Branch.RecusalOfTheHead))
        {
            Do(_legal, RequestingRecusal.Act, new RequestRecusal(
                _inspected, "leader1", RecusalRequester.TheAgency, RecusalGround.OtherByLaw, "主要负责人曾在当事人的上级单位任职，机关提出其应当回避"));
            Do("leader2", DecidingRecusal.Act, new DecideRecusal(decided, "leader1", Granted: true, "其他负责人集体讨论，一致同意其回避", ["leader2", "leader3"]));
        }
    }

    private void RecuseOne(
        string recorder, string officer, RecusalRequester by, RecusalGround ground, string reason, string answer, DateOnly decided, bool granted = true)
    {
        Do(recorder, RequestingRecusal.Act, new RequestRecusal(_inspected, officer, by, ground, $"{reason}。"));
        Do(_leader, DecidingRecusal.Act, new DecideRecusal(decided, officer, granted, $"{answer}。"));
    }
}
