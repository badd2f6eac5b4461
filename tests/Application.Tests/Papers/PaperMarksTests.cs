using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using Enforcement.Api;
using Enforcement.Api.Hosting;
using Enforcement.Application.Cases;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Files;
using Enforcement.Application.Papers;
using Enforcement.Documents.Papers;
using Enforcement.Documents.Signing;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Law;
using Enforcement.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Application.Tests.Papers;

/// <summary>Signature and seal of an agency on its issued papers, as the operator configured them.</summary>
public sealed class PaperMarksTests(Postgres postgres)
{
    // Two by two, red and white.
    private static readonly byte[] Seal = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAE0lEQVR4nGM4ISDw//9/BiAGsgA4BAfLx/YyUAAAAABJRU5ErkJggg==");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=Test Bureau", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    private static async Task<PaperProduced> ProducedAsync(TestSystem system, ACase file)
    {
        await using var session = system.Store.QuerySession("510824");
        return (await session.Events.FetchStreamAsync(file.Id, token: Ct)).Select(e => e.Data).OfType<PaperProduced>().Single(p => p.Template == "penalty-decision");
    }

    /// <summary>Decides in an agency that is no demonstration.</summary>
    private static async Task<(ACase File, PaperProduced Produced)> DecideAsync(TestSystem system, string leader, bool isDemonstration = false)
    {
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Noticed);
        var caller = TestSystem.CallerOf(leader);
        await system.SendAsync(new PerformAct<DecidePenalty>(
            caller with { Agency = caller.Agency with { IsDemonstration = isDemonstration } }, DecidingPenalty.Act, file.Id, file.Version, file.Decision, null));
        return (file, await ProducedAsync(system, file));
    }

    [Fact]
    public async Task An_issued_paper_is_signed_over_its_whole_length_and_sealed_by_those_who_may_and_its_event_says_so()
    {
        using var certificate = Certificate();
        using var signer = new CertificateSigner(certificate);
        await using var system = await postgres.StartSystemAsync("marks", services: services => services.AddSingleton(new PaperMarks(
            new Dictionary<string, AgencySigner> { ["510824"] = new(signer.Certificate, signer) },
            new Dictionary<string, AgencySeal> { ["510824"] = new(Seal, ["leader1"]) })));
        var files = system.Services.GetRequiredService<ContentStore>();

        var (file, produced) = await DecideAsync(system, "leader1");
        var stored = (await files.FindAsync(produced.FileSha256, Ct))!;
        Assert.Equal(stored.Length, produced.Bytes);
        Assert.Equal(signer.Certificate, produced.SignedBy);
        Verify(stored, certificate);
        Assert.Equal(Seal, await files.FindAsync(produced.SealSha256!, Ct));

        // Without its signature it can still be drawn again as it was; the signature cannot.
        var caller = TestSystem.CallerOf("leader1");
        await using var session = system.Store.QuerySession("510824");
        var events = (await session.Events.FetchStreamAsync(file.Id, token: Ct)).Select(e => (CaseEvent)e.Data).ToList();
        var at = events.FindIndex(e => e is PenaltyDecided);
        var drawn = system.Services.GetRequiredService<PaperPress>().Draw(
            PaperTemplates.Find(produced.Template, produced.TemplateVersion)!,
            new(EnforcementCase.Of(file.Id, events.Take(at + 1)), events[at], caller.Agency with { IsDemonstration = false }, LawBook.Embedded), Seal);
        Assert.Equal(produced.UnsignedSha256, drawn.Sha256);
        Assert.Equal(drawn.Pdf, stored.Take(drawn.Pdf.Length));
        File.Delete(Directory.GetFiles(system.FilesDirectory, produced.FileSha256, SearchOption.AllDirectories).Single());
        await Assert.ThrowsAsync<PaperLostException>(() => system.SendAsync(new GetDocument(caller, file.Id, produced.PaperId)));
        await files.PutAsync(stored, Ct);
        Assert.Equal(stored, (await system.SendAsync(new GetDocument(caller, file.Id, produced.PaperId))).Pdf);

        // A head who may not use the seal signs a paper whose place for it is empty, and invented papers get none at all.
        Assert.Null((await DecideAsync(system, "leader2")).Produced.SealSha256);
        Assert.Null((await DecideAsync(system, "leader1", isDemonstration: true)).Produced.SealSha256);
    }

    [Theory]
    [InlineData("Papers:Signing:510824:File", "/nowhere.p12", "Papers:Signing:510824:File 没有写明文件，或者文件不存在")]
    [InlineData("Papers:Seals:510824:Users:0", "leader1", "Papers:Seals:510824:File 没有写明文件，或者文件不存在")]
    [InlineData("Files:S3:Endpoint", "https://s3.example.cn", "缺少 Files:S3:Bucket、Files:S3:AccessKey、Files:S3:SecretKey")]
    public void A_wrong_setting_stops_the_start_and_is_named(string name, string value, string said) =>
        Assert.Contains(said, Assert.Throws<CannotStartException>(() => Start((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_certificate_with_another_password_and_a_seal_that_is_no_picture_or_nobodys_stop_the_start()
    {
        var folder = Directory.CreateTempSubdirectory("enforcement-marks-");
        try
        {
            string At(string name, byte[] content)
            {
                var path = Path.Combine(folder.FullName, name);
                File.WriteAllBytes(path, content);
                return path;
            }

            using var certificate = Certificate();
            var p12 = At("a.p12", certificate.Export(X509ContentType.Pkcs12, "right"));
            var wrong = Assert.Throws<CannotStartException>(() => Start(("Papers:Signing:510824:File", p12), ("Papers:Signing:510824:Password", "a secret")));
            Assert.Contains("口令不对", wrong.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("a secret", wrong.ToString(), StringComparison.Ordinal);
            Assert.Contains("不是可以使用的 PNG 图片", Assert.Throws<CannotStartException>(
                () => Start(("Papers:Seals:510824:File", At("a.png", [1, 2, 3])), ("Papers:Seals:510824:Users:0", "leader1"))).Message, StringComparison.Ordinal);
            Assert.Contains("没有写明谁可以用印", Assert.Throws<CannotStartException>(() => Start(("Papers:Seals:510824:File", At("b.png", Seal)))).Message, StringComparison.Ordinal);
            Start(
                ("Papers:Signing:510824:File", p12), ("Papers:Signing:510824:Password", "right"),
                ("Papers:Seals:510824:File", Path.Combine(folder.FullName, "b.png")), ("Papers:Seals:510824:Users:0", "leader1"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Start(params (string Name, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("enforcement-start-");
        try
        {
            var builder = WebApplication.CreateBuilder();
            builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Name, setting.Value)));
            ((IDisposable)EnforcementHost.Build(builder, "Host=127.0.0.1", folder.FullName)).Dispose();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // As a reader would: the ranges from the file, the message from between them.
    private static void Verify(byte[] signed, X509Certificate2 certificate)
    {
        var text = Encoding.Latin1.GetString(signed);
        int[] range = [.. Regex.Match(text, @"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]").Groups.Values.Skip(1).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture))];
        Assert.Equal((0, signed.Length), (range[0], range[2] + range[3]));
        var message = new SignedCms(new ContentInfo([.. signed.AsSpan(0, range[1]), .. signed.AsSpan(range[2])]), detached: true);
        message.Decode(Convert.FromHexString(text[(range[1] + 1)..(range[2] - 1)]));
        message.CheckSignature(verifySignatureOnly: true);
        Assert.Equal(certificate.RawData, message.SignerInfos[0].Certificate!.RawData);
    }
}
