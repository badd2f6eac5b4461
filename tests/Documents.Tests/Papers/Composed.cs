using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Law;
using Enforcement.Scenarios;

namespace Enforcement.Documents.Tests.Papers;

/// <summary>The papers of cases of every course, composed as the application does: the case right after each event, and the event.</summary>
internal static class Composed
{
    private static readonly Lazy<IReadOnlyList<(string Id, ComposedPaper Paper)>> Everything = new(() => [.. Cases().SelectMany(Papers)]);

    /// <summary>All papers of the kind.</summary>
    public static IReadOnlyList<ComposedPaper> Of(string id) => [.. Everything.Value.Where(paper => paper.Id == id).Select(paper => paper.Paper)];

    /// <summary>The papers of the kind in one case, in order.</summary>
    public static IReadOnlyList<ComposedPaper> Of(ACase file, string id) => [.. Papers(file).Where(paper => paper.Id == id).Select(paper => paper.Paper)];

    /// <summary>The text of the last paper of the kind in the case.</summary>
    public static string Text(ACase file, string id) => Of(file, id)[^1].Document.Text;

    /// <summary>A case with every step of the ordinary course, to the archived dossier.</summary>
    public static ACase Whole() => ACase.LeadReceived().LeadReviewed().ProposedFromLead().Filed().WithInvestigators()
        .RecusalRequested(new(2017, 5, 25)).RecusalDecided(new(2017, 5, 26), granted: false)
        .Inspected().Interviewed().WithEvidence(but: body => body with { Files = [new("现场照片1.jpg", new string('a', 64), 123_456)] })
        .PreservationApproved(new(2017, 5, 31)).Preserved(new(2017, 5, 31)).PreservedReleased(new(2017, 6, 2))
        .CorrectionOrdered().CorrectionServed().Reinspected().Concluded().ReviewPassed().Noticed().NoticeServed().Defended()
        .LegalityReviewed().Deliberated().Penalised().Served().Paid().Closed().Archived();

    /// <summary>A hearing, told of in a paper of its own, to its report.</summary>
    public static ACase Heard() => ACase.Reviewed().Noticed(Usual.LargeFineYuan, but: act => act with { HearingToldSeparately = true }).NoticeServed()
        .HearingRightTold().HearingRightServed().Heard();

    /// <summary>Sealing from the decision to the release, and a restriction of production.</summary>
    public static ACase Measured() => ACase.Investigated().SealingDecided(new(2017, 6, 1)).Sealed(new(2017, 6, 1)).SealingExtended(new(2017, 6, 20)).SealingReleased(new(2017, 7, 10))
        .SealedInAnEmergency(new(2017, 7, 11)).SealingDecided(new(2017, 7, 12))
        .RestrictionNotified(new(2017, 7, 12)).ProductionRestricted(new(2017, 7, 20));

    /// <summary>A penalty nobody paid, to the application to the court.</summary>
    public static ACase Unpaid() => ACase.WithDecision().AdditionallyFined().Demanded().DemandServed().DemandAnswered().EnforcementApplied();

    /// <summary>An order to correct nobody obeyed, performed by others.</summary>
    public static ACase Substituted() => ACase.Disobeyed().CorrectionDemanded().CorrectionDemandServed().SubstitutionDecided().SubstitutionServed()
        .CorrectionDemanded(new(2017, 6, 27)).CorrectionDemandServed().Substituted();

    /// <summary>A referral approved, and another one refused.</summary>
    public static ACase Referred() => ACase.Reviewed().ReferralProposed().ReferralRefused().ReferralProposed().ReferralApproved();

    /// <summary>Two violations weighed one by one and penalised together.</summary>
    public static ACase ForTwo() => ACase.ReviewedForTwo().NoticedForTwo(but: act => act with { HearingToldSeparately = true }).HearingRightTold().HearingRightServed()
        .LegalityReviewed().Deliberated(new(2017, 6, 21)).PenalisedForTwo().Served();

    /// <summary>A second round of a daily fine, and persons transferred for detention.</summary>
    public static ACase Daily() => ACase.Discharging().Rechecked().FinedForDischarging().DailyFineNoticed().DailyFineNoticeServed().DailyFineDefended()
        .DailyFineDecided().DailyFineServed().DetentionProposed().DetentionApproved().DetentionSent();

    /// <summary>Samples taken.</summary>
    public static ACase Sampled() => ACase.Investigated()
        .WithEvidence(but: body => body with { Kind = EvidenceKind.PhysicalObject, Title = "水样2个", Sampling = Usual.Sampling });

    /// <summary>Something cleared at once, the party away.</summary>
    public static ACase ClearedAtOnce() => ACase.Investigated().Do(DecidingSubstitution.Act, Usual.ImmediateClearing(Usual.CorrectionOn))
        .Substituted(Usual.CorrectionOn, act => act with { PartyPresent = false, Witness = "孙示例", Notified = "当日电话通知" });

    private static ACase NotPenalisedIn(DateOnly day) => ACase.ReviewedFrom(day).NoPenalty(day.AddDays(15), act => act with { Education = "已当面宣讲法律规定" }).Served();

    private static IEnumerable<ACase> Cases() =>
    [
        Whole(),
        ForTwo(),
        ACase.Proposed().Refused(),
        ACase.LeadReceived().LeadReviewed().LeadDismissed(),
        ACase.LeadReceived().LeadReviewed().Transferred().Closed(),
        ACase.Investigated().Transferred().Closed(),
        ACase.Investigated().Revoked().Closed().Archived(),
        ACase.Investigated().ConcludedOtherwise().ReviewReturned(),
        ACase.Investigated().WithEvidence(but: _ => Usual.MonitoringReport()).PreservedInAnEmergency(new(2017, 6, 1)).PreservationApproved(new(2017, 6, 2)),
        ACase.Proposed(but: body => body with { Party = TheCounty.Citizen }).Filed().WithInvestigators().Inspected(but: body => body with { PartyPresent = null })
            .WithEvidence().Concluded().ReviewPassed(),
        ACase.Investigated2023(),
        ACase.NoticeServedFrom(ACase.InB).LegalityReviewed(agrees: false),
        ACase.NoticeServedFrom(ACase.InA2).LegalityReviewed(),
        Heard(), Measured(), Unpaid(), Substituted(), ClearedAtOnce(), Referred(), Daily(), Sampled(),
        ACase.OnTheSpot(but: _ => Usual.OnTheSpot(fine: null)),
        ACase.OnTheSpot().ReferralProposed().ReferralApproved(),
        ACase.OnTheSpot().PlanRequested(new(2017, 6, 1)).DecisionAmended(DecisionChange.Revoked, new(2017, 6, 2)),
        ACase.Investigated().RestrictionNotified(new(2017, 6, 1), RestrictionKind.Suspension).ProductionSuspended(new(2017, 6, 6)),
        ACase.Reviewed().Reinspected(new(2017, 6, 9)).NoPenalty(new(2017, 6, 12)).Served(),
        NotPenalisedIn(ACase.InB),
        ACase.WithDecision().PlanRequested().PlanApproved().DecisionAmended(DecisionChange.Changed, new(2017, 7, 10), 10_000),
        ACase.WithDecision().DecisionAmended(DecisionChange.RevokedToBeRemade, new(2017, 7, 10)),
        ACase.WithDecision(60_000).DecisionAmended(DecisionChange.Corrected, new(2017, 7, 10)).Reported(new(2017, 7, 10)),
        ACase.NoticeServedFrom(ACase.InB, 60_000).DefenceWaived(ACase.InB.AddDays(16)),
    ];

    private static IEnumerable<(string Id, ComposedPaper Paper)> Papers(ACase file)
    {
        for (var i = 0; i < file.Events.Count; i++)
        {
            CaseEvent[] history = [.. file.Events.Take(i + 1)];
            foreach (var template in PaperTemplates.Of(history[^1]))
            {
                yield return (template.Id, template.Compose(
                    new(EnforcementCase.Of(file.Case.Id, history), history[^1], file.Agency, LawBook.Embedded) { History = history }));
            }
        }
    }
}
