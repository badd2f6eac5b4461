using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.DailyFine;

/// <summary>Issues the notice of a daily fine. Days and amount are computed.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="Grounds">Facts, reasons and basis.</param>
public sealed record NoticeDailyFine(DateOnly OccurredOn, string Grounds) : IActBody;

/// <summary>Telling the party of the daily fine intended 按日连续处罚事先告知.</summary>
public static class NoticingDailyFine
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<NoticeDailyFine> Act = new()
    {
        Name = "notice-daily-fine",
        Title = "按日连续处罚告知",
        Roles = [Role.Legal],
        Stages = [CaseStage.PenaltyDecided],
        Issues = PaperKind.PriorNotice,
        Follows = file => file.LatestRound()?.RecheckedOn > file.Penalty?.DecidedOn ? file.LatestRound()?.RecheckedOn : file.Penalty?.DecidedOn,
        Needs =
        [
            DailyFineRules.ConductIsFinedByTheDay,
            DailyFineRules.OriginalFineIsDecided,
            DailyFineRules.PartyRefusesToCorrect,
            DailyFineRules.RecheckWasInTime,
            DailyFineRules.RoundIsNoticedOnce,
        ],
        Record = (at, act) => new DailyFineNoticed(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.Case.FinedByTheDay(at.Law)!.Value.Offence.DailyFine!.Value,
            at.Case.OpenRound()!.Days, at.Case.DailyFine(at.Law), act.Grounds,
            HearingRight.IsGivenBy(
                [new Penalty(PenaltyKind.Fine, Amount: at.Case.DailyFine(at.Law))], HearingRight.IsMeasuredAsCitizen(at.Case.Party!), at.Law, act.OccurredOn,
                at.Agency.DivisionCode),
            at.Actor.Named),
        Warn = (at, _) => at.Case.FinedByTheDay(at.Law) is { Offence: { Verified: false } offence }
            ? [$"“{offence.Name}”适用按日连续处罚的依据待核实（{offence.PenalisedAsShown}）"] : [],
    };
}
