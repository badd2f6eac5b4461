using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Tests.Calendar;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Properties;

/// <summary>
/// Reads a list of events as an inspector reads a file, without the case, its rules or its calendar, and says what is unlawful in it.
/// Written apart from the domain for the procedure of 2017 (regime A1), so that a slip in one is not a slip in both.
/// </summary>
internal sealed class Lawfulness
{
    private readonly List<CaseEvent> _events;
    private readonly List<string> _faults = [];

    private Lawfulness(IEnumerable<CaseEvent> events) => _events = [.. events];

    /// <summary>What is unlawful in the file; nothing in a lawful one.</summary>
    public static IReadOnlyList<string> FaultsOf(IEnumerable<CaseEvent> events, DateOnly today)
    {
        var file = new Lawfulness(events);
        for (var at = 0; at < file._events.Count; at++)
        {
            file.Must(file._events[at].OccurredOn <= today, at, "future date");
            file.Read(at);
        }

        file.ReadAsAWhole();
        return file._faults;
    }

    private void Read(int at)
    {
        switch (_events[at])
        {
            case FilingProposed e:
                Must(at == 0, at, "proposed again");
                Must(e.Lead.ReceivedOn <= e.OccurredOn && e.Violation.StartedOn <= e.Lead.ReceivedOn, at, "proposal before discovery");
                Must(e.Party.CreditCode is not { } code || TheCounty.WithCheckDigit(code[..17]) == code, at, "wrong credit code");
                Must(TheCounty.Agency.Townships.Contains(e.Violation.Township), at, "outside the county");
                Must(WasPunishable(e.OffenceCode, e.Violation.EndedOn ?? e.Lead.ReceivedOn), at, "not punishable when committed");
                break;
            case FilingApproved e:
                Must(at == 1, at, "approved without proposal or twice");
                var proposed = Only<FilingProposed>();
                Must(proposed.Proposer.Id != e.Approver.Id, at, "approver proposed");
                Must(proposed.OccurredOn <= e.OccurredOn, at, "approved before proposed");
                Must(proposed.Violation.EndedOn is not { } ended || proposed.Lead.ReceivedOn <= ended.AddYears(2), at, "limitation");
                Must(proposed.Conditions == new FilingConditions(true, true, true), at, "conditions");
                break;
            case FilingRefused e:
                Must(at == 1, at, "refused after approval");
                Must(Only<FilingProposed>().Proposer.Id != e.Refuser.Id, at, "refuser proposed");
                break;
            case InvestigatorsAppointed e:
                MustBeFiled(at);
                Must(Ids(e.Investigators).Distinct().Count() >= 2, at, "fewer than two investigators");
                Must(e.Investigators.All(i => CertifiedOn(i.Id, e.OccurredOn)), at, "uncertified investigator");
                Must(!Ids(e.Investigators).Contains(e.Appointer.Id) && Before<FilingApproved>(at).All(f => !Ids(e.Investigators).Contains(f.Approver.Id)), at, "leader investigates");
                Must(Before<InvestigatorsAppointed>(at).All(earlier => earlier.OccurredOn <= e.OccurredOn), at, "appointed before the ones replaced");
                break;
            case InspectionRecorded e:
                MustBeInvestigators(at, e.Inspectors);
                Must(e.From < e.To, at, "ended before it began");
                break;
            case InterviewRecorded e:
                MustBeInvestigators(at, e.Interviewers);
                break;
            case EvidenceAdded e:
                MustBeInvestigators(at, e.Collectors);
                Must(e.Kind != EvidenceKind.MonitoringReport || e.Monitoring is not null, at, "a monitoring report by nobody");
                break;
            case CorrectionReinspected e:
                MustBeInvestigators(at, e.Inspectors);
                Must(Before<CorrectionOrdered>(at).Any(order => ServedOn(at, order.PaperId) <= e.OccurredOn), at, "re-inspected before the order was served");
                break;
            case CorrectionOrdered e:
                MustBeInvestigator(at, e.Issuer);
                Must(e.DueOn >= e.OccurredOn, at, "correction due before ordered");
                Must(Before<InspectionRecorded>(at).Any() || Before<EvidenceAdded>(at).Any(), at, "correction rests on nothing");
                break;
            case InvestigationConcluded e:
                MustBeInvestigator(at, e.Concluder);
                Must(Before<InspectionRecorded>(at).Any(), at, "concluded without inspection");
                Must(e.OffenceCode != "EIA-01" || e.MeasuredAgainst?.Yuan > 0, at, "investment not established");
                var violation = Only<FilingProposed>();
                Must(WasPunishable(e.OffenceCode, violation.Violation.EndedOn ?? violation.Lead.ReceivedOn), at, "not punishable when committed");
                break;
            case CaseReviewPassed e:
                Must(LastOf(at, typeof(InvestigationConcluded), typeof(CaseReviewPassed), typeof(CaseReviewReturned)) is InvestigationConcluded, at, "reviewed without conclusion");
                Must(e.Findings == Usual.AllSound, at, "passed with an unsound item");
                break;
            case CaseReviewReturned:
                Must(LastOf(at, typeof(InvestigationConcluded), typeof(CaseReviewPassed), typeof(CaseReviewReturned)) is InvestigationConcluded, at, "reviewed without conclusion");
                break;
            case PriorNoticeIssued e:
                MustBeReviewed(at);
                MustBeLawfulPenalties(at, e.Penalties, e.MitigationGround);
                Must(e.HearingRight || Fine(e.Penalties) < (Only<FilingProposed>().Party.IsCitizen ? 5_000 : 20_000), at, "hearing right not told");
                break;
            case DefenceHeard e:
                Must(NoticeInForce(at) is { } heard && ServedOn(at, heard.PaperId) <= e.OccurredOn, at, "defence before the notice was served");
                Must(e.Waived || !string.IsNullOrWhiteSpace(e.Weighing), at, "defence not weighed");
                break;
            case PenaltyDecided e:
                ReadPenalty(at, e);
                break;
            case NoPenaltyDecided e:
                MustBeReviewed(at);
                MustBeUndecided(at);
                MustNotHaveInvestigated(at, e.Decider);
                MustBeLast(at);
                Must(!IsWithTheJudiciary(at), at, "decided while with the judiciary");
                Must(e.Ground != NoPenaltyGround.MinorAndCorrected || Before<CorrectionReinspected>(at).Any(r => r.Corrected), at, "minor but not corrected");
                break;
            case FilingRevoked e:
                MustBeFiled(at);
                MustBeUndecided(at);
                MustNotHaveInvestigated(at, e.Decider);
                break;
            case CaseTransferred e:
                MustBeFiled(at);
                MustBeUndecided(at);
                MustNotHaveInvestigated(at, e.Decider);
                Must(e.Receiver != TheCounty.Agency.Name, at, "transferred to oneself");
                break;
            case PaperServed e:
                Must(IssuedOn(at, e.PaperId) <= e.OccurredOn, at, "served before or without being issued");
                Must(ServedOn(at, e.PaperId) is null, at, "served twice");
                Must(Before<PaperVoided>(at).All(v => v.PaperId != e.PaperId), at, "served after voided");
                Must(e.ServedOn >= e.OccurredOn && (e.Method != ServiceMethod.PublicAnnouncement || e.ServedOn == e.OccurredOn.AddDays(60)), at, "legal day of service");
                break;
            case PaperVoided e:
                Must(ServedOn(at, e.PaperId) is null && Before<PaperVoided>(at).All(v => v.PaperId != e.PaperId), at, "voided after served or twice");
                Must(Before<PenaltyDecided>(at).All(p => p.PaperId != e.PaperId), at, "decision voided");
                break;
            case PaymentReceived e:
                var penalty = Before<PenaltyDecided>(at).SingleOrDefault();
                Must(penalty is not null && ServedOn(at, penalty.PaperId) <= e.OccurredOn, at, "paid before the decision was served");
                Must(penalty is not null && PaidUpTo(at) + e.Amount.Yuan <= ToPay(penalty), at, "paid more than owed");
                Must(Before<PaymentReceived>(at).All(p => p.Voucher != e.Voucher), at, "voucher twice");
                break;
            case ReferralProposed e:
                MustBeFiled(at);
                Must(LastReferral(at) is null or ReferralRefused or ReferralReturned, at, "two referrals at a time");
                Must(Ids(e.Reporters).Distinct().Count() >= 2 && e.Reporters.All(r => CertifiedOn(r.Id, e.OccurredOn)), at, "reporters");
                break;
            case ReferralApproved e:
                MustBeDecidedByTheHead(at, e.Approver);
                break;
            case ReferralRefused e:
                MustBeDecidedByTheHead(at, e.Refuser);
                break;
            case ReferralSent e:
                Must(LastReferral(at) is ReferralApproved approved && approved.OccurredOn.ToDateTime(approved.At) <= e.OccurredOn.ToDateTime(e.At), at, "sent before approval");
                break;
            case ReferralReceiptReceived:
                Must(LastReferral(at) is ReferralSent, at, "receipt of nothing sent");
                break;
            case ReferralAccepted or ReferralReturned:
                Must(LastReferral(at) is ReferralSent or ReferralReceiptReceived, at, "answer to nothing sent");
                break;
            case CaseClosed e:
                Must(at == _events.Count - 1, at, "something happened after closing");
                MustBeLast(at);
                Must(Before<CaseEvent>(at).Any(IsOutcome), at, "closed without an outcome");
                Must((e.Ground == ClosureGround.Performed) == Before<PenaltyDecided>(at).Any(), at, "closed on another ground");
                Must(LastReferral(at) is null or ReferralRefused or ReferralReturned or ReferralAccepted, at, "closed with an open referral");
                Must(Before<PenaltyDecided>(at).All(p => ServedOn(at, p.PaperId) <= e.OccurredOn && PaidUpTo(at) == ToPay(p)), at, "closed before performed");
                Must(Before<NoPenaltyDecided>(at).All(p => ServedOn(at, p.PaperId) <= e.OccurredOn), at, "closed before served");
                break;
            default:
                Must(false, at, "an event the inspector does not know");
                break;
        }
    }

    private void ReadPenalty(int at, PenaltyDecided e)
    {
        MustBeReviewed(at);
        MustBeUndecided(at);
        MustNotHaveInvestigated(at, e.Decider);
        MustBeLawfulPenalties(at, e.Penalties, e.MitigationGround);
        Must(!IsWithTheJudiciary(at), at, "decided while with the judiciary");
        Must(Before<CorrectionOrdered>(at).Any() || !string.IsNullOrWhiteSpace(e.Correction), at, "no correction ordered");
        if (NoticeInForce(at) is not { } notice || ServedOn(at, notice.PaperId) is not { } served)
        {
            Must(false, at, "penalty without a served notice");
            return;
        }

        var waived = Before<DefenceHeard>(at).LastOrDefault() is { Waived: true } waiver && waiver.OccurredOn <= e.OccurredOn;
        Must(served <= e.OccurredOn, at, "penalty before the notice was served");
        Must(waived || e.OccurredOn > SecondCalendar.AfterDays(served, 7), at, "penalty within the period of the defence");
        Must(!notice.HearingRight || e.OccurredOn > SecondCalendar.AfterDays(served, 3), at, "penalty within the period for a hearing");
        Must(Before<DefenceHeard>(at).All(d => d.OccurredOn <= e.OccurredOn), at, "penalty before the defence it heard");
        Must(e.Penalties.All(p => notice.Penalties.Any(n => n.Kind == p.Kind)), at, "a kind that was not noticed");
        Must(Fine(e.Penalties) <= Fine(notice.Penalties), at, "heavier than noticed");
    }

    private void ReadAsAWhole()
    {
        var investigators = _events.OfType<InvestigatorsAppointed>().SelectMany(e => Ids(e.Investigators)).ToHashSet();
        var reviewers = _events.OfType<CaseReviewPassed>().Select(e => e.Reviewer.Id)
            .Concat(_events.OfType<CaseReviewReturned>().Select(e => e.Reviewer.Id));
        Must(!reviewers.Any(investigators.Contains), _events.Count - 1, "a reviewer investigated");
        var numbers = Enumerable.Range(0, _events.Count).Select(at => PaperOf(_events[at])).OfType<(Guid Id, string Number)>().ToList();
        Must(numbers.Distinct().Count() == numbers.Count && numbers.Select(n => n.Number).Distinct().Count() == numbers.Count, _events.Count - 1, "a number twice");
        Must(_events.Count < 3 || _events[1] is not FilingRefused, _events.Count - 1, "something happened after the refusal");
    }

    private void Must(bool lawful, int at, string fault)
    {
        if (!lawful)
        {
            _faults.Add($"{at} {_events[at].GetType().Name} {_events[at].OccurredOn:yyyy-MM-dd}: {fault}");
        }
    }

    private void MustBeFiled(int at)
    {
        var filed = Before<FilingApproved>(at).FirstOrDefault();
        Must(filed is not null && filed.OccurredOn <= _events[at].OccurredOn, at, "before the filing");
        Must(!Before<CaseClosed>(at).Any(), at, "after the closing");
    }

    private void MustBeInvestigators(int at, IReadOnlyList<OfficerName> officers)
    {
        var present = Before<InvestigatorsAppointed>(at).LastOrDefault();
        Must(present is not null && present.OccurredOn <= _events[at].OccurredOn, at, "before the investigators were appointed");
        Must(present is not null && !Ids(officers).Except(Ids(present.Investigators)).Any(), at, "done by somebody else");
        Must(Ids(officers).Distinct().Count() >= 2, at, "done by fewer than two");
        Must(officers.All(o => CertifiedOn(o.Id, _events[at].OccurredOn)), at, "done without a certificate");
    }

    private void MustBeInvestigator(int at, OfficerName officer) =>
        Must(Before<InvestigatorsAppointed>(at).LastOrDefault() is { } present && Ids(present.Investigators).Contains(officer.Id), at, "by somebody else");

    private void MustBeReviewed(int at) => Must(
        LastOf(at, typeof(InvestigationConcluded), typeof(CaseReviewPassed), typeof(CaseReviewReturned)) is CaseReviewPassed review
        && review.OccurredOn <= _events[at].OccurredOn, at, "review not passed");

    private void MustBeUndecided(int at) => Must(!Before<CaseEvent>(at).Any(IsOutcome), at, "decided already");

    private void MustNotHaveInvestigated(int at, OfficerName decider) =>
        Must(!Before<InvestigatorsAppointed>(at).Any(e => Ids(e.Investigators).Contains(decider.Id)), at, "an investigator decides");

    private void MustBeLast(int at) => Must(Before<CaseEvent>(at).All(e => e.OccurredOn <= _events[at].OccurredOn), at, "dated before an earlier step");

    private void MustBeLawfulPenalties(int at, IReadOnlyList<Penalty> penalties, string? mitigation)
    {
        Must(penalties.Count > 0, at, "no penalty");
        Must(penalties.Where(p => p.Kind is PenaltyKind.Fine or PenaltyKind.ConfiscationOfGains).All(p => p.Amount?.Yuan > 0), at, "no amount");
        Must(penalties.Count(p => p.Kind == PenaltyKind.Fine) <= 1, at, "fined twice");
        Must(penalties.Where(p => p.Kind == PenaltyKind.Fine).All(p => p.Clause == LawBook.Embedded.Offence(Applied(at))?.Penalised), at, "fine without its clause");
        if (penalties.Any(p => p.Kind == PenaltyKind.Fine) && Before<InvestigationConcluded>(at).LastOrDefault() is { } conclusion)
        {
            var (min, max) = Band(conclusion with { OffenceCode = Applied(at)! });
            var fine = Fine(penalties);
            Must(fine <= max && (fine >= min || !string.IsNullOrWhiteSpace(mitigation)), at, "fine outside the band");
        }
    }

    private void MustBeDecidedByTheHead(int at, OfficerName decider)
    {
        Must(LastReferral(at) is ReferralProposed proposed && proposed.OccurredOn <= _events[at].OccurredOn
            && !Ids(proposed.Reporters).Contains(decider.Id), at, "referral decided without a report or by a reporter");
        Must(TheCounty.Staff[decider.Id].IsPrincipalHead, at, "referral decided by a deputy");
    }

    /// <summary>
    /// The regulation of 1998 ended on 2017-09-30: an act that a re-inspection found going on after it falls under that of 2017. Of the
    /// random cases' other offences there is only one version.
    /// </summary>
    private string? Applied(int at)
    {
        var established = Before<InvestigationConcluded>(at).LastOrDefault()?.OffenceCode;
        var order = _events.Take(at).Select((e, index) => (e, index)).LastOrDefault(x => x.e is CorrectionOrdered).index;
        var goesOn = Only<FilingProposed>().Violation.EndedOn is null
            && _events.Take(at).Skip(order).OfType<CorrectionReinspected>().LastOrDefault() is { Corrected: false } found && found.OccurredOn >= new DateOnly(2017, 10, 1);
        return established == "TS-98" && goesOn ? "TS-17" : established;
    }

    /// <summary>The bands of the offences the random cases use, as the statutes have them.</summary>
    private (decimal Min, decimal Max) Band(InvestigationConcluded conclusion) => (conclusion.OffenceCode, Only<FilingProposed>().Party.IsCitizen) switch
    {
        ("AIR-117", _) => (10_000, 100_000),
        ("AIR-118", _) => (5_000, 50_000),
        ("AIR-119", true) => (500, 2_000),
        ("AIR-119", false) => (10_000, 100_000),
        ("TS-98", _) => (0, 100_000),
        ("TS-17", _) => (200_000, 1_000_000),
        ("EIA-01", _) => (conclusion.MeasuredAgainst!.Value.Yuan / 100, conclusion.MeasuredAgainst.Value.Yuan / 20),
        _ => throw new InvalidOperationException($"the inspector has no band for {conclusion.OffenceCode}"),
    };

    private static bool WasPunishable(string offence, DateOnly day) => offence switch
    {
        "AIR-117" or "AIR-118" or "AIR-119" => day >= new DateOnly(2016, 1, 1),
        "EIA-01" => day >= new DateOnly(2016, 9, 1),
        "TS-98" => day < new DateOnly(2017, 10, 1),
        _ => false,
    };

    private bool IsWithTheJudiciary(int at) => LastReferral(at) is ReferralApproved or ReferralSent or ReferralReceiptReceived or ReferralAccepted;

    private CaseEvent? LastReferral(int at) => _events.Take(at).LastOrDefault(e => e.GetType().Name.StartsWith("Referral", StringComparison.Ordinal));

    private PriorNoticeIssued? NoticeInForce(int at) =>
        Before<PriorNoticeIssued>(at).LastOrDefault(notice => Before<PaperVoided>(at).All(voided => voided.PaperId != notice.PaperId));

    private CaseEvent? LastOf(int at, params Type[] types) => _events.Take(at).LastOrDefault(e => types.Contains(e.GetType()));

    private DateOnly? ServedOn(int at, Guid paper) => Before<PaperServed>(at).FirstOrDefault(e => e.PaperId == paper)?.ServedOn;

    private DateOnly? IssuedOn(int at, Guid paper) => _events.Take(at).FirstOrDefault(e => PaperOf(e)?.Id == paper)?.OccurredOn;

    private decimal PaidUpTo(int at) => Before<PaymentReceived>(at).Sum(e => e.Amount.Yuan);

    private IEnumerable<T> Before<T>(int at)
        where T : CaseEvent => _events.Take(at).OfType<T>();

    private T Only<T>()
        where T : CaseEvent => _events.OfType<T>().First();

    private static (Guid Id, string Number)? PaperOf(CaseEvent e) => e switch
    {
        FilingApproved p => (p.PaperId, p.Number.ToString()),
        CorrectionOrdered p => (p.PaperId, p.Number.ToString()),
        PriorNoticeIssued p => (p.PaperId, p.Number.ToString()),
        PenaltyDecided p => (p.PaperId, p.Number.ToString()),
        NoPenaltyDecided p => (p.PaperId, p.Number.ToString()),
        CaseTransferred p => (p.PaperId, p.Number.ToString()),
        ReferralApproved p => (p.PaperId, p.Number.ToString()),
        _ => null,
    };

    private static bool IsOutcome(CaseEvent e) => e is PenaltyDecided or NoPenaltyDecided or FilingRevoked or CaseTransferred;

    private static decimal Fine(IEnumerable<Penalty> penalties) => penalties.Where(p => p.Kind == PenaltyKind.Fine).Sum(p => p.Amount?.Yuan ?? 0);

    private static decimal ToPay(PenaltyDecided e) =>
        e.Penalties.Where(p => p.Kind is PenaltyKind.Fine or PenaltyKind.ConfiscationOfGains).Sum(p => p.Amount?.Yuan ?? 0);

    private static IEnumerable<string> Ids(IEnumerable<OfficerName> officers) => officers.Select(officer => officer.Id);

    private static bool CertifiedOn(string id, DateOnly day) =>
        TheCounty.Staff.TryGetValue(id, out var officer) && officer.Certificate is { } c && c.ValidFrom <= day && day <= c.ValidUntil;
}
