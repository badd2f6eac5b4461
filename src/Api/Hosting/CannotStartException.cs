namespace Enforcement.Api.Hosting;

/// <summary>The system cannot start for a reason the operator can mend; the message is that one sentence, Chinese first.</summary>
public sealed class CannotStartException : Exception
{
    /// <summary>Refuses to start, saying why in Chinese and in English.</summary>
    public CannotStartException(string chinese, string english, Exception? cause = null)
        : base($"{chinese} ({english})", cause)
    {
    }
}
