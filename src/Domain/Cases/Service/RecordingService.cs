using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Service;

/// <summary>Records that a paper was served.</summary>
/// <param name="OccurredOn">The day it was handed over, left, replied to, announced, or reached the recipient's system.</param>
/// <param name="DocumentId">The paper's identity.</param>
/// <param name="Method">How.</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="Receipt">What proves it.</param>
/// <param name="Officers">The ids of those who served it.</param>
/// <param name="Proof">What the method needs besides, such as the witness of a refusal.</param>
public sealed record RecordService(
    DateOnly OccurredOn, Guid DocumentId, ServiceMethod Method, string Recipient, string Receipt, IReadOnlyList<string> Officers,
    ServiceProof? Proof = null)
    : IActBody, IAboutAPaper, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Officers;
}

/// <summary>Recording service 送达: periods run from the legal day of service.</summary>
public static class RecordingService
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordService> Act = new()
    {
        Name = "record-service",
        Title = "记录送达",
        Roles = [Role.Officer],
        Stages = MeasureRules.UntilArchived,
        Checks =
        [
            ServiceRules.PaperIsToBeServed,
            ServiceRules.PaperIsNotServedYet,
            ServiceRules.NotBeforeThePapersDate,
            ServiceRules.TwoOfTheStaffServe,
            ServiceRules.RefusalIsAnsweredByLeaving,
            ServiceRules.LeavingIsWitnessed,
            ServiceRules.AnnouncementIsReasoned,
            ServiceRules.ElectronicServiceIsConfirmed,
            ServiceRules.HelperIsNamed,
            ServiceRules.AgentIsAuthorised,
        ],
        Record = (at, act) => new PaperServed(
            act.OccurredOn, act.DocumentId, LegalDay(at, act), act.Method, act.Recipient, act.Receipt, at.Named(act.Officers.Distinct()), act.Proof),
    };

    private static DateOnly LegalDay(Circumstances at, RecordService act) => act.Method == ServiceMethod.PublicAnnouncement
        ? act.OccurredOn.AddDays(at.Law.Period("service.announcement", act.OccurredOn).Length)
        : act.OccurredOn;
}
