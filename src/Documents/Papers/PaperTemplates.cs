using Enforcement.Documents.Archive;
using Enforcement.Documents.Closure;
using Enforcement.Documents.CompulsoryEnforcement;
using Enforcement.Documents.DailyFine;
using Enforcement.Documents.Decision;
using Enforcement.Documents.Deliberation;
using Enforcement.Documents.Detention;
using Enforcement.Documents.Filing;
using Enforcement.Documents.Hearing;
using Enforcement.Documents.Investigation;
using Enforcement.Documents.LegalReview;
using Enforcement.Documents.Measures;
using Enforcement.Documents.Notice;
using Enforcement.Documents.Payment;
using Enforcement.Documents.Publication;
using Enforcement.Documents.Recusal;
using Enforcement.Documents.Referral;
using Enforcement.Documents.Remedies;
using Enforcement.Documents.Review;
using Enforcement.Documents.Service;
using Enforcement.Documents.Substitution;
using Enforcement.Documents.Summary;
using Enforcement.Domain.Cases;

namespace Enforcement.Documents.Papers;

/// <summary>All kinds of papers, in the order of the procedure.</summary>
public static class PaperTemplates
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PaperTemplate> All { get; } =
    [
        FilingFormLayout.Approval,
        FilingFormLayout.Refusal,
        FilingFormLayout.Revocation,
        InspectionRecordLayout.Template,
        InterviewRecordLayout.Template,
        EvidenceSheetLayout.Template,
        SamplingRecordPaper.Template,
        PreservationLayout.Notice,
        PreservationListPaper.Template,
        PreservationLayout.Release,
        RecusalDecisionPaper.Template,
        SealingLayouts.Decision,
        SealingLayouts.List,
        SealingLayouts.Extension,
        SealingLayouts.Release,
        RestrictionLayout.Restriction,
        RestrictionLayout.Suspension,
        CorrectionOrderLayout.Template,
        OnTheSpotDecisionLayout.Template,
        InvestigationReportLayout.Template,
        ReviewOpinionLayout.Template,
        PriorNoticeLayout.Template,
        HearingRightNoticeLayout.Template,
        DefenceRecordLayout.Template,
        HearingNoticeLayout.Template,
        HearingRecordLayout.Template,
        HearingReportLayout.Template,
        LegalityReviewLayout.Template,
        DeliberationRecordLayout.Template,
        PenaltyDecisionLayout.Template,
        NoPenaltyDecisionLayout.Template,
        TransferLetterLayout.Template,
        ServiceReceiptLayout.Template,
        MajorPenaltyReportLayout.Template,
        PaymentPlanLayout.Template,
        AdditionalFineLayout.Template,
        DecisionChangeLayout.Template,
        DischargeRecheckPaper.Template,
        DailyFineNoticePaper.Template,
        DailyFineDecisionPaper.Template,
        DetentionApprovalPaper.Template,
        DetentionLetterPaper.Template,
        DetentionListPaper.Template,
        DemandNoticeLayout.Template,
        EnforcementApplicationLayout.Template,
        CorrectionDemandPaper.Template,
        SubstitutionDecisionPaper.Template,
        SubstitutionRecordPaper.Template,
        ReferralApprovalLayout.Template,
        ReferralLetterLayout.Template,
        ReferralListLayout.Template,
        ClosureApprovalLayout.Template,
        DossierLayout.Covers,
        DossierLayout.Indexes,
        DossierLayout.Notes,
    ];

    /// <summary>Kinds of paper as they were before their version rose: no new paper is made so, but what was issued so can be drawn again (decision 0016).</summary>
    public static IReadOnlyList<PaperTemplate> Superseded { get; } = [];

    /// <summary>The kind of paper in the version something was issued in; null when this program does not know it.</summary>
    public static PaperTemplate? Find(string id, int version) => All.Concat(Superseded).FirstOrDefault(template => template.Id == id && template.Version == version);

    /// <summary>The kinds of paper the event gives rise to.</summary>
    public static IEnumerable<PaperTemplate> Of(CaseEvent happened) => All.Where(template => template.ComesFrom(happened));
}
