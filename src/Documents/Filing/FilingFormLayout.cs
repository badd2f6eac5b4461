using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Filing;

/// <summary>How the forms at the gate of a case look: one table, the opinions in the order of signing.</summary>
public static class FilingFormLayout
{
    private static readonly LegalBasis Filing = new("环境行政处罚办法", "第二十二条");
    private static readonly LegalBasis Revoking = new("环境行政处罚办法", "第二十三条");

    /// <summary>立案审批表.</summary>
    public static readonly PaperTemplate<FilingApproved, FilingForm> Approval = new()
    {
        Id = "filing-approval",
        Title = PaperKind.FilingApproval.Chinese(),
        Version = 1,
        Kind = PaperKind.FilingApproval,
        Content = FilingForm.Approval,
        Layout = Of,
        Requires =
        [
            new("立案号", Filing, form => form.Number),
            .. Common(Filing),
            new("承办人意见和日期", Filing, form => form.Handler.Complete),
        ],
    };

    /// <summary>不予立案审批表; of a refused proposal and of a dismissed lead.</summary>
    public static readonly PaperTemplate<CaseEvent, FilingForm> Refusal = new()
    {
        Id = "filing-refusal",
        Title = "不予立案审批表",
        Version = 1,
        When = happened => happened is FilingRefused or LeadDismissed,
        Content = FilingForm.Refusal,
        Layout = Of,
        Requires = Common(Filing),
    };

    /// <summary>撤销立案（销案）审批表.</summary>
    public static readonly PaperTemplate<FilingRevoked, FilingForm> Revocation = new()
    {
        Id = "filing-revocation",
        Title = "撤销立案（销案）审批表",
        Version = 1,
        Content = FilingForm.Revocation,
        Layout = Of,
        Requires = [new("立案号", Revoking, form => form.Number), .. Common(Revoking)],
    };

    /// <summary>The form as a document to draw.</summary>
    public static OfficialDocument Of(FilingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Forms.Sheet(
            new(form.Number.Length > 0 ? $"{form.Title}（{form.Number}）" : form.Title, form.Agency, "立案", form.DecidedOn), form.Title, form.IsDemonstration,
            [
                .. form.Number.Length > 0 ? new Block[] { new NumberLine(form.Number) } : [],
                new FormTable(
                [
                    new FormRow("案由", form.Cause),
                    new FormRow("案件来源", form.Source),
                    .. Forms.PartyRows(form.Party),
                    Forms.TextRow("案情简介", form.Facts, 3),
                    new FormRow("立案条件对照", string.Join('\n', Wording.Numbered(form.Conditions))),
                    Forms.TextRow(form.Title == PaperKind.FilingApproval.Chinese() ? "立案理由" : "理由", form.Grounds, 2),
                    Forms.OpinionRow("承办人意见", form.Handler),
                    Forms.OpinionRow("承办机构负责人\n审核意见", form.Section),
                    Forms.OpinionRow("本机关负责人\n审批意见", form.Leader),
                ]),
            ]);
    }

    private static IReadOnlyList<RequiredContent<FilingForm>> Common(LegalBasis basis) =>
    [
        new("案件来源", basis, form => form.Source),
        new("案由", basis, form => form.Cause),
        new("当事人的姓名或者名称、住所", basis, form => form.Party.Count >= 2 ? form.Party[0].Value : null),
        new("案情简介", basis, form => form.Facts),
        new("立案条件对照", basis, form => string.Concat(form.Conditions)),
        new("理由", basis, form => form.Grounds),
        new("本机关负责人审批意见和日期", basis, form => form.Leader.Complete),
    ];
}
