#if !NET
using System.Runtime.CompilerServices;

namespace Directives.Sdk;

/// <summary>The guard methods that newer frameworks have on the exception types themselves.</summary>
internal static class Guards
{
    extension(ArgumentNullException)
    {
        internal static void ThrowIfNull(object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            if (argument is null)
                throw new ArgumentNullException(name);
        }
    }

    extension(ArgumentOutOfRangeException)
    {
        internal static void ThrowIfNegative(int value, [CallerArgumentExpression(nameof(value))] string? name = null)
        {
            if (value < 0)
                throw new ArgumentOutOfRangeException(name, value, "The value must not be negative.");
        }

        internal static void ThrowIfLessThan(int value, int other, [CallerArgumentExpression(nameof(value))] string? name = null)
        {
            if (value < other)
                throw new ArgumentOutOfRangeException(name, value, $"The value must not be less than {other}.");
        }

        internal static void ThrowIfGreaterThan(int value, int other, [CallerArgumentExpression(nameof(value))] string? name = null)
        {
            if (value > other)
                throw new ArgumentOutOfRangeException(name, value, $"The value must not be greater than {other}.");
        }
    }
}
#endif
