namespace Enforcement.Application.Demonstration;

/// <summary>A branch of the procedure that a case of the demonstration takes beside the usual way, in the order of the procedure.</summary>
internal enum Branch
{
    // Before the filing.
    LeadFirst,
    UrgentEvidence,
    FiledLate,
    DesignatedHere,
    DesignatedElsewhere,
    JurisdictionDisputed,

    // Who handles the case.
    RecusalGranted,
    RecusalRefused,
    RecusalOfOneself,
    RecusalOfTheHead,

    // The investigation and its measures.
    Examined,
    PreservationSecured,
    PreservationReleased,
    PreservationLapsed,
    SealedAndReleased,
    SealedInAnEmergency,
    SealedAfterAnIncident,
    SealedInTheProtectedArea,
    SealingExtended,
    Seized,
    ProductionRestricted,
    ProductionSuspended,
    ShutdownReported,
    NotCorrected,
    PerformedByOthers,
    ClearedAtOnce,
    RecheckedCovertly,
    RecheckObstructed,

    // How the investigation and its review end.
    NotEstablished,
    OutsideJurisdiction,
    OrganisationEnded,
    PartyDiedEarly,
    ReviewReturned,

    // Notice, defence, hearing.
    NoticeVoided,
    Defended,
    Waived,
    HearingHeld,
    HearingMissed,
    HearingLeft,
    HearingWaived,
    HearingAskedTooLate,
    HearingOutOfScope,
    HearingNotEntitled,
    HearingByConsent,
    HearingInPrivate,
    NewFacts,

    // The decision and what weighs in it.
    UnderFourteen,
    WithoutCapacity,
    BeyondLimitation,
    Minor,
    Mitigated,
    Coerced,
    HelpedTheAgency,
    UnlikeOthers,
    GainsConfiscated,
    SuspensionAsPenalty,
    TwoViolations,
    CollectedAsSmall,
    CollectedAsHardToCollectLater,
    WarnedOnTheSpot,
    DailyFined,

    // How the decision is served and published.
    ServedByLeaving,
    ServedByMail,
    ServedByEntrusting,
    ServedByForwarding,
    ServedByNotary,
    ServedByAnnouncement,
    ServedOnAgent,
    PublicationWithheldForPrivacy,
    PublicationWithheldForSecrets,

    // Payment and enforcement.
    TwoPayments,
    CollectedAtRequest,
    Instalments,
    PlanRefused,
    AgreedOnExecution,
    EnforcedByCourt,
    EndedByCourt,
    RefusedByCourt,
    PartyDied,
    PartyWoundUp,
    ExecutionGivenUp,

    // Reconsideration, litigation, and the agency's own change.
    RemedyNotAccepted,
    RemedyWithdrawn,
    UpheldOnReconsideration,
    UpheldInCourt,
    ChangedOnReconsideration,
    RemadeAfterReconsideration,
    RevokedInCourt,
    FoundUnlawful,
    DecisionCorrected,
    ChangedByTheAgency,
    RevokedByTheAgency,

    // To the police.
    Detained,
    DetentionReturned,
    ReferralRefused,
    ReferralReturned,
    ProsecutorDemanded,
    Convicted,

    // The end.
    ClosedUnderSupervision,
    Archived,
}
