using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>A row of a law data file, with the place that a message about it names.</summary>
internal sealed record LawRow<T>(string File, int Line, T Value)
{
    public LawDataException Refuse(string why) => new(File, Line, why);
}

/// <summary>
/// The rows of all law data files, as written. Every file is an object of the sections laws, regimes, periods, amounts, hearingThresholds,
/// deliberationTriggers, provisions, offences, benchmarks and calendars, each a list of rows; a file has the sections it needs.
/// </summary>
internal sealed partial class LawData
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private readonly List<LawRow<LawEdition>> _laws = [];
    private readonly List<LawRow<ProcedureRegime>> _regimes = [];
    private readonly List<LawRow<StatutoryPeriod>> _periods = [];
    private readonly List<LawRow<StatutoryAmount>> _amounts = [];
    private readonly List<LawRow<HearingThreshold>> _hearingThresholds = [];
    private readonly List<LawRow<DeliberationTrigger>> _deliberationTriggers = [];
    private readonly List<LawRow<DatedProvision>> _provisions = [];
    private readonly List<LawRow<Offence>> _offences = [];
    private readonly List<LawRow<DiscretionBenchmark>> _benchmarks = [];
    private readonly List<LawRow<CalendarYear>> _calendars = [];

    public IEnumerable<LawEdition> Laws => Values(_laws);

    public IEnumerable<ProcedureRegime> Regimes => Values(_regimes);

    public IEnumerable<StatutoryPeriod> Periods => Values(_periods);

    public IEnumerable<StatutoryAmount> Amounts => Values(_amounts);

    public IEnumerable<HearingThreshold> HearingThresholds => Values(_hearingThresholds);

    public IEnumerable<DeliberationTrigger> DeliberationTriggers => Values(_deliberationTriggers);

    public IEnumerable<DatedProvision> Provisions => Values(_provisions);

    public IEnumerable<Offence> Offences => Values(_offences);

    public IEnumerable<DiscretionBenchmark> Benchmarks => Values(_benchmarks);

    public IEnumerable<CalendarYear> Calendars => Values(_calendars);

    /// <summary>Adds the rows of a file.</summary>
    /// <exception cref="LawDataException">It is not such a file.</exception>
    public void Read(string file, byte[] utf8)
    {
        var line = 1;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            Require(reader.Read() && reader.TokenType == JsonTokenType.StartObject, file, line, "文件内容应当是一个对象");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                line = LineOf(utf8, reader.TokenStartIndex);
                var section = reader.GetString()!;
                Require(reader.Read() && reader.TokenType == JsonTokenType.StartArray, file, line, $"“{section}”应当是一组数据");
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    line = LineOf(utf8, reader.TokenStartIndex);
                    ReadRow(section, file, line, ref reader);
                }
            }
        }
        catch (JsonException unreadable)
        {
            throw new LawDataException(file, line, $"内容无法识别（{unreadable.Path ?? "$"}）：{unreadable.Message}", unreadable);
        }
    }

    /// <summary>Refuses contradictions and citations of what is not in the list of laws.</summary>
    /// <exception cref="LawDataException">The first of them.</exception>
    public void Check()
    {
        CheckSpans(_laws, _regimes, _periods, _amounts, _hearingThresholds, _deliberationTriggers, _provisions, _offences, _benchmarks);
        OneAtATime(_laws, law => law.Name, law => $"法律《{law}》", mayHaveGaps: true);
        OneAtATime(_regimes, _ => "", _ => "程序制度", mayHaveGaps: false);
        OneAtATime(_periods, period => period.Key, key => $"期限 {key}", mayHaveGaps: false);
        OneAtATime(_amounts, amount => amount.Key, key => $"数额 {key}", mayHaveGaps: false);
        OneAtATime(
            _hearingThresholds, t => $"{t.Region ?? "全国"}{(t.ToCitizen ? "公民" : "单位")}听证数额（{t.Source}）", name => name, mayHaveGaps: true);
        OneAtATime(_provisions, provision => provision.Key, key => $"规定 {key}", mayHaveGaps: true);
        Unique(_offences, offence => offence.Code, "违法行为");
        Unique(_benchmarks, benchmark => benchmark.Code, "裁量基准");
        foreach (var row in _calendars)
        {
            // The calendars that come with the system are read before the local ones.
            if (WorkingCalendar.EmbeddedYears().Any(year => year.Year == row.Value.Year))
            {
                throw row.Refuse($"{row.Value.Year} 年的工作日历重复");
            }
        }

        Unique(_calendars, year => year.Year.ToString(CultureInfo.InvariantCulture), "工作日历");
        Cited(_periods, period => period.Basis, period => period.Verified);
        Cited(_amounts, amount => amount.Basis, amount => amount.Verified);
        Cited(_hearingThresholds, threshold => threshold.Basis, threshold => threshold.Verified);
        Cited(_offences, offence => offence.Violated, offence => offence.Verified);
        Cited(_offences, offence => offence.Penalised, offence => offence.Verified);
        Cited(_benchmarks, benchmark => benchmark.Basis, benchmark => benchmark.Verified);
        Cited(_deliberationTriggers, trigger => trigger.Basis, trigger => trigger.Verified);
        Cited(_provisions, provision => provision.Basis, provision => provision.Verified);
        foreach (var row in _periods)
        {
            if (row.Value.Length < 0)
            {
                throw row.Refuse($"期限 {row.Value.Key} 的长度不得小于零");
            }
        }

        foreach (var row in _provisions)
        {
            if (row.Value.Percent <= 0)
            {
                throw row.Refuse($"规定 {row.Value.Key} 的比率应当大于零");
            }
        }

        foreach (var row in _offences)
        {
            foreach (var band in new[] { row.Value.Fine, row.Value.CitizenFine, row.Value.ResponsiblePersonFine }.OfType<FineBand>())
            {
                if (band.Min < 0 || band.Min > band.Max || band.Max == 0)
                {
                    throw row.Refuse($"违法行为 {row.Value.Code} 的罚款幅度 {band.Min} 至 {band.Max} 不成立");
                }
            }
        }

        foreach (var row in _benchmarks)
        {
            if (row.Value.Offences.FirstOrDefault(code => _offences.All(o => o.Value.Code != code)) is { } unknown)
            {
                throw row.Refuse($"裁量基准 {row.Value.Code} 所列违法行为 {unknown} 不存在");
            }
        }
    }

    private void ReadRow(string section, string file, int line, ref Utf8JsonReader reader)
    {
        switch (section)
        {
            case "laws": _laws.Add(Row<LawEdition>(file, line, ref reader)); break;
            case "regimes": _regimes.Add(Row<ProcedureRegime>(file, line, ref reader)); break;
            case "periods": _periods.Add(Row<StatutoryPeriod>(file, line, ref reader)); break;
            case "amounts": _amounts.Add(Row<StatutoryAmount>(file, line, ref reader)); break;
            case "hearingThresholds": _hearingThresholds.Add(Row<HearingThreshold>(file, line, ref reader)); break;
            case "deliberationTriggers": _deliberationTriggers.Add(Row<DeliberationTrigger>(file, line, ref reader)); break;
            case "provisions": _provisions.Add(Row<DatedProvision>(file, line, ref reader)); break;
            case "offences": _offences.Add(Row<Offence>(file, line, ref reader)); break;
            case "benchmarks": _benchmarks.Add(Row<DiscretionBenchmark>(file, line, ref reader)); break;
            case "calendars": _calendars.Add(Row<CalendarYear>(file, line, ref reader)); break;
            default: throw new LawDataException(file, line, $"没有名为“{section}”的数据种类");
        }
    }

    private static LawRow<T> Row<T>(string file, int line, ref Utf8JsonReader reader) =>
        new(file, line, JsonSerializer.Deserialize<T>(ref reader, Json) ?? throw new LawDataException(file, line, "数据为空"));

    private static int LineOf(byte[] utf8, long at) => 1 + utf8.AsSpan(0, (int)at).Count((byte)'\n');

    private static IEnumerable<T> Values<T>(IEnumerable<LawRow<T>> rows) => rows.Select(row => row.Value);

    private static void Require(bool holds, string file, int line, string why)
    {
        if (!holds)
        {
            throw new LawDataException(file, line, why);
        }
    }

    private static void CheckSpans(params IEnumerable<object>[] sections)
    {
        foreach (var row in sections.SelectMany(rows => rows))
        {
            var (file, line, dated) = row switch
            {
                LawRow<LawEdition> r => (r.File, r.Line, (IDatedRow)r.Value),
                LawRow<ProcedureRegime> r => (r.File, r.Line, r.Value),
                LawRow<StatutoryPeriod> r => (r.File, r.Line, r.Value),
                LawRow<StatutoryAmount> r => (r.File, r.Line, r.Value),
                LawRow<HearingThreshold> r => (r.File, r.Line, r.Value),
                LawRow<DeliberationTrigger> r => (r.File, r.Line, r.Value),
                LawRow<DatedProvision> r => (r.File, r.Line, r.Value),
                LawRow<Offence> r => (r.File, r.Line, r.Value),
                LawRow<DiscretionBenchmark> r => (r.File, r.Line, r.Value),
                _ => throw new ArgumentOutOfRangeException(nameof(sections), row, null),
            };
            Require(dated.Until is not { } until || dated.From <= until, file, line, $"施行期 {dated.From.Iso()} 至 {dated.Until?.Iso()} 先后颠倒");
        }
    }

    private static void OneAtATime<T>(IEnumerable<LawRow<T>> rows, Func<T, string> key, Func<string, string> named, bool mayHaveGaps)
        where T : IDatedRow
    {
        foreach (var group in rows.GroupBy(row => key(row.Value)))
        {
            var inOrder = group.OrderBy(row => row.Value.From).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (earlier.Value.Until is not { } until || until >= later.Value.From)
                {
                    throw later.Refuse($"{named(group.Key)}的施行期与 {earlier.File} 第 {earlier.Line} 行重叠");
                }

                if (!mayHaveGaps && until.AddDays(1) != later.Value.From)
                {
                    throw later.Refuse($"{named(group.Key)}在 {until.AddDays(1).Iso()} 至 {later.Value.From.AddDays(-1).Iso()} 之间有空档（前一行在 {earlier.File} 第 {earlier.Line} 行）");
                }
            }
        }
    }

    private static void Unique<T>(IEnumerable<LawRow<T>> rows, Func<T, string> key, string what)
    {
        foreach (var twice in rows.GroupBy(row => key(row.Value)).Where(group => group.Count() > 1))
        {
            throw twice.Last().Refuse($"{what} {twice.Key} 与 {twice.First().File} 第 {twice.First().Line} 行重复");
        }
    }

    private void Cited<T>(IEnumerable<LawRow<T>> rows, Func<T, LegalBasis> cited, Func<T, bool> verified)
        where T : IDatedRow
    {
        foreach (var row in rows)
        {
            if (WhyNotCitable(cited(row.Value), row.Value, verified(row.Value), [.. Laws]) is { } why)
            {
                throw row.Refuse(why);
            }
        }
    }

    /// <summary>Why the citation cannot stand: no such law in the list, not in force all the time, or no such article.</summary>
    internal static string? WhyNotCitable(LegalBasis basis, IDatedRow span, bool verified, IReadOnlyList<LawEdition> laws)
    {
        var editions = laws.Where(law => law.Name == basis.Source).OrderBy(law => law.From).ToList();
        if (editions.Count == 0)
        {
            return $"《{basis.Source}》不在法律清单中";
        }

        var day = span.From;
        foreach (var edition in editions.Where(e => e.InForceOn(day)))
        {
            if (edition.Until is not { } until)
            {
                day = DateOnly.MaxValue;
                break;
            }

            day = until.AddDays(1);
        }

        if (day == span.From || day <= (span.Until ?? DateOnly.MaxValue.AddDays(-1)))
        {
            return $"《{basis.Source}》在 {day.Iso()} 没有施行，不能作为当时的依据";
        }

        if (basis.Article is "全文" || (basis.Article is "条款待核" && !verified))
        {
            return null;
        }

        var numbers = Articles().Matches(basis.Article).Select(match => ChineseNumerals.Read(match.Groups[1].Value)).ToList();
        if (numbers.Count == 0 || numbers.Any(number => number is null or 0))
        {
            return $"《{basis.Source}》的条款“{basis.Article}”写法无法识别";
        }

        var last = editions.Where(e => e.From <= (span.Until ?? DateOnly.MaxValue) && (e.Until is null || span.From <= e.Until)).Max(e => e.Articles ?? int.MaxValue);
        return numbers.Any(number => number > last) ? $"《{basis.Source}》没有{basis.Article}（共 {last} 条）" : null;
    }

    [GeneratedRegex("第([〇零一二三四五六七八九十百千0-9]+)条")]
    private static partial Regex Articles();
}

/// <summary>A law data file is wrong; nothing was loaded.</summary>
public sealed class LawDataException(string file, int line, string why, Exception? cause = null)
    : Exception($"法律数据文件 {file} 第 {line} 行有误：{why}", cause)
{
    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1, at which the row begins.</summary>
    public int Line { get; } = line;
}
