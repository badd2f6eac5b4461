using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Closure;

/// <summary>The rules of closing a case 结案.</summary>
public static class ClosureRules
{
    private static readonly Provision Closing = new(
        new LegalBasis("环境行政处罚办法", "第六十七条"), b: new LegalBasis("生态环境行政处罚办法", "第七十九条（条文待核）"));

    /// <summary>The ground is one that the state of the case gives.</summary>
    public static readonly BodyRule<CloseCase> GroundFitsTheCase = new(
        "R-901", "结案理由应当与案件处理结果相符", Closing,
        (at, act) => GroundsOf(at).Contains(act.Ground),
        (at, act) => $"“{at.Case.Stage.Chinese()}”的案件不能以“{act.Ground.Chinese()}”结案");

    /// <summary>What was decided has reached the party.</summary>
    public static readonly CaseRule DecisionReachedTheParty = new(
        "R-902", "结案前，处罚决定书或者不予处罚决定书应当已经送达", Closing,
        at => at.Case.Papers.All(p => p.Service?.ServedOn <= at.On || p.Kind is not (PaperKind.PenaltyDecision or PaperKind.DailyFineDecision or PaperKind.NoPenaltyDecision)
            || at.Case.Penalties.Any(decision => decision.PaperId == p.Id && decision.IsRevoked)),
        _ => "决定书尚未送达（公告送达的，公告期尚未届满）");

    /// <summary>What was to be paid is paid.</summary>
    public static readonly CaseRule PaidInFull = new(
        "R-903", "结案前，罚没款和已经主张的加处罚款应当缴清，终结执行的除外", Closing,
        at => Unpaid(at).IsZero,
        at => $"尚欠 {Unpaid(at)} 元");

    /// <summary>No referral is open.</summary>
    public static readonly CaseRule ReferralIsSettled = new(
        "R-904", "涉嫌犯罪移送尚未办结的，不得结案", Closing,
        at => at.Case.Referral is not { IsUnsettled: true },
        at => $"移送现为“{at.Case.Referral?.Status.Chinese()}”");

    /// <summary>No remedy is pending.</summary>
    public static readonly CaseRule NoRemedyIsOpen = new(
        "R-905", "行政复议、行政诉讼尚未办结的，不得结案、归档", Closing,
        at => at.Case.Penalties.All(p => p.PendingRemedy is null),
        at => at.Case.Penalties.Select(p => p.PendingRemedy).OfType<Remedy>().First() is var pending ? $"{pending.FiledOn.Iso()} 的{pending.Kind.Chinese()}尚未办结" : "");

    /// <summary>What is to be paid back is paid back.</summary>
    public static readonly CaseRule RefundsAreMade = new(
        "R-906", "处罚决定变更、撤销后应当退还的款项未退还的，不得结案、归档", Closing,
        at => at.Case.Penalties.All(p => p.Refundable.IsZero),
        at => $"尚有 {at.Case.Penalties.Aggregate(Money.Zero, (sum, p) => sum + p.Refundable)} 元未退还");

    /// <summary>Under the regime of 2023 the correction ordered must be performed too.</summary>
    public static readonly CaseRule CorrectionIsPerformed = new(
        "R-907", "自2023年7月1日起，责令改正违法行为也履行完毕的，方可结案", Closing,
        at => at.Regime < Regime.B || at.Case.Stage != CaseStage.PenaltyDecided || at.Case.Correction is null or { Corrected: true }
            || at.Case.Penalties.All(p => p.IsRevoked),
        at => at.Case.Correction?.ReinspectedOn is null ? "责令改正后尚未复查" : "复查发现尚未改正");

    /// <summary>What others were to perform is performed, by them or by the party.</summary>
    public static readonly CaseRule SubstitutionIsCarriedOut = new(
        "R-908", "决定代履行的，应当实施完毕或者由当事人自行履行后方可结案", new("行政强制法", "第五十条、第五十一条"),
        at => at.Case.OpenSubstitution() is null,
        at => $"{at.Case.OpenSubstitution()?.Number}尚未实施完毕");

    /// <summary>The grounds the state of the case gives on the day.</summary>
    private static IEnumerable<ClosureGround> GroundsOf(Circumstances at)
    {
        var file = at.Case;
        if (file.Stage != CaseStage.PenaltyDecided)
        {
            return at.Regime >= Regime.B && (file.Stage == CaseStage.Transferred || file.Referral is { Status: ReferralStatus.Accepted })
                ? [ClosureGround.NothingToEnforce, ClosureGround.Referred]
                : file.Stage == CaseStage.InvestigationTerminated ? [ClosureGround.NothingToEnforce, ClosureGround.InvestigationTerminated]
                : [ClosureGround.NothingToEnforce];
        }

        var standing = file.Penalties.Where(p => !p.IsRevoked).ToList();
        return standing.Count == 0 ? [ClosureGround.DecisionRevoked]
            : standing.Any(p => p.Termination is not null) ? [ClosureGround.Other]
            : standing.Any(p => p.Application is { Answer: CourtAnswer.Enforced }) ? [ClosureGround.Enforced]
            : [ClosureGround.Performed];
    }

    private static Money Unpaid(Circumstances at) => at.Case.Penalties.Where(p => p.Termination is null).Aggregate(
        Money.Zero,
        (sum, p) => sum + p.Owed + (p.AdditionalFineIsClaimed ? LatePayment.AdditionalFineOwed(at.Case, p, at.Law, at.On) : Money.Zero));
}
