namespace Enforcement.Api.Acts;

/// <summary>The addresses of the pages of an act.</summary>
internal static class ActAddress
{
    /// <summary>The paper a form is opened for, in its address.</summary>
    public const string PaperQuery = "paper";

    public static string Form(Guid? caseId, string act) => caseId is { } id ? $"/cases/{id}/acts/{act}" : $"/cases/new/{act}";

    public static string Check(Guid? caseId, string act) => $"{Form(caseId, act)}/check";

    public static string Done(Guid caseId, string act, string key) => $"/cases/{caseId}/acts/{act}/done?key={Uri.EscapeDataString(key)}";
}
