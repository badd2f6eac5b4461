using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>
/// The dated law the decisions rely on: procedure regimes, statutory periods, offences with their bands, and the calendar of
/// working days. All of it is data with its articles (Law/Data, Calendar/Data).
/// </summary>
public sealed class LawBook
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly Dictionary<(string Key, Regime Regime), StatutoryPeriod> _periods;

    private readonly Dictionary<(string Key, Regime Regime), StatutoryAmount> _amounts;

    private readonly IReadOnlyList<HearingThreshold> _hearingThresholds;

    private readonly IReadOnlyList<DeliberationTrigger> _deliberationTriggers;
    private readonly IReadOnlyList<AdditionalFinePause> _additionalFinePauses;

    /// <summary>Puts a book together and refuses contradictions.</summary>
    /// <exception cref="InvalidOperationException">Regimes overlap or leave a gap, or a period or offence is given twice.</exception>
    public LawBook(ProcedureData procedure, IReadOnlyList<Offence> offences, WorkingCalendar calendar)
    {
        Regimes = procedure.Regimes;
        Offences = offences;
        Calendar = calendar;
        for (var i = 1; i < Regimes.Count; i++)
        {
            if (Regimes[i - 1].Until?.AddDays(1) != Regimes[i].From)
            {
                throw new InvalidOperationException($"程序制度 {Regimes[i - 1].Code} 与 {Regimes[i].Code} 之间有重叠或空档");
            }
        }

        _hearingThresholds = procedure.HearingThresholds;
        _deliberationTriggers = procedure.DeliberationTriggers ?? [];
        _additionalFinePauses = procedure.AdditionalFinePauses ?? [];
        _periods = procedure.Periods.ToDictionary(p => (p.Key, p.Regime));
        _amounts = (procedure.Amounts ?? []).ToDictionary(a => (a.Key, a.Regime));
        if (offences.GroupBy(o => o.Code).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"违法行为 {twice.Key} 重复");
        }
    }

    /// <summary>The law that comes with the system.</summary>
    public static LawBook Embedded { get; } = new(
        Read<ProcedureData>("procedure.json"), Read<List<Offence>>("offences.json"), WorkingCalendar.Embedded);

    /// <summary>The procedure regimes, oldest first.</summary>
    public IReadOnlyList<ProcedureRegime> Regimes { get; }

    /// <summary>The offences of every time.</summary>
    public IReadOnlyList<Offence> Offences { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The regime that governs a step of the day, or null before the oldest one.</summary>
    public ProcedureRegime? RegimeOn(DateOnly day) => Regimes.FirstOrDefault(r => r.InForceOn(day));

    /// <summary>The period under the regime of the day.</summary>
    /// <exception cref="KeyNotFoundException">No regime governs the day, or it does not know the period.</exception>
    public StatutoryPeriod Period(string key, DateOnly day) =>
        RegimeOn(day) is { } regime && _periods.TryGetValue((key, regime.Code), out var period)
            ? period
            : throw new KeyNotFoundException($"{day:yyyy-MM-dd} 适用的程序制度中没有期限 {key}");

    /// <summary>Whether the regime of the day knows the period; some came later than others.</summary>
    /// <exception cref="KeyNotFoundException">No regime at all knows it.</exception>
    public bool KnowsPeriod(string key, DateOnly day) => Regimes.Any(regime => _periods.ContainsKey((key, regime.Code)))
        ? RegimeOn(day) is { } of && _periods.ContainsKey((key, of.Code))
        : throw new KeyNotFoundException($"没有期限 {key}");

    /// <summary>Counts the period that begins on the day, under the regime of that day.</summary>
    public CountedPeriod Count(string key, DateOnly startedOn)
    {
        var period = Period(key, startedOn);
        return StatutoryClock.Count(startedOn, period.Length, period.Unit, Calendar);
    }

    /// <summary>The amount the law sets under the regime of the day.</summary>
    /// <exception cref="KeyNotFoundException">No regime governs the day, or it does not know the amount.</exception>
    public StatutoryAmount Amount(string key, DateOnly day) =>
        RegimeOn(day) is { } regime && _amounts.TryGetValue((key, regime.Code), out var amount)
            ? amount
            : throw new KeyNotFoundException($"{day:yyyy-MM-dd} 适用的程序制度中没有数额 {key}");

    /// <summary>The offence of the code, or null when the book has none.</summary>
    public Offence? Offence(string? code) => Offences.FirstOrDefault(o => o.Code == code);

    /// <summary>The amounts from which a fine or confiscation gives a right to a hearing on the day, the agency's province's included.</summary>
    public IEnumerable<HearingThreshold> HearingThresholdsOn(DateOnly day, bool toCitizen) =>
        _hearingThresholds.Where(t => t.Regime == RegimeOn(day)?.Code && t.ToCitizen == toCitizen);

    /// <summary>What makes a collective discussion compulsory on the day by amount or kind of the penalty.</summary>
    public IEnumerable<DeliberationTrigger> DeliberationTriggersOn(DateOnly day) => _deliberationTriggers.Where(t => t.Regime == RegimeOn(day)?.Code);

    /// <summary>Whether a day of a pending reconsideration or litigation is left out of the additional fine.</summary>
    public bool RemediesPauseTheAdditionalFineOn(DateOnly day) => PauseOn(day) is not null;

    /// <summary>What that rests on where its text was not read.</summary>
    public LegalBasis? UnverifiedPauseBasis(DateOnly day) => PauseOn(day) is { Verified: false } pause ? new(pause.Source, pause.Article) : null;

    private AdditionalFinePause? PauseOn(DateOnly day) => _additionalFinePauses.FirstOrDefault(p => p.Regime == RegimeOn(day)?.Code);

    private static T Read<T>(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"缺少法律数据 {name}");
        return JsonSerializer.Deserialize<T>(file, Json)!;
    }
}

/// <summary>The content of Law/Data/procedure.json.</summary>
/// <param name="Regimes">Oldest first, without gap.</param>
/// <param name="Periods">One row per key and regime.</param>
/// <param name="HearingThresholds">National and provincial thresholds side by side.</param>
/// <param name="DeliberationTriggers">What makes a collective discussion compulsory by amount or kind.</param>
/// <param name="AdditionalFinePauses">The regimes under which remedies pause the additional fine.</param>
/// <param name="Amounts">One row per key and regime.</param>
public sealed record ProcedureData(
    IReadOnlyList<ProcedureRegime> Regimes, IReadOnlyList<StatutoryPeriod> Periods, IReadOnlyList<HearingThreshold> HearingThresholds,
    IReadOnlyList<DeliberationTrigger>? DeliberationTriggers = null, IReadOnlyList<AdditionalFinePause>? AdditionalFinePauses = null,
    IReadOnlyList<StatutoryAmount>? Amounts = null);

/// <summary>From what amount on, or for which kinds of penalty, the heads must discuss together 集体讨论.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="AmountYuan">The fine and confiscation together in yuan, itself included; null where the kind decides.</param>
/// <param name="ToCitizen">Whether it is for citizens, or for organisations; null for both.</param>
/// <param name="Kinds">The kinds of penalty; null where the amount decides.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; what was not only warns.</param>
public sealed record DeliberationTrigger(
    Regime Regime, decimal? AmountYuan, bool? ToCitizen, IReadOnlyList<PenaltyKind>? Kinds, string Source, string Article, bool Verified)
{
    /// <summary>What meets it, in Chinese.</summary>
    internal string Describe() => AmountYuan is { } amount
        ? $"罚款、没收数额 {Money.OfYuan(amount)} 元以上" : string.Join("、", Kinds!.Select(kind => kind.Chinese()));
}

/// <summary>That the additional fine 加处罚款 is not counted during reconsideration and litigation.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="Source">The law or reply.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; where not, answers say so.</param>
public sealed record AdditionalFinePause(Regime Regime, string Source, string Article, bool Verified);

/// <summary>An amount the law sets 法定数额, under one regime.</summary>
/// <param name="Key">What it is for, such as summary.fine.citizen.</param>
/// <param name="Name">The same in Chinese.</param>
/// <param name="Regime">The regime.</param>
/// <param name="AmountYuan">The amount in yuan, itself included.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; where not, screens say so.</param>
public sealed record StatutoryAmount(string Key, string Name, Regime Regime, decimal AmountYuan, string Source, string Article, bool Verified);

/// <summary>From what amount on a fine or confiscation is relatively large 较大数额 and gives a right to a hearing.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="ToCitizen">Whether it is for citizens; otherwise for organisations.</param>
/// <param name="AmountYuan">The amount in yuan, itself included.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; where not, screens say so.</param>
public sealed record HearingThreshold(Regime Regime, bool ToCitizen, decimal AmountYuan, string Source, string Article, bool Verified);
