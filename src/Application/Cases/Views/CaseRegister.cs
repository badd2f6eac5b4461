using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;
using FluentValidation;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;
using Marten.Linq.MatchesSql;
using MediatR;
using Weasel.Postgresql.Tables;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for a page of the case register 案件台账.</summary>
public sealed record GetRegister(Caller Caller, RegisterFilter Filter, RegisterSort Sort, int Limit, string? Cursor) : IQuery<RegisterPage>
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>What the register is narrowed to; every part left out narrows nothing.</summary>
/// <param name="Search">Part of a party's name or of a number.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Township">The township.</param>
/// <param name="Offence">The offence's code.</param>
/// <param name="Officer">An investigator's user name.</param>
/// <param name="FiledYear">Filed in the year.</param>
/// <param name="DecidedYear">Penalty decided in the year.</param>
/// <param name="ReferredYear">Referral accepted in the year.</param>
/// <param name="SparedYear">Let off as a first offence in the year 首违不罚.</param>
public sealed record RegisterFilter(
    string? Search = null, CaseStage? Stage = null, string? Township = null, string? Offence = null, string? Officer = null,
    int? FiledYear = null, int? DecidedYear = null, int? ReferredYear = null, int? SparedYear = null);

/// <summary>By what the register is sorted, newest or largest first.</summary>
public enum RegisterSort
{
    [Term("立案日期")] Filed,
    [Term("决定日期")] Decided,
    [Term("罚款数额")] Fine,
}

public sealed record RegisterPage(IReadOnlyList<CaseRegisterRow> Items, string? Next);

/// <summary>A row of the case register.</summary>
public sealed record CaseRegisterRow
{
    public required Guid Id { get; init; }

    public string? CaseNumber { get; init; }

    public required CaseStage Stage { get; init; }

    public string StageName => Stage.Chinese();

    public required long Version { get; init; }

    public required RegisteredParty Party { get; init; }

    /// <summary>The offence suspected or established; nothing while there is only a lead.</summary>
    public string? OffenceCode { get; init; }

    /// <summary>True where the fine is for other violations too, otherwise nothing.</summary>
    public bool? HasSeveralViolations { get; init; }

    public required string Township { get; init; }

    /// <summary>The day of the first entry: of the lead, the proposal or the decision on the spot.</summary>
    public DateOnly? BegunOn { get; init; }

    public DateOnly? ProposedOn { get; init; }

    public DateOnly? FiledOn { get; init; }

    public IReadOnlyList<OfficerName> Investigators { get; init; } = [];

    public DateOnly? DecidedOn { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>How many penalty decisions the case has: a daily fine and a decision made anew are decisions of their own.</summary>
    public int Decisions { get; init; }

    /// <summary>The fines decided, in yuan, daily fines included, whatever became of them since.</summary>
    public decimal? FineYuan { get; init; }

    public decimal? OwedYuan { get; init; }

    public ReferralStatus? Referral { get; init; }

    public int? FiledYear { get; init; }

    /// <summary>The year of the penalty decision.</summary>
    public int? DecidedYear { get; init; }

    /// <summary>The year in which the referral was accepted.</summary>
    public int? ReferredYear { get; init; }

    /// <summary>The day on which the party was let off as a first offender 首违不罚.</summary>
    public DateOnly? SparedOn { get; init; }

    public int? SparedYear { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public static CaseRegisterRow Of(EnforcementCase file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var filed = file.Filing?.FiledOn;
        return new()
        {
            Id = file.Id,
            CaseNumber = file.Number?.ToString(),
            Stage = file.Stage,
            Version = file.Version,
            Party = new(file.Party!.Name),
            OffenceCode = file.OffenceCode,
            HasSeveralViolations = file.Violations.Count > 1 ? true : null,
            Township = file.Violation!.Township,
            BegunOn = file.BegunOn,
            ProposedOn = file.Proposal?.ProposedOn ?? file.OnTheSpot?.DecidedOn,
            FiledOn = filed,
            Investigators = file.Investigators,
            DecidedOn = file.Penalty?.DecidedOn,
            DecisionNumber = file.Penalty?.Number.ToString(),
            Decisions = file.Penalties.Count,
            FineYuan = file.Penalty is null ? null : file.FinesDecided.Yuan,
            OwedYuan = file.Penalty is null ? null : file.Owed.Yuan,
            Referral = file.Referral?.Status,
            FiledYear = filed?.Year,
            DecidedYear = file.Penalty?.DecidedOn.Year,
            ReferredYear = file.Referral?.AcceptedOn?.Year,
            SparedOn = file.FirstOffenceSparedOn,
            SparedYear = file.FirstOffenceSparedOn?.Year,
            ClosedOn = file.Closure?.OccurredOn,
        };
    }
}

/// <summary>The party as the register names it; identity numbers and addresses stay on the case.</summary>
public sealed record RegisteredParty(string Name);

/// <summary>The register's stored form: the row, and beside it the case without its bulk, from which the next row is made.</summary>
/// <param name="Id">The case.</param>
/// <param name="File">The case without its inspections, interviews and evidence.</param>
/// <param name="Row">What the register shows.</param>
/// <param name="ByFiled">Sorts by day of filing; unique, because it ends in the id, and so are the other two.</param>
/// <param name="ByDecided">Sorts by day of decision.</param>
/// <param name="ByFine">Sorts by fine.</param>
/// <param name="Deadlines">What the deadline board shows of the case.</param>
/// <param name="NextUnmarkedOn">The earliest last day of an open duty that is not marked as missed yet.</param>
public sealed record RegisteredCase(
    Guid Id, EnforcementCase File, CaseRegisterRow Row, string ByFiled, string ByDecided, string ByFine,
    IReadOnlyList<BoardDeadline> Deadlines, string? NextUnmarkedOn)
{
    /// <summary>The investigators' user names, each between bars.</summary>
    public string Officers { get; init; } = string.Concat(Row.Investigators.Select(i => $"|{i.Id}|"));

    /// <summary>What its party may be known by.</summary>
    public string[] PartyKeys { get; init; } = [.. PartyMatch.Traits(File.Party!).Select(KeyOf)];

    /// <summary>Since which business day the case waits on whom it waits.</summary>
    public DateOnly? HeldSince { get; init; }

    public static RegisteredCase Of(EnforcementCase file, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(
            file.Id, file, CaseRegisterRow.Of(file),
            $"{(file.Filing?.FiledOn ?? file.BegunOn!.Value).Iso()} {file.Number?.Serial ?? 0:D6} {file.Id}",
            $"{file.Penalty?.DecidedOn.Iso()} {file.Penalty?.Number.Serial ?? 0:D6} {file.Id}",
            $"{file.FinesDecided.Yuan.ToString("0000000000000.00", CultureInfo.InvariantCulture)} {file.Id}",
            BoardDeadline.Of(file, law), BoardDeadline.NextUnmarked(file, law));
    }

    /// <summary>The trait as it stands among the keys.</summary>
    internal static string KeyOf(PartyTrait trait) => $"{trait.Likeness}:{trait.Value}";

    /// <summary>What the register is narrowed by and added up from has a column: to read it from the documents would unpack every one of them.</summary>
    internal static void Map(MartenRegistry.DocumentMappingExpression<RegisteredCase> mapping) => mapping
        .Index(r => r.ByFiled).Index(r => r.ByDecided).Index(r => r.ByFine).Index(r => r.NextUnmarkedOn!)
        .Duplicate(r => r.Row.Stage).Duplicate(r => r.Row.Township).Duplicate(r => r.Row.OffenceCode!).Duplicate(r => r.Officers)
        .Duplicate(r => r.Row.FiledYear!).Duplicate(r => r.Row.DecidedYear!).Duplicate(r => r.Row.ReferredYear!).Duplicate(r => r.Row.SparedYear!)
        .Duplicate(r => r.Row.Party.Name).Duplicate(r => r.Row.CaseNumber!).Duplicate(r => r.Row.DecisionNumber!)
        .Duplicate(r => r.Row.Decisions).Duplicate(r => r.Row.FineYuan!)
        .Duplicate(r => r.PartyKeys, pgType: "text[]", configure: index => index.Method = IndexMethod.gin);
}

internal sealed partial class CaseRegisterProjection : SingleStreamProjection<RegisteredCase, Guid>
{
    private readonly LawBook _law;

    public CaseRegisterProjection(LawBook law)
    {
        Name = ReadModels.CaseRegister;
        _law = law;
    }

    public override RegisteredCase? Evolve(RegisteredCase? snapshot, Guid id, IEvent e)
    {
        if (e.Data is not CaseEvent happened)
        {
            return snapshot;
        }

        var file = EnforcementCase.Evolve(snapshot?.File ?? EnforcementCase.Initial(id), happened) with
        {
            Version = e.Version,
            Inspections = [],
            Interviews = [],
            Evidence = [],
        };
        return RegisteredCase.Of(file, _law) with
        {
            HeldSince = snapshot is not null && snapshot.File.HeldBy == file.HeldBy ? snapshot.HeldSince : happened.OccurredOn,
        };
    }
}

internal sealed class GetRegisterValidator : AbstractValidator<GetRegister>
{
    public GetRegisterValidator()
    {
        RuleFor(r => r.Limit).InclusiveBetween(1, 200).WithMessage("每页条数应在 1 至 200 之间");
        RuleFor(r => r.Cursor).Must((r, c) => c is null || RegisterCursor.TryRead(c, r.Sort) is not null).WithMessage("翻页标记 cursor 无效，请从第一页重新查询");
        RuleFor(r => r.Sort).IsInEnum().WithMessage("没有这种排序");
        RuleFor(r => r.Filter).SetValidator(new RegisterFilterValidator()).OverridePropertyName("");
    }
}

internal sealed class RegisterFilterValidator : AbstractValidator<RegisterFilter>
{
    public RegisterFilterValidator()
    {
        RuleFor(f => f.Stage).IsInEnum().WithMessage("没有这个阶段");
        RuleFor(f => f.Search).IsSearched();
        RuleFor(f => f.Township).IsSearched();
        RuleFor(f => f.Offence).IsSearched();
        RuleFor(f => f.Officer).IsSearched();
    }
}

internal sealed class GetRegisterHandler(IDocumentStore store, ReadModelFreshness freshness) : IRequestHandler<GetRegister, RegisterPage>
{
    public async Task<RegisterPage> Handle(GetRegister request, CancellationToken cancellationToken)
    {
        await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var (key, rows) = Sorted(Filtered(session.Query<RegisteredCase>(), request.Filter), request.Sort);
        if (request.Cursor is { } cursor)
        {
            rows = rows.Where(r => r.MatchesSql($"d.data ->> '{key}' < ?", RegisterCursor.TryRead(cursor, request.Sort)!));
        }

        // The rows alone: most of what is stored is the case that the next row is made from.
        var found = await rows.Take(request.Limit + 1).Select(r => new { r.Row, r.ByFiled, r.ByDecided, r.ByFine }).ToListAsync(cancellationToken);
        var items = found.Take(request.Limit).ToList();
        return new([.. items.Select(i => i.Row)], found.Count > request.Limit ? RegisterCursor.Write(SortKey(items[^1].ByFiled, items[^1].ByDecided, items[^1].ByFine, request.Sort), request.Sort) : null);
    }

    internal static IQueryable<RegisteredCase> Filtered(IQueryable<RegisteredCase> rows, RegisterFilter filter)
    {
        if (filter.Search?.Trim() is { Length: > 0 } search)
        {
            rows = rows.Where(r => r.Row.Party.Name.Contains(search) || r.Row.CaseNumber!.Contains(search) || r.Row.DecisionNumber!.Contains(search));
        }

        if (filter.Stage is { } stage)
        {
            rows = rows.Where(r => r.Row.Stage == stage);
        }

        if (filter.Township is { } township)
        {
            rows = rows.Where(r => r.Row.Township == township);
        }

        if (filter.Offence is { } offence)
        {
            rows = rows.Where(r => r.Row.OffenceCode == offence);
        }

        if (filter.Officer is { } officer)
        {
            rows = rows.Where(r => r.Officers.Contains($"|{officer}|"));
        }

        if (filter.FiledYear is { } filed)
        {
            rows = rows.Where(r => r.Row.FiledYear == filed);
        }

        if (filter.DecidedYear is { } decided)
        {
            rows = rows.Where(r => r.Row.DecidedYear == decided);
        }

        if (filter.ReferredYear is { } referred)
        {
            rows = rows.Where(r => r.Row.ReferredYear == referred);
        }

        if (filter.SparedYear is { } spared)
        {
            rows = rows.Where(r => r.Row.SparedYear == spared);
        }

        return rows;
    }

    private static (string Key, IQueryable<RegisteredCase> Rows) Sorted(IQueryable<RegisteredCase> rows, RegisterSort sort) => sort switch
    {
        RegisterSort.Decided => ("byDecided", rows.OrderByDescending(r => r.ByDecided)),
        RegisterSort.Fine => ("byFine", rows.OrderByDescending(r => r.ByFine)),
        _ => ("byFiled", rows.OrderByDescending(r => r.ByFiled)),
    };

    private static string SortKey(string byFiled, string byDecided, string byFine, RegisterSort sort) => sort switch
    {
        RegisterSort.Decided => byDecided,
        RegisterSort.Fine => byFine,
        _ => byFiled,
    };
}

/// <summary>The mark of a page: the order it was given in and the sort key of its last row, opaque to callers.</summary>
internal static class RegisterCursor
{
    public static string Write(string sortKey, RegisterSort sort) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{sort}:{sortKey}"));

    /// <summary>The sort key, or null when the mark is none of ours or of another order.</summary>
    public static string? TryRead(string cursor, RegisterSort sort)
    {
        var text = Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : "";
        return text.StartsWith($"{sort}:", StringComparison.Ordinal) && Guid.TryParseExact(text.Split(' ')[^1], "D", out _) ? text[$"{sort}:".Length..] : null;
    }
}
