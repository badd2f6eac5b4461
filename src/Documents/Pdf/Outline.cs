using System.Text;
using Enforcement.Documents.Layout;

namespace Enforcement.Documents.Pdf;

/// <summary>The reader's table of contents, from the headings.</summary>
internal static class Outline
{
    /// <summary>The number of the outline's root, or null when the paper has no headings.</summary>
    public static int? Write(PdfFile file, IReadOnlyList<(BookmarkOp Bookmark, int Page)> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var root = file.Reserve();
        var nodes = new List<Node> { new(root, 0, null) };
        var open = new Stack<Node>(nodes);
        foreach (var (bookmark, page) in bookmarks)
        {
            while (open.Peek().Level >= bookmark.Level)
            {
                open.Pop();
            }

            var node = new Node(file.Reserve(), bookmark.Level, open.Peek())
            {
                Entries = $"/Title {PdfFile.Text(bookmark.Title)} /Dest [{page} 0 R /XYZ null {PdfFile.Number(Grid.PageHeight - bookmark.Y)} null]",
            };
            node.Parent!.Children.Add(node);
            open.Push(node);
            nodes.Add(node);
        }

        foreach (var node in nodes)
        {
            var body = new StringBuilder("<< ").Append(node.Entries);
            Link(body, "Parent", node.Parent);
            Link(body, "Prev", node.Beside(-1));
            Link(body, "Next", node.Beside(1));
            Link(body, "First", node.Children.FirstOrDefault());
            Link(body, "Last", node.Children.LastOrDefault());
            if (node.Children.Count > 0)
            {
                body.Append(" /Count ").Append(node.Descendants);
            }

            file.Set(node.Number, body.Append(" >>").ToString());
        }

        return root;
    }

    private static void Link(StringBuilder body, string key, Node? to)
    {
        if (to is not null)
        {
            body.Append(" /").Append(key).Append(' ').Append(to.Number).Append(" 0 R");
        }
    }

    private sealed class Node(int number, int level, Node? parent)
    {
        public int Number => number;

        public int Level => level;

        public Node? Parent => parent;

        public string Entries { get; init; } = "/Type /Outlines";

        public List<Node> Children { get; } = [];

        public int Descendants => Children.Count + Children.Sum(child => child.Descendants);

        public Node? Beside(int step) => parent?.Children.ElementAtOrDefault(parent.Children.IndexOf(this) + step);
    }
}
