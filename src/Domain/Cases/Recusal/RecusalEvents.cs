using Enforcement.Domain.Officers;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Recusal;

/// <summary>The recusal of a member of staff was requested 申请回避.</summary>
/// <param name="OccurredOn">The day of the request.</param>
/// <param name="Officer">The member of staff.</param>
/// <param name="By">Who requests it.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reason">The particulars.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record RecusalRequested(
    DateOnly OccurredOn, OfficerName Officer, RecusalRequester By, RecusalGround Ground, string Reason, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>A recusal was decided on 决定回避.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="Officer">The member of staff.</param>
/// <param name="Granted">Whether the member of staff is recused.</param>
/// <param name="Reason">Why.</param>
/// <param name="Together">Of the principal head's recusal: who decided it together.</param>
/// <param name="Decider">The leader.</param>
public sealed record RecusalDecided(
    DateOnly OccurredOn, OfficerName Officer, bool Granted, string Reason, IReadOnlyList<OfficerName> Together, OfficerName Decider) : CaseEvent(OccurredOn);
