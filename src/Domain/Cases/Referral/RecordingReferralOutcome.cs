using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Records what the public security organ answered.</summary>
/// <param name="OccurredOn">The day of the receipt or notice.</param>
/// <param name="Outcome">Receipt, acceptance or return, and what may come between and after.</param>
/// <param name="Reference">Number of the receipt or notice, and reasons of a return.</param>
/// <param name="At">The local time, of a notice that materials are incomplete.</param>
/// <param name="Time">With a receipt: how long the public security organ has to decide.</param>
public sealed record RecordReferralOutcome(
    DateOnly OccurredOn, ReferralOutcome Outcome, string Reference, TimeOnly? At = null, PoliceTime Time = PoliceTime.Ordinary) : IActBody;

/// <summary>What the public security organ, or after it the procuratorate, may answer.</summary>
public enum ReferralOutcome
{
    /// <summary>It acknowledges receipt 接受回执.</summary>
    [Term("接受回执")] Receipted,

    /// <summary>It files the case 立案.</summary>
    [Term("公安机关立案")] Accepted,

    /// <summary>It does not file the case and returns it 不予立案、退回.</summary>
    [Term("公安机关不予立案、退回")] Returned,

    /// <summary>It tells that the materials are incomplete 通知补正材料.</summary>
    [Term("公安机关通知补正材料")] SupplementRequested,

    /// <summary>On review it upholds that it does not file the case 复议维持不予立案.</summary>
    [Term("公安机关复议维持不予立案")] ReviewUpheld,

    /// <summary>The procuratorate finds the refusal justified 检察机关认为不立案理由成立.</summary>
    [Term("检察机关认为不立案理由成立")] SupervisionDeclined,
}

/// <summary>Recording the answer of the public security organ or the procuratorate 移送结果; a filing after review or supervision is a filing.</summary>
public static class RecordingReferralOutcome
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordReferralOutcome> Act = new()
    {
        Name = "record-referral-outcome",
        Title = "登记移送结果",
        Roles = [Role.Officer],
        Stages = ReferralStages.UntilSettled,
        Follows = file => file.Referral?.LatestStepOn(),
        Needs = [ReferralRules.ReferralWasSent],
        Checks = [ReferralRules.ReceiptComesOnce, ReferralRules.AnswerFitsTheReferral, ReferralRules.IncompletenessIsToldAtATime],
        Record = (at, act) => act.Outcome switch
        {
            ReferralOutcome.Receipted => new ReferralReceiptReceived(act.OccurredOn, act.Reference, at.Actor.Named, act.Time),
            ReferralOutcome.Accepted => new ReferralAccepted(act.OccurredOn, act.Reference, at.Actor.Named),
            ReferralOutcome.SupplementRequested => new ReferralSupplementRequested(act.OccurredOn, act.At!.Value, act.Reference, at.Actor.Named),
            ReferralOutcome.ReviewUpheld => new ReferralRefusalConfirmed(act.OccurredOn, act.Reference, at.Actor.Named),
            ReferralOutcome.SupervisionDeclined => new ReferralSupervisionDeclined(act.OccurredOn, act.Reference, at.Actor.Named),
            _ => new ReferralReturned(act.OccurredOn, act.Reference, at.Actor.Named),
        },
    };
}
