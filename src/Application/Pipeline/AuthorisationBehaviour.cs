using MediatR;

namespace Enforcement.Application.Pipeline;

internal sealed class AuthorisationBehaviour<TRequest, TAnswer> : IPipelineBehavior<TRequest, TAnswer>
{
    public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        // Every request names its roles; one that forgot to is a defect and does not pass.
        if (request is not IAuthorisedRequest asked)
        {
            throw new InvalidOperationException($"{typeof(TRequest).Name} 没有声明可以进行的角色");
        }

        var role = asked.Caller.Officer.Role;
        return asked.AllowedRoles.Contains(role) ? next() : throw new NotAllowedException(role, asked.AllowedRoles);
    }
}
