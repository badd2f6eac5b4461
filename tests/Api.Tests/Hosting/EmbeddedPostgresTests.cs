using Enforcement.Api.Hosting;
using Npgsql;

namespace Enforcement.Api.Tests.Hosting;

public sealed class EmbeddedPostgresTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Starts_with_a_usable_connection_string_and_the_settings_we_rely_on()
    {
        await using var postgres = await EmbeddedPostgres.StartTemporaryAsync(Ct);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString());

        Assert.Equal("enforcement", await Ask(source, "select current_database()"));
        Assert.Equal("UTF8", await Ask(source, "show server_encoding"));
        Assert.Equal("on", await Ask(source, "show data_checksums"));
        Assert.Equal("on", await Ask(source, "show fsync"));
        Assert.Equal("", await Ask(source, "show listen_addresses"));
        Assert.Equal("2s", await Ask(source, "show client_connection_check_interval"));
        Assert.Equal("4GB", await Ask(source, "show max_wal_size"));
        Assert.Equal("0", await Ask(source, "select extract(timezone from now())::int::text"));
    }

    [Fact]
    public async Task Keeps_what_was_committed_when_killed_and_started_again()
    {
        await using var postgres = await EmbeddedPostgres.StartTemporaryAsync(Ct);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString());
        await Do(source, "create table cases (number text); insert into cases values ('苍环罚〔2017〕42号')");

        await postgres.KillAsync(Ct);
        Assert.Null(postgres.ProcessId);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => Ask(source, "select number from cases"));
        await postgres.RestartAsync(Ct);

        source.Clear();
        Assert.Equal("苍环罚〔2017〕42号", await Ask(source, "select number from cases"));
    }

    [Fact]
    public async Task A_database_copied_from_a_template_has_its_tables()
    {
        await using var postgres = await EmbeddedPostgres.StartTemporaryAsync(Ct);
        await postgres.EnsureDatabaseAsync("template_1", ct: Ct);
        await using (var template = NpgsqlDataSource.Create(postgres.ConnectionString("template_1") + ";Pooling=false"))
            await Do(template, "create table t as select 7 as n");

        await postgres.EnsureDatabaseAsync("copy_1", "template_1", Ct);
        await postgres.EnsureDatabaseAsync("copy_1", "template_1", Ct);

        await using var copy = NpgsqlDataSource.Create(postgres.ConnectionString("copy_1"));
        Assert.Equal("7", await Ask(copy, "select n::text from t"));
    }

    [Fact]
    public async Task A_second_server_on_the_same_directory_is_refused_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        await using var first = await EmbeddedPostgres.StartAsync(folder.Location, Ct);

        var refusal = await Assert.ThrowsAsync<CannotStartException>(() => EmbeddedPostgres.StartAsync(folder.Location, Ct));

        Assert.Contains($"（PID {Environment.ProcessId}）", refusal.Message, StringComparison.Ordinal);
        Assert.NotNull(first.ProcessId);
    }

    [Fact]
    public async Task A_second_start_after_a_stop_keeps_the_data()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await EmbeddedPostgres.StartAsync(folder.Location, Ct))
        {
            await using var source = NpgsqlDataSource.Create(first.ConnectionString());
            await Do(source, "create table t as select 'kept' as word");
        }

        await using var second = await EmbeddedPostgres.StartAsync(folder.Location, Ct);
        await using var again = NpgsqlDataSource.Create(second.ConnectionString());
        Assert.Equal("kept", await Ask(again, "select word from t"));
    }

    [Fact]
    public async Task A_process_number_left_behind_that_now_belongs_to_another_program_does_not_stop_the_start()
    {
        using var folder = new TemporaryFolder();
        await using (await EmbeddedPostgres.StartAsync(folder.Location, Ct)) { }
        var place = File.Exists(Path.Combine(folder.Location, "location"))
            ? await File.ReadAllTextAsync(Path.Combine(folder.Location, "location"), Ct)
            : folder.Location;
        await File.WriteAllTextAsync(Path.Combine(place, "cluster", "postmaster.pid"),
            $"{Environment.ProcessId}\n{place}/cluster\n1\n5432\n{place}/run\n\n  1 1\nready\n", Ct);

        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Location, Ct);

        Assert.NotEqual(Environment.ProcessId, postgres.ProcessId);
    }

    [Theory]
    [InlineData("目录 with spaces, commas: 'quotes' and $HOME")]
    [InlineData("a-folder-so-deep-that-a-socket-in-it-would-have-a-longer-path-than-the-system-allows-for-sockets-which-is-108-bytes")]
    public async Task Any_directory_name_will_do(string name)
    {
        using var folder = new TemporaryFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(Path.Combine(folder.Location, name), Ct);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString());

        Assert.Equal("1", await Ask(source, "select '1'"));
    }

    private static async Task<string?> Ask(NpgsqlDataSource source, string question)
    {
        await using var command = source.CreateCommand(question);
        return (string?)await command.ExecuteScalarAsync(Ct);
    }

    private static async Task Do(NpgsqlDataSource source, string statement)
    {
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
