using System.Reflection;
using System.Security.Cryptography;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>
/// The dated law the decisions rely on: procedure regimes, statutory periods, offences with their bands, benchmarks of discretion, and the
/// calendar of working days. All of it is data with its articles (Law/Data, Calendar/Data), to which an agency may add rules of its own.
/// </summary>
public sealed class LawBook
{
    private readonly Dictionary<string, StatutoryPeriod[]> _periods;
    private readonly Dictionary<string, Offence> _offences;
    private readonly StatutoryAmount[] _amounts;
    private readonly HearingThreshold[] _hearingThresholds;
    private readonly DeliberationTrigger[] _deliberationTriggers;
    private readonly Dictionary<string, DatedProvision[]> _provisions;

    private LawBook(LawData data, string fingerprint)
    {
        data.Check();
        Fingerprint = fingerprint;
        Laws = [.. data.Laws];
        Regimes = [.. data.Regimes.OrderBy(regime => regime.From)];
        Offences = [.. data.Offences];
        Benchmarks = [.. data.Benchmarks];
        Calendar = new WorkingCalendar(WorkingCalendar.EmbeddedYears().Concat(data.Calendars));
        _amounts = [.. data.Amounts];
        _hearingThresholds = [.. data.HearingThresholds];
        _deliberationTriggers = [.. data.DeliberationTriggers];
        _provisions = data.Provisions.GroupBy(p => p.Key).ToDictionary(group => group.Key, group => group.OrderBy(p => p.From).ToArray());
        _periods = data.Periods.GroupBy(p => p.Key).ToDictionary(group => group.Key, group => group.OrderBy(p => p.From).ToArray());
        _offences = Offences.ToDictionary(offence => offence.Code);
    }

    /// <summary>SHA-256 of the data it was read from, the agency's own included: another law has another one.</summary>
    public string Fingerprint { get; }

    /// <summary>The law that comes with the system.</summary>
    public static LawBook Embedded { get; } = Load(null);

    /// <summary>The laws that may be cited, with the days each edition was in force.</summary>
    public IReadOnlyList<LawEdition> Laws { get; }

    /// <summary>The procedure regimes, oldest first.</summary>
    public IReadOnlyList<ProcedureRegime> Regimes { get; }

    /// <summary>The offences of every time.</summary>
    public IReadOnlyList<Offence> Offences { get; }

    /// <summary>The benchmarks of discretion of every time.</summary>
    public IReadOnlyList<DiscretionBenchmark> Benchmarks { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The keys of all periods.</summary>
    public IEnumerable<string> PeriodKeys => _periods.Keys;

    /// <summary>The keys of all provisions.</summary>
    public IEnumerable<string> ProvisionKeys => _provisions.Keys;

    /// <summary>The law that comes with the system and the local rules in the directory's JSON files.</summary>
    /// <param name="directory">The agency's own rules; null, or a directory that does not exist, when it has none.</param>
    /// <exception cref="LawDataException">A file cannot be read or contradicts another; the message names file and line.</exception>
    public static LawBook Load(string? directory)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var local = Directory.Exists(directory) ? Directory.GetFiles(directory, "*.json").Order(StringComparer.Ordinal).ToArray() : [];
        return Of(
        [
            .. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal) && !char.IsDigit(name[0])).Order(StringComparer.Ordinal)
                .Select(name => (name, Bytes(assembly.GetManifestResourceStream(name)!))),
            .. local.Select(path => (path, File.ReadAllBytes(path))),
        ]);
    }

    /// <summary>The regime that governs a step of the day, or null before the oldest one.</summary>
    public ProcedureRegime? RegimeOn(DateOnly day) => Regimes.FirstOrDefault(r => r.InForceOn(day));

    /// <summary>Whether the law of the day sets the period; some came later than others.</summary>
    /// <exception cref="KeyNotFoundException">No law of any day sets it.</exception>
    public bool KnowsPeriod(string key, DateOnly day) =>
        _periods.TryGetValue(key, out var rows) ? rows.Any(row => row.InForceOn(day)) : throw new KeyNotFoundException($"没有期限 {key}");

    /// <summary>The first day of the law's or rule's first edition.</summary>
    /// <exception cref="KeyNotFoundException">The list of laws does not have it.</exception>
    public DateOnly KnownFrom(string law) => Laws.Where(edition => edition.Name == law).Select(edition => (DateOnly?)edition.From).Min()
        ?? throw new KeyNotFoundException($"法律目录中没有《{law}》");

    /// <summary>The period in the law of the day on which it begins.</summary>
    /// <exception cref="KeyNotFoundException">The law of the day does not know the period.</exception>
    public StatutoryPeriod Period(string key, DateOnly day) =>
        (_periods.TryGetValue(key, out var rows) ? rows.FirstOrDefault(row => row.InForceOn(day)) : null)
        ?? throw new KeyNotFoundException($"{day.Iso()} 施行的法律中没有期限 {key}");

    /// <summary>Counts the period that begins on the day, or that is counted back from it, under the law of that day; back, see <see cref="CountBack"/>.</summary>
    /// <param name="key">The period.</param>
    /// <param name="startedOn">The day of the beginning, or of the event before which something is due; it does not count.</param>
    /// <param name="uncounted">Days that do not count.</param>
    /// <param name="extendedBy">By how many units it was extended.</param>
    /// <param name="extendedByDays">By how many days it was extended, where an extension has days whatever the period is counted in.</param>
    /// <exception cref="KeyNotFoundException">The law of the day does not know the period.</exception>
    public CountedPeriod Count(string key, DateOnly startedOn, IReadOnlyList<UncountedSpan>? uncounted = null, int extendedBy = 0, int extendedByDays = 0)
    {
        var period = Period(key, startedOn);
        return period.Backwards
            ? CountBack(key, startedOn, uncounted).Counted
            : StatutoryClock.Count(startedOn, period.Length + extendedBy, period.Unit, Calendar, uncounted, extendedByDays);
    }

    /// <summary>
    /// Counts the period back from the day of an event, under the law of the day on which it ends: what is due is done on that day, by the
    /// law of that day. The latest law that still leaves a day for it is the one.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The law of the day does not know the period.</exception>
    public (StatutoryPeriod Period, CountedPeriod Counted) CountBack(string key, DateOnly eventOn, IReadOnlyList<UncountedSpan>? uncounted = null)
    {
        var period = Period(key, eventOn);
        var counted = StatutoryClock.CountBack(eventOn, period.Length, period.Unit, Calendar, uncounted);
        if (counted.DueOn >= period.From)
        {
            return (period, counted);
        }

        // The earlier law may leave days that the later one governs and asks more for: of those none is early enough.
        var changed = period.From;
        period = Period(key, changed.AddDays(-1));
        counted = StatutoryClock.CountBack(eventOn, period.Length, period.Unit, Calendar, uncounted);
        return counted.DueOn < changed ? (period, counted) : (period, new(
            changed.AddDays(-1),
            [
                .. counted.Days.SkipLast(1),
                .. Enumerable.Range(0, counted.DueOn.DayNumber - changed.DayNumber + 1).Select(n => new CountedDay(counted.DueOn.AddDays(-n), null, "当日施行的规定期限更长")),
                new(changed.AddDays(-1), null, "届满日，不计"),
            ]));
    }

    /// <summary>The amount in the law of the day.</summary>
    /// <exception cref="KeyNotFoundException">The law of the day does not know the amount.</exception>
    public StatutoryAmount Amount(string key, DateOnly day) => _amounts.FirstOrDefault(amount => amount.Key == key && amount.InForceOn(day))
        ?? throw new KeyNotFoundException($"{day.Iso()} 施行的法律中没有数额 {key}");

    /// <summary>The offence of the code, or null when the book has none.</summary>
    public Offence? Offence(string? code) => code is null ? null : _offences.GetValueOrDefault(code);

    /// <summary>The amounts from which a fine or confiscation gives a right to a hearing on the day, those of the agency's region included.</summary>
    /// <param name="day">The day of the notice.</param>
    /// <param name="toCitizen">Whether the party is measured as a citizen.</param>
    /// <param name="divisionCode">The agency's division; when left out, the thresholds of every region count.</param>
    public IEnumerable<HearingThreshold> HearingThresholdsOn(DateOnly day, bool toCitizen, string? divisionCode = null) =>
        _hearingThresholds.Where(t => t.InForceOn(day) && t.ToCitizen == toCitizen && t.IsFor(divisionCode));

    /// <summary>What makes a collective discussion compulsory on the day by amount or kind of the penalty.</summary>
    public IEnumerable<DeliberationTrigger> DeliberationTriggersOn(DateOnly day) => _deliberationTriggers.Where(t => t.InForceOn(day));

    /// <summary>Whether the law of the day provides it; some came later than others.</summary>
    /// <exception cref="KeyNotFoundException">No law of any day provides it.</exception>
    public bool Provides(string key, DateOnly day) => ProvisionOn(key, day) is not null;

    /// <summary>The provision in the law of the day.</summary>
    /// <exception cref="KeyNotFoundException">The law of the day does not provide it.</exception>
    public DatedProvision Provision(string key, DateOnly day) =>
        ProvisionOn(key, day) ?? throw new KeyNotFoundException($"{day.Iso()} 施行的法律中没有规定 {key}");

    /// <summary>The first day on which any law provides it.</summary>
    /// <exception cref="KeyNotFoundException">No law of any day provides it.</exception>
    public DateOnly ProvidedFrom(string key) => Provisions(key)[0].From;

    /// <summary>What the pause of the additional fine rests on where its text was not read.</summary>
    public LegalBasis? UnverifiedPauseBasis(DateOnly day) => ProvisionOn("additionalFine.pause", day) is { Verified: false } pause ? pause.Basis : null;

    private DatedProvision? ProvisionOn(string key, DateOnly day) => Provisions(key).FirstOrDefault(row => row.InForceOn(day));

    private DatedProvision[] Provisions(string key) =>
        _provisions.TryGetValue(key, out var rows) ? rows : throw new KeyNotFoundException($"没有规定 {key}");

    private static LawBook Of(IEnumerable<(string Name, byte[] Utf8)> files)
    {
        var data = new LawData();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, utf8) in files)
        {
            data.Read(name, utf8);
            hash.AppendData(utf8);
        }

        return new(data, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static byte[] Bytes(Stream stream)
    {
        using (stream)
        {
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        }
    }
}
