using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for a year's filings and decisions by month, offence and township.</summary>
public sealed record GetYearInFigures(Caller Caller, int Year) : IQuery<YearInFigures>
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>A year's filings and penalty decisions, each list summing up to the year's figures.</summary>
public sealed record YearInFigures(
    int Year, IReadOnlyList<FigureRow> Months, IReadOnlyList<FigureRow> Offences, IReadOnlyList<FigureRow> Townships);

/// <summary>A line of figures.</summary>
/// <param name="Key">What the register is narrowed to for it: the offence's code or the township; the month's number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Filed">Cases filed in the year.</param>
/// <param name="Decided">Penalty decisions of the cases decided in the year.</param>
/// <param name="FinesYuan">Fines decided in the year.</param>
/// <param name="Spared">Cases in which a first offence was let off in the year.</param>
public sealed record FigureRow(string Key, string Name, int Filed, int Decided, decimal FinesYuan, int Spared);

internal sealed class GetYearInFiguresHandler(IDocumentStore store, ReadModelFreshness freshness, LawBook law)
    : IRequestHandler<GetYearInFigures, YearInFigures>
{
    public async Task<YearInFigures> Handle(GetYearInFigures request, CancellationToken cancellationToken)
    {
        var year = request.Year;
        await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var rows = await session.Query<RegisteredCase>().Where(r => r.Row.FiledYear == year || r.Row.DecidedYear == year || r.Row.SparedYear == year)
            .Select(r => r.Row).ToListAsync(cancellationToken);
        return new(
            year,
            [.. Enumerable.Range(1, 12).Select(month => Line($"{month}", $"{month} 月", rows.Where(r => r.FiledOn?.Month == month), rows.Where(r => r.DecidedOn?.Month == month), rows.Where(r => r.SparedOn?.Month == month), year))],
            Grouped(rows, r => r.OffenceCode ?? "", code => law.Offence(code)?.Name ?? "案由待定", year),
            Grouped(rows, r => r.Township, township => township, year));
    }

    private static IReadOnlyList<FigureRow> Grouped(
        IReadOnlyList<CaseRegisterRow> rows, Func<CaseRegisterRow, string> key, Func<string, string> name, int year) =>
        [.. rows.GroupBy(key).Select(g => Line(g.Key, name(g.Key), g, g, g, year)).OrderByDescending(f => f.Filed).ThenByDescending(f => f.Decided).ThenBy(f => f.Key, StringComparer.Ordinal)];

    private static FigureRow Line(
        string key, string name, IEnumerable<CaseRegisterRow> filed, IEnumerable<CaseRegisterRow> decided, IEnumerable<CaseRegisterRow> spared, int year) => new(
        key, name, filed.Count(r => r.FiledYear == year), decided.Where(r => r.DecidedYear == year).Sum(r => r.Decisions),
        decided.Where(r => r.DecidedYear == year).Sum(r => r.FineYuan ?? 0), spared.Count(r => r.SparedYear == year));
}
