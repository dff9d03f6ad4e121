using System.Globalization;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>Numbers as text, the same in every culture.</summary>
internal static class Digits
{
    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number and what is counted: <c>1 session</c>, <c>5 sessions</c>.</summary>
    internal static string Of(int number, string one) => number == 1 ? $"1 {one}" : $"{Of(number)} {one}s";
}
