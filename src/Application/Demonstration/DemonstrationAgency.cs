using Enforcement.Application.Accounts;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Officers;
using Marten;

namespace Enforcement.Application.Demonstration;

/// <summary>The agency of the demonstration: its name and townships are a real county's, its people, accounts and cases are invented.</summary>
public static class DemonstrationAgency
{
    /// <summary>The password of every demonstration account.</summary>
    public const string Password = "Demo-2017!";

    /// <summary>What every screen and export of the demonstration says.</summary>
    public const string Notice = "演示数据(虚构)";

    private static readonly DateOnly CertificatesFrom = new(2014, 1, 1);
    private static readonly DateOnly CertificatesUntil = new(2030, 12, 31);

    public static Agency Agency { get; } = new(
        "510824", "苍溪县环境保护局", "苍环", ["苍溪县人民政府", "广元市环境保护局"], "苍溪县人民法院",
        new("演示银行苍溪支行", "苍溪县陵江镇（演示地址）", "苍溪县财政局非税收入专户（演示）", "0000 0000 0000 0000"),
        "苍溪县陵江镇（演示地址）", "0839-0000000",
        [
            "陵江镇", "云峰镇", "东青镇", "白桥镇", "五龙镇", "永宁镇", "鸳溪镇", "三川镇", "龙王镇", "元坝镇", "唤马镇", "歧坪镇", "白驿镇",
            "漓江镇", "文昌镇", "岳东镇", "石马镇", "运山镇", "东溪镇", "高坡镇", "龙山镇", "亭子镇", "浙水乡", "百利镇", "黄猫乡", "石门乡",
            "月山乡", "白鹤乡", "彭店乡", "桥溪乡", "禅林乡", "白山乡", "雍河乡", "新观乡", "石灶乡", "中土镇", "双河乡", "龙洞乡", "河地镇",
        ],
        IsDemonstration: true);

    /// <summary>Still without the hash of their password: that is slow by design, and nearly everybody who asks for these only wants to know who there is.</summary>
    public static IReadOnlyList<Account> Accounts { get; } =
    [
        Certified("officer1", "赵启明"),
        Certified("officer2", "钱思源"),
        Certified("officer3", "孙立行"),
        Certified("officer4", "李望川"),
        Certified("officer5", "周知远"),
        Certified("officer6", "吴清和"),
        Person("legal1", "郑明法", Role.Legal) with { HasLegalQualification = true },
        Person("legal2", "王守正", Role.Legal) with { LegalReviewerSince = new(2012, 3, 1) },
        Person("leader1", "冯治平", Role.Leader) with { IsPrincipalHead = true },
        Person("leader2", "陈守河", Role.Leader),
        Person("leader3", "褚远山", Role.Leader),
        Person("inspector1", "卫清源", Role.Inspector),
        Person("admin1", "蒋系统", Role.SystemAdministrator),
        Person("security1", "沈安全", Role.SecurityAdministrator),
        Person("audit1", "韩审计", Role.AuditAdministrator),
    ];

    /// <summary>Creates agency and accounts.</summary>
    public static async Task CreateAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        await using var session = store.LightweightSession();
        Insert(session);
        await session.SaveChangesAsync(cancellationToken);
    }

    internal static void Insert(IDocumentSession session)
    {
        session.Insert(Agency);
        session.Insert(Accounts.Select(account => account with { PasswordHash = SignIn.Hash(account.UserName, Password) }));
    }

    private static Account Certified(string userName, string name) => Person(userName, name, Role.Officer) with
    {
        Certificate = new($"川环执演00{userName[^1]}", CertificatesFrom, CertificatesUntil),
    };

    private static Account Person(string userName, string name, Role role) => new()
    {
        UserName = userName,
        AgencyCode = "510824",
        Name = name,
        Role = role,
        PasswordHash = "",
    };
}
