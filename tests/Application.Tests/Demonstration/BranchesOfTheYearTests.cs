using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Enforcement.Application.Demonstration;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Application.Tests.Demonstration;

/// <summary>
/// The demonstration year shows every branch that the law of 2017 knows: each act, each value a body can name, each choice of a body both
/// ways, each thing it may leave out. What it does not show stands here with the reason, and must really be absent.
/// </summary>
public sealed class BranchesOfTheYearTests
{
    private const string Since2021 = "known to the law only since 2021-07-15";
    private const string Since2023 = "known to the law only since 2023-07-01";
    private const string OrderRevoked = "no order to correct of the year that others obeyed is revoked or changed";
    private const string OneSuspension = "one enforcement of the year is suspended, because the party cannot pay for now";
    private const string NoBenchmark = "no benchmark of discretion in the data was in force in 2017";
    private const string Unlawful = "the law demands the other answer";
    private const string OwnDecision = "left out, it means the case's own decision; naming one is shown by paying and publishing a daily fine";

    private static readonly Dictionary<string, string> ActsNotDone = new()
    {
        ["extend-filing-period"] = Since2023,
        ["suspend-investigation"] = Since2023,
        ["resume-investigation"] = Since2023,
        ["terminate-investigation"] = Since2023,
        ["extend-decision-period"] = Since2023,
    };

    private static readonly Dictionary<Enum, string> ValuesNotNamed = new()
    {
        [RecusalGround.OtherRelation] = Since2021,
        [SuspensionGround.AwaitsDecision] = Since2023,
        [SuspensionGround.AwaitsInterpretation] = Since2023,
        [SuspensionGround.ForceMajeure] = Since2023,
        [SuspensionGround.PartyMissing] = Since2023,
        [SuspensionGround.Other] = Since2023,
        [TerminationGround.CitizenDied] = Since2023,
        [TerminationGround.OrganisationEnded] = Since2023,
        [TerminationGround.Other] = Since2023,
        [Domain.Cases.Closure.ClosureGround.Referred] = Since2023,
        [Domain.Cases.Closure.ClosureGround.InvestigationTerminated] = Since2023,
        [NoPenaltyGround.FirstOffence] = Since2021,
        [NoPenaltyGround.WithoutFault] = Since2021,
        [WeighingGround.Confessed] = Since2021,
        [EvidenceKind.ElectronicData] = Since2021,
        [PenaltyKind.PublicCriticism] = Since2021,
        [PenaltyKind.QualificationLowered] = Since2021,
        [PenaltyKind.ActivityRestriction] = Since2021,
        [PenaltyKind.OccupationRestriction] = Since2021,
        [PenaltyKind.LicenceApplicationBan] = Since2023,
        [PenaltyKind.DemolitionOrder] = Since2023,
        [PenaltyKind.OccupationBan] = Since2023,
        [ServiceMethod.Fax] = Since2021,
        [ServiceMethod.Email] = Since2021,
        [Harm.None] = "the limitation of five years, which depends on it, is " + Since2021,
        [Harm.LifeOrHealth] = "the limitation of five years is " + Since2021,
        [Harm.Pollution] = "its limitation of five years is known only since 2026-08-15",
        [WeighingGround.RepeatedThrice] = "a ground only since 2019-05-21",
        [WeighingGround.DuringPollutionWarning] = "a ground only since 2019-05-21",
        [WeighingGround.ThreatenedOfficers] = "a ground only since 2019-05-21",
        [WeighingGround.AcrossDivisions] = "a ground only since 2019-05-21",
        [WeighingGround.PublicResponse] = "a ground only since 2019-05-21",
        [Degree.Usual] = NoBenchmark,
        [Degree.Lighter] = NoBenchmark,
        [Degree.Heavier] = NoBenchmark,
        [PreservedDisposition.Released] = "a release has an act and a paper of its own, `release-preserved`",
        [PenaltyKind.SuspensionOrClosure] = "ordered by the government, to which a case reports it with `report-shutdown`",
        [PenaltyKind.LicenceRevocation] = "a county's bureau of 2017 gave out no licence that it could revoke",
        [CriminalOutcome.Acquitted] = "one referral is accepted in the year, and it ends in a conviction",
        [CriminalOutcome.NotProsecuted] = "one referral is accepted in the year, and it ends in a conviction",
        [CriminalOutcome.Withdrawn] = "one referral is accepted in the year, and it ends in a conviction",
        [DetentionSituation.DischargeWithoutPermitNotStopped] = "in 2017 fined from 100,000 yuan, for which the year's total leaves no room",
        [DetentionSituation.ForbiddenPesticide] = "the law data have no offence of it",
        [EnforcementTerminationGround.DecisionRevoked] = OrderRevoked,
        [EnforcementTerminationGround.SuspendedForThreeYears] = "three years from 2017 are over in 2020",
        [EnforcementSuspensionGround.ClaimOfOthers] = OneSuspension,
        [EnforcementSuspensionGround.IrreparableLoss] = OneSuspension,
        [EnforcementSuspensionGround.Other] = OneSuspension,
        [ReversalGround.OrderRevoked] = OrderRevoked,
        [ReversalGround.OrderChanged] = OrderRevoked,
        [EnforcementTerminationGround.SubjectLost] = "a debt of money has no subject that could be lost",
        [WithholdingGround.StateSecret] = "a county's dust and dung are no state secret, and none is invented",
        [SubstitutionGround.NaturalResources] = "no order of the year is about natural resources",
        [SubstitutionGround.Traffic] = "no order of the year is about traffic",
        [SecrecyGround.StateSecrets] = "a county's dust and dung are no state secret, and none is invented",
    };

    private static readonly Dictionary<string, string> ChoicesNotMade = new()
    {
        ["RecordInspection.CertificatesShown=False"] = Unlawful,
        ["RecordInterview.CertificatesShown=False"] = Unlawful,
        ["PreserveEvidence.CertificatesShown=False"] = Unlawful,
        ["CarryOutSealing.CertificatesShown=False"] = Unlawful,
        ["DecideOnTheSpot.CertificatesShown=False"] = Unlawful,
        ["DecideOnTheSpot.FactsAreConclusive=False"] = Unlawful,
        ["DecideOnTheSpot.IsMinor=False"] = Unlawful,
        ["RequestHearing.InWriting=False"] = Unlawful,
        ["RecheckDischarge.Covert=False"] = Unlawful,
        ["RecordSubstitution.Peaceful=False"] = Unlawful,
        ["RecordDailyFineDefence.Waived=True"] = "the year's total leaves room for one daily fine, and its party defends itself",
    };

    private static readonly Dictionary<string, string> MembersNotGiven = new()
    {
        ["ExtendDecisionPeriod.Heads"] = Since2023,
        ["AddEvidence.Equipment"] = "the review of monitoring equipment is " + Since2021,
        ["IssuePriorNotice.Discretion"] = NoBenchmark,
        ["DecidePenalty.Discretion"] = NoBenchmark,
        ["DecidePenalty.Spared"] = "of the year's two violations of one party both are penalised",
        ["PublishDecision.AlsoHidden"] = "the year's decisions say nothing personal that the rules do not hide",
        ["DecideDailyFine.HearingConsidered"] = "the year's total leaves room for one daily fine, too small for a hearing",
        ["DecideDailyFine.ReviewOverruledBecause"] = "the one daily fine of the year is too small for a legality review",
    };

    private static readonly IReadOnlyList<Type> Bodies = [.. CaseActs.All.Select(act => act.Body).Distinct()];

    private static YearInMemory Year => YearInMemory.Whole;

    [Fact]
    public void Every_act_is_done() => Assert.Equal(
        ActsNotDone.Keys.Order(StringComparer.Ordinal),
        CaseActs.All.Except(Year.Done.Select(done => done.Act)).Select(act => act.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_value_is_named()
    {
        var named = Year.Done.SelectMany(done => Choices.In(done.Body)).ToHashSet();

        Assert.Equal(
            ValuesNotNamed.Keys.Select(Choices.Named).Order(StringComparer.Ordinal),
            Bodies.SelectMany(body => Choices.Of(body)).Distinct().SelectMany(type => Enum.GetValues(type).Cast<Enum>()).Except(named)
                .Select(Choices.Named).Order(StringComparer.Ordinal));
    }

    /// <summary>What a body itself answers with yes or no; the items of a review are not branches of the procedure.</summary>
    [Fact]
    public void Every_choice_is_made_both_ways()
    {
        var made = Year.Done.SelectMany(done => MembersOf(done.Body.GetType(), typeof(bool)).Select(member => Chosen(member, member.GetValue(done.Body)))).ToHashSet();

        Assert.Equal(
            ChoicesNotMade.Keys.Order(StringComparer.Ordinal),
            Bodies.Where(body => Year.Done.Any(done => done.Body.GetType() == body)).SelectMany(body => MembersOf(body, typeof(bool)))
                .SelectMany(member => new[] { Chosen(member, true), Chosen(member, false) }).Except(made).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_that_may_be_left_out_is_given_once() => Assert.Equal(
        MembersNotGiven.Keys.Concat(DecisionsLeftOut()).Order(StringComparer.Ordinal),
        (from body in Bodies
         from parameter in body.GetConstructors()[0].GetParameters()
         where parameter.HasDefaultValue
         let member = body.GetProperty(parameter.Name!)!
         where Year.Done.Where(done => done.Body.GetType() == body).All(done => member.GetValue(done.Body) is var value && (value is null || Equals(value, parameter.DefaultValue)))
         select $"{body.Name}.{member.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void Some_case_stands_in_every_stage_at_the_end() => Assert.Equal(
        [CaseStage.Lead, CaseStage.InvestigationTerminated],
        Enum.GetValues<CaseStage>().Except(Year.Cases.Values.Select(file => file.Stage)));

    [Fact]
    public void Every_branch_of_the_table_has_its_case() =>
        Assert.Empty(Enum.GetValues<Branch>().Except(DemonstrationCases.All.SelectMany(row => row.Branches ?? [])));

    [Fact]
    public void A_preservation_ends_in_each_way_and_one_lapses()
    {
        var states = Year.Cases.Values.SelectMany(file => file.Measures
            .Where(m => m.Kind == MeasureKind.Preservation)
            .Select(m => (m.Disposition, State: m.StateOn(DemonstrationYear.Until, LawBook.Embedded, file.DaysNotCountedFor(m, DemonstrationYear.Until))))).ToList();

        Assert.Equal(1, states.Count(s => s.State == MeasureState.Lapsed));
        Assert.Equal(
            Enum.GetValues<PreservedDisposition>(), states.Where(s => s.State == MeasureState.Ended).Select(s => s.Disposition ?? PreservedDisposition.Released).Distinct().Order());
    }

    [Fact]
    public void The_page_shows_where_each_branch_is()
    {
        var path = Path.Combine(RepositoryRoot(), "docs", "demonstration.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == page, "docs/demonstration.md differs from the data; run the tests with UPDATE_DOCS=1.");
    }

    private static string Page()
    {
        var text = new StringBuilder(
            """
            # The demonstration year, branch by branch

            Where to look for a branch of the procedure: every act of the year, how often it is done, and the first case that shows it; below it
            each value the act can name with its first case. A number is that of the case (苍环立〔2017〕n号); all parties are invented.
            `tests/Application.Tests/Demonstration/BranchesOfTheYearTests.cs` computes this page from the data, fails when it differs
            (`UPDATE_DOCS=1` writes it anew), and fails when an act, a value or a choice that 2017 knows is no longer shown.

            | Act | Times | First case | What it names, and where first |
            | --- | ---: | --- | --- |

            """);
        foreach (var act in CaseActs.All)
        {
            var done = Year.Done.Where(d => d.Act == act).ToList();
            var values = done.SelectMany(d => Choices.In(d.Body).Distinct().Select(value => (value, d.Case)))
                .GroupBy(v => v.value).OrderBy(v => v.Key.GetType().Name, StringComparer.Ordinal).ThenBy(v => v.Key)
                .Select(v => $"{v.Key.Chinese()}：{Label(v.First().Case)}")
                .Concat(
                    from member in MembersOf(act.Body, typeof(bool))
                    from choice in done.GroupBy(d => (bool)member.GetValue(d.Body)!).OrderByDescending(choice => choice.Key)
                    where !ChoicesNotMade.ContainsKey(Chosen(member, !choice.Key))
                    select $"{member.Name} {(choice.Key ? "是" : "否")}：{Label(choice.First().Case)}");
            text.Append(CultureInfo.InvariantCulture, $"| {act.Title} `{act.Name}` | {done.Count} | ")
                .Append(done is [var first, ..] ? Label(first.Case) : ActsNotDone[act.Name]).Append(" | ").AppendJoin("<br>", values).Append(" |\n");
        }

        text.Append(
            """

            ## What the year does not show

            | What | Why |
            | --- | --- |

            """);
        foreach (var (what, why) in ActsNotDone.Select(a => ($"`{a.Key}`", a.Value))
            .Concat(ValuesNotNamed.Select(v => ($"{v.Key.Chinese()} `{Choices.Named(v.Key)}`", v.Value)))
            .Concat(ChoicesNotMade.Concat(MembersNotGiven).Select(c => ($"`{c.Key}`", c.Value)))
            .Append(("`DecisionId` of the other acts", OwnDecision)))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {why} |\n");
        }

        return text.ToString();
    }

    private static string Label(int number)
    {
        var row = DemonstrationCases.All[number - 1];
        return Year.Cases[number].Filing is { } filing ? $"{filing.Number.Serial} {row.Name}" : row.Name;
    }

    private static IEnumerable<string> DecisionsLeftOut() => Bodies.Where(body => body.GetProperty("DecisionId") is not null)
        .Except([typeof(Domain.Cases.Payment.RecordPayment), typeof(PublishDecision)]).Select(body => $"{body.Name}.DecisionId");

    private static string Chosen(PropertyInfo member, object? value) => $"{member.DeclaringType!.Name}.{member.Name}={value}";

    private static IEnumerable<PropertyInfo> MembersOf(Type body, Type type) =>
        body.GetConstructors()[0].GetParameters().Where(p => p.ParameterType == type).Select(p => body.GetProperty(p.Name!)!);

    private static string RepositoryRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
