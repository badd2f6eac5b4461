using Enforcement.Domain.Cases.Tracing;

namespace Enforcement.Api.Tracing;

/// <summary>In what tone the gravity of a finding is shown.</summary>
internal static class GravityTone
{
    public static string Of(FindingGravity gravity) => gravity switch
    {
        FindingGravity.Grave => "bad",
        FindingGravity.Flaw => "wait",
        _ => "plain",
    };
}
