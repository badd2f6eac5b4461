using Enforcement.Domain.Law;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>The periods of publication and of reporting major penalties 公开、备案期限.</summary>
internal static class PublicationDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file, LawBook law)
    {
        foreach (var decision in file.Penalties)
        {
            var about = file.AboutOneOfMany(decision);
            var publication = decision.Publication;
            if (publication is not { WithheldFor: not null } && (publication is not null || !decision.IsRevoked))
            {
                yield return RunningPeriod.Duty("publication.fullText", decision.DecidedOn, publication?.PublishedOn) with { About = about, OutlivesTheCase = true };

                // The credit portals are bound to seven working days only after 2017.
                if (law.RegimeOn(decision.DecidedOn)?.Code >= Regime.A2)
                {
                    yield return RunningPeriod.Duty(
                        "publication.credit", decision.DecidedOn, publication is { OnCreditPortal: true } ? publication.PublishedOn : null) with
                    { About = about, OutlivesTheCase = true };
                }
            }

            if (publication?.PublishedOn <= decision.TouchedOn && law.RegimeOn(decision.TouchedOn.Value)?.Code >= Regime.A2)
            {
                yield return RunningPeriod.Duty("publication.withdrawal", decision.TouchedOn, publication?.WithdrawnOn) with { About = about, OutlivesTheCase = true };
            }

            if (file.Proposal is { Party: var party } && MajorPenalty.IsMajor(decision, party, law))
            {
                yield return RunningPeriod.Duty("majorPenalty.record", decision.DecidedOn, decision.ReportedOn) with { About = about, OutlivesTheCase = true };
            }
        }
    }
}
