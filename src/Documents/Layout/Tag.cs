namespace Enforcement.Documents.Layout;

/// <summary>What a piece of a paper is, for readers who listen: heading, paragraph, cell. What carries no tag is furniture.</summary>
internal sealed class Tag
{
    public Tag(string type, Tag? parent)
    {
        Type = type;
        Parent = parent;
        parent?.Kids.Add(this);
    }

    /// <summary>One of PDF's standard structure types.</summary>
    public string Type { get; }

    public Tag? Parent { get; }

    /// <summary>What a picture shows, in words.</summary>
    public string? Alt { get; init; }

    /// <summary>Scope and spans of a table cell, as PDF writes them.</summary>
    public string? TableAttributes { get; init; }

    /// <summary>Tags, and the marks on pages where the content stands, in reading order.</summary>
    public List<object> Kids { get; } = [];
}

/// <summary>A run of content on a page that belongs to one tag.</summary>
internal sealed record Mark(int Page, int Id);
