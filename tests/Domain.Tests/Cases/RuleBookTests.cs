using System.Reflection;
using Enforcement.Domain.Cases;

namespace Enforcement.Domain.Tests;

public class RuleBookTests
{
    private static readonly Rule[] General =
    [
        GeneralRules.StageAllowsTheAct, GeneralRules.DateIsNotInTheFuture, GeneralRules.ProcedureLawKnowsTheDay,
        GeneralRules.NotBeforeTheStepItFollows, Domain.Cases.Recusal.RecusalRules.ActorIsNotRecused, Domain.Cases.Recusal.RecusalRules.NamedStaffAreNotRecused,
    ];

    /// <summary>The rules an accepted act has passed.</summary>
    internal static IEnumerable<Rule> RulesOf(CaseAct act) => General.Concat(act.Needs).Concat(act.BodyRules);

    internal static IEnumerable<CaseAct> ActsThatApply(Rule rule) => CaseActs.All.Where(act => RulesOf(act).Contains(rule));

    [Fact]
    public void Codes_and_names_are_unique_and_well_formed()
    {
        Assert.All(RuleBook.All, rule => Assert.Matches("^R-[0-9]{3,4}$", rule.Code));
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void Every_rule_has_a_sentence_and_an_article() => Assert.All(RuleBook.All, rule =>
    {
        Assert.NotEmpty(rule.Sentence);
        Assert.All(rule.Basis.All, basis =>
        {
            Assert.NotEmpty(basis.Source);
            Assert.StartsWith("第", basis.Article, StringComparison.Ordinal);
        });
    });

    [Fact]
    public void Every_rule_is_applied_by_some_act() =>
        Assert.Empty(RuleBook.All.Where(rule => !ActsThatApply(rule).Any()).Select(rule => rule.ToString()));

    [Fact]
    public void Every_rule_of_every_act_is_in_the_book() =>
        Assert.Empty(CaseActs.All.SelectMany(RulesOf).Except(RuleBook.All).Select(rule => rule.ToString()));

    [Fact]
    public void Every_rule_has_a_test_that_sees_it_refuse() =>
        Assert.Empty(RuleBook.All.Select(rule => rule.Name).Except(Claims<RefusesAttribute>(claim => claim.Rule)));

    [Fact]
    public void Every_rule_has_a_test_that_sees_it_let_pass() =>
        Assert.Empty(RuleBook.All.Select(rule => rule.Name).Except(Claims<LetsPassAttribute>(claim => claim.Rule)));

    [Fact]
    public void Acts_have_unique_names_roles_and_stages()
    {
        Assert.Equal(CaseActs.All.Count, CaseActs.All.Select(act => act.Name).Distinct().Count());
        Assert.Equal(CaseActs.All.Count, CaseActs.All.Select(act => act.Title).Distinct().Count());
        Assert.All(CaseActs.All, act =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", act.Name);
            Assert.NotEmpty(act.Roles);
            Assert.NotEmpty(act.Stages);
            Assert.DoesNotContain(CaseStage.Archived, act.Stages);
        });
        Assert.Equal(
            [
                "archive-case", "file-rectification-plan", "follow-up-restriction", "publish-decision", "record-refund", "record-remedy", "record-remedy-outcome",
                "record-remedy-progress", "record-service", "refuse-sealing-release", "release-sealing", "report-major-penalty", "report-rectification",
                "request-sealing-release", "reverse-execution", "withdraw-publication", "withhold-publication",
            ],
            CaseActs.All.Where(act => act.Stages.Contains(CaseStage.Closed)).Select(act => act.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_act_of_the_domain_is_in_the_list()
    {
        var written = typeof(CaseActs).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => typeof(CaseAct).IsAssignableFrom(field.FieldType))
            .Select(field => (CaseAct)field.GetValue(null)!);
        Assert.Equal(written.Select(act => act.Name).Order(), CaseActs.All.Select(act => act.Name).Order());
    }

    [Fact]
    public void A_claim_on_a_method_that_never_runs_is_none()
    {
        Assert.DoesNotContain(nameof(NeverRuns), Claims<RefusesAttribute>(claim => claim.Rule));
        Assert.DoesNotContain(nameof(NeverRuns), Claims<LetsPassAttribute>(claim => claim.Rule));
    }

    private static IEnumerable<string> Claims<TAttribute>(Func<TAttribute, string> rule)
        where TAttribute : Attribute =>
        typeof(RuleBookTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any()).SelectMany(test => test.GetCustomAttributes<TAttribute>()).Select(rule);

    /// <summary>Claims what no test proves, for nothing runs it.</summary>
    public static class NeverRuns
    {
        [Refuses(nameof(NeverRuns)), LetsPass(nameof(NeverRuns))]
        public static void Without_a_fact()
        {
        }
    }
}
