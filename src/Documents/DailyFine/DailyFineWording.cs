using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.DailyFine;

/// <summary>What notice and decision of a daily fine say alike.</summary>
internal static class DailyFineWording
{
    public const string Source = "环境保护主管部门实施按日连续处罚办法";

    /// <summary>From which day to which, how many days, and how much: the original fine for each.</summary>
    public static string Count(DateOnly orderServedOn, DateOnly recheckedOn, int days, Money perDay, Money amount) =>
        $"计罚期间自责令改正违法行为决定书送达之日（{orderServedOn.OnPaper()}）的次日{orderServedOn.AddDays(1).OnPaper()}起，至复查发现违法排放污染物行为之日{recheckedOn.OnPaper()}止，"
            + $"共{days}日。每日的罚款数额为原处罚决定的罚款数额{Rights.Text(perDay)}，按日连续处罚的罚款数额为{Rights.Text(amount)}。";

    /// <summary>The round whose daily fine was noticed and is being prepared; null while there is none.</summary>
    public static DailyFineRound? DailyFineInHand(this EnforcementCase file) => file.Stage == CaseStage.PenaltyDecided ? file.DailyFines[^1] : null;

    /// <summary>The daily fine intended: days and amount.</summary>
    public static string Intended(DailyFineRound round) => $"按日连续处罚{round.Days}日，罚款{Rights.Text(round.Notice!.Amount)}";

    /// <summary>The decision whose fine is imposed again for each day.</summary>
    public static string Original(PaperSource source, Domain.Cases.Decision.PenaltyDecision original) =>
        $"本机关初次检查发现{Wording.You(source.File.Party!)}有下列违法行为：{Findings.Facts(source.File)}本机关于{original.DecidedOn.OnPaper()}以《{original.Kind.Chinese()}》（{original.Number}）"
            + $"对该行为处以罚款{Rights.Text(original.Fine)}。";

    /// <summary>That the party was ordered to correct it, and refuses.</summary>
    public static string Refusal(PaperSource source, DailyFineRound round) =>
        $"本机关责令{Wording.You(source.File.Party!)}改正违法行为的决定于{round.OrderServedOn.OnPaper()}送达。{round.RecheckedOn.OnPaper()}，本机关组织复查，发现{Wording.You(source.File.Party!)}"
            + $"{round.Finding.Chinese()}，属于拒不改正。";
}
