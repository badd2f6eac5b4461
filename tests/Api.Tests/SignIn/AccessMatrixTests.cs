using System.Text.Json;
using System.Text.Json.Nodes;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Tests.Running;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Api.Tests.SignIn;

/// <summary>Every address against every kind of caller. A new route must be written into the table by hand.</summary>
public sealed class AccessMatrixTests(Postgres postgres)
{
    private static readonly string?[] Callers = ["officer1", "legal1", "leader1", "inspector1", "admin1", "security1", "audit1", null];

    private const string Everybody = "officer1 legal1 leader1 inspector1 admin1 security1 audit1 anonymous";
    private const string Readers = "officer1 legal1 leader1 inspector1";
    private const string Inspectors = "inspector1";
    private const string Staff = "officer1 legal1 leader1 inspector1 admin1 security1 audit1";

    /// <summary>Method and route, and who may use it.</summary>
    private static readonly Dictionary<string, string> Table = new()
    {
        ["POST /api/tokens"] = Everybody,
        ["GET /health/live"] = Everybody,
        ["GET /health/ready"] = Everybody,
        ["GET /openapi/{documentName}.json"] = Everybody,
        ["GET /metrics"] = Everybody,
        ["GET /api/cases"] = Readers,
        ["GET /api/cases/{id:guid}"] = Readers,
        ["GET /api/cases/{id:guid}/timeline"] = Readers,
        ["GET /api/cases/{id:guid}/deadlines"] = Readers,
        ["GET /api/cases/{id:guid}/acts"] = Readers,
        ["GET /api/cases/{id:guid}/documents"] = Readers,
        ["GET /api/cases/{id:guid}/documents/{documentId:guid}"] = Readers,
        ["GET /api/cases/{id:guid}/documents/{documentId:guid}/public"] = Readers,
        ["GET /api/cases/{id:guid}/documents/{documentId:guid}/public/preview"] = "legal1",
        ["GET /api/cases/{id:guid}/trace"] = Inspectors,
        ["GET /api/cases/{id:guid}/trace.pdf"] = Inspectors,
        ["GET /api/trace/annual"] = Inspectors,
        ["GET /api/cases/{id:guid}/dossier/{volume}"] = Readers,
        ["GET /api/deadlines"] = Readers,
        ["GET /api/statistics/annual"] = Readers,
        ["GET /api/statistics/fines"] = Readers,
        ["POST /api/cases"] = "officer1",
        ["POST /api/leads"] = "officer1",
        ["POST /api/on-the-spot-decisions"] = "officer1",
        ["POST /api/cases/{id:guid}/{act}"] = Staff,
        ["POST /api/cases/{id:guid}/propose-filing"] = "officer1",
        ["POST /api/cases/{id:guid}/decide-on-the-spot"] = "officer1",
        ["POST /api/cases/{id:guid}/approve-filing"] = "leader1",
        ["POST /api/cases/{id:guid}/refuse-filing"] = "leader1",
        ["POST /api/cases/{id:guid}/appoint-investigators"] = "leader1",
        ["POST /api/cases/{id:guid}/record-inspection"] = "officer1",
        ["POST /api/cases/{id:guid}/record-interview"] = "officer1",
        ["POST /api/cases/{id:guid}/add-evidence"] = "officer1",
        ["POST /api/cases/{id:guid}/order-correction"] = "officer1",
        ["POST /api/cases/{id:guid}/record-reinspection"] = "officer1",
        ["POST /api/cases/{id:guid}/conclude-investigation"] = "officer1",
        ["POST /api/cases/{id:guid}/review-case"] = "legal1",
        ["POST /api/cases/{id:guid}/issue-prior-notice"] = "legal1",
        ["POST /api/cases/{id:guid}/record-defence"] = "officer1 legal1",
        ["POST /api/cases/{id:guid}/issue-hearing-right-notice"] = "legal1",
        ["POST /api/cases/{id:guid}/request-hearing"] = "officer1 legal1",
        ["POST /api/cases/{id:guid}/review-hearing-request"] = "legal1",
        ["POST /api/cases/{id:guid}/notify-hearing"] = "legal1",
        ["POST /api/cases/{id:guid}/hold-hearing"] = "legal1",
        ["POST /api/cases/{id:guid}/report-hearing"] = "officer1 legal1 leader1",
        ["POST /api/cases/{id:guid}/waive-hearing"] = "officer1 legal1",
        ["POST /api/cases/{id:guid}/review-legality"] = "legal1",
        ["POST /api/cases/{id:guid}/deliberate"] = "legal1 leader1",
        ["POST /api/cases/{id:guid}/extend-decision-period"] = "leader1",
        ["POST /api/cases/{id:guid}/decide-penalty"] = "leader1",
        ["POST /api/cases/{id:guid}/decide-no-penalty"] = "leader1",
        ["POST /api/cases/{id:guid}/revoke-filing"] = "leader1",
        ["POST /api/cases/{id:guid}/transfer-case"] = "leader1",
        ["POST /api/cases/{id:guid}/record-service"] = "officer1",
        ["POST /api/cases/{id:guid}/void-document"] = "legal1",
        ["POST /api/cases/{id:guid}/record-payment"] = "officer1",
        ["POST /api/cases/{id:guid}/propose-referral"] = "officer1",
        ["POST /api/cases/{id:guid}/approve-referral"] = "leader1",
        ["POST /api/cases/{id:guid}/refuse-referral"] = "leader1",
        ["POST /api/cases/{id:guid}/send-referral"] = "officer1",
        ["POST /api/cases/{id:guid}/record-referral-outcome"] = "officer1",
        ["POST /api/cases/{id:guid}/record-on-the-spot-decision"] = "officer1",
        ["POST /api/cases/{id:guid}/collect-on-the-spot"] = "officer1",
        ["POST /api/cases/{id:guid}/pass-on-collected-fine"] = "officer1",
        ["POST /api/cases/{id:guid}/demand-correction"] = "officer1",
        ["POST /api/cases/{id:guid}/decide-substitute-performance"] = "leader1",
        ["POST /api/cases/{id:guid}/record-substitute-performance"] = "officer1",
        ["POST /api/cases/{id:guid}/record-substitution-cost"] = "officer1",
        ["POST /api/cases/{id:guid}/recheck-discharge"] = "officer1",
        ["POST /api/cases/{id:guid}/notice-daily-fine"] = "legal1",
        ["POST /api/cases/{id:guid}/record-daily-fine-defence"] = "officer1 legal1",
        ["POST /api/cases/{id:guid}/decide-daily-fine"] = "leader1",
        ["POST /api/cases/{id:guid}/propose-detention-transfer"] = "officer1",
        ["POST /api/cases/{id:guid}/approve-detention-transfer"] = "leader1",
        ["POST /api/cases/{id:guid}/send-detention-transfer"] = "officer1",
        ["POST /api/cases/{id:guid}/record-detention-answer"] = "officer1",
        ["POST /api/cases/{id:guid}/record-prosecutors-opinion"] = "officer1",
        ["POST /api/cases/{id:guid}/follow-up-referral"] = "officer1",
        ["POST /api/cases/{id:guid}/record-criminal-outcome"] = "officer1",
        ["POST /api/cases/{id:guid}/hand-over-discipline-lead"] = "officer1 leader1",
        ["POST /api/cases/{id:guid}/review-lead"] = "officer1",
        ["POST /api/cases/{id:guid}/dismiss-lead"] = "leader1",
        ["POST /api/cases/{id:guid}/extend-filing-period"] = "leader1",
        ["POST /api/cases/{id:guid}/commission-examination"] = "officer1",
        ["POST /api/cases/{id:guid}/record-examination-result"] = "officer1",
        ["POST /api/cases/{id:guid}/inform-of-result"] = "officer1",
        ["POST /api/cases/{id:guid}/approve-preservation"] = "leader1",
        ["POST /api/cases/{id:guid}/preserve-evidence"] = "officer1",
        ["POST /api/cases/{id:guid}/dispose-of-preserved"] = "leader1",
        ["POST /api/cases/{id:guid}/release-preserved"] = "leader1",
        ["POST /api/cases/{id:guid}/decide-sealing"] = "leader1",
        ["POST /api/cases/{id:guid}/carry-out-sealing"] = "officer1",
        ["POST /api/cases/{id:guid}/extend-sealing"] = "leader1",
        ["POST /api/cases/{id:guid}/request-sealing-release"] = "officer1",
        ["POST /api/cases/{id:guid}/refuse-sealing-release"] = "leader1",
        ["POST /api/cases/{id:guid}/release-sealing"] = "leader1",
        ["POST /api/cases/{id:guid}/notify-restriction"] = "officer1",
        ["POST /api/cases/{id:guid}/restrict-production"] = "leader1",
        ["POST /api/cases/{id:guid}/suspend-production"] = "leader1",
        ["POST /api/cases/{id:guid}/extend-restriction"] = "leader1",
        ["POST /api/cases/{id:guid}/file-rectification-plan"] = "officer1",
        ["POST /api/cases/{id:guid}/report-rectification"] = "officer1",
        ["POST /api/cases/{id:guid}/follow-up-restriction"] = "officer1",
        ["POST /api/cases/{id:guid}/report-shutdown"] = "leader1",
        ["POST /api/cases/{id:guid}/suspend-investigation"] = "leader1",
        ["POST /api/cases/{id:guid}/resume-investigation"] = "leader1",
        ["POST /api/cases/{id:guid}/terminate-investigation"] = "leader1",
        ["POST /api/cases/{id:guid}/conclude-otherwise"] = "officer1",
        ["POST /api/cases/{id:guid}/report-jurisdiction-dispute"] = "leader1",
        ["POST /api/cases/{id:guid}/record-designation"] = "officer1 leader1",
        ["POST /api/cases/{id:guid}/request-recusal"] = "officer1 legal1 leader1",
        ["POST /api/cases/{id:guid}/decide-recusal"] = "leader1",
        ["POST /api/cases/{id:guid}/request-payment-plan"] = "officer1",
        ["POST /api/cases/{id:guid}/approve-payment-plan"] = "leader1",
        ["POST /api/cases/{id:guid}/refuse-payment-plan"] = "leader1",
        ["POST /api/cases/{id:guid}/decide-additional-fine"] = "leader1",
        ["POST /api/cases/{id:guid}/publish-decision"] = "legal1",
        ["POST /api/cases/{id:guid}/withhold-publication"] = "leader1",
        ["POST /api/cases/{id:guid}/withdraw-publication"] = "legal1",
        ["POST /api/cases/{id:guid}/report-major-penalty"] = "legal1",
        ["POST /api/cases/{id:guid}/record-remedy"] = "legal1",
        ["POST /api/cases/{id:guid}/record-remedy-progress"] = "legal1",
        ["POST /api/cases/{id:guid}/record-remedy-outcome"] = "legal1",
        ["POST /api/cases/{id:guid}/change-decision"] = "leader1",
        ["POST /api/cases/{id:guid}/record-refund"] = "officer1",
        ["POST /api/cases/{id:guid}/issue-demand"] = "officer1",
        ["POST /api/cases/{id:guid}/record-demand-statement"] = "officer1",
        ["POST /api/cases/{id:guid}/apply-for-enforcement"] = "leader1",
        ["POST /api/cases/{id:guid}/record-court-answer"] = "officer1",
        ["POST /api/cases/{id:guid}/agree-on-execution"] = "leader1",
        ["POST /api/cases/{id:guid}/suspend-enforcement"] = "leader1",
        ["POST /api/cases/{id:guid}/resume-enforcement"] = "leader1",
        ["POST /api/cases/{id:guid}/reverse-execution"] = "leader1",
        ["POST /api/cases/{id:guid}/terminate-enforcement"] = "leader1",
        ["POST /api/cases/{id:guid}/close-case"] = "leader1",
        ["POST /api/cases/{id:guid}/archive-case"] = "officer1 legal1",
    };

    [Fact]
    public async Task Nobody_gets_further_than_the_table_says()
    {
        await using var system = await postgres.StartSystemAsync("matrix");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.PenaltyDecided);
        await file.DoAsync("legal1", PublishingDecision.Act, new PublishDecision(file.Day(38), "县政府网站", OnCreditPortal: true));
        await file.ToAsync(CaseStage.Closed);
        await file.DoAsync("officer1", ArchivingCase.Act, new ArchiveCase(file.Day(55), "2017-罚-001"));
        Assert.Equal(Table.Keys.Order(StringComparer.Ordinal), Routes(system).Order(StringComparer.Ordinal));
        var before = await system.TracesAsync();

        foreach (var (route, allowed) in Table)
        {
            var (method, path) = (route.Split(' ')[0], route.Split(' ')[1].Replace("{id:guid}", file.Id.ToString(), StringComparison.Ordinal)
                .Replace("{documentId:guid}", file.DecisionId.ToString(), StringComparison.Ordinal)
                .Replace("{volume}", "main", StringComparison.Ordinal).Replace("{act}", "abolish-law", StringComparison.Ordinal).Replace("{documentName}", "v1", StringComparison.Ordinal));
            foreach (var caller in Callers)
            {
                // Acts are sent with a good body: the case is archived, so that whoever is let through is stopped by its stage.
                var body = method == "GET" ? null : path == "/api/tokens" ? (object)new { userName = "nobody", password = "x" } : Body(path, file);
                var answer = await system.CallAsync(new(method), path + Query(route), caller, body, file.Version);
                var (passes, where) = (allowed.Split(' ').Contains(caller ?? "anonymous"), $"{route} {caller}: {answer}");
                if (path == "/api/cases" && caller == "officer1" && method == "POST")
                {
                    Assert.True(answer.Status == 422, where);
                }
                else if (!passes)
                {
                    Assert.True(answer.Status == (caller is null ? 401 : 403), where);
                }
                else if (path == "/api/tokens")
                {
                    Assert.True(answer.Code == "sign-in-failed", where);
                }
                else
                {
                    Assert.True(answer.Status == (method == "GET" ? 200 : path.EndsWith("abolish-law", StringComparison.Ordinal) ? 404 : 422), where);
                }
            }
        }

        Assert.Equal(before, await system.TracesAsync());
    }

    private static string Query(string route) => route switch
    {
        "GET /api/statistics/annual" or "GET /api/trace/annual" => "?year=2017",
        "GET /api/statistics/fines" => "?offence=AIR-117",
        _ => "",
    };

    private static JsonNode Body(string path, ACase file) =>
        path == "/api/cases" ? JsonSerializer.SerializeToNode(file.Proposal with { OffenceCode = "NONE" }, TestSystem.Wire)!
        : path == "/api/leads" ? Acts.Body("receive-lead", file, file.Day(-60)) // The lead is found later than it is registered.
        : path == "/api/on-the-spot-decisions" ? Acts.OnTheSpot("NONE") : Acts.Body(path.Split('/')[^1], file, file.Day(60));

    private static IEnumerable<string> Routes(TestSystem system) =>
        from endpoint in system.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        let path = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        // Pages belong to tests/Web.Tests.
        where method != "HEAD" && (path.StartsWith("/api", StringComparison.Ordinal) || path.StartsWith("/health", StringComparison.Ordinal)
            || path.StartsWith("/openapi", StringComparison.Ordinal) || path == "/metrics")
        select $"{method} {path}";
}
