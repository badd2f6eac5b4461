using System.Reflection;
using Enforcement.Application.Cases;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using MediatR;

namespace Enforcement.Application.Tests.Demonstration;

/// <summary>One act of the demonstration year: which case of the table it belongs to, what was done, and what it said.</summary>
internal sealed record DoneInTheYear(int Case, CaseAct Act, IActBody Body);

/// <summary>
/// The demonstration year through the domain alone, in a second and without a database: every step with the law's own decision, folded
/// as the store folds it.
/// </summary>
internal sealed class YearInMemory : IMediator
{
    private static readonly Lazy<YearInMemory> Run = new(Perform);

    private static readonly IReadOnlyDictionary<string, Officer> Staff = DemonstrationAgency.Accounts.ToDictionary(a => a.UserName, a => a.AsOfficer());

    private readonly Dictionary<Guid, EnforcementCase> _files = [];
    private readonly Dictionary<PaperKind, int> _serials = [];
    private readonly List<DoneInTheYear> _done = [];
    private int _case;

    public static YearInMemory Whole => Run.Value;

    /// <summary>All acts, in the order of their dates.</summary>
    public IReadOnlyList<DoneInTheYear> Done => _done;

    /// <summary>The cases by their number in the table, as they stand at the end.</summary>
    public Dictionary<int, EnforcementCase> Cases { get; } = [];

    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default) =>
        (Task<TResponse>)typeof(YearInMemory).GetMethod(nameof(Decide), BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(request.GetType().GetGenericArguments()).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [request], null)!;

    public Task<object?> Send(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task Publish(object notification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification => throw new NotSupportedException();

    private static YearInMemory Perform()
    {
        var year = new YearInMemory();
        var callers = DemonstrationAgency.Accounts.ToDictionary(a => a.UserName, a => new Caller(a.AsOfficer(), DemonstrationAgency.Agency, new("test", "test")));
        var progress = new Dictionary<int, CaseProgress>();
        var refused = new Dictionary<int, string>();
        foreach (var step in DemonstrationYear.Steps.Where(step => !refused.ContainsKey(step.Case)))
        {
            if (!progress.TryGetValue(step.Case, out var ofCase))
            {
                progress.Add(step.Case, ofCase = new());
            }

            year._case = step.Case;
            try
            {
                step.PerformAsync(year, callers[step.Actor], ofCase, CancellationToken.None).GetAwaiter().GetResult();
            }
            catch (RuleBrokenException broken)
            {
                refused.Add(step.Case, $"{DemonstrationCases.All[step.Case - 1].Name}，{step.On.Iso()} {step.Act.Title}：{broken.Message}");
                continue;
            }

            year.Cases[step.Case] = year._files[ofCase.Id!.Value];
        }

        return refused.Count == 0 ? year : throw new InvalidOperationException(string.Join('\n', refused.Values));
    }

    private Task<ActDone> Decide<TBody>(PerformAct<TBody> request)
        where TBody : IActBody
    {
        var file = request.CaseId is { } id ? _files[id] : EnforcementCase.Initial(Guid.CreateVersion7());
        var paper = request.Act.Issues is { } kind ? Allot(kind, request.Body.OccurredOn.Year) : null;
        var decided = request.Act.Decide(
            new(file, request.Caller.Officer, request.Body.OccurredOn, DemonstrationYear.Until, LawBook.Embedded, DemonstrationAgency.Agency, Staff, paper)
            {
                FineSpread = file.Conclusion is { OffenceCode: var code } ? SpreadBeside(file, code) : null,
            },
            request.Body);
        _files[file.Id] = EnforcementCase.Evolve(file, decided.Event);
        _done.Add(new(_case, request.Act, request.Body));
        return Task.FromResult(new ActDone(file.Id, 0, _files[file.Id].Stage, paper?.Id, paper?.Number.ToString(), decided.Warnings));
    }

    private NewPaper Allot(PaperKind kind, int year)
    {
        _serials[kind] = _serials.GetValueOrDefault(kind) + 1;
        return new(Guid.CreateVersion7(), new(DemonstrationAgency.Agency.Word + kind.Word(), year, _serials[kind]));
    }

    private FineSpread? SpreadBeside(EnforcementCase file, string offence) => FineSpread.Of(
        offence, _files.Values.Where(other => other.Id != file.Id && other.OffenceCode == offence && !other.Fined.IsZero).Select(other => other.Fined));
}
