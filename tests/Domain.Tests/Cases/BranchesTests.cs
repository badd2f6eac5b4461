using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Tests.Calendar;
using Enforcement.Domain.Tests.Properties;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;
using Xunit.Sdk;
using Xunit.v3;

namespace Enforcement.Domain.Tests.Cases;

/// <summary>
/// Which test walks each branch of the procedure in each regime. Nothing here is claimed: the tests of the cases are run once more, and what
/// they tell is read step by step, each under the regime of its own day.
/// </summary>
public class BranchesTests
{
    private const string Introduction = """
        # Branches × regimes

        A row is an act of the procedure or a value that an act can name (an outcome, a ground, a method), a column a regime: A1 from
        2010-03-01, A2 from 2021-07-15, B from 2023-07-01, and B with the offences of the ecological code (生态环境法典) from 2026-08-15. A cell
        names a test that walked the branch on a day of the regime, in a story in which the second reader of the law
        (`tests/Domain.Tests/Properties/Lawfulness.cs`) finds no fault; or the rule, with its article, that a test saw refusing it on a day of the
        regime, because its law does not know it, or not so. No cell may be empty. Observed by `tests/Domain.Tests/Cases/BranchesTests.cs`, which runs the tests and fails when
        this page differs (`UPDATE_DOCS=1` writes it anew).


        """;

    private enum Column
    {
        A1,
        A2,
        B,
        Code,
    }

    private static Lazy<Observation> Observed { get; } = new(Observe);

    [Fact]
    public void Each_branch_is_walked_in_each_regime_or_refused_as_unknown_to_its_law() => Assert.Empty(
        from row in Rows()
        from column in Enum.GetValues<Column>()
        where Cell(row, column) is null
        select $"{row} {column}");

    [Fact]
    public void What_a_law_does_not_know_is_never_done() => Assert.DoesNotContain(Observed.Value.Unknown.Keys, Observed.Value.Walked.ContainsKey);

    [Fact]
    public void The_document_is_the_matrix_of_what_was_walked()
    {
        var text = new StringBuilder(Introduction);
        text.AppendLine("| | A1 | A2 | B | B, code |").AppendLine("| --- | --- | --- | --- | --- |");
        foreach (var row in Rows())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {Title(row)} `{row}` | {string.Join(" | ", Enum.GetValues<Column>().Select(column => Cell(row, column)))} |");
        }

        Documents.IsUpToDate("branches.md", text.ToString());
    }

    private static string? Cell(string row, Column column) => Observed.Value.Walked.TryGetValue((row, column), out var test) ? test
        : Observed.Value.Unknown.TryGetValue((row, column), out var refusal) ? $"— {refusal.Rule.Code} {refusal.Basis}"
        : null;

    private static IEnumerable<string> Rows() => CaseActs.All.Select(act => act.Name).Concat(Values.Keys.Order(StringComparer.Ordinal));

    private static string Title(string row) => Values.TryGetValue(row, out var value) ? value.Chinese() : CaseActs.All.Single(act => act.Name == row).Title;

    /// <summary>What an act can name and its event keeps.</summary>
    private static Dictionary<string, Enum> Values { get; } = CaseActs.All.SelectMany(act => Choices.Of(act.Body)).Distinct()
        .Intersect(typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent))).SelectMany(type => Choices.Of(type)))
        .SelectMany(type => Enum.GetValues(type).Cast<Enum>()).ToDictionary(Choices.Named);

    private static Column ColumnOf(DateOnly day) => day >= new DateOnly(2026, 8, 15) ? Column.Code
        : day >= new DateOnly(2023, 7, 1) ? Column.B
        : day >= new DateOnly(2021, 7, 15) ? Column.A2
        : Column.A1;

    private static Observation Observe()
    {
        var seen = new Observation([], []);
        var tests = typeof(BranchesTests).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Enforcement.Domain.Tests.Cases", StringComparison.Ordinal) == true && type != typeof(BranchesTests))
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes<FactAttribute>().Any()))
            .OrderBy(method => method.DeclaringType != typeof(EachRegimeTests)).ThenBy(method => method.DeclaringType!.FullName, StringComparer.Ordinal).ThenBy(method => method.Name, StringComparer.Ordinal);
        foreach (var method in tests)
        {
            foreach (var arguments in ArgumentsOf(method))
            {
                var walk = Walk.Of(() => method.Invoke(method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!), arguments));
                seen.Add($"{method.DeclaringType!.Name}.{method.Name}", walk);
            }
        }

        return seen;
    }

    private static object?[][] ArgumentsOf(MethodInfo method)
    {
        var parameters = method.GetParameters();
        object?[][] rows = parameters.Length == 0 ? [[]] : [.. method.GetCustomAttributes<DataAttribute>().SelectMany(data => RowsOf(data, method))
            .Select(row => row.Zip(parameters, (given, parameter) => As(parameter.ParameterType, given)).ToArray())];
        Assert.NotEmpty(rows);
        return rows;
    }

    private static IEnumerable<object?[]> RowsOf(DataAttribute data, MethodInfo method) => data is MemberDataAttributeBase member
        ? ((IEnumerable)Given(member, member.MemberType ?? method.DeclaringType!)).Cast<object>().Select(row => row is ITheoryDataRow given ? given.GetData() : (object?[])row)
        : data.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult().Select(row => row.GetData());

    private static object Given(MemberDataAttributeBase member, Type of) =>
        of.GetProperty(member.MemberName)?.GetValue(null) ?? of.GetField(member.MemberName)?.GetValue(null) ?? of.GetMethod(member.MemberName)!.Invoke(null, member.Arguments)!;

    private static object? As(Type wanted, object? given) => given is IConvertible && !wanted.IsInstanceOfType(given) && Nullable.GetUnderlyingType(wanted) is null
        ? Convert.ChangeType(given, wanted, CultureInfo.InvariantCulture)
        : given;

    private sealed record Observation(Dictionary<(string Row, Column Column), string> Walked, Dictionary<(string Row, Column Column), Refusal> Unknown)
    {
        public void Add(string test, Walk walk)
        {
            foreach (var story in walk.Stories)
            {
                var cells = story.SelectMany(happened => RowsOf(happened).Select(row => (row, ColumnOf(happened.OccurredOn)))).Where(cell => !Walked.ContainsKey(cell)).Distinct().ToList();
                if (cells.Count > 0 && IsLawful(story))
                {
                    cells.ForEach(cell => Walked[cell] = test);
                }
            }

            foreach (var (refusal, row, on) in walk.Unknown)
            {
                Unknown.TryAdd((row, ColumnOf(on)), refusal);
            }
        }

        private static bool IsLawful(IReadOnlyList<CaseEvent> story)
        {
            try
            {
                return Lawfulness.FaultsOf(story, InventedYear.End).Count == 0;
            }
            catch (InvalidOperationException)
            {
                // An offence the reader does not know, or a story told from its middle: what cannot be read proves nothing.
                return false;
            }
        }

        private static IEnumerable<string> RowsOf(CaseEvent happened) => EventActs.Of(happened) is { } act ? Choices.In(happened).Select(Choices.Named).Where(Values.ContainsKey).Append(act.Name) : [];
    }
}
