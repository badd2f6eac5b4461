using Enforcement.Domain.Law;

namespace Enforcement.Domain.Tests.Law;

/// <summary>The law that comes with the system, and beside it rules as an agency writes them in its data directory.</summary>
internal static class LocalLaw
{
    public static LawBook Of(string json)
    {
        var directory = Directory.CreateTempSubdirectory("law");
        try
        {
            File.WriteAllText(Path.Combine(directory.FullName, "local.json"), json);
            return LawBook.Load(directory.FullName);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
