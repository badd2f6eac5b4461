using System.Collections.Concurrent;

namespace Enforcement.Benchmarks.Acts;

/// <summary>
/// Fresh cases for one contender. A case serves a fixed number of acts and is then put away: a fast contender must not be punished by
/// longer streams and larger snapshots than a slow one has.
/// </summary>
internal sealed class CaseStock(Func<int, Task<IReadOnlyList<Guid>>> copyAsync)
{
    /// <summary>How many acts a case serves.</summary>
    public const int ActsPerCase = 10;

    private readonly ConcurrentQueue<Guid> _fresh = [];
    private int _filled;
    private int _most = 800;

    /// <summary>Puts in enough for twice what has been used between two fillings so far.</summary>
    public async Task FillAsync()
    {
        _most = Math.Max(_most, _filled - _fresh.Count);
        if ((2 * _most) - _fresh.Count is > 0 and var missing)
        {
            foreach (var id in await copyAsync(missing))
            {
                _fresh.Enqueue(id);
            }
        }

        _filled = _fresh.Count;
    }

    public Guid Take() => _fresh.TryDequeue(out var id) ? id : throw new InvalidOperationException("案件不够用，请减小 --seconds");
}

/// <summary>The case a client works on.</summary>
internal sealed class CurrentCase(CaseStock stock)
{
    private int _left;

    public Guid Id { get; private set; }

    public long Version { get; private set; }

    /// <summary>Makes the case of the next act the current one.</summary>
    public void Next()
    {
        if (_left-- > 0)
        {
            return;
        }

        (Id, Version, _left) = (stock.Take(), SampleCase.Version, CaseStock.ActsPerCase - 1);
    }

    public void Done(long version) => Version = version;
}
