using Enforcement.Domain.Officers;
using MediatR;
using Microsoft.Extensions.Logging;

namespace Enforcement.Application.Pipeline;

/// <summary>
/// Logs what was asked by whom, without any content; a refusal is logged by its kind. What was done is logged for debugging only: the
/// stored event is its record.
/// </summary>
internal sealed partial class LoggingBehaviour<TRequest, TAnswer>(ILogger<LoggingBehaviour<TRequest, TAnswer>> logger)
    : IPipelineBehavior<TRequest, TAnswer>
{
    private static readonly string Name = typeof(TRequest) is { IsGenericType: true } generic
        ? generic.GetGenericArguments()[0].Name
        : typeof(TRequest).Name;

    public async Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        try
        {
            var answer = await next();
            if (request is ICommand<TAnswer> { Caller.Officer: var officer })
            {
                Done(Name, officer.Id, officer.Role);
            }

            return answer;
        }
        catch (Exception refusal)
        {
            // A request that names no caller is refused further in, with the reason.
            var officer = (request as IAuthorisedRequest)?.Caller.Officer;
            Refused(Name, officer?.Id, officer?.Role, refusal.GetType().Name);
            throw;
        }
    }

    [LoggerMessage(1001, LogLevel.Debug, "{Request} by {User} as {Role}")]
    private partial void Done(string request, string user, Role role);

    [LoggerMessage(1002, LogLevel.Warning, "{Request} by {User} as {Role} ended in {Refusal}")]
    private partial void Refused(string request, string? user, Role? role, string refusal);
}
