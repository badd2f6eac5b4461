using Enforcement.Api;
using Enforcement.Api.Hosting;

return await PlainStart.RunAsync(args, EnforcementHost.RunAsync);
