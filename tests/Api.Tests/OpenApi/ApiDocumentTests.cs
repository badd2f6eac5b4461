using System.Text.Json.Nodes;
using Enforcement.Api.OpenApi;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.OpenApi;

public sealed class ApiDocumentTests(Postgres postgres)
{
    [Fact]
    public async Task The_document_is_openapi_3_1_with_an_example_for_every_body_and_parameter()
    {
        await using var system = await postgres.StartSystemAsync("api_document");
        var document = (await system.GetAsync("/openapi/v1.json", null)).Json;

        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(o => (Name: $"{o.Key} {path.Key}", Value: o.Value!))).ToList();
        Assert.All(CaseActs.All, act => Assert.Contains(operations, o => (string?)o.Value["operationId"] == act.Name));
        Assert.All(operations, o => Assert.True(o.Value["requestBody"] is not { } body || body["content"]!["application/json"]!["example"] is not null, o.Name));
        Assert.All(operations, o => Assert.All(o.Value["parameters"]?.AsArray() ?? [], p => Assert.True(p!["example"] is not null, $"{o.Name} {p["name"]}")));
        Assert.Contains("\"filed\"", document.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_examples_make_up_a_whole_procedure()
    {
        await using var system = await postgres.StartSystemAsync("examples");
        var (id, version, last) = ("", 0L, default(string));
        string[] steps =
        [
            "officer1 propose-filing", "leader1 approve-filing", "leader1 appoint-investigators", "officer1 record-inspection", "officer1 record-interview",
            "officer1 add-evidence", "officer1 order-correction", "officer1 record-service", "officer1 record-reinspection", "officer1 conclude-investigation",
            "legal1 review-case", "legal1 issue-prior-notice", "officer1 record-service 2017-05-27", "legal1 record-defence", "leader1 decide-penalty",
            "officer1 record-service 2017-06-13", "officer1 record-payment", "leader1 close-case",
        ];
        foreach (var step in steps.Select(s => s.Split(' ')))
        {
            var (user, act) = (step[0], step[1]);
            var body = JsonNode.Parse(Examples.Bodies[act].Replace(Examples.DocumentId, last, StringComparison.Ordinal))!;
            if (step.Length > 2)
            {
                body["occurredOn"] = step[2];
            }

            var answer = id.Length == 0
                ? await system.PostAsync("/api/cases", user, body)
                : await system.PostAsync($"/api/cases/{id}/{act}", user, body, version);
            Assert.True(answer.Status is 200 or 201, $"{act}: {answer.Text}");
            id = (string)answer.Json["id"]!;
            version = (long)answer.Json["version"]!;
            last = (string?)answer.Json["documentId"] ?? last;
        }

        Assert.Equal("closed", (string)(await system.GetAsync($"/api/cases/{id}", "legal1")).Json["stage"]!);
    }
}
