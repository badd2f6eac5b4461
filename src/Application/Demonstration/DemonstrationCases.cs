using System.Globalization;
using static Enforcement.Application.Demonstration.Branch;
using static Enforcement.Application.Demonstration.DemonstrationOutcome;
using static Enforcement.Application.Demonstration.PartySort;

namespace Enforcement.Application.Demonstration;

/// <summary>What has become of a case of the demonstration by 2017-11-02.</summary>
internal enum DemonstrationOutcome
{
    LeadTaken, LeadChecked, LeadDropped, LeadPassedOn, OnTheSpot,
    Proposed, Refused, Filed, Investigating, SentBack, UnderReview, ReviewPassed, NoticeUnserved, NoticeServed, Referred,
    DecidedUnserved, Unpaid, Overdue, PartPaid, PaidNotClosed, Closed,
    NoPenaltyUnserved, NoPenaltyServed, NoPenaltyClosed, Revoked, RevokedClosed, Transferred, TransferredClosed,
}

internal enum PartySort
{
    Company, Business, Citizen, Cooperative, Institution, Team,
}

/// <summary>A case of the demonstration, invented from its name to its amount.</summary>
/// <param name="Begun">Month and day of the filing; of the proposal where it was not filed.</param>
/// <param name="Last">Month and day of the decision, or else of the step the case has come to; null where its stage needs none.</param>
/// <param name="Outcome">What has become of it.</param>
/// <param name="Offence">The offence's code.</param>
/// <param name="Township">Where.</param>
/// <param name="Name">The party's trade name.</param>
/// <param name="Sort">What the party is.</param>
/// <param name="Fine">The fine decided, or intended where it is only noticed; 0 for none.</param>
/// <param name="Detail">What was found.</param>
/// <param name="Branches">Which branches of the procedure it takes beside the usual one.</param>
/// <param name="Measured">Total investment or discharge fee due, where the fine is measured against it.</param>
internal sealed record DemonstrationCase(
    string Begun, string? Last, DemonstrationOutcome Outcome, string Offence, string Township, string Name, PartySort Sort, int Fine,
    string Detail, IReadOnlyList<Branch>? Branches = null, int Measured = 0)
{
    public DateOnly BegunOn => Day(Begun);

    public DateOnly LastOn => Day(Last ?? throw new InvalidOperationException($"{Name} 没有末步日期"));

    public bool Has(Branch branch) => Branches?.Contains(branch) == true;

    private static DateOnly Day(string monthAndDay) => DateOnly.ParseExact($"2017-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The cases of the demonstration year, in the order of their filing. Nothing in them is real but the townships.</summary>
internal static class DemonstrationCases
{
    /// <summary>How many cases there are of each outcome.</summary>
    public static readonly IReadOnlyDictionary<DemonstrationOutcome, int> Counts = new Dictionary<DemonstrationOutcome, int>
    {
        // 37 cases with a penalty decision; with one made anew, one by the day and three on the spot 42, together 600,500 yuan.
        [Closed] = 28,
        [PaidNotClosed] = 3,
        [PartPaid] = 1,
        [Overdue] = 2,
        [Unpaid] = 1,
        [DecidedUnserved] = 2,
        // 15 that ended or stand otherwise.
        [NoPenaltyClosed] = 5,
        [NoPenaltyServed] = 1,
        [NoPenaltyUnserved] = 1,
        [RevokedClosed] = 3,
        [Revoked] = 2,
        [TransferredClosed] = 1,
        [Transferred] = 1,
        [Referred] = 1,
        // 30 in progress.
        [Filed] = 3,
        [Investigating] = 8,
        [SentBack] = 1,
        [UnderReview] = 5,
        [ReviewPassed] = 4,
        [NoticeUnserved] = 3,
        [NoticeServed] = 6,
        // 13 that were not filed. Three were fined on the spot, which needs no filing; the others count nowhere.
        [OnTheSpot] = 3,
        [LeadTaken] = 1,
        [LeadChecked] = 1,
        [LeadDropped] = 1,
        [LeadPassedOn] = 2,
        [Proposed] = 2,
        [Refused] = 3,
    };

    public static readonly IReadOnlyList<DemonstrationCase> All =
    [
        new("01-06", "02-21", Closed, "AIR-117", "陵江镇", "砚坪砂石经营部", Business, 10_000,
            "露天堆放河砂、碎石约 800 立方米，仅东侧一角覆盖防尘网，车辆出入时扬尘明显", [Archived]),
        new("01-09", "02-27", Closed, "AIR-118", "陵江镇", "禾谷香火锅店", Business, 5_000,
            "灶头 6 个，油烟净化器电源线脱落未通电，油烟经排风管直排临街巷道", [LeadFirst, EnforcedByCourt]),
        new("01-12", "03-07", Closed, "LIV-41", "永宁镇", "罗某平", Citizen, 3_000,
            "存栏生猪 120 余头，粪污经土沟直接流入房屋下方水田排水渠", [Waived, PublicationWithheldForPrivacy, EndedByCourt]),
        new("01-13", "03-14", Closed, "AIR-120", "元坝镇", "驰岳汽车维修厂", Business, 3_000,
            "喷漆作业在无集气罩的简易棚内进行，漆雾经门窗散排", [ServedByForwarding, Archived]),
        new("02-03", "03-22", Closed, "MED-46", "歧坪镇", "岫禾中心卫生院", Institution, 5_000,
            "医疗废物暂存间未做防渗，三只黄色周转桶破损，与生活垃圾混放一室", [ServedOnAgent, DecisionCorrected, Archived]),
        new("02-04", "03-29", Closed, "AIR-108", "东溪镇", "澜禾页岩砖厂", Company, 25_000,
            "页岩破碎、筛分工段未密闭，布袋除尘器停用，破碎口粉尘外逸；窑后炉渣与废砖坯混堆约 40 立方米，无顶棚、无标识", [TwoViolations, RefusedByCourt]),
        new("02-09", "04-07", Closed, "LIV-39", "龙山镇", "翎川生猪养殖专业合作社", Cooperative, 5_000,
            "存栏生猪 600 余头，沼气池已建成但进料管断裂，粪污未进入沼气池", [Instalments, Archived]),
        new("02-15", "04-10", NoPenaltyClosed, "AIR-118", "文昌镇", "沁香小吃店", Business, 0,
            "油烟净化器因电路故障停用三日，当事人已于检查次日修复", [Archived]),
        new("02-27", "04-13", Closed, "EIA-02", "文昌镇", "穗屿粮油加工坊", Business, 3_000,
            "年加工菜籽油 60 吨的榨油项目 2017 年 1 月投产，未办理环境影响登记表备案", [RemedyNotAccepted]),
        new("02-28", "04-19", Closed, "AIR-117", "云峰镇", "澄垣混凝土搅拌站", Company, 10_000,
            "骨料堆场约 1200 平方米三面围挡缺失，上料口无喷淋，料堆未覆盖", [NotCorrected, RemedyWithdrawn, ClosedUnderSupervision, Archived]),
        new("03-03", "04-28", Closed, "LIV-41", "白桥镇", "寇某安", Citizen, 5_000,
            "存栏蛋鸡 9000 羽，鸡粪堆放场无顶棚，雨天渗滤液流入下方冲沟", [Coerced, PartyDied]),
        new("03-06", "05-05", Closed, "SW16-75", "陵江镇", "朔川汽车销售服务有限公司", Company, 10_000,
            "废机油桶 14 只、废滤芯若干存放于维修车间角落，未设危险废物识别标志，当年未申报登记", [ReferralRefused, Examined, PreservationSecured, HelpedTheAgency, UpheldInCourt]),
        new("03-20", "04-25", RevokedClosed, "AIR-117", "雍河乡", "屿石砂石堆场", Business, 0,
            "群众反映砂石堆场扬尘，现场为已停用多年的旧堆场"),
        new("03-22", "05-19", Closed, "LIV-39", "石马镇", "景禾种猪场", Company, 3_000,
            "雨污分流沟坍塌约 30 米，粪污贮存池未加盖，部分污水溢流", [RecusalGranted, ServedByEntrusting, AgreedOnExecution]),
        new("03-23", "05-10", Closed, "AIR-118", "元坝镇", "蕴香楼酒楼", Business, 5_000,
            "净化器滤网板结，油烟由后墙直排居民天井，邻居多次反映", [LeadFirst, ReviewReturned, HearingAskedTooLate, PreservationReleased]),
        new("03-24", "06-14", Closed, "WAT08-75", "三川镇", "泠溪食品有限公司", Company, 50_000,
            "腌制车间地面下埋设直径 110 毫米软管一根，绕过调节池通向厂外河沟", [Defended, SealedAndReleased, HearingHeld, Detained]),
        new("04-05", "07-21", Closed, "EIA-01", "亭子镇", "清屿水产加工有限公司", Company, 43_500,
            "年加工 300 吨淡水鱼项目应编制环境影响报告表，未报批即开工，厂房主体已封顶", [DetentionReturned, ChangedOnReconsideration], Measured: 1_740_000),
        new("04-07", "05-24", Closed, "AIR-100", "五龙镇", "峦石建材有限公司", Company, 20_000,
            "烟气在线监测设备停运 11 天未报告，无自行监测原始记录", [FiledLate, HearingWaived, UpheldOnReconsideration]),
        new("04-10", "05-31", Closed, "SW16-68", "东青镇", "岭栎石材加工厂", Company, 5_000,
            "石粉浆约 90 吨堆放于厂外坡地，无防渗和围挡，雨后流入水沟", [Mitigated]),
        new("04-11", "06-06", Closed, "AIR-118", "歧坪镇", "嘉禾坊烤鱼店", Business, 5_000,
            "露天摆设烤炉 3 台，未安装油烟净化设施", [RecusalRefused, HearingOutOfScope, ServedByAnnouncement]),
        new("04-11", "06-05", NoPenaltyClosed, "MED-46", "白桥镇", "安岫卫生站", Institution, 0,
            "医疗废物暂存柜缺少警示标识，暂存量不足 2 公斤", [NotEstablished]),
        new("04-24", "10-31", Referred, "WAT08-75", "元坝镇", "钰澄金属表面处理厂", Company, 0,
            "利用地下暗管将未经处理的镀铬清洗废水排入河沟，总铬、六价铬浓度均超过排放标准三倍以上",
            [UrgentEvidence, Examined, SealedInAnEmergency, Convicted]),
        new("04-27", "06-12", Closed, "LIV-41", "漓江镇", "苏某成", Citizen, 3_000,
            "存栏肉牛 45 头，牛粪堆放于溪沟边滩地，未采取防渗防雨措施", [CollectedAtRequest]),
        new("04-28", "06-16", Closed, "AIR-107", "陵江镇", "云锦洗涤服务有限公司", Company, 20_000,
            "在划定的禁燃区内使用 0.7 吨燃煤锅炉一台，堆存原煤约 6 吨", [Seized, HearingNotEntitled]),
        new("05-03", "06-22", Closed, "MED-46", "龙王镇", "霁岚民营医院", Company, 3_000,
            "医疗废物暂存间无警示标识，暂存超过两日未转运，地面有渗漏痕迹", [TwoPayments, RecusalOfOneself]),
        new("05-05", "07-19", Closed, "AIR-99-2", "东溪镇", "岩泽环保砖业有限公司", Company, 100_000,
            "隧道窑脱硫塔循环泵停运，监测时段颗粒物、二氧化硫浓度均超过排放标准", [NoticeVoided, Examined, ProductionRestricted, HearingMissed, RecheckedCovertly]),
        new("05-08", "05-24", TransferredClosed, "AIR-117", "石门乡", "途远运输有限公司", Company, 0,
            "砂石运输车未密闭沿县道遗撒，违法行为发生在公路运输过程中", [OutsideJurisdiction]),
        new("05-11", "07-05", RevokedClosed, "SW16-68-2", "白驿镇", "木垣家具厂", Business, 0,
            "锯末、边角料约 20 立方米露天堆放于厂区空地；立案后该厂经清算注销，没有权利义务承受人", [OrganisationEnded]),
        new("05-16", "07-11", Closed, "TS-98", "运山镇", "青穗食用菌有限公司", Company, 10_000,
            "年产 200 吨食用菌项目配套的锅炉除尘设施未经验收即投入生产", [RemadeAfterReconsideration]),
        new("05-19", "07-17", Closed, "AIR-117", "高坡镇", "峰屿道路工程项目部", Team, 10_000,
            "施工便道土方裸露约 2000 平方米，未覆盖、未洒水", [ServedByLeaving, RevokedInCourt]),
        new("05-22", "07-14", NoPenaltyClosed, "AIR-117", "石马镇", "垒石建材门市", Business, 0,
            "门店前堆放河砂约 4 立方米，篷布被风掀开一角"),
        new("06-07", "08-21", Closed, "WAT08-82", "元坝镇", "澈源化工原料经营有限公司", Company, 20_000,
            "储存酸碱原料约 30 吨，未制定水污染事故应急方案，围堰无导流沟", [RecusalOfTheHead, HearingLeft]),
        new("06-09", "08-03", Closed, "LIV-41", "岳东镇", "禾野家庭农场", Business, 2_000,
            "存栏生猪 310 头，储粪池满溢，粪水沿田埂流入堰塘", [DailyFined]),
        new("06-09", "08-09", Overdue, "AIR-108", "云峰镇", "栎川木业有限公司", Company, 50_000,
            "喷漆房活性炭吸附装置未装填活性炭，调漆、喷漆、晾干废气未经处理排放", [SuspensionAsPenalty, ShutdownReported]),
        new("06-13", "07-18", RevokedClosed, "LIV-41", "新观乡", "岭禾养兔场", Business, 0,
            "群众反映养兔场污水外排，现场检查与检测均未发现外排"),
        new("06-26", "08-18", NoPenaltyClosed, "EIA-02", "禅林乡", "茗屿茶叶加工坊", Business, 0,
            "手工制茶项目 2013 年建成，2014 年 11 月已停办拆除，未办理环境影响登记表备案", [BeyondLimitation]),
        new("06-29", "08-16", NoPenaltyClosed, "AIR-119", "永宁镇", "侯某晨", Citizen, 0,
            "在河滩焚烧捡来的废电线皮，行为人系在校学生，行为时不满十四周岁", [UnderFourteen]),
        new("07-04", null, Investigating, "EIA-01", "高坡镇", "泽禾生物质燃料有限公司", Company, 0,
            "成型燃料生产线未报批环境影响评价文件，设备已安装，股东变更致投资额尚待查明"),
        new("07-07", "08-29", Closed, "AIR-118", "龙山镇", "渝味轩中餐馆", Business, 5_000,
            "油烟净化器安装后从未清洗，监测油烟浓度超过排放标准", [Examined, ExecutionGivenUp]),
        new("07-07", "09-05", Overdue, "SW16-75", "鸳溪镇", "启衡机械配件厂", Company, 10_000,
            "废切削液 4 桶露天存放，无识别标志和台账，未申报登记", [PartyWoundUp]),
        new("07-28", "09-12", Closed, "WAT08-75", "亭子镇", "渌坪豆制品厂", Business, 20_000,
            "在厂区围墙外私自开设排口一处，泡豆废水经明沟排入支沟", [UrgentEvidence, PreservationLapsed, SealingExtended, FoundUnlawful]),
        new("07-28", "09-19", PartPaid, "LIV-39", "彭店乡", "岱禾养牛专业合作社", Cooperative, 5_000,
            "存栏肉牛 150 头，未建设堆粪棚和污水收集池即投入养殖", [PlanRefused]),
        new("08-01", "09-26", PaidNotClosed, "MED-47", "东溪镇", "仁岚门诊部", Business, 10_000,
            "当年 3 至 7 月产生的医疗废物约 260 公斤交由无资质个人收走，未执行转移联单", [ServedByMail, Examined, ReferralReturned, GainsConfiscated]),
        new("08-03", "10-24", ReviewPassed, "TS-98", "歧坪镇", "禾溪淀粉制品厂", Company, 0,
            "红薯淀粉加工线配套沉淀池未经验收即投入使用"),
        new("08-08", "10-20", SentBack, "SW16-68", "唤马镇", "磐禾石粉加工厂", Company, 0,
            "沉淀石粉堆场挡墙垮塌，石粉流失至下方农田", [Examined, PerformedByOthers]),
        new("08-10", "10-24", UnderReview, "AIR-108", "白驿镇", "枫垣板材厂", Company, 0,
            "热压、砂光工段粉尘收集罩脱落，粉尘无组织排放"),
        new("08-15", "10-17", NoPenaltyServed, "SW16-75", "三川镇", "驭川摩托车维修店", Business, 0,
            "废机油约 8 公斤存放于加盖铁桶内，桶身标识脱落"),
        new("08-17", "10-25", NoticeServed, "AIR-108", "东青镇", "檀屿家具有限公司", Company, 20_000,
            "喷漆晾干工段未密闭，废气收集管道断开"),
        new("08-18", "10-17", NoticeServed, "LIV-39", "桥溪乡", "岚坪养殖专业合作社", Cooperative, 3_000,
            "粪污干湿分离机损坏 20 余天未修复，粪水直接进入未防渗土坑", [HearingByConsent]),
        new("08-24", "10-17", Unpaid, "SW16-68", "河地镇", "垚丰砖瓦厂", Company, 10_000,
            "脱硫石膏约 60 吨堆放于窑后空地，无防雨防渗措施，已有流失", [ServedByNotary, PublicationWithheldForSecrets]),
        new("08-24", "10-30", NoticeUnserved, "AIR-118", "陵江镇", "鼎和园酒店管理有限公司", Company, 12_000,
            "油烟净化器额定风量小于灶头排风量，监测油烟浓度超标", [UnlikeOthers]),
        new("08-25", "10-13", PaidNotClosed, "EIA-02", "白鹤乡", "木禾山珍加工坊", Business, 5_000,
            "香菇烘干项目 2017 年 5 月投产，未办理环境影响登记表备案", [ChangedByTheAgency]),
        new("08-28", "10-11", PaidNotClosed, "WAT08-75", "陵江镇", "漱石电器配件有限公司", Company, 50_000,
            "清洗车间设有活动软管一根，可将未经处理的清洗水直接导入雨水井", [ServedByMail]),
        new("08-28", "09-25", Revoked, "AIR-118", "陵江镇", "悦禾早餐店", Business, 0,
            "投诉所称油烟直排，经查系相邻非经营住户厨房排烟"),
        new("08-30", "10-25", NoticeServed, "AIR-117", "白桥镇", "峪石商品混凝土有限公司", Company, 10_000,
            "砂石料仓大门敞开，厂区道路积尘较厚", [NewFacts]),
        new("08-31", "10-27", ReviewPassed, "WAT08-74", "文昌镇", "澜溪屠宰加工有限公司", Company, 0,
            "总排口化学需氧量、氨氮浓度均超过规定的排放标准", [ProductionSuspended], Measured: 18_600),
        new("09-01", "10-19", NoticeServed, "AIR-117", "百利镇", "峻垣砂石料场", Business, 10_000,
            "破碎后的机制砂露天堆放约 1500 立方米，未覆盖", [HearingInPrivate]),
        new("09-01", "10-30", DecidedUnserved, "AIR-108", "中土镇", "坤禾页岩砖厂", Company, 20_000,
            "原料粉碎车间未封闭，无除尘设施，检查时粉尘弥漫"),
        new("09-04", "10-27", UnderReview, "WAT08-82", "东溪镇", "涵川油品储运有限公司", Company, 0,
            "储油区未制定水污染事故应急方案，事故池被占用堆放杂物", [SealedAfterAnIncident, ClearedAtOnce]),
        new("09-05", "10-27", Revoked, "LIV-41", "月山乡", "黎某林", Citizen, 0,
            "存栏生猪 90 头，用软管将粪水抽排至屋后林地冲沟；调查期间当事人因病去世", [PartyDiedEarly]),
        new("09-05", "10-31", NoticeUnserved, "SW16-68", "龙王镇", "硕垣水泥制品厂", Company, 15_000,
            "废泥浆约 40 吨堆放于河堤内侧，无防流失措施"),
        new("09-06", "10-30", NoPenaltyUnserved, "LIV-41", "白山乡", "杜某国", Citizen, 0,
            "存栏生猪 18 头，清栏时少量粪水溢出院坝，已当场围堵清理；当事人系在册精神障碍患者", [WithoutCapacity]),
        new("09-08", "10-30", NoticeServed, "LIV-39", "石灶乡", "岙禾肉羊养殖专业合作社", Cooperative, 5_000,
            "堆粪场未做防渗，粪污直接渗入土沟"),
        new("09-13", "10-30", ReviewPassed, "LIV-41", "龙洞乡", "坳禾生猪养殖场", Business, 0,
            "粪污储存池溢流，粪水进入下游农灌渠"),
        new("09-14", "10-31", NoticeServed, "EIA-01", "五龙镇", "禾澜饮用水有限公司", Company, 24_000,
            "桶装水扩建生产线未报批环境影响报告表即安装设备", Measured: 1_200_000),
        new("09-15", "10-31", DecidedUnserved, "LIV-41", "双河乡", "穗原生态养殖场", Business, 5_000,
            "存栏鸭 6000 只，圈舍冲洗水直接排入河沟", [RevokedByTheAgency]),
        new("09-18", "10-30", UnderReview, "AIR-120", "漓江镇", "捷轮汽车钣喷店", Business, 0,
            "补漆作业在露天场地进行，无废气处理装置"),
        new("09-19", "11-01", NoticeUnserved, "AIR-119", "黄猫乡", "严某华", Citizen, 1_000,
            "在承包地内焚烧废旧编织袋和电缆皮，浓烟持续约一小时，行为人十七周岁", [Minor]),
        new("09-20", "10-20", Transferred, "WAT08-75", "鸳溪镇", "汀屿采砂船队", Team, 0,
            "排口位于界河对岸，经勘界属相邻县管辖区域", [JurisdictionDisputed]),
        new("09-21", "11-01", ReviewPassed, "AIR-100", "云峰镇", "岑石新型墙材有限公司", Company, 0,
            "未按规定保存原始监测记录，排污口标志牌缺失"),
        new("09-22", "10-31", UnderReview, "MED-47", "运山镇", "禾安诊所", Business, 0,
            "医疗废物转移未填写联单，去向不明约 30 公斤"),
        new("09-25", null, Investigating, "AIR-117", "永宁镇", "屹石骨料加工场", Business, 0,
            "露天破碎无喷淋，成品堆未覆盖"),
        new("09-27", "11-02", UnderReview, "LIV-39", "岳东镇", "坪屿蛋鸭养殖专业合作社", Cooperative, 0,
            "沉淀池与清水沟连通，配套设施未正常运行"),
        new("09-28", null, Investigating, "WAT08-75", "百利镇", "沅禾粉条加工厂", Company, 0,
            "厂区北侧新开挖排水沟一条，废水绕过沉淀池外排", [SealedInTheProtectedArea, ProsecutorDemanded]),
        new("10-10", null, Investigating, "AIR-107", "陵江镇", "暖屿洗浴服务部", Business, 0,
            "在禁燃区内使用燃煤热水锅炉一台"),
        new("10-12", null, Investigating, "LIV-41", "中土镇", "冉某全", Citizen, 0,
            "鸭粪水由圈舍直接排入灌溉渠", [DesignatedHere]),
        new("10-16", null, Investigating, "AIR-99-2", "元坝镇", "昊垣环保建材有限公司", Company, 0,
            "自动监控数据显示窑炉二氧化硫小时浓度连续超标", [RecheckObstructed]),
        new("10-18", null, Investigating, "AIR-118", "亭子镇", "江屿鱼庄", Business, 0,
            "厨房油烟未经净化直排江边步道一侧"),
        new("10-23", null, Investigating, "SW16-75", "五龙镇", "恒屿农机维修站", Business, 0,
            "废机油、废铅蓄电池混放，未设识别标志"),
        new("10-26", null, Filed, "AIR-108", "浙水乡", "岵石矿粉厂", Company, 0,
            "磨粉车间未密闭，收尘布袋破损"),
        new("10-30", null, Filed, "LIV-39", "河地镇", "垄禾生猪养殖专业合作社", Cooperative, 0,
            "沼液储存池未建成即投入养殖"),
        new("10-31", null, Filed, "AIR-117", "龙山镇", "岩屿弃土场", Company, 0,
            "弃土作业面未覆盖、无洒水降尘"),

        new("03-06", "03-09", Refused, "AIR-118", "岳东镇", "晨禾豆浆铺", Business, 0,
            "举报称油烟扰民，初查为电磁灶具，无油烟产生"),
        new("06-16", "06-21", Refused, "AIR-117", "桥溪乡", "岩禾修缮工程队", Business, 0,
            "举报称堆放砂石扬尘，初查系村道修补剩余石料不足 1 立方米，当日已清运"),
        new("09-11", "09-15", Refused, "LIV-41", "双河乡", "梁某先", Citizen, 0,
            "举报称养鸡污水外排，初查为自家散养二十余只，未形成养殖场"),
        new("10-31", null, Proposed, "AIR-120", "白驿镇", "速岭汽车美容店", Business, 0,
            "喷漆房废气收集管道脱落，油漆味明显"),
        new("11-01", null, Proposed, "SW16-68", "彭店乡", "堡禾石材经营部", Business, 0,
            "锯泥约 15 立方米堆放于公路边沟旁，雨后有流失痕迹"),

        new("04-13", null, OnTheSpot, "MED-46", "石灶乡", "岙溪村卫生室", Business, 20,
            "医疗废物暂存点警示标识脱落，暂存量不足 1 公斤", [CollectedAsSmall]),
        new("07-12", null, OnTheSpot, "EIA-02", "亭子镇", "渡屿流动筛沙点", Team, 480,
            "临时筛沙设备开工三日，未办理环境影响登记表备案，经营者无固定场所，次日即将转场", [CollectedAsHardToCollectLater]),
        new("09-20", null, OnTheSpot, "MED-46", "禅林乡", "杉岫诊所", Business, 0,
            "医疗废物周转桶桶盖未闭合，当场整改", [WarnedOnTheSpot]),
        new("05-15", "05-19", LeadDropped, "AIR-118", "云峰镇", "稻香快餐店", Business, 0,
            "举报称后厨油烟扰民，初查为午间集中备餐，净化设施运行正常"),
        new("08-14", "08-18", LeadPassedOn, "AIR-117", "白驿镇", "驰远土石方运输队", Team, 0,
            "举报称渣土车沿省道抛洒，发生在公路运输过程中"),
        new("09-18", "09-27", LeadPassedOn, "WAT08-75", "鸳溪镇", "浔屿河砂加工场", Company, 0,
            "邻县移送的排口线索，现场勘界显示排口位于邻县一侧", [DesignatedElsewhere]),
        new("10-27", "10-31", LeadChecked, "AIR-117", "河地镇", "埭石砂石转运站", Company, 0,
            "巡查发现转运站物料露天堆放，有扬尘痕迹"),
        new("11-01", null, LeadTaken, "LIV-41", "龙洞乡", "坞禾鸭场", Business, 0,
            "群众来电反映鸭场废水排入水渠"),
    ];
}
