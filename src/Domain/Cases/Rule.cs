using System.Runtime.CompilerServices;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases;

/// <summary>
/// One rule of the procedure as one value: its code, its sentence, its article and its test. An act lists the rules it needs;
/// pages ask the same rules beforehand.
/// </summary>
public abstract class Rule(string code, string sentence, Provision basis, string name)
{
    /// <summary>The stable code, such as R-301.</summary>
    public string Code { get; } = code;

    /// <summary>The norm as one positive Chinese sentence.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>Where it is written, under each regime.</summary>
    public Provision Basis { get; } = basis;

    /// <summary>The rule's name in the code, such as ReviewerDidNotInvestigate.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Name}";
}

/// <summary>A rule that needs only the case, the actor and the day: it can be asked before anything is typed.</summary>
/// <param name="code">The stable code.</param>
/// <param name="sentence">The norm.</param>
/// <param name="basis">Where it is written.</param>
/// <param name="holds">Whether it holds.</param>
/// <param name="missing">The fact that is missing when it does not hold, where there is more to say than the sentence.</param>
/// <param name="name">Filled in by the compiler.</param>
public sealed class CaseRule(
    string code, string sentence, Provision basis, Func<Circumstances, bool> holds, Func<Circumstances, string>? missing = null,
    [CallerMemberName] string name = "") : Rule(code, sentence, basis, name)
{
    /// <summary>Whether the rule holds in the circumstances.</summary>
    public bool Holds(Circumstances at) => holds(at);

    /// <summary>What is missing.</summary>
    public Refusal Refuse(Circumstances at) => new(this, missing?.Invoke(at) ?? Sentence, Basis.Under(at.Regime));
}

/// <summary>A rule that also looks at what the act says.</summary>
/// <param name="code">The stable code.</param>
/// <param name="sentence">The norm.</param>
/// <param name="basis">Where it is written.</param>
/// <param name="holds">Whether it holds.</param>
/// <param name="missing">What is wrong when it does not hold, where there is more to say than the sentence.</param>
/// <param name="name">Filled in by the compiler.</param>
/// <typeparam name="TBody">What the act says, or a part several acts have in common.</typeparam>
public sealed class BodyRule<TBody>(
    string code, string sentence, Provision basis, Func<Circumstances, TBody, bool> holds,
    Func<Circumstances, TBody, string>? missing = null, [CallerMemberName] string name = "")
    : Rule(code, sentence, basis, name), IBodyRule<TBody>
{
    /// <inheritdoc/>
    public bool Holds(Circumstances at, TBody body) => holds(at, body);

    /// <inheritdoc/>
    public Refusal Refuse(Circumstances at, TBody body) => new(this, missing?.Invoke(at, body) ?? Sentence, Basis.Under(at.Regime));
}

/// <summary>Lets a rule on a part that several acts have in common stand in the list of each of them.</summary>
/// <typeparam name="TBody">What the act says.</typeparam>
public interface IBodyRule<in TBody>
{
    /// <summary>Whether the rule holds.</summary>
    bool Holds(Circumstances at, TBody body);

    /// <summary>What is wrong.</summary>
    Refusal Refuse(Circumstances at, TBody body);
}

/// <summary>A rule that refuses an act, with the fact that is missing.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Missing">The fact, in Chinese.</param>
/// <param name="Basis">Where the rule is written in the law of the act's day.</param>
public sealed record Refusal(Rule Rule, string Missing, LegalBasis Basis);

/// <summary>An act was refused by a rule; nothing happened.</summary>
public sealed class RuleBrokenException(Refusal refusal) : Exception($"{refusal.Rule.Code} {refusal.Missing}（{refusal.Basis}）")
{
    /// <summary>The rule and the missing fact.</summary>
    public Refusal Refusal { get; } = refusal;
}
