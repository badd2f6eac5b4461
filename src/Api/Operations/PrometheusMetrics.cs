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

    private readonly ConcurrentDictionary<string, double> _values = [];
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
        foreach (var (series, value) in _values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            text.Append(series).Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = instrument.Name.Replace('.', '_').Replace('-', '_');
        var labels = Label(tags);
        switch (instrument.GetType().Name.Split('`')[0])
        {
            case "Histogram":
                Add($"{name}_sum{labels}", value);
                Add($"{name}_count{labels}", 1);
                break;
            case "Counter":
                Add($"{name}_total{labels}", value);
                break;
            case "UpDownCounter":
                Add($"{name}{labels}", value);
                break;
            default:
                _values[$"{name}{labels}"] = value;
                break;
        }
    }

    private void Add(string series, double value) => _values.AddOrUpdate(series, value, (_, before) => before + value);

    private static string Label(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new List<string>();
        foreach (var (key, value) in tags)
        {
            if (Labels.Contains(key))
            {
                labels.Add($"{key.Replace('.', '_')}=\"{value?.ToString()?.Replace("\"", "'", StringComparison.Ordinal)}\"");
            }
        }

        return labels.Count > 0 ? $"{{{string.Join(',', labels)}}}" : "";
    }
}
