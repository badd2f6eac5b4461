using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Recusal;

/// <summary>A request to recuse a member of staff and what became of it 回避.</summary>
/// <param name="Officer">The member of staff.</param>
/// <param name="By">Who requests it.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="RequestedOn">The day of the request.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Granted">Whether the member of staff is recused.</param>
public sealed record RecusalState(
    OfficerName Officer, RecusalRequester By, RecusalGround Ground, DateOnly RequestedOn, DateOnly? DecidedOn = null, bool? Granted = null);
