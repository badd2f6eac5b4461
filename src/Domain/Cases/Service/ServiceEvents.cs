using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Service;

/// <summary>A paper was served 文书送达.</summary>
/// <param name="OccurredOn">The day it was handed over, left, replied to, or announced.</param>
/// <param name="PaperId">The paper.</param>
/// <param name="ServedOn">The legal day of service.</param>
/// <param name="Method">How.</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="Receipt">What proves it.</param>
/// <param name="Servers">Who served it.</param>
/// <param name="Proof">What the method needed besides; null in the events of the time before it was asked for, and where nothing was needed.</param>
public sealed record PaperServed(
    DateOnly OccurredOn, Guid PaperId, DateOnly ServedOn, ServiceMethod Method, string Recipient, string Receipt,
    IReadOnlyList<OfficerName> Servers, ServiceProof? Proof = null) : CaseEvent(OccurredOn);

/// <summary>What proves a service besides the receipt 送达的其他证明; each method needs its own part of it.</summary>
/// <param name="RefusedToSign">Whether the recipient refused to sign 拒绝签收.</param>
/// <param name="Witness">Who witnessed a paper being left 见证人.</param>
/// <param name="Photographed">Whether photographs or a film show a paper being left 拍照、录像.</param>
/// <param name="Through">The agency entrusted, the unit that forwards, or the notary 受托机关、转交单位、公证机构.</param>
/// <param name="AnnouncementReason">Why nothing but a public announcement was left 公告送达的原因.</param>
/// <param name="AnnouncementCourse">Which ways were tried before, and where it was announced 公告送达的经过.</param>
/// <param name="AddressConfirmedOn">The day the recipient signed the confirmation of the fax number or electronic address 送达地址确认书.</param>
/// <param name="Agent">The agent or adult of the household who received it for the party 代收人.</param>
/// <param name="AgentAuthority">What the agent is to the party: authorisation or kinship 代收的依据.</param>
public sealed record ServiceProof(
    bool RefusedToSign = false, string? Witness = null, bool Photographed = false, string? Through = null, string? AnnouncementReason = null,
    string? AnnouncementCourse = null, DateOnly? AddressConfirmedOn = null, string? Agent = null, string? AgentAuthority = null);

/// <summary>A paper that had not been served was voided 文书作废; its number stays and is never used again.</summary>
/// <param name="OccurredOn">The day it was voided.</param>
/// <param name="PaperId">The paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="Reason">Why.</param>
/// <param name="Voider">Who voided it.</param>
public sealed record PaperVoided(DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, string Reason, OfficerName Voider) : CaseEvent(OccurredOn);
