using Enforcement.Api.Shell;
using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Api.Cases;

/// <summary>A column of the register, on the screen and in exports.</summary>
/// <param name="Key">As in the address.</param>
/// <param name="Head">What it is called.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Sort">The order its head leads to.</param>
/// <param name="IsNumber">Whether it holds amounts.</param>
/// <param name="IsUsual">Whether it is shown unless others are chosen.</param>
public sealed record RegisterColumn(
    string Key, string Head, Func<CaseRegisterRow, LawBook, string> Text, RegisterSort? Sort = null, bool IsNumber = false, bool IsUsual = true)
{
    /// <summary>The day that stands in it, of a column of days.</summary>
    public Func<CaseRegisterRow, DateOnly?>? Day { get; private init; }

    public static IReadOnlyList<RegisterColumn> All { get; } =
    [
        new("number", "案号", (r, _) => r.CaseNumber ?? "未立案"),
        new("party", "当事人", (r, _) => r.Party.Name),
        new("offence", "案由", (r, law) => law.Offence(r.OffenceCode)?.Name ?? r.OffenceCode ?? "案由待定"),
        new("township", "乡镇", (r, _) => r.Township),
        new("officers", "承办人", (r, _) => Shown.Names(r.Investigators)),
        new("stage", "阶段", (r, _) => r.StageName),
        OfDays("filed", RegisterSort.Filed.Chinese(), r => r.FiledOn, RegisterSort.Filed),
        OfDays("decided", RegisterSort.Decided.Chinese(), r => r.DecidedOn, RegisterSort.Decided),
        new("fine", "罚款（元）", (r, _) => Shown.Yuan(r.FineYuan), RegisterSort.Fine, IsNumber: true),
        new("owed", "未缴（元）", (r, _) => r.OwedYuan is > 0 ? Shown.Yuan(r.OwedYuan) : Shown.Nothing, IsNumber: true),
        OfDays("proposed", "提请日期", r => r.ProposedOn, isUsual: false),
        new("decision", "决定书文号", (r, _) => r.DecisionNumber ?? Shown.Nothing, IsUsual: false),
        new("referral", "移送司法", (r, _) => r.Referral?.Chinese() ?? Shown.Nothing, IsUsual: false),
        OfDays("spared", "首违不罚日期", r => r.SparedOn, isUsual: false),
        OfDays("closed", "结案日期", r => r.ClosedOn, isUsual: false),
    ];

    public static IReadOnlyList<RegisterColumn> Usual { get; } = [.. All.Where(c => c.IsUsual)];

    /// <summary>The columns of those keys in the register's order, the case number always first; the usual ones when none is named.</summary>
    public static IReadOnlyList<RegisterColumn> Of(IEnumerable<string?> keys)
    {
        var named = keys.SelectMany(k => (k ?? "").Split(',')).ToHashSet(StringComparer.Ordinal);
        var chosen = All.Where(c => named.Contains(c.Key)).ToList();
        return chosen.Count == 0 ? Usual : [All[0], .. chosen.Where(c => c != All[0])];
    }

    private static RegisterColumn OfDays(string key, string head, Func<CaseRegisterRow, DateOnly?> day, RegisterSort? sort = null, bool isUsual = true) =>
        new(key, head, (r, _) => Shown.Day(day(r)), sort, IsUsual: isUsual) { Day = day };
}
