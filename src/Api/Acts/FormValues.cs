using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Enforcement.Api.Acts;

/// <summary>What was typed into a form, by the path of the field: <c>penalties[0].amount</c>. Kept as typed, right or wrong.</summary>
public sealed partial class FormValues
{
    private const int MostRows = 50;

    private readonly SortedDictionary<string, string[]> _values = new(StringComparer.Ordinal);

    public FormValues()
    {
    }

    public FormValues(IEnumerable<KeyValuePair<string, string[]>> values)
    {
        foreach (var (path, typed) in values)
        {
            _values[path] = typed;
        }
    }

    /// <summary>The fields of a posted form whose names are paths of its act.</summary>
    internal static FormValues Of(IEnumerable<KeyValuePair<string, StringValues>> posted, ActForm form)
    {
        var names = form.Fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return new(posted.Where(p => names.Contains(Head().Match(p.Key).Value))
            .Select(p => KeyValuePair.Create(p.Key, p.Value.Where(v => v is not null).Select(v => v!.ReplaceLineEndings("\n")).ToArray())));
    }

    public IReadOnlyDictionary<string, string[]> All => _values;

    public string? One(string path) => _values.GetValueOrDefault(path)?.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();

    public string AsTyped(string path) => _values.GetValueOrDefault(path)?.FirstOrDefault() ?? "";

    public IReadOnlyList<string> Many(string path) => [.. (_values.GetValueOrDefault(path) ?? []).Select(v => v.Trim()).Where(v => v.Length > 0)];

    public bool Has(string path) => _values.ContainsKey(path);

    public void Set(string path, params string[] values) => _values[path] = values;

    /// <summary>Whether anything was typed into the field or below it.</summary>
    public bool AnyBelow(string path) => _values.Any(v =>
        IsBelow(v.Key, path) && !v.Key.EndsWith(".count", StringComparison.Ordinal) && v.Value.Any(typed => !string.IsNullOrWhiteSpace(typed)));

    public int Rows(string path) =>
        int.TryParse(One($"{path}.count"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? Math.Min(rows, MostRows) : 0;

    public void AddRow(string path) => SetRows(path, Math.Min(Rows(path) + 1, MostRows));

    /// <summary>Takes a row away; those after it move up.</summary>
    public void RemoveRow(string path, int row)
    {
        var rows = Rows(path);
        if (row < 0 || row >= rows)
        {
            return;
        }

        var moved = _values.Where(v => v.Key.StartsWith($"{path}[", StringComparison.Ordinal)).ToList();
        foreach (var (key, _) in moved)
        {
            _values.Remove(key);
        }

        foreach (var (key, typed) in moved)
        {
            var rest = key[(path.Length + 1)..];
            var end = rest.IndexOf(']', StringComparison.Ordinal);
            if (int.TryParse(rest.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index != row)
            {
                _values[$"{path}[{(index > row ? index - 1 : index)}]{rest[(end + 1)..]}"] = typed;
            }
        }

        SetRows(path, rows - 1);
    }

    /// <summary>Takes away the rows in which nothing was typed, so that what is left is counted as the act counts it.</summary>
    public void DropEmptyRows(IEnumerable<FormField> fields, string above = "")
    {
        foreach (var field in fields)
        {
            var path = above.Length == 0 ? field.Name : $"{above}.{field.Name}";
            if (field.Control is FieldControl.Rows)
            {
                for (var row = Rows(path) - 1; row >= 0; row--)
                {
                    if (!AnyBelow($"{path}[{row}]"))
                    {
                        RemoveRow(path, row);
                    }
                    else
                    {
                        DropEmptyRows(field.Fields, $"{path}[{row}]");
                    }
                }
            }
            else if (field.Control is FieldControl.Group)
            {
                DropEmptyRows(field.Fields, path);
            }
        }
    }

    private void SetRows(string path, int rows) => Set($"{path}.count", rows.ToString(CultureInfo.InvariantCulture));

    private static bool IsBelow(string key, string path) =>
        key.StartsWith(path, StringComparison.Ordinal) && (key.Length == path.Length || key[path.Length] is '.' or '[');

    [GeneratedRegex("^[A-Za-z]+")]
    private static partial Regex Head();
}
