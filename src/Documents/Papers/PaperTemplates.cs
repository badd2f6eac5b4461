using Enforcement.Documents.Decision;
using Enforcement.Domain.Cases;

namespace Enforcement.Documents.Papers;

/// <summary>All kinds of papers, in the order of the procedure.</summary>
public static class PaperTemplates
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PaperTemplate> All { get; } =
    [
        PenaltyDecisionLayout.Template,
    ];

    /// <summary>The kinds of paper the event gives rise to.</summary>
    public static IEnumerable<PaperTemplate> Of(CaseEvent happened) => All.Where(template => template.ComesFrom(happened));
}
