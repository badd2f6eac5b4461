using System.Collections.Concurrent;
using System.Text;
using Enforcement.Documents.Model;

namespace Enforcement.Documents.Fonts;

/// <summary>Where fonts are looked for, and which families may serve a role, the wanted one first.</summary>
public sealed record FontOptions
{
    /// <summary>Searched before the system's own folders.</summary>
    public IReadOnlyList<string> Directories { get; init; } = [];

    /// <summary>False leaves out the folders of the application, the user and the system.</summary>
    public bool InstalledFonts { get; init; } = true;

    /// <summary>Replaces the built-in list of a role.</summary>
    public IReadOnlyDictionary<FontRole, IReadOnlyList<string>> Families { get; init; } = new Dictionary<FontRole, IReadOnlyList<string>>();
}

/// <summary>Which font serves a role here and how much Chinese it covers, out of the 6,763 characters of GB 2312 and the 20,992 of the basic Han block.</summary>
public sealed record FontCoverage(FontRole Role, string Family, string File, int Gb2312, int BasicHan);

/// <summary>The fonts of this machine by role; one for the whole process, safe for all threads, nothing read before it is needed.</summary>
public sealed class FontCatalogue
{
    /// <summary>What an operator reads when no Chinese font can be found.</summary>
    public const string NoChineseFont =
        "未找到中文字体：请安装 fonts-noto-cjk（或把 .ttf/.otf/.ttc 放入字体目录，或设置 Fonts:Directories）";

    private const int AnyHan = 0x4E00;

    private static readonly string[] Song =
        ["SimSun", "宋体", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Source Han Serif CN", "AR PL SungtiL GB"];

    // Fandol is left out on purpose: its glyph for ￥ (U+FFE5) is a dollar sign, which no penalty decision may show.
    private static readonly string[] FangSong =
        ["FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "FZFangSong-Z02", "Zhuque Fangsong", "Zhuque Fangsong (technical preview)"];

    private static readonly Dictionary<FontRole, string[]> DefaultFamilies = new()
    {
        [FontRole.Body] = [.. FangSong, .. Song],
        [FontRole.Title] = ["FZXiaoBiaoSong-B05", "FZXiaoBiaoSong-B05S", "方正小标宋简体", .. Song],
        [FontRole.Hei] = ["SimHei", "黑体", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "WenQuanYi Zen Hei"],
        [FontRole.Kai] = ["KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "LXGW WenKai", "AR PL KaitiM GB", .. FangSong, .. Song],
        [FontRole.Song] = Song,
    };

    private readonly FontOptions _options;
    private readonly Lazy<IReadOnlyList<FontFace>> _faces;
    private readonly ConcurrentDictionary<(FontRole, bool), IReadOnlyList<FontFace>> _chains = [];
    private readonly ConcurrentDictionary<(FontRole, bool, int), Cell> _fallbacks = [];

    /// <summary>A catalogue of the fonts these options reach.</summary>
    public FontCatalogue(FontOptions options)
    {
        _options = options;
        _faces = new Lazy<IReadOnlyList<FontFace>>(Scan);
    }

    /// <summary>What each role gets, for an operator to read; throws when there is no Chinese font at all.</summary>
    public IReadOnlyList<FontCoverage> Coverage()
    {
        return [.. Enum.GetValues<FontRole>().Select(role =>
        {
            var face = Chain(role, bold: false)[0];
            return new FontCoverage(
                role, face.Sfnt.Families[0], face.Sfnt.Path, Gb2312.Han.Count(face.Has), Enumerable.Range(AnyHan, 0x5200).Count(face.Has));
        })];
    }

    internal Cell Shape(FontRole role, bool bold, string cluster)
    {
        var chain = Chain(role, bold);
        return chain[0].Shape(cluster) is { } cell ? Embolden(role, bold, cell) : FoundElsewhere(role, bold, chain, cluster);
    }

    private Cell FoundElsewhere(FontRole role, bool bold, IReadOnlyList<FontFace> chain, string cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var first, out var length);
        return length == cluster.Length
            ? _fallbacks.GetOrAdd((role, bold, first.Value), _ => Fallback(role, bold, chain, cluster))
            : Fallback(role, bold, chain, cluster);
    }

    private static Cell Fallback(FontRole role, bool bold, IReadOnlyList<FontFace> chain, string cluster)
    {
        foreach (var face in chain.Skip(1))
        {
            if (face.Shape(cluster) is { } cell)
            {
                return Embolden(role, bold, cell);
            }
        }

        return new Cell(cluster, null, [], 1);
    }

    // A title face is heavy by design and has no bold cut.
    private static Cell Embolden(FontRole role, bool bold, Cell cell) =>
        bold && role != FontRole.Title && cell.Face!.Sfnt.Weight < 600 ? cell with { Emboldened = true } : cell;

    private IReadOnlyList<FontFace> Chain(FontRole role, bool bold) =>
        _chains.GetOrAdd((role, bold), static (key, catalogue) => catalogue.BuildChain(key.Item1, key.Item2), this);

    private FontFace[] BuildChain(FontRole role, bool bold)
    {
        var weight = bold || role == FontRole.Title ? 700 : 400;
        var families = _options.Families.TryGetValue(role, out var own) ? own : DefaultFamilies[role];
        var wanted = families
            .Select(family => _faces.Value
                .Where(face => face.Sfnt.Families.Contains(family, StringComparer.OrdinalIgnoreCase))
                .MinBy(face => Math.Abs(face.Sfnt.Weight - weight)))
            .OfType<FontFace>();
        var anyChinese = _faces.Value
            .Where(face => face.Has(AnyHan))
            .OrderBy(face => Math.Abs(face.Sfnt.Weight - weight))
            .ThenByDescending(face => face.Sfnt.Families.Any(name => name.Contains("SC", StringComparison.Ordinal)));
        FontFace[] chain = [.. wanted.Concat(anyChinese).Distinct()];
        return chain.Any(face => face.Has(AnyHan)) ? chain : throw new FontsMissingException();
    }

    private IReadOnlyList<FontFace> Scan()
    {
        IEnumerable<string> folders = _options.InstalledFonts ? [.. _options.Directories, .. InstalledFolders()] : _options.Directories;
        return [.. folders
            .Where(Directory.Exists)
            .SelectMany(folder => Directory
                .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC" or ".OTC")
                .Order(StringComparer.Ordinal))
            .Distinct()
            .SelectMany(Sfnt.ReadFaces)
            .Select(sfnt => new FontFace(sfnt))];
    }

    private static IEnumerable<string> InstalledFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return
        [
            Path.Combine(AppContext.BaseDirectory, "fonts"),
            .. local.Length == 0 ? [] : new[] { Path.Combine(local, "fonts"), Path.Combine(local, "Microsoft", "Windows", "Fonts") },
            .. home.Length == 0 ? [] : new[] { Path.Combine(home, ".fonts"), Path.Combine(home, "Library", "Fonts") },
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
            "/usr/local/share/fonts",
            "/usr/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts",
        ];
    }
}

/// <summary>There is no font on this machine that can draw Chinese.</summary>
public sealed class FontsMissingException() : Exception(FontCatalogue.NoChineseFont);
