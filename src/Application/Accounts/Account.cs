using Enforcement.Domain.Officers;

namespace Enforcement.Application.Accounts;

/// <summary>A local account 账户 of one person of one agency.</summary>
public sealed record Account
{
    /// <summary>Unique over all agencies; names the person in every event.</summary>
    public required string UserName { get; init; }

    public required string AgencyCode { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    public EnforcementCertificate? Certificate { get; init; }

    public bool IsPrincipalHead { get; init; }

    /// <summary>Whether the person may begin to review the legality of decisions.</summary>
    public bool HasLegalQualification { get; init; }

    public DateOnly? LegalReviewerSince { get; init; }

    public required string PasswordHash { get; init; }

    public bool MustChangePassword { get; init; }

    public bool IsDisabled { get; init; }

    public int FailedSignIns { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public DateTimeOffset? LastSignInAt { get; init; }

    /// <summary>The sign-in before the last one: shown to the person, who can tell whether it was theirs.</summary>
    public DateTimeOffset? PreviousSignInAt { get; init; }

    public Officer AsOfficer() => new(UserName, Name, Role, Certificate, IsPrincipalHead, HasLegalQualification, LegalReviewerSince);
}
