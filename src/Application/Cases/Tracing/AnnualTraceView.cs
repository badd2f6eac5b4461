using System.Globalization;
using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using FluentValidation;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Tracing;

/// <summary>Asks what has become of every case filed in a year, and what the ten points find over the year; the pipeline keeps who asked.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Year">The year of filing.</param>
/// <param name="Limit">How many cases a page lists; the counts are always those of the whole year.</param>
/// <param name="Cursor">The mark of the next page.</param>
public sealed record GetAnnualTrace(Caller Caller, int Year, int Limit, string? Cursor) : IQuery<AnnualTraceAnswer>
{
    public IReadOnlyList<Role> AllowedRoles => [Role.Inspector];
}

/// <summary>An agency's year as an inspector reads it.</summary>
/// <param name="Year">The year.</param>
/// <param name="On">The day on which deadlines stand.</param>
/// <param name="CasesFiled">Cases filed in the year.</param>
/// <param name="CasesDecided">Of them, those in which a penalty was decided by that day.</param>
/// <param name="CasesOtherwise">Of them, the others: each has an outcome of its own.</param>
/// <param name="PenaltyDecisions">Penalty decisions of the year, of whatever year's cases.</param>
/// <param name="Outcomes">What has become of the filed cases; the counts add up to <paramref name="CasesFiled"/>.</param>
/// <param name="Findings">What the ten points find in them, by check.</param>
/// <param name="Items">The cases in the order of their filing, a page of them.</param>
/// <param name="Next">The mark of the next page; null when there is none.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record AnnualTraceAnswer(
    int Year, DateOnly On, int CasesFiled, int CasesDecided, int CasesOtherwise, int PenaltyDecisions, IReadOnlyList<TraceOutcomeRow> Outcomes,
    IReadOnlyList<TraceTotalRow> Findings, IReadOnlyList<TracedCaseRow> Items, string? Next, bool IsDemonstration);

/// <summary>How many cases have come to an outcome.</summary>
public sealed record TraceOutcomeRow(CaseOutcome Outcome, string Name, bool InHand, int Cases);

/// <summary>What a check finds over the year.</summary>
public sealed record TraceTotalRow(string Code, TracePoint Point, string PointName, FindingGravity Gravity, string GravityName, string Sentence, int Cases, int Findings);

/// <summary>A filed case and what has become of it.</summary>
/// <param name="Id">The case.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="Party">The party.</param>
/// <param name="FiledOn">The day of filing.</param>
/// <param name="Outcome">What has become of it.</param>
/// <param name="OutcomeName">The same in Chinese.</param>
/// <param name="Stage">Its stage.</param>
/// <param name="StageName">The same in Chinese.</param>
/// <param name="HeldBy">On whom it waits; null when it is over.</param>
/// <param name="Holders">The persons, where the file names them.</param>
/// <param name="LatestStep">Its latest step.</param>
/// <param name="LatestStepOn">The day of that.</param>
/// <param name="NextDueOn">Of a case in hand: the last day of the period for deciding it.</param>
/// <param name="DueState">How that period stands.</param>
/// <param name="Findings">The codes of what the ten points find in it, each once.</param>
public sealed record TracedCaseRow(
    Guid Id, string CaseNumber, RegisteredParty Party, DateOnly FiledOn, CaseOutcome Outcome, string OutcomeName, CaseStage Stage, string StageName, Role? HeldBy,
    IReadOnlyList<string> Holders, string LatestStep, DateOnly LatestStepOn, DateOnly? NextDueOn, DeadlineState? DueState, IReadOnlyList<string> Findings)
{
    internal static TracedCaseRow Of(CaseTrail trail, IReadOnlyList<TraceFinding> findings)
    {
        var (file, outcome) = (trail.Case, CaseOutcomes.Of(trail)!.Value);
        var latest = trail.Events.Last(e => e.Happened is not (Domain.Cases.Clocks.IClockMark or Domain.Cases.Issuing.PaperProduced));
        var due = outcome.IsInHand() ? trail.Deadlines.FirstOrDefault(d => d.Kind == "decision.limit") : null;
        return new(
            file.Id, file.Number!.ToString(), new(file.Party!.Name), file.Filing!.FiledOn, outcome, outcome.Chinese(), file.Stage, file.Stage.Chinese(), file.HeldBy,
            [.. Domain.Cases.Clocks.MissedDeadlines.Holders(file).Select(h => h.Name)], EventActs.Title(latest.Happened), latest.Happened.OccurredOn, due?.DueOn, due?.State,
            [.. findings.Select(f => f.Check.Code).Distinct()]);
    }
}

internal sealed class GetAnnualTraceValidator : AbstractValidator<GetAnnualTrace>
{
    public GetAnnualTraceValidator()
    {
        RuleFor(r => r.Limit).InclusiveBetween(1, 200).WithMessage("每页条数应在 1 至 200 之间");
        RuleFor(r => r.Cursor).Must(cursor => cursor is null || Place(cursor) is not null).WithMessage("翻页标记 cursor 无效，请从第一页重新查询");
    }

    /// <summary>How many cases lie before the page; null when the mark is none of ours.</summary>
    internal static int? Place(string cursor) => int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
}

internal sealed class GetAnnualTraceHandler(IDocumentStore store, ReadModelFreshness freshness, LawBook law, TimeProvider time)
    : IRequestHandler<GetAnnualTrace, AnnualTraceAnswer>
{
    public async Task<AnnualTraceAnswer> Handle(GetAnnualTrace request, CancellationToken cancellationToken)
    {
        var (agency, year) = (request.Caller.Agency, request.Year);
        var on = DeadlineWatch.PresentDay(agency, time);
        foreach (var readModel in ReadModels.Asynchronous)
        {
            await freshness.WaitAsync(readModel, cancellationToken);
        }

        await using var session = store.QuerySession(agency.DivisionCode);
        var filed = await session.Query<RegisteredCase>().Where(r => r.Row.FiledYear == year).OrderBy(r => r.ByFiled).Select(r => r.Id).ToListAsync(cancellationToken);
        var figures = await session.LoadAsync<AnnualFigures>(year.ToString(CultureInfo.InvariantCulture), cancellationToken);

        var place = request.Cursor is { } cursor ? GetAnnualTraceValidator.Place(cursor)!.Value : 0;
        var outcomes = new Dictionary<CaseOutcome, int>();
        var totals = new Dictionary<TraceCheck, (int Cases, int Findings)>();
        var items = new List<TracedCaseRow>();
        // One case after the other: however many there are, the events of one are in memory at a time.
        foreach (var (index, id) in filed.Index())
        {
            var trail = await StoredTrail.OfAsync(session, id, law, on, cancellationToken);
            var findings = TraceChecks.FindingsIn(trail);
            var outcome = CaseOutcomes.Of(trail)!.Value;
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            foreach (var ofCheck in findings.GroupBy(f => f.Check))
            {
                var (cases, count) = totals.GetValueOrDefault(ofCheck.Key);
                totals[ofCheck.Key] = (cases + 1, count + ofCheck.Count());
            }

            if (index >= place && items.Count < request.Limit)
            {
                items.Add(TracedCaseRow.Of(trail, findings));
            }
        }

        var decided = outcomes.GetValueOrDefault(CaseOutcome.Penalised);
        return new(
            year, on, filed.Count, decided, filed.Count - decided, figures?.PenaltyDecisions ?? 0,
            [.. Enum.GetValues<CaseOutcome>().Where(outcomes.ContainsKey).Select(o => new TraceOutcomeRow(o, o.Chinese(), o.IsInHand(), outcomes[o]))],
            [
                .. TraceChecks.All.Where(totals.ContainsKey).Select(check => new TraceTotalRow(
                    check.Code, check.Point, check.Point.Chinese(), check.Gravity, check.Gravity.Chinese(), check.Sentence, totals[check].Cases, totals[check].Findings)),
            ],
            items, place + items.Count < filed.Count && items.Count > 0 ? (place + items.Count).ToString(CultureInfo.InvariantCulture) : null, agency.IsDemonstration);
    }
}
