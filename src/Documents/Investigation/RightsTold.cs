using Enforcement.Domain.Agencies;

namespace Enforcement.Documents.Investigation;

/// <summary>What officers say before they inspect or ask 表明身份和告知: the same words under every regime, so that no article need be cited.</summary>
internal static class RightsTold
{
    /// <summary>The words; that certificates were shown is said only when they were.</summary>
    public static string Of(Agency agency, bool certificatesShown, string what) =>
        $"我们是{agency.Name}的执法人员{(certificatesShown ? "，已出示执法证件，请过目确认" : "")}。现依法进行{what}，请如实回答询问、提供有关资料，不得拒绝、阻碍或者隐瞒真实情况。"
        + "认为执法人员与本案有直接利害关系、可能影响公正执法的，有权申请回避；对本案有关情况有权陈述、申辩。";

    /// <summary>What the party writes to it by hand.</summary>
    public const string Confirmation = "是否看清证件、听清告知：　　　　　　是否申请回避：　　　　　　";
}
