using System.Collections.Concurrent;
using System.Reflection;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;
using Xunit.v3;

namespace Enforcement.Domain.Tests;

/// <summary>Says that the test shows an act refused by the rule; the test fails when it did not.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class RefusesAttribute(string rule) : BeforeAfterTestAttribute
{
    public string Rule { get; } = rule;

    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Witness.SawRefused(test, Rule);
}

/// <summary>Says that the test shows an act that the rule lets pass; the test fails when it did not.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class LetsPassAttribute(string rule) : BeforeAfterTestAttribute
{
    public string Rule { get; } = rule;

    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Witness.SawPassed(test, Rule);
}

/// <summary>What the tests have really shown, so that an attribute cannot claim a rule its test never asks.</summary>
internal static class Witness
{
    private static readonly ConcurrentDictionary<(string Test, string Rule, bool Passed), bool> Seen = [];

    public static void Refused(Rule rule) => Seen[(TestContext.Current.Test!.UniqueID, rule.Name, false)] = true;

    public static void Passed(Rule rule) => Seen[(TestContext.Current.Test!.UniqueID, rule.Name, true)] = true;

    public static void SawRefused(IXunitTest test, string rule) =>
        Assert.True(Seen.ContainsKey((test.UniqueID, rule, false)), $"the test never saw {rule} refuse");

    public static void SawPassed(IXunitTest test, string rule) =>
        Assert.True(Seen.ContainsKey((test.UniqueID, rule, true)), $"the test never saw {rule} let an act pass");
}

/// <summary>What a test that is run by <see cref="Cases.BranchesTests"/> tells, and sees refused as unknown to the law; nothing is kept of the others.</summary>
internal sealed class Walk
{
    private static readonly AsyncLocal<Walk?> Current = new();

    /// <summary>The stories told, each to some step.</summary>
    public List<IReadOnlyList<CaseEvent>> Stories { get; } = [];

    /// <summary>The acts, and what acts can name, that the law of the day does not know.</summary>
    public List<(Refusal Refusal, string Row, DateOnly On)> Unknown { get; } = [];

    public static Walk Of(Action test)
    {
        var walk = new Walk();
        Current.Value = walk;
        try
        {
            test();
            return walk;
        }
        finally
        {
            Current.Value = null;
        }
    }

    public static void Told(IReadOnlyList<CaseEvent> events) => Current.Value?.Stories.Add(events);

    public static void Refused(Refusal refusal, string row, DateOnly on) => Current.Value?.Unknown.Add((refusal, row, on));
}

/// <summary>An act tried on a case: what came of it, or the rule that refused it.</summary>
internal sealed class Attempt(CaseAct act, IActBody body, ACase given, Func<Decided> decide)
{
    /// <summary>Asserts that the act is done, and gives its event.</summary>
    public TEvent Gives<TEvent>()
        where TEvent : CaseEvent => Assert.IsType<TEvent>(Accepted().Event);

    /// <summary>Asserts that the act is done, and gives the case after it.</summary>
    public ACase IsDone() => given.After(Accepted().Event);

    /// <summary>Asserts that the act is done, and gives its warnings.</summary>
    public IReadOnlyList<string> WithWarnings() => Accepted().Warnings;

    /// <summary>Asserts that exactly this rule refuses the act.</summary>
    public Refusal IsRefusedBy(Rule rule)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => decide()).Refusal;
        Assert.Same(rule, refusal.Rule);
        Assert.NotEmpty(refusal.Missing);
        Witness.Refused(rule);
        return refusal;
    }

    /// <summary>Asserts that exactly this rule refuses the act, and says why: the law of the day does not know the act.</summary>
    public void IsUnknownToTheLaw(Rule rule) => Walk.Refused(IsRefusedBy(rule), act.Name, body.OccurredOn);

    /// <summary>Asserts that exactly this rule refuses the act, and says why: the law of the day does not know it with what it names.</summary>
    public void IsUnknownToTheLaw(Rule rule, Enum named)
    {
        Assert.Contains(named, Choices.In(body));
        Walk.Refused(IsRefusedBy(rule), Choices.Named(named), body.OccurredOn);
    }

    private Decided Accepted()
    {
        var decided = decide();
        foreach (var rule in RuleBookTests.RulesOf(act))
        {
            Witness.Passed(rule);
        }

        Walk.Told([.. given.Events, decided.Event]);
        return decided;
    }
}

internal static class When
{
    /// <summary>Tries the act on the case.</summary>
    public static Attempt Trying<TBody>(this ACase given, CaseAct<TBody> act, TBody body, Officer? actor = null, DateOnly? today = null)
        where TBody : IActBody => new(act, body, given, () => given.Decide(act, body, actor, today));
}
