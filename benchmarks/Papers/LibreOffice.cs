using System.Diagnostics;

namespace Enforcement.Benchmarks.Papers;

/// <summary>A headless LibreOffice that converts Word drafts to PDF, with a profile of its own that goes when it does.</summary>
internal sealed class LibreOffice : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("enforcement-soffice-");

    /// <summary>Where it is installed, or null.</summary>
    public static string? Path { get; } = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(File.Exists);

    /// <summary>Converts so many copies of a draft in one start, as an office would that has many to print; answers the length of one PDF.</summary>
    public async Task<long> ConvertAsync(byte[] draft, int copies)
    {
        var drafts = _folder.CreateSubdirectory("drafts");
        var papers = _folder.CreateSubdirectory("papers");
        var start = new ProcessStartInfo(Path!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var option in new[] { $"-env:UserInstallation={new Uri(System.IO.Path.Combine(_folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", papers.FullName })
        {
            start.ArgumentList.Add(option);
        }

        for (var i = 0; i < copies; i++)
        {
            var file = System.IO.Path.Combine(drafts.FullName, $"{i}.docx");
            await File.WriteAllBytesAsync(file, draft);
            start.ArgumentList.Add(file);
        }

        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var made = papers.GetFiles("*.pdf");
        if (process.ExitCode != 0 || made.Length != copies)
        {
            throw new InvalidOperationException($"LibreOffice 只转换了 {made.Length}/{copies} 份：{string.Concat(said)}");
        }

        drafts.Delete(recursive: true);
        papers.Delete(recursive: true);
        return made[0].Length;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
