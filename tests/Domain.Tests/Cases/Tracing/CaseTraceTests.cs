using System.Runtime.CompilerServices;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Tracing;

public class CaseTraceTests
{
    private static readonly Type[] OfTheSystem = [typeof(DeadlineMissed), typeof(PaperProduced)];

    public static TheoryData<Type> Events() => [.. typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent)))];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_names_its_act_and_everybody_it_names_has_a_part(Type type)
    {
        var happened = (CaseEvent)RuntimeHelpers.GetUninitializedObject(type);
        Assert.Equal(OfTheSystem.Contains(type), EventActs.Of(happened) is null);
        var names = type.GetProperties().Where(p => p.PropertyType == typeof(OfficerName) || p.PropertyType == typeof(IReadOnlyList<OfficerName>)).ToList();
        foreach (var property in names)
        {
            property.SetValue(happened, property.PropertyType == typeof(OfficerName) ? TheCounty.Officer1.Named : (IReadOnlyList<OfficerName>)[TheCounty.Officer1.Named]);
        }

        var silent = type == typeof(DeadlineMissed) || type == typeof(RecusalRequested) || type == typeof(RecusalDecided) ? 1 : 0;
        var acting = ActingPerson.In(happened);
        Assert.Equal(names.Count - silent, acting.Count);
        Assert.All(acting, person => Assert.NotEmpty(person.Part));
    }

    [Fact]
    public void Each_step_tells_who_did_it_as_what_under_which_rules_of_which_regime()
    {
        var trace = CaseTrace.Of(ACase.WithDecision().Trail(Usual.ServedOn, daysLater: 2));
        Assert.Equal(13, trace.Steps.Count);
        var review = trace.Steps.Single(step => step.Title == "案件审查：通过");
        Assert.Equal(("赵敏", "审查人"), (review.Persons.Single().Officer.Name, review.Persons.Single().Part));
        Assert.Equal((Regime.A1, 2), (review.Regime!.Code, review.Event.DaysLater));
        Assert.Equal(["R-301", "R-302"], review.Rules.Select(r => r.Rule.Code));
        Assert.Equal("《环境行政处罚办法》第四十五条", review.Rules[0].Basis.ToString());

        // A pause of the investigation is known only since 2023.
        Assert.DoesNotContain("R-219", trace.Steps.Single(step => step.Title == "现场检查").Rules.Select(r => r.Rule.Code));

        var in2024 = CaseTrace.Of(ACase.ReviewedFrom(ACase.InB).Trail(ACase.InB.AddDays(14)));
        Assert.Equal("《生态环境行政处罚办法》第三十八条", in2024.Steps.Single(step => step.Title == "案件审查：通过").Rules[0].Basis.ToString());
        Assert.Contains("R-219", in2024.Steps.Single(step => step.Title == "现场检查").Rules.Select(r => r.Rule.Code));
    }

    [Fact]
    public void A_step_done_for_somebody_else_names_both()
    {
        var approving = (FilingApproved)ACase.Proposed().Filed().Events[^1];
        var approved = ACase.Proposed().After(approving with { ActedFor = new(TheCounty.Leader1.Named, TheCounty.Leader2.Named) });

        Assert.Equal(
            ["刘建国 批准人", "周志强 委托他人办理"],
            CaseTrace.Of(approved.Trail(Usual.FiledOn)).Steps[^1].Persons.Select(person => $"{person.Officer.Name} {person.Part}"));
    }

    [Fact]
    public void A_missed_deadline_names_who_held_the_case_marked_or_not()
    {
        var late = ACase.Investigated();
        var bare = CaseTrace.Of(late.Trail(new(2017, 8, 26))).Deadlines.Single(d => d.Deadline.Kind == "decision.limit");
        Assert.Equal("执法人员张伟明、李晓东", bare.Holder);
        Assert.Null(bare.MarkVersion);

        var marked = late.After(MissedDeadlines.NewlyMissed(late.Case.Id, late.Events, late.Law, new(2017, 8, 26)).Single());
        var told = CaseTrace.Of(marked.Trail(new(2017, 8, 26))).Deadlines.Single(d => d.Deadline.Kind == "decision.limit");
        Assert.Equal((bare.Holder, 6L), (told.Holder, told.MarkVersion));
        Assert.All(CaseTrace.Of(late.Trail(new(2017, 6, 1))).Deadlines, deadline => Assert.Null(deadline.Holder));
    }

    [Fact]
    public void The_amounts_way_leads_from_the_proposal_to_the_payment()
    {
        var way = CaseTrace.Of(ACase.Reviewed().Noticed(20_000).NoticeServed().Defended().Deliberated(but: act => act with { Penalties = [Usual.Fine(15_000)] }).Penalised(15_000)
            .Served().Paid(10_000).Paid(5_000, new(2017, 7, 6)).Trail(new(2017, 7, 6))).Amounts;
        Assert.Equal(
            ["调查终结 ", "案件审查：通过 ", "事先告知 20,000.00", "听取陈述申辩 ", "集体讨论 15,000.00", "作出处罚决定 15,000.00", "缴款登记 10,000.00", "缴款登记 5,000.00"],
            way.Select(step => $"{step.Title} {step.Amount}"));
        Assert.Equal("罚款 20,000.00 元", way[2].Penalties);
        Assert.Equal("建议罚款", way[0].Why);
        Assert.Equal(["主持人", "参加讨论的负责人", "列席人", "登记人"], way[4].By.Select(p => p.Part).Distinct());
    }

    [Theory]
    [InlineData(CaseOutcome.Filed)]
    [InlineData(CaseOutcome.Investigating)]
    [InlineData(CaseOutcome.UnderReview)]
    [InlineData(CaseOutcome.ReviewPassed)]
    [InlineData(CaseOutcome.Noticed)]
    [InlineData(CaseOutcome.Penalised)]
    [InlineData(CaseOutcome.NotPenalised)]
    [InlineData(CaseOutcome.FilingRevoked)]
    [InlineData(CaseOutcome.Transferred)]
    [InlineData(CaseOutcome.Terminated)]
    [InlineData(CaseOutcome.Referred)]
    public void A_filed_case_has_one_outcome_whether_closed_or_not(CaseOutcome outcome)
    {
        ACase[] cases = outcome switch
        {
            CaseOutcome.Filed => [ACase.Proposed().Filed()],
            CaseOutcome.Investigating => [ACase.Investigated(), ACase.Investigated().Concluded().ReviewReturned()],
            CaseOutcome.UnderReview => [ACase.Investigated().Concluded()],
            CaseOutcome.ReviewPassed => [ACase.Reviewed()],
            CaseOutcome.Noticed => [ACase.Reviewed().Noticed().NoticeServed()],
            CaseOutcome.Penalised => [ACase.WithDecision(), ACase.WithDecision().Paid().Closed().Archived()],
            CaseOutcome.NotPenalised => [ACase.Reviewed().NoPenalty(), ACase.Reviewed().NoPenalty().Served().Closed()],
            CaseOutcome.FilingRevoked => [ACase.Reviewed().Revoked(), ACase.Reviewed().Revoked().Closed()],
            CaseOutcome.Transferred => [ACase.Reviewed().Transferred(), ACase.Reviewed().Transferred().Closed()],
            CaseOutcome.Terminated => [ACase.Investigated2023().Terminated(new(2023, 8, 14))],
            _ => [ACase.Reviewed().ReferralProposed().ReferralApproved().ReferralSent()],
        };
        Assert.All(cases, file => Assert.Equal(outcome, CaseOutcomes.Of(file.Trail(file.Case.LatestStepOn!.Value))));
        Assert.All(cases, file => Assert.Equal(outcome.IsInHand(), file.Case.Closure is null && outcome >= CaseOutcome.Filed));
    }

    [Fact]
    public void What_was_never_filed_is_not_accounted_for()
    {
        Assert.Null(CaseOutcomes.Of(ACase.Proposed().Refused().Trail(Usual.FiledOn)));
        Assert.Null(CaseOutcomes.Of(ACase.OnTheSpot().Trail(Usual.FiledOn)));
    }
}
