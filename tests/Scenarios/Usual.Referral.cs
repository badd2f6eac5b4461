using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Values;

namespace Enforcement.Scenarios;

/// <summary>What follows a referral in the usual case.</summary>
public static partial class Usual
{
    public static FollowUpReferral FollowUp(DateOnly on, ReferralStep step) => new(on, step, "材料1份");

    public static RecordProsecutorsOpinion ProsecutorsOpinion(DateOnly on) => new(on, "苍检意（示例）〔2017〕1号");

    public static RecordCriminalOutcome Outcome(DateOnly on, CriminalOutcome outcome = CriminalOutcome.Convicted, decimal? fine = null) =>
        new(on, outcome, "（2017）川0824刑初示例1号", fine is { } yuan ? Money.OfYuan(yuan) : null);

    public static HandOverDisciplineLead DisciplineLead(DateOnly on) => new(on, "苍溪县纪律检查委员会（示例）", "工作人员涉嫌失职的线索");
}
