using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Law;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Publication;

public class PublicationTests
{
    private static readonly DateOnly On = new(2017, 7, 3);
    private static readonly ACase Served = ACase.WithDecision();

    [Fact]
    [Refuses(nameof(PublicationRules.PublicationIsNotSettled))]
    [LetsPass(nameof(PublicationRules.PublicationIsNotSettled))]
    [Refuses(nameof(PublicationRules.NotBeforeTheDecision))]
    [LetsPass(nameof(PublicationRules.NotBeforeTheDecision))]
    public void A_decision_is_published_or_withheld_once()
    {
        Served.Trying(PublishingDecision.Act, Usual.Publication(Usual.DecidedOn.AddDays(-1))).IsRefusedBy(PublicationRules.NotBeforeTheDecision);
        Served.Published(On).Trying(WithholdingPublication.Act, Usual.Withholding(On)).IsRefusedBy(PublicationRules.PublicationIsNotSettled);
        Served.PublicationDeclined(On).Trying(PublishingDecision.Act, Usual.Publication(On)).IsRefusedBy(PublicationRules.PublicationIsNotSettled);
        Served.Trying(PublishingDecision.Act, Usual.Publication(On)).Gives<DecisionPublished>();
    }

    [Fact]
    [Refuses(nameof(PublicationRules.WordsToHideCanBeHidden))]
    [LetsPass(nameof(PublicationRules.WordsToHideCanBeHidden))]
    public void Words_to_hide_stand_in_the_decision_and_are_gone_from_its_public_version()
    {
        var made = new PublicVersion("行政处罚决定书\n父亲患病", "行政处罚决定书\n（依法不公开）", new('a', 64), new('b', 64), [new("Y-09", 1)]);
        Attempt Hiding(params string[] words) => new(
            PublishingDecision.Act, Usual.Publication(On) with { AlsoHidden = words }, Served,
            () => PublishingDecision.Act.Decide(Served.At(PublishingDecision.Act, On) with { PublicVersion = made }, Usual.Publication(On) with { AlsoHidden = words }));

        Assert.Equal("处罚决定书中没有“母亲患病”", Hiding("父亲患病", "母亲患病").IsRefusedBy(PublicationRules.WordsToHideCanBeHidden).Missing);
        Assert.Equal("“决定书”是文书格式中的文字，不能隐去", Hiding("决定书").IsRefusedBy(PublicationRules.WordsToHideCanBeHidden).Missing);
        var published = Hiding("父亲患病").Gives<DecisionPublished>();
        Assert.Equal((made.SignedSha256, made.Sha256), (published.SignedSha256, published.PublicSha256));
        Assert.Equal(["父亲患病"], published.AlsoHidden);
        Assert.Equal([new RedactionCount("Y-09", 1)], published.Redactions);
        Assert.Equal(made.Sha256, Served.After(published).Case.Penalty!.Publication!.PublicSha256);
        // Without a public version there is nothing to hide words in.
        Served.Trying(PublishingDecision.Act, Usual.Publication(On) with { AlsoHidden = ["父亲患病"] }).IsRefusedBy(PublicationRules.WordsToHideCanBeHidden);
    }

    [Fact]
    public void What_was_published_before_there_were_public_versions_still_counts()
    {
        var old = new DecisionPublished(On, Served.Case.Penalty!.PaperId, "县政府网站", true, "", TheCounty.Legal1.Named);
        var publication = Served.After(old).Case.Penalty!.Publication!;
        Assert.Equal((On, null), (publication.PublishedOn, publication.PublicSha256));
        Assert.Empty(publication.Redactions);
    }

    [Fact]
    public void Each_rule_of_redaction_has_a_code_of_its_own_and_names_its_article()
    {
        Assert.Distinct(RedactionRules.All.Select(rule => rule.Code));
        Assert.Equal(
            typeof(RedactionRules).GetFields().Select(field => field.GetValue(null)).OfType<RedactionRule>().Select(rule => rule.Code), RedactionRules.All.Select(rule => rule.Code));
        Assert.All(RedactionRules.All, rule => Assert.Equal("《环境行政处罚办法》第七十二条", rule.Basis.Under(Regime.A1).ToString()));
        Assert.All(RedactionRules.All, rule => Assert.StartsWith("《生态环境行政处罚办法》第六十四条", rule.Basis.Under(Regime.B).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Persons_are_known_by_name_wherever_the_case_names_them()
    {
        var file = ACase.Proposed().Filed().WithInvestigators().Inspected(but: body => body with { PartyPresent = "孙某甲（现场负责人）、李某乙" }).Interviewed()
            .WithEvidence().CorrectionOrdered()
            .PaperServed(Domain.Cases.PaperKind.CorrectionOrder, Usual.CorrectionOn, body => body with { Recipient = "当事人", Proof = new(Witness: "村委会工作人员", Agent: "周某丙", AgentAuthority: "成年家属") });

        Assert.Equal(["张伟明", "钱示例", "刘建国", "李晓东", "孙某甲", "李某乙", "周某丙"], KnownPersons.NamesIn(file.Events));
        Assert.Contains("510824001", KnownPersons.CertificatesIn(file.Events));
    }

    [Fact]
    [Refuses(nameof(PublicationRules.WithdrawalFollowsAChange))]
    [LetsPass(nameof(PublicationRules.WithdrawalFollowsAChange))]
    public void A_published_decision_is_withdrawn_when_it_was_changed()
    {
        var published = Served.Published(On);
        published.Trying(WithdrawingPublication.Act, Usual.Withdrawal(On)).IsRefusedBy(PublicationRules.WithdrawalFollowsAChange);
        var changed = published.DecisionAmended(DecisionChange.Changed, new(2017, 8, 1), 12_000);
        changed.Trying(WithdrawingPublication.Act, Usual.Withdrawal(new(2017, 7, 31))).IsRefusedBy(PublicationRules.WithdrawalFollowsAChange);
        changed.Trying(WithdrawingPublication.Act, Usual.Withdrawal(new(2017, 8, 2))).Gives<PublicationRetracted>();
    }

    [Fact]
    [Refuses(nameof(PublicationRules.PenaltyIsMajor))]
    [LetsPass(nameof(PublicationRules.PenaltyIsMajor))]
    [Refuses(nameof(PublicationRules.ReportedOnce))]
    [LetsPass(nameof(PublicationRules.ReportedOnce))]
    public void A_major_penalty_is_reported_once_within_fifteen_days()
    {
        ACase.WithDecision(49_999.99m).Trying(ReportingMajorPenalty.Act, Usual.Report(On)).IsRefusedBy(PublicationRules.PenaltyIsMajor);
        var major = ACase.WithDecision(50_000);
        Assert.Equal(new DateOnly(2017, 7, 10), Assert.Single(
            Domain.Cases.CaseDeadlines.Of(major.Case, major.Law, On), d => d.Kind == "majorPenalty.record").DueOn);
        // What the fines for two violations come to together counts.
        Assert.True(MajorPenalty.IsMajor(ACase.ReviewedForTwo().NoticedForTwo(25_000, 25_000).HearingWaived().PenalisedForTwo().Case.Penalty!, TheCounty.Company, major.Law));
        Assert.False(MajorPenalty.IsMajor(ACase.ReviewedForTwo().NoticedForTwo(24_999.99m, 25_000).HearingWaived().PenalisedForTwo().Case.Penalty!, TheCounty.Company, major.Law));
        var reported = major.Trying(ReportingMajorPenalty.Act, Usual.Report(On)).IsDone();
        reported.Trying(ReportingMajorPenalty.Act, Usual.Report(On)).IsRefusedBy(PublicationRules.ReportedOnce);
    }
}
