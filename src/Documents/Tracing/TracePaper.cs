using Enforcement.Documents.Papers;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Tracing;

/// <summary>A finding as printed.</summary>
public sealed record TraceFindingLine(string Code, string Norm, string Particulars, string Article, string Gravity, string Versions);

/// <summary>A step as printed.</summary>
public sealed record TraceStepLine(string Version, string Date, string Recorded, string Title, string Persons, string Basis);

/// <summary>A deadline as printed.</summary>
public sealed record TraceDeadlineLine(string Name, string StartedOn, string DueOn, string DoneOn, string State, string Holder, string Why);

/// <summary>A step of the amount's way as printed.</summary>
public sealed record TraceAmountLine(string Version, string Date, string Title, string Amount, string By, string Why);

/// <summary>One of the ten points as printed.</summary>
public sealed record TracePointLine(string Name, string Asked, string Result, string Blind);

/// <summary>
/// What the accountability record 责任追溯记录 of a case says, all of it finished text. It is no paper of the case: it is drawn for the
/// discipline inspector who asks, has no number and is not kept. The party is named, and nothing else about it is told.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="CaseNumber">The case number.</param>
/// <param name="Cause">What the case is about.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Outcome">What has become of it.</param>
/// <param name="On">The day on which it is looked at.</param>
/// <param name="Date">The same as printed.</param>
/// <param name="Summary">How many findings of which gravity.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Steps">Who did what.</param>
/// <param name="Deadlines">The deadlines.</param>
/// <param name="Amounts">The amount's way.</param>
/// <param name="Points">The ten points.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record TracePaper(
    string Agency, string CaseNumber, string Cause, string Stage, string Outcome, DateOnly On, string Date, string Summary,
    IReadOnlyList<TraceFindingLine> Findings, IReadOnlyList<TraceStepLine> Steps, IReadOnlyList<TraceDeadlineLine> Deadlines,
    IReadOnlyList<TraceAmountLine> Amounts, IReadOnlyList<TracePointLine> Points, bool IsDemonstration)
{
    /// <summary>The paper's name.</summary>
    public const string Title = "案件责任追溯记录";

    private const string Nothing = "—";

    /// <summary>The paper of a record.</summary>
    public static TracePaper From(CaseTrace trace, Agency agency, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentNullException.ThrowIfNull(agency);
        var (trail, file) = (trace.Trail, trace.Trail.Case);
        return new(
            agency.Name, file.Number?.ToString() ?? "未立案", Wording.Cause(file, law), file.Stage.Chinese(),
            CaseOutcomes.Of(trail)?.Chinese() ?? "未立案", trail.On, trail.On.OnPaper(), Summed(trace.Findings),
            [
                .. trace.Findings.Select(f => new TraceFindingLine(
                    f.Check.Code, f.Check.Sentence, Wording.Sentence(f.Particulars), f.BasisAsShown, f.Check.Gravity.Chinese(), string.Join("、", f.Versions))),
            ],
            [.. trace.Steps.Select(Line)],
            [.. trace.Deadlines.Select(Line)],
            [
                .. trace.Amounts.Select(a => new TraceAmountLine(
                    $"{a.Version}", a.OccurredOn.Iso(), a.Title, a.Penalties ?? (a.Amount is { } amount ? $"{amount} 元" : Nothing), Named(a.By), a.Why ?? Nothing)),
            ],
            [
                .. TraceChecks.All.GroupBy(check => check.Point).Select(point => new TracePointLine(
                    $"{(int)point.Key}．{point.Key.Chinese()}", string.Join("；", point.Select(check => check.Sentence)),
                    trace.Findings.Count(f => f.Check.Point == point.Key) is > 0 and var count ? $"{count} 项" : "未发现",
                    TraceChecks.Blind.GetValueOrDefault(point.Key) ?? "")),
            ],
            agency.IsDemonstration);
    }

    private static string Summed(IReadOnlyList<TraceFinding> findings) => findings.Count == 0 ? "未发现问题线索"
        : $"{findings.Count} 项：" + string.Join("，", findings.GroupBy(f => f.Check.Gravity).OrderByDescending(g => g.Key).Select(g => $"{g.Key.Chinese()} {g.Count()} 项"));

    private static TraceStepLine Line(TraceStep step)
    {
        var e = step.Event;
        return new(
            $"{e.Version}", e.Happened.OccurredOn.Iso(),
            e.Capacity is null ? "系统登记" : e.LoadedAtOnce ? "批量载入" : e.DaysLater == 0 ? "当日登记" : $"晚 {e.DaysLater} 日登记",
            step.Title, step.Persons.Count > 0 ? Named(step.Persons) : e.Recorder,
            step.Rules.Count == 0 ? Nothing
                : $"{step.Regime?.Code.Chinese()} 制度：{Articles(step.Rules)}（规则 {string.Join("、", step.Rules.Select(r => r.Rule.Code))}）");
    }

    /// <summary>The articles, law by law: 《行政处罚法》第三条、第四条；….</summary>
    private static string Articles(IReadOnlyList<AppliedRule> rules) => string.Join("；", rules.Select(r => r.Basis).Distinct().GroupBy(basis => basis.Source)
        .Select(law => $"《{law.Key}》{string.Join("、", law.Select(basis => basis.Article))}"));

    private static TraceDeadlineLine Line(TracedDeadline traced)
    {
        var deadline = traced.Deadline;
        var skipped = deadline.Explanation.Count(line => line.Contains("不计", StringComparison.Ordinal));
        return new(
            deadline.Name, deadline.StartedOn.Iso(), deadline.DueOn?.Iso() ?? Nothing, deadline.DoneOn?.Iso() ?? Nothing, deadline.State.Chinese(), traced.Holder ?? Nothing,
            string.Join("，", deadline.Explanation.Take(1).Append(skipped > 0 ? $"其间 {skipped} 日不计" : "").Where(part => part.Length > 0)));
    }

    private static string Named(IReadOnlyList<ActingPerson> persons) =>
        string.Join("；", persons.GroupBy(p => p.Part).Select(g => $"{g.Key}{string.Join("、", g.Select(p => p.Officer.Name))}"));
}
