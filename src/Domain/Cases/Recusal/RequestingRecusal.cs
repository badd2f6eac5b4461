using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Recusal;

/// <summary>Requests that a member of staff be recused.</summary>
/// <param name="OccurredOn">The day of the request.</param>
/// <param name="Officer">The id of the member of staff.</param>
/// <param name="By">Who requests it.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reason">The particulars.</param>
public sealed record RequestRecusal(DateOnly OccurredOn, string Officer, RecusalRequester By, RecusalGround Ground, string Reason) : IActBody;

/// <summary>Who requests a recusal 回避的提出者.</summary>
public enum RecusalRequester
{
    /// <summary>The party 当事人申请回避.</summary>
    [Term("当事人申请回避")] Party,

    /// <summary>The member of staff 工作人员自行回避.</summary>
    [Term("工作人员自行回避")] TheOfficer,

    /// <summary>The agency 机关责令回避.</summary>
    [Term("机关责令回避")] TheAgency,
}

/// <summary>Grounds of recusal 回避情形 (环境行政处罚办法第八条；生态环境行政处罚办法第六条).</summary>
public enum RecusalGround
{
    /// <summary>The party, or a near relative of the party 是当事人或者当事人的近亲属.</summary>
    [Term("是本案当事人或者当事人的近亲属")] PartyOrRelative,

    /// <summary>A direct interest, their own or a near relative's 本人或者近亲属与本案有直接利害关系.</summary>
    [Term("本人或者近亲属与本案有直接利害关系")] DirectInterest,

    /// <summary>Another relation that may impair fairness, since 2021-07-15 与本案有其他关系可能影响公正执法.</summary>
    [Term("与本案有其他关系可能影响公正执法")] OtherRelation,

    /// <summary>Another ground the law has 法律、法规、规章规定的其他情形.</summary>
    [Term("法律、法规、规章规定的其他回避情形")] OtherByLaw,
}

/// <summary>Requesting a recusal 申请回避: the investigation goes on until it is decided.</summary>
public static class RequestingRecusal
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RequestRecusal> Act = new()
    {
        Name = "request-recusal",
        Title = "申请回避",
        Roles = [Role.Officer, Role.Legal, Role.Leader],
        Stages = RecusalRules.Stages,
        Follows = file => file.BegunOn,
        Checks = [RecusalRules.RecusalConcernsStaff, RecusalRules.RecusalGroundIsKnownToTheProcedure, RecusalRules.NoRequestIsOpen],
        Record = (at, act) => new RecusalRequested(act.OccurredOn, at.Staff[act.Officer].Named, act.By, act.Ground, act.Reason, at.Actor.Named),
    };
}
