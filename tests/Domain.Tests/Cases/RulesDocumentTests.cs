using System.Text;
using Enforcement.Domain.Cases;

namespace Enforcement.Domain.Tests.Cases;

public class RulesDocumentTests
{
    private const string Introduction = """
        # Rules

        Every rule is one value in `src/Domain/Cases/**/…Rules.cs`: its code, its name, its sentence and its article. An act lists the rules it
        needs; nothing else in the solution enforces them, and pages ask the same values beforehand. Each rule has a test that sees it refuse
        an act and one that sees it let an act pass (search `tests/Domain.Tests` for its name). Computed from the code by
        `tests/Domain.Tests/Cases/RulesDocumentTests.cs`, which fails when this page differs (`UPDATE_DOCS=1` writes it anew).

        | code | name | sentence | article | acts |
        | --- | --- | --- | --- | --- |

        """;

    [Fact]
    public void The_document_is_the_rule_book_of_the_code()
    {
        var text = new StringBuilder(Introduction);
        foreach (var rule in RuleBook.All)
        {
            text.AppendLine($"| {rule.Code} | {rule.Name} | {rule.Sentence} | {rule.Basis} | {Acts(rule)} |");
        }

        Documents.IsUpToDate("rules.md", text.ToString());
    }

    private static string Acts(Rule rule)
    {
        var acts = RuleBookTests.ActsThatApply(rule).ToList();
        return acts.Count == CaseActs.All.Count ? "all" : string.Join(", ", acts.Select(act => $"`{act.Name}`"));
    }
}
