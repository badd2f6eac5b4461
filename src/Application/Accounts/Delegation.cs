using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Marten;
using MediatR;

namespace Enforcement.Application.Accounts;

/// <summary>
/// A delegation 委托代理: somebody gives their work to a colleague of the same role until a day. It ends by itself after that day, when it
/// is revoked, and when either of them has another role or no account any more.
/// </summary>
/// <param name="Id">The delegation.</param>
/// <param name="From">The user name of whoever gives the work.</param>
/// <param name="To">The user name of whoever does it.</param>
/// <param name="Role">The role in which it was given.</param>
/// <param name="Until">The last day, a local date in China.</param>
/// <param name="GivenAt">When it was given; it holds from then on.</param>
public sealed record Delegation(Guid Id, string From, string To, Role Role, DateOnly Until, DateTimeOffset GivenAt)
{
    public DateTimeOffset? RevokedAt { get; init; }

    public string? RevokedBy { get; init; }

    public bool HoldsOn(DateOnly day) => RevokedAt is null && day <= Until;
}

/// <summary>Gives the caller's work to a colleague.</summary>
public sealed record GiveDelegation(Caller Caller, string To, DateOnly Until) : ICommand<Delegation>
{
    public IReadOnlyList<Role> AllowedRoles => Delegations.Roles;

    public string? IdempotencyKey => null;

    public object Fingerprint => this;
}

/// <summary>Ends a delegation before its day: whoever gave it, or the security administrator.</summary>
public sealed record RevokeDelegation(Caller Caller, Guid Id) : ICommand<Delegation>
{
    public IReadOnlyList<Role> AllowedRoles => [.. Delegations.Roles, Role.SecurityAdministrator];

    public string? IdempotencyKey => null;

    public object Fingerprint => this;
}

/// <summary>Asks for the delegations the caller has to do with, and of security and audit administrators for all.</summary>
public sealed record GetDelegations(Caller Caller) : IQuery<IReadOnlyList<DelegationRow>>
{
    public IReadOnlyList<Role> AllowedRoles => [.. Delegations.Roles, Role.SecurityAdministrator, Role.AuditAdministrator];
}

/// <summary>A delegation as people see it.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="From">The name of whoever gave the work.</param>
/// <param name="To">The name of whoever does it.</param>
/// <param name="Holds">Whether it holds today.</param>
public sealed record DelegationRow(Delegation Delegation, string From, string To, bool Holds);

/// <summary>Who may do whose work today.</summary>
public sealed class Delegations(IDocumentStore store, StaffDirectory staff, TimeProvider time)
{
    /// <summary>The roles whose work can be given to a colleague.</summary>
    public static readonly IReadOnlyList<Role> Roles = [Role.Officer, Role.Legal, Role.Leader];

    /// <summary>Those whose work the caller may do, with the last day of each.</summary>
    public async Task<IReadOnlyList<(Officer From, DateOnly Until)>> ToAsync(Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (!Roles.Contains(caller.Officer.Role))
        {
            return [];
        }

        await using var session = store.QuerySession(caller.Agency.DivisionCode);
        var given = await session.Query<Delegation>().Where(d => d.To == caller.Officer.Id && d.RevokedAt == null).ToListAsync(cancellationToken);
        var people = await staff.OfAsync(caller.Agency.DivisionCode, cancellationToken);
        return
        [
            .. given.Where(d => Holds(d, people) && d.Role == caller.Officer.Role).OrderBy(d => d.Until).ThenBy(d => d.From, StringComparer.Ordinal)
                .Select(d => (people[d.From], d.Until)),
        ];
    }

    /// <summary>The caller as doing the work of that person.</summary>
    /// <exception cref="NotDelegatedException">The person has not given it to the caller, or no longer.</exception>
    public async Task<Caller> ForAsync(Caller caller, string userName, CancellationToken cancellationToken) =>
        (await ToAsync(caller, cancellationToken)).Where(d => d.From.Id == userName).Select(d => d.From).FirstOrDefault() is { } principal
            ? caller with { OnBehalfOf = principal }
            : throw new NotDelegatedException(userName);

    internal async Task RequireAsync(Caller caller, CancellationToken cancellationToken) => await ForAsync(caller, caller.OnBehalfOf!.Id, cancellationToken);

    internal bool Holds(Delegation delegation, IReadOnlyDictionary<string, Officer> people) =>
        delegation.HoldsOn(China.Today(time)) && new[] { delegation.From, delegation.To }.All(user => people.GetValueOrDefault(user)?.Role == delegation.Role);
}

/// <summary>The work of that person is not the caller's to do.</summary>
public sealed class NotDelegatedException(string userName) : Exception($"“{userName}”没有委托您代为办理，或者委托已经结束");

internal sealed class GiveDelegationHandler(CommandSession command, StaffDirectory staff, TimeProvider time) : IRequestHandler<GiveDelegation, Delegation>
{
    public async Task<Delegation> Handle(GiveDelegation request, CancellationToken cancellationToken)
    {
        var (me, agency, _) = request.Caller;
        var people = await staff.OfAsync(agency.DivisionCode, cancellationToken);
        var today = China.Today(time);
        if (request.To == me.Id || people.GetValueOrDefault(request.To) is not { } colleague || colleague.Role != me.Role)
        {
            throw new AccountRefusedException($"只能委托本机关同为{me.Role.Chinese()}的其他人员");
        }

        if (request.Until < today)
        {
            throw new AccountRefusedException($"委托的最后一天不得早于今天（{today.Iso()}）");
        }

        var given = new Delegation(Guid.CreateVersion7(), me.Id, colleague.Id, me.Role, request.Until, time.GetUtcNow());
        command.Session.Insert(given);
        command.Log(time, request.Caller, colleague.Id, $"受{me.Name}委托代为办理，至 {given.Until.Iso()}");
        return given;
    }
}

internal sealed class RevokeDelegationHandler(CommandSession command, TimeProvider time) : IRequestHandler<RevokeDelegation, Delegation>
{
    public async Task<Delegation> Handle(RevokeDelegation request, CancellationToken cancellationToken)
    {
        var me = request.Caller.Officer;
        var given = await command.Session.LoadAsync<Delegation>(request.Id, cancellationToken);
        if (given is null || (given.From != me.Id && me.Role != Role.SecurityAdministrator))
        {
            throw new NotFoundException("没有可以收回的委托");
        }

        if (given.RevokedAt is not null)
        {
            return given;
        }

        var after = given with { RevokedAt = time.GetUtcNow(), RevokedBy = me.Id };
        command.Session.Store(after);
        command.Log(time, request.Caller, given.To, $"{given.From}的委托收回");
        return after;
    }
}

internal sealed class GetDelegationsHandler(IDocumentStore store, StaffDirectory staff, Delegations delegations)
    : IRequestHandler<GetDelegations, IReadOnlyList<DelegationRow>>
{
    public async Task<IReadOnlyList<DelegationRow>> Handle(GetDelegations request, CancellationToken cancellationToken)
    {
        var (me, agency, _) = request.Caller;
        await using var session = store.QuerySession(agency.DivisionCode);
        var all = Delegations.Roles.Contains(me.Role)
            ? session.Query<Delegation>().Where(d => d.From == me.Id || d.To == me.Id)
            : session.Query<Delegation>();
        var people = await staff.OfAsync(agency.DivisionCode, cancellationToken);
        return
        [
            .. (await all.OrderByDescending(d => d.GivenAt).ToListAsync(cancellationToken))
                .Select(d => new DelegationRow(d, NameOf(people, d.From), NameOf(people, d.To), delegations.Holds(d, people))),
        ];
    }

    private static string NameOf(IReadOnlyDictionary<string, Officer> people, string user) => people.GetValueOrDefault(user)?.Name ?? user;
}
