using LearningCycles.Calendar.Schools;

namespace LearningCycles.Samples.CoachingCalendar.Closures;

/// <summary>What a district's calendar says of the year.</summary>
/// <param name="Events">The days that differ.</param>
/// <param name="Undecided">The titles that nobody can tell the meaning of, for a person to decide.</param>
/// <param name="Warnings">What was read by a guess, with file and line.</param>
public sealed record DistrictClosures(
    ValueList<DayEvent> Events,
    ValueList<string> Undecided,
    ValueList<string> Warnings
);
