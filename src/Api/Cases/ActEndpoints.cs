using Enforcement.Api.Errors;
using Enforcement.Api.OpenApi;
using Enforcement.Api.SignIn;
using Enforcement.Application.Accounts;
using Enforcement.Application.Cases;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Values;
using MediatR;

namespace Enforcement.Api.Cases;

/// <summary>One endpoint per act: POST /api/cases/{id}/{act-name}, and an address of its own for each act that begins a case.</summary>
internal static class ActEndpoints
{
    private const string KeyHeader = "Idempotency-Key";
    private const string PrincipalHeader = "On-Behalf-Of";
    private const int LongestKey = 200;

    public static void MapActs(this IEndpointRouteBuilder routes)
    {
        MapBeginning(routes, "/api/cases", ProposingFiling.Act);
        MapBeginning(routes, "/api/leads", ReceivingLead.Act);
        MapBeginning(routes, "/api/on-the-spot-decisions", DecidingOnTheSpot.Act);
        // Both also go on with a lead that was received.
        Map(routes, ProposingFiling.Act).WithName("propose-filing-of-lead").WithSummary("对已登记的线索提请立案");
        Map(routes, DecidingOnTheSpot.Act).WithName("decide-on-the-spot-on-lead").WithSummary("对已登记的线索当场处罚");

        var map = typeof(ActEndpoints).GetMethod(nameof(Map), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        foreach (var act in CaseActs.Following.Except(CaseActs.Beginning))
        {
            map.MakeGenericMethod(act.Body).Invoke(null, [routes, act]);
        }

        // An act that is known comes here only when its content is not JSON.
        routes.MapPost("/api/cases/{id:guid}/{act}", (string act) => CaseActs.Following.Any(a => a.Name == act)
            ? Results.Problem(Problems.Of(
                StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type", "请求内容的类型不对", "请求内容应为 application/json"))
            : Results.Problem(Problems.Of(
                StatusCodes.Status404NotFound, "unknown-act", "没有这个步骤",
                $"没有名为“{act}”的办案步骤；可用的步骤：{string.Join("、", CaseActs.Following.Select(a => a.Name))}")))
            .ExcludeFromDescription();
    }

    private static void MapBeginning<TBody>(IEndpointRouteBuilder routes, string address, CaseAct<TBody> act)
        where TBody : class, IActBody => _ = Described(
            routes.MapPost(address, (TBody body, HttpContext http, CurrentCaller caller, IMediator mediator) =>
                PerformAsync(act, null, body, http, caller, mediator)),
            act, StatusCodes.Status201Created);

    private static RouteHandlerBuilder Map<TBody>(IEndpointRouteBuilder routes, CaseAct<TBody> act)
        where TBody : class, IActBody => Described(
            routes.MapPost($"/api/cases/{{id:guid}}/{act.Name}", (Guid id, TBody body, HttpContext http, CurrentCaller caller, IMediator mediator) =>
                PerformAsync(act, id, body, http, caller, mediator)),
            act, StatusCodes.Status200OK);

    private static async Task<IResult> PerformAsync<TBody>(
        CaseAct<TBody> act, Guid? id, TBody body, HttpContext http, CurrentCaller caller, IMediator mediator)
        where TBody : IActBody
    {
        long? expected = null;
        if (id is not null)
        {
            var (version, problem) = IfMatch.Read(http.Request);
            if (problem is not null)
            {
                return Results.Problem(problem);
            }

            expected = version;
        }

        var key = http.Request.Headers[KeyHeader].ToString();
        if (key.Length > LongestKey)
        {
            return Results.Problem(Problems.Of(
                StatusCodes.Status400BadRequest, "idempotency-key-malformed", "Idempotency-Key 格式有误", $"Idempotency-Key 不超过 {LongestKey} 个字符"));
        }

        var actor = await caller.GetAsync(http.RequestAborted);
        if (http.Request.Headers[PrincipalHeader].ToString() is { Length: > 0 } principal)
        {
            actor = await http.RequestServices.GetRequiredService<Delegations>().ForAsync(actor, principal, http.RequestAborted);
        }

        ActDone done;
        try
        {
            done = await mediator.Send(new PerformAct<TBody>(actor, act, id, expected, body, key.Length == 0 ? null : key), http.RequestAborted);
        }
        catch (StaleVersionException stale)
        {
            // Here and not in the exception handler, which takes every ETag away.
            http.Response.Headers.ETag = IfMatch.Tag(stale.Actual);
            return Results.Problem(Problems.For(stale));
        }

        http.Response.Headers.ETag = IfMatch.Tag(done.Version);
        return id is null ? Results.Created($"/api/cases/{done.Id}", done) : Results.Ok(done);
    }

    private static RouteHandlerBuilder Described(RouteHandlerBuilder endpoint, CaseAct act, int success) => endpoint
        .WithName(act.Name)
        .WithTags("办案步骤")
        .WithSummary(act.Title)
        .WithDescription(
            $"角色：{string.Join("、", act.Roles.Select(r => r.Chinese()))}。阶段：{string.Join("、", act.Stages.Select(s => s.Chinese()))}。"
            + (act.Issues is { } paper ? $"制发{paper.Chinese()}，分配文号。" : "")
            + $"规则：{string.Join("、", act.Needs.Concat(act.BodyRules).Select(r => r.Code))}。")
        .WithMetadata(new ActMetadata(act))
        .Produces<ActDone>(success)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);
}
