using FluentValidation;

namespace Enforcement.Application.Cases;

/// <summary>What the validators of several acts ask of texts and lists.</summary>
internal static class Texts
{
    private const int Line = 200;
    private const int Passage = 5_000;

    /// <summary>A short text that must be there.</summary>
    public static IRuleBuilderOptions<T, string> IsLine<T>(this IRuleBuilder<T, string> rule, string what) => rule
        .NotEmpty().WithMessage($"请填写{what}")
        .MaximumLength(Line).WithMessage($"{what}不超过 {Line} 个字")
        .Must(IsPrintable).WithMessage($"{what}含有不能打印的字符");

    /// <summary>A long text that must be there.</summary>
    public static IRuleBuilderOptions<T, string> IsPassage<T>(this IRuleBuilder<T, string> rule, string what) => rule
        .NotEmpty().WithMessage($"请填写{what}")
        .MaximumLength(Passage).WithMessage($"{what}不超过 {Passage} 个字")
        .Must(IsPrintable).WithMessage($"{what}含有不能打印的字符");

    /// <summary>A long text that may be missing.</summary>
    public static IRuleBuilderOptions<T, string?> IsOptionalPassage<T>(this IRuleBuilder<T, string?> rule, string what) => rule
        .MaximumLength(Passage).WithMessage($"{what}不超过 {Passage} 个字")
        .Must(IsPrintable).WithMessage($"{what}含有不能打印的字符");

    /// <summary>A number or code that may be missing.</summary>
    public static IRuleBuilderOptions<T, string?> IsOptionalCode<T>(this IRuleBuilder<T, string?> rule, string what, int length, string tooLong) => rule
        .MaximumLength(length).WithMessage($"{what}{tooLong}")
        .Must(IsPrintable).WithMessage($"{what}含有不能打印的字符");

    /// <summary>Something to look for, which may be missing.</summary>
    public static IRuleBuilderOptions<T, string?> IsSearched<T>(this IRuleBuilder<T, string?> rule) => rule
        .MaximumLength(100).WithMessage("查询文字不超过 100 个字")
        .Must(IsPrintable).WithMessage("查询文字含有不能打印的字符");

    /// <summary>A business date that was given.</summary>
    public static IRuleBuilderOptions<T, DateOnly> IsDate<T>(this IRuleBuilder<T, DateOnly> rule, string what) => rule
        .NotEmpty().WithMessage($"请填写{what}");

    /// <summary>User names of members of staff.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<string>> AreOfficers<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule, string what) => rule
        .NotEmpty().WithMessage($"请填写{what}")
        .Must(ids => ids is null || (ids.Count <= 20 && ids.All(id => !string.IsNullOrWhiteSpace(id)))).WithMessage($"{what}不得有空白，且不超过 20 人");

    /// <summary>User names of members of staff, where there may be none.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<string>> AreOptionalOfficers<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule, string what) => rule
        .Must(ids => ids is null || (ids.Count <= 20 && ids.All(id => !string.IsNullOrWhiteSpace(id)))).WithMessage($"{what}不得有空白，且不超过 20 人");

    private static bool IsPrintable(string? text) =>
        text is null || !text.Any(c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c == '\uFFFD') && !HasLoneSurrogate(text);

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
