using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Investigation;

namespace Enforcement.Scenarios;

/// <summary>The usual second violation: beside its heaps of gravel, the yard crushes stone without enclosure (AIR-108).</summary>
public static partial class Usual
{
    public const string SecondOffence = "AIR-108";
    public const decimal SecondFineYuan = 25_000;

    public static FurtherViolation SecondViolation(DateOnly? on = null) => new("石料破碎工序未密闭，也未采取除尘措施", SecondOffence, on ?? InspectedOn);

    /// <summary>A fine for the second violation that rests on its own clause.</summary>
    public static Penalty SecondFine(decimal yuan = SecondFineYuan) => Fine(yuan) with { Violation = 2 };

    /// <summary>The second violation let off as a first offence that did little harm and was corrected 首违不罚.</summary>
    public static SparedViolation SecondSpared { get; } = new(
        2, NoPenaltyGround.FirstOffence, "系初次违法，破碎工序已密闭并安装除尘设施，没有造成明显扬尘", "已当面教育并告知密闭作业的要求");

    public static FurtherWeighing SecondWeighing { get; } = new(2, "破碎工序无任何防治措施，尚未改正");
}
