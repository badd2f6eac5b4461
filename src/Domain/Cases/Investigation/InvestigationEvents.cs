using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Investigators were appointed 指定调查人员; they replace those appointed before.</summary>
/// <param name="OccurredOn">The day of the appointment.</param>
/// <param name="Investigators">Two or more certified officers.</param>
/// <param name="Appointer">The leader.</param>
public sealed record InvestigatorsAppointed(DateOnly OccurredOn, IReadOnlyList<OfficerName> Investigators, OfficerName Appointer) : CaseEvent(OccurredOn);

/// <summary>An on-site inspection was recorded 现场检查(勘察).</summary>
/// <param name="OccurredOn">The day of the inspection.</param>
/// <param name="From">When it began, local time.</param>
/// <param name="To">When it ended, local time.</param>
/// <param name="Place">Where.</param>
/// <param name="Findings">What was found.</param>
/// <param name="PartyPresent">Who was present for the party, or null when nobody was.</param>
/// <param name="SigningNote">How the record was signed, or why not.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Inspectors">The officers.</param>
public sealed record InspectionRecorded(
    DateOnly OccurredOn, TimeOnly From, TimeOnly To, string Place, string Findings, string? PartyPresent, string SigningNote,
    bool CertificatesShown, IReadOnlyList<OfficerName> Inspectors) : CaseEvent(OccurredOn);

/// <summary>An interview was recorded 调查询问.</summary>
/// <param name="OccurredOn">The day of the interview.</param>
/// <param name="Interviewee">The one person interviewed.</param>
/// <param name="Capacity">The person's connection with the case.</param>
/// <param name="Statement">What was stated.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Interviewers">The officers.</param>
public sealed record InterviewRecorded(
    DateOnly OccurredOn, string Interviewee, string Capacity, string Statement, bool CertificatesShown, IReadOnlyList<OfficerName> Interviewers) : CaseEvent(OccurredOn);

/// <summary>A piece of evidence was added 收集证据.</summary>
/// <param name="OccurredOn">The day it was collected.</param>
/// <param name="Kind">What kind of evidence.</param>
/// <param name="Title">Its name.</param>
/// <param name="Proves">What it proves.</param>
/// <param name="Monitoring">Of a monitoring report: by whom.</param>
/// <param name="Files">Its files with their content hashes.</param>
/// <param name="Collectors">The officers.</param>
public sealed record EvidenceAdded(
    DateOnly OccurredOn, EvidenceKind Kind, string Title, string Proves, MonitoringInstitution? Monitoring,
    IReadOnlyList<EvidenceFile> Files, IReadOnlyList<OfficerName> Collectors) : CaseEvent(OccurredOn);

/// <summary>The party was ordered to correct the violation 责令改正.</summary>
/// <param name="OccurredOn">The date of the order.</param>
/// <param name="PaperId">The order.</param>
/// <param name="Number">Its number.</param>
/// <param name="Content">What is to be corrected, and how.</param>
/// <param name="DueOn">The last day for it.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record CorrectionOrdered(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, string Content, DateOnly DueOn, OfficerName Issuer) : CaseEvent(OccurredOn);

/// <summary>The correction was re-inspected 复查.</summary>
/// <param name="OccurredOn">The day of the re-inspection.</param>
/// <param name="Corrected">Whether the violation is corrected.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Inspectors">The officers.</param>
public sealed record CorrectionReinspected(
    DateOnly OccurredOn, bool Corrected, string Findings, IReadOnlyList<OfficerName> Inspectors) : CaseEvent(OccurredOn);

/// <summary>The investigation was concluded 调查终结.</summary>
/// <param name="OccurredOn">The day of the conclusion.</param>
/// <param name="EstablishedFacts">The facts as established.</param>
/// <param name="OffenceCode">The offence as established.</param>
/// <param name="MeasuredAgainst">Total investment or discharge fee due in yuan, where the band is measured against it.</param>
/// <param name="Proposal">How the investigators propose to handle it.</param>
/// <param name="Concluder">Who concluded it.</param>
/// <param name="AlsoViolated">The other offences that the same act is too.</param>
public sealed record InvestigationConcluded(
    DateOnly OccurredOn, string EstablishedFacts, string OffenceCode, Money? MeasuredAgainst, string Proposal, OfficerName Concluder,
    IReadOnlyList<string>? AlsoViolated = null) : CaseEvent(OccurredOn);
