using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Detention;

/// <summary>The situations in which persons responsible may be detained 适用行政拘留情形 (环境保护法第六十三条).</summary>
public enum DetentionSituation
{
    /// <summary>Building without environmental assessment, ordered to stop, not obeying 未批先建拒不停止建设.</summary>
    [Term("建设项目未依法进行环境影响评价，被责令停止建设，拒不执行")] BuildingNotStopped,

    /// <summary>Discharging without permit, ordered to stop, not obeying 无证排污拒不停止排污.</summary>
    [Term("未取得排污许可证排放污染物，被责令停止排污，拒不执行")] DischargeWithoutPermitNotStopped,

    /// <summary>Discharging so as to evade supervision 逃避监管排放.</summary>
    [Term("通过暗管、渗井、渗坑、灌注或者篡改、伪造监测数据等逃避监管的方式违法排放污染物")] EvasiveDischarge,

    /// <summary>Producing or using forbidden pesticides, ordered to correct, not obeying 生产、使用禁用农药拒不改正.</summary>
    [Term("生产、使用国家明令禁止生产、使用的农药，被责令改正，拒不改正")] ForbiddenPesticide,
}

/// <summary>What the public security organ may do with a case transferred for detention, and the agency's supplement in between.</summary>
public enum DetentionAnswer
{
    /// <summary>It asks for more materials 要求补充材料.</summary>
    [Term("公安机关要求补充材料")] SupplementRequested,

    /// <summary>The agency supplied them 已补充材料.</summary>
    [Term("已补充材料")] Supplemented,

    /// <summary>It decided on detention 决定行政拘留.</summary>
    [Term("公安机关决定行政拘留")] Detained,

    /// <summary>It found the conditions not met and returned the file 不符合条件、退回.</summary>
    [Term("公安机关认为不符合行政拘留条件、退回案卷")] Returned,
}

/// <summary>How far a transfer for detention has come.</summary>
public enum DetentionStatus
{
    /// <summary>Proposed 已提请移送行政拘留.</summary>
    [Term("已提请移送行政拘留")] Proposed,

    /// <summary>Approved, not sent yet 已批准移送行政拘留.</summary>
    [Term("已批准移送行政拘留")] Approved,

    /// <summary>Sent 已移送公安机关行政拘留.</summary>
    [Term("已移送公安机关（行政拘留）")] Sent,

    /// <summary>The public security organ waits for more materials 待补充材料.</summary>
    [Term("待补充行政拘留材料")] Supplementing,

    /// <summary>Detention was decided 已决定拘留.</summary>
    [Term("已决定行政拘留")] Detained,

    /// <summary>The file came back 已退回.</summary>
    [Term("行政拘留案卷已退回")] Returned,
}

/// <summary>The transfer of persons responsible for detention 移送行政拘留.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
/// <param name="Situation">Which of the four situations it is.</param>
/// <param name="Persons">The persons.</param>
/// <param name="ProposerId">Who proposed it.</param>
public sealed record DetentionTransfer(
    DetentionStatus Status, DateOnly ProposedOn, DetentionSituation Situation, IReadOnlyList<string> Persons, string ProposerId)
{
    /// <summary>Facts and evidence, as proposed.</summary>
    public string Grounds { get; init; } = "";

    /// <summary>The letter, once approved.</summary>
    public Guid? PaperId { get; init; }

    /// <summary>The day of the approval.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The day of sending.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>The day on which more materials were asked for.</summary>
    public DateOnly? SupplementRequestedOn { get; init; }

    /// <summary>The day on which they were supplied.</summary>
    public DateOnly? SupplementedOn { get; init; }

    /// <summary>The day of the decision or the return.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The days of detention.</summary>
    public int? Days { get; init; }

    /// <summary>Whether somebody still owes a step.</summary>
    public bool IsUnsettled => Status is not (DetentionStatus.Detained or DetentionStatus.Returned);

    internal DetentionTransfer After(DetentionAnswered e) => e.Answer switch
    {
        DetentionAnswer.SupplementRequested => this with { Status = DetentionStatus.Supplementing, SupplementRequestedOn = e.OccurredOn },
        DetentionAnswer.Supplemented => this with { Status = DetentionStatus.Sent, SupplementedOn = e.OccurredOn },
        DetentionAnswer.Detained => this with { Status = DetentionStatus.Detained, AnsweredOn = e.OccurredOn, Days = e.Days },
        _ => this with { Status = DetentionStatus.Returned, AnsweredOn = e.OccurredOn },
    };
}
