using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Enforcement.Architecture.Tests;

public partial class DomainTests
{
    private static readonly Type[] Types = Repository.Assembly("Domain")!.GetTypes();
    private static readonly Type CaseEvent = Types.Single(type => type.FullName == "Enforcement.Domain.Cases.CaseEvent");

    public static TheoryData<Type> Events() => [.. Types.Where(type => type.IsSubclassOf(CaseEvent))];

    [Fact]
    public void The_domain_asks_no_clock_and_draws_no_lots() => Assert.Empty(Lines(ClockOrChance()));

    [Fact]
    public void The_domain_counts_no_money_or_days_in_binary_fractions() => Assert.Empty(Lines(BinaryFraction()));

    [Fact]
    public void Stages_are_moved_only_by_Evolve() =>
        Assert.All(Lines(SetsStage()), line => Assert.StartsWith("src/Domain/Cases/EnforcementCase.cs:", line, StringComparison.Ordinal));

    [Fact]
    public void There_are_events() => Assert.NotEmpty(Events());

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_a_sealed_record_that_never_changes(Type happened)
    {
        Assert.True(happened.IsSealed, $"{happened.Name} is not sealed");
        Assert.NotNull(happened.GetMethod("<Clone>$"));
        Assert.All(happened.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), property => Assert.True(
            property.SetMethod is null || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
            $"{happened.Name}.{property.Name} can be set"));
        Assert.All(happened.GetFields(BindingFlags.Public | BindingFlags.Instance), field => Assert.Fail($"{happened.Name}.{field.Name} is a field"));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_named_by_what_happened(Type happened)
    {
        Assert.False(happened.Name.EndsWith("Event", StringComparison.Ordinal), happened.Name);
        Assert.DoesNotMatch("(Updated|Changed|StatusSet)$", happened.Name);
        Assert.Matches("(ed|Sent|Heard)$", happened.Name);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_holds_no_collection_that_could_be_changed(Type happened) => Assert.All(
        happened.GetProperties().Select(property => property.PropertyType).Where(type => type != typeof(string)),
        type => Assert.False(type.IsArray || typeof(System.Collections.IList).IsAssignableFrom(type), $"{happened.Name}: {type.Name}"));

    [Fact]
    public void Files_of_events_say_that_they_are_stored_for_ever() => Assert.Empty(
        Repository.SourcesOf("src/Domain").Where(file => file.Path.EndsWith("Events.cs", StringComparison.Ordinal))
            .Where(file => !file.Text.Contains("stored for ever", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Namespaces_follow_folders() => Assert.Empty(Repository.SourcesOf("src/Domain")
        .Where(file => !file.Text.Contains(
            $"namespace Enforcement.{Path.GetDirectoryName(file.Path)!["src/".Length..].Replace('/', '.')};", StringComparison.Ordinal))
        .Select(file => file.Path));

    private static IEnumerable<string> Lines(Regex pattern) =>
        from file in Repository.SourcesOf("src/Domain")
        from line in file.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where !line.Text.TrimStart().StartsWith("///", StringComparison.Ordinal) && pattern.IsMatch(line.Text)
        select $"{file.Path}:{line.Number}: {line.Text.Trim()}";

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\b|\bStopwatch\b|\bGuid\.(NewGuid|CreateVersion7)\b|\bRandom\b")]
    private static partial Regex ClockOrChance();

    [GeneratedRegex(@"\b(double|float|Double|Single|Half)\b(?!\()")]
    private static partial Regex BinaryFraction();

    [GeneratedRegex(@"\bStage = CaseStage\.")]
    private static partial Regex SetsStage();
}
