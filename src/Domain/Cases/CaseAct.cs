using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases;

/// <summary>What every act says: on what day it happened.</summary>
public interface IActBody
{
    /// <summary>The business date 发生日期, a local date in China; may be entered later, never in the future.</summary>
    DateOnly OccurredOn { get; }
}

/// <summary>
/// One act of the procedure 办案步骤: who may do it, at which stages, the rules it needs, and the event it leaves.
/// Everything that can be asked before the act is filled in.
/// </summary>
public abstract class CaseAct
{
    /// <summary>The stable name in addresses, such as approve-filing.</summary>
    public required string Name { get; init; }

    /// <summary>The act's name in Chinese, such as 批准立案.</summary>
    public required string Title { get; init; }

    /// <summary>The roles that may do it.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The stages at which it can be done.</summary>
    public required IReadOnlyList<CaseStage> Stages { get; init; }

    /// <summary>The kind of paper it issues, and so the series its number comes from.</summary>
    public PaperKind? Issues { get; init; }

    /// <summary>Whether it looks at the agency's other fines for the same offence.</summary>
    public bool ComparesFines { get; init; }

    /// <summary>The date of the step it follows and may not precede.</summary>
    public Func<EnforcementCase, DateOnly?> Follows { get; init; } = _ => null;

    /// <summary>The rules that need only the case, in the order a lawyer would check them.</summary>
    public IReadOnlyList<CaseRule> Needs { get; init; } = [];

    /// <summary>The type of what the act says.</summary>
    public abstract Type Body { get; }

    /// <summary>The rules that look at what the act says.</summary>
    public abstract IEnumerable<Rule> BodyRules { get; }

    /// <summary>The rules that would refuse the act, with the missing facts; none when it can be done.</summary>
    public IReadOnlyList<Refusal> RefusedBy(Circumstances at)
    {
        ArgumentNullException.ThrowIfNull(at);
        if (!GeneralRules.StageAllowsTheAct.Holds(at, this))
        {
            return [GeneralRules.StageAllowsTheAct.Refuse(at, this)];
        }

        return [.. GeneralRules.OfEveryAct.Concat(Needs).Where(rule => !rule.Holds(at)).Select(rule => rule.Refuse(at))];
    }

    /// <summary>
    /// Why the case has nothing the act could be done on: each of its papers, or of its decisions, is refused by a rule that looks at nothing else the
    /// act says. Told of the one that comes nearest; null where there is something, or where the act is on the case as a whole.
    /// </summary>
    public Refusal? RefusedOnEverything(Circumstances at)
    {
        ArgumentNullException.ThrowIfNull(at);
        return RefusedOnEach<IAboutAPaper>(at, at.Case.Papers.Select(paper => new Candidate(paper.Id)))
            ?? RefusedOnEach<IOnADecision>(
                at, at.Case.Penalties.Select(p => new Candidate(p.PaperId)).Concat(at.Case.Substitutions.Select(s => new Candidate(s.PaperId))));
    }

    private Refusal? RefusedOnEach<T>(Circumstances at, IEnumerable<Candidate> candidates)
    {
        BodyRule<T>[] rules = [.. BodyRules.OfType<BodyRule<T>>()];
        if (rules.Length == 0)
        {
            return null;
        }

        // Of a case without any, the rules are asked about one that is not there.
        var (nearest, passed) = candidates.Prepend(new(Guid.Empty)).Cast<T>()
            .Select(candidate => (candidate, rules.TakeWhile(rule => Passes(rule, at, candidate)).Count())).MaxBy(tried => tried.Item2);
        return passed == rules.Length ? null : rules[passed].Refuse(at, nearest);
    }

    private static bool Passes<T>(BodyRule<T> rule, Circumstances at, T candidate)
    {
        try
        {
            return rule.Holds(at, candidate);
        }
        catch (CalendarMissingException)
        {
            // Whoever does the act is told which calendar to add.
            return true;
        }
    }

    /// <summary>A paper or a decision of the case that an act could name.</summary>
    private sealed record Candidate(Guid DocumentId) : IAboutAPaper, IOnADecision
    {
        Guid? IOnADecision.DecisionId => DocumentId;
    }
}

/// <summary>One act of the procedure together with what it says.</summary>
/// <typeparam name="TBody">What the act says.</typeparam>
public sealed class CaseAct<TBody> : CaseAct
    where TBody : IActBody
{
    /// <summary>The rules that look at what the act says, in the order a lawyer would check them.</summary>
    public IReadOnlyList<IBodyRule<TBody>> Checks { get; init; } = [];

    /// <summary>The event the act leaves when no rule refuses it.</summary>
    public required Func<Circumstances, TBody, CaseEvent> Record { get; init; }

    /// <summary>Whether what the act says makes it look up the agency's other penalties on the party.</summary>
    public Func<TBody, bool> LooksUpTheParty { get; init; } = _ => false;

    /// <summary>What the actor should know although nothing refuses the act.</summary>
    public Func<Circumstances, TBody, IEnumerable<string>> Warn { get; init; } = (_, _) => [];

    /// <inheritdoc/>
    public override Type Body => typeof(TBody);

    /// <inheritdoc/>
    public override IEnumerable<Rule> BodyRules => Checks.Cast<Rule>();

    /// <summary>
    /// Decides the act on the day it says: pure, the same circumstances always give the same event. Done for somebody else, it must be
    /// open to both: to whoever gave the work away and to whoever does it.
    /// </summary>
    /// <exception cref="RuleBrokenException">A rule refuses it.</exception>
    public Decided Decide(Circumstances at, TBody body)
    {
        ArgumentNullException.ThrowIfNull(at);
        at = at with { On = body.OccurredOn };
        if (at.OnBehalfOf is not { } principal)
        {
            return Judge(at, body);
        }

        Judge(at with { Actor = principal, OnBehalfOf = null }, body);
        var decided = Judge(at with { Actor = at.Actor.PresidingFor(principal) }, body);
        return decided with { Event = decided.Event with { ActedFor = new(at.Actor.Named, principal.Named) } };
    }

    private Decided Judge(Circumstances at, TBody body)
    {
        if (RefusedBy(at) is [var first, ..])
        {
            throw new RuleBrokenException(first);
        }

        if ((Follows(at.Case) ?? at.Case.BegunOn) is { } predecessor)
        {
            Require(GeneralRules.NotBeforeTheStepItFollows, at, predecessor);
        }

        if (body is INamesStaff named)
        {
            Require(RecusalRules.NamedStaffAreNotRecused, at, named);
        }

        foreach (var check in Checks)
        {
            Require(check, at, body);
        }

        return new(Record(at, body), [.. Warn(at, body), .. GeneralRules.WarningsOn(at)]);
    }

    private static void Require<T>(IBodyRule<T> rule, Circumstances at, T body)
    {
        if (!rule.Holds(at, body))
        {
            throw new RuleBrokenException(rule.Refuse(at, body));
        }
    }
}

/// <summary>What came of an act.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Warnings">What the actor should know, in Chinese.</param>
public sealed record Decided(CaseEvent Event, IReadOnlyList<string> Warnings);
