using Enforcement.Domain.Cases.DailyFine;

namespace Enforcement.Scenarios;

/// <summary>The usual daily fine: emissions above the standard (AIR-99-2), ordered to stop on 2017-05-10, still going on on 2017-05-25.</summary>
public static partial class Usual
{
    public const string DischargeOffence = "AIR-99-2";
    public const decimal DischargeFine = 100_000;

    public static readonly DateOnly DischargeFiledOn = new(2017, 5, 3);
    public static readonly DateOnly DischargeOrderedOn = new(2017, 5, 10);
    public static readonly DateOnly RecheckedOn = new(2017, 5, 25);
    public static readonly DateOnly DailyFineNoticedOn = new(2017, 7, 3);

    /// <summary>The period of the defence ends on 2017-07-10.</summary>
    public static readonly DateOnly DailyFineDecidedOn = new(2017, 7, 12);

    public static RecheckDischarge Recheck(DateOnly? on = null, RecheckFinding finding = RecheckFinding.StillDischarging) =>
        new(on ?? RecheckedOn, finding, Covert: true, "夜间暗查，总排口采样", Two);

    public static NoticeDailyFine DailyFineNotice(DateOnly? on = null) => new(on ?? DailyFineNoticedOn, "责令改正后复查仍超标排放");

    public static RecordDailyFineDefence DailyFineDefence(DateOnly on) => new(on, Waived: false, "请求减免", "计罚日数依法计算，不予采纳");

    public static RecordDailyFineDefence DailyFineWaiver(DateOnly on) => new(on, Waived: true, "书面放弃陈述申辩");

    public static DecideDailyFine DailyFineDecision(DateOnly? on = null) => new(on ?? DailyFineDecidedOn, "责令改正后复查仍超标排放", "立即停止超标排放");
}
