using System.Security.Cryptography;
using Enforcement.Application.Files;

namespace Enforcement.Application.Tests.Files;

/// <summary>The store of files, on a disk and in an S3-compatible store: the same in both.</summary>
public sealed class ContentStoreTests : IAsyncLifetime
{
    private static readonly byte[] Content = [.. "一份证据"u8, 0, 1, 2, 255];
    private static readonly string ContentSha256 = Convert.ToHexStringLower(SHA256.HashData(Content));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("enforcement-files-");
    private S3StandIn _remote = null!;

    public static TheoryData<bool> Places => [false, true];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Arriving => Path.Combine(_folder.FullName, "arriving");

    public async ValueTask InitializeAsync() => _remote = await S3StandIn.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _remote.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private S3Place Remote(string secret = S3StandIn.SecretKey, string? address = null) => new(
        new() { Endpoint = address ?? _remote.Address, Bucket = S3StandIn.Bucket, AccessKey = S3StandIn.AccessKey, SecretKey = secret, Region = "cn-north-1" },
        new HttpClient(), TimeProvider.System);

    private ContentStore Store(bool remote) => new(remote ? Remote() : new DirectoryPlace(_folder.FullName), Arriving);

    /// <summary>Changes what lies in the place behind the store's back.</summary>
    private void Tamper(bool remote, byte[] content)
    {
        if (remote)
        {
            _remote.Objects[$"/{S3StandIn.Bucket}/{ContentSha256[..2]}/{ContentSha256}"] = content;
        }
        else
        {
            File.WriteAllBytes(Path.Combine(_folder.FullName, ContentSha256[..2], ContentSha256), content);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_content_is_found_again_under_its_hash_and_leaves_nothing_on_the_way(bool remote)
    {
        var store = Store(remote);

        Assert.Equal(ContentSha256, await store.PutAsync(Content, Ct));
        Assert.Equal(ContentSha256, await store.PutAsync(Content, Ct));

        Assert.True(await store.HasAsync(ContentSha256, Ct));
        Assert.Equal(Content, await store.FindAsync(ContentSha256, Ct));
        await using (var stream = (await store.OpenAsync(ContentSha256, Ct))!)
        {
            Assert.True(stream.CanSeek);
            Assert.Equal((0, Content.Length), (stream.Position, stream.Length));
        }

        Assert.Empty(Directory.GetFiles(Arriving));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_content_that_was_changed_from_outside_is_not_given_out_until_it_is_kept_anew(bool remote)
    {
        var store = Store(remote);
        await store.PutAsync(Content, Ct);
        Tamper(remote, [.. Content.SkipLast(1), 0]);

        Assert.Null(await store.FindAsync(ContentSha256, Ct));
        Assert.Null(await store.OpenAsync(ContentSha256, Ct));

        await store.PutAsync(Content, Ct);
        Assert.Equal(Content, await store.FindAsync(ContentSha256, Ct));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_was_never_kept_or_is_no_hash_is_not_there(bool remote)
    {
        var store = Store(remote);
        File.WriteAllText(Path.Combine(_folder.FullName, "secret"), "");

        foreach (var name in new[] { new string('0', 64), "", "../secret", new string('A', 64), $"../{new string('0', 61)}" })
        {
            Assert.False(await store.HasAsync(name, Ct));
            Assert.Null(await store.FindAsync(name, Ct));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_arrived_and_was_not_kept_is_forgotten(bool remote)
    {
        var store = Store(remote);
        await using (var arriving = store.Receive())
        {
            await arriving.WriteAsync(Content, Ct);
            Assert.Equal(Content.Length, arriving.Bytes);
        }

        Assert.False(await store.HasAsync(ContentSha256, Ct));
        Assert.Empty(Directory.GetFiles(Arriving));
    }

    [Fact]
    public async Task Files_may_be_copied_from_a_directory_into_a_bucket()
    {
        await Store(remote: false).PutAsync(Content, Ct);
        _remote.Objects[$"/{S3StandIn.Bucket}/{Path.GetRelativePath(_folder.FullName, Directory.GetFiles(_folder.FullName, ContentSha256, SearchOption.AllDirectories).Single())}"] = Content;

        Assert.Equal(Content, await Store(remote: true).FindAsync(ContentSha256, Ct));
    }

    [Fact]
    public async Task A_wrong_key_a_fault_and_silence_are_failures_that_say_no_secret()
    {
        const string Wrong = "another secret";
        var refused = new ContentStore(Remote(Wrong), Arriving);
        foreach (var ask in new Func<Task>[] { () => refused.PutAsync(Content, Ct), () => refused.FindAsync(ContentSha256, Ct), () => refused.HasAsync(ContentSha256, Ct) })
        {
            var said = (await Assert.ThrowsAsync<FilesUnavailableException>(ask)).ToString();
            Assert.Contains("HTTP 403", said, StringComparison.Ordinal);
            Assert.DoesNotContain(Wrong, said, StringComparison.Ordinal);
        }

        Assert.Empty(_remote.Objects);
        Assert.Empty(Directory.GetFiles(Arriving));
        _remote.Fails = 500;
        await Assert.ThrowsAsync<FilesUnavailableException>(() => Store(remote: true).FindAsync(ContentSha256, Ct));
        await Assert.ThrowsAsync<FilesUnavailableException>(() => new ContentStore(Remote(address: "http://127.0.0.1:1"), Arriving).FindAsync(ContentSha256, Ct));
    }

    [Theory]
    [InlineData("", "files", "缺少 Files:S3:Endpoint、Files:S3:AccessKey")]
    [InlineData("http://s3.example.cn", "files", "Files:S3:Endpoint 应使用 https（仅本机可用 http）")]
    [InlineData("https://s3.example.cn/files", "files", "Files:S3:Endpoint 应为不带路径的网址")]
    [InlineData("https://s3.example.cn", "Files/..", "Files:S3:Bucket 只能由小写字母、数字、“-”和“.”组成")]
    [InlineData("https://s3.example.cn", "files", null)]
    public void Options_that_cannot_be_used_are_named(string endpoint, string bucket, string? fault) => Assert.Equal(
        fault, new S3Options { Endpoint = endpoint, Bucket = bucket, AccessKey = endpoint.Length == 0 ? "" : "key", SecretKey = "secret" }.Fault);

    // The examples of the published specification: they prove the stand-in, and the stand-in proves us.
    [Theory]
    [InlineData("GET", "/test.txt", "", "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41", "range", "bytes=0-9")]
    [InlineData("GET", "/", "lifecycle=", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543", null, null)]
    public void The_stand_in_finds_the_signatures_of_the_specification(string method, string path, string query, string signature, string? header, string? value)
    {
        const string Nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        List<(string, string)> signed = [("host", "examplebucket.s3.amazonaws.com"), ("x-amz-content-sha256", Nothing), ("x-amz-date", "20130524T000000Z")];
        if (header is not null)
        {
            signed.Add((header, value!));
        }

        Assert.Equal(signature, S3StandIn.Signature(
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1", method, path, query, signed, Nothing, "20130524T000000Z"));
    }
}
