using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Properties;

/// <summary>One random act: which one, and the dice for everything it says.</summary>
/// <param name="Choice">Picks the act.</param>
/// <param name="Seed">Seeds the dice; small seeds shrink to the same few bodies.</param>
internal readonly record struct RandomAct(int Choice, int Seed);

/// <summary>Tries random acts on a case: mostly the next sensible one said rightly, often any act, often said wrongly.</summary>
internal static class RandomActs
{
    public static readonly DateOnly Today = new(2018, 12, 28);

    private static readonly string[] Everybody = [.. TheCounty.Staff.Keys, "nobody"];
    private static readonly Officer[] Officers = [.. TheCounty.Staff.Values];

    private static readonly Dictionary<CaseStage, string[]> Sensible = new()
    {
        [CaseStage.Lead] = [.. Enumerable.Repeat("propose-filing", 7), "decide-on-the-spot"],
        [CaseStage.FilingProposed] = [.. Enumerable.Repeat("approve-filing", 12), "refuse-filing"],
        [CaseStage.Filed] = ["appoint-investigators"],
        [CaseStage.Investigating] =
            ["record-inspection", "record-interview", "add-evidence", "order-correction", "record-service", "record-reinspection", "conclude-investigation", "conclude-investigation"],
        [CaseStage.UnderReview] = ["review-case"],
        [CaseStage.ReviewPassed] = [.. Enumerable.Repeat("issue-prior-notice", 8), "decide-no-penalty"],
        [CaseStage.Noticed] = ["record-service", "record-defence", "decide-penalty", "decide-penalty"],
        [CaseStage.PenaltyDecided] = ["record-service", "record-payment", "record-payment", "close-case"],
        [CaseStage.NoPenaltyDecided] = ["record-service", "close-case"],
        [CaseStage.FilingRevoked] = ["close-case"],
        [CaseStage.Transferred] = ["close-case"],
    };

    private static readonly string[] OfReferral =
        [
            "propose-referral", "approve-referral", "refuse-referral", "send-referral", "record-referral-outcome", "record-referral-outcome",
            "follow-up-referral", "follow-up-referral", "record-criminal-outcome",
        ];

    private static readonly string[] OnTheSpot =
        ["record-on-the-spot-decision", "collect-on-the-spot", "pass-on-collected-fine", "pass-on-collected-fine"];

    private static readonly string[] OfDetention =
        ["propose-detention-transfer", "approve-detention-transfer", "send-detention-transfer", "record-detention-answer"];

    /// <summary>Tries the act; null when a rule refused it, after which the case is as it was.</summary>
    public static (CaseAct Act, ACase? After) Try(ACase given, RandomAct random)
    {
        var dice = new Random(random.Seed);
        var act = Choose(given.Case, random.Choice, dice);
        return (act, act switch
        {
            CaseAct<ProposeFiling> a => Do(given, a, dice, Propose),
            CaseAct<ApproveFiling> a => Do(given, a, dice, (_, on, _) => Usual.Approval(on)),
            CaseAct<RefuseFiling> a => Do(given, a, dice, (_, on, _) => Usual.Refusal(on)),
            CaseAct<RevokeFiling> a => Do(given, a, dice, (_, on, _) => Usual.Revocation(on)),
            CaseAct<AppointInvestigators> a => Do(given, a, dice, (_, on, d) => Usual.Appointment(on) with { Investigators = d.OneIn(3) ? Some(d) : Usual.Two }),
            CaseAct<RecordInspection> a => Do(given, a, dice, (c, on, d) => Usual.Inspection(on) with
            {
                Officers = Acting(c, d), CertificatesShown = !d.OneIn(12), To = d.OneIn(12) ? new(9, 0) : new(11, 0),
            }),
            CaseAct<RecordInterview> a => Do(given, a, dice, (c, on, d) => Usual.Interview(on) with { Officers = Acting(c, d), CertificatesShown = !d.OneIn(12) }),
            CaseAct<AddEvidence> a => Do(given, a, dice, (c, on, d) =>
                (d.OneIn(2) ? Usual.Evidence(on) : Usual.MonitoringReport(on) with { Monitoring = d.OneIn(6) ? null : Usual.MonitoringReport().Monitoring })
                with { Officers = Acting(c, d) }),
            CaseAct<OrderCorrection> a => Do(given, a, dice, (_, on, d) => Usual.Correction(on) with { DueOn = on.AddDays(d.Next(-2, 30)) }),
            CaseAct<RecordReinspection> a => Do(given, a, dice, (c, on, d) => Usual.Reinspection(on, d.OneIn(2)) with { Officers = Acting(c, d) }),
            CaseAct<ConcludeInvestigation> a => Do(given, a, dice, (c, on, d) => Usual.Conclusion(on) with
            {
                OffenceCode = d.OneIn(8) ? d.From("AIR-118", "EIA-01", "TS-17", "NO-SUCH") : c.Proposal?.OffenceCode ?? Usual.OffenceCode,
                MeasuredAgainst = d.OneIn(2) ? Money.OfYuan(1_000_000) : null,
            }),
            CaseAct<ReviewCase> a => Do(given, a, dice, (_, on, d) => Usual.Review(on, !d.OneIn(6)) with
            {
                Findings = d.OneIn(8) ? Usual.AllSound with { Procedure = false } : Usual.AllSound,
            }),
            CaseAct<IssuePriorNotice> a => Do(given, a, dice, (c, on, d) => Usual.Notice(on) with { Penalties = Penalties(c, d), MitigationGround = d.OneIn(6) ? "主动消除危害后果" : null }),
            CaseAct<RecordDefence> a => Do(given, a, dice, (_, on, d) => d.OneIn(2) ? Usual.Waiver(on) : Usual.Defence(on) with { Weighing = d.OneIn(6) ? "" : "不予采纳" }),
            CaseAct<DecidePenalty> a => Do(given, a, dice, (c, on, d) => Usual.PenaltyDecision(on) with
            {
                Penalties = c.Notice is { } notice && !d.OneIn(4) ? notice.Penalties : Penalties(c, d),
                MitigationGround = d.OneIn(2) ? "主动消除危害后果" : null,
                Correction = d.OneIn(3) ? null : "继续保持有效覆盖",
            }),
            CaseAct<DecideNoPenalty> a => Do(given, a, dice, (_, on, d) => Usual.NoPenalty(on) with { Ground = d.From(Enum.GetValues<NoPenaltyGround>()) }),
            CaseAct<TransferCase> a => Do(given, a, dice, (_, on, d) => d.OneIn(3) ? Usual.Transfer(on) with { Receiver = TheCounty.Agency.Name } : Usual.Transfer(on)),
            CaseAct<RecordService> a => Do(given, a, dice, (c, on, d) => Usual.Service(on, APaper(c, d)) with
            {
                Method = d.OneIn(10) ? ServiceMethod.PublicAnnouncement : ServiceMethod.Direct, Officers = d.OneIn(10) ? Some(d) : Usual.Two,
            }),
            CaseAct<VoidDocument> a => Do(given, a, dice, (c, on, d) => Usual.Voiding(on, APaper(c, d))),
            CaseAct<RecordPayment> a => Do(given, a, dice, (c, on, d) => Usual.Payment(on, Math.Round(c.Owed.Yuan * d.From(0.5m, 1m, 1m, 1.01m), 2), $"示例凭证{d.Next(12)}")),
            CaseAct<ProposeReferral> a => Do(given, a, dice, (_, on, d) => Usual.ReferralProposal(on) with { Officers = d.OneIn(4) ? Some(d) : Usual.Two }),
            CaseAct<ApproveReferral> a => Do(given, a, dice, (_, on, d) => Usual.ReferralApproval(on) with { At = new(d.Next(24), 0) }),
            CaseAct<RefuseReferral> a => Do(given, a, dice, (_, on, _) => Usual.ReferralRefusal(on)),
            CaseAct<SendReferral> a => Do(given, a, dice, (_, on, d) => Usual.ReferralSending(on) with { At = new(d.Next(24), 0) }),
            CaseAct<RecordReferralOutcome> a => Do(given, a, dice, (_, on, d) => Usual.ReferralAnswer(on, d.From(Enum.GetValues<ReferralOutcome>())) with { At = d.OneIn(4) ? null : new(d.Next(24), 0) }),
            CaseAct<DecideOnTheSpot> a => Do(given, a, dice, (_, on, d) => Usual.OnTheSpot(on, d.OneIn(4) ? null : d.From(20m, 20m, 50m, 1_000m, 1_000.01m)) with
            {
                Officers = d.OneIn(6) ? Some(d) : Usual.Two, CertificatesShown = !d.OneIn(12), IsMinor = !d.OneIn(12), Statement = d.OneIn(12) ? "" : "没有意见",
                Party = d.OneIn(4) ? TheCounty.Citizen : TheCounty.Company,
            }),
            CaseAct<RecordOnTheSpotDecision> a => Do(given, a, dice, (_, on, _) => Usual.OnTheSpotRecord(on)),
            CaseAct<CollectOnTheSpot> a => Do(given, a, dice, (c, on, d) => Usual.Collection(
                on, Math.Round(c.Owed.Yuan * d.From(0.5m, 1m, 1m, 1.01m), 2), d.From(Enum.GetValues<CollectionGround>())) with { Receipt = $"示例财政票据{d.Next(12)}" }),
            CaseAct<PassOnCollectedFine> a => Do(given, a, dice, (_, on, d) => Usual.PassingOn(on, d.From(Enum.GetValues<FineReceiver>()))),
            CaseAct<RecheckDischarge> a => Do(given, a, dice, (c, on, d) =>
                Usual.Recheck(on, d.From(RecheckFinding.StillDischarging, RecheckFinding.StillDischarging, RecheckFinding.Obstructed, RecheckFinding.Corrected, RecheckFinding.Stopped))
                with { Covert = !d.OneIn(12), Officers = Acting(c, d) }),
            CaseAct<NoticeDailyFine> a => Do(given, a, dice, (_, on, _) => Usual.DailyFineNotice(on)),
            CaseAct<RecordDailyFineDefence> a => Do(given, a, dice, (_, on, d) =>
                d.OneIn(2) ? Usual.DailyFineWaiver(on) : Usual.DailyFineDefence(on) with { Weighing = d.OneIn(6) ? "" : "不予采纳" }),
            CaseAct<DecideDailyFine> a => Do(given, a, dice, (_, on, d) => Usual.DailyFineDecision(on) with { Correction = d.OneIn(12) ? "" : "立即停止超标排放" }),
            CaseAct<ProposeDetentionTransfer> a => Do(given, a, dice, (_, on, d) => Usual.DetentionProposal(on) with { Persons = d.OneIn(6) ? [] : ["钱示例（厂长）"] }),
            CaseAct<ApproveDetentionTransfer> a => Do(given, a, dice, (_, on, _) => Usual.DetentionApproval(on)),
            CaseAct<SendDetentionTransfer> a => Do(given, a, dice, (_, on, _) => Usual.DetentionSending(on)),
            CaseAct<RecordDetentionAnswer> a => Do(given, a, dice, (_, on, d) => Usual.DetentionReply(on, d.From(Enum.GetValues<DetentionAnswer>())) is var usual && d.OneIn(6)
                ? usual with { Days = d.Next(20) } : usual),
            CaseAct<RecordProsecutorsOpinion> a => Do(given, a, dice, (_, on, _) => Usual.ProsecutorsOpinion(on)),
            CaseAct<FollowUpReferral> a => Do(given, a, dice, (_, on, d) => Usual.FollowUp(on, d.From(Enum.GetValues<ReferralStep>()))),
            CaseAct<RecordCriminalOutcome> a => Do(given, a, dice, (_, on, d) => Usual.Outcome(on, d.From(Enum.GetValues<CriminalOutcome>()), d.OneIn(4) ? 1_000 : null)),
            CaseAct<HandOverDisciplineLead> a => Do(given, a, dice, (_, on, d) => d.OneIn(3) ? Usual.DisciplineLead(on) with { Receiver = TheCounty.Agency.Name } : Usual.DisciplineLead(on)),
            CaseAct<CloseCase> a => Do(given, a, dice, (c, on, d) => Usual.Closing(on, d.OneIn(8) ? CaseStage.FilingRevoked : c.Stage)),
            _ => throw new InvalidOperationException($"no random body for {act.Name}"),
        });
    }

    private static CaseAct Choose(EnforcementCase file, int choice, Random dice)
    {
        var names = (choice % 10) switch
        {
            > 1 and < 8 when file is { Stage: CaseStage.PenaltyDecided, OffenceCode: Usual.DischargeOffence } => OfDailyFines(file),
            < 6 when Sensible.TryGetValue(file.Stage, out var sensible) => sensible,
            6 or 7 when file is { Stage: CaseStage.PenaltyDecided, OnTheSpot: not null } => OnTheSpot,
            6 or 7 when file is { Stage: CaseStage.PenaltyDecided, Detention.IsUnsettled: true } => OfDetention,
            6 or 7 when file.Stage == CaseStage.PenaltyDecided => OfDetention,
            6 or 7 when Sensible.TryGetValue(file.Stage, out var sensible) => sensible,
            8 or 9 when file.Referral is { Status: ReferralStatus.Accepted } => ["follow-up-referral", "record-criminal-outcome"],
            8 => file.Referral is { IsUnsettled: true } || dice.OneIn(4) ? OfReferral : [],
            _ => [],
        };
        return names.Length == 0
            ? CaseActs.All[choice / 10 % CaseActs.All.Count] is var any && any.Name is "revoke-filing" or "transfer-case" && !dice.OneIn(5)
                ? RecordingService.Act
                : any
            : CaseActs.All.Single(act => act.Name == names[choice / 10 % names.Length]);
    }

    private static ACase? Do<TBody>(ACase given, CaseAct<TBody> act, Random dice, Func<EnforcementCase, DateOnly, Random, TBody> say)
        where TBody : IActBody
    {
        var body = say(given.Case, ADay(given.Case, dice), dice);
        try
        {
            return given.Do(act, body, AnActor(given.Case, act, dice), Today);
        }
        catch (RuleBrokenException)
        {
            return null;
        }
    }

    private static ProposeFiling Propose(EnforcementCase file, DateOnly on, Random dice)
    {
        var usual = Usual.Proposal(on);
        return dice.Next(16) switch
        {
            0 => usual with { Party = TheCounty.Company with { CreditCode = "91510824MA6ABC1209" } },
            1 => usual with { OffenceCode = "TS-17" },
            2 => usual with { Violation = usual.Violation with { Township = "东河镇" } },
            3 => usual with { Violation = usual.Violation with { StartedOn = new(2013, 1, 1), EndedOn = new(2015, 1, 1) }, OffenceCode = "TS-98" },
            4 => usual with { Conditions = usual.Conditions with { PenaltyProvided = false } },
            5 => usual with { Lead = usual.Lead with { ReceivedOn = on.AddDays(1) } },
            6 or 7 => usual with { Party = TheCounty.Citizen, OffenceCode = "AIR-119" },
            8 => usual with { OffenceCode = "EIA-01" },
            10 or 11 or 12 => usual with { OffenceCode = Usual.DischargeOffence },
            9 => usual with { Violation = usual.Violation with { EndedOn = new(2017, 5, 10) }, OffenceCode = "TS-98" },
            _ => usual,
        };
    }

    /// <summary>Mostly some days after everything that happened and took effect; at times any day, even in the future.</summary>
    private static DateOnly ADay(EnforcementCase file, Random dice)
    {
        var latest = file.LatestStepOn ?? Usual.LeadOn;
        return dice.Next(12) switch
        {
            0 => latest.AddDays(-dice.Next(1, 20)),
            1 => Today.AddDays(dice.Next(-3, 4)) is var late && dice.OneIn(8) ? late : latest,
            _ => new[] { latest, file.NoticeServedOn ?? latest, file.PenaltyServedOn ?? latest, file.CorrectionServedOn ?? latest, DailyFineNoticeServedOn(file) ?? latest }.Max()
                .AddDays(file.Stage == CaseStage.Noticed || DailyFineNoticeServedOn(file) is not null ? dice.Next(0, 11) : dice.Next(0, 3)),
        };
    }

    /// <summary>What is to be done next for a daily fine.</summary>
    private static string[] OfDailyFines(EnforcementCase file) => file.DailyFines is [.., { DecisionId: null, Refused: true } round]
        ? round.Notice is null ? ["notice-daily-fine", "notice-daily-fine", "close-case"]
            : DailyFineNoticeServedOn(file) is null ? ["record-service", "record-service", "decide-daily-fine"]
            : ["record-daily-fine-defence", "decide-daily-fine", "decide-daily-fine"]
        : file.DailyFines is [.., { DecisionId: not null }] ? ["record-service", "recheck-discharge", "record-payment", "close-case"]
        : file.CorrectionServedOn is null ? ["order-correction", "record-service"]
        : ["recheck-discharge", "recheck-discharge", "order-correction", "record-service"];

    private static DateOnly? DailyFineNoticeServedOn(EnforcementCase file) => file.DailyFines is [.., { DecisionId: null, Notice: { } notice }]
        ? file.Paper(notice.PaperId)?.Service?.ServedOn : null;

    /// <summary>Somebody of a role that may do it; signing in and roles are not the domain's.</summary>
    private static Officer AnActor(EnforcementCase file, CaseAct act, Random dice)
    {
        var may = Officers.Where(officer => act.Roles.Contains(officer.Role)).ToArray();
        var investigators = may.Where(officer => file.IsInvestigator(officer.Id)).ToArray();
        return dice.OneIn(20) ? dice.From(Officers.Where(o => o.Role is Role.Officer or Role.Legal or Role.Leader).ToArray())
            : dice.OneIn(12) ? dice.From(may)
            : investigators.Length > 0 ? dice.From(investigators)
            : TheCounty.Usually(act.Roles[0]);
    }

    private static IReadOnlyList<string> Some(Random dice) => [.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => dice.From(Everybody))];

    private static IReadOnlyList<string> Acting(EnforcementCase file, Random dice) =>
        dice.OneIn(8) || file.Investigators.Count == 0 ? Some(dice) : [.. file.Investigators.Select(i => i.Id)];

    private static Guid APaper(EnforcementCase file, Random dice) =>
        file.Papers.Count == 0 ? Guid.Empty
        : dice.OneIn(5) ? dice.From(file.Papers.ToArray()).Id
        : file.Papers[^1].Id;

    private static IReadOnlyList<Penalty> Penalties(EnforcementCase file, Random dice) => dice.Next(14) switch
    {
        0 => [],
        1 => [new(Domain.Law.PenaltyKind.Fine, null, null, null)],
        2 => [Usual.Fine(15_000), Usual.Fine(15_000)],
        3 => [new(Domain.Law.PenaltyKind.SuspensionForRectification, null, null, "料场")],
        4 => [Usual.Fine(15_000), new(Domain.Law.PenaltyKind.ConfiscationOfGains, new("示例条例", "第一条"), Money.OfYuan(800), null)],
        5 => [Usual.Fine(0)],
        6 => [Usual.Fine(15_000) with { Clause = new("示例条例", "第一条") }],
        < 13 when file.OffenceCode == Usual.DischargeOffence => [Usual.Fine(dice.From(100_000m, 100_000m, 123_456.78m))],
        _ => [Usual.Fine(dice.From(800m, 4_999.99m, 5_000m, 9_999.99m, 10_000m, 15_000m, 20_000m, 50_000m, 50_000.01m, 100_000m, 100_000.01m))],
    };

    private static bool OneIn(this Random dice, int sides) => dice.Next(sides) == 0;

    private static T From<T>(this Random dice, params T[] values) => values[dice.Next(values.Length)];
}
