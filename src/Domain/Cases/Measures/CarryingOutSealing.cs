using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Carries out a sealing or seizure.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="At">The local time.</param>
/// <param name="DocumentId">The decision; null in an emergency, when the decision follows.</param>
/// <param name="Items">The installations and equipment on the list.</param>
/// <param name="Defence">What the party said on the spot, or that nobody was there and which witness was.</param>
/// <param name="SigningNote">How the record and the list were signed, or why not.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Officers">The ids of the officers.</param>
public sealed record CarryOutSealing(
    DateOnly OccurredOn, TimeOnly At, Guid? DocumentId, IReadOnlyList<MeasuredItem> Items, string Defence, string SigningNote, bool CertificatesShown,
    IReadOnlyList<string> Officers) : IActBody, IDoneByInvestigators, IShowsCertificates, ICarriesOutAMeasure;

/// <summary>Carrying out a sealing or seizure 实施查封（扣押）.</summary>
public static class CarryingOutSealing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<CarryOutSealing> Act = new()
    {
        Name = "carry-out-sealing",
        Title = "实施查封（扣押）",
        Roles = [Role.Officer],
        Stages = MeasureRules.Working,
        Follows = file => file.AppointedOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator, MeasureRules.ProtectionLawKnowsTheMeasure],
        Checks =
        [
            InvestigationRules.TwoOfTheInvestigatorsAct,
            InvestigationRules.CertificatesWereShown,
            MeasureRules.GoodsAreListed,
            MeasureRules.MeasureWasApprovedOrUrgent,
        ],
        Record = (at, act) => new EquipmentSealed(
            act.OccurredOn, act.At, act.DocumentId, act.Items, act.Defence, act.SigningNote, at.Named(act.Officers.Distinct())),
    };
}
