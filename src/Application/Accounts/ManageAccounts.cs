using System.Security.Cryptography;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Marten;
using MediatR;

namespace Enforcement.Application.Accounts;

/// <summary>Asks for the accounts of the agency.</summary>
public sealed record GetAccounts(Caller Caller) : IQuery<IReadOnlyList<AccountRow>>
{
    public IReadOnlyList<Role> AllowedRoles => [Role.SystemAdministrator, Role.SecurityAdministrator];
}

/// <summary>An account as administrators see it, without anything secret.</summary>
public sealed record AccountRow(
    string UserName, string Name, Role Role, bool IsPrincipalHead, string? CertificateNumber, bool IsDisabled, bool MustChangePassword,
    DateTimeOffset? LockedUntil, DateTimeOffset? LastSignInAt);

/// <summary>What the system administrator does with an account.</summary>
public enum AccountChange
{
    [Term("停用")] Disable,
    [Term("启用")] Enable,
    [Term("解除锁定")] Unlock,
    [Term("重置口令")] ResetPassword,
}

/// <summary>Changes an account of the agency, never one's own. Answers the password that was made, which is shown once.</summary>
public sealed record ManageAccount(Caller Caller, string UserName, AccountChange Change) : ICommand<AccountChanged>
{
    public IReadOnlyList<Role> AllowedRoles => [Role.SystemAdministrator];

    public string? IdempotencyKey => null;

    public object Fingerprint => this;
}

/// <summary>Gives an account another role, never one's own: the security administrator's work, and nobody else's.</summary>
public sealed record AssignRole(Caller Caller, string UserName, Role Role, bool IsPrincipalHead) : ICommand<AccountChanged>
{
    public IReadOnlyList<Role> AllowedRoles => [Role.SecurityAdministrator];

    public string? IdempotencyKey => null;

    public object Fingerprint => this;
}

/// <summary>What came of it.</summary>
/// <param name="Name">Whose account.</param>
/// <param name="What">What was done.</param>
/// <param name="Password">The password for the next sign-in, where one was made.</param>
public sealed record AccountChanged(string Name, string What, string? Password);

/// <summary>A change of an account, kept for the audit administrator.</summary>
public sealed record AccountLogEntry(Guid Id, DateTimeOffset At, string By, string UserName, string What, RequestOrigin Origin);

/// <summary>Asks for the latest entries of both logs: what inspectors read, and what administrators changed.</summary>
public sealed record GetLogs(Caller Caller) : IQuery<Logs>
{
    public IReadOnlyList<Role> AllowedRoles => [Role.AuditAdministrator];
}

/// <summary>The latest entries, newest first.</summary>
public sealed record Logs(IReadOnlyList<ReadLogEntry> Reading, IReadOnlyList<AccountLogEntry> Accounts);

/// <summary>An account cannot be changed so.</summary>
public sealed class AccountRefusedException(string why) : Exception(why);

internal sealed class GetAccountsHandler(IDocumentStore store) : IRequestHandler<GetAccounts, IReadOnlyList<AccountRow>>
{
    public async Task<IReadOnlyList<AccountRow>> Handle(GetAccounts request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var code = request.Caller.Agency.DivisionCode;
        var accounts = await session.Query<Account>().Where(a => a.AgencyCode == code).ToListAsync(cancellationToken);
        return
        [
            .. accounts.OrderBy(a => a.Role).ThenBy(a => a.UserName, StringComparer.Ordinal).Select(a => new AccountRow(
                a.UserName, a.Name, a.Role, a.IsPrincipalHead, a.Certificate?.Number, a.IsDisabled, a.MustChangePassword, a.LockedUntil, a.LastSignInAt)),
        ];
    }
}

internal sealed class ManageAccountHandler(CommandSession command, StaffDirectory staff, TimeProvider time) : IRequestHandler<ManageAccount, AccountChanged>
{
    // Without letters and digits that are easily mistaken for each other.
    private const string Characters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int PasswordLength = 14;

    public async Task<AccountChanged> Handle(ManageAccount request, CancellationToken cancellationToken)
    {
        var account = await AccountsInReach.FindAsync(command, request.Caller, request.UserName, cancellationToken);
        var password = request.Change == AccountChange.ResetPassword ? RandomNumberGenerator.GetString(Characters, PasswordLength) : null;
        AccountsInReach.Store(command, staff, time, request.Caller, request.Change.Chinese(), request.Change switch
        {
            AccountChange.Disable => account with { IsDisabled = true },
            AccountChange.Enable => account with { IsDisabled = false },
            AccountChange.Unlock => account with { LockedUntil = null, FailedSignIns = 0 },
            _ => account with { PasswordHash = SignIn.Hash(account.UserName, password!), MustChangePassword = true, LockedUntil = null, FailedSignIns = 0 },
        });
        return new(account.Name, request.Change.Chinese(), password);
    }
}

internal sealed class AssignRoleHandler(CommandSession command, StaffDirectory staff, TimeProvider time) : IRequestHandler<AssignRole, AccountChanged>
{
    public async Task<AccountChanged> Handle(AssignRole request, CancellationToken cancellationToken)
    {
        var account = await AccountsInReach.FindAsync(command, request.Caller, request.UserName, cancellationToken);
        var isHead = request is { Role: Role.Leader, IsPrincipalHead: true };
        var what = $"角色由{account.Role.Chinese()}改为{request.Role.Chinese()}{(isHead ? "（正职）" : "")}";
        AccountsInReach.Store(command, staff, time, request.Caller, what, account with { Role = request.Role, IsPrincipalHead = isHead });
        return new(account.Name, what, null);
    }
}

internal sealed class GetLogsHandler(IDocumentStore store) : IRequestHandler<GetLogs, Logs>
{
    private const int Latest = 200;

    public async Task<Logs> Handle(GetLogs request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        return new(
            await session.Query<ReadLogEntry>().OrderByDescending(e => e.At).Take(Latest).ToListAsync(cancellationToken),
            await session.Query<AccountLogEntry>().OrderByDescending(e => e.At).Take(Latest).ToListAsync(cancellationToken));
    }
}

internal static class AccountsInReach
{
    /// <summary>Keeps a change for the audit administrator, in the transaction of the change.</summary>
    public static void Log(this CommandSession command, TimeProvider time, Caller caller, string userName, string what) =>
        command.Session.Insert(new AccountLogEntry(Guid.CreateVersion7(), time.GetUtcNow(), caller.Officer.Id, userName, what, caller.Origin));

    public static async Task<Account> FindAsync(CommandSession command, Caller caller, string userName, CancellationToken cancellationToken)
    {
        var account = string.IsNullOrEmpty(userName) ? null : await command.Session.LoadAsync<Account>(userName, cancellationToken);
        return account is null || account.AgencyCode != caller.Agency.DivisionCode ? throw new NotFoundException("本机关没有这个账户")
            : account.UserName == caller.Officer.Id ? throw new AccountRefusedException("管理员不能改变自己的账户")
            : account;
    }

    public static void Store(CommandSession command, StaffDirectory staff, TimeProvider time, Caller caller, string what, Account account)
    {
        command.Session.Store(account);
        command.Log(time, caller, account.UserName, what);
        command.AfterCommit(() => staff.Forget(caller.Agency.DivisionCode));
    }
}
