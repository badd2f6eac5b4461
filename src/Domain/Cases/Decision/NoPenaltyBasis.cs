using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>Where the grounds for not penalising 不予处罚情形 are written.</summary>
public static class NoPenaltyBasis
{
    /// <summary>The article of the ground; grounds that came in 2021 have none before.</summary>
    public static Provision Of(NoPenaltyGround ground) => ground switch
    {
        NoPenaltyGround.MinorAndCorrected => Articles("第二十七条第二款", "第三十三条第一款"),
        NoPenaltyGround.FactsNotEstablished => Articles("第三十八条第一款第三项", "第五十七条第一款第三项"),
        NoPenaltyGround.UnderFourteen => Articles("第二十五条", "第三十条"),
        NoPenaltyGround.WithoutCapacity => Articles("第二十六条", "第三十一条"),
        NoPenaltyGround.FirstOffence => new("行政处罚法", "第三十三条第一款"),
        NoPenaltyGround.WithoutFault => new("行政处罚法", "第三十三条第二款"),
        NoPenaltyGround.BeyondLimitation => Articles("第二十九条", "第三十六条"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, null),
    };

    private static Provision Articles(string until2021, string since) => new(new LegalBasis("行政处罚法", until2021), new LegalBasis("行政处罚法", since));
}
