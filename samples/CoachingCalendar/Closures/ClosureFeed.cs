using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Samples.CoachingYear.Problems;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Closures;

/// <summary>The calendar that a district publishes, as it stands in the file.</summary>
/// <param name="File">The file.</param>
/// <param name="Calendar">The events.</param>
public sealed record ClosureFeed(InputFile File, IcsCalendar Calendar)
{
    /// <summary>What the events do to school days.</summary>
    /// <param name="zone">The school's zone, for events with a clock time.</param>
    public ClosureReading In(DateTimeZone zone) => ClosureImport.Read(Calendar, zone);
}
