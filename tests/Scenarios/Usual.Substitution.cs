using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Values;

namespace Enforcement.Scenarios;

/// <summary>The usual performance by others: the order of 2017-05-31, due on 2017-06-15, is not obeyed.</summary>
public static partial class Usual
{
    public const decimal SubstitutionCostYuan = 11_800;

    public static readonly DateOnly FoundDisobeyedOn = new(2017, 6, 16);
    public static readonly DateOnly CorrectionDemandedOn = new(2017, 6, 19);
    public static readonly DateOnly SubstitutionDecidedOn = new(2017, 6, 26);

    /// <summary>The last day for the second demand is 2017-06-30: three working days lie between.</summary>
    public static readonly DateOnly SubstitutedOn = new(2017, 7, 5);

    public static DemandCorrection CorrectionDemand(DateOnly? on = null) => new(
        on ?? CorrectionDemandedOn, "全部覆盖堆场并安装喷淋", (on ?? CorrectionDemandedOn).AddDays(3));

    public static DecideSubstitution Substitution(DateOnly? on = null, SubstitutionGround ground = SubstitutionGround.Pollution) => new(
        on ?? SubstitutionDecidedOn, ground, "堆场逾期未覆盖，大风天气扬尘严重", "东侧约二千平方米堆场", "铺设防尘网",
        (on ?? SubstitutionDecidedOn).AddDays(9), Money.OfYuan(12_000), "当事人没有陈述、申辩", "示例环境服务有限公司", Disinterested: true);

    public static DecideSubstitution ImmediateClearing(DateOnly on) => new(
        on, SubstitutionGround.ImmediateClearing, "运泥车侧翻，污泥流入河道，当事人没有清理设备", "河道内约五吨污泥", "打捞清运", on, Money.OfYuan(5_000));

    public static RecordSubstitution Substituted(DateOnly? on = null) => new(
        on ?? SubstitutedOn, "铺设防尘网二千一百平方米", PartyPresent: true, Peaceful: true, Money.OfYuan(SubstitutionCostYuan), "网材 6,800 元，人工 5,000 元",
        "监督人员、代履行人、当事人签名", Two);

    public static ReverseExecution Reversal(DateOnly on, decimal refunded = SubstitutionCostYuan, ReversalGround ground = ReversalGround.OrderRevoked) =>
        new(on, ground, "责令改正决定被撤销，已拆除防尘网", Money.OfYuan(refunded), Money.Zero);

    public static RecordSubstitutionCost SubstitutionCost(DateOnly on, decimal yuan = SubstitutionCostYuan) => new(on, Money.OfYuan(yuan), "示例收据1");
}
