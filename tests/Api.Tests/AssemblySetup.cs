using Enforcement.Tests.Running;

[assembly: AssemblyFixture(typeof(Postgres))]
