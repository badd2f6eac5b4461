using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using static Enforcement.Application.Demonstration.DemonstrationDays;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;

namespace Enforcement.Application.Demonstration;

/// <summary>From the notice to the decision: defence, hearing, the review of legality, deliberation, and what weighs.</summary>
internal sealed partial class CaseScript
{
    private const int GainsOfTheWaste = 1_200;

    private ConclusionGround? OtherConclusion =>
        _row.Has(Branch.NotEstablished) ? ConclusionGround.NotEstablished
        : _row.Has(Branch.OutsideJurisdiction) ? ConclusionGround.NotWithinJurisdiction
        : _row.Has(Branch.OrganisationEnded) ? ConclusionGround.OrganisationEnded
        : _row.Has(Branch.PartyDiedEarly) ? ConclusionGround.CitizenDied
        : _row.Has(Branch.BeyondLimitation) || _row.Has(Branch.UnderFourteen) || _row.Has(Branch.WithoutCapacity) ? ConclusionGround.Other
        : null;

    /// <summary>The same discharge also broke the rule on keeping the treatment plant running; the clause on the standard is applied.</summary>
    private IReadOnlyList<string>? AlsoViolated => _row.Offence == "WAT08-74" ? ["WAT08-73"] : null;

    private (NoPenaltyGround Ground, string Why) NoPenalty =>
        _row.Has(Branch.NotEstablished) ? (NoPenaltyGround.FactsNotEstablished, "现有证据不能证明违法事实成立")
        : _row.Has(Branch.UnderFourteen) ? (NoPenaltyGround.UnderFourteen, "行为人不满十四周岁，责令监护人加以管教")
        : _row.Has(Branch.WithoutCapacity) ? (NoPenaltyGround.WithoutCapacity, "行为人不能辨认和控制自己的行为，责令监护人严加看管")
        : _row.Has(Branch.BeyondLimitation) ? (NoPenaltyGround.BeyondLimitation, "违法行为终了后已超过二年才被发现")
        : (NoPenaltyGround.MinorAndCorrected, "违法行为轻微并已及时纠正，没有造成危害后果");

    /// <summary>The second violation of the same works, an act of its own: penalised on its own, in the same decision.</summary>
    private (Offence Offence, string Facts, int Fine)? Second => _row.Has(Branch.TwoViolations)
        ? (LawBook.Embedded.Offence("SW16-68-2")!, "窑后炉渣与废砖坯混堆约 40 立方米，没有分类，也没有建设贮存场所", 5_000) : null;

    private FurtherWeighing[]? SecondWeighed => Second is { } second
        ? [new(2, $"第二项违法行为违反了{second.Offence.Violated}的规定，依照{second.Offence.Penalised}单独裁量；堆存量小，未流失，按从轻情节处罚款 {second.Fine:#,##0} 元。")] : null;

    private bool IsGrave => _row.Fine >= 50_000 || _row.Has(Branch.SuspensionAsPenalty);

    private string? Mitigation => _row.Has(Branch.Mitigated) ? "当事人主动清运全部石粉并修复坡地，消除了危害后果，减轻处罚。" : null;

    private Weighing[]? Weighed => _row switch
    {
        _ when _row.Has(Branch.Mitigated) => [new(WeighingGround.HarmRemoved, "主动清运全部石粉并修复坡地")],
        _ when _row.Has(Branch.Coerced) => [new(WeighingGround.Coerced, "受他人诱骗，以为沟渠已经办理排放手续")],
        _ when _row.Has(Branch.HelpedTheAgency) => [new(WeighingGround.Helped, "提供他人非法收购废机油的线索，经查证属实")],
        _ when _row.Has(Branch.Minor) => [new(WeighingGround.Minor, "行为时十七周岁")],
        _ when _row.Has(Branch.RecusalGranted) => [new(WeighingGround.OtherwiseLighter, "初次违法，积极配合调查")],
        _ when _row.Has(Branch.HearingHeld) => [new(WeighingGround.BadFaith, "埋设软管绕过调节池，逃避监管")],
        _ when _row.Has(Branch.ProductionRestricted) => [new(WeighingGround.GraveConsequences, "停运期间持续超标，群众反映强烈")],
        _ when _row.Has(Branch.SuspensionAsPenalty) => [new(WeighingGround.RepeatedWithinAYear, "2016 年 10 月曾因同类行为受到处罚（演示）")],
        { Outcome: PaidNotClosed, Offence: "WAT08-75" } => [new(WeighingGround.SensitiveArea, "雨水井通向城区饮用水水源地上游")],
        _ => null,
    };

    private CaseSituation[]? Situations => _row switch
    {
        _ when _row.Has(Branch.ProductionRestricted) => [CaseSituation.LargePublicInterest, CaseSituation.MajorViolation],
        _ when _row.Has(Branch.HearingHeld) => [CaseSituation.SeriousInterests, CaseSituation.Difficult],
        _ when _row.Has(Branch.SuspensionAsPenalty) => [CaseSituation.MajorViolation],
        { Outcome: PaidNotClosed, Offence: "WAT08-75" } => [CaseSituation.NamedByLaw, CaseSituation.HeadsDecide],
        _ => null,
    };

    private void NoticeOf(DateOnly noticed)
    {
        ConcludeAndPass(Before(noticed, (_row.Has(Branch.NoticeVoided) ? 2 : 1) + (_number % 3)));
        var intended = _row.Has(Branch.Defended) ? _row.Fine * 8 / 5 : _row.Fine;
        if (_row.Has(Branch.NoticeVoided))
        {
            var first = Before(noticed, 1);
            Notify(first, intended);
            DoWith(_legal, noticed, VoidingDocument.Act, papers => new VoidDocument(
                noticed, papers.Paper(PaperKind.PriorNotice), "告知书中当事人住所地误写，送达前发现，作废后重新制作。"));
        }

        Notify(noticed, intended);
    }

    private void Notify(DateOnly on, int fine, string? newFacts = null)
    {
        Do(_legal, IssuingPriorNotice.Act, new IssuePriorNotice(
            on, Penalties(fine), Grounds(fine, on), Mitigation, newFacts, _row.Has(Branch.HearingHeld), Situations, Weighed, UnlikeOthersReason: UnlikeOthers, Further: SecondWeighed));
        if (_row.Has(Branch.HearingHeld))
        {
            Do(_legal, IssuingHearingRightNotice.Act, new IssueHearingRightNotice(on));
        }
    }

    private string? UnlikeOthers => _row.Has(Branch.UnlikeOthers) ? "灶头 20 余个，油烟排放量数倍于同类小餐馆，且监测超标，罚款数额高于同类案件。"
        : _row.Has(Branch.SuspensionAsPenalty) ? "一年内再犯，治理设施形同虚设，罚款数额高于同类案件。" : null;

    private IReadOnlyList<Penalty> Penalties(int fine) =>
    [
        .. _offence.OtherPenalties.Contains(PenaltyKind.Warning) ? [new Penalty(PenaltyKind.Warning)] : Array.Empty<Penalty>(),
        new(PenaltyKind.Fine, Amount: Money.OfYuan(fine - (Second?.Fine ?? 0))),
        .. Second is { } second ? [new Penalty(PenaltyKind.Fine, Amount: Money.OfYuan(second.Fine), Violation: 2)] : Array.Empty<Penalty>(),
        .. _row.Has(Branch.GainsConfiscated) ? [new Penalty(PenaltyKind.ConfiscationOfGains, Amount: Money.OfYuan(GainsOfTheWaste))] : Array.Empty<Penalty>(),
        .. _row.Has(Branch.Seized) ? [new Penalty(PenaltyKind.ConfiscationOfGoods, Detail: "燃煤锅炉 1 台及附属鼓风机")] : Array.Empty<Penalty>(),
        .. _row.Has(Branch.SuspensionAsPenalty) ? [new Penalty(PenaltyKind.SuspensionForRectification, Detail: "喷漆工段停产整治")] : Array.Empty<Penalty>(),
    ];

    private string Grounds(int fine, DateOnly on)
    {
        var amount = Money.OfYuan(fine - (Second?.Fine ?? 0));
        var (min, max) = (_offence.CitizenFine is { } own && _row.Sort == PartySort.Citizen ? own : _offence.Fine!)
            .InYuan(_row.Measured > 0 ? Money.OfYuan(_row.Measured) : null)!.Value;
        var measure = amount < min ? "减轻" : amount.Yuan <= min.Yuan + ((max.Yuan - min.Yuan) * 0.3m) ? "从轻" : "一般";
        var first = _row.Has(Branch.SuspensionAsPenalty) ? "" : "，且系两年内首次被查处";
        return $"{_party}{_texts.Act}，违反了{_offence.Violated}的规定，依照{_offence.Penalised}应予处罚，法定罚款幅度为 {min} 元至 {max} 元。"
            + $"考虑到{_texts.Harm}，{(_corrected <= on ? "当事人已完成整改并经复查确认" : "当事人配合调查")}{first}，按{measure}情节裁量，"
            + $"处罚款人民币{amount.InCapitals()}（{amount} 元）。";
    }

    private void Penalise()
    {
        var decided = _row.LastOn;
        var noticeServed = _row.Has(Branch.Waived) ? Before(decided, 3)
            : _row.Has(Branch.HearingHeld) ? Before(decided, 31)
            : _row.Has(Branch.HearingMissed) || _row.Has(Branch.HearingLeft) ? Before(decided, 20)
            : Before(NoticeServedBefore(decided), _number % 3);
        NoticeOf(Before(noticeServed, 1 + (_number % 2)));
        Serve(PaperKind.PriorNotice, noticeServed);
        if (_row.Has(Branch.HearingHeld))
        {
            Serve(PaperKind.HearingRightNotice, noticeServed);
        }

        HearDefence(noticeServed);
        Hear(noticeServed);
        if (IsGrave)
        {
            Discuss(Before(decided, 1));
        }

        Decide(decided, _row.Fine);
        MakePublic(decided);
        if (_row.Has(Branch.RevokedByTheAgency))
        {
            RevokeTheDecision();
        }

        if (_row.Outcome != DecidedUnserved)
        {
            FollowTheDecision(decided);
        }
    }

    private void Decide(DateOnly on, int fine) => Do(_leader, DecidingPenalty.Act, new DecidePenalty(
        on, Penalties(fine), Grounds(fine, on) + (_row.Has(Branch.Defended) ? "当事人申辩理由部分成立，已予采纳，罚款数额低于告知的数额。" : "")
            + (fine == _row.Fine ? "" : "原处罚决定经行政复议撤销，本局查明投产时间后重新作出本决定。"),
        Mitigation, OrdersCorrectionByItself ? null : $"{_texts.Order}。",
        _row.Has(Branch.HearingHeld) ? "听证笔录记载的质证意见已逐项复核，软管使用次数以用水记录为准。"
            : _row.Has(Branch.HearingLeft) ? "当事人中途退场，视为放弃听证，其退场前的意见已经记入笔录并复核。" : null,
        _row.Has(Branch.SuspensionAsPenalty) ? "法制审核建议不并处停产整治；考虑到一年内再犯且治理设施形同虚设，仍予并处，理由入卷。" : null, Weighed,
        UnlikeOthersReason: UnlikeOthers, Further: SecondWeighed));

    /// <summary>The heads discuss what is grave, after the legal staff looked at it once more.</summary>
    private void Discuss(DateOnly on)
    {
        if (_row.Has(Branch.SuspensionAsPenalty))
        {
            ReviewLegality(Before(on, 3), LegalityOpinion.Supplement);
            ReviewLegality(Before(on, 1), LegalityOpinion.Correct);
        }
        else
        {
            ReviewLegality(Before(on, 1), LegalityOpinion.Agree);
        }

        Deliberate(on, DeliberationConclusion.Penalise, Penalties(_row.Fine), "违法事实清楚，处罚幅度适当，同意给予处罚。");
    }

    private void Deliberate(DateOnly on, DeliberationConclusion conclusion, IReadOnlyList<Penalty>? penalties, string reasons) =>
        Do(_legal, Deliberating.Act, new Deliberate(
            on, "leader1", ["leader2", "leader3"],
            [
                new("leader1", Agrees: true, "同意。"), new("leader2", Agrees: true, "同意承办机构的意见。"),
                new("leader3", !_row.Has(Branch.SuspensionAsPenalty), _row.Has(Branch.SuspensionAsPenalty) ? "建议不并处停产整治。" : "同意。"),
            ],
            conclusion, reasons, penalties, _officers));

    private void ReviewLegality(DateOnly on, LegalityOpinion opinion)
    {
        var sound = new LegalityFindings(true, true, true, true, true, true, true);
        var (findings, reasons) = opinion switch
        {
            LegalityOpinion.Correct => (sound with { Application = false }, "并处停产整治的必要性说明不足，建议纠正"),
            LegalityOpinion.Supplement => (sound with { Procedure = false }, "听证权利告知的送达回证缺页，请补正"),
            LegalityOpinion.Refer => (sound with { NoCrime = false }, "涉嫌污染环境罪，已移送并有刑事结论，行政处理应当与刑事结论衔接"),
            _ => (sound, "主体、程序、事实、依据、裁量、文书均符合要求，同意"),
        };
        Do(_legal, ReviewingLegality.Act, new ReviewLegality(on, findings, opinion, $"{reasons}。"));
    }

    private void HearDefence(DateOnly noticeServed)
    {
        if (_row.Has(Branch.Waived))
        {
            Do(Officer, HearingDefence.Act, new RecordDefence(After(noticeServed, 1), Waived: true, "当事人书面声明放弃陈述、申辩的权利，并签名捺印。"));
        }
        else if (_row.Has(Branch.Defended))
        {
            Do(_legal, HearingDefence.Act, new RecordDefence(
                After(noticeServed, 2), Waived: false,
                "软管系前任承包人埋设，接手后只在清洗腌制池时使用过两次，检查当日已自行拆除并封堵，请求减少罚款。",
                "经复核，拆除封堵属实，使用次数有用水记录佐证，申辩理由部分成立；但接手后继续使用，违法事实仍然成立。决定采纳其从轻的意见，在法定幅度内降低罚款数额。",
                DefenceAnswer.PartlyAccepted, "当事人提交的三个月用水记录", "调取自来水公司抄表记录核对一致，材料入卷。"));
        }
        else if (_row.Has(Branch.Mitigated))
        {
            Do(_legal, HearingDefence.Act, new RecordDefence(
                After(noticeServed, 2), Waived: false, "石粉已经全部清运，坡地已经复绿，请求减轻处罚。", "经现场复核属实，采纳。", DefenceAnswer.Accepted));
        }
        else if (_row.Has(Branch.NotCorrected))
        {
            Do(_legal, HearingDefence.Act, new RecordDefence(
                After(noticeServed, 2), Waived: false, "工期紧，来不及覆盖，请求免予处罚。", "工期不是法定的免予处罚理由，且首次复查时仍未完成整改，不予采纳。",
                DefenceAnswer.NotAccepted));
        }
    }

    /// <summary>What comes of the right to a hearing, where the party makes something of it.</summary>
    private void Hear(DateOnly told)
    {
        if (_row.Has(Branch.HearingWaived))
        {
            Do(_legal, WaivingHearing.Act, new WaiveHearing(After(told, 1), "当事人书面表示不要求听证。"));
        }
        else if (_row.Has(Branch.HearingAskedTooLate))
        {
            AskForAHearing(After(told, 4), "请求减少罚款数额，要求听证。");
            RefuseTheHearing(After(told, 5), HearingRefusalGround.Late, "申请期限已经届满，不再组织听证");
        }
        else if (_row.Has(Branch.HearingOutOfScope))
        {
            AskForAHearing(After(told, 1), "要求就责令改正的期限举行听证。");
            RefuseTheHearing(After(told, 2), HearingRefusalGround.OutOfScope, "责令改正不是行政处罚，不属于听证范围");
        }
        else if (_row.Has(Branch.HearingNotEntitled))
        {
            AskForAHearing(After(told, 1), "由未经委托的设备供应商代为要求听证。");
            RefuseTheHearing(After(told, 2), HearingRefusalGround.OtherwiseNotEntitled, "没有当事人的委托，经补正仍未提交");
        }
        else if (_row.Has(Branch.HearingMissed) || _row.Has(Branch.HearingLeft))
        {
            AskForAHearing(After(told, 1), "对违法事实和罚款数额有异议，要求听证。");
            var held = CallTheHearing(After(told, 2));
            Do("legal2", HoldingHearing.Act, _row.Has(Branch.HearingMissed)
                ? new HoldHearing(held, HearingOutcome.PartyAbsent, _officers, "当事人经通知无正当理由未到场，视为放弃听证。", "主持人、记录员签名")
                : new HoldHearing(held, HearingOutcome.PartyLeft, _officers, "调查人员陈述后，当事人未经许可中途退场，视为放弃听证。", "当事人退场未签名，主持人注明"));
        }
        else if (_row.Has(Branch.HearingHeld))
        {
            AskForAHearing(After(told, 1), "相邻养殖户以利害关系人名义要求听证。");
            RefuseTheHearing(After(told, 2), HearingRefusalGround.NotTheParty, "申请人不是本案当事人");
            AskForAHearing(
                After(told, 5), "对拟罚款 80,000 元有异议，要求听证。", told.AddDays(3), "法定代表人因车祸住院，无法提出申请（演示）", After(told, 4));
            var first = CallTheHearing(After(told, 6));
            var held = CallTheHearing(Before(first, 3), "当事人的代理人突发疾病，申请延期，予以准许。");
            Do("legal2", HoldingHearing.Act, new HoldHearing(
                held, HearingOutcome.Held, _officers, "调查人员陈述事实、证据和处罚建议；当事人申辩，双方就软管使用次数质证。", "当事人核对后逐页签名", ["何律师（演示）"],
                "当事人申请记录员回避，经审查理由不成立，继续听证。", "当事人当场提交用水记录原件"));
            Do("legal2", ReportingHearing.Act, new ReportHearing(After(held, 2), "争议在于软管使用次数和罚款幅度。", "违法事实成立，使用次数较少，建议在法定幅度内从轻。"));
        }
    }

    private void AskForAHearing(DateOnly on, string content, DateOnly? submitted = null, string? obstacle = null, DateOnly? obstacleEnded = null, bool byConsent = false) =>
        Do(_legal, RequestingHearing.Act, new RequestHearing(
            on, obstacle is null ? submitted ?? on : on, InWriting: true, content, obstacle, obstacleEnded, byConsent));

    private void RefuseTheHearing(DateOnly on, HearingRefusalGround ground, string reasons) =>
        Do(_legal, ReviewingHearingRequest.Act, new ReviewHearingRequest(on, Accepted: false, $"{reasons}。", ground));

    /// <summary>Accepts the request where that is still to do, notifies the hearing and serves the notice.</summary>
    /// <returns>The day of the hearing.</returns>
    private DateOnly CallTheHearing(DateOnly on, string? postponedBecause = null, SecrecyGround? closedFor = null)
    {
        if (postponedBecause is null)
        {
            Do(_legal, ReviewingHearingRequest.Act, new ReviewHearingRequest(on, Accepted: true, "申请人是本案当事人，在期限内提出，予以受理。"));
        }

        var scheduled = After(on.AddDays(8), 0);
        Do(_legal, NotifyingHearing.Act, new NotifyHearing(
            on, scheduled, new(9, 30), "本局三楼会议室（演示）", "legal2", "legal1", _row.Has(Branch.HearingHeld) ? ["leader3"] : null, closedFor, postponedBecause));
        Serve(PaperKind.HearingNotice, on);
        return scheduled;
    }

    /// <summary>A hearing that is still to come when the year ends.</summary>
    private void PrepareTheHearing()
    {
        if (_row.Has(Branch.HearingByConsent))
        {
            AskForAHearing(After(_row.LastOn, 2), "案情群众关注度高，经商当事人同意，主动组织听证。", byConsent: true);
            CallTheHearing(After(_row.LastOn, 6), closedFor: SecrecyGround.Privacy);
        }
        else if (_row.Has(Branch.HearingInPrivate))
        {
            AskForAHearing(After(_row.LastOn, 1), "对罚款数额有异议，要求听证。");
            CallTheHearing(After(_row.LastOn, 4), closedFor: SecrecyGround.TradeSecrets);
        }
        else if (_row.Has(Branch.NewFacts))
        {
            Deliberate(After(_row.LastOn, 1), DeliberationConclusion.NotYet, null, "现场照片显示另有一处料堆未查明，先补充核实，暂不决定。");
            var again = After(_row.LastOn, 3);
            Notify(again, _row.Fine * 3 / 2, "告知后查明厂区北侧另有一处料堆约 400 平方米同样未密闭，违法程度较原认定为重。");
            Serve(PaperKind.PriorNotice, again);
        }
    }

    private void DecideNoPenalty()
    {
        var decided = _row.LastOn;
        ConcludeAndPass(Before(decided, 3));
        if (_row.Has(Branch.WithoutCapacity))
        {
            Deliberate(Before(decided, 1), DeliberationConclusion.NoPenalty, null, "精神障碍鉴定和村委会证明齐全，同意不予处罚。");
        }

        Do(_leader, DecidingNoPenalty.Act, new DecideNoPenalty(
            decided, NoPenalty.Ground,
            NoPenalty.Ground == NoPenaltyGround.MinorAndCorrected
                ? $"{_party}{_texts.Act}，{_row.Detail}。违法行为轻微，经复查已经改正，没有造成危害后果。"
                : $"反映{_party}{_texts.Act}。经查，{_row.Detail}。{NoPenalty.Why}。",
            NoPenalty.Ground == NoPenaltyGround.FactsNotEstablished ? null
                : "已对当事人（监护人）进行环境保护法律法规教育，当事人（监护人）表示引以为戒。"));
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
            : (Neighbour, "违法行为发生地属邻县管辖");
        if (OtherConclusion is not null)
        {
            Conclude(Before(_row.LastOn, 2));
        }

        Do(_leader, TransferringCase.Act, new TransferCase(_row.LastOn, receiver, $"{_row.Detail}。{why}，本局没有管辖权，随案移送笔录、照片等材料。"));
        if (_row.Has(Branch.JurisdictionDisputed))
        {
            Do(_leader, Domain.Cases.Filing.ReportingJurisdictionDispute.Act, new Domain.Cases.Filing.ReportJurisdictionDispute(
                After(_row.LastOn, 4), Neighbour, Superior, "受移送机关认为排口接入本县厂区，对管辖有异议，报请指定。"));
        }

        CloseWithNothingToEnforce(_row.LastOn, TransferredClosed, "案件已移送有管辖权的机关并收到接收回执，无须执行。");
    }
}
