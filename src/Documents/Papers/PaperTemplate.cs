using Enforcement.Documents.Model;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Papers;

/// <summary>What a paper is made from: the case as the event that gave rise to it left it, and that event.</summary>
/// <param name="File">The case right after the event; what happened later changes nothing.</param>
/// <param name="Event">The event.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Law">The dated law.</param>
public sealed record PaperSource(EnforcementCase File, CaseEvent Event, Agency Agency, LawBook Law)
{
    /// <summary>The events up to this one, itself included; only records and the papers of the dossier look at them, never an issued paper.</summary>
    public IReadOnlyList<CaseEvent> History { get; init; } = [];

    /// <summary>The regime under which a paper of the day cites; of a day before all regimes, the oldest.</summary>
    public Regime RegimeOn(DateOnly day) => Law.RegimeOn(day)?.Code ?? Regime.A1;
}

/// <summary>A paper in finished words.</summary>
/// <param name="Content">What it says, as a record of texts; its hash is the content's hash.</param>
/// <param name="Document">How it looks.</param>
/// <param name="Missing">What the law wants in it and it does not say.</param>
public sealed record ComposedPaper(object Content, OfficialDocument Document, IReadOnlyList<MissingContent> Missing);

/// <summary>Something the law wants in a paper.</summary>
/// <param name="What">What is missing, in Chinese.</param>
/// <param name="Basis">Where the law wants it.</param>
public sealed record MissingContent(string What, LegalBasis Basis);

/// <summary>
/// One kind of paper 文书样式: which event gives rise to it, what it says and how it looks. Papers with a number of their own are issued by
/// an act; the others record what happened and are drawn from their event whenever somebody asks.
/// </summary>
public abstract class PaperTemplate
{
    /// <summary>The stable name, such as penalty-decision.</summary>
    public required string Id { get; init; }

    /// <summary>The paper's name, such as 行政处罚决定书.</summary>
    public required string Title { get; init; }

    /// <summary>Rises whenever the same case would be told or drawn differently.</summary>
    public required int Version { get; init; }

    /// <summary>The series its number comes from; null for a record without one.</summary>
    public PaperKind? Kind { get; init; }

    /// <summary>Whether the event gives rise to this paper.</summary>
    public abstract bool ComesFrom(CaseEvent happened);

    /// <summary>What the law wants in it.</summary>
    public abstract IReadOnlyList<MissingContent> Wanted { get; }

    /// <summary>The paper in finished words.</summary>
    public abstract ComposedPaper Compose(PaperSource source);

    /// <summary>How a content, a record of the template's own kind, looks.</summary>
    public abstract OfficialDocument Look(object content);

    /// <summary>What the law wants in the paper and the content, a record of the template's own kind, does not say.</summary>
    public abstract IReadOnlyList<MissingContent> MissingIn(object content);
}

/// <summary>A kind of paper by the event it comes from and the record of what it says.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
/// <typeparam name="TContent">What the paper says.</typeparam>
public sealed class PaperTemplate<TEvent, TContent> : PaperTemplate
    where TEvent : CaseEvent
    where TContent : notnull
{
    /// <summary>What it says.</summary>
    public required Func<PaperSource, TEvent, TContent> Content { get; init; }

    /// <summary>How it looks.</summary>
    public required Func<TContent, OfficialDocument> Layout { get; init; }

    /// <summary>What the law wants in it.</summary>
    public IReadOnlyList<RequiredContent<TContent>> Requires { get; init; } = [];

    /// <summary>Which of the events of the type give rise to it; all of them when left out.</summary>
    public Func<TEvent, bool> When { get; init; } = _ => true;

    /// <inheritdoc/>
    public override bool ComesFrom(CaseEvent happened) => happened is TEvent e && When(e);

    /// <inheritdoc/>
    public override IReadOnlyList<MissingContent> Wanted => [.. Requires.Select(required => new MissingContent(required.What, required.Basis))];

    /// <inheritdoc/>
    public override ComposedPaper Compose(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var content = Content(source, (TEvent)source.Event);
        return new(content, Layout(content), MissingIn(content));
    }

    /// <inheritdoc/>
    public override OfficialDocument Look(object content) => Layout((TContent)content);

    /// <inheritdoc/>
    public override IReadOnlyList<MissingContent> MissingIn(object content) =>
    [
        .. Requires.Where(required => string.IsNullOrWhiteSpace(required.Says((TContent)content)))
            .Select(required => new MissingContent(required.What, required.Basis)),
    ];
}

/// <summary>Something the law wants in a paper, and where the paper says it.</summary>
/// <param name="What">Such as 当事人的姓名或者名称、地址.</param>
/// <param name="Basis">Where the law wants it.</param>
/// <param name="Says">The text that says it; blank when it is missing.</param>
/// <typeparam name="TContent">What the paper says.</typeparam>
public sealed record RequiredContent<TContent>(string What, LegalBasis Basis, Func<TContent, string?> Says);
