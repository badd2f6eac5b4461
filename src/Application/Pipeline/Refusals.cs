using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Application.Pipeline;

/// <summary>The caller may not do this.</summary>
public sealed class NotAllowedException(string why) : Exception(why)
{
    /// <summary>The caller's role may not do this.</summary>
    public NotAllowedException(Role role, IEnumerable<Role> allowed)
        : this($"{role.Chinese()}不能进行此操作；可以进行的角色：{string.Join("、", allowed.Select(r => r.Chinese()))}")
    {
    }
}

/// <summary>There is no such thing in the caller's agency.</summary>
public sealed class NotFoundException(string what) : Exception(what);

/// <summary>The case has changed since the version the caller saw.</summary>
public sealed class StaleVersionException(long expected, long actual)
    : Exception($"案件已被他人更新：您依据的是第 {expected} 版，现为第 {actual} 版；请重新打开案件后再办理")
{
    public long Actual { get; } = actual;
}

/// <summary>The idempotency key was used before with another content.</summary>
public sealed class KeyReusedException(string key) : Exception($"Idempotency-Key“{key}”已用于内容不同的请求");

/// <summary>Storage failed while committing: whether the act happened is not known.</summary>
public sealed class OutcomeUnknownException(Exception cause)
    : Exception("提交时与数据库失去联系，无法确定本次操作是否已经生效；请用同一 Idempotency-Key 重试，或者重新打开案件核对", cause);
