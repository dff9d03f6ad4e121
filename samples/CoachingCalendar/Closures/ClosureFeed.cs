using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Closures;

/// <summary>The calendar that a district publishes, as it stands in the file.</summary>
/// <param name="Calendar">The events.</param>
/// <param name="Warnings">What was read by a guess, with file and line.</param>
public sealed record ClosureFeed(IcsCalendar Calendar, ValueList<string> Warnings)
{
    /// <summary>What the events do to school days.</summary>
    /// <param name="zone">The school's zone, for events with a clock time.</param>
    public ClosureReading In(DateTimeZone zone) => ClosureImport.Read(Calendar, zone);
}
