using System.Reflection;
using System.Runtime.CompilerServices;
using Enforcement.Application.Accounts;
using Enforcement.Application.Cases;
using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Cases.Discretion;
using Enforcement.Application.Cases.Filing;
using Enforcement.Application.Cases.Tracing;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Officers;
using Enforcement.Tests.Running;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Application.Tests.Pipeline;

public sealed class AuthorisationTests(Postgres postgres)
{
    private static readonly Dictionary<Role, string> Somebody = new()
    {
        [Role.Officer] = "officer1",
        [Role.Legal] = "legal1",
        [Role.Leader] = "leader1",
        [Role.Inspector] = "inspector1",
        [Role.SystemAdministrator] = "admin1",
        [Role.SecurityAdministrator] = "security1",
        [Role.AuditAdministrator] = "audit1",
    };

    private static readonly Role[] Readers = [Role.Officer, Role.Legal, Role.Leader, Role.Inspector];

    /// <summary>Who may ask what. Written by hand: compare with the law, not with the code.</summary>
    private static readonly Dictionary<string, Role[]> Allowed = new()
    {
        ["propose-filing"] = [Role.Officer],
        ["approve-filing"] = [Role.Leader],
        ["refuse-filing"] = [Role.Leader],
        ["appoint-investigators"] = [Role.Leader],
        ["record-inspection"] = [Role.Officer],
        ["record-interview"] = [Role.Officer],
        ["add-evidence"] = [Role.Officer],
        ["order-correction"] = [Role.Officer],
        ["record-reinspection"] = [Role.Officer],
        ["conclude-investigation"] = [Role.Officer],
        ["review-case"] = [Role.Legal],
        ["issue-prior-notice"] = [Role.Legal],
        ["record-defence"] = [Role.Officer, Role.Legal],
        ["issue-hearing-right-notice"] = [Role.Legal],
        ["request-hearing"] = [Role.Officer, Role.Legal],
        ["review-hearing-request"] = [Role.Legal],
        ["notify-hearing"] = [Role.Legal],
        ["hold-hearing"] = [Role.Legal],
        ["report-hearing"] = [Role.Officer, Role.Legal, Role.Leader],
        ["waive-hearing"] = [Role.Officer, Role.Legal],
        ["review-legality"] = [Role.Legal],
        ["deliberate"] = [Role.Legal, Role.Leader],
        ["extend-decision-period"] = [Role.Leader],
        ["decide-penalty"] = [Role.Leader],
        ["decide-no-penalty"] = [Role.Leader],
        ["revoke-filing"] = [Role.Leader],
        ["transfer-case"] = [Role.Leader],
        ["record-service"] = [Role.Officer],
        ["void-document"] = [Role.Legal],
        ["record-payment"] = [Role.Officer],
        ["propose-referral"] = [Role.Officer],
        ["approve-referral"] = [Role.Leader],
        ["refuse-referral"] = [Role.Leader],
        ["send-referral"] = [Role.Officer],
        ["record-referral-outcome"] = [Role.Officer],
        ["decide-on-the-spot"] = [Role.Officer],
        ["record-on-the-spot-decision"] = [Role.Officer],
        ["collect-on-the-spot"] = [Role.Officer],
        ["pass-on-collected-fine"] = [Role.Officer],
        ["demand-correction"] = [Role.Officer],
        ["decide-substitute-performance"] = [Role.Leader],
        ["record-substitute-performance"] = [Role.Officer],
        ["record-substitution-cost"] = [Role.Officer],
        ["recheck-discharge"] = [Role.Officer],
        ["notice-daily-fine"] = [Role.Legal],
        ["record-daily-fine-defence"] = [Role.Officer, Role.Legal],
        ["decide-daily-fine"] = [Role.Leader],
        ["propose-detention-transfer"] = [Role.Officer],
        ["approve-detention-transfer"] = [Role.Leader],
        ["send-detention-transfer"] = [Role.Officer],
        ["record-detention-answer"] = [Role.Officer],
        ["record-prosecutors-opinion"] = [Role.Officer],
        ["follow-up-referral"] = [Role.Officer],
        ["record-criminal-outcome"] = [Role.Officer],
        ["hand-over-discipline-lead"] = [Role.Officer, Role.Leader],
        ["receive-lead"] = [Role.Officer],
        ["review-lead"] = [Role.Officer],
        ["dismiss-lead"] = [Role.Leader],
        ["extend-filing-period"] = [Role.Leader],
        ["commission-examination"] = [Role.Officer],
        ["record-examination-result"] = [Role.Officer],
        ["inform-of-result"] = [Role.Officer],
        ["approve-preservation"] = [Role.Leader],
        ["preserve-evidence"] = [Role.Officer],
        ["dispose-of-preserved"] = [Role.Leader],
        ["release-preserved"] = [Role.Leader],
        ["decide-sealing"] = [Role.Leader],
        ["carry-out-sealing"] = [Role.Officer],
        ["extend-sealing"] = [Role.Leader],
        ["request-sealing-release"] = [Role.Officer],
        ["refuse-sealing-release"] = [Role.Leader],
        ["release-sealing"] = [Role.Leader],
        ["notify-restriction"] = [Role.Officer],
        ["restrict-production"] = [Role.Leader],
        ["suspend-production"] = [Role.Leader],
        ["extend-restriction"] = [Role.Leader],
        ["file-rectification-plan"] = [Role.Officer],
        ["report-rectification"] = [Role.Officer],
        ["follow-up-restriction"] = [Role.Officer],
        ["report-shutdown"] = [Role.Leader],
        ["suspend-investigation"] = [Role.Leader],
        ["resume-investigation"] = [Role.Leader],
        ["terminate-investigation"] = [Role.Leader],
        ["conclude-otherwise"] = [Role.Officer],
        ["report-jurisdiction-dispute"] = [Role.Leader],
        ["record-designation"] = [Role.Officer, Role.Leader],
        ["request-recusal"] = [Role.Officer, Role.Legal, Role.Leader],
        ["decide-recusal"] = [Role.Leader],
        ["request-payment-plan"] = [Role.Officer],
        ["approve-payment-plan"] = [Role.Leader],
        ["refuse-payment-plan"] = [Role.Leader],
        ["decide-additional-fine"] = [Role.Leader],
        ["publish-decision"] = [Role.Legal],
        ["withhold-publication"] = [Role.Leader],
        ["withdraw-publication"] = [Role.Legal],
        ["report-major-penalty"] = [Role.Legal],
        ["record-remedy"] = [Role.Legal],
        ["record-remedy-progress"] = [Role.Legal],
        ["record-remedy-outcome"] = [Role.Legal],
        ["change-decision"] = [Role.Leader],
        ["record-refund"] = [Role.Officer],
        ["issue-demand"] = [Role.Officer],
        ["record-demand-statement"] = [Role.Officer],
        ["apply-for-enforcement"] = [Role.Leader],
        ["record-court-answer"] = [Role.Officer],
        ["agree-on-execution"] = [Role.Leader],
        ["terminate-enforcement"] = [Role.Leader],
        ["close-case"] = [Role.Leader],
        ["archive-case"] = [Role.Officer, Role.Legal],
        [nameof(GetCase)] = Readers,
        [nameof(GetTimeline)] = Readers,
        [nameof(GetDeadlines)] = Readers,
        [nameof(GetActs)] = Readers,
        [nameof(GetDocuments)] = Readers,
        [nameof(GetDocument)] = Readers,
        [nameof(GetPublicVersion)] = Readers,
        [nameof(PreviewPublicVersion)] = [Role.Legal],
        [nameof(GetDossierVolume)] = Readers,
        [nameof(GetDeadlineBoard)] = Readers,
        [nameof(GetFineSpread)] = Readers,
        [nameof(GetRegister)] = Readers,
        [nameof(GetRegisterTotals)] = Readers,
        [nameof(GetAnnualFigures)] = Readers,
        [nameof(GetWorkDesk)] = Readers,
        [nameof(FindByNumber)] = Readers,
        [nameof(FindSimilarParties)] = [Role.Officer],
        [nameof(GetAccounts)] = [Role.SystemAdministrator, Role.SecurityAdministrator],
        [nameof(ManageAccount)] = [Role.SystemAdministrator],
        [nameof(AssignRole)] = [Role.SecurityAdministrator],
        [nameof(GetLogs)] = [Role.AuditAdministrator],
        [nameof(GiveDelegation)] = [Role.Officer, Role.Legal, Role.Leader],
        [nameof(RevokeDelegation)] = [Role.Officer, Role.Legal, Role.Leader, Role.SecurityAdministrator],
        [nameof(GetDelegations)] = [Role.Officer, Role.Legal, Role.Leader, Role.SecurityAdministrator, Role.AuditAdministrator],
        [nameof(GetYearInFigures)] = Readers,
        [nameof(GetCaseTrace)] = [Role.Inspector],
        [nameof(GetCaseTracePaper)] = [Role.Inspector],
        [nameof(GetAnnualTrace)] = [Role.Inspector],
    };

    [Fact]
    public async Task The_pipeline_refuses_every_request_to_every_role_it_is_not_for()
    {
        await using var system = await postgres.StartSystemAsync("authorisation");
        var before = await system.TracesAsync();
        var requests = Requests().ToList();
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), requests.Select(r => r.Name).Order(StringComparer.Ordinal));

        foreach (var (name, make) in requests)
        {
            foreach (var (role, user) in Somebody)
            {
                // What passes authorisation fails later: these requests are empty and about no case.
                var outcome = await Record.ExceptionAsync(() => SendAsync(system, make(TestSystem.CallerOf(user))));
                Assert.True(Allowed[name].Contains(role) != outcome is NotAllowedException, $"{name} {role}: {outcome?.GetType().Name ?? "passed"}");
            }
        }

        Assert.Equal(before, await system.TracesAsync());
    }

    [Fact]
    public async Task A_request_that_names_no_roles_does_not_reach_its_handler()
    {
        var behaviour = new AuthorisationBehaviour<Forgotten, int>(null!);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => behaviour.Handle(new(), TestContext.Current.CancellationToken, () => Task.FromResult(1)));
    }

    [Fact]
    public async Task A_request_that_names_no_roles_is_stopped_by_authorisation_in_the_pipeline_as_it_is_registered()
    {
        await using var system = await postgres.StartSystemAsync("authorisation");
        await using var scope = system.Services.CreateAsyncScope();
        var behaviours = scope.ServiceProvider.GetServices<IPipelineBehavior<Forgotten, int>>().Reverse();

        var send = behaviours.Aggregate(
            (RequestHandlerDelegate<int>)(() => Task.FromResult(1)),
            (next, behaviour) => () => behaviour.Handle(new(), TestContext.Current.CancellationToken, next));

        Assert.Contains("没有声明", (await Assert.ThrowsAsync<InvalidOperationException>(() => send())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_request_has_exactly_one_handler()
    {
        await using var system = await postgres.StartSystemAsync("authorisation");
        await using var scope = system.Services.CreateAsyncScope();
        foreach (var (name, make) in Requests())
        {
            var request = make(TestSystem.CallerOf("officer1")).GetType();
            var answer = request.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
            Assert.True(
                scope.ServiceProvider.GetServices(typeof(IRequestHandler<,>).MakeGenericType(request, answer)).Count() == 1, name);
        }
    }

    /// <summary>Every request type of the application, made without content: authorisation comes before everything else.</summary>
    private static IEnumerable<(string Name, Func<Caller, object> Make)> Requests()
    {
        foreach (var act in CaseActs.All)
        {
            var type = typeof(PerformAct<>).MakeGenericType(act.Body);
            yield return (act.Name, caller => Activator.CreateInstance(
                type, caller, act, Guid.NewGuid(), 1L, RuntimeHelpers.GetUninitializedObject(act.Body), null)!);
        }

        foreach (var type in typeof(PerformAct<>).Assembly.GetTypes().Where(
            t => t is { IsAbstract: false, IsGenericTypeDefinition: false } && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))))
        {
            yield return (type.Name, caller => type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Single() is var constructor
                ? constructor.Invoke([.. constructor.GetParameters().Select(p => Argument(p, caller))])
                : throw new InvalidOperationException());
        }
    }

    private static object? Argument(ParameterInfo parameter, Caller caller) => parameter.ParameterType switch
    {
        var t when t == typeof(Caller) => caller,
        var t when t == typeof(Moment) => Moment.Now,
        var t when t == typeof(RegisterFilter) => new RegisterFilter(),
        var t when t == typeof(int) => 2017,
        { IsValueType: true } t => Activator.CreateInstance(t),
        _ => null,
    };

    private static async Task SendAsync(TestSystem system, object request)
    {
        var answer = request.GetType().GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
        await (Task)typeof(TestSystem).GetMethod(nameof(TestSystem.SendAsync))!.MakeGenericMethod(answer).Invoke(system, [request])!;
    }

    internal sealed record Forgotten : IRequest<int>;
}
