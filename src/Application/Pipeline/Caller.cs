using Enforcement.Domain.Agencies;
using Enforcement.Domain.Officers;

namespace Enforcement.Application.Pipeline;

/// <summary>Who asks, for which agency, and where the request came from; part of every request.</summary>
public sealed record Caller(Officer Officer, Agency Agency, RequestOrigin Origin)
{
    /// <summary>Whose work the caller does under a delegation, or null for their own.</summary>
    public Officer? OnBehalfOf { get; init; }
}

/// <summary>What links an event to the request that caused it.</summary>
/// <param name="CorrelationId">The trace the request belongs to.</param>
/// <param name="ClientAddress">The client's network address.</param>
public sealed record RequestOrigin(string CorrelationId, string ClientAddress);
