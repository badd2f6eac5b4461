using System.Globalization;
using System.Text.RegularExpressions;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using FluentValidation;
using Marten;
using Marten.Linq.MatchesSql;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for the cases that have a paper of the number, whatever paper it is: case number, notice, decision, letter.</summary>
public sealed record FindByNumber(Caller Caller, string Text) : IQuery<IReadOnlyList<FoundPaper>>
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>A paper that was found.</summary>
public sealed record FoundPaper(Guid CaseId, string Party, string Kind, string Number, bool IsVoided);

internal sealed class FindByNumberValidator : AbstractValidator<FindByNumber>
{
    public FindByNumberValidator() => RuleFor(r => r.Text).IsSearched();
}

internal sealed partial class FindByNumberHandler(IDocumentStore store, ReadModelFreshness freshness)
    : IRequestHandler<FindByNumber, IReadOnlyList<FoundPaper>>
{
    private const int Most = 20;

    public async Task<IReadOnlyList<FoundPaper>> Handle(FindByNumber request, CancellationToken cancellationToken)
    {
        if (Read(request.Text ?? "") is not var (word, year, serial))
        {
            return [];
        }

        await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        // Without the agency's word, the paper's own is enough: 罚 finds 苍环罚.
        var found = await session.Query<RegisteredCase>().Where(r => r.MatchesSql(
            "exists (select 1 from jsonb_array_elements(d.data -> 'file' -> 'papers') p where (p -> 'number' ->> 'year')::int = ? and (p -> 'number' ->> 'serial')::int = ? and right(p -> 'number' ->> 'word', ?) = ?)",
            year, serial, word.Length, word)).Take(Most).ToListAsync(cancellationToken);
        return
        [
            .. found.SelectMany(r => r.File.Papers
                .Where(p => p.Number.Year == year && p.Number.Serial == serial && p.Number.Word.EndsWith(word, StringComparison.Ordinal))
                .Select(p => new FoundPaper(r.Id, r.Row.Party.Name, p.Kind.Chinese(), p.Number.ToString(), p.VoidedFor is not null))),
        ];
    }

    /// <summary>The parts of a number however its brackets are typed, or null when the text is none.</summary>
    private static (string Word, int Year, int Serial)? Read(string text) =>
        Number().Match(string.Concat(text.Where(c => !char.IsWhiteSpace(c)))) is { Success: true } parts
            && int.TryParse(parts.Groups[3].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            ? (parts.Groups[1].Value, int.Parse(parts.Groups[2].Value, CultureInfo.InvariantCulture), serial)
            : null;

    [GeneratedRegex(@"^(\D*?)[〔\[（(【﹝]?([0-9]{4})[〕\]）)】﹞]第?([0-9]{1,9})号?$")]
    private static partial Regex Number();
}
