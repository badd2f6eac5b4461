using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.DailyFine;

/// <summary>The rules of consecutive daily fines 按日连续处罚.</summary>
public static class DailyFineRules
{
    private const string Source = "环境保护主管部门实施按日连续处罚办法";
    private static readonly LegalBasis Act = new("环境保护法", "第五十九条");
    private static readonly LegalBasis Rechecking = new(Source, "第十条");
    private static readonly LegalBasis Refusing = new(Source, "第十二条、第十三条、第二十条");
    private static readonly Provision Notice = new(new LegalBasis("行政处罚法", "第三十一条、第四十一条"), new("行政处罚法", "第四十四条、第四十五条"));

    /// <summary>The established offence is one of the five kinds of conduct, and the law already knows the daily fine.</summary>
    public static readonly CaseRule ConductIsFinedByTheDay = new(
        "R-1601", "按日连续处罚适用于超标超总量、逃避监管、排放禁止排放的污染物、违法倾倒危险废物等五类违法排放行为", new(Source, "第五条"),
        at => at.On >= at.Law.KnownFrom(Source) && at.Case.FinedByTheDay(at.Law) is not null,
        at => at.On < at.Law.KnownFrom(Source) ? $"按日连续处罚自 {at.Law.KnownFrom(Source).Iso()} 起施行" : $"“{at.Law.Offence(at.Case.OffenceCode)?.Name}”不属于可以按日连续处罚的五类行为");

    /// <summary>The order to correct was served before the re-inspection.</summary>
    public static readonly CaseRule OrderToObeyWasServed = new(
        "R-1602", "按日连续处罚的复查以责令改正违法行为决定书送达在先为前提", new(Source, "第八条"),
        at => at.Case.OrderToObeyServedOn() is { } served && served < at.On,
        at => at.Case.OrderToObeyServedOn() is { } served ? $"责令改正 {served.Iso()} 才送达，次日起方可复查" : "没有已经送达的责令改正违法行为决定书");

    /// <summary>One order, one re-inspection that counts: for another round correction is ordered again.</summary>
    public static readonly CaseRule OrderWasNotRecheckedYet = new(
        "R-1603", "每次责令改正后复查一次；再次计罚或者改正后再犯的，应当再次责令改正后另行复查", new(Source, "第十四条、第十八条"),
        at => at.Case.LatestRound() is not { } latest || at.Case.OrderToObeyServedOn() > latest.RecheckedOn,
        at => $"已于 {at.Case.LatestRound()?.RecheckedOn.Iso()} 复查：{at.Case.LatestRound()?.Finding.Chinese()}");

    /// <summary>The re-inspection is covert.</summary>
    public static readonly BodyRule<RecheckDischarge> RecheckIsCovert = new(
        "R-1604", "复查应当以暗查方式进行", Rechecking,
        (_, act) => act.Covert);

    /// <summary>The party was fined first, by a decision that stands.</summary>
    public static readonly CaseRule OriginalFineIsDecided = new(
        "R-1605", "按日连续处罚应当以已经作出罚款决定为前提", Act,
        at => at.Case.Penalty is { IsRevoked: false } original && original.DecidedOn <= at.On && !at.Case.FinePerDay(at.Law).IsZero,
        at => at.Case.Penalty is null ? "尚未作出原处罚决定" : at.Case.Penalty.IsRevoked ? "原处罚决定已经撤销" : "原处罚决定没有罚款");

    /// <summary>The re-inspection found that the party refuses to correct; neither corrected nor stopped is refusing.</summary>
    public static readonly CaseRule PartyRefusesToCorrect = new(
        "R-1606", "拒不改正，即复查发现继续违法排放或者拒绝、阻挠复查的，方可按日连续处罚；已经改正或者因停产、限产、查封而停止排放的不启动", Refusing,
        at => at.Case.OpenRound() is not null,
        at => at.Case.LatestRound() is not { } latest ? "责令改正后尚未复查"
            : latest.DecisionId is not null ? "上一次按日连续处罚已经决定，应当再次复查" : $"{latest.RecheckedOn.Iso()} 复查结果为“{latest.Finding.Chinese()}”");

    /// <summary>The re-inspection was made within thirty days after the order was served.</summary>
    public static readonly CaseRule RecheckWasInTime = new(
        "R-1607", "复查应当自责令改正违法行为决定书送达之日起三十日内进行", Rechecking,
        at => at.Case.LatestRound() is { } round && round.RecheckedOn <= at.Law.Count("recheck.daily", round.OrderServedOn).DueOn,
        at => at.Case.LatestRound() is { } round
            ? $"责令改正于 {round.OrderServedOn.Iso()} 送达，复查期限至 {at.Law.Count("recheck.daily", round.OrderServedOn).DueOn.Iso()}，实际 {round.RecheckedOn.Iso()} 复查"
            : "责令改正后尚未复查");

    /// <summary>A round is noticed once.</summary>
    public static readonly CaseRule RoundIsNoticedOnce = new(
        "R-1608", "对同一次复查只制发一份按日连续处罚告知书", Notice,
        at => at.Case.OpenRound()?.Notice is null,
        at => $"已制发告知书 {at.Case.OpenRound()?.Notice?.Number}");

    /// <summary>The party was told of the daily fine.</summary>
    public static readonly CaseRule DailyFineNoticeWasServed = new(
        "R-1609", "作出按日连续处罚决定前，告知书应当已经送达当事人", Notice,
        at => at.Case.DailyFineNoticeServedOn() is { } served && served <= at.On,
        at => at.Case.OpenRound()?.Notice is null ? "尚未制发按日连续处罚告知书"
            : at.Case.DailyFineNoticeServedOn() is { } served ? $"告知书 {served.Iso()} 才送达" : "按日连续处罚告知书尚未送达");

    /// <summary>The period for the defence is over, or the party gave it up in writing.</summary>
    public static readonly CaseRule DailyFineDefencePeriodIsOver = new(
        "R-1610", "作出按日连续处罚决定应当待陈述申辩期限届满，当事人书面放弃的除外", Notice,
        at => at.Case.OpenRound()?.Defence is { Waived: true }
            || (at.Case.DailyFineNoticeServedOn() is { } served && at.On > at.Law.Count("defence.period", served).DueOn),
        at => at.Case.DailyFineNoticeServedOn() is { } served
            ? $"陈述申辩期限至 {at.Law.Count("defence.period", served).DueOn.Iso()} 届满，此后方可决定" : "按日连续处罚告知书尚未送达");

    /// <summary>The period for asking for a hearing is over, or the party gave it up in writing or was heard.</summary>
    public static readonly CaseRule DailyFineHearingPeriodIsOver = new(
        "R-1611", "按日连续处罚告知听证权利的，作出决定应当待听证申请期限届满，当事人书面放弃或者已经听证的除外", new(new LegalBasis("行政处罚法", "第四十二条"), new("行政处罚法", "第六十四条")),
        at => at.Case.OpenRound()?.Notice is not { HearingRight: true }
            || at.Case.HearingInHand is { Status: HearingStatus.Waived or HearingStatus.Held or HearingStatus.Ended }
            || (at.Case.DailyFineNoticeServedOn() is { } served && at.On > at.Law.Count("hearing.request", served).DueOn),
        at => at.Case.DailyFineNoticeServedOn() is { } served
            ? $"听证申请期限至 {at.Law.Count("hearing.request", served).DueOn.Iso()} 届满" : "按日连续处罚告知书尚未送达");

    /// <summary>A defence that was made is weighed, and the weighing recorded.</summary>
    public static readonly BodyRule<RecordDailyFineDefence> DailyFineDefenceIsWeighed = new(
        "R-1612", "对当事人关于按日连续处罚的陈述申辩应当复核，并记明是否采纳及理由", Notice,
        (_, act) => act.Waived || !string.IsNullOrWhiteSpace(act.Weighing));

    /// <summary>The decision orders correction again.</summary>
    public static readonly BodyRule<DecideDailyFine> CorrectionIsOrderedAgain = new(
        "R-1613", "按日连续处罚决定应当再次责令改正违法行为", new(Source, "第十三条"),
        (_, act) => !string.IsNullOrWhiteSpace(act.Correction));
}
