using System.Diagnostics;
using Enforcement.Benchmarks.Measuring;
using Enforcement.Documents.Decision;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pdf;

namespace Enforcement.Benchmarks.Papers;

/// <summary>Penalty decisions as PDF, beside a headless Chromium that is already running and prints the same content.</summary>
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
        Console.WriteLine(FormattableString.Invariant($"first paper {(DateTime.Now - Process.GetCurrentProcess().StartTime).TotalSeconds:N2} s after the process began"));
        Ledger(renderer);
        Dossier(fonts, PenaltyDecisionLayout.Of(paper));
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
    }

    private static void Ledger(PdfRenderer renderer)
    {
        const int Times = 30;
        var ledger = LargePapers.Ledger(200);
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
            $"ledger of 200 rows and 7 columns: median {took.Order().ElementAt(Times / 2):N1} ms, cpu {cpu.TotalMilliseconds / Times:N1} ms, {renderer.Render(ledger, new()).Bytes.Length / 1024} KB"));
    }

    // Papers and pictures in turn, each picture another, until there are a thousand pages.
    private static void Dossier(FontCatalogue fonts, OfficialDocument decision)
    {
        const int Pages = 1000;
        var path = Path.GetTempFileName();
        var watch = Stopwatch.StartNew();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        using (var file = File.Create(path))
        using (var volume = new PdfVolume(fonts, file, decision.Info, new()))
        {
            while (volume.Pages < Pages)
            {
                volume.Append(decision, $"材料{volume.Pages + 1}", numbered: true);
                volume.Append(LargePapers.Photograph(volume.Pages), null, numbered: true);
            }

            volume.Finish();
            Console.WriteLine(FormattableString.Invariant(
                $"dossier of {volume.Pages} pages: {watch.Elapsed.TotalSeconds:N1} s, cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds:N1} s, {file.Length >> 20} MB, peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        }

        File.Delete(path);
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
