using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Scenarios;

namespace Enforcement.Documents.Tests.Papers;

/// <summary>The papers of cases of every course, composed as the application does: the case right after each event, and the event.</summary>
internal static class Composed
{
    private static readonly Lazy<IReadOnlyList<(string Id, ComposedPaper Paper)>> Everything = new(() => [.. Cases().SelectMany(Papers)]);

    /// <summary>All papers of the kind.</summary>
    public static IReadOnlyList<ComposedPaper> Of(string id) => [.. Everything.Value.Where(paper => paper.Id == id).Select(paper => paper.Paper)];

    /// <summary>The papers of the kind in one case, in order.</summary>
    public static IReadOnlyList<ComposedPaper> Of(ACase file, string id) => [.. Papers(file).Where(paper => paper.Id == id).Select(paper => paper.Paper)];

    /// <summary>The text of the last paper of the kind in the case.</summary>
    public static string Text(ACase file, string id) => Of(file, id)[^1].Document.Text;

    /// <summary>A case with every step of the ordinary course, to the archived dossier.</summary>
    public static ACase Whole() => ACase.LeadReceived().LeadReviewed().ProposedFromLead().Filed().WithInvestigators()
        .RecusalRequested(new(2017, 5, 25)).RecusalDecided(new(2017, 5, 26), granted: false)
        .Inspected().Interviewed().WithEvidence(but: body => body with { Files = [new("现场照片1.jpg", new string('a', 64), 123_456)] })
        .PreservationApproved(new(2017, 5, 31)).Preserved(new(2017, 5, 31)).PreservedReleased(new(2017, 6, 2))
        .CorrectionOrdered().CorrectionServed().Reinspected().Concluded().ReviewPassed().Noticed().NoticeServed().Defended()
        .LegalityReviewed().Deliberated().Penalised().Served().Paid().Closed().Archived();

    private static IEnumerable<ACase> Cases() =>
    [
        Whole(),
        ACase.Proposed().Refused(),
        ACase.LeadReceived().LeadReviewed().LeadDismissed(),
        ACase.LeadReceived().LeadReviewed().Transferred().Closed(),
        ACase.Investigated().Transferred().Closed(),
        ACase.Investigated().Revoked().Closed().Archived(),
        ACase.Investigated().ConcludedOtherwise().ReviewReturned(),
        ACase.Investigated().WithEvidence(but: _ => Usual.MonitoringReport()).PreservedInAnEmergency(new(2017, 6, 1)).PreservationApproved(new(2017, 6, 2)),
        ACase.Proposed(but: body => body with { Party = TheCounty.Citizen }).Filed().WithInvestigators().Inspected(but: body => body with { PartyPresent = null })
            .WithEvidence().Concluded().ReviewPassed(),
        ACase.Investigated2023(),
        ACase.NoticeServedFrom(ACase.InB).LegalityReviewed(agrees: false),
        ACase.NoticeServedFrom(ACase.InA2).LegalityReviewed(),
    ];

    private static IEnumerable<(string Id, ComposedPaper Paper)> Papers(ACase file)
    {
        for (var i = 0; i < file.Events.Count; i++)
        {
            CaseEvent[] history = [.. file.Events.Take(i + 1)];
            foreach (var template in PaperTemplates.Of(history[^1]))
            {
                yield return (template.Id, template.Compose(
                    new(EnforcementCase.Of(file.Case.Id, history), history[^1], file.Agency, LawBook.Embedded) { History = history }));
            }
        }
    }
}
