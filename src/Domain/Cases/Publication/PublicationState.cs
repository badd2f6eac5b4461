using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>Grounds of not publishing a decision 不予公开情形 (环境行政处罚办法第七十二条).</summary>
public enum WithholdingGround
{
    /// <summary>State secret 国家机密.</summary>
    [Term("涉及国家机密")] StateSecret,

    /// <summary>Trade or technical secret 商业秘密、技术秘密.</summary>
    [Term("涉及商业秘密、技术秘密")] TradeSecret,

    /// <summary>Privacy 个人隐私.</summary>
    [Term("涉及个人隐私")] Privacy,
}

/// <summary>The publication of a decision.</summary>
/// <param name="PublishedOn">The day it was made public.</param>
/// <param name="OnCreditPortal">Whether it is on the credit portal too.</param>
/// <param name="WithheldFor">Why it is not made public.</param>
/// <param name="WithdrawnOn">The day it was withdrawn.</param>
public sealed record PublicationState(DateOnly? PublishedOn, bool OnCreditPortal, WithholdingGround? WithheldFor, DateOnly? WithdrawnOn)
{
    /// <summary>SHA-256 of the file of its public version 公开版; null where there is none.</summary>
    public string? PublicSha256 { get; init; }

    /// <summary>How often each rule hid something in it.</summary>
    public IReadOnlyList<RedactionCount> Redactions { get; init; } = [];

    /// <summary>The words hidden besides what the rules hide.</summary>
    public IReadOnlyList<string> AlsoHidden { get; init; } = [];
}
