using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Marten;

namespace Enforcement.Application.Tests.Storage;

/// <summary>Samples/{event}.{shape}.json is what a released version stored. They are added to, never edited.</summary>
public sealed class StoredShapeTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "Samples");

    private static readonly ISerializer Serializer = TheStores();

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order()];

    [Theory]
    [MemberData(nameof(CaseEvents.Names), MemberType = typeof(CaseEvents))]
    public void Every_event_has_a_sample_of_its_released_shape(string name)
    {
        var file = Path.Combine(Folder, $"{name}.1.json");
        if (!File.Exists(file))
        {
            var sample = JsonNode.Parse(Serializer.ToJson(Sample.Of(CaseEvents.Named(name))));
            File.WriteAllText(file, sample!.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
            Assert.Fail($"新事件 {name} 的样本已写到 {file}，请核对后提交");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_of_every_released_shape_is_read_without_loss(string file)
    {
        var stored = File.ReadAllText(Path.Combine(Folder, file));

        var read = Read(CaseEvents.Named(file.Split('.')[0]), stored);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(stored), JsonNode.Parse(Serializer.ToJson(read))), file);
        Assert.NotEqual(default, ((CaseEvent)read).OccurredOn);
    }

    [Theory]
    [MemberData(nameof(CaseEvents.Names), MemberType = typeof(CaseEvents))]
    public void Every_event_keeps_every_member_through_storage(string name)
    {
        var before = Sample.Of(CaseEvents.Named(name));

        var after = Read(before.GetType(), Serializer.ToJson(before));

        Sample.AssertSame(before, after, name);
    }

    [Fact]
    public void A_snapshot_keeps_every_member_through_storage()
    {
        var before = Sample.Of(typeof(EnforcementCase));

        var after = Read(typeof(EnforcementCase), Serializer.ToJson(before));

        Sample.AssertSame(before, after, "case");
    }

    [Theory]
    [MemberData(nameof(CaseEvents.Names), MemberType = typeof(CaseEvents))]
    public void The_event_store_writes_json_as_our_own_serializer_does(string name)
    {
        var happened = Sample.Of(CaseEvents.Named(name));

        Assert.Equal(Encoding.UTF8.GetString(StoredJson.Bytes(happened)), Serializer.ToJson(happened));
    }

    [Theory]
    [InlineData("0.01")]
    [InlineData("600500")]
    [InlineData("9999999999999.99")]
    public void Money_is_stored_exactly(string yuan)
    {
        var amount = Money.OfYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture));

        Assert.Equal(amount, StoredJson.Read<Money>(StoredJson.Text(amount)));
        Assert.Equal(yuan, StoredJson.Text(amount));
    }

    private static ISerializer TheStores()
    {
        var options = new StoreOptions();
        options.Connection("Host=/nowhere");
        MartenSetup.Configure(options, TimeProvider.System, LawBook.Embedded);
        return options.Serializer();
    }

    private static object Read(Type type, string json) => Serializer.FromJson(type, new MemoryStream(Encoding.UTF8.GetBytes(json)))!;

    private static string Here([CallerFilePath] string file = "") => file;
}

/// <summary>Fills a record to its last optional member, so that nothing can be lost unseen.</summary>
internal static class Sample
{
    public static object Of(Type type, string name = "")
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => name is "sha256" or "Sha256" ? new string('a', 64) : $"{name}：“虚构”𠮷\n第二行",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 42,
            _ when type == typeof(long) => 4_200_000_000_000,
            _ when type == typeof(decimal) => 12.34m,
            _ when type == typeof(Guid) => new Guid("018f3f3e-1c2b-7a4d-9e5f-001122334455"),
            _ when type == typeof(DateOnly) => new DateOnly(2017, 8, 31),
            _ when type == typeof(TimeOnly) => new TimeOnly(9, 30),
            _ when type == typeof(DateTime) => new DateTime(2017, 8, 31, 9, 30, 0),
            _ when type == typeof(Money) => Money.OfYuan(12345.67m),
            { IsEnum: true } => Enum.GetValues(type).Cast<object>().Last(),
            { IsGenericType: true } when type.IsAssignableTo(typeof(IEnumerable)) => Many(type.GetGenericArguments()[0], name),
            _ => Made(type),
        };
    }

    public static void AssertSame(object? before, object? after, string where)
    {
        if (before is null || after is null || before is string || before.GetType().IsValueType)
        {
            Assert.True(Equals(before, after), $"{where}: {before} / {after}");
        }
        else if (before is IEnumerable many)
        {
            var (left, right) = (many.Cast<object>().ToList(), ((IEnumerable)after).Cast<object>().ToList());
            Assert.Equal(left.Count, right.Count);
            for (var i = 0; i < left.Count; i++)
            {
                AssertSame(left[i], right[i], $"{where}[{i}]");
            }
        }
        else
        {
            // What is computed from the others is not stored.
            foreach (var member in before.GetType().GetProperties().Where(p => p.SetMethod is not null))
            {
                AssertSame(member.GetValue(before), member.GetValue(after), $"{where}.{member.Name}");
            }
        }
    }

    private static Array Many(Type of, string name)
    {
        var many = Array.CreateInstance(of, 2);
        many.SetValue(Of(of, name), 0);
        many.SetValue(Of(of, name), 1);
        return many;
    }

    private static object Made(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(c => c.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType, p.Name!))]);
        if (constructor.GetParameters().Length == 0)
        {
            foreach (var member in type.GetProperties().Where(p => p.SetMethod is not null))
            {
                member.SetValue(made, Of(member.PropertyType, member.Name));
            }
        }

        return made;
    }
}
