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
/// <param name="Urgent">True when it had to be done before the filing.</param>
public sealed record InspectionRecorded(
    DateOnly OccurredOn, TimeOnly From, TimeOnly To, string Place, string Findings, string? PartyPresent, string SigningNote,
    bool CertificatesShown, IReadOnlyList<OfficerName> Inspectors, bool? Urgent = null) : CaseEvent(OccurredOn);

/// <summary>An interview was recorded 调查询问.</summary>
/// <param name="OccurredOn">The day of the interview.</param>
/// <param name="Interviewee">The one person interviewed.</param>
/// <param name="Capacity">The person's connection with the case.</param>
/// <param name="Statement">What was stated.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Interviewers">The officers.</param>
/// <param name="Urgent">True when it had to be done before the filing.</param>
public sealed record InterviewRecorded(
    DateOnly OccurredOn, string Interviewee, string Capacity, string Statement, bool CertificatesShown, IReadOnlyList<OfficerName> Interviewers,
    bool? Urgent = null) : CaseEvent(OccurredOn);

/// <summary>A piece of evidence was added 收集证据.</summary>
/// <param name="OccurredOn">The day it was collected.</param>
/// <param name="Kind">What kind of evidence.</param>
/// <param name="Title">Its name.</param>
/// <param name="Proves">What it proves.</param>
/// <param name="Monitoring">Of a monitoring report: by whom.</param>
/// <param name="Files">Its files with their content hashes.</param>
/// <param name="Collectors">The officers.</param>
/// <param name="Urgent">True when it had to be collected before the filing.</param>
/// <param name="Sampling">Of samples: how they were taken.</param>
/// <param name="Equipment">Of what electronic technical monitoring equipment recorded: by which.</param>
public sealed record EvidenceAdded(
    DateOnly OccurredOn, EvidenceKind Kind, string Title, string Proves, MonitoringInstitution? Monitoring,
    IReadOnlyList<EvidenceFile> Files, IReadOnlyList<OfficerName> Collectors, bool? Urgent = null, Sampling? Sampling = null,
    MonitoringEquipment? Equipment = null) : CaseEvent(OccurredOn);

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
/// <param name="PaperId">The order; the latest one when none is named.</param>
public sealed record CorrectionReinspected(
    DateOnly OccurredOn, bool Corrected, string Findings, IReadOnlyList<OfficerName> Inspectors, Guid? PaperId = null) : CaseEvent(OccurredOn);

/// <summary>The investigation was concluded 调查终结.</summary>
/// <param name="OccurredOn">The day of the conclusion.</param>
/// <param name="EstablishedFacts">The facts as established.</param>
/// <param name="OffenceCode">The offence as established.</param>
/// <param name="MeasuredAgainst">Total investment or discharge fee due in yuan, where the band is measured against it.</param>
/// <param name="Proposal">How the investigators propose to handle it.</param>
/// <param name="Concluder">Who concluded it.</param>
/// <param name="AlsoViolated">The other offences that the same act is too.</param>
/// <param name="FurtherViolations">The party's other violations, acts of their own; null where there is one violation only.</param>
public sealed record InvestigationConcluded(
    DateOnly OccurredOn, string EstablishedFacts, string OffenceCode, Money? MeasuredAgainst, string Proposal, OfficerName Concluder,
    IReadOnlyList<string>? AlsoViolated = null, IReadOnlyList<FurtherViolation>? FurtherViolations = null) : CaseEvent(OccurredOn);

/// <summary>The investigation was concluded with a finding other than an established violation 调查终结（不予处罚等情形）.</summary>
/// <param name="OccurredOn">The day of the conclusion.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Proposal">How the investigators propose to handle it.</param>
/// <param name="Concluder">Who concluded it.</param>
public sealed record InvestigationEnded(
    DateOnly OccurredOn, ConclusionGround Ground, string Findings, string Proposal, OfficerName Concluder) : CaseEvent(OccurredOn);

/// <summary>The investigation was suspended 调查中止.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reason">The particulars.</param>
/// <param name="Approver">The leader.</param>
public sealed record InvestigationSuspended(DateOnly OccurredOn, SuspensionGround Ground, string Reason, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>The investigation was resumed 恢复调查.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Reason">How the ground fell away.</param>
/// <param name="Approver">The leader.</param>
public sealed record InvestigationResumed(DateOnly OccurredOn, string Reason, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>The investigation was terminated 终止调查.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reason">The particulars.</param>
/// <param name="Approver">The leader.</param>
public sealed record InvestigationTerminated(DateOnly OccurredOn, TerminationGround Ground, string Reason, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>Monitoring, testing, an appraisal or the like was commissioned 委托监测鉴定.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Kind">What.</param>
/// <param name="Institution">Whom.</param>
/// <param name="Reference">By what it is known in the case.</param>
/// <param name="Subject">What is to be found out.</param>
/// <param name="Commissioner">Who commissioned it.</param>
public sealed record ExaminationCommissioned(
    DateOnly OccurredOn, ExaminationKind Kind, string Institution, string Reference, string Subject, OfficerName Commissioner) : CaseEvent(OccurredOn);

/// <summary>The result of a commissioned examination was received 取得监测鉴定结果.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="Reference">Which examination.</param>
/// <param name="Result">What it says.</param>
/// <param name="ShowsViolation">Whether it shows a violation.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record ExaminationResultReceived(
    DateOnly OccurredOn, string Reference, string Result, bool ShowsViolation, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The party was informed of a result 告知监测鉴定结果.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Reference">Which examination, which monitoring report, or which evidence recorded by equipment.</param>
/// <param name="Receipt">What proves it.</param>
/// <param name="Informer">Who informed the party.</param>
public sealed record ResultCommunicated(DateOnly OccurredOn, string Reference, string Receipt, OfficerName Informer) : CaseEvent(OccurredOn);
