using Enforcement.Domain.Officers;
using Marten;
using MediatR;

namespace Enforcement.Application.Pipeline;

/// <summary>Keeps a record of everything a discipline inspector reads: who watches is watched too. No record, no answer.</summary>
internal sealed class ReadLogBehaviour<TRequest, TAnswer>(IDocumentStore store, TimeProvider time) : IPipelineBehavior<TRequest, TAnswer>
{
    public async Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        if (request is IQuery<TAnswer> { Caller: { Officer.Role: Role.Inspector } caller })
        {
            await using var session = store.LightweightSession(caller.Agency.DivisionCode);
            session.Insert(new ReadLogEntry(
                Guid.CreateVersion7(), time.GetUtcNow(), caller.Officer.Id, typeof(TRequest).Name, (request as IAboutCase)?.Id, caller.Origin));
            await session.SaveChangesAsync(cancellationToken);
        }

        return await next();
    }
}

/// <summary>A query about one case.</summary>
public interface IAboutCase
{
    Guid Id { get; }
}

/// <summary>That somebody read something.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When.</param>
/// <param name="Reader">The user name.</param>
/// <param name="Asked">What was asked, by the query's name.</param>
/// <param name="CaseId">About which case, if about one.</param>
/// <param name="Origin">From where.</param>
public sealed record ReadLogEntry(Guid Id, DateTimeOffset At, string Reader, string Asked, Guid? CaseId, RequestOrigin Origin);
