using Enforcement.Api.Hosting;

namespace Enforcement.Api.Tests.Hosting;

public sealed class RunOptionsTests
{
    [Fact]
    public void Without_arguments_the_demonstration_runs_on_the_usual_port()
    {
        var options = RunOptions.Parse([]);
        Assert.Equal(new RunOptions(5080, Path.GetFullPath(".data"), Demo: true, Doctor: false), options);
    }

    [Fact]
    public void Every_argument_is_read()
    {
        var options = RunOptions.Parse(["doctor", "--port", "6000", "--data", "/srv/x", "--no-demo"]);
        Assert.Equal(new RunOptions(6000, "/srv/x", Demo: false, Doctor: true), options);
    }

    [Theory]
    [InlineData("--port", "0")]
    [InlineData("--port", "70000")]
    [InlineData("--port", "http")]
    [InlineData("--port")]
    [InlineData("--data")]
    [InlineData("--deom")]
    public void Nonsense_is_refused(params string[] args) =>
        Assert.Throws<CannotStartException>(() => RunOptions.Parse(args));
}
