using Enforcement.Domain.Cases.Detention;

namespace Enforcement.Scenarios;

/// <summary>The usual transfer for detention: the manager of a plant with a hidden pipe.</summary>
public static partial class Usual
{
    public static ProposeDetentionTransfer DetentionProposal(DateOnly on) =>
        new(on, DetentionSituation.EvasiveDischarge, ["钱示例（厂长）"], "通过暗管排放，尚不构成犯罪");

    public static ApproveDetentionTransfer DetentionApproval(DateOnly on) => new(on, "同意移送");

    public static SendDetentionTransfer DetentionSending(DateOnly on) => new(on, "苍溪县公安局", "移送书等材料7项");

    public static RecordDetentionAnswer DetentionReply(DateOnly on, DetentionAnswer answer) =>
        new(on, answer, "苍公（示例）拘字〔2017〕1号", answer == DetentionAnswer.Detained ? 10 : null);
}
