using System.Text;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

public class LifecycleTests
{
    private const string Introduction = """
        # Lifecycle of a case: act × stage

        Computed from the code by `tests/Domain.Tests/Cases/LifecycleTests.cs`, which fails when this page differs (`UPDATE_DOCS=1` writes it
        anew). A row is an act, a column a stage. **允许** means that nothing known before the act is filled in refuses it; otherwise the cell
        lists the rules that do (`R-001`: the stage does not know the act; the others: [rules.md](rules.md)). The case of a column is the usual
        one of `tests/Scenarios` on the day it reached the stage: with evidence and a served order to correct from the investigation on, the
        notice or the decision issued but not served yet, and no referral. The usual person of the act's role asks. Only
        `EnforcementCase.Evolve` moves the stage.


        """;

    /// <summary>The usual case when it has just reached the stage.</summary>
    private static readonly Dictionary<CaseStage, ACase> Reaching = new()
    {
        [CaseStage.Lead] = ACase.Lead(),
        [CaseStage.LeadReceived] = ACase.LeadReceived(),
        [CaseStage.FilingProposed] = ACase.Proposed(),
        [CaseStage.FilingRefused] = ACase.Proposed().Refused(),
        [CaseStage.Filed] = ACase.Proposed().Filed(),
        [CaseStage.Investigating] = ACase.Investigated().CorrectionOrdered().CorrectionServed(),
        [CaseStage.UnderReview] = ACase.Investigated().CorrectionOrdered().CorrectionServed().Concluded(),
        [CaseStage.ReviewPassed] = ACase.Reviewed(),
        [CaseStage.Noticed] = ACase.Reviewed().Noticed(),
        [CaseStage.PenaltyDecided] = ACase.Reviewed().Noticed().NoticeServed().Penalised(),
        [CaseStage.NoPenaltyDecided] = ACase.Reviewed().NoPenalty(),
        [CaseStage.FilingRevoked] = ACase.Reviewed().Revoked(),
        [CaseStage.Transferred] = ACase.Reviewed().Transferred(),
        [CaseStage.InvestigationTerminated] = ACase.Investigated2023().Terminated(new(2023, 8, 14)),
        [CaseStage.Closed] = ACase.Reviewed().Noticed().NoticeServed().Penalised().Served().Paid().Closed(),
        [CaseStage.Archived] = ACase.Reviewed().Noticed().NoticeServed().Penalised().Served().Paid().Closed().Archived(),
    };

    [Fact]
    public void The_scenarios_reach_every_stage() =>
        Assert.All(Enum.GetValues<CaseStage>(), stage => Assert.Equal(stage, Reaching[stage].Case.Stage));

    [Fact]
    public void The_document_is_the_matrix_of_the_code() => Documents.IsUpToDate("lifecycle.md", Introduction + Matrix());

    private static string Matrix()
    {
        var stages = Enum.GetValues<CaseStage>();
        var text = new StringBuilder();
        text.AppendLine("| | " + string.Join(" | ", stages.Select(stage => stage.Chinese())) + " |");
        text.AppendLine("| --- |" + string.Concat(stages.Select(_ => " --- |")));
        foreach (var act in CaseActs.All)
        {
            text.AppendLine($"| {act.Title} `{act.Name}` | " + string.Join(" | ", stages.Select(stage => Cell(act, Reaching[stage]))) + " |");
        }

        return text.ToString();
    }

    private static string Cell(CaseAct act, ACase given)
    {
        var refusals = act.RefusedBy(given.At(act, given.Case.LatestStepOn ?? Usual.LeadOn));
        return refusals.Count == 0 ? "**允许**" : string.Join(" ", refusals.Select(refusal => refusal.Rule.Code));
    }
}
