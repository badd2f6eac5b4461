using System.Collections.Concurrent;
using System.Reflection;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>A member of staff named by an event, and as what 在本步骤中的身份.</summary>
/// <param name="Officer">The person.</param>
/// <param name="Part">As what, in Chinese, such as 批准人.</param>
public sealed record ActingPerson(OfficerName Officer, string Part)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Named = [];

    /// <summary>As what somebody is named, by the name the events give it.</summary>
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["Agreer"] = "签订人",
        ["Appointer"] = "指定人",
        ["Approver"] = "批准人",
        ["Archivist"] = "立卷人",
        ["Assessors"] = "听证员",
        ["Attending"] = "列席人",
        ["Chair"] = "主持人",
        ["Clerk"] = "记录员",
        ["Collector"] = "收缴人",
        ["Collectors"] = "取证人员",
        ["Commissioner"] = "委托人",
        ["Concluder"] = "报告人",
        ["Decider"] = "决定人",
        ["Heads"] = "参加讨论的负责人",
        ["Informer"] = "告知人",
        ["Inspectors"] = "检查人员",
        ["Interviewers"] = "询问人员",
        ["Investigators"] = "调查人员",
        ["Issuer"] = "制发人",
        ["Members"] = "参加讨论的负责人",
        ["Notifier"] = "告知人",
        ["Officer"] = "办理人",
        ["Officers"] = "执法人员",
        ["Proposer"] = "提请人",
        ["Publisher"] = "公开人",
        ["Receiver"] = "登记人",
        ["Recorder"] = "登记人",
        ["Refuser"] = "不予批准人",
        ["Reporter"] = "报告人",
        ["Reporters"] = "专案组成员",
        ["Reviewer"] = "审查人",
        ["Sender"] = "移送人",
        ["Servers"] = "送达人",
        ["Signer"] = "签名的负责人",
        ["Supervisors"] = "到场监督人员",
        ["Together"] = "共同决定人",
        ["Voider"] = "作废人",
        ["Withdrawer"] = "撤回人",
    };

    /// <summary>Who the event names, in its order, and last for whom it was done under a delegation 委托代理. Whom a mark names as holder, and whose recusal is asked for, did nothing by that.</summary>
    public static IReadOnlyList<ActingPerson> In(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened is DeadlineMissed ? [] :
        [
            .. Named.GetOrAdd(happened.GetType(), static type =>
                [.. type.GetProperties().Where(p => p.PropertyType == typeof(OfficerName) || p.PropertyType == typeof(IReadOnlyList<OfficerName>))])
                .Where(property => !(happened is RecusalRequested or RecusalDecided && property.Name == nameof(RecusalRequested.Officer)))
                .SelectMany(property => Officers(property.GetValue(happened)).Select(officer => new ActingPerson(officer, PartOf(happened, property.Name)))),
            .. happened.ActedFor is { For: var principal } ? [new ActingPerson(principal, "委托他人办理")] : Array.Empty<ActingPerson>(),
        ];
    }

    private static string PartOf(CaseEvent happened, string property) => (happened, property) switch
    {
        (InvestigatorsAppointed, nameof(InvestigatorsAppointed.Investigators)) => "被指定的调查人员",
        (HearingEnded, nameof(HearingEnded.Investigators)) => "参加听证的调查人员",
        _ => Parts[property],
    };

    private static IEnumerable<OfficerName> Officers(object? value) => value switch
    {
        OfficerName one => [one],
        IReadOnlyList<OfficerName> many => many,
        _ => [],
    };
}
