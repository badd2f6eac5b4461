using Enforcement.Application.Accounts;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases;

/// <summary>Asks what an act would do, without doing it: what somebody reads before confirming it.</summary>
/// <param name="Caller">Who would act.</param>
/// <param name="Act">The act.</param>
/// <param name="CaseId">The case, or null for an act that begins one.</param>
/// <param name="Body">What the act would say.</param>
public sealed record CheckAct<TBody>(Caller Caller, CaseAct<TBody> Act, Guid? CaseId, TBody Body) : IQuery<ActForecast>
    where TBody : IActBody
{
    public IReadOnlyList<Role> AllowedRoles => Act.Roles;
}

/// <summary>What an act would do.</summary>
/// <param name="Refusals">The rules that would refuse it; nothing else is foretold then.</param>
/// <param name="Warnings">What the actor should know, in Chinese.</param>
/// <param name="Before">The stage before.</param>
/// <param name="After">The stage after.</param>
/// <param name="HeldBy">On whom the case would wait then.</param>
/// <param name="Series">The series its paper's number would come from, such as 苍环罚〔2017〕.</param>
/// <param name="Begun">The deadlines it would start.</param>
/// <param name="Settled">The deadlines it would settle.</param>
public sealed record ActForecast(
    IReadOnlyList<RefusalRow> Refusals, IReadOnlyList<string> Warnings, CaseStage Before, CaseStage After, Role? HeldBy, string? Series,
    IReadOnlyList<DeadlineRow> Begun, IReadOnlyList<DeadlineRow> Settled);

internal sealed class CheckActHandler<TBody>(IDocumentStore store, StaffDirectory staff, LawBook law, TimeProvider time)
    : IRequestHandler<CheckAct<TBody>, ActForecast>
    where TBody : IActBody
{
    public async Task<ActForecast> Handle(CheckAct<TBody> request, CancellationToken cancellationToken)
    {
        var (caller, act, body) = (request.Caller, request.Act, request.Body);
        await using var session = store.QuerySession(caller.Agency.DivisionCode);
        var file = request.CaseId is { } id
            ? await CaseHistory.CaseAsync(session, id, Moment.Now, cancellationToken)
            : EnforcementCase.Initial(Guid.Empty);
        var today = China.Today(time);
        var word = act.Issues is { } kind ? caller.Agency.Word + kind.Word() : null;
        var at = new Circumstances(
            file, caller.Officer, body.OccurredOn, today, law, caller.Agency, await staff.OfAsync(caller.Agency.DivisionCode, cancellationToken),
            word is null ? null : new(Guid.Empty, new DocumentNumber(word, body.OccurredOn.Year, 1)))
        {
            OnBehalfOf = caller.OnBehalfOf,
        };
        if (caller.OnBehalfOf is null && act.RefusedBy(at) is { Count: > 0 } refusals)
        {
            return Refused(file, refusals);
        }

        Decided decided;
        try
        {
            decided = act.Decide(at, body);
        }
        catch (RuleBrokenException broken)
        {
            return Refused(file, [broken.Refusal]);
        }

        var after = EnforcementCase.Evolve(file, decided.Event);
        var before = CaseDeadlines.Of(file, law, today);
        var then = CaseDeadlines.Of(after, law, today);
        return new(
            [], decided.Warnings, file.Stage, after.Stage, after.HeldBy, word is null ? null : $"{word}〔{body.OccurredOn.Year}〕",
            Rows(then.Where(d => d.DoneOn is null && !before.Any(b => IsSame(b, d)))),
            Rows(then.Where(d => d.DoneOn is not null && before.Any(b => IsSame(b, d) && b.DoneOn is null))));
    }

    private static bool IsSame(Deadline one, Deadline other) => (one.Kind, one.Name, one.StartedOn) == (other.Kind, other.Name, other.StartedOn);

    private static ActForecast Refused(EnforcementCase file, IReadOnlyList<Refusal> refusals) =>
        new([.. refusals.Select(RefusalRow.Of)], [], file.Stage, file.Stage, file.HeldBy, null, [], []);

    private static IReadOnlyList<DeadlineRow> Rows(IEnumerable<Deadline> deadlines) => [.. deadlines.Select(DeadlineRow.Of)];
}
