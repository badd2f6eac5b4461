using System.Text;
using System.Xml.Linq;
using Enforcement.Application.Storage;

namespace Enforcement.Architecture.Tests;

/// <summary>docs/events.md lists every event under the name it is stored by; UPDATE_DOCS=1 writes it anew.</summary>
public class EventCatalogueTests
{
    [Fact]
    public void The_event_catalogue_equals_the_code()
    {
        var path = Path.Combine(Repository.Root, "docs", "events.md");
        var expected = Catalogue();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string Catalogue()
    {
        var docs = XDocument.Load(Path.ChangeExtension(typeof(Domain.Cases.CaseEvent).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);
        var text = new StringBuilder(
            """
            # Events

            What is stored for ever, in the order of the procedure. The stored name is pinned by hand in `src/Application/Storage/EventNames.cs`; a class may be renamed, a
            stored name never. Every event also has `occurredOn`, its business date; beside it are kept who recorded it, in which role and agency, when, from which
            address, and under which correlation and idempotency key. This page is compared with the code by a test (`UPDATE_DOCS=1` writes it anew).

            | Stored name | Event | What happened | Facts |
            | --- | --- | --- | --- |

            """);
        foreach (var (type, name) in EventNames.All)
        {
            var summary = docs[$"T:{type.FullName}"].Element("summary")!.Value.Trim();
            var facts = type.GetConstructors()[0].GetParameters().Select(p => Camel(p.Name!)).Where(p => p != "occurredOn");
            text.Append($"| `{name}` | {type.Name} | {summary} | {string.Join(", ", facts)} |\n");
        }

        return text.ToString();
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
