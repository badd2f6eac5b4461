using System.Security.Cryptography;
using Enforcement.Api.Hosting;
using Enforcement.Application.Papers;
using Enforcement.Documents.Model;
using Enforcement.Documents.Signing;

namespace Enforcement.Api.Papers;

/// <summary>Reads signatures and seals of the agencies from the configuration: <c>Papers:Signing:510824:File</c>, <c>Papers:Seals:510824:Users:0</c>.</summary>
internal static class PaperMarksSetup
{
    public static void AddPaperMarks(this IServiceCollection services, IConfiguration configuration) => services.AddSingleton(new PaperMarks(
        configuration.GetSection("Papers:Signing").GetChildren().ToDictionary(agency => agency.Key, Signer),
        configuration.GetSection("Papers:Seals").GetChildren().ToDictionary(agency => agency.Key, Seal)));

    private static AgencySigner Signer(IConfigurationSection agency)
    {
        var file = FileOf(agency);
        try
        {
            var certificate = CertificateSigner.FromFile(file, agency["Password"]);
            return new(certificate.Certificate, certificate);
        }
        catch (CryptographicException e)
        {
            throw new CannotStartException($"签名证书 {file} 不能使用：口令不对，或者没有 RSA、ECDSA 私钥。", $"the certificate {file} of {agency.Path} cannot be used", e);
        }
    }

    private static AgencySeal Seal(IConfigurationSection agency)
    {
        var file = FileOf(agency);
        var picture = File.ReadAllBytes(file);
        var users = agency.GetSection("Users").Get<string[]>() ?? [];
        return users.Length == 0 ? throw Wrong($"{agency.Path}:Users 没有写明谁可以用印")
            : !OfficialDocument.IsSeal(picture) ? throw Wrong($"印章图片 {file} 不是可以使用的 PNG 图片")
            : new(picture, users);
    }

    private static string FileOf(IConfigurationSection agency) =>
        agency["File"] is { } file && File.Exists(file) ? file : throw Wrong($"{agency.Path}:File 没有写明文件，或者文件不存在");

    private static CannotStartException Wrong(string what) => new($"文书设置有误：{what}。", "signatures or seals are configured wrongly: see Papers in docs/operations.md");
}
