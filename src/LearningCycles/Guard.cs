using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LearningCycles.Guards;

/// <summary>The point that guards extend; call-compatible with the package Ardalis.GuardClauses.</summary>
internal interface IGuardClause;

/// <summary>Guards against misuse. Each returns its input, so that it can be used inside an expression.</summary>
/// <remarks>
/// Names, argument order, results and exceptions are those of Ardalis.GuardClauses 5. Building with
/// <c>-p:UseArdalisGuardClauses=true</c> leaves this file out and uses the package; nothing else differs.
/// </remarks>
internal sealed class Guard : IGuardClause
{
    private Guard() { }

    internal static IGuardClause Against { get; } = new Guard();
}

internal static class GuardClauseExtensions
{
    internal static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null
    )
    {
        if (input is not null)
            return input;
        throw string.IsNullOrEmpty(message)
            ? new ArgumentNullException(parameterName)
            : new ArgumentNullException(parameterName, message);
    }

    internal static string NullOrEmpty(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null
    )
    {
        guardClause.Null(input, parameterName, message);
        return input.Length > 0
            ? input
            : throw new ArgumentException(message ?? $"Required input {parameterName} was empty.", parameterName);
    }

    internal static string NullOrWhiteSpace(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null
    )
    {
        guardClause.NullOrEmpty(input, parameterName, message);
        return string.IsNullOrWhiteSpace(input)
            ? throw new ArgumentException(message ?? $"Required input {parameterName} was empty.", parameterName)
            : input;
    }

    internal static T OutOfRange<T>(
        this IGuardClause guardClause,
        T input,
        string parameterName,
        T rangeFrom,
        T rangeTo,
        string? message = null
    )
        where T : IComparable, IComparable<T>
    {
        if (rangeFrom.CompareTo(rangeTo) > 0)
            throw new ArgumentException(message ?? "rangeFrom should be less or equal than rangeTo", parameterName);
        if (input.CompareTo(rangeFrom) >= 0 && input.CompareTo(rangeTo) <= 0)
            return input;
        throw new ArgumentOutOfRangeException(
            parameterName,
            string.IsNullOrEmpty(message) ? $"Input {parameterName} was out of range" : message
        );
    }

    internal static int Negative(
        this IGuardClause guardClause,
        int input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null
    ) =>
        input >= 0
            ? input
            : throw new ArgumentException(
                message ?? $"Required input {parameterName} cannot be negative.",
                parameterName
            );

    internal static T EnumOutOfRange<T>(
        this IGuardClause guardClause,
        T input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null
    )
        where T : struct, Enum
    {
        if (Enum.IsDefined(input))
            return input;
        throw string.IsNullOrEmpty(message)
            ? new InvalidEnumArgumentException(
                parameterName,
                Convert.ToInt32(input, System.Globalization.CultureInfo.InvariantCulture),
                typeof(T)
            )
            : new InvalidEnumArgumentException(message);
    }

    internal static T InvalidInput<T>(
        this IGuardClause guardClause,
        T input,
        string parameterName,
        Func<T, bool> predicate,
        string? message = null
    ) =>
        predicate(input)
            ? input
            : throw new ArgumentException(
                message ?? $"Input {parameterName} did not satisfy the options",
                parameterName
            );
}
