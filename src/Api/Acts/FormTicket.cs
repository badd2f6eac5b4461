using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Enforcement.Api.Acts;

/// <summary>For whom a form was made. It lets a form that comes back after the session ended be kept as its author's draft, and nothing more.</summary>
internal sealed record FormTicket(string Agency, string User, Guid? CaseId, string Act)
{
    private const string Purpose = "Enforcement.Acts.FormTicket.v1";

    /// <summary>How long a form may lie open.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public static string Seal(FormTicket ticket, IDataProtectionProvider protection) => protection.CreateProtector(Purpose).ToTimeLimitedDataProtector()
        .Protect(string.Join('\n', ticket.Agency, ticket.User, ticket.CaseId?.ToString("D") ?? "", ticket.Act), Lifetime);

    /// <summary>The ticket, or null when it is none of ours or too old.</summary>
    public static FormTicket? Open(string? sealedTicket, IDataProtectionProvider protection)
    {
        try
        {
            return protection.CreateProtector(Purpose).ToTimeLimitedDataProtector().Unprotect(sealedTicket ?? "").Split('\n') is [var agency, var user, var id, var act]
                ? new(agency, user, id.Length == 0 ? null : Guid.Parse(id), act)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
