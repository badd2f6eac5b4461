using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Records an interview.</summary>
/// <param name="OccurredOn">The day of the interview.</param>
/// <param name="Interviewee">The one person interviewed.</param>
/// <param name="Capacity">The person's connection with the case.</param>
/// <param name="Statement">What was stated.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Officers">The ids of the officers.</param>
/// <param name="Urgent">Whether it had to be done before the filing 先行调查取证.</param>
public sealed record RecordInterview(
    DateOnly OccurredOn, string Interviewee, string Capacity, string Statement, bool CertificatesShown, IReadOnlyList<string> Officers,
    bool? Urgent = null) : IActBody, IDoneByInvestigators, IShowsCertificates, IMayPrecedeFiling;

/// <summary>Recording an interview 调查询问.</summary>
public static class RecordingInterview
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordInterview> Act = new()
    {
        Name = "record-interview",
        Title = "调查询问",
        Roles = [Role.Officer],
        Stages = [CaseStage.LeadReceived, CaseStage.FilingProposed, CaseStage.Investigating],
        Follows = file => file.AppointedOn ?? file.BegunOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator, InvestigationRules.InvestigationIsNotSuspended],
        Checks = [InvestigationRules.BeforeFilingOnlyWhatIsUrgent, InvestigationRules.TwoOfTheInvestigatorsAct, InvestigationRules.CertificatesWereShown],
        Record = (at, act) => new InterviewRecorded(
            act.OccurredOn, act.Interviewee, act.Capacity, act.Statement, act.CertificatesShown, at.Named(act.Officers.Distinct()),
            IMayPrecedeFiling.Noted(at, act)),
    };
}
