using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
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
    Guid Id, string? CaseNumber, CaseStage Stage, string StageName, long Version, Role? HeldBy, Party Party, DateOnly ProposedOn,
    DateOnly? FiledOn, Lead Lead, Violation Violation, OffenceSummary Offence, IReadOnlyList<OfficerName> Investigators,
    IReadOnlyList<InspectionRecorded> Inspections, IReadOnlyList<InterviewRecorded> Interviews, IReadOnlyList<EvidenceAdded> Evidence,
    Correction? Correction, Conclusion? Conclusion, CaseReview? Review, PriorNotice? Notice, DateOnly? NoticeServedOn,
    DefenceHeard? Defence, PenaltyDecision? Penalty, DateOnly? PenaltyServedOn, Money Payable, Money Paid, Money Owed,
    IReadOnlyList<PaymentReceived> Payments, OtherOutcome? OtherOutcome, ReferralState? Referral,
    IReadOnlyList<Paper> Papers, CaseClosed? Closure, DateOnly? ClosedOn, bool IsDemonstration)
{
    public static CaseOverview Of(EnforcementCase file, LawBook law, bool isDemonstration)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(law);
        var proposal = file.Proposal!;
        return new(
            file.Id, file.Filing?.Number.ToString(), file.Stage, file.Stage.Chinese(), file.Version, file.HeldBy, proposal.Party,
            proposal.ProposedOn, file.Filing?.FiledOn, proposal.Lead, proposal.Violation,
            OffenceSummary.Of(file.Conclusion?.OffenceCode ?? proposal.OffenceCode, law), file.Investigators, file.Inspections, file.Interviews,
            file.Evidence, file.Correction, file.Conclusion, file.Review, file.Notice, file.NoticeServedOn, file.Defence, file.Penalty,
            file.PenaltyServedOn, file.Payable, file.Paid, file.Owed, file.Payments, file.OtherOutcome, file.Referral,
            file.Papers, file.Closure, file.Closure?.OccurredOn, isDemonstration);
    }
}

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

internal sealed class GetCaseHandler(IDocumentStore store, LawBook law) : IRequestHandler<GetCase, CaseOverview>
{
    public async Task<CaseOverview> Handle(GetCase request, CancellationToken cancellationToken)
    {
        var agency = request.Caller.Agency;
        await using var session = store.QuerySession(agency.DivisionCode);
        return CaseOverview.Of(
            await CaseHistory.CaseAsync(session, request.Id, request.Moment, cancellationToken), law, agency.IsDemonstration);
    }
}
