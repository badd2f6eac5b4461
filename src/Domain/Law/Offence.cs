using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>An offence 违法行为 with the clause it violates and the clause that penalises it, in force for offences of a span of days.</summary>
/// <param name="Code">Such as AIR-117.</param>
/// <param name="Name">The cause of action 案由.</param>
/// <param name="Violated">The clause violated 违反条款.</param>
/// <param name="Penalised">The clause that penalises it 处罚条款.</param>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="Fine">The band of the fine, or null where the clause knows none.</param>
/// <param name="CitizenFine">Another band for citizens, where the clause has one.</param>
/// <param name="OtherPenalties">Kinds of penalty besides the fine that the clause knows.</param>
/// <param name="Verified">Whether the text was read; where not, screens say so.</param>
/// <param name="Conduct">What ties the versions of the same conduct in successive laws together; null where no other version is known.</param>
/// <param name="Limitation">From when its limitation period runs.</param>
/// <param name="Measures">What else the clause orders, and who orders it.</param>
/// <param name="ResponsiblePersonFine">The fine for the persons responsible 直接负责的主管人员和其他直接责任人员, where the clause has one.</param>
/// <param name="DailyFine">Which kind of conduct it is for which a fine may be imposed day by day, or null when it is none of them.</param>
/// <param name="Detention">Whether the case may go to the police for administrative detention 移送行政拘留.</param>
public sealed record Offence(
    string Code, string Name, LegalBasis Violated, LegalBasis Penalised, DateOnly From, DateOnly? Until,
    FineBand? Fine, FineBand? CitizenFine, IReadOnlyList<PenaltyKind> OtherPenalties, bool Verified, string? Conduct = null,
    LimitationStart Limitation = LimitationStart.EndOfAct, IReadOnlyList<OrderedMeasure>? Measures = null, FineBand? ResponsiblePersonFine = null,
    DailyFineConduct? DailyFine = null, bool Detention = false) : IDatedRow
{
    /// <summary>What else the clause orders, and who orders it.</summary>
    public IReadOnlyList<OrderedMeasure> Measures { get; } = Measures ?? [];

    /// <summary>The band for a party of the kind.</summary>
    public FineBand? FineOf(bool citizen) => citizen ? CitizenFine ?? Fine : Fine;

    /// <summary>The penalising clause, marked where its text was not read.</summary>
    public string PenalisedAsShown => Penalised + Doubt.About(Verified);
}

/// <summary>From when the limitation period 追责时效 of an offence runs.</summary>
public enum LimitationStart
{
    /// <summary>The end of the act 行为终了之日; of an act that goes on, it has not begun.</summary>
    [Term("违法行为终了之日")] EndOfAct,

    /// <summary>The end of the construction 建设行为终了之日, although the effects of building without approval go on.</summary>
    [Term("建设行为终了之日")] EndOfConstruction,
}

/// <summary>A measure besides the penalties 其他措施.</summary>
/// <param name="What">Such as 责令停产整顿.</param>
/// <param name="OrderedBy">Who orders it.</param>
/// <param name="When">In what case, where not in every.</param>
public sealed record OrderedMeasure(string What, OrderedBy OrderedBy = OrderedBy.Agency, string? When = null);

/// <summary>Who orders a measure.</summary>
public enum OrderedBy
{
    /// <summary>The agency itself 生态环境主管部门.</summary>
    [Term("生态环境主管部门")] Agency,

    /// <summary>A people's government at the agency's request 报经有批准权的人民政府.</summary>
    [Term("人民政府")] Government,

    /// <summary>The police at the agency's request 公安机关.</summary>
    [Term("公安机关")] Police,

    /// <summary>Another department 其他部门.</summary>
    [Term("其他部门")] OtherDepartment,
}

/// <summary>What the ends of a band of fines are measured in.</summary>
public enum FineBasis
{
    /// <summary>Yuan 元.</summary>
    [Term("元")] Amount,

    /// <summary>Percent of the project's total investment 总投资额百分比.</summary>
    [Term("总投资额的百分之")] PercentOfInvestment,

    /// <summary>Multiples of the discharge fee due 应缴纳排污费数额的倍数.</summary>
    [Term("应缴纳排污费数额的倍数")] MultipleOfDischargeFee,

    /// <summary>Multiples of the cost of disposal 所需处置费用的倍数.</summary>
    [Term("所需处置费用的倍数")] MultipleOfDisposalCost,
}

/// <summary>The band within which a fine lies 罚款幅度, both ends included.</summary>
/// <param name="Basis">What the ends are measured in.</param>
/// <param name="Min">The lower end; 0 where the clause says only "not more than".</param>
/// <param name="Max">The upper end.</param>
/// <param name="MeasuredAtLeast">Yuan from which multiples are taken at least 不足…的按…计算; null where the law knows no such floor.</param>
public sealed record FineBand(FineBasis Basis, decimal Min, decimal Max, decimal? MeasuredAtLeast = null)
{
    /// <summary>The ends in yuan, given what the band is measured against; null when that amount is not known.</summary>
    /// <param name="measuredAgainst">Total investment or discharge fee due; not used for a band in yuan.</param>
    public (Money Min, Money Max)? InYuan(Money? measuredAgainst) => (Basis, measuredAgainst) switch
    {
        (FineBasis.Amount, _) => (Money.OfYuan(Min), Money.OfYuan(Max)),
        (_, null) => null,
        (FineBasis.PercentOfInvestment, { } total) => (Part(total, Min / 100), Part(total, Max / 100)),
        (_, { } fee) => (Part(AtLeast(fee), Min), Part(AtLeast(fee), Max)),
    };

    private Money AtLeast(Money measured) => MeasuredAtLeast > measured.Yuan ? Money.OfYuan(MeasuredAtLeast.Value) : measured;

    private static Money Part(Money whole, decimal factor) => Money.OfYuan(decimal.Round(whole.Yuan * factor, 2));
}

/// <summary>
/// Kinds of administrative penalty 行政处罚种类 (环境行政处罚办法第十条; since 2021-07-15 行政处罚法第九条, since 2023-07-01 生态环境行政处罚办法第八条).
/// </summary>
public enum PenaltyKind
{
    /// <summary>Warning 警告.</summary>
    [Term("警告")] Warning,

    /// <summary>Fine 罚款.</summary>
    [Term("罚款")] Fine,

    /// <summary>Confiscation of unlawful gains 没收违法所得.</summary>
    [Term("没收违法所得")] ConfiscationOfGains,

    /// <summary>Confiscation of unlawful property 没收非法财物.</summary>
    [Term("没收非法财物")] ConfiscationOfGoods,

    /// <summary>Order to suspend for rectification 责令停产整顿.</summary>
    [Term("责令停产整顿")] SuspensionForRectification,

    /// <summary>Order to suspend production or business, or to close down 责令停产、停业、关闭.</summary>
    [Term("责令停产、停业、关闭")] SuspensionOrClosure,

    /// <summary>Suspension or revocation of a licence 暂扣、吊销许可证.</summary>
    [Term("暂扣、吊销许可证")] LicenceRevocation,

    /// <summary>Criticism by circular 通报批评; from 2021-07-15.</summary>
    [Term("通报批评")] CriticismByCircular,

    /// <summary>Lowering of a qualification 降低资质等级; from 2021-07-15.</summary>
    [Term("降低资质等级")] LoweringOfQualification,

    /// <summary>Restriction of production or business 限制开展生产经营活动; from 2021-07-15.</summary>
    [Term("限制开展生产经营活动")] RestrictionOfBusiness,

    /// <summary>Restriction of, or ban from, an occupation 限制从业、禁止从业; from 2021-07-15.</summary>
    [Term("限制从业")] RestrictionOfOccupation,

    /// <summary>No application for a licence for a time 一定时期内不得申请行政许可; from 2023-07-01.</summary>
    [Term("一定时期内不得申请行政许可")] BanOnApplying,

    /// <summary>Order to demolish within a time 责令限期拆除; from 2023-07-01, before which it was an order to correct.</summary>
    [Term("责令限期拆除")] Demolition,
}

/// <summary>
/// The conduct for which a fine may be imposed day by day 按日连续处罚适用情形 (环境保护主管部门实施按日连续处罚办法第五条；生态环境法典第一千零六十条).
/// </summary>
public enum DailyFineConduct
{
    /// <summary>Discharging above the standard or the total allowed 超标或者超总量排放.</summary>
    [Term("超过排放标准或者总量控制指标排放污染物")] ExcessDischarge,

    /// <summary>Discharging so as to evade supervision: hidden pipes, seepage pits, false data, idle facilities 逃避监管排放.</summary>
    [Term("以逃避监管的方式排放污染物")] EvasiveDischarge,

    /// <summary>Discharging pollutants whose discharge is forbidden 排放禁止排放的污染物.</summary>
    [Term("排放法律、法规规定禁止排放的污染物")] ProhibitedDischarge,

    /// <summary>Dumping hazardous waste 违法倾倒危险废物.</summary>
    [Term("违法倾倒危险废物")] HazardousDumping,

    /// <summary>Other unlawful discharging 其他违法排放, such as dust from material kept without cover (大气污染防治法第一百二十三条).</summary>
    [Term("其他违法排放污染物行为")] OtherDischarge,

    /// <summary>Dumping or disposing of other waste 违法倾倒、处置; from 2026-08-15 (生态环境法典第一千零六十条).</summary>
    [Term("违法倾倒、处置固体废物")] OtherDumping,
}
