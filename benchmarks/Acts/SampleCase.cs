using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Npgsql;

namespace Enforcement.Benchmarks.Acts;

/// <summary>An invented case under investigation, made over HTTP as a user would, and copied in the store as often as needed.</summary>
internal sealed class SampleCase : IDisposable
{
    public const string Officer = "officer1";

    /// <summary>How many events a case has before the first measured act.</summary>
    public const long Version = 5;

    public static readonly AddEvidence Evidence = new(
        new(2017, 6, 14), EvidenceKind.MonitoringReport, "苍环监字〔2017〕第128号监测报告",
        "厂区东侧沟渠排口化学需氧量386mg/L、氨氮41.2mg/L，分别超过《污水综合排放标准》（GB 8978-1996）表4一级标准限值2.86倍、1.75倍",
        [new("监测报告.pdf", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 482_113)],
        [Officer, "officer2"], new("苍溪县环境监测站", "2015230128U", "苍环监字〔2017〕第128号"));

    public static readonly OrderCorrection Correction = new(
        new(2017, 6, 15), "立即停止通过暗管排放水污染物，封堵暗管，恢复污水处理设施正常运行，并于期限届满前书面报告改正情况", new(2017, 6, 30));

    private static readonly JsonSerializerOptions Json = StoredJson.Configure(new(JsonSerializerDefaults.Web));

    private readonly HttpClient _http;
    private Guid _id;

    private SampleCase(int port) => _http = new() { BaseAddress = new($"http://127.0.0.1:{port}") };

    /// <summary>A bearer token of the officer who acts.</summary>
    public string Token { get; private set; } = "";

    public static byte[] Body<T>(T act) => JsonSerializer.SerializeToUtf8Bytes(act, Json);

    public static async Task<SampleCase> MakeAsync(int port)
    {
        var sample = new SampleCase(port);
        sample.Token = await sample.SignInAsync(Officer);
        var leader = await sample.SignInAsync("leader1");
        var done = await sample.ActAsync("/api/cases", null, sample.Token, new ProposeFiling(
            new(2017, 6, 12),
            new("苍溪县清溪食品有限公司（演示）", Domain.Parties.PartyKind.LegalPerson, "苍溪县陵江镇滨河路中段118号", "91510824MA0000000X",
                LegalRepresentative: "赵某", Phone: "0839-0000000", IdentifierOverrideReason: "演示数据"),
            new(LeadSource.RoutineInspection, new(2017, 6, 12), "日常巡查"),
            new("生产废水经一根直径110mm的PVC管直接排入厂区东侧沟渠", "厂区东侧沟渠", "陵江镇", new(2017, 6, 10), new(2017, 6, 12)),
            "TS-98", new(true, true, true)));
        sample._id = done.GetProperty("id").GetGuid();
        await sample.ActAsync($"/api/cases/{sample._id}/approve-filing", 1, leader, new ApproveFiling(new(2017, 6, 13), "同意立案"));
        await sample.ActAsync(
            $"/api/cases/{sample._id}/appoint-investigators", 3, leader, new AppointInvestigators(new(2017, 6, 13), [Officer, "officer2"]));
        await sample.ActAsync($"/api/cases/{sample._id}/add-evidence", 4, sample.Token, Evidence);
        return sample;
    }

    /// <summary>
    /// Copies the case under identities of their own: the head of its stream, its snapshot and its row of the register, which is all
    /// that the measured acts and the read models read.
    /// </summary>
    public async Task<IReadOnlyList<Guid>> CopyAsync(NpgsqlConnection connection, int count)
    {
        Guid[] ids = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var table in new[] { "mt_streams", "mt_doc_enforcementcase", "mt_doc_registeredcase" })
        {
            await CopyAsync(connection, ids, table);
        }

        await transaction.CommitAsync();
        return ids;
    }

    private async Task CopyAsync(NpgsqlConnection connection, Guid[] ids, string table)
    {
        await using var ask = new NpgsqlCommand(
            """
            select array_agg(column_name::text) from information_schema.columns
            where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'
            """, connection)
        {
            Parameters = { new() { Value = MartenSetup.Schema }, new() { Value = table } },
        };
        var columns = (string[])(await ask.ExecuteScalarAsync())!;
        var values = columns.Select(column => column switch
        {
            "id" => "copy.id",
            "data" => "replace(source.data::text, source.id::text, copy.id::text)::jsonb",
            _ => $"source.{column}",
        });
#pragma warning disable CA2100 // Names of our own tables and columns.
        await using var copy = new NpgsqlCommand(
            $"""
            insert into {MartenSetup.Schema}.{table} ({string.Join(',', columns)})
            select {string.Join(',', values)} from {MartenSetup.Schema}.{table} source cross join unnest($2) as copy(id) where source.id = $1
            """,
            connection)
        {
            Parameters = { new() { Value = _id }, new() { Value = ids } },
        };
#pragma warning restore CA2100
        await copy.ExecuteNonQueryAsync();
    }

    public void Dispose() => _http.Dispose();

    private async Task<string> SignInAsync(string user)
    {
        var answer = await _http.PostAsJsonAsync("/api/tokens", new { userName = user, password = DemonstrationAgency.Password });
        return (await ReadAsync(answer)).GetProperty("accessToken").GetString()!;
    }

    private async Task<JsonElement> ActAsync<T>(string path, long? version, string token, T body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, options: Json) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (version is not null)
        {
            request.Headers.IfMatch.Add(new($"\"{version}\""));
        }

        return await ReadAsync(await _http.SendAsync(request));
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonDocument.Parse(text).RootElement : throw new InvalidOperationException(text);
    }
}
