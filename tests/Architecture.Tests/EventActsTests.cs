using System.Text.RegularExpressions;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Tracing;

namespace Enforcement.Architecture.Tests;

/// <summary>Which act leaves which event is written down a second time for inspectors; here it is compared with what the acts' own files make.</summary>
public partial class EventActsTests
{
    [Fact]
    public void Each_event_is_said_to_come_from_the_act_whose_file_makes_it()
    {
        var events = typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent))).ToDictionary(type => type.Name);
        var acts = CaseActs.All.ToLookup(act => act.GetType().GetGenericArguments()[0].Name);
        var made = (
            from file in Repository.SourcesOf("src/Domain/Cases")
            from body in Record().Matches(file.Text).Select(match => match.Groups[1].Value).Distinct()
            from name in Made().Matches(file.Text).Select(match => match.Groups[1].Value).Where(events.ContainsKey).Distinct()
            from act in acts[body]
            select (Event: events[name], Act: act.Name)).ToLookup(pair => pair.Event, pair => pair.Act);
        Assert.NotEmpty(made);
        Assert.All(events.Values, type =>
        {
            var said = EventActs.Of((CaseEvent)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type))?.Name;
            Assert.True(said is null ? !made[type].Any() : made[type].Contains(said), $"{type.Name}: {said} is not among {string.Join(", ", made[type])}");
        });
    }

    [GeneratedRegex(@"CaseAct<(\w+)> ")]
    private static partial Regex Record();

    // As an expression, or as what a helper of the act gives back.
    [GeneratedRegex(@"(?:\bnew |private static )(\w+)(?:\(| \w+\(Circumstances )")]
    private static partial Regex Made();
}
