using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Archive;

public class ArchiveTests
{
    private static readonly ACase Paid = ACase.WithDecision().Paid();
    private static readonly DateOnly On = new(2017, 8, 1);

    private static Attempt Closing(ACase given, ClosureGround ground, DateOnly on) => given.Trying(ClosingCase.Act, new(on, ground, "已办结"), today: on);

    [Fact]
    [Refuses(nameof(ArchiveRules.SupervisorWasInformed))]
    [LetsPass(nameof(ArchiveRules.SupervisorWasInformed))]
    public void A_supervised_case_is_reported_upward_before_it_is_archived()
    {
        var supervised = Paid.Do(ClosingCase.Act, new(Usual.ClosedOn, ClosureGround.Performed, "已办结", "广元市环境保护局"));
        supervised.Trying(ArchivingCase.Act, Usual.Archiving(On)).IsRefusedBy(ArchiveRules.SupervisorWasInformed);
        supervised.Trying(ArchivingCase.Act, Usual.Archiving(On) with { SupervisorInformedOn = Usual.ClosedOn.AddDays(-1) }).IsRefusedBy(ArchiveRules.SupervisorWasInformed);
        Assert.Equal(On, Assert.Single(CaseDeadlines.Of(supervised.Case, supervised.Law, On), d => d.Kind == "supervision.record").DueOn);
        supervised.Trying(ArchivingCase.Act, Usual.Archiving(On) with { SupervisorInformedOn = On }).Gives<CaseArchived>();
        Paid.Closed().Trying(ArchivingCase.Act, Usual.Archiving(On)).Gives<CaseArchived>();
    }

    [Fact]
    public void After_archiving_every_act_is_refused()
    {
        var archived = Paid.Closed().Archived();
        Assert.All(CaseActs.All, act => Assert.Same(
            GeneralRules.StageAllowsTheAct, Assert.Single(act.RefusedBy(archived.At(act, On))).Rule));
    }

    [Fact]
    public void The_dossier_is_in_the_fixed_order()
    {
        var dossier = Dossier.Of(Paid.Published(Usual.PaidOn).Closed().Archived().Events);
        var main = dossier.Where(i => i.Volume == DossierVolume.Main).ToList();
        Assert.Equal(Enumerable.Range(1, main.Count), main.Select(i => i.Position));
        Assert.Equal(
            ["行政处罚决定书及送达回证", "立案审批材料", "调查取证及证据材料", "行政处罚事先告知书、听证告知书、听证通知书及送达回证", "执行材料", "结案材料", "其他有关材料"],
            main.Select(i => i.Section).Distinct());
        Assert.StartsWith("行政处罚决定书 苍环罚", main[0].Title, StringComparison.Ordinal);
        Assert.EndsWith("送达回证", main[1].Title, StringComparison.Ordinal);
        Assert.Equal(["投诉、申诉、举报等案源材料", "审查意见"], dossier.Where(i => i.Volume == DossierVolume.Secondary).Select(i => i.Section));
        Assert.All(dossier, item => Assert.InRange(item.SourceVersion, 1, Paid.Events.Count + 2));
    }

    [Fact]
    [Refuses(nameof(ClosureRules.NoRemedyIsOpen))]
    [LetsPass(nameof(ClosureRules.NoRemedyIsOpen))]
    [Refuses(nameof(ClosureRules.RefundsAreMade))]
    [LetsPass(nameof(ClosureRules.RefundsAreMade))]
    public void A_case_is_closed_when_remedies_and_refunds_are_done()
    {
        var sought = Paid.RemedySought(new(2017, 7, 20)).Remedy(RemedyStep.Accepted);
        Closing(sought, ClosureGround.Performed, On).IsRefusedBy(ClosureRules.NoRemedyIsOpen);
        var revoked = sought.RemedyDecided(RemedyResult.Revoked, On);
        Closing(revoked, ClosureGround.DecisionRevoked, On).IsRefusedBy(ClosureRules.RefundsAreMade);
        Closing(revoked.Refunded(15_000), ClosureGround.DecisionRevoked, On).Gives<CaseClosed>();
    }

    [Fact]
    public void A_case_is_closed_on_the_ground_of_its_enforcement()
    {
        var applied = ACase.WithDecision().Demanded().DemandServed().EnforcementApplied().Court(CourtAnswer.Accepted).Court(CourtAnswer.Allowed);
        DateOnly on = new(2018, 2, 1);
        Closing(applied, ClosureGround.Enforced, on).IsRefusedBy(ClosureRules.PaidInFull);
        Closing(applied.Paid(15_000, on).Court(CourtAnswer.Enforced), ClosureGround.Enforced, on).IsRefusedBy(ClosureRules.PaidInFull);
        Closing(applied.Paid(30_000, on).Court(CourtAnswer.Enforced), ClosureGround.Enforced, on).Gives<CaseClosed>();
        Closing(applied.EnforcementTerminated(on), ClosureGround.Performed, on).IsRefusedBy(ClosureRules.GroundFitsTheCase);
        Closing(applied.EnforcementTerminated(on), ClosureGround.Other, on).Gives<CaseClosed>();
    }

    [Fact]
    [Refuses(nameof(ClosureRules.CorrectionIsPerformed))]
    [LetsPass(nameof(ClosureRules.CorrectionIsPerformed))]
    public void From_2023_the_correction_must_be_performed_too()
    {
        Closing(Paid, ClosureGround.Performed, new(2023, 6, 30)).Gives<CaseClosed>();
        Closing(Paid, ClosureGround.Performed, new(2023, 7, 1)).IsRefusedBy(ClosureRules.CorrectionIsPerformed);
        var corrected = ACase.Investigated().CorrectionOrdered().CorrectionServed().Reinspected().Concluded().ReviewPassed().Noticed().NoticeServed()
            .Penalised().Served().Paid();
        Closing(corrected, ClosureGround.Performed, new(2023, 7, 1)).Gives<CaseClosed>();
    }
}
