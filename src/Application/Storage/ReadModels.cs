namespace Enforcement.Application.Storage;

/// <summary>The names of the read models kept up after the fact; the case itself is kept within each transaction.</summary>
public static class ReadModels
{
    public const string CaseRegister = "CaseRegister";
    public const string AnnualFigures = "AnnualFigures";

    public static readonly IReadOnlyList<string> Asynchronous = [CaseRegister, AnnualFigures];
}
