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
        ["issue-hearing-right-notice"] = """{ "occurredOn": "2017-05-26" }""",
        ["request-hearing"] = """
            { "occurredOn": "2017-06-02", "submittedOn": "2017-05-31", "inWriting": true, "content": "对处罚数额有异议，要求听证。" }
            """,
        ["review-hearing-request"] = """{ "occurredOn": "2017-06-05", "accepted": true, "reasons": "申请人是本案当事人，在期限内提出，符合听证条件。" }""",
        ["notify-hearing"] = """
            {
              "occurredOn": "2017-06-06", "scheduledOn": "2017-06-20", "at": "09:30", "place": "本局三楼会议室",
              "chair": "legal1", "clerk": "legal2", "assessors": []
            }
            """,
        ["hold-hearing"] = """
            {
              "occurredOn": "2017-06-20", "outcome": "held", "investigators": ["officer1", "officer2"],
              "record": "调查人员陈述违法事实、证据和处罚建议；当事人对堆场面积提出异议，双方质证。", "signingNote": "张示例逐页签名", "representatives": ["李代理（示例）"]
            }
            """,
        ["report-hearing"] = """{ "occurredOn": "2017-06-22", "content": "争议在于堆场面积。", "opinion": "事实清楚，建议维持拟处罚意见。" }""",
        ["waive-hearing"] = """{ "occurredOn": "2017-06-02", "content": "当事人书面表示放弃听证。" }""",
        ["review-legality"] = """
            {
              "occurredOn": "2017-06-05", "opinion": "agree", "reasons": "事实清楚，程序合法，裁量适当，同意拟处罚意见。",
              "findings": {
                "competence": true, "personnel": true, "procedure": true, "facts": true, "application": true, "papers": true, "noCrime": true
              }
            }
            """,
        ["deliberate"] = """
            {
              "occurredOn": "2017-06-08", "chair": "leader1", "members": ["leader2"], "attending": ["officer1"],
              "opinions": [
                { "officer": "leader1", "agrees": true, "text": "同意采纳从轻的意见。" },
                { "officer": "leader2", "agrees": true, "text": "同意。" }
              ],
              "conclusion": "penalise", "penalties": [ { "kind": "fine", "amount": 15000 } ], "reasons": "整改及时，在法定幅度内从轻处罚。"
            }
            """,
        ["extend-decision-period"] = """{ "occurredOn": "2024-05-20", "days": 30, "reason": "需要补充鉴定。" }""",
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
        ["request-payment-plan"] = """{ "occurredOn": "2017-06-21", "hardship": "受市场影响停工，流动资金不足，申请分两期缴纳。" }""",
        ["approve-payment-plan"] = """
            {
              "occurredOn": "2017-06-22",
              "instalments": [ { "dueOn": "2017-07-31", "amount": 7500 }, { "dueOn": "2017-08-31", "amount": 7500 } ]
            }
            """,
        ["refuse-payment-plan"] = """{ "occurredOn": "2017-06-22", "reason": "没有证明经济困难的材料。" }""",
        ["decide-additional-fine"] = """{ "occurredOn": "2017-07-10" }""",
        ["publish-decision"] = """{ "occurredOn": "2017-06-20", "fullTextAt": "苍溪县人民政府网站信息公开栏（示例）", "onCreditPortal": true }""",
        ["withhold-publication"] = """{ "occurredOn": "2017-06-20", "ground": "tradeSecret", "reasons": "决定书载明的工艺参数属于商业秘密。" }""",
        ["withdraw-publication"] = """{ "occurredOn": "2017-09-20", "publicReasons": "原处罚决定已被依法变更。" }""",
        ["report-major-penalty"] = """{ "occurredOn": "2017-06-20", "receivers": [ "苍溪县人民政府法制办公室", "广元市环境保护局" ] }""",
        ["record-remedy"] = """
            { "occurredOn": "2017-07-20", "kind": "reconsideration", "body": "苍溪县人民政府", "reference": "苍府复〔2017〕示例1号" }
            """,
        ["record-remedy-progress"] = """{ "occurredOn": "2017-07-25", "step": "accepted", "reference": "受理通知书（示例）" }""",
        ["record-remedy-outcome"] = """
            {
              "occurredOn": "2017-09-18", "result": "changed", "reference": "苍府复决〔2017〕示例1号", "reasons": "裁量时未考虑及时改正的情节。",
              "penalties": [ { "kind": "fine", "amount": 10000 } ]
            }
            """,
        ["change-decision"] = """{ "occurredOn": "2017-06-15", "change": "corrected", "reason": "决定书中当事人住所地误写，予以更正。", "penalties": [] }""",
        ["record-refund"] = """{ "occurredOn": "2017-09-25", "amount": 5000, "voucher": "示例退款书-0001" }""",
        ["issue-demand"] = """{ "occurredOn": "2017-12-15", "claimsAdditionalFine": true }""",
        ["record-demand-statement"] = """
            { "occurredOn": "2017-12-20", "content": "请求延后缴纳。", "weighing": "缴款期限早已届满，不予采纳。" }
            """,
        ["apply-for-enforcement"] = """
            {
              "occurredOn": "2018-01-10", "court": "苍溪县人民法院",
              "materials": { "decisionWithItsBasis": true, "statementAndDemand": true, "subjectOfEnforcement": true }
            }
            """,
        ["record-court-answer"] = """{ "occurredOn": "2018-01-15", "answer": "accepted", "reference": "（2018）川0824行审示例1号" }""",
        ["agree-on-execution"] = """
            {
              "occurredOn": "2018-01-20", "content": "分两次缴清罚款，免除部分加处罚款。", "additionalFine": 5000,
              "remedialMeasures": "已建成封闭式堆场并复绿。"
            }
            """,
        ["suspend-enforcement"] = """{ "occurredOn": "2018-02-01", "ground": "unableToPerform", "reasons": "企业停产，账户无余额，有开户行证明。" }""",
        ["resume-enforcement"] = """{ "occurredOn": "2018-05-02", "ground": "groundFellAway", "reasons": "企业恢复生产，已有收入。" }""",
        ["reverse-execution"] = """
            { "occurredOn": "2017-10-20", "ground": "orderRevoked", "restoration": "责令改正决定被复议机关撤销，已退还清运费用。", "refunded": 11800, "compensation": 0 }
            """,
        ["terminate-enforcement"] = """{ "occurredOn": "2018-03-01", "ground": "organisationEnded", "reasons": "法院裁定宣告破产，无财产可供分配。" }""",
        ["demand-correction"] = """
            { "occurredOn": "2017-06-19", "duty": "清除倾倒在河滩上的污泥，恢复原状。", "dueOn": "2017-06-23" }
            """,
        ["decide-substitute-performance"] = """
            {
              "occurredOn": "2017-06-26", "ground": "pollution", "reasons": "污泥逾期未清除，降雨后将流入东河。", "subject": "河滩上约二十吨污泥",
              "method": "清运至有资质的处置单位", "performOn": "2017-07-05", "estimatedCost": 12000, "statement": "当事人没有陈述、申辩。",
              "thirdParty": "示例环境服务有限公司", "disinterested": true
            }
            """,
        ["record-substitute-performance"] = """
            {
              "occurredOn": "2017-07-05", "course": "当日清运污泥二十一吨。", "partyPresent": false, "peaceful": true, "cost": 11800,
              "costBasis": "清运 3,800 元，处置 8,000 元。", "signingNote": "监督人员、代履行人、见证人均已签名", "supervisors": ["officer1", "officer2"],
              "witness": "村民委员会工作人员（示例）"
            }
            """,
        ["record-substitution-cost"] = """{ "occurredOn": "2017-07-20", "amount": 11800, "voucher": "示例收据-0002" }""",
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
        ["receive-lead"] = """
            {
              "occurredOn": "2017-05-09",
              "party": { "name": "苍溪县示例页岩砖厂（虚构）", "kind": "legalPerson", "address": "苍溪县陵江镇示例村1组" },
              "lead": { "source": "publicReport", "receivedOn": "2017-05-09", "reference": "12369 示例举报" },
              "violation": { "facts": "举报反映堆场扬尘。", "place": "苍溪县陵江镇示例村1组", "township": "陵江镇", "startedOn": "2017-04-20" }
            }
            """,
        ["review-lead"] = """{ "occurredOn": "2017-05-10", "findings": "举报属实，堆场未密闭、未覆盖。", "advice": "file" }""",
        ["dismiss-lead"] = """{ "occurredOn": "2017-05-10", "reason": "经核实，没有违法行为。" }""",
        ["extend-filing-period"] = """{ "occurredOn": "2017-05-10", "reason": "需要向有关部门核实。" }""",
        ["report-jurisdiction-dispute"] = """{ "occurredOn": "2017-05-26", "objector": "示例县环境保护局", "superior": "广元市环境保护局", "reasons": "违法行为发生地有争议。" }""",
        ["record-designation"] = """{ "occurredOn": "2017-05-31", "designated": "苍溪县环境保护局", "reference": "广环函〔2017〕示例1号" }""",
        ["request-recusal"] = """{ "occurredOn": "2017-05-15", "officer": "officer2", "by": "party", "ground": "directInterest", "reason": "当事人称其与邻厂有经营往来。" }""",
        ["decide-recusal"] = """{ "occurredOn": "2017-05-15", "officer": "officer2", "granted": false, "reason": "经查没有利害关系。" }""",
        ["conclude-otherwise"] = """{ "occurredOn": "2017-05-24", "ground": "notEstablished", "findings": "现有证据不能证明扬尘来自该堆场。", "proposal": "建议不予处罚。" }""",
        ["suspend-investigation"] = """{ "occurredOn": "2017-05-15", "ground": "awaitsDecision", "reason": "须以另案裁判为依据。" }""",
        ["resume-investigation"] = """{ "occurredOn": "2017-05-18", "reason": "另案裁判已经生效。" }""",
        ["terminate-investigation"] = """{ "occurredOn": "2017-05-18", "ground": "organisationEnded", "reason": "该单位已注销，没有权利义务承受人。" }""",
        ["commission-examination"] = """{ "occurredOn": "2017-05-15", "kind": "monitoring", "institution": "苍溪县环境监测站（示例）", "reference": "示例委托1号", "subject": "厂界颗粒物浓度" }""",
        ["record-examination-result"] = """{ "occurredOn": "2017-05-18", "reference": "示例委托1号", "result": "厂界颗粒物超标0.5倍。", "showsViolation": true }""",
        ["inform-of-result"] = """{ "occurredOn": "2017-05-19", "reference": "示例委托1号", "receipt": "张示例签收" }""",
        ["approve-preservation"] = """{ "occurredOn": "2017-05-15", "at": "09:00", "grounds": "进出料台账可能灭失。" }""",
        ["preserve-evidence"] = $$"""
            {
              "occurredOn": "2017-05-15", "at": "10:00", "documentId": "{{DocumentId}}",
              "items": [ { "name": "进出料台账", "quantity": "2册", "keptAt": "本机关证据室" } ],
              "signingNote": "张示例签名", "certificatesShown": true, "officers": ["officer1", "officer2"]
            }
            """,
        ["dispose-of-preserved"] = $$"""{ "occurredOn": "2017-05-17", "documentId": "{{DocumentId}}", "disposition": "secured", "particulars": "复制后归还。" }""",
        ["release-preserved"] = $$"""{ "occurredOn": "2017-05-17", "documentId": "{{DocumentId}}", "reason": "已经核对，无需继续保存。" }""",
        ["decide-sealing"] = """{ "occurredOn": "2017-05-15", "at": "09:00", "seizure": false, "ground": "evadingSupervision", "particulars": "通过暗管排放。" }""",
        ["carry-out-sealing"] = $$"""
            {
              "occurredOn": "2017-05-15", "at": "10:00", "documentId": "{{DocumentId}}",
              "items": [ { "name": "排污泵", "quantity": "1台", "keptAt": "厂区原地" } ], "defence": "当事人没有意见。",
              "signingNote": "张示例签名", "certificatesShown": true, "officers": ["officer1", "officer2"]
            }
            """,
        ["extend-sealing"] = $$"""{ "occurredOn": "2017-06-09", "documentId": "{{DocumentId}}", "days": 30, "reason": "案情复杂，尚未改正。" }""",
        ["request-sealing-release"] = $$"""{ "occurredOn": "2017-05-22", "documentId": "{{DocumentId}}", "request": "已拆除暗管，申请解除。" }""",
        ["refuse-sealing-release"] = $$"""{ "occurredOn": "2017-05-24", "documentId": "{{DocumentId}}", "findings": "暗管尚未拆除完毕。" }""",
        ["release-sealing"] = $$"""{ "occurredOn": "2017-05-25", "documentId": "{{DocumentId}}", "reason": "暗管已拆除，经核查已改正。" }""",
        ["notify-restriction"] = """{ "occurredOn": "2017-05-15", "kind": "restriction", "content": "超标排放，拟责令限制生产；有权陈述、申辩，三日内可要求听证。", "receipt": "张示例签收" }""",
        ["restrict-production"] = """{ "occurredOn": "2017-05-22", "scope": "二号生产线减产一半", "defence": "当事人没有意见。", "waived": false, "months": 2 }""",
        ["suspend-production"] = """{ "occurredOn": "2017-05-22", "scope": "全厂停产整治", "defence": "当事人书面放弃。", "waived": true }""",
        ["extend-restriction"] = $$"""{ "occurredOn": "2017-07-20", "documentId": "{{DocumentId}}", "months": 1, "reason": "整改设备尚未到货。" }""",
        ["file-rectification-plan"] = $$"""{ "occurredOn": "2017-06-01", "documentId": "{{DocumentId}}", "plan": "更换除尘设备，已在厂区公示。" }""",
        ["report-rectification"] = $$"""{ "occurredOn": "2017-06-20", "documentId": "{{DocumentId}}", "completedOn": "2017-06-15", "report": "除尘设备已更换，监测达标。" }""",
        ["follow-up-restriction"] = $$"""{ "occurredOn": "2017-07-10", "documentId": "{{DocumentId}}", "findings": "设备正常运行。", "officers": ["officer1", "officer2"] }""",
        ["report-shutdown"] = """{ "occurredOn": "2017-05-22", "government": "苍溪县人民政府", "reasons": "拒不改正，污染严重。" }""",
        ["propose-filing-of-lead"] = """
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
        ["decide-on-the-spot-on-lead"] = """
            {
              "occurredOn": "2017-05-11",
              "party": { "name": "苍溪县示例门诊部（虚构）", "kind": "legalPerson", "creditCode": "914403001922038216", "address": "苍溪县陵江镇示例路8号" },
              "lead": { "source": "publicReport", "receivedOn": "2017-05-09", "reference": "12369 示例举报" },
              "violation": {
                "facts": "医疗废物暂存间没有防渗漏、防鼠措施，当场已改正。",
                "place": "苍溪县陵江镇示例路8号", "township": "陵江镇", "startedOn": "2017-05-08", "endedOn": "2017-05-11"
              },
              "offenceCode": "MED-46", "factsAreConclusive": true, "isMinor": true, "penalty": { "kind": "warning" },
              "grounds": "违反医疗废物管理条例第十七条，情节轻微，给予警告。", "statement": "承认违法，没有其他意见。",
              "correction": "立即完善防渗漏、防鼠措施。", "recipient": "李示例", "signingNote": "李示例当场签收", "record": "当场笔录1份",
              "certificatesShown": true, "officers": ["officer1", "officer2"]
            }
            """,
        ["decide-on-the-spot"] = """
            {
              "occurredOn": "2017-05-10",
              "party": {
                "name": "苍溪县示例门诊部（虚构）", "kind": "legalPerson", "creditCode": "914403001922038216",
                "legalRepresentative": "李示例", "address": "苍溪县陵江镇示例路8号"
              },
              "lead": { "source": "routineInspection", "receivedOn": "2017-05-10" },
              "violation": {
                "facts": "医疗废物暂存间没有防渗漏、防鼠措施，当场已改正。",
                "place": "苍溪县陵江镇示例路8号", "township": "陵江镇", "startedOn": "2017-05-10", "endedOn": "2017-05-10"
              },
              "offenceCode": "MED-46", "factsAreConclusive": true, "isMinor": true, "penalty": { "kind": "fine", "amount": 20 },
              "grounds": "违反医疗废物管理条例第十七条，情节轻微，当场处以小额罚款。", "statement": "承认违法，没有其他意见。",
              "correction": "立即完善防渗漏、防鼠措施。", "recipient": "李示例", "signingNote": "李示例当场签收",
              "record": "已制作现场检查和当场处罚笔录1份，李示例签名。", "certificatesShown": true, "officers": ["officer1", "officer2"]
            }
            """,
        ["record-on-the-spot-decision"] = """{ "occurredOn": "2017-05-11", "materials": "当场处罚决定书副本、笔录各1份" }""",
        ["collect-on-the-spot"] = """{ "occurredOn": "2017-05-10", "amount": 20, "receipt": "示例财政票据-0001", "ground": "smallFine" }""",
        ["pass-on-collected-fine"] = """{ "occurredOn": "2017-05-11", "to": "agency", "voucher": "示例交款收据-0001" }""",
        ["recheck-discharge"] = """
            {
              "occurredOn": "2017-05-25", "finding": "stillDischarging", "covert": true,
              "particulars": "夜间暗查，总排口仍在超标排放，已采样。", "officers": ["officer1", "officer2"]
            }
            """,
        ["notice-daily-fine"] = """{ "occurredOn": "2017-07-03", "grounds": "责令改正后复查仍超标排放，拒不改正。" }""",
        ["record-daily-fine-defence"] = """
            { "occurredOn": "2017-07-06", "waived": false, "content": "请求减免。", "weighing": "计罚日数和数额依法计算，不予采纳。" }
            """,
        ["decide-daily-fine"] = """
            { "occurredOn": "2017-07-20", "grounds": "责令改正后复查仍超标排放，拒不改正。", "correction": "立即停止超标排放。" }
            """,
        ["propose-detention-transfer"] = """
            {
              "occurredOn": "2017-06-14", "situation": "evasiveDischarge", "persons": ["张示例（厂长）"],
              "grounds": "通过暗管排放污染物，尚不构成犯罪，已作出处罚决定。"
            }
            """,
        ["approve-detention-transfer"] = """{ "occurredOn": "2017-06-15", "opinion": "同意移送公安机关适用行政拘留。" }""",
        ["send-detention-transfer"] = """
            { "occurredOn": "2017-06-16", "receiver": "苍溪县公安局", "materials": "移送书、处罚决定书、调查报告等7项原件，已复印留存。" }
            """,
        ["record-detention-answer"] = """{ "occurredOn": "2017-06-21", "answer": "detained", "reference": "苍公行罚决字〔2017〕示例1号", "days": 10 }""",
        ["record-prosecutors-opinion"] = """{ "occurredOn": "2017-05-31", "reference": "苍检意〔2017〕示例1号" }""",
        ["follow-up-referral"] = """{ "occurredOn": "2017-06-08", "step": "handOverMaterials", "particulars": "案卷2册、涉案物品清单1份。" }""",
        ["record-criminal-outcome"] = """
            { "occurredOn": "2017-11-20", "outcome": "convicted", "reference": "（2017）川0824刑初示例1号", "fine": 20000 }
            """,
        ["hand-over-discipline-lead"] = """
            { "occurredOn": "2017-06-08", "receiver": "苍溪县纪委监委（示例）", "content": "有关工作人员涉嫌失职，线索材料1份。" }
            """,
        ["close-case"] = """{ "occurredOn": "2017-06-26", "ground": "performed", "summary": "罚款已缴清，违法行为已改正。" }""",
        ["archive-case"] = """{ "occurredOn": "2017-07-10", "archiveNumber": "示例档号 2017-罚-001" }""",
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
        "volume" => "main",
        "alsoHidden" => new JsonArray("患有尘肺病"),
        "year" or "filedYear" or "decidedYear" or "referredYear" or "sparedYear" => 2017,
        "kind" => "decision.limit",
        "maxDaysLeft" => 30,
        "missed" or "dutiesOnly" => true,
        "limit" => 20,
        "cursor" => "MjAxNy0wNS0xMQ",
        "If-Match" => "\"7\"",
        "On-Behalf-Of" => "officer2",
        "Idempotency-Key" => "5b1c8f1e-2f0a-4f6e-9a57-0d6f3c1f9a11",
        _ => null,
    };
}
