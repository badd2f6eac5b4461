using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>One version of the law on an offence with what it makes of this party's act.</summary>
/// <param name="OffenceCode">The offence in this version.</param>
/// <param name="Clause">The clause that penalises it.</param>
/// <param name="Min">The lower end of the band in yuan; null where it knows no fine or what it is measured against is not known.</param>
/// <param name="Max">The upper end in yuan.</param>
/// <param name="Verified">Whether the text was read; where not, screens say so.</param>
public sealed record SubstanceVersion(string OffenceCode, LegalBasis Clause, Money? Min, Money? Max, bool Verified)
{
    internal static SubstanceVersion Of(Offence offence, bool citizen, Money? measuredAgainst)
    {
        var band = offence.FineOf(citizen)?.InYuan(measuredAgainst);
        return new(offence.Code, offence.Penalised, band?.Min, band?.Max, offence.Verified);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Clause}{(Max is { } max ? $"（{Min} 元至 {max} 元）" : "（没有可计算的罚款幅度）")}{Doubt.About(Verified)}";
}

/// <summary>
/// Which law applies to an act 从旧兼从轻 (行政处罚法第三十七条): that of the day it ended, or to which it is proven to go on; a later one in
/// force on the day of the decision where it is lighter. Both are kept with the notice and the decision.
/// </summary>
/// <param name="ActOn">The last day of the act, whose law is that of the time.</param>
/// <param name="AtTheTime">The law of that day.</param>
/// <param name="Later">The law of the day of the decision, where it is another one.</param>
/// <param name="LaterApplies">Whether the later one is lighter and so applies.</param>
/// <param name="Why">The comparison in one Chinese sentence.</param>
public sealed record Substance(DateOnly ActOn, SubstanceVersion AtTheTime, SubstanceVersion? Later, bool LaterApplies, string Why)
{
    /// <summary>The version that applies.</summary>
    public SubstanceVersion Applied => LaterApplies ? Later! : AtTheTime;

    /// <summary>The version that was compared and does not apply; null where there is only one.</summary>
    public SubstanceVersion? NotApplied => LaterApplies ? AtTheTime : Later;

    /// <summary>Compares the versions of an offence's law.</summary>
    /// <param name="law">The dated law.</param>
    /// <param name="established">The offence as established, in whatever version.</param>
    /// <param name="actOn">The day the act ended, or to which it is proven to go on: an act that runs into a new law falls under it.</param>
    /// <param name="decidedOn">The day of the notice or decision.</param>
    /// <param name="citizen">Whether the party is a citizen.</param>
    /// <param name="measuredAgainst">Total investment, discharge fee or cost that a band may be measured against.</param>
    /// <returns>The comparison; null when no version known was in force on the day of the act.</returns>
    public static Substance? Of(LawBook law, Offence established, DateOnly actOn, DateOnly decidedOn, bool citizen, Money? measuredAgainst)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(established);
        if (VersionOn(law, established, actOn) is not { } then)
        {
            return null;
        }

        var atTheTime = SubstanceVersion.Of(then, citizen, measuredAgainst);
        if (then.InForceOn(decidedOn) || decidedOn < actOn)
        {
            return new(actOn, atTheTime, null, false, $"适用行为发生时的{atTheTime}，作出决定时该规定仍然施行");
        }

        if (VersionOn(law, then, decidedOn) is not { } now)
        {
            return new(actOn, atTheTime, null, false, $"适用行为发生时的{atTheTime}；其后的规定没有登记对应条款，应当由法制人员比较轻重（待核实）");
        }

        var later = SubstanceVersion.Of(now, citizen, measuredAgainst);
        return IsLighter(now, later, then, atTheTime)
            ? new(actOn, atTheTime, later, true, $"行为发生时的{atTheTime}与作出决定时的{later}相比，后者较轻，从轻适用后者")
            : new(actOn, atTheTime, later, false, $"行为发生时的{atTheTime}与作出决定时的{later}相比，后者不较轻，从旧适用前者");
    }

    private static Offence? VersionOn(LawBook law, Offence offence, DateOnly day) =>
        offence.InForceOn(day) ? offence
        : offence.Conduct is null ? null
        : law.Offences.FirstOrDefault(other => other.Conduct == offence.Conduct && other.InForceOn(day));

    /// <summary>
    /// Lighter 较轻: the upper end of the fine is lower, or equal with a lower lower end, and no kind of penalty is harsher than the harshest
    /// one before. Where the two cannot be compared the later law is not taken for lighter.
    /// </summary>
    private static bool IsLighter(Offence now, SubstanceVersion later, Offence then, SubstanceVersion atTheTime)
    {
        if (Harshest(now) > Harshest(then))
        {
            return false;
        }

        if (now.Fine is null && atTheTime.Max is not null)
        {
            return true;
        }

        return (later.Max, atTheTime.Max) is ({ } nowMax, { } thenMax)
            && (nowMax < thenMax || (nowMax == thenMax && later.Min!.Value < atTheTime.Min!.Value));
    }

    // The kinds of penalty stand in the order of their harshness.
    private static int Harshest(Offence offence) => offence.OtherPenalties.Select(kind => (int)kind).DefaultIfEmpty(-1).Max();
}
