using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Service;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Service;

public class ServiceMethodTests
{
    private static readonly ACase Noticed = ACase.Reviewed().Noticed();
    private static readonly Guid Notice = Noticed.PaperOf(PaperKind.PriorNotice);

    private static Attempt By(ServiceMethod method, ServiceProof? proof, DateOnly? on = null) => Noticed.Trying(
        RecordingService.Act, Usual.Service(on ?? Usual.NoticedOn, Notice) with { Method = method, Proof = proof }, today: on);

    [Fact]
    [Refuses(nameof(ServiceRules.RefusalIsAnsweredByLeaving))]
    [LetsPass(nameof(ServiceRules.RefusalIsAnsweredByLeaving))]
    public void Who_refuses_to_sign_is_served_by_leaving()
    {
        By(ServiceMethod.Direct, new(RefusedToSign: true)).IsRefusedBy(ServiceRules.RefusalIsAnsweredByLeaving);
        By(ServiceMethod.Leaving, new(RefusedToSign: true, Witness: "见证人")).Gives<PaperServed>();
    }

    [Fact]
    [Refuses(nameof(ServiceRules.LeavingIsWitnessed))]
    [LetsPass(nameof(ServiceRules.LeavingIsWitnessed))]
    public void Leaving_is_witnessed_or_photographed()
    {
        By(ServiceMethod.Leaving, null).IsRefusedBy(ServiceRules.LeavingIsWitnessed);
        By(ServiceMethod.Leaving, new(Photographed: true)).Gives<PaperServed>();
        Assert.Equal("见证人", By(ServiceMethod.Leaving, new(Witness: "见证人")).Gives<PaperServed>().Proof?.Witness);
    }

    [Fact]
    [Refuses(nameof(ServiceRules.AnnouncementIsReasoned))]
    [LetsPass(nameof(ServiceRules.AnnouncementIsReasoned))]
    public void An_announcement_has_its_reason_and_course_on_record()
    {
        By(ServiceMethod.PublicAnnouncement, new(AnnouncementReason: "下落不明")).IsRefusedBy(ServiceRules.AnnouncementIsReasoned);
        By(ServiceMethod.PublicAnnouncement, new(AnnouncementCourse: "在示例报公告")).IsRefusedBy(ServiceRules.AnnouncementIsReasoned);
        By(ServiceMethod.PublicAnnouncement, new(AnnouncementReason: "下落不明", AnnouncementCourse: "在示例报公告")).Gives<PaperServed>();
    }

    [Theory]
    [InlineData(ServiceMethod.Fax)]
    [InlineData(ServiceMethod.Email)]
    [Refuses(nameof(ServiceRules.ElectronicServiceIsConfirmed))]
    [LetsPass(nameof(ServiceRules.ElectronicServiceIsConfirmed))]
    public void Fax_and_email_need_the_law_of_2021_and_a_signed_confirmation(ServiceMethod method)
    {
        ServiceProof signed = new(AddressConfirmedOn: new(2017, 6, 1));
        By(method, signed).IsRefusedBy(ServiceRules.ElectronicServiceIsConfirmed);
        By(method, signed, new(2021, 7, 14)).IsRefusedBy(ServiceRules.ElectronicServiceIsConfirmed);
        By(method, null, new(2021, 7, 15)).IsRefusedBy(ServiceRules.ElectronicServiceIsConfirmed);
        By(method, new(AddressConfirmedOn: new(2021, 7, 16)), new(2021, 7, 15)).IsRefusedBy(ServiceRules.ElectronicServiceIsConfirmed);
        Assert.Equal(new DateOnly(2021, 7, 15), By(method, signed, new(2021, 7, 15)).Gives<PaperServed>().ServedOn);
    }

    [Theory]
    [InlineData(ServiceMethod.Entrusted)]
    [InlineData(ServiceMethod.Forwarded)]
    [InlineData(ServiceMethod.Notarised)]
    [Refuses(nameof(ServiceRules.HelperIsNamed))]
    [LetsPass(nameof(ServiceRules.HelperIsNamed))]
    public void Who_serves_for_the_agency_is_named(ServiceMethod method)
    {
        By(method, null).IsRefusedBy(ServiceRules.HelperIsNamed);
        By(method, new(Through: "示例公证处")).Gives<PaperServed>();
    }

    [Fact]
    [Refuses(nameof(ServiceRules.AgentIsAuthorised))]
    [LetsPass(nameof(ServiceRules.AgentIsAuthorised))]
    public void An_agent_may_receive_for_the_party()
    {
        By(ServiceMethod.Direct, new(Agent: "钱小示例")).IsRefusedBy(ServiceRules.AgentIsAuthorised);
        By(ServiceMethod.Direct, new(Agent: "钱小示例", AgentAuthority: "同住成年家属")).Gives<PaperServed>();
    }
}
