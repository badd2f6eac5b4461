using Marten;
using Microsoft.AspNetCore.Identity;

namespace Enforcement.Application.Accounts;

/// <summary>Checks passwords of local accounts; five failures in a row lock an account for fifteen minutes.</summary>
public sealed class SignIn(IDocumentStore store, TimeProvider time)
{
    public const int FailuresUntilLocked = 5;
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private static readonly PasswordHasher<string> Hasher = new();
    private static readonly string HashOfNobody = Hasher.HashPassword("", "nobody has this password");

    public static string Hash(string userName, string password) => Hasher.HashPassword(userName, password);

    /// <summary>The shortest password somebody may choose.</summary>
    public const int ShortestPassword = 10;

    /// <summary>What is wrong with a password somebody chooses, or null.</summary>
    public static string? WhyNot(string userName, string password) => password.Length < ShortestPassword ? $"新口令至少 {ShortestPassword} 个字符"
        : password.Length > 256 ? "新口令不超过 256 个字符"
        : password.Contains(userName, StringComparison.OrdinalIgnoreCase) ? "新口令不得包含用户名"
        : password.Distinct().Count() < 5 ? "新口令中不同的字符太少"
        : null;

    /// <summary>Changes the password of whoever knows the present one; answers the account, or null when the present one is wrong.</summary>
    /// <exception cref="AccountLockedException">Too many failures before.</exception>
    public async Task<Account?> ChangePasswordAsync(string userName, string present, string wanted, CancellationToken cancellationToken)
    {
        if (await TryAsync(userName, present, cancellationToken) is not { } account)
        {
            return null;
        }

        await using var session = store.LightweightSession();
        var after = account with { PasswordHash = Hash(userName, wanted), MustChangePassword = false };
        session.Update(after);
        await session.SaveChangesAsync(cancellationToken);
        return after;
    }

    /// <summary>The account when the password is right, and null otherwise, whatever was wrong.</summary>
    /// <exception cref="AccountLockedException">Too many failures before.</exception>
    public async Task<Account?> TryAsync(string userName, string password, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession();

        // Locked until the outcome is stored, so that guesses made at the same time are counted one by one.
        await session.BeginTransactionAsync(cancellationToken);
        var account = userName.Any(char.IsControl)
            ? null
            : (await session.QueryAsync<Account>("where id = ? for update", cancellationToken, userName)).SingleOrDefault();
        if (account is null || account.IsDisabled)
        {
            // Takes as long as a real check, so that timing does not tell which names exist.
            Hasher.VerifyHashedPassword("", HashOfNobody, password);
            return null;
        }

        var now = time.GetUtcNow();
        if (account.LockedUntil is { } until && until > now)
        {
            throw new AccountLockedException(until);
        }

        var right = Hasher.VerifyHashedPassword(userName, account.PasswordHash, password) != PasswordVerificationResult.Failed;
        var failures = right ? 0 : account.FailedSignIns + 1;
        var after = account with
        {
            FailedSignIns = failures % FailuresUntilLocked,
            LockedUntil = failures >= FailuresUntilLocked ? now + LockedFor : null,
            LastSignInAt = right ? now : account.LastSignInAt,
            PreviousSignInAt = right ? account.LastSignInAt : account.PreviousSignInAt,
        };
        session.Update(after);
        await session.SaveChangesAsync(cancellationToken);
        return right ? after : null;
    }
}

/// <summary>The account is locked after too many failures.</summary>
public sealed class AccountLockedException(DateTimeOffset until)
    : Exception($"连续输错口令次数过多，账户已锁定至 {until.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm}")
{
    public DateTimeOffset Until { get; } = until;
}
