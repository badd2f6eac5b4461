using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Recusal;

public class RecusalTests
{
    private static readonly DateOnly On = new(2017, 6, 1);
    private static readonly ACase Begun = ACase.Investigated();

    [Fact]
    [Refuses(nameof(RecusalRules.RecusalConcernsStaff))]
    [LetsPass(nameof(RecusalRules.RecusalConcernsStaff))]
    [Refuses(nameof(RecusalRules.RecusalGroundIsKnownToTheProcedure))]
    [LetsPass(nameof(RecusalRules.RecusalGroundIsKnownToTheProcedure))]
    [Refuses(nameof(RecusalRules.NoRequestIsOpen))]
    [LetsPass(nameof(RecusalRules.NoRequestIsOpen))]
    public void Staff_are_recused_on_grounds_of_their_time_one_request_at_a_time()
    {
        Begun.Trying(RequestingRecusal.Act, Usual.RecusalRequest(On, "nobody")).IsRefusedBy(RecusalRules.RecusalConcernsStaff);
        Begun.Trying(RequestingRecusal.Act, Usual.RecusalRequest(On) with { By = RecusalRequester.TheOfficer }).IsRefusedBy(RecusalRules.RecusalConcernsStaff);
        Begun.Trying(RequestingRecusal.Act, Usual.RecusalRequest(On) with { Ground = RecusalGround.OtherRelation }).IsRefusedBy(RecusalRules.RecusalGroundIsKnownToTheProcedure);
        Assert.All([new(2021, 7, 15), new(2022, 4, 1), new(2024, 4, 1)], (DateOnly on) => ACase.ReviewedFrom(on.AddDays(-15))
            .Trying(RequestingRecusal.Act, Usual.RecusalRequest(on) with { Ground = RecusalGround.OtherRelation }).Gives<RecusalRequested>());
        var asked = Begun.Trying(RequestingRecusal.Act, Usual.RecusalRequest(On)).IsDone();
        asked.Trying(RequestingRecusal.Act, Usual.RecusalRequest(On)).IsRefusedBy(RecusalRules.NoRequestIsOpen);
        asked.RecusalDecided(On, granted: false).Trying(RequestingRecusal.Act, Usual.RecusalRequest(On)).Gives<RecusalRequested>();
    }

    [Fact]
    [Refuses(nameof(RecusalRules.RecusalIsAskedFor))]
    [LetsPass(nameof(RecusalRules.RecusalIsAskedFor))]
    [Refuses(nameof(RecusalRules.RecusalRequestIsOpen))]
    [LetsPass(nameof(RecusalRules.RecusalRequestIsOpen))]
    [Refuses(nameof(RecusalRules.NobodyDecidesTheirOwnRecusal))]
    [LetsPass(nameof(RecusalRules.NobodyDecidesTheirOwnRecusal))]
    [Refuses(nameof(RecusalRules.RightPersonDecidesRecusal))]
    [LetsPass(nameof(RecusalRules.RightPersonDecidesRecusal))]
    public void The_right_person_decides_on_a_request()
    {
        Begun.Trying(DecidingRecusal.Act, Usual.RecusalDecision(On)).IsRefusedBy(RecusalRules.RecusalIsAskedFor);
        Begun.RecusalRequested(On).Trying(DecidingRecusal.Act, Usual.RecusalDecision(On, "officer1")).IsRefusedBy(RecusalRules.RecusalRequestIsOpen);
        Begun.RecusalRequested(On).Trying(DecidingRecusal.Act, Usual.RecusalDecision(On), TheCounty.Leader2).Gives<RecusalDecided>();
        var deputy = Begun.RecusalRequested(On, "leader2");
        deputy.Trying(DecidingRecusal.Act, Usual.RecusalDecision(On, "leader2"), TheCounty.Leader2).IsRefusedBy(RecusalRules.NobodyDecidesTheirOwnRecusal);
        deputy.Trying(DecidingRecusal.Act, Usual.RecusalDecision(On, "leader2"), TheCounty.Leader1).Gives<RecusalDecided>();
        var head = Begun.RecusalRequested(On, "leader1");
        head.Trying(DecidingRecusal.Act, Usual.RecusalDecision(On, "leader1"), TheCounty.Leader2).IsRefusedBy(RecusalRules.RightPersonDecidesRecusal);
        var third = TheCounty.Leader2 with { Id = "leader3" };
        var three = head with { Staff = new Dictionary<string, Domain.Officers.Officer>(head.Staff) { [third.Id] = third } };
        three.Trying(DecidingRecusal.Act, Usual.RecusalDecision(On, "leader1") with { Together = ["leader3"] }, TheCounty.Leader2).Gives<RecusalDecided>();
        Assert.All([TheCounty.Legal1.Id, "nobody"], other => Begun.RecusalRequested(On)
            .Trying(DecidingRecusal.Act, Usual.RecusalDecision(On) with { Together = [other] }).IsRefusedBy(RecusalRules.RightPersonDecidesRecusal));
    }

    [Fact]
    [Refuses(nameof(RecusalRules.ActorIsNotRecused))]
    [LetsPass(nameof(RecusalRules.ActorIsNotRecused))]
    [Refuses(nameof(RecusalRules.NamedStaffAreNotRecused))]
    [LetsPass(nameof(RecusalRules.NamedStaffAreNotRecused))]
    public void Who_is_recused_has_no_further_part_but_goes_on_until_it_is_decided()
    {
        var asked = Begun.RecusalRequested(On);
        asked.Trying(RecordingInspection.Act, Usual.Inspection(On), TheCounty.Officer2).Gives<InspectionRecorded>();
        var recused = asked.RecusalDecided(On);
        Assert.False(recused.Case.IsInvestigator("officer2"));
        recused.Trying(RecordingInspection.Act, Usual.Inspection(On), TheCounty.Officer2).IsRefusedBy(RecusalRules.ActorIsNotRecused);
        recused.Trying(RecordingInspection.Act, Usual.Inspection(On)).IsRefusedBy(RecusalRules.NamedStaffAreNotRecused);
        recused.Trying(AppointingInvestigators.Act, Usual.Appointment(On)).IsRefusedBy(RecusalRules.NamedStaffAreNotRecused);
        recused.Trying(AppointingInvestigators.Act, Usual.Appointment(On) with { Investigators = ["officer1", "officer4"] }).Gives<InvestigatorsAppointed>();
    }

    [Fact]
    public void A_recused_leader_has_no_part_in_deciding_on_another_recusal()
    {
        var asked = Begun.RecusalRequested(On, "leader2").RecusalDecided(On, "leader2").RecusalRequested(On);
        asked.Trying(DecidingRecusal.Act, Usual.RecusalDecision(On) with { Together = ["leader2"] }, TheCounty.Leader1).IsRefusedBy(RecusalRules.NamedStaffAreNotRecused);
        asked.Trying(DecidingRecusal.Act, Usual.RecusalDecision(On), TheCounty.Leader1).Gives<RecusalDecided>();
    }
}
