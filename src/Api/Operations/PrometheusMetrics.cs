using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Enforcement.Api.Operations;

/// <summary>
/// The process's meters in Prometheus text form: counters, gauges and sums of histograms of the framework, Npgsql and Marten.
/// No label carries a case, a name or a raw address. (The OpenTelemetry exporter for Prometheus cannot be had from the feed.)
/// </summary>
internal sealed class PrometheusMetrics : IDisposable
{
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "Marten", "System.Runtime"];
    private static readonly string[] Labels = ["http.request.method", "http.response.status_code", "http.route", "state", "generation"];

    private readonly ConcurrentDictionary<SeriesKey, Series> _series = [];
    private readonly MeterListener _listener = new();

    public PrometheusMetrics()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.Start();
    }

    public string Text()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var line in _series.Values.SelectMany(series => series.Lines()).Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    // Called for every request and every database command: finds its series without making a string.
    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = new SeriesKey(instrument, null, null, null, null, null);
        foreach (var (name, label) in tags)
        {
            key = Array.IndexOf(Labels, name) switch
            {
                0 => key with { Method = label },
                1 => key with { Status = label },
                2 => key with { Route = label },
                3 => key with { State = label },
                4 => key with { Generation = label },
                _ => key,
            };
        }

        _series.GetOrAdd(key, static k => new(k)).Add(value);
    }

    private readonly record struct SeriesKey(Instrument Instrument, object? Method, object? Status, object? Route, object? State, object? Generation)
    {
        public string LabelText()
        {
            var values = new[] { Method, Status, Route, State, Generation };
            var labels = Labels.Zip(values).Where(l => l.Second is not null)
                .Select(l => $"{l.First.Replace('.', '_')}=\"{l.Second!.ToString()!.Replace("\"", "'", StringComparison.Ordinal)}\"").ToList();
            return labels.Count > 0 ? $"{{{string.Join(',', labels)}}}" : "";
        }
    }

    private sealed class Series(SeriesKey key)
    {
        private readonly string _name = key.Instrument.Name.Replace('.', '_').Replace('-', '_');
        private readonly string _kind = key.Instrument.GetType().Name.Split('`')[0];
        private readonly Lock _changing = new();
        private double _sum;
        private long _count;

        public void Add(double value)
        {
            lock (_changing)
            {
                _sum = _kind is "Histogram" or "Counter" or "UpDownCounter" ? _sum + value : value;
                _count++;
            }
        }

        public IEnumerable<string> Lines()
        {
            var (sum, count) = (_sum.ToString("R", CultureInfo.InvariantCulture), _count);
            var labels = key.LabelText();
            return _kind switch
            {
                "Histogram" => [$"{_name}_sum{labels} {sum}", $"{_name}_count{labels} {count}"],
                "Counter" => [$"{_name}_total{labels} {sum}"],
                _ => [$"{_name}{labels} {sum}"],
            };
        }
    }
}
