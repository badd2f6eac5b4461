using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Substitution;

namespace Enforcement.Scenarios;

/// <summary>Steps of performance by others.</summary>
public sealed partial record ACase
{
    /// <summary>A case under investigation whose order to correct was found disobeyed on 2017-06-16.</summary>
    public static ACase Disobeyed() => Investigated().CorrectionOrdered().CorrectionServed().Reinspected(Usual.FoundDisobeyedOn, corrected: false);

    public ACase CorrectionDemanded(DateOnly? on = null) => Step(DemandingCorrection.Act, Usual.CorrectionDemand(on));

    public ACase CorrectionDemandServed(DateOnly? on = null) => PaperServed(PaperKind.DemandNotice, on ?? Latest);

    public ACase SubstitutionDecided(DateOnly? on = null, Func<DecideSubstitution, DecideSubstitution>? but = null) =>
        Step(DecidingSubstitution.Act, Usual.Substitution(on), but);

    public ACase SubstitutionServed(DateOnly? on = null) => PaperServed(PaperKind.SubstitutionDecision, on ?? Latest);

    public ACase Substituted(DateOnly? on = null, Func<RecordSubstitution, RecordSubstitution>? but = null) =>
        Step(RecordingSubstitution.Act, Usual.Substituted(on), but);

    public ACase SubstitutionPaid(decimal yuan = Usual.SubstitutionCostYuan, DateOnly? on = null) =>
        Step(RecordingSubstitutionCost.Act, Usual.SubstitutionCost(on ?? Latest, yuan));
}
