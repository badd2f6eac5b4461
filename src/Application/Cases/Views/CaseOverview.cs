using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for a case, now or at another moment.</summary>
public sealed record GetCase(Caller Caller, Guid Id, Moment Moment) : IQuery<CaseOverview>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>What the case page shows.</summary>
public sealed record CaseOverview(
    Guid Id, string? CaseNumber, CaseStage Stage, string StageName, long Version, Role? HeldBy, Party Party, DateOnly? ProposedOn,
    DateOnly? FiledOn, Lead Lead, Violation Violation, OffenceSummary? Offence, IReadOnlyList<OfficerName> Investigators,
    IReadOnlyList<InspectionRecorded> Inspections, IReadOnlyList<InterviewRecorded> Interviews, IReadOnlyList<EvidenceAdded> Evidence,
    Correction? Correction, Conclusion? Conclusion, CaseReview? Review, PriorNotice? Notice, DateOnly? NoticeServedOn,
    DefenceHeard? Defence, PenaltyDecision? Penalty, DateOnly? PenaltyServedOn, Money Payable, Money Paid, Money Owed,
    IReadOnlyList<PaymentReceived> Payments, OtherOutcome? OtherOutcome, ReferralState? Referral,
    IReadOnlyList<Paper> Papers, CaseClosed? Closure, DateOnly? ClosedOn, bool IsDemonstration)
{
    /// <summary>The received lead with its preliminary review, where the case began with one.</summary>
    public LeadIntake? Intake { get; init; }

    public JurisdictionDispute? Dispute { get; init; }

    public IReadOnlyList<RecusalState> Recusals { get; init; } = [];

    /// <summary>All orders to correct that were not voided; the latest one is also the correction.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];

    public IReadOnlyList<Examination> Examinations { get; init; } = [];

    public IReadOnlyList<MeasureRow> Measures { get; init; } = [];

    public IReadOnlyList<RestrictionRow> Restrictions { get; init; } = [];

    public ShutdownReported? Shutdown { get; init; }

    /// <summary>The hearings, one on each notice at most, refused requests included.</summary>
    public IReadOnlyList<HearingState> Hearings { get; init; } = [];

    public LegalityReview? LegalityReview { get; init; }

    public DeliberationState? Deliberation { get; init; }

    public IReadOnlyList<DecisionPeriodExtended> DecisionExtensions { get; init; } = [];

    /// <summary>All penalty decisions with their plans, demands, remedies, publication and enforcement.</summary>
    public IReadOnlyList<PenaltyDecision> Decisions { get; init; } = [];

    /// <summary>The archiving.</summary>
    public CaseArchived? Archive { get; init; }

    public OnTheSpotDecision? OnTheSpot { get; init; }

    public IReadOnlyList<CollectedFine> CollectedFines { get; init; } = [];

    public IReadOnlyList<DailyFineRound> DailyFines { get; init; } = [];

    /// <summary>The demands to do what an order to correct asks.</summary>
    public IReadOnlyList<CorrectionDemand> CorrectionDemands { get; init; } = [];

    /// <summary>The performances by others with their cost.</summary>
    public IReadOnlyList<SubstitutePerformance> Substitutions { get; init; } = [];

    public DetentionTransfer? Detention { get; init; }

    public DateOnly? ReferralDemandedOn { get; init; }

    public IReadOnlyList<DisciplineLeadTransferred> DisciplineLeads { get; init; } = [];

    public static CaseOverview Of(EnforcementCase file, LawBook law, DateOnly on, bool isDemonstration)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(law);
        return new(
            file.Id, file.Number?.ToString(), file.Stage, file.Stage.Chinese(), file.Version, file.HeldBy, file.Party!,
            file.Proposal?.ProposedOn ?? file.OnTheSpot?.DecidedOn, file.Filing?.FiledOn, file.Lead!, file.Violation!,
            file.OffenceCode is { } code ? OffenceSummary.Of(code, law) : null, file.Investigators, file.Inspections, file.Interviews,
            file.Evidence, file.Correction, file.Conclusion, file.Review, file.Notice, file.NoticeServedOn, file.Defence, file.Penalty,
            file.PenaltyServedOn, file.Payable, file.Paid, file.Owed, file.Payments, file.OtherOutcome, file.Referral,
            file.Papers, file.Closure, file.Closure?.OccurredOn, isDemonstration)
        {
            Intake = file.Intake,
            Dispute = file.Dispute,
            Recusals = file.Recusals,
            Corrections = file.Corrections,
            Suspensions = file.Suspensions,
            Examinations = file.Examinations,
            Measures = [.. file.Measures.Select(m => new MeasureRow(m, m.StateOn(on, law, file.DaysNotCountedFor(m, on))))],
            Restrictions = [.. file.Restrictions.Select(r => new RestrictionRow(r, r.EndsOn, r.IsInForceOn(on)))],
            Shutdown = file.Shutdown,
            Hearings = file.Hearings,
            LegalityReview = file.LegalityReview,
            Deliberation = file.Deliberation,
            DecisionExtensions = file.DecisionExtensions,
            Decisions = file.Penalties,
            Archive = file.Archive,
            OnTheSpot = file.OnTheSpot,
            CollectedFines = file.CollectedFines,
            DailyFines = file.DailyFines,
            CorrectionDemands = file.CorrectionDemands,
            Substitutions = file.Substitutions,
            Detention = file.Detention,
            ReferralDemandedOn = file.ReferralDemandedOn,
            DisciplineLeads = file.DisciplineLeads,
        };
    }
}

/// <summary>A measure on goods and how it stands on the day asked about: a preservation lapses by itself.</summary>
public sealed record MeasureRow(Measure Measure, MeasureState State)
{
    public string StateName => State.Chinese();
}

/// <summary>A restriction or suspension of production, its last day, and whether it is in force on the day asked about.</summary>
public sealed record RestrictionRow(ProductionRestriction Restriction, DateOnly? EndsOn, bool InForce);

/// <summary>The offence of a case with its clauses.</summary>
public sealed record OffenceSummary(string Code, string Name, string Violated, string Penalised, bool Verified)
{
    public static OffenceSummary Of(string code, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var offence = law.Offence(code)!;
        return new(code, offence.Name, offence.Violated.ToString(), offence.Penalised.ToString(), offence.Verified);
    }
}

internal sealed class GetCaseHandler(IDocumentStore store, LawBook law, TimeProvider time) : IRequestHandler<GetCase, CaseOverview>
{
    public async Task<CaseOverview> Handle(GetCase request, CancellationToken cancellationToken)
    {
        var agency = request.Caller.Agency;
        await using var session = store.QuerySession(agency.DivisionCode);
        return CaseOverview.Of(
            await CaseHistory.CaseAsync(session, request.Id, request.Moment, cancellationToken), law,
            request.Moment.AsOf ?? (request.Moment.KnownAt is { } instant ? China.DateOf(instant) : China.Today(time)), agency.IsDemonstration);
    }
}
