using System.Globalization;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Tests.Calendar;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Properties;

/// <summary>
/// Reads a list of events as an inspector reads a file, without the case, its rules or its calendar, and says what is unlawful in it.
/// Written apart from the domain, from the statutes of each step's own day, so that a slip in one is not a slip in both.
/// </summary>
internal sealed class Lawfulness(DateOnly today)
{
    /// <summary>The 行政处罚法 of 2021 comes into force: regime A2.</summary>
    private static readonly DateOnly NewLaw = new(2021, 7, 15);

    /// <summary>The 生态环境行政处罚办法 comes into force: regime B.</summary>
    private static readonly DateOnly NewRule = new(2023, 7, 1);

    /// <summary>The 生态环境法典 comes into force: other offences and a longer limitation.</summary>
    private static readonly DateOnly Code = new(2026, 8, 15);

    private readonly List<CaseEvent> _events = [];
    private readonly List<string> _faults = [];

    /// <summary>What is unlawful in the file; nothing in a lawful one.</summary>
    public static IReadOnlyList<string> FaultsOf(IEnumerable<CaseEvent> events, DateOnly today)
    {
        var file = new Lawfulness(today);
        foreach (var happened in events)
        {
            file.Read(happened);
        }

        return file.ReadAsAWhole();
    }

    /// <summary>Reads the next event against those before it; what is unlawful so far.</summary>
    public IReadOnlyList<string> Read(CaseEvent next)
    {
        _events.Add(next);
        var at = _events.Count - 1;
        Must(next.OccurredOn <= today, at, "future date");
        Read(at);
        MustNotNameTheRecused(at);
        return _faults;
    }

    private void Read(int at)
    {
        switch (_events[at])
        {
            case FilingProposed e:
                Must(at == 0 || Before<LeadReceived>(at).Any(), at, "begun twice");
                Must(!Before<CaseEvent>(at).Any(b => b is FilingProposed or FilingApproved or LeadDismissed), at, "proposed again");
                Must(Before<LeadReceived>(at).All(l => l.Lead.ReceivedOn == e.Lead.ReceivedOn) && (!Before<LeadReceived>(at).Any() || Before<LeadReviewed>(at).Any()), at, "proposed on an unreviewed or another lead");
                Must(e.Lead.ReceivedOn <= e.OccurredOn && e.Violation.StartedOn <= e.Lead.ReceivedOn, at, "proposal before discovery");
                Must(e.Party.CreditCode is not { } code || TheCounty.WithCheckDigit(code[..17]) == code, at, "wrong credit code");
                Must(TheCounty.Agency.Townships.Contains(e.Violation.Township), at, "outside the county");
                Must(WasPunishable(e.OffenceCode, e.Violation.EndedOn ?? e.Lead.ReceivedOn), at, "not punishable when committed");
                break;
            case FilingApproved e:
                Must(Before<FilingProposed>(at).Count() == 1 && !Before<FilingApproved>(at).Any()
                    && LastOf(at, typeof(CaseTransferred), typeof(JurisdictionDesignated)) is null or JurisdictionDesignated { ToThisAgency: true }, at, "approved without proposal or twice");
                var proposed = Only<FilingProposed>();
                Must(proposed.Proposer.Id != e.Approver.Id, at, "approver proposed");
                Must(proposed.OccurredOn <= e.OccurredOn, at, "approved before proposed");
                Must(IsInTime(proposed.Violation.EndedOn, proposed.Lead.ReceivedOn), at, "limitation");
                Must(proposed.Conditions with { Harm = null } == new FilingConditions(true, true, true), at, "conditions");
                break;
            case FilingPeriodExtended e:
                var discoveredOn = (Before<LeadReceived>(at).FirstOrDefault()?.Lead ?? Only<FilingProposed>().Lead).ReceivedOn;
                Must(discoveredOn >= NewRule && e.OccurredOn <= SecondCalendar.AfterDays(discoveredOn, 15), at, "extended what could not be, or too late");
                Must(e.Days == 15 && !Before<FilingPeriodExtended>(at).Any(), at, "extended twice or too long");
                Must(!Before<CaseEvent>(at).Any(b => b is FilingApproved or LeadDismissed), at, "extended after it was decided");
                break;
            case FilingRefused e:
                Must(Before<FilingProposed>(at).Count() == 1 && !Before<FilingApproved>(at).Any(), at, "refused after approval");
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
                MustBeInvestigators(at, e.Inspectors, e.Urgent);
                MustNotRest(at);
                Must(e.From < e.To, at, "ended before it began");
                break;
            case InterviewRecorded e:
                MustBeInvestigators(at, e.Interviewers, e.Urgent);
                MustNotRest(at);
                break;
            case EvidenceAdded e:
                MustBeInvestigators(at, e.Collectors, e.Urgent);
                Must(e.Kind != EvidenceKind.MonitoringReport || e.Monitoring is not null, at, "a monitoring report by nobody");
                Must(e.Kind != EvidenceKind.ElectronicData || Since(NewLaw, at), at, "electronic data before they were evidence");
                Must(e.Equipment is null || !Since(NewLaw, at) || e.Equipment is { Reviewed: true, SitePublished: true, RecordReviewed: true }, at, "recorded by equipment nobody reviewed");
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
                Acts(e).ForEach(act => MustBeEstablished(at, act));
                Must(Acts(e).Select(act => act.Facts.Trim()).Distinct().Count() == Acts(e).Count, at, "one act established as two violations");
                MustNotRest(at);
                Must(!Since(NewRule, at) || !Uninformed(at).Any(), at, "concluded on a result the party does not know");
                Must(!Since(NewLaw, at) || Recorded(at).All(title => Before<ResultCommunicated>(at).Any(told => told.Reference == title)), at, "concluded on a record the party does not know");
                break;
            case CaseReviewPassed e:
                Must(LastOf(at, typeof(InvestigationConcluded), typeof(InvestigationEnded), typeof(CaseReviewPassed), typeof(CaseReviewReturned)) is InvestigationConcluded or InvestigationEnded, at, "reviewed without conclusion");
                Must(e.Findings == Usual.AllSound, at, "passed with an unsound item");
                break;
            case CaseReviewReturned:
                Must(LastOf(at, typeof(InvestigationConcluded), typeof(InvestigationEnded), typeof(CaseReviewPassed), typeof(CaseReviewReturned)) is InvestigationConcluded or InvestigationEnded, at, "reviewed without conclusion");
                break;
            case PriorNoticeIssued e:
                MustBeReviewed(at);
                Must(LastOf(at, typeof(InvestigationConcluded), typeof(InvestigationEnded)) is InvestigationConcluded, at, "noticed without an established violation");
                MustBeLawfulPenalties(at, e.Penalties, e.MitigationGround, e.Further ?? []);
                Must(e.HearingRight || !GivesHearing(at, e.Penalties), at, "hearing right not told");
                Must(NoticeInForce(at) is not { } replaced || (ServedOn(at, replaced.PaperId) is not null && !string.IsNullOrWhiteSpace(e.NewFacts)), at, "a notice replaced without new facts");
                Must(!HearingIsOpen(at), at, "a notice replaced with an open hearing");
                MustBeWeighed(at, e.Weighing, e.MitigationGround);
                break;
            case HearingRightNoticeIssued:
                Must(NoticeInForce(at) is { HearingRight: true, HearingToldSeparately: true } && SeparateNotice(at) is null, at, "hearing right told twice or without need");
                break;
            case HearingRequested or HearingRequestAccepted or HearingRequestRefused or HearingNotified or HearingEnded or HearingReported or HearingWaived:
                ReadHearing(at);
                break;
            case LegalityReviewed e:
                MustBeReviewed(at);
                MustNotHaveInvestigated(at, e.Reviewer);
                Must((e.Opinion == LegalityOpinion.Agree) == (e.Findings == Usual.AllSevenSound), at, "opinion against findings");
                Must(e.OccurredOn.Year < 2018 || TheCounty.Staff[e.Reviewer.Id] is { HasLegalQualification: true } or { LegalReviewerSince.Year: < 2018 }, at, "a reviewer without qualification");
                break;
            case CaseDeliberated e:
                MustBeReviewed(at);
                string[] heads = [e.Chair.Id, .. Ids(e.Members)];
                Must(heads.Distinct().Count() >= 2 && heads.All(id => TheCounty.Staff[id].Role == Role.Leader), at, "fewer than two heads");
                e.Members.Append(e.Chair).ToList().ForEach(head => MustNotHaveInvestigated(at, head));
                Must(e.Opinions.Select(o => o.Officer).ToHashSet().SetEquals(heads) && e.Opinions.Count == heads.Length, at, "opinions not recorded");
                Must(e.Opinions.All(o => o.Agrees) || e.Chair.Id == TheCounty.Leader1.Id, at, "dissent not decided by the principal head");
                Must((e.Conclusion == DeliberationConclusion.Penalise) == (e.Penalties.Count > 0), at, "conclusion without penalties");
                break;
            case DecisionPeriodExtended e:
                MustBeFiled(at);
                MustBeUndecided(at);
                MustNotHaveInvestigated(at, e.Approver);
                var earlierExtensions = Before<DecisionPeriodExtended>(at).Count();
                Must(Since(NewRule, at), at, "extended under a procedure without extensions");
                Must(e.Days is >= 1 and <= 30 && earlierExtensions < 2, at, "extended too long or too often");
                Must(earlierExtensions == 0 || (Ids(e.Heads).Distinct().Count() >= 2 && Ids(e.Heads).All(id => TheCounty.Staff[id].Role == Role.Leader)), at, "extended again without the heads");
                break;
            case DefenceHeard e:
                Must(string.IsNullOrWhiteSpace(e.NewEvidence) || !string.IsNullOrWhiteSpace(e.Recheck), at, "new evidence not checked");
                Must(NoticeInForce(at) is { } heard && ServedOn(at, heard.PaperId) <= e.OccurredOn, at, "defence before the notice was served");
                Must(e.Waived || !string.IsNullOrWhiteSpace(e.Weighing), at, "defence not weighed");
                Must(e.Waived || !Since(NewRule, at) || e.Answer is not null, at, "defence not answered");
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
                Must(!CallsForReferral(at), at, "let off instead of being referred");
                MustBeLetOff(at, e.Ground, e.Education);
                Must(Discussion(at) is null or { Conclusion: DeliberationConclusion.NoPenalty }, at, "no penalty against the discussion");
                break;
            case FilingRevoked e:
                MustBeFiled(at);
                MustBeUndecided(at);
                MustNotHaveInvestigated(at, e.Decider);
                break;
            case CaseTransferred e:
                if (!Before<LeadReceived>(at).Any() || Before<FilingProposed>(at).Any())
                {
                    MustBeFiled(at);
                }

                Must(Source(at) != LeadSource.TransferredIn || Before<JurisdictionDesignated>(at).Any(d => d.Designated == e.Receiver), at, "transferred on");
                Must(Before<JurisdictionDesignated>(at).All(d => d.Designated == e.Receiver), at, "transferred against a designation");
                MustBeUndecided(at);
                MustNotHaveInvestigated(at, e.Decider);
                Must(e.Receiver != TheCounty.Agency.Name, at, "transferred to oneself");
                break;
            case PaperServed e:
                Must(IssuedOn(at, e.PaperId) <= e.OccurredOn, at, "served before or without being issued");
                Must(ServedOn(at, e.PaperId) is null, at, "served twice");
                Must(Before<PaperVoided>(at).All(v => v.PaperId != e.PaperId), at, "served after voided");
                Must(e.ServedOn >= e.OccurredOn && (e.Method != ServiceMethod.PublicAnnouncement || e.ServedOn == e.OccurredOn.AddDays(e.OccurredOn.Year < 2022 ? 60 : 30)), at, "legal day of service");
                Must(e.Method is not (ServiceMethod.Fax or ServiceMethod.Email) || (Since(NewLaw, at) && e.Proof?.AddressConfirmedOn <= e.OccurredOn), at, "sent by wire without consent");
                Must(Ids(e.Servers).Distinct().Count() >= (e.Method is ServiceMethod.Direct or ServiceMethod.Leaving ? 2 : 1), at, "served by fewer than two");
                break;
            case PaperVoided e:
                Must(ServedOn(at, e.PaperId) is null && Before<PaperVoided>(at).All(v => v.PaperId != e.PaperId), at, "voided after served or twice");
                Must(Decisions(at).All(d => d.Id != e.PaperId), at, "decision voided");
                break;
            case PaymentReceived e:
                ReadPayment(at, e.DecisionId!.Value, e.Amount.Yuan, e.Voucher);
                break;
            case OnTheSpotDecided e:
                ReadOnTheSpot(at, e);
                break;
            case OnTheSpotDecisionRecorded e:
                Must(Only<OnTheSpotDecided>().OccurredOn <= e.OccurredOn && !Before<OnTheSpotDecisionRecorded>(at).Any(), at, "on record before the decision or twice");
                break;
            case OnTheSpotFineCollected e:
                ReadPayment(at, e.DecisionId, e.Amount.Yuan, e.Receipt);
                Must(e.Ground == CollectionGround.RemoteAtThePartysRequest || Before<OnTheSpotDecided>(at).Any(), at, "an ordinary fine collected on the spot");
                var fineOfTheDay = Before<RemedyDecided>(at).Where(r => r.Penalties.Count > 0 && r.OccurredOn <= e.OccurredOn).Select(r => r.Penalties)
                    .Concat(Before<DecisionAmended>(at).Where(c => c.Penalties.Count > 0 && c.OccurredOn <= e.OccurredOn).Select(c => c.Penalties))
                    .Append(Before<OnTheSpotDecided>(at).FirstOrDefault()?.Penalties ?? []).Min(Fine);
                Must(e.Ground != CollectionGround.SmallFine || fineOfTheDay <= (Since(NewLaw, at) ? 100 : 20), at, "the fine is not small");
                break;
            case CollectedFineForwarded e:
                var collected = Before<OnTheSpotFineCollected>(at).Where(c => c.OccurredOn <= e.OccurredOn && c.DecisionId == e.DecisionId).Count();
                var passed = Before<CollectedFineForwarded>(at).Where(p => p.DecisionId == e.DecisionId).ToLookup(p => p.To);
                Must(passed[e.To].Count() < (e.To == FineReceiver.Agency ? collected : passed[FineReceiver.Agency].Count()), at, "passed on before collected or at the agency");
                break;
            case DischargeRechecked e:
                MustBeInvestigators(at, e.Inspectors);
                Must(Acts(at) is [] || Acts(at).Any(act => IsFinedByTheDay(act.Offence)), at, "conduct that is not fined by the day");
                Must(OrderToObey(at) == e.OrderServedOn && e.OrderServedOn < e.OccurredOn, at, "re-inspected before the order was served");
                Must(Before<DischargeRechecked>(at).All(r => r.OrderServedOn != e.OrderServedOn || r.OccurredOn < e.OrderServedOn), at, "one order re-inspected twice");
                Must(e.Covert, at, "announced re-inspection");
                break;
            case DailyFineNoticed e:
                var found = Before<DischargeRechecked>(at).Last();
                Must(found.Finding is RecheckFinding.StillDischarging or RecheckFinding.Obstructed, at, "daily fine for who has corrected or stopped");
                Must(found.OccurredOn <= e.OccurredOn && found.OccurredOn <= SecondCalendar.AfterDays(found.OrderServedOn, 30), at, "re-inspected after thirty days");
                Must(Before<PenaltyDecided>(at).Any(p => Fine(p.Penalties) > 0 && p.OccurredOn <= e.OccurredOn && !IsRevoked(at, p.PaperId)), at, "daily fine without an original fine");
                Must(Before<CaseEvent>(at).Reverse().TakeWhile(b => b is not DischargeRechecked).All(b => b is not (DailyFineNoticed or DailyFineDecided)), at, "one round noticed twice");
                Must(e.Days == found.OccurredOn.DayNumber - found.OrderServedOn.DayNumber && e.Amount.Yuan == OriginalFine(at) * e.Days, at, "another sum");
                Must(e.HearingRight || !GivesHearing(at, [Usual.Fine(e.Amount.Yuan)]), at, "hearing right not told");
                break;
            case DailyFineDefenceHeard e:
                Must(Before<DailyFineNoticed>(at).LastOrDefault() is { } told && ServedOn(at, told.PaperId) <= e.OccurredOn, at, "defence before the notice was served");
                Must(e.Waived || !string.IsNullOrWhiteSpace(e.Weighing), at, "defence not weighed");
                break;
            case DailyFineDecided e:
                ReadDailyFine(at, e);
                break;
            case DetentionTransferProposed e:
                Must(Decisions(at).Any(d => d.On <= e.OccurredOn), at, "detention before a penalty");
                Must(LastReferral(at) is null or ReferralRefused || !IsWithTheJudiciary(at) && LastReferral(at) is not ReferralProposed, at, "detention of what may be a crime");
                Must(LastDetention(at) is null or DetentionAnswered { Answer: DetentionAnswer.Returned }, at, "detention twice");
                Must(e.Persons.Count > 0, at, "nobody to detain");
                break;
            case DetentionTransferApproved e:
                Must(LastDetention(at) is DetentionTransferProposed asked && asked.OccurredOn <= e.OccurredOn && asked.Proposer.Id != e.Approver.Id, at, "detention approved without a proposal or by the proposer");
                break;
            case DetentionTransferSent e:
                Must(LastDetention(at) is DetentionTransferApproved agreed && agreed.OccurredOn <= e.OccurredOn, at, "detention sent before approved");
                break;
            case DetentionAnswered e:
                Must(LastDetention(at) is DetentionTransferSent or DetentionAnswered { Answer: DetentionAnswer.SupplementRequested or DetentionAnswer.Supplemented }, at, "answer to nothing sent");
                Must((e.Answer == DetentionAnswer.Supplemented) ? LastDetention(at) is DetentionAnswered { Answer: DetentionAnswer.SupplementRequested } : true, at, "supplemented unasked");
                Must(e.Answer == DetentionAnswer.Detained ? e.Days is >= 5 and <= 15 : e.Days is null, at, "days of detention");
                break;
            case ReferralDemanded:
                MustBeFiled(at);
                break;
            case DisciplineLeadTransferred e:
                Must(e.Receiver != TheCounty.Agency.Name, at, "discipline lead handed to oneself");
                break;
            case ReferralSupplementRequested e:
                Must(LastReferral(at) is ReferralSent or ReferralReceiptReceived or ReferralPursued { Step: ReferralStep.Supplement }, at, "incomplete, but nothing sent");
                Must(Before<ReferralSent>(at).Last() is var sentAt && sentAt.OccurredOn.ToDateTime(sentAt.At) <= e.OccurredOn.ToDateTime(e.At), at, "incomplete before sent");
                break;
            case ReferralRefusalConfirmed:
                Must(LastReferral(at) is ReferralPursued { Step: ReferralStep.RequestReview }, at, "upheld without a review");
                break;
            case ReferralSupervisionDeclined:
                Must(LastReferral(at) is ReferralPursued { Step: ReferralStep.SuggestSupervision }, at, "declined without a suggestion");
                break;
            case ReferralPursued e:
                ReadFollowUp(at, e);
                break;
            case CriminalOutcomeRecorded e:
                Must(LastReferral(at) is ReferralAccepted filed && filed.OccurredOn <= e.OccurredOn, at, "criminal outcome of nothing filed");
                Must(e.Fine is null || e.Outcome == CriminalOutcome.Convicted, at, "fined without a conviction");
                break;
            case PaymentPlanRequested e:
                Must(ServedOn(at, e.DecisionId) <= e.OccurredOn && e.OccurredOn <= SecondCalendar.AfterDays(ServedOn(at, e.DecisionId)!.Value, 15), at, "plan requested late");
                break;
            case PaymentPlanApproved e:
                Must(LastOn(at, e.DecisionId, typeof(PaymentPlanRequested), typeof(PaymentPlanApproved), typeof(PaymentPlanRefused)) is PaymentPlanRequested, at, "plan nobody asked for");
                Must(
                    e.Instalments.Sum(i => i.Amount.Yuan) + PaidOn(at, e.DecisionId) <= ToPay(Decisions(at).Single(d => d.Id == e.DecisionId).Penalties), at, "plan for more than owed");
                break;
            case PaymentPlanRefused e:
                Must(LastOn(at, e.DecisionId, typeof(PaymentPlanRequested), typeof(PaymentPlanApproved), typeof(PaymentPlanRefused)) is PaymentPlanRequested, at, "refused nothing");
                break;
            case AdditionalFineDecided e:
                Must(ServedOn(at, e.DecisionId) is { } sinceService && e.OccurredOn > SecondCalendar.AfterDays(sinceService, 15), at, "additional fine before it was late");
                Must(
                    ServedOn(at, e.DecisionId) is not { } lateSince || e.Amount.Yuan <= Fine(Decisions(at).Single(d => d.Id == e.DecisionId).Penalties) * 0.03m
                    * (e.OccurredOn.DayNumber - SecondCalendar.AfterDays(lateSince, 15).DayNumber), at, "more than three percent a day");
                Must(e.Amount.Yuan > 0 && e.Amount.Yuan <= Fine(Decisions(at).Single(d => d.Id == e.DecisionId).Penalties), at, "additional fine above the fine");
                Must(Before<AdditionalFineDecided>(at).All(a => a.DecisionId != e.DecisionId), at, "additional fine twice");
                break;
            case PaymentRefunded e:
                Must(IsTouched(at, e.DecisionId) && e.Amount.Yuan <= PaidOn(at, e.DecisionId), at, "refund of what was not paid or is due");
                break;
            case DecisionPublished e:
                Must(IssuedOn(at, e.DecisionId) <= e.OccurredOn && !IsRevoked(at, e.DecisionId), at, "published before decided or after revoked");
                Must(LastOn(at, e.DecisionId, typeof(DecisionPublished), typeof(PublicationDeclined)) is null, at, "published twice");
                break;
            case PublicationDeclined e:
                Must(LastOn(at, e.DecisionId, typeof(DecisionPublished), typeof(PublicationDeclined)) is null, at, "withheld after published");
                break;
            case PublicationRetracted e:
                Must(LastOn(at, e.DecisionId, typeof(DecisionPublished), typeof(PublicationRetracted)) is DecisionPublished && (IsTouched(at, e.DecisionId) || WasUnlawful(at, e.DecisionId)), at, "withdrawn without reason");
                break;
            case MajorPenaltyReported e:
                Must(Decisions(at).Any(d => d.Id == e.DecisionId) && Before<MajorPenaltyReported>(at).All(r => r.DecisionId != e.DecisionId), at, "reported nothing or twice");
                break;
            case RemedyFiled e:
                Must(ServedOn(at, e.DecisionId) <= e.OccurredOn && !IsRevoked(at, e.DecisionId), at, "remedy before the service or after the revocation");
                Must(e.Kind != RemedyKind.Reconsideration || e.Body == "苍溪县人民政府" || (e.Body == "广元市环境保护局" && e.OccurredOn.Year < 2024), at, "another body");
                Must(
                    e.Kind != RemedyKind.Litigation || e.OccurredOn.Year < 2024 || !Before<OnTheSpotDecided>(at).Any(d => d.PaperId == e.DecisionId)
                    || Before<RemedyFiled>(at).Any(r => r.DecisionId == e.DecisionId && r.Kind == RemedyKind.Reconsideration), at, "to the court before reconsideration");
                Must(!HasPendingRemedy(at, e.DecisionId), at, "two remedies at a time");
                break;
            case RemedyProgressed e:
                Must(HasPendingRemedy(at, e.DecisionId), at, "progress of no remedy");
                break;
            case RemedyDecided e:
                Must(HasPendingRemedy(at, e.DecisionId) && Before<RemedyProgressed>(at).Any(p => p.DecisionId == e.DecisionId && p.Step == RemedyStep.Accepted), at, "decided what was not accepted");
                MustNotBeHeavier(at, e.Penalties, Decisions(at).Single(d => d.Id == e.DecisionId).Penalties, "changed for the worse");
                break;
            case DecisionAmended e:
                MustNotHaveInvestigated(at, e.Decider);
                Must(IssuedOn(at, e.DecisionId) <= e.OccurredOn && !IsRevoked(at, e.DecisionId), at, "changed before decided or after revoked");
                MustNotBeHeavier(at, e.Penalties, Decisions(at).Single(d => d.Id == e.DecisionId).Penalties, "changed for the worse");
                break;
            case DemandIssued e:
                Must(ServedOn(at, e.DecisionId) is { } demanded && e.OccurredOn > SecondCalendar.AfterDays(demanded, 15) && !IsRevoked(at, e.DecisionId) && e.Owed.Yuan > 0, at, "demanded what is not late");
                break;
            case DemandStatementHeard e:
                Must(Before<DemandIssued>(at).Any(d => d.DecisionId == e.DecisionId && ServedOn(at, d.PaperId) <= e.OccurredOn) && e.Weighing.Length > 0, at, "statement on no demand, or not weighed");
                break;
            case EnforcementApplied e:
                var demand = Before<DemandIssued>(at).LastOrDefault(d => d.DecisionId == e.DecisionId);
                Must(demand is not null && ServedOn(at, demand.PaperId) is { } reached && e.OccurredOn > SecondCalendar.AfterWorkingDays(reached, 10), at, "court asked less than ten working days after the demand");
                Must(!HasPendingRemedy(at, e.DecisionId) && !IsRevoked(at, e.DecisionId), at, "court asked while a remedy is pending");
                Must(
                    Before<RemedyDecided>(at).Any(r => r.DecisionId == e.DecisionId) || ServedOn(at, e.DecisionId)?.AddMonths(6) < e.OccurredOn || PlanEnds(at, e.DecisionId) < e.OccurredOn, at, "court asked before the period of litigation ended");
                Must(
                    Before<RemedyFiled>(at).Any(r => r.DecisionId == e.DecisionId) || e.OccurredOn <= (PlanEnds(at, e.DecisionId) is { } planEnds
                        ? SecondCalendar.AfterMonths(planEnds, 3) : SecondCalendar.AfterMonths(SecondCalendar.AfterMonths(ServedOn(at, e.DecisionId)!.Value, 6), 3)), at, "court asked after the window");
                Must(TheCounty.Staff[e.Signer.Id].IsPrincipalHead && e.Materials == new ApplicationMaterials(true, true, true), at, "application not signed or incomplete");
                break;
            case CourtAnswered e:
                Must(Before<EnforcementApplied>(at).Any(a => a.DecisionId == e.DecisionId && a.OccurredOn <= e.OccurredOn), at, "answer to no application");
                break;
            case ExecutionAgreed e:
                Must(ServedOn(at, e.DecisionId) <= e.OccurredOn && !IsRevoked(at, e.DecisionId), at, "agreement on nothing");
                Must(e.AdditionalFine.Yuan <= Fine(Decisions(at).Single(d => d.Id == e.DecisionId).Penalties), at, "agreement above the cap");
                break;
            case EnforcementTerminated e:
                Must(IsEnforced(at, e.DecisionId), at, "terminated nothing");
                Must(
                    e.Ground != EnforcementTerminationGround.SuspendedForThreeYears
                        || (Pause(at, e.DecisionId) is EnforcementSuspended { Ground: EnforcementSuspensionGround.UnableToPerform } rests && rests.OccurredOn.AddYears(3) < e.OccurredOn), at, "given up before three years");
                Must(
                    e.Ground is not (EnforcementTerminationGround.DecisionRevoked or EnforcementTerminationGround.SubjectLost) || Before<SubstitutionDecided>(at).Any(s => s.PaperId == e.DecisionId),
                    at, "terminated what was revoked, or a debt of money for a thing that was lost");
                break;
            case EnforcementSuspended e:
                Must(IsEnforced(at, e.DecisionId) && Pause(at, e.DecisionId) is not EnforcementSuspended && e.OccurredOn.Year >= 2012, at, "suspended nothing, or twice");
                break;
            case EnforcementResumed e:
                Must(IsEnforced(at, e.DecisionId), at, "resumed nothing");
                Must(
                    e.Ground == EnforcementResumptionGround.AgreementBroken
                        ? Before<ExecutionAgreed>(at).Any(a => a.DecisionId == e.DecisionId && a.OccurredOn <= e.OccurredOn)
                            && Before<EnforcementResumed>(at).All(r => r.DecisionId != e.DecisionId || r.Ground != e.Ground)
                        : Pause(at, e.DecisionId) is EnforcementSuspended { } paused && paused.OccurredOn <= e.OccurredOn, at, "resumed what did not rest");
                break;
            case ExecutionReversed e:
                Must(Before<SubstitutionPerformed>(at).Any(p => p.DecisionId == e.DecisionId && p.OccurredOn <= e.OccurredOn) && Before<ExecutionReversed>(at).All(r => r.DecisionId != e.DecisionId), at, "reversed nothing, or twice");
                var collectedCost = Before<SubstitutionCostReceived>(at).Where(r => r.DecisionId == e.DecisionId).Sum(r => r.Amount.Yuan);
                Must(e.Ground == ReversalGround.OrderRevoked ? e.Refunded.Yuan == collectedCost : e.Refunded.Yuan <= collectedCost, at, "paid back another sum");
                break;
            case CorrectionDemanded e:
                MustBeInvestigator(at, e.Issuer);
                Must(e.DueOn > e.OccurredOn, at, "a demand that leaves no time");
                MustBeDisobeyed(at, e.OrderId);
                break;
            case SubstitutionDecided e:
                ReadSubstitution(at, e);
                break;
            case SubstitutionPerformed e:
                var substitution = Before<SubstitutionDecided>(at).Single(s => s.PaperId == e.DecisionId);
                Must(Pause(at, e.DecisionId) is not EnforcementSuspended && Before<EnforcementTerminated>(at).All(t => t.DecisionId != e.DecisionId), at, "performed while it rests or after its end");
                Must(Before<SubstitutionPerformed>(at).All(p => p.DecisionId != e.DecisionId) && substitution.OccurredOn <= e.OccurredOn, at, "performed twice or before decided");
                Must(!string.IsNullOrWhiteSpace(e.SigningNote) && (e.PartyPresent || !string.IsNullOrWhiteSpace(e.Witness)) && e.Supervisors.Count > 0, at, "performed without supervision or signatures");
                Must(e.Cost.Yuan == 0 || !string.IsNullOrWhiteSpace(e.CostBasis), at, "cost of unknown things");
                if (substitution.Ground == SubstitutionGround.ImmediateClearing)
                {
                    Must(e.PartyPresent || !string.IsNullOrWhiteSpace(e.Notified), at, "the absent party was not told");
                    break;
                }

                Must(ServedOn(at, e.DecisionId) <= e.OccurredOn && substitution.PerformOn <= e.OccurredOn, at, "performed unannounced");
                Must(!IsCorrected(at, substitution.OrderId!.Value), at, "performed for who has performed");
                Must(SecondCalendar.AfterWorkingDays(e.OccurredOn.AddDays(-1), 1) == e.OccurredOn, at, "performed on a holiday");
                // Three whole working days lie between the day of the demand and that of the performing.
                Must(_events.Take(at).SkipWhile(b => b != substitution).OfType<CorrectionDemanded>().Any(d => d.OrderId == substitution.OrderId
                    && ServedOn(at, d.PaperId) is { } told && SecondCalendar.AfterWorkingDays(told, 3) <= e.OccurredOn), at, "performed less than three days after the last demand");
                break;
            case SubstitutionCostReceived e:
                var spent = Before<SubstitutionPerformed>(at).Where(p => p.DecisionId == e.DecisionId && p.OccurredOn <= e.OccurredOn).Sum(p => p.Cost.Yuan);
                Must(e.Amount.Yuan > 0 && Before<SubstitutionCostReceived>(at).Where(r => r.DecisionId == e.DecisionId).Sum(r => r.Amount.Yuan) + e.Amount.Yuan <= spent, at, "more collected than spent");
                break;
            case ReferralProposed e:
                MustBeFiled(at);
                Must(LastReferral(at) is null || IsOver(LastReferral(at)!), at, "two referrals at a time");
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
                Must(LastReferral(at) is ReferralSent or ReferralReceiptReceived or ReferralPursued
                    || (LastReferral(at) is ReferralSupplementRequested && _events[at] is ReferralReturned), at, "answer to nothing sent");
                break;
            case LeadReceived e:
                Must(at == 0, at, "received in the middle of a case");
                Must(e.Violation.StartedOn <= e.Lead.ReceivedOn && e.Lead.ReceivedOn <= e.OccurredOn, at, "received before discovered");
                break;
            case LeadReviewed:
                Must(Before<LeadReceived>(at).Any() && !Before<FilingProposed>(at).Any(), at, "reviewed without a lead");
                break;
            case LeadDismissed e:
                Must(Before<LeadReviewed>(at).LastOrDefault() is { } reviewed && reviewed.Reviewer.Id != e.Decider.Id, at, "dismissed without review or by the reviewer");
                Must(Before<LeadReceived>(at).All(l => l.Receiver.Id != e.Decider.Id), at, "dismissed by the receiver");
                Must(!Before<FilingProposed>(at).Any(), at, "dismissed after a proposal");
                break;
            case JurisdictionDisputeReported e:
                Must(!Before<JurisdictionDisputeReported>(at).Any(), at, "disputed twice");
                Must(Before<CaseTransferred>(at).Any() ? e.Objector != TheCounty.Agency.Name : Source(at) == LeadSource.TransferredIn && e.Objector == TheCounty.Agency.Name, at, "disputed by somebody else");
                break;
            case JurisdictionDesignated:
                Must(Before<JurisdictionDisputeReported>(at).Count() == 1 && !Before<JurisdictionDesignated>(at).Any(), at, "designated without a dispute or twice");
                break;
            case RecusalRequested e:
                Must(TheCounty.Staff.ContainsKey(e.Officer.Id) && (Since(NewLaw, at) || e.Ground != RecusalGround.OtherRelation), at, "recusal of nobody or for no ground of its time");
                break;
            case RecusalDecided e:
                Must(Before<RecusalRequested>(at).Count(r => r.Officer.Id == e.Officer.Id) == Before<RecusalDecided>(at).Count(r => r.Officer.Id == e.Officer.Id) + 1, at, "recusal nobody asked for");
                Must(e.Decider.Id != e.Officer.Id, at, "own recusal");
                Must(e.Officer.Id != "leader1" || e.Together.Any(t => t.Id != e.Decider.Id), at, "the head's recusal decided alone");
                Must(e.Officer.Id != "leader2" || e.Decider.Id == "leader1", at, "a deputy's recusal not decided by the head");
                break;
            case InvestigationEnded e:
                MustBeInvestigator(at, e.Concluder);
                Must(!Since(NewRule, at) || e.Ground is ConclusionGround.NotEstablished or ConclusionGround.Other, at, "ended on a ground of its past");
                MustNotRest(at);
                break;
            case InvestigationSuspended:
                MustBeFiled(at);
                Must(Since(NewRule, at), at, "suspended before 2023-07-01");
                MustNotRest(at);
                break;
            case InvestigationResumed:
                Must(LastOf(at, typeof(InvestigationSuspended), typeof(InvestigationResumed)) is InvestigationSuspended rested && rested.OccurredOn <= _events[at].OccurredOn, at, "resumed what did not rest");
                break;
            case InvestigationTerminated e:
                MustBeFiled(at);
                MustBeUndecided(at);
                MustNotHaveInvestigated(at, e.Approver);
                Must(Since(NewRule, at), at, "terminated before 2023-07-01");
                Must(e.Ground == TerminationGround.Other || e.Ground == TerminationGround.CitizenDied == Only<FilingProposed>().Party.IsCitizen, at, "a company dead or a citizen dissolved");
                break;
            case ExaminationCommissioned e:
                MustBeInvestigator(at, e.Commissioner);
                Must(Before<ExaminationCommissioned>(at).All(x => x.Reference != e.Reference), at, "commissioned twice");
                break;
            case ExaminationResultReceived e:
                Must(Before<ExaminationCommissioned>(at).Any(x => x.Reference == e.Reference && x.OccurredOn <= e.OccurredOn)
                    && Before<ExaminationResultReceived>(at).All(x => x.Reference != e.Reference), at, "result of nothing or twice");
                break;
            case ResultCommunicated e:
                Must(Before<ExaminationResultReceived>(at).Any(x => x.Reference == e.Reference) || Before<EvidenceAdded>(at).Any(x => x.Monitoring?.ReportNumber == e.Reference) || Recorded(at).Contains(e.Reference), at, "informed of nothing");
                break;
            case PreservationApproved e:
                MustBeFiled(at);
                MustNotHaveInvestigated(at, e.Approver);
                break;
            case EvidencePreserved e:
                MustBeInvestigators(at, e.Officers);
                Must(e.Items.Count > 0, at, "preserved without a list");
                Must(e.NoticeId is not null || !Since(NewRule, at) || !string.IsNullOrWhiteSpace(e.Consent), at, "preserved without asking by telephone");
                Must(e.NoticeId is null || Before<PreservationApproved>(at).Any(p => p.PaperId == e.NoticeId && p.OccurredOn.ToDateTime(p.At) <= e.OccurredOn.ToDateTime(e.At)), at, "preserved before approval");
                Must(e.NoticeId is null || Before<EvidencePreserved>(at).All(p => p.NoticeId != e.NoticeId), at, "one approval used twice");
                break;
            case PreservationSettled e:
                MustBePreserved(at, e.NoticeId);
                Must(e.Disposition != PreservedDisposition.Released, at, "released without a paper");
                break;
            case PreservedReleased e:
                MustBePreserved(at, e.NoticeId);
                break;
            case SealingDecided e:
                MustBeFiled(at);
                MustNotHaveInvestigated(at, e.Decider);
                Must(Before<InspectionRecorded>(at).Any() || Before<EvidenceAdded>(at).Any(), at, "sealed on nothing");
                break;
            case EquipmentSealed e:
                MustBeInvestigators(at, e.Officers);
                Must(e.DecisionId is null || Before<SealingDecided>(at).Any(p => p.PaperId == e.DecisionId && p.OccurredOn.ToDateTime(p.At) <= e.OccurredOn.ToDateTime(e.At)), at, "sealed before the decision");
                break;
            case SealingExtended e:
                Must(e.Days is >= 1 and <= 30 && Before<SealingExtended>(at).All(x => x.DecisionId != e.DecisionId), at, "extended too long or twice");
                MustBeSealed(at, e.DecisionId);
                Must(Before<ExaminationCommissioned>(at).Any() || SealedOn(at, e.DecisionId) is not { } sealedOn || e.OccurredOn <= SecondCalendar.AfterDays(sealedOn, 30), at, "extended after it had lapsed");
                break;
            case SealingReleaseRequested e:
                MustBeSealed(at, e.DecisionId);
                break;
            case SealingReleaseRefused e:
                MustBeSealed(at, e.DecisionId);
                Must(LastOf(at, typeof(SealingReleaseRequested), typeof(SealingReleaseRefused), typeof(SealingReleased)) is not null, at, "refused unasked");
                break;
            case SealingReleased e:
                MustBeSealed(at, e.DecisionId);
                break;
            case RestrictionNotified e:
                MustBeInvestigator(at, e.Notifier);
                break;
            case RestrictionDecided e:
                MustNotHaveInvestigated(at, e.Decider);
                Must(LastOf(at, typeof(RestrictionNotified), typeof(RestrictionDecided)) is RestrictionNotified toldOfHearing && toldOfHearing.Kind == e.Kind && toldOfHearing.OccurredOn <= e.OccurredOn, at, "restricted without telling");
                Must(e.Kind == RestrictionKind.Suspension ? e.Months is null : e.Months is >= 1 and <= 3, at, "restricted for too long");
                break;
            case RestrictionExtended e:
                Must(e.Months is >= 1 and <= 3 && Before<RestrictionExtended>(at).All(x => x.DecisionId != e.DecisionId), at, "restriction extended too long or twice");
                Must(Before<RestrictionDecided>(at).Any(r => r.PaperId == e.DecisionId && r.Kind == RestrictionKind.Restriction), at, "extended what is no restriction");
                break;
            case RectificationPlanFiled e:
                Must(Before<RestrictionDecided>(at).Any(r => r.PaperId == e.DecisionId && r.OccurredOn <= e.OccurredOn), at, "plan for nothing");
                break;
            case RectificationReported e:
                Must(Before<RestrictionDecided>(at).Any(r => r.PaperId == e.DecisionId && r.OccurredOn <= e.CompletedOn) && e.CompletedOn <= e.OccurredOn, at, "rectified before ordered or after reported");
                break;
            case RestrictionRechecked e:
                MustBeInvestigators(at, e.Inspectors);
                Must(Before<RectificationReported>(at).Any(r => r.DecisionId == e.DecisionId && r.OccurredOn <= e.OccurredOn), at, "followed up before lifted");
                break;
            case ShutdownReported e:
                MustBeFiled(at);
                MustNotHaveInvestigated(at, e.Reporter);
                break;
            case CaseClosed e:
                MustBeLast(at);
                Must(Before<CaseEvent>(at).Any(IsOutcome), at, "closed without an outcome");
                Must(
                    (e.Ground is ClosureGround.NothingToEnforce or ClosureGround.Referred or ClosureGround.InvestigationTerminated)
                    != (Before<CaseEvent>(at).LastOrDefault(o => IsOutcome(o) || (IsRemaking(o) && Before<FilingApproved>(at).Any())) is PenaltyDecided or OnTheSpotDecided), at, "closed on another ground");
                Must(e.Ground != ClosureGround.InvestigationTerminated || Before<InvestigationTerminated>(at).Any(), at, "closed as terminated");
                Must(e.Ground != ClosureGround.Referred || (Since(NewRule, at) && (Before<CaseTransferred>(at).Any() || LastReferral(at) is ReferralAccepted)), at, "closed as referred");
                Must(e.Ground != ClosureGround.Enforced || Before<CourtAnswered>(at).Any(a => a.Answer == CourtAnswer.Enforced), at, "closed as enforced");
                Must(
                    !Since(NewRule, at) || !Decisions(at).Any(d => !IsRevoked(at, d.Id)) || !_events.Any(o => o is CorrectionOrdered order && !IsVoided(at, order.PaperId))
                    || Before<CorrectionReinspected>(at).LastOrDefault() is { Corrected: true }, at, "closed before corrected");
                Must(
                    (e.Ground == ClosureGround.DecisionRevoked) == (Before<CaseEvent>(at).LastOrDefault(IsOutcome) is PenaltyDecided or OnTheSpotDecided && Decisions(at).All(d => IsRevoked(at, d.Id))), at, "closed as revoked or not");
                Must(LastReferral(at) is null or ReferralAccepted || IsOver(LastReferral(at)!), at, "closed with an open referral");
                Must(
                    Decisions(at).All(d => IsRevoked(at, d.Id) ? PaidOn(at, d.Id) == 0
                        : ServedOn(at, d.Id) <= e.OccurredOn && (Before<EnforcementTerminated>(at).Any(t => t.DecisionId == d.Id) || PaidOn(at, d.Id) >= ToPayNow(at, d.Id, d.Penalties))), at, "closed before performed");
                Must(Decisions(at).All(d => !HasPendingRemedy(at, d.Id)), at, "closed with a pending remedy");
                Must(!Before<SubstitutionDecided>(at).Any(s => IsOpen(at, s)), at, "closed with an open performance by others");
                Must(Decisions(at).All(d => !IsTouched(at, d.Id) || PaidOn(at, d.Id) <= (IsRevoked(at, d.Id) ? 0 : ToPayNow(at, d.Id, d.Penalties))), at, "closed before paid back");
                // Days of a remedy, which may become known only later, and a plan asked for in time take something off it again.
                Must(
                    Before<AdditionalFineDecided>(at).All(a => Before<RemedyFiled>(at).Any(r => r.DecisionId == a.DecisionId)
                        || Before<PaymentPlanApproved>(at).Any(p => p.DecisionId == a.DecisionId) || IsTouched(at, a.DecisionId) || Before<ExecutionAgreed>(at).Any(x => x.DecisionId == a.DecisionId)
                        || Before<EnforcementTerminated>(at).Any(x => x.DecisionId == a.DecisionId)
                        || PaidOn(at, a.DecisionId) >= ToPay(Decisions(at).Single(d => d.Id == a.DecisionId).Penalties) + a.Amount.Yuan), at, "closed before the additional fine was paid");
                Must(Before<OnTheSpotDecided>(at).Count() == Before<OnTheSpotDecisionRecorded>(at).Count(), at, "closed before on record");
                Must(Before<OnTheSpotFineCollected>(at).Count() == Before<CollectedFineForwarded>(at).Count(p => p.To == FineReceiver.Bank), at, "closed before banked");
                Must(LastDetention(at) is null or DetentionAnswered { Answer: DetentionAnswer.Detained or DetentionAnswer.Returned }, at, "closed with an open detention");
                Must(Before<NoPenaltyDecided>(at).All(p => ServedOn(at, p.PaperId) <= e.OccurredOn), at, "closed before served");
                break;
            case CaseArchived e:
                Must(Decisions(at).All(d => !HasPendingRemedy(at, d.Id) && (!IsTouched(at, d.Id) || PaidOn(at, d.Id) <= (IsRevoked(at, d.Id) ? 0 : ToPayNow(at, d.Id, d.Penalties)))), at, "archived with a remedy or a refund open");
                Must(Before<EquipmentSealed>(at).All(taken => taken.DecisionId is null || Before<SealingReleased>(at).Any(r => r.DecisionId == taken.DecisionId))
                    || Before<ReferralPursued>(at).Any(r => r.Step == ReferralStep.HandOverMaterials)
                    || Before<PenaltyDecided>(at).Any(d => d.Penalties.Any(p => p.Kind == PenaltyKind.ConfiscationOfGoods)), at, "archived with goods sealed");
                Must(IsClosed(at) && Before<CaseClosed>(at).LastOrDefault() is { } closing && !Before<CaseArchived>(at).Any() && closing.OccurredOn <= e.OccurredOn && (closing.SupervisedBy is null || Since(NewRule, at) || e.SupervisorInformedOn >= closing.OccurredOn), at, "archived before closed or unreported");
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
        MustBeLawfulPenalties(at, e.Penalties, e.MitigationGround, e.Further ?? []);
        MustDisposeOfEachAct(at, e);
        Must(!IsWithTheJudiciary(at), at, "decided while with the judiciary");
        Must(!CallsForReferral(at), at, "penalised instead of being referred");
        Must(Before<CorrectionOrdered>(at).Any() || !string.IsNullOrWhiteSpace(e.Correction), at, "no correction ordered");
        if (NoticeInForce(at) is not { } notice || ServedOn(at, notice.PaperId) is not { } served)
        {
            Must(false, at, "penalty without a served notice");
            return;
        }

        var waived = Before<DefenceHeard>(at).LastOrDefault() is { Waived: true } waiver && waiver.OccurredOn <= e.OccurredOn;
        Must(served <= e.OccurredOn, at, "penalty before the notice was served");
        Must(waived || e.OccurredOn > DefenceEnds(served), at, "penalty within the period of the defence");
        Must(!notice.HearingRight || HearingEvents(at).LastOrDefault() is HearingWaived or HearingEnded or HearingReported
            || (ToldOn(at) is { } told && e.OccurredOn > HearingRequestEnds(told)), at, "penalty within the period for a hearing");
        Must(!HearingIsOpen(at), at, "penalty with an open hearing");
        Must(HearingEvents(at).LastOrDefault() is not HearingEnded { Outcome: HearingOutcome.Held }, at, "penalty before the hearing report");
        Must(HearingEvents(at).All(h => h.OccurredOn <= e.OccurredOn), at, "penalty before its hearing");
        var heard = HearingEvents(at).Any(h => h is HearingEnded { Outcome: HearingOutcome.Held });
        var toBeReviewed = Since(NewLaw, at)
            ? (heard && (notice.HearingRight || notice.Situations?.Contains(CaseSituation.SeriousInterests) == true))
                || notice.Situations?.Any(s => s is CaseSituation.LargePublicInterest or CaseSituation.Difficult or CaseSituation.NamedByLaw) == true
            : e.OccurredOn.Year >= 2018;
        Must(!toBeReviewed || (LegalityReview(at) is { Opinion: LegalityOpinion.Agree } audit && audit.OccurredOn <= e.OccurredOn), at, "not audited");
        Must(!heard || !Since(NewLaw, at) || !string.IsNullOrWhiteSpace(e.HearingConsidered), at, "decided without regard to the hearing");
        Must(!Since(NewLaw, at) || Fine(e.Penalties) == 0 || Before<CriminalOutcomeRecorded>(at).All(o => o.Fine is null), at, "fined after a criminal fine");
        Must(LegalityReview(at) is null or { Opinion: LegalityOpinion.Agree } || !string.IsNullOrWhiteSpace(e.ReviewOverruledBecause), at, "review overruled without reason");
        Must(notice.Situations?.Any(s => s is CaseSituation.Difficult or CaseSituation.MajorViolation or CaseSituation.HeadsDecide) != true
            || Discussion(at) is not null, at, "a weighty case not discussed");
        Must(!Since(NewRule, at) || notice.Penalties.Sum(p => p.Amount?.Yuan ?? 0) < 500_000 || Discussion(at) is not null, at, "half a million not discussed");
        Must(Discussion(at) is not { } discussed || (discussed.OccurredOn <= e.OccurredOn && discussed.Conclusion == DeliberationConclusion.Penalise
            && PerAct(discussed.Penalties).ToHashSet().SetEquals(PerAct(e.Penalties))), at, "not what was concluded");
        MustBeWeighed(at, e.Weighing, e.MitigationGround);
        Must(Before<DefenceHeard>(at).All(d => d.OccurredOn <= e.OccurredOn), at, "penalty before the defence it heard");
        MustNotBeHeavier(at, e.Penalties, notice.Penalties, "heavier than noticed, or a kind that was not");
    }

    private void ReadSubstitution(int at, SubstitutionDecided e)
    {
        MustNotHaveInvestigated(at, e.Decider);
        Must(!Before<SubstitutionDecided>(at).Any(s => IsOpen(at, s)), at, "two performances by others at a time");
        if (e.Ground == SubstitutionGround.ImmediateClearing)
        {
            Must(e.PerformOn >= e.OccurredOn, at, "performed before decided");
            return;
        }

        MustBeDisobeyed(at, e.OrderId!.Value);
        Must(Before<CorrectionDemanded>(at).Any(d => d.OrderId == e.OrderId && ServedOn(at, d.PaperId) <= e.OccurredOn && d.DueOn < e.OccurredOn), at, "performance by others without a demand in vain");
        Must(!string.IsNullOrWhiteSpace(e.Statement) && e.PerformOn > e.OccurredOn, at, "not heard, or at once without need");
    }

    private void MustBeDisobeyed(int at, Guid order) => Must(
        Before<CorrectionOrdered>(at).Single(o => o.PaperId == order).DueOn < _events[at].OccurredOn && ServedOn(at, order) <= _events[at].OccurredOn
            && LastLook(at, order) is { Corrected: false } look && look.OccurredOn <= _events[at].OccurredOn, at, "the order was not disobeyed");

    /// <summary>The latest re-inspection of the order: one that names none is of the latest order not voided.</summary>
    private CorrectionReinspected? LastLook(int at, Guid order) => Enumerable.Range(0, at).Reverse().Select(i => (i, look: _events[i] as CorrectionReinspected))
        .FirstOrDefault(x => x.look is { } look && (look.PaperId ?? Before<CorrectionOrdered>(x.i).Last(o => !IsVoided(x.i, o.PaperId)).PaperId) == order).look;

    private bool IsCorrected(int at, Guid order) => LastLook(at, order) is { Corrected: true };

    private bool IsOpen(int at, SubstitutionDecided decided) => Before<SubstitutionPerformed>(at).All(p => p.DecisionId != decided.PaperId)
        && Before<EnforcementTerminated>(at).All(t => t.DecisionId != decided.PaperId) && (decided.OrderId is not { } order || !IsCorrected(at, order));

    /// <summary>A penalty decision that stands and was served, or an open performance by others, not terminated.</summary>
    private bool IsEnforced(int at, Guid decision) => Before<EnforcementTerminated>(at).All(t => t.DecisionId != decision)
        && ((Decisions(at).Any(d => d.Id == decision) && !IsRevoked(at, decision) && ServedOn(at, decision) <= _events[at].OccurredOn)
            || Before<SubstitutionDecided>(at).Any(s => s.PaperId == decision && s.OccurredOn <= _events[at].OccurredOn && IsOpen(at, s)));

    /// <summary>The last suspension or resumption of its enforcement; a broken agreement is neither.</summary>
    private CaseEvent? Pause(int at, Guid decision) => _events.Take(at).LastOrDefault(e => (e is EnforcementSuspended s && s.DecisionId == decision)
        || (e is EnforcementResumed { Ground: EnforcementResumptionGround.GroundFellAway } r && r.DecisionId == decision));

    private void ReadHearing(int at)
    {
        var before = HearingEvents(at).LastOrDefault();
        var notified = before is HearingNotified given && !IsVoided(at, given.PaperId) ? given : null;
        switch (_events[at])
        {
            case HearingRequested e:
                Must(before is null or HearingRequestRefused, at, "asked twice");
                Must(e.SubmittedOn <= e.OccurredOn, at, "posted after it came");
                Must(e.ByConsent ? (DailyFineToBeHeard(at)?.PaperId ?? NoticeInForce(at)?.PaperId) is { } notice && ServedOn(at, notice) <= e.OccurredOn
                    : (HasRightToBeHeard(at) ? ToldOn(at) : ServedOn(at, (DailyFineToBeHeard(at)?.PaperId ?? NoticeInForce(at)?.PaperId)!.Value)) <= e.SubmittedOn, at, "asked without being told");
                break;
            case HearingRequestAccepted:
                Must(before is HearingRequested asked && !IsLate(at, asked), at, "accepted without or too late a request");
                Must(before is HearingRequested { ByConsent: true } || HasRightToBeHeard(at), at, "accepted without a right");
                break;
            case HearingRequestRefused e:
                Must(before is HearingRequested refused && (e.Ground != HearingRefusalGround.Late || IsLate(at, refused)), at, "refused without request or ground");
                break;
            case HearingNotified e:
                Must(before is HearingRequestAccepted or HearingNotified, at, "notified without an accepted request");
                string[] conducting = [e.Chair.Id, e.Clerk.Id, .. Ids(e.Assessors)];
                Must(conducting.Distinct().Count() == conducting.Length, at, "one person twice");
                e.Assessors.Append(e.Chair).Append(e.Clerk).ToList().ForEach(one => MustNotHaveInvestigated(at, one));
                Must(InTimeForHearing(e.OccurredOn, e.ScheduledOn), at, "less than seven days before the hearing");
                Must((notified is null) == string.IsNullOrWhiteSpace(e.PostponedBecause), at, "put off without reason");
                break;
            case HearingEnded e:
                Must(notified is not null && notified.ScheduledOn == e.OccurredOn, at, "held on another day or without notice");
                Must(notified is not null && ServedOn(at, notified.PaperId) is { } served && InTimeForHearing(served, e.OccurredOn), at, "held too soon after the notice");
                Must(Before<InvestigatorsAppointed>(at).LastOrDefault() is { } present && !Ids(e.Investigators).Except(Ids(present.Investigators)).Any(), at, "presented by somebody else");
                Must(e.Outcome != HearingOutcome.Held || e.Investigators.Count > 0, at, "presented by nobody");
                Must(!string.IsNullOrWhiteSpace(e.SigningNote), at, "record not signed");
                break;
            case HearingReported e:
                Must(before is HearingEnded { Outcome: HearingOutcome.Held } && Before<HearingNotified>(at).LastOrDefault()?.Chair.Id == e.Reporter.Id, at, "reported by somebody else or on nothing");
                Must(before?.OccurredOn <= e.OccurredOn, at, "reported before the hearing");
                break;
            case HearingWaived e:
                Must(before is null ? ToldOn(at) <= e.OccurredOn : before is HearingRequested or HearingRequestAccepted or HearingNotified, at, "waived nothing");
                Must(!HasRightToBeHeard(at) || ToldOn(at) <= e.OccurredOn, at, "waived a right nobody told of");
                break;
        }
    }

    private void MustBeWeighed(int at, IReadOnlyList<Weighing>? weighing, string? mitigation)
    {
        Must(weighing is null || weighing.All(w => !string.IsNullOrWhiteSpace(w.Reason)), at, "weighed without facts");
        Must(weighing is null || weighing.All(w => _events[at].OccurredOn >= w.Ground switch
        {
            WeighingGround.Confessed => NewLaw,
            WeighingGround.RepeatedThrice or WeighingGround.DuringPollutionWarning or WeighingGround.ThreatenedOfficers
                or WeighingGround.AcrossDivisions or WeighingGround.PublicResponse => new DateOnly(2019, 5, 21),
            _ => DateOnly.MinValue,
        }), at, "a ground of a later day");
        Must(weighing is null || weighing.All(w => w.Ground != WeighingGround.Minor) || WasUnder(18), at, "an adult, or a company, weighed as a minor");
        Must(!Since(NewLaw, at) || string.IsNullOrWhiteSpace(mitigation) || weighing is not null, at, "mitigated on no ground at all");
        Must(weighing is null || string.IsNullOrWhiteSpace(mitigation) || weighing.Any(w => w.Ground is WeighingGround.HarmRemoved or WeighingGround.Coerced
            or WeighingGround.Confessed or WeighingGround.Helped or WeighingGround.Minor or WeighingGround.OtherwiseLighter), at, "mitigated on no ground of law");
    }

    /// <summary>What happened about a hearing since the notice in force.</summary>
    private IEnumerable<CaseEvent> HearingEvents(int at) => ((CaseEvent?)DailyFineToBeHeard(at) ?? NoticeInForce(at)) is not { } notice ? []
        : _events.Take(at).SkipWhile(e => e != notice).Where(e => e is HearingRequested or HearingRequestAccepted or HearingRequestRefused
            or HearingNotified or HearingEnded or HearingReported or HearingWaived);

    private bool HearingIsOpen(int at) => HearingEvents(at).LastOrDefault() is HearingRequested or HearingRequestAccepted or HearingNotified;

    private HearingRightNoticeIssued? SeparateNotice(int at) => NoticeInForce(at) is not { } notice ? null
        : _events.Take(at).SkipWhile(e => e != notice).OfType<HearingRightNoticeIssued>().LastOrDefault(e => !IsVoided(at, e.PaperId));

    /// <summary>The notice of a daily fine on which there may be a hearing: after the penalty, as long as the fine is not decided.</summary>
    private DailyFineNoticed? DailyFineToBeHeard(int at) => LastOf(at, typeof(PriorNoticeIssued), typeof(PenaltyDecided)) is PenaltyDecided
        ? LastOf(at, typeof(DischargeRechecked), typeof(DailyFineNoticed), typeof(DailyFineDecided)) as DailyFineNoticed : null;

    private bool HasRightToBeHeard(int at) => (DailyFineToBeHeard(at)?.HearingRight ?? NoticeInForce(at)?.HearingRight) == true;

    private DateOnly? ToldOn(int at) => DailyFineToBeHeard(at) is { } daily ? daily.HearingRight ? ServedOn(at, daily.PaperId) : null : NoticeInForce(at) switch
    {
        { HearingRight: true, HearingToldSeparately: not true } notice => ServedOn(at, notice.PaperId),
        { HearingRight: true } => SeparateNotice(at) is { } separate ? ServedOn(at, separate.PaperId) : null,
        _ => null,
    };

    private bool IsLate(int at, HearingRequested asked) => !asked.ByConsent && ToldOn(at) is { } told && asked.SubmittedOn > HearingRequestEnds(told)
        && (asked.ObstacleEndedOn is not { } over || asked.SubmittedOn < over || asked.SubmittedOn > SecondCalendar.AfterDays(over, 3));

    /// <summary>The latest legality review, unless new evidence or another notice came after it.</summary>
    private LegalityReviewed? LegalityReview(int at)
    {
        var last = Enumerable.Range(0, at).LastOrDefault(i => _events[i] is LegalityReviewed && !IsOfTheDailyFine(i), -1);
        var stands = last >= 0 && Enumerable.Range(last + 1, at - last - 1).All(i => _events[i] switch
        {
            DefenceHeard e => string.IsNullOrWhiteSpace(e.NewEvidence),
            HearingEnded e => string.IsNullOrWhiteSpace(e.NewEvidence) || IsOfTheDailyFine(i),
            PriorNoticeIssued => NoticeInForce(i) is null,
            _ => true,
        });
        return stands ? (LegalityReviewed)_events[last] : null;
    }

    /// <summary>Whether what is reviewed, discussed and heard now is a daily fine: there is a penalty, not revoked to be made anew.</summary>
    private bool IsOfTheDailyFine(int at) => _events.Take(at).LastOrDefault(e => e is PenaltyDecided
        || (IsRemaking(e) && Before<PenaltyDecided>(at).Any(p => p.PaperId == (e as RemedyDecided)?.DecisionId || p.PaperId == (e as DecisionAmended)?.DecisionId)))
        is PenaltyDecided;

    /// <summary>The latest collective discussion, unless a notice, a defence or a hearing came after it.</summary>
    private CaseDeliberated? Discussion(int at) => _events.Take(at).Where((e, i) =>
        e is CaseDeliberated or PriorNoticeIssued or DefenceHeard { Waived: false } or HearingEnded { Outcome: HearingOutcome.Held } && !IsOfTheDailyFine(i)).LastOrDefault() as CaseDeliberated;

    private bool IsVoided(int at, Guid paper) => Before<PaperVoided>(at).Any(voided => voided.PaperId == paper);

    /// <summary>Looks once more over the whole file at its end; what is unlawful in it.</summary>
    public IReadOnlyList<string> ReadAsAWhole()
    {
        var investigators = _events.OfType<InvestigatorsAppointed>().SelectMany(e => Ids(e.Investigators)).ToHashSet();
        var reviewers = _events.OfType<CaseReviewPassed>().Select(e => e.Reviewer.Id)
            .Concat(_events.OfType<CaseReviewReturned>().Select(e => e.Reviewer.Id));
        Must(!reviewers.Any(investigators.Contains), _events.Count - 1, "a reviewer investigated");
        var numbers = Enumerable.Range(0, _events.Count).Select(at => PaperOf(_events[at])).OfType<(Guid Id, string Number)>().ToList();
        Must(numbers.Distinct().Count() == numbers.Count && numbers.Select(n => n.Number).Distinct().Count() == numbers.Count, _events.Count - 1, "a number twice");
        Must(_events.FindIndex(e => e is FilingRefused or LeadDismissed) is var end && (end < 0 || end == _events.Count - 1), _events.Count - 1, "something happened after the refusal");
        for (var at = 0; at < _events.Count; at++)
        {
            Must(!IsClosed(at) || MayFollowTheClosing(_events[at]), at, "something happened after closing");
        }

        return _faults;
    }

    /// <summary>Closed, and not taken up again to be decided anew.</summary>
    private bool IsClosed(int at) => _events.Take(at).LastOrDefault(e => e is CaseClosed
        || (e is RemedyDecided remade && IsRemaking(e) && _events.OfType<PenaltyDecided>().Any(d => d.PaperId == remade.DecisionId))) is CaseClosed;

    private static bool MayFollowTheClosing(CaseEvent happened) => happened is DecisionPublished or PublicationDeclined or PublicationRetracted or MajorPenaltyReported
        or RemedyFiled or RemedyProgressed or RemedyDecided or PaymentRefunded or PaperServed or ExecutionReversed or SealingReleaseRequested or SealingReleaseRefused or SealingReleased
        or RectificationPlanFiled or RectificationReported or RestrictionRechecked or CaseArchived;

    private bool Since(DateOnly law, int at) => _events[at].OccurredOn >= law;

    private void Must(bool lawful, int at, string fault)
    {
        if (!lawful)
        {
            _faults.Add($"{at} {_events[at].GetType().Name} {_events[at].OccurredOn:yyyy-MM-dd}: {fault}");
        }
    }

    private void MustBeFiled(int at)
    {
        var filed = Before<CaseEvent>(at).FirstOrDefault(e => e is FilingApproved or OnTheSpotDecided);
        Must(filed is not null && filed.OccurredOn <= _events[at].OccurredOn, at, "before the filing");
        Must(!IsClosed(at), at, "after the closing");
    }

    private void MustBePreserved(int at, Guid notice)
    {
        var approved = Before<PreservationApproved>(at).FirstOrDefault(p => p.PaperId == notice);
        // An approval that names no preservation was given after the emergency one before it.
        var taken = Before<EvidencePreserved>(at).FirstOrDefault(p => p.NoticeId == notice)
            ?? (approved is null ? null : _events.Take(_events.IndexOf(approved)).OfType<EvidencePreserved>().LastOrDefault(p => p.NoticeId is null));
        Must(taken is not null && taken.OccurredOn <= _events[at].OccurredOn, at, "nothing is preserved");
        Must(taken is null || _events[at].OccurredOn <= SecondCalendar.AfterWorkingDays(taken.OccurredOn, 7), at, "the preservation had lapsed");
        Must(!Before<PreservationSettled>(at).Any(d => d.NoticeId == notice) && !Before<PreservedReleased>(at).Any(d => d.NoticeId == notice), at, "disposed of twice");
    }

    private void MustBeSealed(int at, Guid decision)
    {
        Must(Before<SealingDecided>(at).Any(d => d.PaperId == decision) && Before<EquipmentSealed>(at).Any(), at, "nothing is sealed");
        Must(Before<SealingReleased>(at).All(r => r.DecisionId != decision), at, "released already");
    }

    /// <summary>The day from which a sealing has thirty days: of its decision, or in an emergency of its carrying out.</summary>
    private DateOnly? SealedOn(int at, Guid decision) => Before<EquipmentSealed>(at).Any(taken => taken.DecisionId == decision)
        ? Before<SealingDecided>(at).First(decided => decided.PaperId == decision).OccurredOn
        : Before<EquipmentSealed>(at).LastOrDefault(taken => taken.DecisionId is null)?.OccurredOn;

    /// <summary>Whoever was recused appears nowhere afterwards, in whatever part.</summary>
    private void MustNotNameTheRecused(int at)
    {
        var recused = Before<RecusalDecided>(at).Where(r => r.Granted).Select(r => r.Officer.Id).ToHashSet();
        if (recused.Count == 0)
        {
            return;
        }

        var named = _events[at].GetType().GetProperties()
            .Where(p => !(_events[at] is RecusalRequested or RecusalDecided && p.Name == "Officer"))
            .Select(p => p.GetValue(_events[at]))
            .SelectMany(value => value switch { OfficerName one => [one], IEnumerable<OfficerName> many => many, _ => [] });
        Must(!named.Any(officer => recused.Contains(officer.Id)), at, "done by somebody recused");
    }

    private LeadSource? Source(int at) => Before<FilingProposed>(at).FirstOrDefault()?.Lead.Source ?? Before<LeadReceived>(at).FirstOrDefault()?.Lead.Source;

    private void MustBeInvestigators(int at, IReadOnlyList<OfficerName> officers, bool? urgent = null)
    {
        if (!Before<FilingApproved>(at).Any() && !Before<OnTheSpotDecided>(at).Any())
        {
            Must(urgent == true || Since(NewRule, at), at, "investigated before the filing without urgency");
            Must(Ids(officers).Distinct().Count() >= 2 && officers.All(o => CertifiedOn(o.Id, _events[at].OccurredOn)), at, "done by fewer than two with certificates");
            return;
        }

        var (present, since) = Before<InvestigatorsAppointed>(at).LastOrDefault() is { } appointed ? (appointed.Investigators, appointed.OccurredOn)
            : Before<OnTheSpotDecided>(at).LastOrDefault() is { } spot ? (spot.Officers, spot.OccurredOn) : ([], DateOnly.MaxValue);
        Must(since <= _events[at].OccurredOn, at, "before the investigators were appointed");
        Must(!Ids(officers).Except(Ids(present)).Any(), at, "done by somebody else");
        Must(Ids(officers).Distinct().Count() >= 2, at, "done by fewer than two");
        Must(officers.All(o => CertifiedOn(o.Id, _events[at].OccurredOn)), at, "done without a certificate");
    }

    private void MustBeInvestigator(int at, OfficerName officer) =>
        Must((Before<InvestigatorsAppointed>(at).LastOrDefault()?.Investigators ?? Before<OnTheSpotDecided>(at).LastOrDefault()?.Officers) is { } present
            && Ids(present).Contains(officer.Id), at, "by somebody else");

    private void MustBeReviewed(int at) => Must(
        LastOf(at, typeof(InvestigationConcluded), typeof(InvestigationEnded), typeof(CaseReviewPassed), typeof(CaseReviewReturned)) is CaseReviewPassed review
        && review.OccurredOn <= _events[at].OccurredOn, at, "review not passed");

    private void MustBeUndecided(int at) => Must(
        _events.Take(at).Skip(_events.FindLastIndex(at - 1, e => e is JurisdictionDesignated { ToThisAgency: true }) + 1)
            .LastOrDefault(e => IsOutcome(e) || IsRemaking(e)) is not { } last || IsRemaking(last), at, "decided already");

    private static bool IsRemaking(CaseEvent e) =>
        e is RemedyDecided { Result: RemedyResult.RevokedToBeRemade } or DecisionAmended { Change: DecisionChange.RevokedToBeRemade };

    private bool IsRevoked(int at, Guid decision) => Before<RemedyDecided>(at).Any(e =>
            e.DecisionId == decision && e.Result is RemedyResult.Revoked or RemedyResult.RevokedToBeRemade && e.DecisionId == decision)
        || Before<DecisionAmended>(at).Any(e => e.DecisionId == decision && e.Change is DecisionChange.Revoked or DecisionChange.RevokedToBeRemade && e.DecisionId == decision);

    private bool IsTouched(int at, Guid decision) => IsRevoked(at, decision)
        || Before<RemedyDecided>(at).Any(e => e.DecisionId == decision && e.Result == RemedyResult.Changed)
        || Before<DecisionAmended>(at).Any(e => e.DecisionId == decision && e.Change == DecisionChange.Changed);

    private bool WasUnlawful(int at, Guid decision) => Before<RemedyDecided>(at).Any(e => e.DecisionId == decision && e.Result == RemedyResult.FoundUnlawful);

    private bool HasPendingRemedy(int at, Guid decision) => LastOn(at, decision, typeof(RemedyFiled), typeof(RemedyDecided), typeof(RemedyProgressed)) switch
    {
        RemedyFiled => true,
        RemedyProgressed progress => progress.Step is not (RemedyStep.NotAccepted or RemedyStep.Withdrawn),
        _ => false,
    };

    private CaseEvent? LastOn(int at, Guid decision, params Type[] types) => _events.Take(at).LastOrDefault(
        e => types.Contains(e.GetType()) && (Guid)e.GetType().GetProperty("DecisionId")!.GetValue(e)! == decision);

    private decimal PaidOn(int at, Guid decision) => Before<PaymentReceived>(at).Where(e => e.DecisionId == decision).Sum(e => e.Amount.Yuan)
        + Before<OnTheSpotFineCollected>(at).Where(e => e.DecisionId == decision).Sum(e => e.Amount.Yuan)
        - Before<PaymentRefunded>(at).Where(e => e.DecisionId == decision).Sum(e => e.Amount.Yuan);

    private decimal ToPayNow(int at, Guid decision, IReadOnlyList<Penalty> penalties) => ToPay(PenaltiesNow(at, decision, penalties));

    /// <summary>The fine of the latest decision that was not made for days, as it was changed since, for the act that is fined by the day: what a daily fine multiplies.</summary>
    private decimal OriginalFine(int at) => Before<PenaltyDecided>(at).Last() is var latest
        ? Acts(at).Where(act => IsFinedByTheDay(act.Offence)).Select(act => Fine(PenaltiesNow(at, latest.PaperId, latest.Penalties).Where(p => (p.Violation ?? 1) == act.Number)))
            .FirstOrDefault(fine => fine > 0) : 0;

    private IReadOnlyList<Penalty> PenaltiesNow(int at, Guid decision, IReadOnlyList<Penalty> penalties) => _events.Take(at).LastOrDefault(e =>
        (e is RemedyDecided { Penalties.Count: > 0 } r && r.DecisionId == decision) || (e is DecisionAmended { Penalties.Count: > 0 } c && c.DecisionId == decision)) switch
    {
        RemedyDecided r => r.Penalties,
        DecisionAmended c => c.Penalties,
        _ => penalties,
    };

    private void MustNotHaveInvestigated(int at, OfficerName decider) =>
        Must(!Before<InvestigatorsAppointed>(at).Any(e => Ids(e.Investigators).Contains(decider.Id)), at, "an investigator decides");

    private void MustBeLast(int at) => Must(Before<CaseEvent>(at).All(e => e.OccurredOn <= _events[at].OccurredOn), at, "dated before an earlier step");

    private void MustBeLawfulPenalties(int at, IReadOnlyList<Penalty> penalties, string? mitigation, IReadOnlyList<FurtherWeighed> further)
    {
        var acts = Acts(at);
        Must(penalties.Count > 0, at, "no penalty");
        Must(penalties.Where(p => p.Kind is PenaltyKind.Fine or PenaltyKind.ConfiscationOfGains).All(p => p.Amount?.Yuan > 0), at, "no amount");
        Must(Since(NewLaw, at) || !penalties.Any(p => p.Kind is PenaltyKind.PublicCriticism or PenaltyKind.QualificationLowered or PenaltyKind.ActivityRestriction or PenaltyKind.OccupationRestriction), at, "a penalty of the law of 2021");
        Must(Since(NewRule, at) || !penalties.Any(p => p.Kind is PenaltyKind.LicenceApplicationBan or PenaltyKind.DemolitionOrder or PenaltyKind.OccupationBan), at, "a penalty of the rule of 2023");
        Must(penalties.All(p => acts.Any(act => act.Number == (p.Violation ?? 1))), at, "a penalty for no established act");
        Must(further.Select(f => f.Violation).Order().SequenceEqual(acts.Skip(1).Select(act => act.Number)), at, "an act not weighed, or weighed twice");
        Must(further.All(f => !string.IsNullOrWhiteSpace(f.Grounds)), at, "weighed without reasons");
        foreach (var weighed in further)
        {
            MustBeWeighed(at, weighed.Weighing, weighed.MitigationGround);
        }

        foreach (var act in acts)
        {
            var fines = penalties.Where(p => p.Kind == PenaltyKind.Fine && (p.Violation ?? 1) == act.Number).ToList();
            Must(fines.Count <= 1, at, "fined twice");
            Must(!WasUnder(14) || penalties.All(p => (p.Violation ?? 1) != act.Number), at, "a child penalised");
            Must(penalties.All(p => p.Kind == PenaltyKind.Fine || (p.Violation ?? 1) != act.Number || p.Clause != LawBook.Embedded.Offence(Applied(at, act))?.Penalised
                || Kinds(Applied(at, act)).Contains(p.Kind)), at, "a kind of penalty its clause does not know");
            Must(fines.All(p => p.Clause == LawBook.Embedded.Offence(Applied(at, act))?.Penalised), at, "fine without its clause");
            if (fines is [{ Amount.Yuan: var fine }, ..])
            {
                var (min, max) = Band(Applied(at, act), act.Measured);
                var lighter = act.Number == 1 ? mitigation : further.FirstOrDefault(f => f.Violation == act.Number)?.MitigationGround;
                Must(fine <= max && (fine >= min || !string.IsNullOrWhiteSpace(lighter)), at, $"fine for act {act.Number} outside the band");
            }
        }
    }

    /// <summary>The facts of each established act end in a penalty or in a reasoned decision to let the party off, never in both or in neither (第三十八条; since 2021 第五十七条).</summary>
    private void MustDisposeOfEachAct(int at, PenaltyDecided e)
    {
        var (acts, letOff) = (Acts(at), e.Spared ?? []);
        Must(letOff.All(spared => acts.Any(act => act.Number == spared.Violation)), at, "let off for no established act");
        foreach (var act in acts)
        {
            var ways = letOff.Count(spared => spared.Violation == act.Number) + (e.Penalties.Any(p => (p.Violation ?? 1) == act.Number) ? 1 : 0);
            Must(ways == 1, at, $"act {act.Number} disposed of {ways} times");
        }

        foreach (var spared in letOff)
        {
            Must(!string.IsNullOrWhiteSpace(spared.Reasons), at, "let off without reasons");
            MustBeLetOff(at, spared.Ground, spared.Education);
        }
    }

    private void MustBeLetOff(int at, NoPenaltyGround ground, string? education)
    {
        Must(ground is not (NoPenaltyGround.MinorAndCorrected or NoPenaltyGround.FirstOffence) || Before<CorrectionReinspected>(at).Any(r => r.Corrected), at, "minor but not corrected");
        Must(Since(NewLaw, at) || ground is not (NoPenaltyGround.FirstOffence or NoPenaltyGround.WithoutFault), at, "a ground of 2021");
        Must(!Since(NewLaw, at) || ground == NoPenaltyGround.FactsNotEstablished || !string.IsNullOrWhiteSpace(education), at, "let off without education");
        Must(ground != NoPenaltyGround.WithoutCapacity || Only<FilingProposed>().Party.IsCitizen, at, "a company out of its mind");
        Must(ground != NoPenaltyGround.UnderFourteen || WasUnder(14), at, "no child");
    }

    /// <summary>Whether the party's identity number says that it was younger when the act ended or was found.</summary>
    private bool WasUnder(int years)
    {
        var filed = Only<FilingProposed>();
        return filed.Party is { IsCitizen: true, CitizenId: { } id }
            && string.CompareOrdinal(id, 6, (filed.Violation.EndedOn ?? filed.Lead.ReceivedOn).AddYears(-years).ToString("yyyyMMdd", CultureInfo.InvariantCulture), 0, 8) > 0;
    }

    /// <summary>Of each act no kind of penalty is new, and none comes to more.</summary>
    private void MustNotBeHeavier(int at, IReadOnlyList<Penalty> penalties, IReadOnlyList<Penalty> than, string fault)
    {
        var before = PerAct(than).ToDictionary(p => (p.Act, p.Kind), p => p.Yuan);
        Must(PerAct(penalties).All(p => before.TryGetValue((p.Act, p.Kind), out var most) && p.Yuan <= most), at, fault);
    }

    /// <summary>What the penalties of each kind come to for each act.</summary>
    private static IEnumerable<(int Act, PenaltyKind Kind, decimal Yuan)> PerAct(IEnumerable<Penalty> penalties) =>
        penalties.GroupBy(p => (Act: p.Violation ?? 1, p.Kind)).Select(same => (same.Key.Act, same.Key.Kind, same.Sum(p => p.Amount?.Yuan ?? 0)));

    /// <summary>An act the investigation established, the one of the filing first.</summary>
    private sealed record EstablishedAct(
        int Number, string Facts, string Offence, decimal? Measured, DateOnly FoundOn, DateOnly? EndedOn, IReadOnlyList<string> Also);

    private List<EstablishedAct> Acts(InvestigationConcluded concluded)
    {
        var filed = Only<FilingProposed>();
        return
        [
            new(1, concluded.EstablishedFacts, concluded.OffenceCode, concluded.MeasuredAgainst?.Yuan, filed.Lead.ReceivedOn, filed.Violation.EndedOn, concluded.AlsoViolated ?? []),
            .. (concluded.FurtherViolations ?? []).Select((f, index) =>
                new EstablishedAct(index + 2, f.Facts, f.OffenceCode, f.MeasuredAgainst?.Yuan, f.DiscoveredOn, f.EndedOn, f.AlsoViolated ?? [])),
        ];
    }

    private List<EstablishedAct> Acts(int at) => Before<InvestigationConcluded>(at).LastOrDefault() is { } concluded ? Acts(concluded) : [];

    private void MustBeEstablished(int at, EstablishedAct act)
    {
        Must(!string.IsNullOrWhiteSpace(act.Facts), at, "established without facts");
        Must(act.Number == 1 || (act.FoundOn <= _events[at].OccurredOn && !(act.EndedOn > _events[at].OccurredOn)), at, "established before it was found");
        Must(act.Number == 1 || IsInTime(act.EndedOn, act.FoundOn), at, "limitation of another act");
        Must(act.Offence != "EIA-01" || act.Measured > 0, at, "investment not established");
        Must(IsPunishable(at, act, act.Offence), at, "not punishable when committed");
        Must(act.Also.All(other => IsPunishable(at, act, other)), at, "another offence not punishable when committed");
        // Until 2021 the higher law goes first, since then the one with the higher fine.
        Must(Since(NewLaw, at)
            ? act.Also.All(other => Band(other, act.Measured).Max <= Band(act.Offence, act.Measured).Max)
            : !act.Offence.StartsWith("TS", StringComparison.Ordinal) || !act.Also.Any(other => other.StartsWith("AIR", StringComparison.Ordinal)), at, "the graver offence is another one");
    }

    /// <summary>Two years from the end of the act to its discovery; five for harm to life since 2021, for pollution since the code.</summary>
    private bool IsInTime(DateOnly? endedOn, DateOnly foundOn) => endedOn is not { } ended || foundOn <= ended.AddYears(Only<FilingProposed>().Conditions.Harm switch
    {
        Harm.LifeOrHealth when ended >= NewLaw => 5,
        Harm.Pollution when ended >= Code => 5,
        _ => 2,
    });

    private void MustBeDecidedByTheHead(int at, OfficerName decider)
    {
        Must(LastReferral(at) is ReferralProposed proposed && proposed.OccurredOn <= _events[at].OccurredOn
            && !Ids(proposed.Reporters).Contains(decider.Id), at, "referral decided without a report or by a reporter");
        Must(TheCounty.Staff[decider.Id].IsPrincipalHead, at, "referral decided by a deputy");
    }

    /// <summary>
    /// An act that a re-inspection found going on after its clause was replaced falls under the one that replaced it: the regulation of 1998
    /// ended on 2017-09-30, the statutes taken into the code on 2026-08-14. None of those that replaced another is lighter.
    /// </summary>
    private string Applied(int at, EstablishedAct act)
    {
        var order = _events.Take(at).Select((e, index) => (e, index)).LastOrDefault(x => x.e is CorrectionOrdered).index;
        var goesOn = act.EndedOn is null
            && _events.Take(at).Skip(order).OfType<CorrectionReinspected>().LastOrDefault() is { Corrected: false } found ? found.OccurredOn : DateOnly.MinValue;
        return (act.Offence, goesOn >= new DateOnly(2017, 10, 1), goesOn >= Code) switch
        {
            ("TS-98" or "TS-17", _, true) => "ECO-1100",
            ("TS-98", true, _) => "TS-17",
            ("AIR-117", _, true) => "ECO-1130",
            ("AIR-118", _, true) => "ECO-1132",
            (Usual.SecondOffence, _, true) => "ECO-1120",
            (Usual.DischargeOffence, _, true) => "ECO-1107-1",
            ("EIA-01", _, true) => "ECO-1095-1",
            _ => act.Offence,
        };
    }

    /// <summary>The bands of the offences the random cases use, as the statutes have them.</summary>
    private (decimal Min, decimal Max) Band(string offence, decimal? measured) => (offence, Only<FilingProposed>().Party.IsCitizen) switch
    {
        ("AIR-117", _) => (10_000, 100_000),
        ("AIR-118", _) => (5_000, 50_000),
        ("AIR-119", true) => (500, 2_000),
        ("AIR-119", false) => (10_000, 100_000),
        ("TS-17" or "ECO-1100" or "ECO-1095-1", _) => (200_000, 1_000_000),
        ("ECO-1130", _) => (10_000, 100_000),
        ("ECO-1132", _) => (5_000, 50_000),
        ("TS-98", _) => (0, 100_000),
        (Usual.DischargeOffence or "ECO-1107-1", _) => (100_000, 1_000_000),
        ("EIA-01", _) => (measured!.Value / 100, measured.Value / 20),
        (Usual.SecondOffence or "ECO-1120" or "AIR-107", _) => (20_000, 200_000),
        ("MED-47-2", _) => (10_000, 30_000),
        _ => throw new InvalidOperationException($"the inspector has no band for {offence}"),
    };

    /// <summary>What the clauses of these offences know besides a fine.</summary>
    private static PenaltyKind[] Kinds(string offence) => offence switch
    {
        "AIR-117" or "AIR-118" or Usual.SecondOffence or "ECO-1130" or "ECO-1132" or "ECO-1120" => [PenaltyKind.SuspensionForRectification],
        Usual.DischargeOffence or "ECO-1107-1" => [PenaltyKind.SuspensionForRectification, PenaltyKind.SuspensionOrClosure],
        "TS-17" or "ECO-1100" => [PenaltyKind.SuspensionOrClosure],
        "AIR-107" => [PenaltyKind.ConfiscationOfGoods],
        "MED-47-2" => [PenaltyKind.Warning, PenaltyKind.ConfiscationOfGains, PenaltyKind.LicenceRevocation],
        _ => [],
    };

    private static bool WasPunishable(string offence, DateOnly day) => offence switch
    {
        "MED-47-2" => day >= new DateOnly(2011, 1, 8),
        "AIR-107" or "AIR-117" or "AIR-118" or "AIR-119" or Usual.SecondOffence or Usual.DischargeOffence => day >= new DateOnly(2016, 1, 1) && day < Code,
        "EIA-01" => day >= new DateOnly(2016, 9, 1) && day < Code,
        "TS-17" => day >= new DateOnly(2017, 10, 1) && day < Code,
        "ECO-1130" or "ECO-1132" or "ECO-1107-1" or "ECO-1095-1" or "ECO-1100" or "ECO-1120" => day >= Code,
        "TS-98" => day < new DateOnly(2017, 10, 1),
        _ => false,
    };

    /// <summary>
    /// Whether the clause was in force when the act ended or was found, or what goes on was found to go on, by a re-inspection, when it already was: a
    /// continuing act is judged by its last day.
    /// </summary>
    private bool IsPunishable(int at, EstablishedAct act, string offence) => WasPunishable(offence, act.EndedOn ?? act.FoundOn)
        || (act.EndedOn is null && Before<CorrectionReinspected>(at).Any(look => !look.Corrected && look.OccurredOn > act.FoundOn && WasPunishable(offence, look.OccurredOn)));

    private static bool IsFinedByTheDay(string offence) => offence is Usual.DischargeOffence or "AIR-117" or "ECO-1107-1";

    private bool IsWithTheJudiciary(int at) => LastReferral(at) is ReferralApproved or ReferralSent or ReferralReceiptReceived or ReferralAccepted
        or ReferralSupplementRequested or ReferralPursued;

    /// <summary>The last step that tells where a referral stands; handing over materials and entering it on the platform do not.</summary>
    private CaseEvent? LastReferral(int at) => _events.Take(at).LastOrDefault(e => e is ReferralPursued followed
        ? followed.Step is ReferralStep.Supplement or ReferralStep.RequestReview or ReferralStep.SuggestSupervision
        : e is CriminalOutcomeRecorded || (e is not ReferralDemanded && e.GetType().Name.StartsWith("Referral", StringComparison.Ordinal)));

    /// <summary>Whether a referral was proposed, demanded by the procuratorate or advised by the legality review in hand, and none was decided on since.</summary>
    private bool CallsForReferral(int at) => LastReferral(at) is ReferralProposed
        || new[] { Before<ReferralDemanded>(at).LastOrDefault()?.OccurredOn, Before<LegalityReviewed>(at).LastOrDefault() is { Opinion: LegalityOpinion.Refer } advised ? advised.OccurredOn : null }
            .OfType<DateOnly>().Any(day => !_events.Take(at).Any(e =>
                e is ReferralApproved or ReferralRefused or ReferralAccepted or ReferralReturned or CriminalOutcomeRecorded && e.OccurredOn >= day));

    private static bool IsOver(CaseEvent referral) =>
        referral is ReferralRefused or ReferralReturned or ReferralRefusalConfirmed or ReferralSupervisionDeclined or CriminalOutcomeRecorded;

    private CaseEvent? LastDetention(int at) => _events.Take(at).LastOrDefault(e => e.GetType().Name.StartsWith("Detention", StringComparison.Ordinal));

    /// <summary>The day of service of the order to correct in force: a daily fine orders again.</summary>
    private DateOnly? OrderToObey(int at) => _events.Take(at).LastOrDefault(e => e is DailyFineDecided
        || (e is CorrectionOrdered order && Before<PaperVoided>(at).All(v => v.PaperId != order.PaperId))) is { } latest && PaperOf(latest) is var (paper, _)
        ? ServedOn(at, paper) : null;

    private IEnumerable<(Guid Id, DateOnly On, IReadOnlyList<Penalty> Penalties)> Decisions(int at) => _events.Take(at).Select(e => e switch
    {
        PenaltyDecided p => (p.PaperId, p.OccurredOn, p.Penalties),
        OnTheSpotDecided p => (p.PaperId, p.OccurredOn, p.Penalties),
        DailyFineDecided p => (p.PaperId, p.OccurredOn, p.Penalties),
        _ => default,
    }).Where(d => d.Penalties is not null);

    private void ReadPayment(int at, Guid decision, decimal yuan, string voucher)
    {
        var on = Decisions(at).Where(d => d.Id == decision).ToList();
        Must(on.Count == 1 && ServedOn(at, decision) <= _events[at].OccurredOn, at, "paid before the decision was served");
        if (on.Count == 1 && ServedOn(at, decision) is { } served)
        {
            var owed = ToPay(on[0].Penalties);
            Must(PaidOn(at, decision) + yuan <= owed + Fine(on[0].Penalties), at, "paid more than twice");
            Must(PaidOn(at, decision) + yuan <= owed || _events[at].OccurredOn > SecondCalendar.AfterDays(served, 15), at, "paid more than owed before it was late");
        }

        Must(Before<PaymentReceived>(at).All(p => p.Voucher != voucher) && Before<OnTheSpotFineCollected>(at).All(p => p.Receipt != voucher), at, "voucher twice");
    }

    private void ReadOnTheSpot(int at, OnTheSpotDecided e)
    {
        Must(at == 0 || (Before<LeadReviewed>(at).Any() && !Before<FilingProposed>(at).Any()), at, "on the spot in a case that has begun otherwise than by a reviewed lead");
        Must(Before<LeadReceived>(at).All(l => l.Lead.Source == e.Lead.Source && l.Lead.ReceivedOn == e.Lead.ReceivedOn), at, "on the spot on another lead");
        Must(Ids(e.Officers).Distinct().Count() >= 2 && e.Officers.All(o => CertifiedOn(o.Id, e.OccurredOn)) && e.CertificatesShown, at, "officers on the spot");
        Must(e.Party.CreditCode is not { } code || TheCounty.WithCheckDigit(code[..17]) == code, at, "wrong credit code");
        Must(TheCounty.Agency.Townships.Contains(e.Violation.Township), at, "outside the county");
        Must(e.OffenceCode == "MED-46" && e.Violation.StartedOn <= e.OccurredOn, at, "not punishable when committed");
        Must(e.Penalties.Count == 1 && (e.Penalties[0].Kind == PenaltyKind.Warning
            || (Fine(e.Penalties) > 0 && Fine(e.Penalties) <= ((e.Party.IsCitizen, Since(NewLaw, at)) switch
            {
                (true, false) => 50,
                (false, false) => 1_000,
                (true, true) => 200,
                (false, true) => 3_000,
            }))), at, "too heavy for the spot");
        Must(!string.IsNullOrWhiteSpace(e.Statement) && !string.IsNullOrWhiteSpace(e.Record) && !string.IsNullOrWhiteSpace(e.Recipient), at, "not heard, recorded or handed over");
    }

    private void ReadDailyFine(int at, DailyFineDecided e)
    {
        MustNotHaveInvestigated(at, e.Decider);
        Must(!IsWithTheJudiciary(at), at, "decided while with the judiciary");
        Must(!CallsForReferral(at), at, "penalised instead of being referred");
        Must(!string.IsNullOrWhiteSpace(e.Correction), at, "no correction ordered");
        var found = Before<DischargeRechecked>(at).Last();
        var days = found.OccurredOn.DayNumber - found.OrderServedOn.DayNumber;
        Must(e.Days == days && Fine(e.Penalties) == OriginalFine(at) * days, at, "another sum");
        Must(e.AccumulatedDays == days + Before<DailyFineDecided>(at).Sum(d => d.Days), at, "another count");
        var since = Before<CaseEvent>(at).Reverse().TakeWhile(b => b is not DischargeRechecked).ToList();
        Must(found.Finding is RecheckFinding.StillDischarging or RecheckFinding.Obstructed && !since.OfType<DailyFineDecided>().Any(), at, "one round fined twice, or nothing to fine");
        if (since.OfType<DailyFineNoticed>().SingleOrDefault() is not { } notice || ServedOn(at, notice.PaperId) is not { } served)
        {
            Must(false, at, "daily fine without a served notice");
            return;
        }

        var defence = since.OfType<DailyFineDefenceHeard>().FirstOrDefault();
        Must(e.OccurredOn > DefenceEnds(served) || (defence is { Waived: true } && defence.OccurredOn <= e.OccurredOn), at, "daily fine within the period of the defence");
        var heard = HearingEvents(at).LastOrDefault();
        Must(!notice.HearingRight || e.OccurredOn > HearingRequestEnds(served) || heard is HearingEnded or HearingReported or HearingWaived, at, "daily fine within the period for a hearing");
        Must(heard is null or HearingRequestRefused or HearingReported or HearingWaived or HearingEnded { Outcome: not HearingOutcome.Held }, at, "daily fine with an open or unreported hearing");
        Must(heard is null || heard.OccurredOn <= e.OccurredOn, at, "daily fine before the hearing was over");

        // A daily fine is a penalty like another: audited and discussed where a penalty of its size or case would be, after what the party said to it.
        var (last, situations) = (since.Reverse<CaseEvent>().ToList(), NoticeInForce(at)?.Situations ?? []);
        var audit = last.OfType<LegalityReviewed>().LastOrDefault();
        var audited = audit is { Opinion: LegalityOpinion.Agree } && audit.OccurredOn <= e.OccurredOn
            && last.SkipWhile(b => b != audit).All(b => b is not HearingEnded { NewEvidence.Length: > 0 });
        var toBeAudited = Since(NewLaw, at)
            ? situations.Any(s => s is CaseSituation.LargePublicInterest or CaseSituation.Difficult or CaseSituation.NamedByLaw)
                || (last.Any(b => b is HearingEnded { Outcome: HearingOutcome.Held }) && (notice.HearingRight || situations.Contains(CaseSituation.SeriousInterests)))
            : e.OccurredOn.Year >= 2018;
        Must(!toBeAudited || audited, at, "daily fine not audited");
        var talk = last.LastOrDefault(b => b is CaseDeliberated or DailyFineDefenceHeard { Waived: false } or HearingEnded { Outcome: HearingOutcome.Held }) as CaseDeliberated;
        var weighty = situations.Any(s => s is CaseSituation.Difficult or CaseSituation.MajorViolation or CaseSituation.HeadsDecide)
            || (Since(NewRule, at) && notice.Amount.Yuan >= 500_000);
        Must(!weighty || talk is not null, at, "weighty daily fine not discussed");
        Must(talk is null || (talk.Conclusion == DeliberationConclusion.Penalise && Fine(talk.Penalties) == Fine(e.Penalties) && talk.OccurredOn <= e.OccurredOn), at, "daily fine other than concluded");
    }

    private void ReadFollowUp(int at, ReferralPursued e)
    {
        var last = LastReferral(at);
        Must(Before<ReferralSent>(at).Any(), at, "followed up before sent");
        Must(e.Step != ReferralStep.Supplement || last is ReferralSupplementRequested, at, "supplemented unasked");
        Must(e.Step != ReferralStep.RequestReview || (last is ReferralReturned returned && e.OccurredOn <= new[]
        {
            SecondCalendar.AfterDays(returned.OccurredOn, 3), SecondCalendar.AfterWorkingDays(returned.OccurredOn, 3),
        }.Max()), at, "review of no refusal or too late");
        Must(e.Step != ReferralStep.SuggestSupervision || last is ReferralReturned or ReferralRefusalConfirmed, at, "supervision of no refusal");
        Must(e.Step != ReferralStep.HandOverMaterials || last is ReferralAccepted, at, "materials to nobody");
    }

    // A decision revoked to be made anew takes its notice with it, and so does a case that comes back from another agency.
    private PriorNoticeIssued? NoticeInForce(int at) => _events.Take(at)
        .Skip(_events.FindLastIndex(at - 1, e => IsRemaking(e) || e is JurisdictionDesignated { ToThisAgency: true }) + 1).OfType<PriorNoticeIssued>()
        .LastOrDefault(notice => Before<PaperVoided>(at).All(voided => voided.PaperId != notice.PaperId));

    private CaseEvent? LastOf(int at, params Type[] types) => _events.Take(at).LastOrDefault(e => types.Contains(e.GetType()));

    private DateOnly? ServedOn(int at, Guid paper) => Before<PaperServed>(at).FirstOrDefault(e => e.PaperId == paper)?.ServedOn
        ?? Before<OnTheSpotDecided>(at).FirstOrDefault(e => e.PaperId == paper)?.OccurredOn;

    private DateOnly? IssuedOn(int at, Guid paper) => _events.Take(at).FirstOrDefault(e => PaperOf(e)?.Id == paper)?.OccurredOn;

    private IEnumerable<T> Before<T>(int at)
        where T : CaseEvent => _events.Take(at).OfType<T>();

    private T Only<T>()
        where T : CaseEvent => _events.OfType<T>().First();

    private static (Guid Id, string Number)? PaperOf(CaseEvent e) => e switch
    {
        PreservationApproved p => (p.PaperId, p.Number.ToString()),
        PreservedReleased p => (p.PaperId, p.Number.ToString()),
        SealingDecided p => (p.PaperId, p.Number.ToString()),
        SealingExtended p => (p.PaperId, p.Number.ToString()),
        SealingReleased p => (p.PaperId, p.Number.ToString()),
        RestrictionDecided p => (p.PaperId, p.Number.ToString()),
        FilingApproved p => (p.PaperId, p.Number.ToString()),
        CorrectionOrdered p => (p.PaperId, p.Number.ToString()),
        PriorNoticeIssued p => (p.PaperId, p.Number.ToString()),
        HearingRightNoticeIssued p => (p.PaperId, p.Number.ToString()),
        HearingNotified p => (p.PaperId, p.Number.ToString()),
        PenaltyDecided p => (p.PaperId, p.Number.ToString()),
        NoPenaltyDecided p => (p.PaperId, p.Number.ToString()),
        CaseTransferred p => (p.PaperId, p.Number.ToString()),
        ReferralApproved p => (p.PaperId, p.Number.ToString()),
        PaymentPlanApproved p => (p.PaperId, p.Number.ToString()),
        AdditionalFineDecided p => (p.PaperId, p.Number.ToString()),
        MajorPenaltyReported p => (p.PaperId, p.Number.ToString()),
        DecisionAmended p => (p.PaperId, p.Number.ToString()),
        DemandIssued p => (p.PaperId, p.Number.ToString()),
        CorrectionDemanded p => (p.PaperId, p.Number.ToString()),
        SubstitutionDecided p => (p.PaperId, p.Number.ToString()),
        EnforcementApplied p => (p.PaperId, p.Number.ToString()),
        OnTheSpotDecided p => (p.PaperId, p.Number.ToString()),
        DailyFineNoticed p => (p.PaperId, p.Number.ToString()),
        DailyFineDecided p => (p.PaperId, p.Number.ToString()),
        DetentionTransferApproved p => (p.PaperId, p.Number.ToString()),
        _ => null,
    };

    private static bool IsOutcome(CaseEvent e) =>
        e is PenaltyDecided or OnTheSpotDecided or NoPenaltyDecided or FilingRevoked or CaseTransferred or InvestigationTerminated;

    /// <summary>
    /// Whether the party must be told of a hearing: closing down and licences always gave it, as do qualifications and occupations since 2021, and
    /// suspension for rectification, restricted business and a ban on applying since 2023; a fine or confiscation from 5,000 yuan for citizens and individual businesses, and in Sichuan from 20,000 for others.
    /// </summary>
    private bool GivesHearing(int at, IReadOnlyList<Penalty> penalties) => penalties.Any(p => p.Kind switch
    {
        PenaltyKind.SuspensionOrClosure or PenaltyKind.LicenceRevocation or PenaltyKind.QualificationLowered or PenaltyKind.OccupationRestriction => true,
        PenaltyKind.SuspensionForRectification or PenaltyKind.ActivityRestriction or PenaltyKind.LicenceApplicationBan or PenaltyKind.OccupationBan => Since(NewRule, at),
        PenaltyKind.Fine => Fine(penalties) >= (Only<FilingProposed>().Party.Kind is PartyKind.Citizen or PartyKind.IndividualBusiness ? 5_000 : 20_000),
        _ => p.Amount?.Yuan >= (Only<FilingProposed>().Party.Kind is PartyKind.Citizen or PartyKind.IndividualBusiness ? 5_000 : 20_000),
    });

    private static DateOnly DefenceEnds(DateOnly served) =>
        served < NewLaw ? SecondCalendar.AfterDays(served, 7) : SecondCalendar.AfterWorkingDays(served, 5);

    private static DateOnly HearingRequestEnds(DateOnly told) =>
        told < NewLaw ? SecondCalendar.AfterDays(told, 3) : SecondCalendar.AfterWorkingDays(told, 5);

    /// <summary>Seven days before the hearing, under the law of the day on which it is told of; since 2021 working days.</summary>
    private static bool InTimeForHearing(DateOnly told, DateOnly hearing) =>
        told < NewLaw ? hearing.DayNumber - told.DayNumber >= 7 : SecondCalendar.AfterWorkingDays(told, 7) <= hearing;

    /// <summary>When a deferral or instalments approved under the law of 2021 end.</summary>
    private DateOnly? PlanEnds(int at, Guid decision) =>
        Before<PaymentPlanApproved>(at).LastOrDefault(p => p.DecisionId == decision && p.OccurredOn >= NewLaw)?.Instalments[^1].DueOn;

    /// <summary>The results, of monitoring and of examinations, that the party was not informed of.</summary>
    private IEnumerable<string> Uninformed(int at) => Before<ExaminationResultReceived>(at).Select(r => r.Reference)
        .Concat(Before<EvidenceAdded>(at).Select(e => e.Monitoring?.ReportNumber).OfType<string>())
        .Except(Before<ResultCommunicated>(at).Select(r => r.Reference));

    private IEnumerable<string> Recorded(int at) => Before<EvidenceAdded>(at).Where(e => e.Equipment is not null).Select(e => e.Title.Trim());

    private void MustNotRest(int at) =>
        Must(LastOf(at, typeof(InvestigationSuspended), typeof(InvestigationResumed)) is not InvestigationSuspended, at, "while the investigation rests");

    private static decimal Fine(IEnumerable<Penalty> penalties) => penalties.Where(p => p.Kind == PenaltyKind.Fine).Sum(p => p.Amount?.Yuan ?? 0);

    private static decimal ToPay(IEnumerable<Penalty> penalties) =>
        penalties.Where(p => p.Kind is PenaltyKind.Fine or PenaltyKind.ConfiscationOfGains).Sum(p => p.Amount?.Yuan ?? 0);

    private static IEnumerable<string> Ids(IEnumerable<OfficerName> officers) => officers.Select(officer => officer.Id);

    private static bool CertifiedOn(string id, DateOnly day) =>
        TheCounty.Staff.TryGetValue(id, out var officer) && officer.Certificate is { } c && c.ValidFrom <= day && day <= c.ValidUntil;
}
