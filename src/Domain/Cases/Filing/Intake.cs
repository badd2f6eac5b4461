using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>A received lead 线索 and its preliminary review.</summary>
/// <param name="RegisteredOn">The day it was registered.</param>
/// <param name="Party">The suspected party, as far as it is known.</param>
/// <param name="Lead">Where it comes from.</param>
/// <param name="Violation">What is suspected.</param>
/// <param name="Receiver">Who registered it.</param>
/// <param name="Review">The latest preliminary review.</param>
public sealed record LeadIntake(DateOnly RegisteredOn, Party Party, Lead Lead, Violation Violation, OfficerName Receiver, LeadReview? Review);

/// <summary>A preliminary review 初步审查.</summary>
/// <param name="ReviewedOn">The day.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Advice">What it advises.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record LeadReview(DateOnly ReviewedOn, string Findings, LeadAdvice Advice, OfficerName Reviewer);

/// <summary>A dispute about jurisdiction 管辖争议 and how it was settled.</summary>
/// <param name="ReportedOn">The day it was reported.</param>
/// <param name="Objector">Who objects.</param>
/// <param name="Superior">The common superior.</param>
/// <param name="Designated">The agency it designated, once it has.</param>
/// <param name="DesignatedOn">The day of the designation.</param>
public sealed record JurisdictionDispute(DateOnly ReportedOn, string Objector, string Superior, string? Designated = null, DateOnly? DesignatedOn = null);
