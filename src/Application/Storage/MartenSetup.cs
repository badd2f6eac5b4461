using Enforcement.Application.Accounts;
using Enforcement.Application.Cases.Drafts;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Law;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using JasperFx.MultiTenancy;
using Marten;
using Marten.Events.Daemon.HighWater;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Weasel.Core;

namespace Enforcement.Application.Storage;

/// <summary>The event store: PostgreSQL through Marten.</summary>
public static class MartenSetup
{
    public const string Schema = "enforcement";

    public static IServiceCollection AddEventStore(this IServiceCollection services, Func<IServiceProvider, string> connectionString)
    {
        services.AddSingleton(provider => NpgsqlDataSource.Create(connectionString(provider)));
        var marten = services
            .AddMarten(provider =>
            {
                var options = new StoreOptions();
                options.Connection(connectionString(provider));
                Configure(options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<LawBook>());
                options.Projections.Wakeup = new PostgresqlListenWakeup(
                    provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<ILogger<PostgresqlListenWakeup>>());
                return options;
            })
            .UseLightweightSessions()
            .ApplyAllDatabaseChangesOnStartup();
        // Between the two: it needs the tables, and nothing may keep read models up meanwhile.
        services.AddHostedService<ReadModelsAnew>();
        marten.AddAsyncDaemon(DaemonMode.HotCold);
        return services;
    }

    public static void Configure(StoreOptions options, TimeProvider time, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.DatabaseSchemaName = Schema;
        options.DisableNpgsqlLogging = true;
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, json => StoredJson.Configure(json));

        options.Events.StreamIdentity = StreamIdentity.AsGuid;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        // Quick alone stamps an appended event with the database's clock and a begun stream with ours.
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.TimeProvider = time;
        options.Events.UseMandatoryStreamTypeDeclaration = true;
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
        foreach (var (type, name) in EventNames.All)
        {
            options.Events.MapEventType(type, name);
        }

        options.Policies.AllDocumentsAreMultiTenanted();
        options.Schema.For<Account>().SingleTenanted().Identity(a => a.UserName).Index(a => a.AgencyCode);
        options.Schema.For<Agency>().SingleTenanted().Identity(a => a.DivisionCode);
        options.Schema.For<IdempotentAnswer>();
        options.Schema.For<ActDraft>().Index(d => d.Owner);
        options.Schema.For<SavedView>().Index(v => v.Owner);
        options.Schema.For<AccountLogEntry>();
        options.Schema.For<Delegation>().Index(d => d.To);
        options.Schema.For<ReadLogEntry>().Index(e => e.CaseId!);
        options.Schema.For<DemonstrationLoad>();
        options.Schema.For<ReadModelMaker>().SingleTenanted();
        RegisteredCase.Map(options.Schema.For<RegisteredCase>());
        options.Storage.ExtendedSchemaObjects.Add(NumberRegister.Schema(Schema));

        options.Projections.Add(new CaseSnapshot(), ProjectionLifecycle.Inline);
        options.Projections.Add(new CaseRegisterProjection(law), ProjectionLifecycle.Async);
        options.Projections.Add(new AnnualFiguresProjection(), ProjectionLifecycle.Async);

        // Of several servers on one database one keeps the read models up; another takes over within the poll when it dies.
        options.Events.UseAdvisoryLockTransaction = true;
        options.Events.UseMonitoredAdvisoryLock = false;
        options.Projections.LeadershipPollingTime = 1000;

        // A read model that skipped an event would lie: stop the shard instead, and let health say so.
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Errors.SkipUnknownEvents = false;
        options.Projections.RebuildErrors.SkipApplyErrors = false;
        options.Projections.RebuildErrors.SkipSerializationErrors = false;
        options.Projections.RebuildErrors.SkipUnknownEvents = false;
    }
}
