using System.Diagnostics;
using Enforcement.Benchmarks.Measuring;
using Enforcement.Documents.Archive;
using Enforcement.Documents.Decision;
using Enforcement.Documents.Docx;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pdf;

namespace Enforcement.Benchmarks.Papers;

/// <summary>Penalty decisions as PDF, beside a headless Chromium that is already running and prints the same content, and a LibreOffice that converts the Word draft of it.</summary>
internal static class PapersBenchmark
{
    private const string Engine = "Enforcement";
    private const string Browser = "Chromium, warm";
    private static readonly int[] ThreadCounts = [1, 2];

    public static async Task RunAsync(Options options)
    {
        var paper = SampleDecision.Paper();
        var fonts = new FontCatalogue(new());
        var renderer = new PdfRenderer(fonts);
        renderer.Render(PenaltyDecisionLayout.Of(paper), new());
        Console.WriteLine(FormattableString.Invariant($"first paper after process start: {(DateTime.Now - Process.GetCurrentProcess().StartTime).TotalSeconds:N2} s"));
        Ledger(renderer);
        using (var self = Process.GetCurrentProcess())
        {
            Console.WriteLine(FormattableString.Invariant($"memory of the process so far: {self.WorkingSet64 >> 20} MB, at most {self.PeakWorkingSet64 >> 20} MB"));
        }

        await DossierAsync(fonts, renderer, PenaltyDecisionLayout.Of(paper));
        var html = Chromium.Html(PenaltyDecisionLayout.Of(paper));
        var contenders = new List<Contender> { new(Engine, () => new(new Drawing(renderer, paper))) };
        await using var chromium = Chromium.Path is null ? null : await Chromium.StartAsync();
        if (chromium is not null)
        {
            contenders.Add(new(Browser, async () => new Printing(await chromium.NewPageAsync(), html)));
        }
        else
        {
            Console.WriteLine("没有安装 Chromium，只测本系统");
        }

        var sizes = await Task.WhenAll(contenders.Select(async contender =>
        {
            await using var once = await contender.NewClientAsync();
            await once.OnceAsync();
            return $"{contender.Name}: {((IPaperMaker)once).Bytes / 1024} KB";
        }));
        var contest = new Contest("penalty decision as PDF", contenders, ThreadCounts);
        await contest.WarmUpAsync(1, () => Task.CompletedTask);
        for (var round = 0; round < options.Rounds; round++)
        {
            await contest.RoundAsync(round, options.Seconds, () => Task.CompletedTask);
        }

        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"medians of {options.Rounds} interleaved rounds of {options.Seconds} s; {string.Join(", ", sizes)}"));
        contest.Print();
        Console.WriteLine();
        foreach (var threads in ThreadCounts)
        {
            if (chromium is not null && contest.Ratio(Engine, Browser, threads) is { } ratio)
            {
                Console.WriteLine(FormattableString.Invariant($"penalty decision, {threads} at a time: {ratio:N1} x {Browser}"));
            }
        }

        await LibreOfficeAsync(renderer, paper, options.Rounds);
    }

    // LibreOffice has no turns of a second: each round it converts a batch in one start, and the engine makes as many, written as files as well.
    private static async Task LibreOfficeAsync(PdfRenderer renderer, PenaltyDecisionPaper paper, int rounds)
    {
        if (LibreOffice.Path is null)
        {
            Console.WriteLine("没有安装 LibreOffice，不与它比较");
            return;
        }

        const int Copies = 20;
        using var office = new LibreOffice();
        var draft = DocxRenderer.Render(PenaltyDecisionLayout.Of(paper));
        var bytes = await office.ConvertAsync(draft, 1); // Makes its profile, which no batch shall pay for.
        var folder = Directory.CreateTempSubdirectory("enforcement-papers-");
        var measured = new List<(double Own, double Office)>();
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Copies; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{i}.pdf"), renderer.Render(PenaltyDecisionLayout.Of(paper), new()).Bytes);
            }

            var own = watch.Elapsed.TotalSeconds;
            watch.Restart();
            await office.ConvertAsync(draft, Copies);
            measured.Add((own, watch.Elapsed.TotalSeconds));
        }

        folder.Delete(recursive: true);
        Console.WriteLine(FormattableString.Invariant(
            $"penalty decision, {Copies} in a batch: {Turn.Middle(measured.Select(m => m.Office / m.Own)):N1} x LibreOffice, one start for the batch ({Copies / Turn.Middle(measured.Select(m => m.Own)):N1} against {Copies / Turn.Middle(measured.Select(m => m.Office)):N1} a second; {bytes / 1024} KB)"));
    }

    private static void Ledger(PdfRenderer renderer)
    {
        const int Times = 30;
        const int UntilCompiled = 150;
        var ledger = LargePapers.Ledger(200);
        for (var i = 0; i < UntilCompiled; i++)
        {
            renderer.Render(ledger, new());
        }

        var took = new List<double>();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < Times; i++)
        {
            var watch = Stopwatch.StartNew();
            renderer.Render(ledger, new());
            took.Add(watch.Elapsed.TotalMilliseconds);
        }

        cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        Console.WriteLine(FormattableString.Invariant(
            $"200-row ledger of 7 columns: median {took.Order().ElementAt(Times / 2):N1} ms, cpu {cpu.TotalMilliseconds / Times:N1} ms, {renderer.Render(ledger, new()).Bytes.Length / 1024} KB"));
    }

    // Papers and pictures in turn, each picture another, until there are a thousand pages: counted for the index and written, as the archive gets it.
    private static async Task DossierAsync(FontCatalogue fonts, PdfRenderer renderer, OfficialDocument decision)
    {
        const int Pages = 1000;
        var folder = Directory.CreateTempSubdirectory("enforcement-dossier-");
        var lines = Enumerable.Range(1, Pages / (renderer.CountPages(decision) + 1) + 1).ToList();
        lines.ForEach(i => File.WriteAllBytes(PathOf(i), LargePapers.Png(1600, 1200, i)));
        string PathOf(int i) => Path.Combine(folder.FullName, $"{i}.png");
        var watch = Stopwatch.StartNew();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var paper = new DossierPaper(
            decision.Info.Author, "2017-0042", decision.Info.Title, "苍环立〔2017〕42号", "2017年6月13日", "2017年12月1日", "2017年12月29日", new(2017, 12, 29), "赵启明、钱思源",
            "赵启明", "已履行", [new("正卷", [.. lines.Select(i => new DossierLine($"{i}", $"第{i}件材料", decision.Info.Author, "2017年6月13日", ""))])], IsDemonstration: true);
        var binding = await DossierBinding.CountAsync(
            fonts, paper, [.. lines.Select(i => (IReadOnlyList<DossierSheet>)[DossierSheet.Of(() => decision), new(async stop => LargePapers.Photograph(await File.ReadAllBytesAsync(PathOf(i), stop), i), 1)])],
            watermark: null, CancellationToken.None);
        var counted = watch.Elapsed;
        await using (var file = File.Create(Path.Combine(folder.FullName, "dossier.pdf")))
        {
            await binding.WriteAsync(file, CancellationToken.None);
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(FormattableString.Invariant(
                $"1,000-page dossier: {binding.Pages} pages in {watch.Elapsed.TotalSeconds:N1} s ({counted.TotalSeconds:N1} s of it to count them), cpu {(self.TotalProcessorTime - cpu).TotalSeconds:N1} s, {file.Length >> 20} MB, peak memory of the process {self.PeakWorkingSet64 >> 20} MB"));
        }

        folder.Delete(recursive: true);
    }

    private interface IPaperMaker : IClient
    {
        int Bytes { get; }
    }

    private sealed class Drawing(PdfRenderer renderer, PenaltyDecisionPaper paper) : IPaperMaker
    {
        public int Bytes { get; private set; }

        public ValueTask OnceAsync()
        {
            Bytes = renderer.Render(PenaltyDecisionLayout.Of(paper), new()).Bytes.Length;
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Printing(Chromium.Page page, string html) : IPaperMaker
    {
        public int Bytes { get; private set; }

        public async ValueTask OnceAsync() => Bytes = (await page.PrintAsync(html)).Length;

        public ValueTask DisposeAsync()
        {
            page.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
