using Enforcement.Application.Pipeline;
using Marten;

namespace Enforcement.Application.Storage;

/// <summary>The one session a command writes through, in its caller's agency and with the caller's metadata on every event.</summary>
public sealed class CommandSession(IDocumentStore store) : IAsyncDisposable
{
    private readonly List<Action> _afterCommit = [];
    private IDocumentSession? _session;

    public IDocumentSession Session => _session ?? throw new InvalidOperationException("命令会话尚未打开");

    public void Open(Caller caller, string? idempotencyKey)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (_session is not null)
        {
            throw new InvalidOperationException("一次请求只能执行一个命令");
        }

        _session = store.LightweightSession(caller.Agency.DivisionCode);
        _session.CorrelationId = caller.Origin.CorrelationId;
        _session.CausationId = idempotencyKey ?? caller.Origin.CorrelationId;
        _session.LastModifiedBy = caller.Officer.Id;
        _session.SetHeader(EventHeaders.ActorName, caller.Officer.Name);
        _session.SetHeader(EventHeaders.ActorRole, caller.Officer.Role.ToString());
        _session.SetHeader(EventHeaders.Agency, caller.Agency.Name);
        _session.SetHeader(EventHeaders.ClientAddress, caller.Origin.ClientAddress);
        if (idempotencyKey is not null)
        {
            _session.SetHeader(EventHeaders.IdempotencyKey, idempotencyKey);
        }
    }

    /// <summary>What is to be done once the command stands in the store, and only then.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await Session.SaveChangesAsync(cancellationToken);
        _afterCommit.ForEach(action => action());
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
        }
    }
}

/// <summary>Names of the metadata headers stored with every event; stored for ever.</summary>
public static class EventHeaders
{
    public const string ActorName = "actor-name";
    public const string ActorRole = "actor-role";
    public const string Agency = "agency";
    public const string ClientAddress = "client-address";
    public const string IdempotencyKey = "idempotency-key";
}
