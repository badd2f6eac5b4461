using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Recusal;

namespace Enforcement.Scenarios;

/// <summary>Leads, pauses, measures, recusals and jurisdiction in the usual case.</summary>
public static partial class Usual
{
    /// <summary>The usual case of the procedure of 2023: these days replace those of 2017.</summary>
    public static readonly DateOnly LeadIn2023 = new(2023, 8, 3);

    public static IReadOnlyList<MeasuredItem> Items { get; } = [new("进出料台账", "2册", "本机关证据室")];

    public static ReceiveLead ReceivedLead(DateOnly? on = null) => new(
        on ?? LeadOn, TheCounty.Company, new(LeadSource.PublicReport, on ?? LeadOn, "12369 示例举报"), Proposal().Violation);

    public static ReviewLead LeadReview(DateOnly? on = null) => new(on ?? ProposedOn, "举报属实", LeadAdvice.File);

    public static DismissLead LeadDismissal(DateOnly? on = null) => new(on ?? ProposedOn, "没有违法行为");

    public static ExtendFilingPeriod FilingExtension(DateOnly on) => new(on, "须向有关部门核实");

    public static ReportJurisdictionDispute Dispute(DateOnly on, string objector) => new(on, objector, "广元市环境保护局", "违法行为发生地有争议");

    public static RecordDesignation Designation(DateOnly on, string designated) => new(on, designated, "广环函（示例）1号");

    public static RequestRecusal RecusalRequest(DateOnly on, string officer = "officer2") =>
        new(on, officer, RecusalRequester.Party, RecusalGround.DirectInterest, "与当事人有经营往来");

    public static DecideRecusal RecusalDecision(DateOnly on, string officer = "officer2", bool granted = true) => new(on, officer, granted, "经审查");

    public static ConcludeOtherwise OtherConclusion(DateOnly? on = null) => new(on ?? ConcludedOn, ConclusionGround.NotEstablished, "不能证明", "建议不予处罚");

    public static SuspendInvestigation Suspension(DateOnly on) => new(on, SuspensionGround.AwaitsDecision, "须以另案裁判为依据");

    public static ResumeInvestigation Resumption(DateOnly on) => new(on, "另案裁判已经生效");

    public static TerminateInvestigation Termination(DateOnly on) => new(on, TerminationGround.OrganisationEnded, "该单位已注销");

    public static CommissionExamination Commission(DateOnly on, string reference = "示例委托1号") =>
        new(on, ExaminationKind.Monitoring, "苍溪县环境监测站（示例）", reference, "厂界颗粒物浓度");

    public static RecordExaminationResult ExaminationResult(DateOnly on, string reference = "示例委托1号") => new(on, reference, "超标0.5倍", ShowsViolation: true);

    public static InformOfResult Information(DateOnly on, string reference = "示例委托1号") => new(on, reference, "钱示例签收");

    public static ApprovePreservation PreservationApproval(DateOnly on) => new(on, new(9, 0), "台账可能灭失");

    public static PreserveEvidence Preservation(DateOnly on, Guid? notice) => new(on, new(10, 0), notice, Items, "钱示例签名", CertificatesShown: true, Two);

    public static DecideSealing SealingDecision(DateOnly on) => new(on, new(9, 0), Seizure: false, SealingGround.EvadingSupervision, "通过暗管排放");

    public static CarryOutSealing Sealing(DateOnly on, Guid? decision) =>
        new(on, new(10, 0), decision, Items, "没有意见", "钱示例签名", CertificatesShown: true, Two);

    public static NotifyRestriction RestrictionNotice(DateOnly on, RestrictionKind kind = RestrictionKind.Restriction) => new(on, kind, "超标排放，拟责令限产停产", "钱示例签收");

    public static DecideRestriction Restriction(DateOnly on, int? months = 2) => new(on, "二号生产线", "没有意见", Waived: false, months);
}
