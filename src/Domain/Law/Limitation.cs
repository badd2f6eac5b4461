using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>What harm an act did, as far as the limitation period asks 危害后果.</summary>
public enum Harm
{
    /// <summary>None that lengthens the period 无法定的危害后果.</summary>
    [Term("没有延长追责时效的危害后果")] None,

    /// <summary>It concerns citizens' life, health or safety and had harmful consequences 涉及公民生命健康安全且有危害后果.</summary>
    [Term("涉及公民生命健康安全且有危害后果")] LifeOrHealth,

    /// <summary>Pollution of the environment or damage to the ecology 造成环境污染、生态破坏等危害后果.</summary>
    [Term("造成环境污染、生态破坏等危害后果")] Pollution,
}

/// <summary>
/// The limitation period 追责时效: within it from its end an act must be discovered. Two years; five for harm to life or health from
/// 2021-07-15, and for pollution from 2026-08-15. The period is that of the law of the day on which the act ended, because the later,
/// longer one would be heavier.
/// </summary>
public static class Limitation
{
    /// <summary>The period for an act that ended on the day.</summary>
    public static StatutoryPeriod Of(LawBook law, DateOnly endedOn, Harm? harm)
    {
        ArgumentNullException.ThrowIfNull(law);
        var day = law.KnownFrom("行政处罚法") is var first && endedOn < first ? first : endedOn;
        var key = harm switch
        {
            Harm.LifeOrHealth => "limitation.lifeOrHealth",
            Harm.Pollution => "limitation.pollution",
            _ => "limitation",
        };
        return law.Period(law.KnowsPeriod(key, day) ? key : "limitation", day);
    }

    /// <summary>The last day on which the act could be discovered and still be penalised; it is not put off to a working day.</summary>
    public static DateOnly LastDayOfDiscovery(LawBook law, DateOnly endedOn, Harm? harm) => endedOn.AddYears(Of(law, endedOn, harm).Length);
}
