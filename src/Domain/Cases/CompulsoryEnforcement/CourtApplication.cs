using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>A demand 催告 and what the party said on it.</summary>
/// <param name="PaperId">The demand.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Owed">What it demands of the penalty.</param>
/// <param name="AdditionalFine">What it demands of the additional fine.</param>
/// <param name="StatementOn">The day of the party's statement, where there was one.</param>
public sealed record Demand(Guid PaperId, DateOnly IssuedOn, Money Owed, Money AdditionalFine, DateOnly? StatementOn);

/// <summary>The materials of an application 申请材料 (行政强制法第五十五条); the application itself is the fifth.</summary>
/// <param name="DecisionWithItsBasis">The decision with its facts, reasons and legal basis.</param>
/// <param name="StatementAndDemand">The party's opinion and how the demand went.</param>
/// <param name="SubjectOfEnforcement">What is to be enforced upon.</param>
public sealed record ApplicationMaterials(bool DecisionWithItsBasis, bool StatementAndDemand, bool SubjectOfEnforcement);

/// <summary>What the court may answer to an application.</summary>
public enum CourtAnswer
{
    /// <summary>It takes the case 受理.</summary>
    [Term("受理")] Accepted,

    /// <summary>It does not take the case 不予受理.</summary>
    [Term("不予受理")] NotAccepted,

    /// <summary>It rules to enforce 裁定准予强制执行.</summary>
    [Term("裁定准予强制执行")] Allowed,

    /// <summary>It rules not to enforce 裁定不予强制执行.</summary>
    [Term("裁定不予强制执行")] Refused,

    /// <summary>It has enforced all 执行完毕.</summary>
    [Term("执行完毕")] Enforced,

    /// <summary>It has ended enforcement because nothing can be found 终结本次执行.</summary>
    [Term("终结本次执行")] Ended,
}

/// <summary>An application to the court for compulsory enforcement 强制执行申请.</summary>
/// <param name="PaperId">The application.</param>
/// <param name="AppliedOn">Its date.</param>
/// <param name="Court">The court.</param>
/// <param name="Answer">The court's latest answer; null while it has not answered.</param>
/// <param name="AnsweredOn">The day of that answer.</param>
public sealed record CourtApplication(Guid PaperId, DateOnly AppliedOn, string Court, CourtAnswer? Answer, DateOnly? AnsweredOn)
{
    /// <summary>Whether the court still has to do something.</summary>
    public bool IsPending => Answer is null or CourtAnswer.Accepted or CourtAnswer.Allowed;
}

/// <summary>Grounds of terminating enforcement 终结执行情形 (行政强制法第三十九条第二款、第四十条).</summary>
public enum EnforcementTerminationGround
{
    /// <summary>A citizen died without an estate or heir of the duty 公民死亡，无遗产可供执行，又无义务承受人.</summary>
    [Term("公民死亡，无遗产可供执行，又无义务承受人")] CitizenDied,

    /// <summary>An organisation ended without property or successor 法人或者其他组织终止，无财产可供执行，又无义务承受人.</summary>
    [Term("法人或者其他组织终止，无财产可供执行，又无义务承受人")] OrganisationEnded,

    /// <summary>What others were to perform upon is gone 执行标的灭失; a debt of money has no subject that could be lost.</summary>
    [Term("执行标的灭失")] SubjectLost,

    /// <summary>The order that others perform was revoked 据以执行的行政决定被撤销; a penalty that is revoked has nothing to terminate.</summary>
    [Term("据以执行的行政决定被撤销")] DecisionRevoked,

    /// <summary>
    /// Suspended for three years because the party cannot perform, without obvious harm to society 中止执行满三年未恢复 (行政强制法第三十九条第二款).
    /// </summary>
    [Term("没有明显社会危害，当事人确无能力履行，中止执行满三年未恢复执行")] SuspendedForThreeYears,

    /// <summary>The court ended its enforcement 人民法院终结本次执行.</summary>
    [Term("人民法院终结本次执行")] EndedByCourt,

    /// <summary>Otherwise 认为需要终结执行的其他情形.</summary>
    [Term("认为需要终结执行的其他情形")] Other,
}
