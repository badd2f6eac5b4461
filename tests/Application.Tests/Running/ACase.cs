using Enforcement.Application.Cases;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Tests.Running;

/// <summary>Takes one case through the ordinary procedure, step by step, through any office.</summary>
public sealed class ACase(IOffice office, DateOnly start, string party = "苍溪县某砖厂（虚构）", string prefix = "", string township = "陵江镇", decimal fine = 10_000)
{
    public static readonly DateOnly Start = new(2017, 5, 10);

    public Guid Id { get; private set; }

    public long Version { get; set; }

    public CaseStage Stage { get; private set; }

    public List<ActDone> Done { get; } = [];

    public IReadOnlyList<string> Two => [prefix + "officer1", prefix + "officer2"];

    public Guid? CorrectionId { get; private set; }

    public Guid? NoticeId { get; private set; }

    public Guid? DecisionId { get; private set; }

    public DateOnly Day(int n) => start.AddDays(n);

    public ProposeFiling Proposal => new(
        Day(0), new(party, PartyKind.LegalPerson, "苍溪县陵江镇", "914403001922038216", LegalRepresentative: "张某"),
        new(LeadSource.RoutineInspection, Day(-1)), new("物料未覆盖", "堆场", township, Day(-9)), "AIR-117", new(true, true, true));

    public ApproveFiling Approval => new(Day(1), "同意立案");

    public AppointInvestigators Appointment => new(Day(1), Two);

    public RecordInspection Inspection => new(Day(2), new(9, 0), new(10, 30), "堆场", "堆场未覆盖", "张某签名", true, Two, "张某");

    public AddEvidence Evidence => new(Day(2), EvidenceKind.AudioVisual, "照片", "未覆盖", [new("1.jpg", new string('a', 64), 123)], Two);

    public OrderCorrection CorrectionOrder => new(Day(2), "覆盖", Day(9));

    public ConcludeInvestigation Conclusion => new(Day(10), "查明堆场未覆盖", "AIR-117", "罚款");

    public ReviewCase Review => new(Day(12), true, new(true, true, true, true, true, true), "同意");

    public IssuePriorNotice Notice => new(Day(13), [new(PenaltyKind.Fine, Amount: Money.OfYuan(fine))], "初次违法");

    public DecidePenalty Decision => new(Day(36), [new(PenaltyKind.Fine, Amount: Money.OfYuan(fine))], "初次违法");

    public ReviewLegality LegalityReview => new(Day(35), new(true, true, true, true, true, true, true), LegalityOpinion.Agree, "同意拟处罚意见");

    public RecordPayment Payment => new(Day(40), Money.OfYuan(fine), "V1");

    public CloseCase Closing => new(Day(50), ClosureGround.Performed, "已履行");

    public RecordService Service(Guid? paper, int day) => new(Day(day), paper!.Value, ServiceMethod.Direct, "张某", "回证", Two);

    public async Task<ActDone> DoAsync<TBody>(string user, CaseAct<TBody> act, TBody body, string? key = null)
        where TBody : class, IActBody
    {
        var done = await office.DoAsync(prefix + user, act, Version == 0 ? null : Id, Version == 0 ? null : Version, body, key);
        (Id, Version, Stage) = (done.Id, done.Version, done.Stage);
        Done.Add(done);
        return done;
    }

    public Task<ActDone> ProposeAsync() => DoAsync("officer1", ProposingFiling.Act, Proposal);

    public Task<ActDone> ApproveAsync() => DoAsync("leader1", ApprovingFiling.Act, Approval);

    public Task<ActDone> AppointAsync() => DoAsync("leader1", AppointingInvestigators.Act, Appointment);

    public Task<ActDone> InspectAsync() => DoAsync("officer1", RecordingInspection.Act, Inspection);

    public async Task OrderCorrectionAsync()
    {
        CorrectionId = (await DoAsync("officer1", OrderingCorrection.Act, CorrectionOrder)).DocumentId;
        await DoAsync("officer1", RecordingService.Act, Service(CorrectionId, 2));
    }

    public async Task IssueNoticeAsync() => NoticeId = (await DoAsync("legal1", IssuingPriorNotice.Act, Notice)).DocumentId;

    public Task<ActDone> ServeNoticeAsync() => DoAsync("officer1", RecordingService.Act, Service(NoticeId, 14));

    public async Task DecideAsync()
    {
        // Since 2018 every intended penalty is audited before the decision.
        if (Decision.OccurredOn.Year >= 2018)
        {
            await DoAsync("legal1", ReviewingLegality.Act, LegalityReview);
        }

        DecisionId = (await DoAsync("leader1", DecidingPenalty.Act, Decision)).DocumentId;
    }

    public Task<ActDone> ServeDecisionAsync() => DoAsync("officer1", RecordingService.Act, Service(DecisionId, 37));

    /// <summary>Goes on until the stage is reached.</summary>
    public async Task<ACase> ToAsync(CaseStage stage)
    {
        Func<Task>[] steps =
        [
            ProposeAsync, ApproveAsync,
            async () =>
            {
                await AppointAsync();
                await InspectAsync();
                await DoAsync("officer1", AddingEvidence.Act, Evidence);
                await OrderCorrectionAsync();
            },
            () => DoAsync("officer1", ConcludingInvestigation.Act, Conclusion), () => DoAsync("legal1", ReviewingCase.Act, Review),
            async () =>
            {
                await IssueNoticeAsync();
                await ServeNoticeAsync();
            },
            async () =>
            {
                await DecideAsync();
                await ServeDecisionAsync();
            },
            async () =>
            {
                await DoAsync("officer1", RecordingPayment.Act, Payment);
                await DoAsync("leader1", ClosingCase.Act, Closing);
            },
        ];
        CaseStage[] stages =
        [
            CaseStage.FilingProposed, CaseStage.Filed, CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed,
            CaseStage.Noticed, CaseStage.PenaltyDecided, CaseStage.Closed,
        ];
        for (var i = Array.IndexOf(stages, Stage) + 1; i <= Array.IndexOf(stages, stage); i++)
        {
            await steps[i]();
        }

        return this;
    }
}
