using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Decides to seal or seize.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="At">The local time of it.</param>
/// <param name="Seizure">Whether it is a seizure 扣押; otherwise a sealing-up 查封.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Particulars">The facts.</param>
/// <param name="Major">Whether it is a major or complex one.</param>
/// <param name="Deliberation">Of a major one: how the case review committee discussed it.</param>
public sealed record DecideSealing(
    DateOnly OccurredOn, TimeOnly At, bool Seizure, SealingGround Ground, string Particulars, bool Major = false, string? Deliberation = null)
    : IActBody, IHasATime;

/// <summary>Grounds of sealing and seizure 查封、扣押情形 (环境保护主管部门实施查封、扣押办法第四条).</summary>
public enum SealingGround
{
    /// <summary>Discharge or dumping of radioactive, toxic, corrosive or pathogenic waste 违法排放、倾倒或者处置有毒有害物质.</summary>
    [Term("违法排放、倾倒或者处置含传染病病原体的废物、危险废物、有毒物质等")] ToxicSubstances,

    /// <summary>Discharge in a protected water source or nature reserve 在饮用水水源一级保护区、自然保护区核心区违法排放.</summary>
    [Term("在饮用水水源一级保护区、自然保护区核心区违法排放、倾倒、处置污染物")] ProtectedArea,

    /// <summary>Discharge against the law in the chemical, dyeing and like trades 违法排放、倾倒化工、制药、石化、印染、电镀、造纸、制革等污泥.</summary>
    [Term("违法排放、倾倒化工、制药、石化、印染、电镀、造纸、制革等工业污泥")] IndustrialSludge,

    /// <summary>Evading supervision by hidden pipes, tampering and the like 以逃避监管的方式违法排放.</summary>
    [Term("通过暗管、渗井、渗坑、灌注或者篡改、伪造监测数据等逃避监管的方式违法排放")] EvadingSupervision,

    /// <summary>Against an order in a serious or sudden incident 较大以上突发环境事件后未按要求停止排放.</summary>
    [Term("较大、重大和特别重大突发环境事件发生后，未按照要求执行停产、停排措施继续违法排放")] AfterIncident,

    /// <summary>Another ground of laws and regulations 法律、法规规定的其他情形.</summary>
    [Term("法律、法规规定的其他造成或者可能造成严重污染的违法排放")] OtherByLaw,
}

/// <summary>Deciding to seal or seize the installations that cause the discharge 决定查封（扣押）, beforehand or, in an emergency, within 24 hours.</summary>
public static class DecidingSealing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DecideSealing> Act = new()
    {
        Name = "decide-sealing",
        Title = "决定查封（扣押）",
        Roles = [Role.Leader],
        Stages = MeasureRules.Working,
        Issues = PaperKind.SealingDecision,
        Follows = file => file.AppointedOn,
        Needs =
        [
            Investigation.InvestigationRules.DeciderDidNotInvestigate,
            MeasureRules.ProtectionLawKnowsTheMeasure,
            MeasureRules.SealingRestsOnEvidence,
        ],
        Checks = [MeasureRules.MajorSealingWasDeliberated, MeasureRules.DecisionFollowsTheEmergency],
        Record = (at, act) => new SealingDecided(
            act.OccurredOn, act.At, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Seizure ? MeasureKind.Seizure : MeasureKind.Sealing, act.Ground,
            act.Particulars, act.Deliberation, at.Actor.Named),
    };
}
