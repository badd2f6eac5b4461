using Enforcement.Api.Hosting;
using Enforcement.Documents.Fonts;

namespace Enforcement.Api.Operations;

/// <summary>Checks an installation and prints what it found.</summary>
internal static class Doctor
{
    public static Task<int> RunAsync(RunOptions options)
    {
        Console.WriteLine($"数据目录 {options.Data}");
        foreach (var font in new FontCatalogue(new()).Coverage())
        {
            Console.WriteLine($"{font.Role,-6} {font.Family}  {font.File}  GB2312 {font.Gb2312}/6763");
        }

        return Task.FromResult(0);
    }
}
