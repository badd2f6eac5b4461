using System.Text.Json.Nodes;
using Enforcement.Api.OpenApi;
using Enforcement.Api.Tests.Running;
using Enforcement.Domain.Cases;

namespace Enforcement.Api.Tests.OpenApi;

public sealed class ApiDocumentTests(SystemOfClass running) : IClassFixture<SystemOfClass>
{
    [Fact]
    public async Task The_document_is_openapi_3_1_with_an_example_for_every_body_and_parameter()
    {
        var system = running.System;
        var document = (await system.GetAsync("/openapi/v1.json", null)).Json;

        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(o => (Name: $"{o.Key} {path.Key}", Value: o.Value!))).ToList();
        Assert.All(CaseActs.All, act => Assert.Contains(operations, o => (string?)o.Value["operationId"] == act.Name));
        Assert.All(operations, o => Assert.True(o.Value["requestBody"] is not { } body || body["content"]!["application/json"]!["example"] is not null, o.Name));
        Assert.All(operations, o => Assert.All(o.Value["parameters"]?.AsArray() ?? [], p => Assert.True(p!["example"] is not null, $"{o.Name} {p["name"]}")));
        Assert.Contains("\"filed\"", document.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_examples_of_a_lead_make_up_a_procedure_of_their_own()
    {
        var system = running.System;
        var received = await system.PostAsync("/api/leads", "officer1", JsonNode.Parse(Examples.Bodies["receive-lead"])!);
        Assert.True(received.Status == 201, received.Text);
        var id = (string)received.Json["id"]!;
        Assert.Equal("leadReceived", (string)(await system.GetAsync($"/api/cases/{id}", "officer1")).Json["stage"]!);
        var (version, last) = ((long)received.Json["version"]!, "");
        foreach (var (user, act) in Steps())
        {
            var answer = await system.PostAsync(
                $"/api/cases/{id}/{act}", user, JsonNode.Parse(Body(act).Replace(Examples.DocumentId, last, StringComparison.Ordinal))!, version);
            Assert.True(answer.Status == 200, $"{act}: {answer.Text}");
            version = (long)answer.Json["version"]!;
            last = (string?)answer.Json["documentId"] ?? last;
        }

        var shown = (await system.GetAsync($"/api/cases/{id}", "legal1")).Json;
        Assert.Equal(("investigating", "ended"), ((string)shown["stage"]!, (string)shown["measures"]![0]!["state"]!));

        static string Body(string act) => Examples.Bodies[act == "propose-filing" ? "propose-filing-of-lead" : act];
        static (string, string)[] Steps() =>
        [
            ("officer1", "review-lead"), ("officer1", "propose-filing"), ("leader1", "approve-filing"), ("leader1", "appoint-investigators"),
            ("officer1", "record-inspection"), ("officer1", "request-recusal"), ("leader1", "decide-recusal"), ("leader1", "approve-preservation"),
            ("officer1", "preserve-evidence"), ("leader1", "dispose-of-preserved"), ("leader1", "decide-sealing"), ("officer1", "carry-out-sealing"),
            ("officer1", "request-sealing-release"), ("leader1", "refuse-sealing-release"), ("officer1", "notify-restriction"),
            ("leader1", "restrict-production"), ("officer1", "file-rectification-plan"), ("officer1", "report-rectification"),
            ("officer1", "follow-up-restriction"), ("leader1", "report-shutdown"), ("officer1", "commission-examination"),
            ("officer1", "record-examination-result"), ("officer1", "inform-of-result"),
        ];
    }

    [Fact]
    public async Task The_examples_make_up_a_whole_procedure()
    {
        var system = running.System;
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
