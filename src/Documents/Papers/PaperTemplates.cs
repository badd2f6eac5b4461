using Enforcement.Documents.Archive;
using Enforcement.Documents.Closure;
using Enforcement.Documents.Decision;
using Enforcement.Documents.Deliberation;
using Enforcement.Documents.Filing;
using Enforcement.Documents.Investigation;
using Enforcement.Documents.LegalReview;
using Enforcement.Documents.Measures;
using Enforcement.Documents.Recusal;
using Enforcement.Documents.Review;
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
        PreservationLayout.Notice,
        PreservationListPaper.Template,
        PreservationLayout.Release,
        RecusalDecisionPaper.Template,
        InvestigationReportLayout.Template,
        ReviewOpinionLayout.Template,
        LegalityReviewLayout.Template,
        DeliberationRecordLayout.Template,
        PenaltyDecisionLayout.Template,
        TransferLetterLayout.Template,
        ClosureApprovalLayout.Template,
        DossierLayout.Covers,
        DossierLayout.Indexes,
        DossierLayout.Notes,
    ];

    /// <summary>The kinds of paper the event gives rise to.</summary>
    public static IEnumerable<PaperTemplate> Of(CaseEvent happened) => All.Where(template => template.ComesFrom(happened));
}
