using System.Globalization;

namespace LearningCycles.Samples.CoachingYear.Problems;

/// <summary>Something in the input that a person has to mend: where it is, what it is, and what to do.</summary>
/// <param name="File">The file as the caller named it, or the option.</param>
/// <param name="Line">The line, from 1; null when it is the file as a whole.</param>
/// <param name="What">One sentence that holds the values.</param>
/// <param name="Do">One sentence of advice; empty when it is part of <paramref name="What" />.</param>
public sealed record Problem(string File, int? Line, string What, string Do)
{
    /// <summary>One line, such as <c>roster/users.csv:12: … Maybe …?</c></summary>
    public override string ToString() =>
        OneLine.Of(
            Line is null
                ? $"{File}: {What} {Do}".TrimEnd()
                : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {What} {Do}").TrimEnd()
        );
}
