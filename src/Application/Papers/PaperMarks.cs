using Enforcement.Application.Pipeline;
using Enforcement.Documents.Signing;

namespace Enforcement.Application.Papers;

/// <summary>
/// What an agency puts on its issued papers beside their words, as the operator has configured it: an electronic signature, and the picture of its seal. Without
/// configuration papers are unsigned and the place of the seal is empty.
/// </summary>
/// <param name="signers">The signers by the agency's division code.</param>
/// <param name="seals">The seals by the agency's division code.</param>
public sealed class PaperMarks(IReadOnlyDictionary<string, AgencySigner> signers, IReadOnlyDictionary<string, AgencySeal> seals)
{
    /// <summary>No marks.</summary>
    public static PaperMarks None { get; } = new(new Dictionary<string, AgencySigner>(), new Dictionary<string, AgencySeal>());

    /// <summary>The signer of the caller's agency.</summary>
    public AgencySigner? SignerOf(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return signers.GetValueOrDefault(caller.Agency.DivisionCode);
    }

    /// <summary>The seal of the caller's agency, when the caller may use it; invented papers get no seal.</summary>
    public AgencySeal? SealOf(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return !caller.Agency.IsDemonstration && seals.GetValueOrDefault(caller.Agency.DivisionCode) is { } seal && seal.Users.Contains(caller.Officer.Id) ? seal : null;
    }
}

/// <summary>An agency's signer.</summary>
/// <param name="Certificate">The certificate, by subject and serial number.</param>
/// <param name="Signer">Signs with it.</param>
public sealed record AgencySigner(string Certificate, IDocumentSigner Signer);

/// <summary>The picture of an agency's seal 印章图片.</summary>
/// <param name="Picture">A PNG.</param>
/// <param name="Users">The user names of those who may use it 用印权限.</param>
public sealed record AgencySeal(ReadOnlyMemory<byte> Picture, IReadOnlyList<string> Users);
