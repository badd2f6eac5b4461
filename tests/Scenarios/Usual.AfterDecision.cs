using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Values;

namespace Enforcement.Scenarios;

public static partial class Usual
{
    /// <summary>The usual decision is served on 2017-06-26: payment ends on 2017-07-11, litigation on 2017-12-26, the window on 2018-03-26.</summary>
    public static readonly DateOnly DemandedOn = new(2017, 12, 1);
    public static readonly DateOnly AppliedOn = new(2018, 1, 10);

    /// <summary>A proof of service that any method does with.</summary>
    public static ServiceProof AnyProof { get; } = new(
        Witness: "示例村民委员会主任", Photographed: true, Through: "示例乡人民政府", AnnouncementReason: "下落不明",
        AnnouncementCourse: "直接送达、邮寄送达未果后在示例报公告", AddressConfirmedOn: new(2017, 5, 26));

    public static RequestPaymentPlan PlanRequest(DateOnly? on = null) => new(on ?? new(2017, 7, 3), "停工，资金不足");

    /// <summary>Two instalments of the whole usual fine.</summary>
    public static ApprovePaymentPlan PlanApproval(DateOnly? on = null) => new(
        on ?? new(2017, 7, 5), [new(new(2017, 8, 31), Money.OfYuan(7_500)), new(new(2017, 9, 29), Money.OfYuan(7_500))]);

    public static RefusePaymentPlan PlanRefusal(DateOnly? on = null) => new(on ?? new(2017, 7, 5), "没有证明困难的材料");

    public static RecordRefund Refund(DateOnly on, decimal yuan) => new(on, Money.OfYuan(yuan), "示例退款1");

    public static IssueDemand Demand(DateOnly? on = null, bool additional = true) => new(on ?? DemandedOn, additional);

    public static RecordDemandStatement DemandStatement(DateOnly? on = null) => new(on ?? new(2017, 12, 5), "请求延后", "不予采纳");

    public static ApplyForEnforcement Application(DateOnly? on = null) => new(on ?? AppliedOn, "苍溪县人民法院", new(true, true, true));

    public static RecordCourtAnswer CourtAnswer(DateOnly on, CourtAnswer answer) => new(on, answer, "（2018）川0824行审示例1号");

    public static AgreeOnExecution Agreement(DateOnly on, decimal additional) => new(on, "分两次缴清", Money.OfYuan(additional), "已建成封闭堆场");

    public static SuspendEnforcement EnforcementSuspension(DateOnly on, EnforcementSuspensionGround ground = EnforcementSuspensionGround.UnableToPerform, Guid? decision = null) =>
        new(on, ground, "企业停产，账户无余额，有开户行证明", decision);

    public static ResumeEnforcement EnforcementResumption(
        DateOnly on, EnforcementResumptionGround ground = EnforcementResumptionGround.GroundFellAway, Guid? decision = null) => new(on, ground, "经核实属实", decision);

    public static TerminateEnforcement EnforcementTermination(DateOnly on, EnforcementTerminationGround ground = EnforcementTerminationGround.OrganisationEnded) => new(on, ground, "破产清算终结");

    public static RecordRemedy Remedy(DateOnly on, RemedyKind kind = RemedyKind.Reconsideration) => new(
        on, kind, kind == RemedyKind.Reconsideration ? "苍溪县人民政府" : "苍溪县人民法院", "示例案号");

    public static RecordRemedyProgress RemedyProgress(DateOnly on, RemedyStep step) => new(on, step, "示例通知书");

    public static RecordRemedyOutcome RemedyOutcome(DateOnly on, RemedyResult result, decimal? fine = null) => new(
        on, result, "示例复决字1号", "示例理由", fine is { } yuan ? [Fine(yuan)] : []);

    public static ChangeDecision Change(DateOnly on, DecisionChange change, decimal? fine = null) => new(
        on, change, "示例理由", fine is { } yuan ? [Fine(yuan)] : []);

    public static PublishDecision Publication(DateOnly on) => new(on, "县政府网站", OnCreditPortal: true);

    public static WithholdPublication Withholding(DateOnly on) => new(on, WithholdingGround.TradeSecret, "含工艺参数");

    public static WithdrawPublication Withdrawal(DateOnly on) => new(on, "原决定已被变更");

    public static ReportMajorPenalty Report(DateOnly on) => new(on, ["苍溪县人民政府法制办公室", "广元市环境保护局"]);

    public static ArchiveCase Archiving(DateOnly on) => new(on, "示例档号1");
}
