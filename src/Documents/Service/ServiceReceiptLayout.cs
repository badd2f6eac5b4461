using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Service;

/// <summary>How a service receipt looks.</summary>
public static class ServiceReceiptLayout
{
    private static readonly LegalBasis Contents = new("环境行政处罚办法", "第五十七条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<PaperServed, ServiceReceiptPaper> Template = new()
    {
        Id = "service-receipt",
        Title = "送达回证",
        Version = 1,
        Content = ServiceReceiptPaper.From,
        Layout = Of,
        Requires =
        [
            new("送达文书名称和文号", Contents, paper => paper.Paper),
            new("受送达人", Contents, paper => paper.Party),
            new("送达方式", Contents, paper => paper.Method),
            new("送达人", Contents, paper => paper.Servers),
            new("收件人", Contents, paper => paper.Recipient),
            new("送达日期", Contents, paper => paper.Served),
            new("送达凭证", Contents, paper => paper.Receipt),
        ],
    };

    private static OfficialDocument Of(ServiceReceiptPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            new("送达文书\n名称、文号", paper.Paper),
            new([new("份数", "1份"), new("送达方式", paper.Method)]),
            new("受送达人", paper.Party),
            new("送达地址", paper.Address),
            new([new("送出日期", paper.Begun), new("送达日期", paper.Served)]),
            new("收件人", paper.Recipient),
            new("送达凭证", paper.Receipt),
            new([new("收件人签名或者盖章", "") { Foot = $"签收日期：{Forms.OpenDate}" }], 4),
            new("拒收事由", paper.Refusal.Length > 0 ? paper.Refusal : "无"),
            new([new("见证人", paper.Witness.Length > 0 ? paper.Witness : "无") { Foot = $"见证人签名：　　　　　　{Forms.OpenDate}" }], 2),
            new("送达人", paper.Servers),
            new("备注", paper.Remarks.Count > 0 ? string.Join('\n', paper.Remarks) : "无"),
        ]),
        new SignatureLines([.. paper.ServerNames.Select(name => new SignatureLine("送达人（签名）：", name))]),
    ]);
}
