using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Papers;
using Enforcement.Application.Pipeline;
using Enforcement.Documents.Tracing;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Tracing;

/// <summary>Asks for the accountability record 责任追溯 of a case; the pipeline keeps who asked.</summary>
public sealed record GetCaseTrace(Caller Caller, Guid Id) : IQuery<CaseTraceAnswer>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => [Role.Inspector];
}

/// <summary>Asks for the same as PDF. It is drawn for who asks: no paper of the case, no event.</summary>
public sealed record GetCaseTracePaper(Caller Caller, Guid Id) : IQuery<DrawnPaper>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => [Role.Inspector];
}

/// <summary>The accountability record of a case. The party is only named: identity numbers, addresses and statements stay on the case.</summary>
/// <param name="Id">The case.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="Party">The party.</param>
/// <param name="Offence">The offence, suspected or established.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="StageName">The same in Chinese.</param>
/// <param name="Outcome">What has become of it; null while it is not filed.</param>
/// <param name="Version">How many events it has.</param>
/// <param name="On">The day on which its deadlines stand.</param>
/// <param name="Points">The ten points with what each asked and found.</param>
/// <param name="Findings">The findings, in the order of the points.</param>
/// <param name="Steps">What was done, in the order it was recorded.</param>
/// <param name="Deadlines">The deadlines.</param>
/// <param name="Amounts">The amount's way.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record CaseTraceAnswer(
    Guid Id, string? CaseNumber, RegisteredParty Party, string? Offence, CaseStage Stage, string StageName, CaseOutcome? Outcome, long Version, DateOnly On,
    IReadOnlyList<TracePointRow> Points, IReadOnlyList<TraceFindingRow> Findings, IReadOnlyList<TraceStepRow> Steps,
    IReadOnlyList<TraceDeadlineRow> Deadlines, IReadOnlyList<TraceAmountRow> Amounts, bool IsDemonstration)
{
    internal static CaseTraceAnswer Of(CaseTrace trace, LawBook law, bool isDemonstration)
    {
        var file = trace.Trail.Case;
        var findings = trace.Findings.Select(TraceFindingRow.Of).ToList();
        return new(
            file.Id, file.Number?.ToString(), new(file.Party!.Name), law.Offence(file.OffenceCode)?.Name, file.Stage, file.Stage.Chinese(),
            CaseOutcomes.Of(trace.Trail), trace.Trail.Events[^1].Version, trace.Trail.On, TracePointRow.All(findings), findings,
            [.. trace.Steps.Select(step => TraceStepRow.Of(step, trace.Findings))], [.. trace.Deadlines.Select(TraceDeadlineRow.Of)],
            [.. trace.Amounts.Select(TraceAmountRow.Of)], isDemonstration);
    }
}

/// <summary>One of the ten points.</summary>
/// <param name="Point">Which.</param>
/// <param name="Name">The same in Chinese.</param>
/// <param name="Asked">The checks under it, by code.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Blind">What the system has no record of and so cannot find.</param>
public sealed record TracePointRow(TracePoint Point, string Name, IReadOnlyList<string> Asked, int Findings, string? Blind)
{
    internal static IReadOnlyList<TracePointRow> All(IReadOnlyList<TraceFindingRow> findings) =>
    [
        .. TraceChecks.All.GroupBy(check => check.Point).Select(point => new TracePointRow(
            point.Key, point.Key.Chinese(), [.. point.Select(check => check.Code)], findings.Count(f => f.Point == point.Key), TraceChecks.Blind.GetValueOrDefault(point.Key))),
    ];
}

/// <summary>A finding.</summary>
/// <param name="Code">Of the check, such as T-101.</param>
/// <param name="Point">Under which of the ten points.</param>
/// <param name="Gravity">How grave it is by the system's own measure.</param>
/// <param name="GravityName">The same in Chinese.</param>
/// <param name="Sentence">The norm.</param>
/// <param name="On">The day it concerns.</param>
/// <param name="Particulars">What was found.</param>
/// <param name="Article">Where the norm is written in the law of that day.</param>
/// <param name="Verified">Whether that text was read.</param>
/// <param name="Versions">The events it rests on.</param>
public sealed record TraceFindingRow(
    string Code, TracePoint Point, FindingGravity Gravity, string GravityName, string Sentence, DateOnly On, string Particulars, string Article, bool Verified,
    IReadOnlyList<long> Versions)
{
    internal static TraceFindingRow Of(TraceFinding finding) => new(
        finding.Check.Code, finding.Check.Point, finding.Check.Gravity, finding.Check.Gravity.Chinese(), finding.Check.Sentence, finding.On, finding.Particulars,
        finding.Basis.ToString(), finding.Verified, finding.Versions);
}

/// <summary>One thing that was done.</summary>
/// <param name="Version">The event's place in the case.</param>
/// <param name="Title">What was done.</param>
/// <param name="Act">The act's name; null for what the system did.</param>
/// <param name="OccurredOn">Its business date.</param>
/// <param name="RecordedAt">When it was recorded, Chinese local time.</param>
/// <param name="RecordedDaysLater">How many days after.</param>
/// <param name="LoadedAtOnce">Whether it came with the load of the demonstration, so that the instant says nothing.</param>
/// <param name="Recorder">Who recorded it.</param>
/// <param name="Capacity">In which role; null for the system.</param>
/// <param name="Persons">Who took part, and as what.</param>
/// <param name="Regime">The procedure regime of its day.</param>
/// <param name="RegimeName">What that is called.</param>
/// <param name="Rules">The rules its act needs, each with its article under that regime.</param>
/// <param name="Findings">The codes of the findings that rest on it.</param>
public sealed record TraceStepRow(
    long Version, string Title, string? Act, DateOnly OccurredOn, DateTime RecordedAt, int RecordedDaysLater, bool LoadedAtOnce, string Recorder, Role? Capacity,
    IReadOnlyList<TracePersonRow> Persons, Regime? Regime, string? RegimeName, IReadOnlyList<TraceRuleRow> Rules, IReadOnlyList<string> Findings)
{
    internal static TraceStepRow Of(TraceStep step, IReadOnlyList<TraceFinding> findings) => new(
        step.Event.Version, step.Title, EventActs.Of(step.Event.Happened)?.Name, step.Event.Happened.OccurredOn, step.Event.RecordedAt, step.Event.DaysLater,
        step.Event.LoadedAtOnce, step.Event.Recorder, step.Event.Capacity, [.. step.Persons.Select(TracePersonRow.Of)], step.Regime?.Code, step.Regime?.Name,
        [.. step.Rules.Select(r => new TraceRuleRow(r.Rule.Code, r.Rule.Sentence, r.Basis.ToString()))],
        [.. findings.Where(f => f.Versions.Contains(step.Event.Version)).Select(f => f.Check.Code).Distinct()]);
}

/// <summary>A member of staff in a step.</summary>
/// <param name="Id">The user name.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Part">As what, in Chinese.</param>
public sealed record TracePersonRow(string Id, string Name, string Part)
{
    internal static TracePersonRow Of(ActingPerson person) => new(person.Officer.Id, person.Officer.Name, person.Part);
}

/// <summary>A rule as it applied to a step.</summary>
public sealed record TraceRuleRow(string Rule, string Sentence, string Article);

/// <summary>A deadline and who held the case when it was missed.</summary>
/// <param name="Deadline">The deadline with its explanation.</param>
/// <param name="IsDuty">Whether somebody must act in it; otherwise somebody may.</param>
/// <param name="HeldBy">The role that held the case on the last day of a missed deadline.</param>
/// <param name="Holders">The persons, where the file names them.</param>
/// <param name="Holder">Both in words; null where it was not missed.</param>
/// <param name="MarkVersion">The event by which the system marked it.</param>
public sealed record TraceDeadlineRow(DeadlineRow Deadline, bool IsDuty, Role? HeldBy, IReadOnlyList<string> Holders, string? Holder, long? MarkVersion)
{
    internal static TraceDeadlineRow Of(TracedDeadline traced) => new(
        DeadlineRow.Of(traced.Deadline), traced.Deadline.IsDuty, traced.HeldBy, [.. traced.Holders.Select(h => h.Name)], traced.Holder, traced.MarkVersion);
}

/// <summary>One step of the amount's way.</summary>
/// <param name="Version">The event's place in the case.</param>
/// <param name="OccurredOn">Its day.</param>
/// <param name="Title">What it is.</param>
/// <param name="Penalties">The penalties it names, in words.</param>
/// <param name="AmountYuan">The money it names, in yuan.</param>
/// <param name="By">Who is answerable for it.</param>
/// <param name="Why">The reasons given.</param>
public sealed record TraceAmountRow(long Version, DateOnly OccurredOn, string Title, string? Penalties, decimal? AmountYuan, IReadOnlyList<TracePersonRow> By, string? Why)
{
    internal static TraceAmountRow Of(AmountStep step) => new(
        step.Version, step.OccurredOn, step.Title, step.Penalties, step.Amount?.Yuan, [.. step.By.Select(TracePersonRow.Of)], step.Why);
}

internal sealed class GetCaseTraceHandler(IDocumentStore store, LawBook law, TimeProvider time) : IRequestHandler<GetCaseTrace, CaseTraceAnswer>
{
    public async Task<CaseTraceAnswer> Handle(GetCaseTrace request, CancellationToken cancellationToken)
    {
        var agency = request.Caller.Agency;
        await using var session = store.QuerySession(agency.DivisionCode);
        var trail = await StoredTrail.OfAsync(session, request.Id, law, DeadlineWatch.PresentDay(agency, time), cancellationToken);
        return CaseTraceAnswer.Of(CaseTrace.Of(trail), law, agency.IsDemonstration);
    }
}

internal sealed class GetCaseTracePaperHandler(IDocumentStore store, PaperPress press, LawBook law, TimeProvider time) : IRequestHandler<GetCaseTracePaper, DrawnPaper>
{
    public async Task<DrawnPaper> Handle(GetCaseTracePaper request, CancellationToken cancellationToken)
    {
        var agency = request.Caller.Agency;
        await using var session = store.QuerySession(agency.DivisionCode);
        var trail = await StoredTrail.OfAsync(session, request.Id, law, DeadlineWatch.PresentDay(agency, time), cancellationToken);
        var paper = TracePaper.From(CaseTrace.Of(trail), agency, law);
        var drawn = press.Draw(TraceLayout.Of(paper));
        return new($"{TracePaper.Title} {paper.CaseNumber} {trail.On.Iso()}.pdf", drawn.Sha256, drawn.Pdf);
    }
}
