using FluentValidation;
using MediatR;

namespace Enforcement.Application.Pipeline;

internal sealed class ValidationBehaviour<TRequest, TAnswer>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TAnswer>
{
    public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        foreach (var validator in validators)
        {
            // No validator waits for anything; one that did would be refused here, not skipped.
            validator.ValidateAndThrow(request);
        }

        return next();
    }
}
