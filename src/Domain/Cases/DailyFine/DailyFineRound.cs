using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.DailyFine;

/// <summary>What a covert re-inspection found.</summary>
public enum RecheckFinding
{
    /// <summary>The unlawful discharging goes on 继续违法排放污染物.</summary>
    [Term("继续违法排放污染物")] StillDischarging,

    /// <summary>The party refused or obstructed the re-inspection 拒绝、阻挠复查.</summary>
    [Term("拒绝、阻挠复查")] Obstructed,

    /// <summary>The violation is corrected 已经改正.</summary>
    [Term("已经改正")] Corrected,

    /// <summary>Production or business has stopped, on its own or under a restriction, suspension or sealing 已经停产、停业、关闭.</summary>
    [Term("已经停产、停业、关闭，不再排放")] Stopped,
}

/// <summary>
/// One round of a consecutive daily fine 按日连续处罚: an order to correct, the re-inspection after it, and what followed. A decision orders
/// correction again and so makes another round possible; its days are counted from its own order.
/// </summary>
/// <param name="OrderServedOn">The day on which the order to correct was served.</param>
/// <param name="RecheckedOn">The day of the re-inspection.</param>
/// <param name="Finding">What it found.</param>
public sealed record DailyFineRound(DateOnly OrderServedOn, DateOnly RecheckedOn, RecheckFinding Finding)
{
    /// <summary>The notice of the daily fine intended.</summary>
    public DailyFineNoticed? Notice { get; init; }

    /// <summary>The party's defence, or its giving it up.</summary>
    public DailyFineDefenceHeard? Defence { get; init; }

    /// <summary>The latest legality review of the daily fine intended.</summary>
    public LegalityReview? LegalityReview { get; init; }

    /// <summary>The latest collective discussion of it.</summary>
    public DeliberationState? Deliberation { get; init; }

    /// <summary>The decision, once made.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>Whether the party refused to correct 拒不改正.</summary>
    public bool Refused => Finding is RecheckFinding.StillDischarging or RecheckFinding.Obstructed;

    /// <summary>The days fined 计罚日数: from the day after the service of the order to the day of the re-inspection, itself included.</summary>
    public int Days => RecheckedOn.DayNumber - OrderServedOn.DayNumber;
}

/// <summary>What the rules of the daily fine look at in a case.</summary>
internal static class DailyFineFacts
{
    /// <summary>The day on which the order to correct that is to be obeyed now was served: the one in the latest daily-fine decision, or one ordered since.</summary>
    public static DateOnly? OrderToObeyServedOn(this EnforcementCase file) =>
        file.Penalties.LastOrDefault(p => p.Kind == PaperKind.DailyFineDecision) is { } again && !(file.Correction?.OrderedOn > again.DecidedOn)
            ? file.ServedOn(again)
            : file.CorrectionServedOn;

    /// <summary>The latest round.</summary>
    public static DailyFineRound? LatestRound(this EnforcementCase file) => file.DailyFines is [.., var latest] ? latest : null;

    /// <summary>The round of which a decision is to be made.</summary>
    public static DailyFineRound? OpenRound(this EnforcementCase file) => file.LatestRound() is { Refused: true, DecisionId: null } open ? open : null;

    /// <summary>The penalties intended by the decision being prepared: of the daily fine noticed, before the penalty those of the prior notice.</summary>
    public static IReadOnlyList<Penalty> PenaltiesInHand(this EnforcementCase file) => file.Stage != CaseStage.PenaltyDecided ? file.Notice?.Penalties ?? []
        : file.OpenRound()?.Notice is { } notice ? [new Penalty(PenaltyKind.Fine, Amount: notice.Amount)] : [];

    /// <summary>The legal day of service of the open round's notice.</summary>
    public static DateOnly? DailyFineNoticeServedOn(this EnforcementCase file) => file.Paper(file.OpenRound()?.Notice?.PaperId)?.Service?.ServedOn;

    /// <summary>
    /// The violation that may be fined by the day: the first of those established that is such conduct, once decided the first such one that was
    /// fined and not spared, before the conclusion the suspected one; null when none is.
    /// </summary>
    public static (int Violation, Offence Offence)? FinedByTheDay(this EnforcementCase file, LawBook law) =>
        (file.Violations is { Count: > 0 } established ? established.Select(v => (v.Number, (string?)v.OffenceCode)) : [(1, file.OffenceCode)])
            .Select(v => law.Offence(v.Item2) is { DailyFine: not null } offence ? (v.Number, offence) : ((int Violation, Offence)?)null)
            .OfType<(int Violation, Offence Offence)>().OrderBy(v => file.FineFor(v.Violation).IsZero).Cast<(int, Offence)?>().FirstOrDefault();

    /// <summary>What each day is fined with: the original fine for that violation.</summary>
    public static Money FinePerDay(this EnforcementCase file, LawBook law) => file.FineFor(file.FinedByTheDay(law)?.Violation ?? 1);

    private static Money FineFor(this EnforcementCase file, int violation) => file.Penalty is { Kind: PaperKind.PenaltyDecision } original
        ? PenaltyRules.Sum(original.Penalties, violation, PenaltyKind.Fine) : Money.Zero;

    /// <summary>The daily fine of the open round: the original fine as many times as there are days.</summary>
    public static Money DailyFine(this EnforcementCase file, LawBook law) => Money.OfYuan(file.FinePerDay(law).Yuan * file.OpenRound()!.Days);
}
