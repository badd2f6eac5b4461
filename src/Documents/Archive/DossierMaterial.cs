using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Archive;

/// <summary>
/// The sheet that stands in a volume where something belongs that is no paper of ours, such as a bank's receipt or a file that is no picture: what it is,
/// what the system knows of it, and by which hash its file is known.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="Title">What belongs here.</param>
/// <param name="OccurredOn">Its day.</param>
/// <param name="Told">What the system knows of it.</param>
/// <param name="Why">Why it is not here itself.</param>
/// <param name="Files">Name, size and hash of each file that belongs to it.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record DossierMaterial(
    string Agency, string Title, DateOnly OccurredOn, string Told, string Why, IReadOnlyList<(string Name, string Bytes, string Sha256)> Files, bool IsDemonstration)
{
    /// <summary>The sheet as a document to draw.</summary>
    public OfficialDocument Document => Forms.Sheet(
        new($"卷内材料（{Title}）", Agency, "立卷归档", OccurredOn), "卷内材料", IsDemonstration,
        [
            new FormTable(
            [
                new FormRow("材料名称", Title),
                new FormRow("日期", OccurredOn.OnPaper()),
                Forms.TextRow("登记内容", Told, 3),
                Forms.TextRow("说明", Why, 2),
            ]),
            .. Forms.FileList(Files),
        ]);

    /// <summary>A picture on a page of its own, with its name and the hash by which its file is known.</summary>
    public OfficialDocument Picture(string name, string sha256, ReadOnlyMemory<byte> picture) =>
        Page(new Picture(picture, $"{Title}：{name}") { Caption = Caption(name, sha256) });

    /// <summary>The page of a picture that cannot be shown.</summary>
    public OfficialDocument NoPicture(string name, string sha256, string why) =>
        Page(new Note(Caption(name, sha256)), new Note($"此处应有图片：{why}。"));

    private static string Caption(string name, string sha256) => $"{name}\nSHA-256 {sha256}";

    private OfficialDocument Page(params Block[] blocks) => new(new($"卷内材料（{Title}）", Agency, "立卷归档", OccurredOn), [new Note(Title), .. blocks])
    {
        Notice = IsDemonstration ? Forms.Demonstration : null,
    };
}
