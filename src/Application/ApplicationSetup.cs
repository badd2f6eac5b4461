using Enforcement.Application.Accounts;
using Enforcement.Application.Cases;
using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Cases.Drafts;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Files;
using Enforcement.Application.Papers;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Pdf;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Enforcement.Application;

/// <summary>Registers the use cases: handlers, validators and the pipeline every request passes.</summary>
public static class ApplicationSetup
{
    /// <param name="services">The services.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="filesDirectory">Where evidence and issued papers are kept, or, when they are kept elsewhere, pass through.</param>
    /// <param name="law">The law with the agency's own rules; that of the system when left out.</param>
    public static IServiceCollection AddApplication(
        this IServiceCollection services, Func<IServiceProvider, string> connectionString, string filesDirectory, LawBook? law = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(law ?? LawBook.Embedded);
        services.AddEventStore(connectionString);
        services.TryAddSingleton(_ => new FontCatalogue(new()));
        services.AddSingleton<StaffDirectory>();
        services.AddSingleton<SignIn>();
        services.AddSingleton<Delegations>();
        services.AddSingleton<ReadModelFreshness>();
        services.AddSingleton<RegisterTotalsKept>();
        services.AddScoped<CommandSession>();
        services.AddSingleton<ActDrafts>();
        services.AddSingleton<SavedViews>();
        services.AddSingleton<PdfRenderer>();
        services.TryAddSingleton<IContentPlace>(_ => new DirectoryPlace(filesDirectory));
        services.AddSingleton(provider => new ContentStore(provider.GetRequiredService<IContentPlace>(), Path.Combine(filesDirectory, "arriving")));
        services.TryAddSingleton(PaperMarks.None);
        services.AddSingleton<PaperPress>();
        services.AddSingleton<PublicPapers>();
        services.AddSingleton<ActTrials>();
        services.AddSingleton<DeadlineWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<DeadlineWatch>());

        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        // The order is the way of a request, from outside in.
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(LoggingBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorisationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ReadLogBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehaviour<,>));
        AddHandlersAndValidators(services);
        foreach (var body in CaseActs.All.Select(act => act.Body).Distinct())
        {
            AddAct(services, body);
        }

        return services;
    }

    private static void AddAct(IServiceCollection services, Type body)
    {
        var request = typeof(PerformAct<>).MakeGenericType(body);
        services.AddScoped(typeof(IRequestHandler<,>).MakeGenericType(request, typeof(ActDone)), typeof(PerformActHandler<>).MakeGenericType(body));
        services.AddSingleton(typeof(IValidator<>).MakeGenericType(request), typeof(PerformActValidator<>).MakeGenericType(body));
        services.AddScoped(
            typeof(IRequestHandler<,>).MakeGenericType(typeof(CheckAct<>).MakeGenericType(body), typeof(ActForecast)), typeof(CheckActHandler<>).MakeGenericType(body));
        services.AddScoped(
            typeof(IRequestHandler<,>).MakeGenericType(typeof(SketchAct<>).MakeGenericType(body), typeof(PaperSketch)), typeof(SketchActHandler<>).MakeGenericType(body));
        services.AddScoped(
            typeof(IRequestHandler<,>).MakeGenericType(typeof(DrawActDraft<>).MakeGenericType(body), typeof(DrawnPaper)), typeof(DrawActDraftHandler<>).MakeGenericType(body));
    }

    private static void AddHandlersAndValidators(IServiceCollection services)
    {
        foreach (var type in typeof(ApplicationSetup).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
        {
            foreach (var role in type.GetInterfaces().Where(i => i.IsGenericType))
            {
                if (role.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
                {
                    services.AddScoped(role, type);
                }
                else if (role.GetGenericTypeDefinition() == typeof(IValidator<>))
                {
                    services.AddSingleton(role, type);
                }
            }
        }
    }
}
