using System.Globalization;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for an agency's figures of a year.</summary>
public sealed record GetAnnualFigures(Caller Caller, int Year) : IQuery<AnnualFiguresAnswer>
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

public sealed record AnnualFiguresAnswer(int Year, int CasesFiled, int PenaltyDecisions, decimal FinesYuan, int JudicialReferrals, int FirstOffencesSpared = 0);

/// <summary>An agency's figures of a year, counted from events by their business dates.</summary>
/// <param name="Id">The year.</param>
/// <param name="CasesFiled">Filings approved.</param>
/// <param name="PenaltyDecisions">Penalty decisions, those on the spot, of daily fines and made anew after a revocation included.</param>
/// <param name="FinesYuan">Sum of the fines decided, in yuan, whatever became of them since; confiscations are not fines.</param>
/// <param name="JudicialReferrals">Referrals that the public security organ accepted.</param>
/// <param name="FirstOffencesSpared">Decisions that let a first offence off 首违不罚, alone or beside a penalty for other violations.</param>
public sealed record AnnualFigures(
    string Id, int CasesFiled = 0, int PenaltyDecisions = 0, decimal FinesYuan = 0, int JudicialReferrals = 0, int FirstOffencesSpared = 0);

internal sealed partial class AnnualFiguresProjection : MultiStreamProjection<AnnualFigures, string>
{
    public AnnualFiguresProjection()
    {
        Name = ReadModels.AnnualFigures;
        Identity<FilingApproved>(e => Year(e.OccurredOn));
        Identity<PenaltyDecided>(e => Year(e.OccurredOn));
        Identity<OnTheSpotDecided>(e => Year(e.OccurredOn));
        Identity<DailyFineDecided>(e => Year(e.OccurredOn));
        Identity<NoPenaltyDecided>(e => Year(e.OccurredOn));
        Identity<ReferralAccepted>(e => Year(e.OccurredOn));
    }

    public override AnnualFigures? Evolve(AnnualFigures? snapshot, string id, IEvent e)
    {
        var figures = snapshot ?? new(id);
        return e.Data switch
        {
            FilingApproved => figures with { CasesFiled = figures.CasesFiled + 1 },
            PenaltyDecided decided => WithDecision(
                decided.Spared?.Any(s => s.Ground == NoPenaltyGround.FirstOffence) == true ? Sparing(figures) : figures, decided.Penalties),
            NoPenaltyDecided { Ground: NoPenaltyGround.FirstOffence } => Sparing(figures),
            OnTheSpotDecided decided => WithDecision(figures, decided.Penalties),
            DailyFineDecided decided => WithDecision(figures, decided.Penalties),
            ReferralAccepted => figures with { JudicialReferrals = figures.JudicialReferrals + 1 },
            _ => snapshot,
        };
    }

    private static AnnualFigures WithDecision(AnnualFigures figures, IEnumerable<Penalty> penalties) => figures with
    {
        PenaltyDecisions = figures.PenaltyDecisions + 1,
        FinesYuan = figures.FinesYuan + penalties.Where(p => p.Kind == PenaltyKind.Fine).Sum(p => p.Amount?.Yuan ?? 0),
    };

    private static AnnualFigures Sparing(AnnualFigures figures) => figures with { FirstOffencesSpared = figures.FirstOffencesSpared + 1 };

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}

internal sealed class GetAnnualFiguresHandler(IDocumentStore store, ReadModelFreshness freshness)
    : IRequestHandler<GetAnnualFigures, AnnualFiguresAnswer>
{
    public async Task<AnnualFiguresAnswer> Handle(GetAnnualFigures request, CancellationToken cancellationToken)
    {
        await freshness.WaitAsync(ReadModels.AnnualFigures, cancellationToken);
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var figures = await session.LoadAsync<AnnualFigures>(request.Year.ToString(CultureInfo.InvariantCulture), cancellationToken) ?? new("");
        return new(request.Year, figures.CasesFiled, figures.PenaltyDecisions, figures.FinesYuan, figures.JudicialReferrals, figures.FirstOffencesSpared);
    }
}
