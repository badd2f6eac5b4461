using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Service;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Service;

public class ServiceTests
{
    private static readonly ACase Noticed = ACase.Reviewed().Noticed();
    private static readonly Guid Notice = Noticed.PaperOf(PaperKind.PriorNotice);

    private static Attempt Serving(ACase given, Guid paper, DateOnly? on = null) =>
        given.Trying(RecordingService.Act, Usual.Service(on ?? Usual.NoticedOn, paper));

    [Fact]
    [Refuses(nameof(ServiceRules.PaperIsToBeServed))]
    [LetsPass(nameof(ServiceRules.PaperIsToBeServed))]
    public void Only_the_cases_own_valid_papers_for_the_party_are_served()
    {
        Serving(Noticed, Guid.Empty).IsRefusedBy(ServiceRules.PaperIsToBeServed);
        Serving(Noticed, Noticed.PaperOf(PaperKind.FilingApproval)).IsRefusedBy(ServiceRules.PaperIsToBeServed);
        Serving(Noticed.NoticeVoided(), Notice).IsRefusedBy(ServiceRules.PaperIsToBeServed);
        Serving(Noticed, Notice).Gives<PaperServed>();
    }

    [Fact]
    [Refuses(nameof(ServiceRules.PaperIsNotServedYet))]
    [LetsPass(nameof(ServiceRules.PaperIsNotServedYet))]
    public void A_paper_is_served_once_and_not_voided_after()
    {
        var served = Noticed.NoticeServed();
        Serving(served, Notice).IsRefusedBy(ServiceRules.PaperIsNotServedYet);
        served.Trying(VoidingDocument.Act, Usual.Voiding(Usual.NoticedOn, Notice)).IsRefusedBy(ServiceRules.PaperIsNotServedYet);
        Noticed.Trying(VoidingDocument.Act, Usual.Voiding(Usual.NoticedOn, Notice)).Gives<PaperVoided>();
    }

    [Fact]
    [Refuses(nameof(ServiceRules.NotBeforeThePapersDate))]
    [LetsPass(nameof(ServiceRules.NotBeforeThePapersDate))]
    public void A_paper_is_neither_served_nor_voided_before_its_date()
    {
        Serving(Noticed, Notice, Usual.NoticedOn.AddDays(-1)).IsRefusedBy(ServiceRules.NotBeforeThePapersDate);
        Noticed.Trying(VoidingDocument.Act, Usual.Voiding(Usual.NoticedOn.AddDays(-1), Notice)).IsRefusedBy(ServiceRules.NotBeforeThePapersDate);
        Serving(Noticed, Notice, Usual.NoticedOn).Gives<PaperServed>();
    }

    [Fact]
    [Refuses(nameof(ServiceRules.TwoOfTheStaffServe))]
    [LetsPass(nameof(ServiceRules.TwoOfTheStaffServe))]
    public void Two_members_of_staff_serve()
    {
        Attempt By(params string[] officers) =>
            Noticed.Trying(RecordingService.Act, Usual.Service(Usual.NoticedOn, Notice) with { Officers = officers });
        By("officer1").IsRefusedBy(ServiceRules.TwoOfTheStaffServe);
        By("officer1", "nobody").IsRefusedBy(ServiceRules.TwoOfTheStaffServe);
        By("officer1", "officer3").Gives<PaperServed>();
    }

    [Fact]
    [LetsPass(nameof(ServiceRules.TwoOfTheStaffServe))]
    public void One_member_of_staff_mails() => Noticed
        .Trying(RecordingService.Act, Usual.Service(Usual.NoticedOn, Notice) with { Officers = ["officer1"], Method = ServiceMethod.Mail })
        .Gives<PaperServed>();

    [Fact]
    [Refuses(nameof(ServiceRules.DecisionsAreNotVoided))]
    [LetsPass(nameof(ServiceRules.DecisionsAreNotVoided))]
    public void A_decision_is_not_voided()
    {
        // Voiding is not known at the stages after a decision; the rule holds by itself should a stage be added.
        var decided = Noticed.NoticeServed().Penalised();
        var penalty = decided.PaperOf(PaperKind.PenaltyDecision);
        var at = decided.At(VoidingDocument.Act, Usual.DecidedOn) with { Case = decided.Case with { Stage = CaseStage.Noticed } };
        var refusal = Assert.Throws<RuleBrokenException>(() => VoidingDocument.Act.Decide(at, Usual.Voiding(Usual.DecidedOn, penalty))).Refusal;
        Assert.Same(ServiceRules.DecisionsAreNotVoided, refusal.Rule);
        Witness.Refused(ServiceRules.DecisionsAreNotVoided);
        Noticed.Trying(VoidingDocument.Act, Usual.Voiding(Usual.NoticedOn, Notice)).Gives<PaperVoided>();
    }

    [Theory]
    [InlineData(ServiceMethod.Direct, 0)]
    [InlineData(ServiceMethod.Leaving, 0)]
    [InlineData(ServiceMethod.Mail, 0)]
    [InlineData(ServiceMethod.PublicAnnouncement, 60)]
    public void The_legal_day_of_service_follows_from_the_method(ServiceMethod method, int daysLater) => Assert.Equal(
        Usual.NoticedOn.AddDays(daysLater),
        Noticed.Trying(RecordingService.Act, Usual.Service(Usual.NoticedOn, Notice) with { Method = method }).Gives<PaperServed>().ServedOn);
}
