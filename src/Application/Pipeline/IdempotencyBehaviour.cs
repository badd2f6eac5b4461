using System.Security.Cryptography;
using Enforcement.Application.Storage;
using JasperFx;
using Marten;
using MediatR;

namespace Enforcement.Application.Pipeline;

/// <summary>
/// Commits a command once: what its handler put into the session and the answer under its key go in one transaction. A key is
/// not looked up beforehand; its second use fails on the stored answer, and then that answer is given again.
/// </summary>
internal sealed class IdempotencyBehaviour<TRequest, TAnswer>(CommandSession command, IDocumentStore store, TimeProvider time)
    : IPipelineBehavior<TRequest, TAnswer>
{
    public async Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        if (request is not ICommand<TAnswer> asked)
        {
            return await next();
        }

        command.Open(asked.Caller, asked.IdempotencyKey);
        if (asked.IdempotencyKey is not { } key)
        {
            var answer = await next();
            await CommitAsync(cancellationToken);
            return answer;
        }

        var id = $"{asked.Caller.Officer.Id}:{key}";
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(StoredJson.Bytes(asked.Fingerprint)));
        try
        {
            var answer = await next();
            command.Session.Insert(new IdempotentAnswer(id, fingerprint, StoredJson.Text(answer), time.GetUtcNow()));
            await CommitAsync(cancellationToken);
            return answer;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            if (await EarlierAnswerAsync(asked.Caller, id, cancellationToken) is not { } earlier)
            {
                throw;
            }

            return earlier.Fingerprint == fingerprint ? StoredJson.Read<TAnswer>(earlier.Answer) : throw new KeyReusedException(key);
        }
    }

    private async Task<IdempotentAnswer?> EarlierAnswerAsync(Caller caller, string id, CancellationToken cancellationToken)
    {
        try
        {
            await using var query = store.QuerySession(caller.Agency.DivisionCode);
            return await query.LoadAsync<IdempotentAnswer>(id, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever refused this attempt, an earlier one under the key may have been stored: nobody may be told that it was not.
            throw new OutcomeUnknownException(failure);
        }
    }

    private async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await command.CommitAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not (ConcurrencyException or DocumentAlreadyExistsException or OperationCanceledException))
        {
            throw new OutcomeUnknownException(failure);
        }
    }
}

/// <summary>The answer given under an idempotency key, kept as long as the case.</summary>
/// <param name="Id">The caller and the key.</param>
/// <param name="Fingerprint">SHA-256 of what was asked.</param>
/// <param name="Answer">The answer as JSON.</param>
/// <param name="GivenAt">When it was given.</param>
public sealed record IdempotentAnswer(string Id, string Fingerprint, string Answer, DateTimeOffset GivenAt);
