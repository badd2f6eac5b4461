using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The rules of what is weighed for and against the party 从轻、减轻、从重.</summary>
public static class WeighingRules
{
    private const string GuidanceOf2019 = "关于进一步规范适用环境行政处罚自由裁量权的指导意见（环执法〔2019〕42号）";

    private static readonly Provision Age = new(new LegalBasis("行政处罚法", "第二十五条"), new("行政处罚法", "第三十条"));
    private static readonly Provision Lighter = new(
        new LegalBasis("行政处罚法", "第二十七条"), new("行政处罚法", "第三十二条"), new("生态环境行政处罚办法", "第四十三条"));

    /// <summary>A child under fourteen is not penalised.</summary>
    public static readonly BodyRule<IImposesPenalties> ChildIsNotPenalised = Share.Rule<IImposesPenalties>(
        "R-531", "不满十四周岁的未成年人有违法行为的，不予处罚", Age,
        (at, share) => share.Penalties.Count == 0 || IsUnder(14, at, share.Violation.LawOfDay) != true,
        (at, _) => $"按公民身份号码，{at.Case.Proposal?.Party.Name}行为时不满十四周岁");

    /// <summary>Who was between fourteen and eighteen is penalised lighter, and the paper says so; of nobody else does it.</summary>
    public static readonly BodyRule<IImposesPenalties> MinorIsPenalisedLighter = Share.Rule<IImposesPenalties>(
        "R-532", "已满十四周岁不满十八周岁的未成年人有违法行为的，应当从轻或者减轻处罚；其他当事人没有该情节", Age,
        (at, share) => IsMinor(at, share) == IsWeighedAsMinor(share) || (share.Penalties.Count == 0 && !IsWeighedAsMinor(share)),
        (at, share) => at.Case.Party is not { } party || !HearingRight.IsMeasuredAsCitizen(party) ? $"{at.Case.Party?.Name}不是自然人，没有未成年的情节"
            : $"按公民身份号码，{party.Name}行为时{(IsWeighedAsMinor(share) ? "已满" : "不满")}十八周岁{(IsWeighedAsMinor(share) ? "" : "，请在 weighing 写明该情节")}");

    /// <summary>What is weighed is something the law or guidance of the day knows, each with its facts.</summary>
    public static readonly BodyRule<IImposesPenalties> GroundsAreKnownToTheDay = Share.Rule<IImposesPenalties>(
        "R-533", "从轻、减轻、从重的情节应当是当时规定的情节，并写明事实", new(new LegalBasis("环境行政处罚办法", "第六条"), b: new("生态环境行政处罚办法", "第四十一条")),
        (at, share) => Doubtful(at, share) is null,
        (at, share) => Doubtful(at, share) is { } one
            ? string.IsNullOrWhiteSpace(one.Reason) ? $"没有写明“{one.Ground.Chinese()}”的事实" : $"“{one.Ground.Chinese()}”自 {From(at.Law, one.Ground).Iso()} 起才是规定的情节"
            : "");

    /// <summary>Since 2021-07-15 a penalty below the band rests on an itemised ground of law; before, and where grounds are itemised, on a stated one.</summary>
    public static readonly BodyRule<IImposesPenalties> MitigationRestsOnAGround = Share.Rule<IImposesPenalties>(
        "R-534", "减轻处罚应当具有法定的从轻或者减轻情节", Lighter,
        (at, share) => string.IsNullOrWhiteSpace(share.MitigationGround) || (share.Weighing is null && at.Regime < Regime.A2)
            || share.Weighing?.Any(w => w.Ground <= WeighingGround.OtherwiseLighter) == true,
        (_, _) => "请在 weighing 写明法定的从轻或者减轻情节");

    /// <summary>Whether the party, a citizen with a known birthday, was younger than so many years when the first violation ended or was discovered; null when not known.</summary>
    internal static bool? IsUnder(int years, Circumstances at) =>
        at.Case.Proposal is { } proposal ? IsUnder(years, at, proposal.Violation.LawOfDay(proposal.Lead.ReceivedOn)) : null;

    private static bool? IsUnder(int years, Circumstances at, DateOnly on) =>
        at.Case.Proposal is { Party: var party } && HearingRight.IsMeasuredAsCitizen(party) && CitizenId.Birthday(party.CitizenId) is { } birthday
            ? birthday.AddYears(years) > on : null;

    /// <summary>By the identity number; of a citizen without one it is what the paper says.</summary>
    private static bool IsMinor(Circumstances at, Share share) =>
        IsUnder(18, at, share.Violation.LawOfDay) ?? (HearingRight.IsMeasuredAsCitizen(at.Case.Party!) && IsWeighedAsMinor(share));

    private static bool IsWeighedAsMinor(Share share) => share.Weighing?.Any(w => w.Ground == WeighingGround.Minor) == true;

    private static Weighing? Doubtful(Circumstances at, Share share) =>
        (share.Weighing ?? []).FirstOrDefault(w => string.IsNullOrWhiteSpace(w.Reason) || at.On < From(at.Law, w.Ground));

    private static DateOnly From(LawBook law, WeighingGround ground) => ground switch
    {
        WeighingGround.Confessed => law.Regimes.First(regime => regime.Code == Regime.A2).From,
        >= WeighingGround.RepeatedThrice => law.KnownFrom(GuidanceOf2019),
        _ => DateOnly.MinValue,
    };
}
