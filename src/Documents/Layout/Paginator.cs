namespace Enforcement.Documents.Layout;

/// <summary>Deals slices out onto pages.</summary>
internal sealed class Paginator(double height)
{
    private const double Tolerance = 0.01;
    private const double LeastWorthSplitting = 4 * Grid.LinePitch;

    private readonly List<List<Op>> _pages = [[]];
    private double _y;
    private bool _fresh = true;

    public static IReadOnlyList<IReadOnlyList<Op>> Paginate(IReadOnlyList<Slice> slices, double height = Grid.Height)
    {
        var paginator = new Paginator(height);
        paginator.Run(new LinkedList<Slice>(slices));
        return paginator._pages;
    }

    private void Run(LinkedList<Slice> slices)
    {
        while (slices.First is { } node)
        {
            var slice = node.Value;
            if (slice.StartsPage)
            {
                if (!_fresh)
                {
                    TurnPage();
                }

                slices.RemoveFirst();
            }
            else if (Fits(Chunk(node)))
            {
                for (var glued = true; glued; slices.RemoveFirst())
                {
                    glued = slices.First!.Value.Glue && slices.First.Next is not null;
                    Put(slices.First.Value);
                }
            }
            else if ((_fresh || (!slice.Glue && height - _y >= LeastWorthSplitting))
                && slice.Split?.Invoke(height - _y - (_fresh ? slice.Repeat?.Height ?? 0 : 0)) is (var head, var rest))
            {
                Put(head);
                slices.RemoveFirst();
                slices.AddFirst(rest);
                TurnPage();
            }
            else if (_fresh || (_y < height / 2 && Fits([slice]) && !Fits(Chunk(node), onNewPage: true)))
            {
                // More is glued together than a page holds: the glue gives way.
                Put(slice);
                slices.RemoveFirst();
            }
            else
            {
                TurnPage();
            }
        }
    }

    private static List<Slice> Chunk(LinkedListNode<Slice> first)
    {
        var chunk = new List<Slice> { first.Value };
        for (var node = first; node.Value.Glue && node.Next is { } next; node = next)
        {
            chunk.Add(next.Value);
        }

        return chunk;
    }

    private bool Fits(List<Slice> chunk, bool onNewPage = false)
    {
        var (y, fresh) = onNewPage ? (0, true) : (_y, _fresh);
        foreach (var slice in chunk)
        {
            y = Start(slice, y, fresh) + (fresh && slice.IsSpace ? 0 : slice.Height);
            fresh &= slice.IsSpace;
        }

        return y <= height + Tolerance;
    }

    private static double Start(Slice slice, double y, bool fresh)
    {
        y += fresh ? slice.Repeat?.Height ?? 0 : 0;
        return slice.OnGrid ? Math.Ceiling((y - Tolerance) / Grid.LinePitch) * Grid.LinePitch : y;
    }

    private void Put(Slice slice)
    {
        if (_fresh && slice.IsSpace)
        {
            return;
        }

        var y = Start(slice, _y, _fresh);
        if (_fresh && slice.Repeat is { } header)
        {
            Draw(header, _y);
        }

        Draw(slice, y);
        _y = y + slice.Height;
        _fresh = false;
    }

    private void Draw(Slice slice, double y) => _pages[^1].AddRange(slice.Ops.Select(op => op.Moved(Grid.Left, Grid.Top + y)));

    private void TurnPage()
    {
        _pages.Add([]);
        (_y, _fresh) = (0, true);
    }
}
