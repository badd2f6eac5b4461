using Enforcement.Domain.Cases;

namespace Enforcement.Api.OpenApi;

/// <summary>Tells the API document which act an endpoint performs.</summary>
internal sealed record ActMetadata(CaseAct Act);
