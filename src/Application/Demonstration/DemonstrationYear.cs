namespace Enforcement.Application.Demonstration;

/// <summary>The demonstration year: every step of every case in the order of its date, so that numbers are given out as in a real register.</summary>
internal static class DemonstrationYear
{
    /// <summary>The day as of which the year is shown; nothing happens after it.</summary>
    public static readonly DateOnly Until = new(2017, 11, 2);

    private static readonly Lazy<IReadOnlyList<DemonstrationStep>> Planned = new(Plan);

    public static IReadOnlyList<DemonstrationStep> Steps => Planned.Value;

    private static IReadOnlyList<DemonstrationStep> Plan()
    {
        IReadOnlyList<DemonstrationStep> steps =
        [
            .. DemonstrationCases.All
                .SelectMany((row, index) => CaseScript.Of(index + 1, row))
                .OrderBy(step => step.On).ThenBy(step => step.Case).ThenBy(step => step.Ordinal),
        ];
        return steps[^1].On <= Until ? steps : throw new InvalidOperationException($"演示数据中有晚于 {Until:yyyy-MM-dd} 的步骤：{steps[^1]}");
    }
}
