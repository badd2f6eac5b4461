using System.Text;
using Enforcement.Documents.Layout;

namespace Enforcement.Documents.Pdf;

/// <summary>What the pieces of a file are, for readers who listen; the tags of a paper are written as soon as its pages are.</summary>
internal sealed class Structure(PdfFile file)
{
    private readonly int _root = file.Reserve();
    private readonly int _document = file.Reserve();
    private readonly List<int> _parts = [];
    private readonly List<int> _pages = [];

    /// <summary>The tags of one paper: the marks of each of its pages, and the numbers of all pages so far.</summary>
    public void Add(Tag paper, IEnumerable<IReadOnlyList<Tag>> marksByPage, IReadOnlyList<int> pageNumbers)
    {
        var numbers = new Dictionary<Tag, int>();
        Number(paper, numbers);
        foreach (var marks in marksByPage)
        {
            _pages.Add(file.Add($"[{string.Join(' ', marks.Select(tag => $"{numbers[tag]} 0 R"))}]"));
        }

        Write(paper, "Sect", _document, numbers, pageNumbers);
        _parts.Add(numbers[paper]);
    }

    /// <summary>The number of the root.</summary>
    public int Finish()
    {
        var pages = file.Add($"<< /Nums [{string.Join(' ', _pages.Select((page, i) => $"{i} {page} 0 R"))}] >>");
        file.Set(_document, $"<< /Type /StructElem /S /Document /P {_root} 0 R /K [{string.Join(' ', _parts.Select(part => $"{part} 0 R"))}] >>");
        file.Set(_root, $"<< /Type /StructTreeRoot /K {_document} 0 R /ParentTree {pages} 0 R /ParentTreeNextKey {_pages.Count} >>");
        return _root;
    }

    private void Number(Tag tag, Dictionary<Tag, int> numbers)
    {
        numbers.Add(tag, file.Reserve());
        foreach (var kid in tag.Kids.OfType<Tag>())
        {
            Number(kid, numbers);
        }
    }

    private void Write(Tag tag, string type, int parent, Dictionary<Tag, int> numbers, IReadOnlyList<int> pageNumbers)
    {
        var own = numbers[tag];
        var page = tag.Kids.OfType<Mark>().FirstOrDefault()?.Page;
        var body = new StringBuilder($"<< /S /{type} /P {parent} 0 R");
        if (page is { } home)
        {
            body.Append($" /Pg {pageNumbers[home]} 0 R");
        }

        if (tag.Alt is { } alt)
        {
            body.Append($" /Alt {PdfFile.Text(Clusters.Clean(alt))}");
        }

        if (tag.TableAttributes is { Length: > 0 } attributes)
        {
            body.Append($" /A << /O /Table {attributes}>>");
        }

        if (tag.Kids.Count > 0)
        {
            body.Append(" /K [").AppendJoin(' ', tag.Kids.Select(kid => kid switch
            {
                Mark mark when mark.Page == page => $"{mark.Id}",
                Mark mark => $"<< /Type /MCR /Pg {pageNumbers[mark.Page]} 0 R /MCID {mark.Id} >>",
                _ => $"{numbers[(Tag)kid]} 0 R",
            })).Append(']');
        }

        file.Set(own, body.Append(" >>").ToString());
        foreach (var kid in tag.Kids.OfType<Tag>())
        {
            Write(kid, kid.Type, own, numbers, pageNumbers);
        }
    }
}
