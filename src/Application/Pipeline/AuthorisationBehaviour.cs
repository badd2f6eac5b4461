using Enforcement.Application.Accounts;
using MediatR;

namespace Enforcement.Application.Pipeline;

internal sealed class AuthorisationBehaviour<TRequest, TAnswer>(Delegations delegations) : IPipelineBehavior<TRequest, TAnswer>
{
    public async Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        // Every request names its roles; one that forgot to is a defect and does not pass.
        if (request is not IAuthorisedRequest asked)
        {
            throw new InvalidOperationException($"{typeof(TRequest).Name} 没有声明可以进行的角色");
        }

        var role = asked.Caller.Officer.Role;
        if (!asked.AllowedRoles.Contains(role))
        {
            throw new NotAllowedException(role, asked.AllowedRoles);
        }

        if (asked.Caller.OnBehalfOf is not null)
        {
            await delegations.RequireAsync(asked.Caller, cancellationToken);
        }

        return await next();
    }
}
