using System.Text.Json.Serialization;
using Enforcement.Domain.Officers;
using MediatR;

namespace Enforcement.Application.Pipeline;

/// <summary>A request of a caller; the pipeline refuses it to every role it does not name.</summary>
public interface IAuthorisedRequest
{
    Caller Caller { get; }

    /// <summary>The roles that may ask this.</summary>
    [JsonIgnore]
    IReadOnlyList<Role> AllowedRoles { get; }
}

/// <summary>A request that reads.</summary>
public interface IQuery<out TAnswer> : IRequest<TAnswer>, IAuthorisedRequest;

/// <summary>A request that writes: its events, its numbers and its answer under the idempotency key commit together or not at all.</summary>
public interface ICommand<out TAnswer> : IRequest<TAnswer>, IAuthorisedRequest
{
    /// <summary>The key under which a repeated request gets the same answer, or null.</summary>
    string? IdempotencyKey { get; }

    /// <summary>What must be the same when the key is used again.</summary>
    object Fingerprint { get; }
}

/// <summary>Groups of roles.</summary>
public static class Roles
{
    /// <summary>Those who work with cases or watch over them; administrators are not among them.</summary>
    public static readonly IReadOnlyList<Role> CaseReaders = [Role.Officer, Role.Legal, Role.Leader, Role.Inspector];
}
