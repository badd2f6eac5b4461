using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Records that the procuratorate demands a referral.</summary>
/// <param name="OccurredOn">The day its opinion was received.</param>
/// <param name="Reference">Its number.</param>
public sealed record RecordProsecutorsOpinion(DateOnly OccurredOn, string Reference) : IActBody;

/// <summary>Recording the procuratorate's opinion that a case be referred 检察机关移送意见; the case is sent within three days.</summary>
public static class RecordingProsecutorsOpinion
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordProsecutorsOpinion> Act = new()
    {
        Name = "record-prosecutors-opinion",
        Title = "登记检察机关移送意见",
        Roles = [Role.Officer],
        Stages = ReferralStages.All,
        Follows = file => file.Filing?.FiledOn ?? file.OnTheSpot?.DecidedOn,
        Needs = [ReferralRules.NoReferralIsUnderWay],
        Record = (at, act) => new ReferralDemanded(act.OccurredOn, act.Reference, at.Actor.Named),
    };
}
