using Enforcement.Domain.Calendar;

namespace Enforcement.Domain.Cases.Service;

/// <summary>The days of public announcements 公告期间.</summary>
internal static class AnnouncementDays
{
    /// <summary>The days after the announcement of a notice until it counts as served: the decision waits for them.</summary>
    public static IEnumerable<UncountedSpan> UncountedDays(EnforcementCase file) => file.Papers
        .Where(paper => paper is
        {
            Kind: PaperKind.PriorNotice or PaperKind.HearingRightNotice or PaperKind.HearingNotice, Service.Method: ServiceMethod.PublicAnnouncement,
        })
        .Select(paper => new UncountedSpan(paper.Service!.BegunOn.AddDays(1), paper.Service.ServedOn, "公告送达期间"));
}
