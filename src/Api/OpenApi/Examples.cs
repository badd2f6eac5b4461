using System.Text.Json.Nodes;

namespace Enforcement.Api.OpenApi;

/// <summary>
/// One example for every body and parameter of the API. The bodies, posted in this order on a case of their own, make up a whole
/// ordinary procedure; a test does just that.
/// </summary>
internal static class Examples
{
    /// <summary>Stands where the identity of a paper of the case goes.</summary>
    public const string DocumentId = "0198c0de-0000-7000-8000-000000000001";

    private const string CaseId = "0198c0de-0000-7000-8000-000000000000";

    /// <summary>Bodies by operation.</summary>
    public static IReadOnlyDictionary<string, string> Bodies { get; } = new Dictionary<string, string>
    {
        ["issue-token"] = """{ "userName": "officer1", "password": "Demo-2017!" }""",
        ["propose-filing"] = """
            {
              "occurredOn": "2017-05-10",
              "party": {
                "name": "苍溪县示例页岩砖厂（虚构）", "kind": "legalPerson", "creditCode": "914403001922038216",
                "legalRepresentative": "张示例", "address": "苍溪县陵江镇示例村1组", "phone": "0839-0000000"
              },
              "lead": { "source": "publicReport", "receivedOn": "2017-05-09", "reference": "12369 示例举报" },
              "violation": {
                "facts": "露天堆放页岩、煤渣约300吨，未密闭、未覆盖，大风天气扬尘明显。",
                "place": "苍溪县陵江镇示例村1组厂区东侧堆场", "township": "陵江镇", "startedOn": "2017-04-20"
              },
              "offenceCode": "AIR-117",
              "conditions": { "violationSuspected": true, "penaltyProvided": true, "withinJurisdiction": true }
            }
            """,
        ["refuse-filing"] = """{ "occurredOn": "2017-05-11", "reason": "经核实，堆场已全部密闭，没有违法行为。" }""",
        ["approve-filing"] = """{ "occurredOn": "2017-05-11", "opinion": "同意立案。" }""",
        ["appoint-investigators"] = """{ "occurredOn": "2017-05-11", "investigators": ["officer1", "officer2"] }""",
        ["record-inspection"] = """
            {
              "occurredOn": "2017-05-12", "from": "09:10", "to": "10:40", "place": "厂区东侧堆场",
              "findings": "堆场面积约800平方米，物料未密闭、未覆盖，未设围挡和喷淋。", "partyPresent": "张示例",
              "signingNote": "张示例逐页签名并按印", "certificatesShown": true, "officers": ["officer1", "officer2"]
            }
            """,
        ["record-interview"] = """
            {
              "occurredOn": "2017-05-12", "interviewee": "张示例", "capacity": "法定代表人",
              "statement": "承认物料自4月20日起露天堆放，没有采取覆盖措施。", "certificatesShown": true, "officers": ["officer1", "officer2"]
            }
            """,
        ["add-evidence"] = """
            {
              "occurredOn": "2017-05-12", "kind": "audioVisual", "title": "堆场现场照片4张", "proves": "物料未密闭、未覆盖",
              "files": [ { "name": "堆场1.jpg", "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "bytes": 482113 } ],
              "officers": ["officer1", "officer2"]
            }
            """,
        ["order-correction"] = """{ "occurredOn": "2017-05-12", "content": "将易产生扬尘的物料密闭或者有效覆盖。", "dueOn": "2017-05-22" }""",
        ["record-service"] = $$"""
            {
              "occurredOn": "2017-05-12", "documentId": "{{DocumentId}}", "method": "direct", "recipient": "张示例",
              "receipt": "送达回证，张示例签收", "officers": ["officer1", "officer2"]
            }
            """,
        ["record-reinspection"] = """
            { "occurredOn": "2017-05-23", "corrected": true, "findings": "物料已全部覆盖防尘网。", "officers": ["officer1", "officer2"] }
            """,
        ["conclude-investigation"] = """
            {
              "occurredOn": "2017-05-24",
              "establishedFacts": "2017年4月20日至5月12日，苍溪县示例页岩砖厂（虚构）在厂区东侧堆场露天堆放页岩、煤渣约300吨，未密闭、未覆盖。",
              "offenceCode": "AIR-117", "proposal": "建议处罚款20000元。"
            }
            """,
        ["review-case"] = """
            {
              "occurredOn": "2017-05-25", "passed": true,
              "findings": { "jurisdiction": true, "facts": true, "evidence": true, "procedure": true, "limitation": true, "application": true },
              "opinion": "事实清楚，证据确凿，程序合法，建议适当。"
            }
            """,
        ["issue-prior-notice"] = """
            {
              "occurredOn": "2017-05-26", "penalties": [ { "kind": "fine", "amount": 20000 } ],
              "grounds": "该单位系首次违法，已按要求改正，按一般情节处罚。"
            }
            """,
        ["record-defence"] = """
            {
              "occurredOn": "2017-06-01", "waived": false, "content": "请求从轻处罚。",
              "weighing": "违法事实清楚，但整改及时，采纳从轻的意见。"
            }
            """,
        ["void-document"] = $$"""{ "occurredOn": "2017-05-26", "documentId": "{{DocumentId}}", "reason": "告知书中当事人地址有误，另行制发。" }""",
        ["decide-penalty"] = """
            {
              "occurredOn": "2017-06-12", "penalties": [ { "kind": "fine", "amount": 15000 } ],
              "grounds": "该单位系首次违法，整改及时，在法定幅度内从轻处罚。"
            }
            """,
        ["decide-no-penalty"] = """
            { "occurredOn": "2017-06-12", "ground": "minorAndCorrected", "reasons": "违法行为轻微并及时改正，没有造成危害后果，已当面教育。" }
            """,
        ["revoke-filing"] = """{ "occurredOn": "2017-05-25", "reason": "经查，违法行为不属于本机关管辖范围内的行为。" }""",
        ["transfer-case"] = """{ "occurredOn": "2017-05-25", "receiver": "示例县环境保护局", "reason": "违法行为发生在示例县境内。" }""",
        ["record-payment"] = """{ "occurredOn": "2017-06-20", "amount": 15000, "voucher": "示例缴款书-0001" }""",
        ["propose-referral"] = """
            {
              "occurredOn": "2017-06-01", "suspectedCrime": "污染环境罪",
              "grounds": "非法倾倒危险废物3吨以上，达到司法解释规定的标准。", "officers": ["officer1", "officer2"]
            }
            """,
        ["approve-referral"] = """{ "occurredOn": "2017-06-02", "at": "15:30" }""",
        ["refuse-referral"] = """{ "occurredOn": "2017-06-02", "reason": "现有证据达不到追诉标准，补充调查后再议。" }""",
        ["send-referral"] = """{ "occurredOn": "2017-06-03", "at": "10:00", "receiver": "苍溪县公安局", "procuratorate": "苍溪县人民检察院" }""",
        ["record-referral-outcome"] = """{ "occurredOn": "2017-06-06", "outcome": "accepted", "reference": "苍公立告字〔2017〕示例1号" }""",
        ["close-case"] = """{ "occurredOn": "2017-06-26", "ground": "performed", "summary": "罚款已缴清，违法行为已改正。" }""",
    };

    /// <summary>Values by the name of a parameter in path, query or header.</summary>
    public static JsonNode? Parameter(string name) => name switch
    {
        "id" => CaseId,
        "documentId" => DocumentId,
        "asOf" => "2017-08-01",
        "knownAt" => "2027-01-01T00:00:00Z",
        "search" => "砖厂",
        "stage" => "investigating",
        "township" => "陵江镇",
        "offence" => "AIR-117",
        "officer" => "officer1",
        "sort" => "filed",
        "year" or "filedYear" or "decidedYear" or "referredYear" => 2017,
        "kind" => "decision.limit",
        "maxDaysLeft" => 30,
        "missed" or "dutiesOnly" => true,
        "limit" => 20,
        "cursor" => "MjAxNy0wNS0xMQ",
        "If-Match" => "\"7\"",
        "Idempotency-Key" => "5b1c8f1e-2f0a-4f6e-9a57-0d6f3c1f9a11",
        _ => null,
    };
}
