namespace Enforcement.Domain.Values;
internal static class Placeholder;
