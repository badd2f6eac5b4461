using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>One circumstance that is weighed 裁量情节.</summary>
/// <param name="Ground">Which one.</param>
/// <param name="Reason">The facts that show it.</param>
public sealed record Weighing(WeighingGround Ground, string Reason);

/// <summary>Circumstances that make a penalty lighter or heavier 从轻、减轻、从重情节.</summary>
public enum WeighingGround
{
    /// <summary>Removed or lessened the harm of its own accord 主动消除或者减轻危害后果.</summary>
    [Term("主动消除或者减轻违法行为危害后果")] HarmRemoved,

    /// <summary>Was coerced or lured 受他人胁迫或者诱骗.</summary>
    [Term("受他人胁迫或者诱骗实施违法行为")] Coerced,

    /// <summary>Confessed to a violation not known yet 主动供述尚未掌握的违法行为; from 2021-07-15.</summary>
    [Term("主动供述行政机关尚未掌握的违法行为")] Confessed,

    /// <summary>Helped to uncover violations 配合查处违法行为有立功表现.</summary>
    [Term("配合行政机关查处违法行为有立功表现")] Helped,

    /// <summary>Was between fourteen and eighteen years old 已满十四周岁不满十八周岁.</summary>
    [Term("已满十四周岁不满十八周岁")] Minor,

    /// <summary>Another ground of law for a lighter or mitigated penalty 依法从轻或者减轻的其他情形.</summary>
    [Term("其他依法从轻或者减轻处罚的情形")] OtherwiseLighter,

    /// <summary>Bad faith: concealed discharge, dilution, tampered monitoring, false reports 主观恶意.</summary>
    [Term("主观恶意")] BadFaith,

    /// <summary>Grave consequences 后果严重.</summary>
    [Term("后果严重")] GraveConsequences,

    /// <summary>A sensitive area 区域敏感.</summary>
    [Term("区域敏感")] SensitiveArea,

    /// <summary>Violated again within twelve months of a penalty 受处罚后十二个月内再犯.</summary>
    [Term("受处罚后十二个月内再次实施环境违法行为")] RepeatedWithinAYear,

    /// <summary>Penalised three times or more within two years for the like 两年内因同类行为被处罚三次以上; from 2019-05-21.</summary>
    [Term("两年内因同类环境违法行为被处罚三次以上")] RepeatedThrice,

    /// <summary>Exceeded limits during a warning of heavy pollution 重污染天气预警期间超标排放; from 2019-05-21.</summary>
    [Term("重污染天气预警期间超标排放大气污染物")] DuringPollutionWarning,

    /// <summary>Threatened, insulted or attacked officers 威胁、辱骂、攻击执法人员; from 2019-05-21.</summary>
    [Term("威胁、辱骂、攻击执法人员")] ThreatenedOfficers,

    /// <summary>Polluted across divisions 造成跨行政区域环境污染; from 2019-05-21.</summary>
    [Term("造成跨行政区域环境污染")] AcrossDivisions,

    /// <summary>Provoked a bad response among the public 引起不良社会反响; from 2019-05-21.</summary>
    [Term("引起不良社会反响")] PublicResponse,
}
