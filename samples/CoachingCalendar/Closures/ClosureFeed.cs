using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Closures;

/// <summary>The calendar that a district publishes, as it stands in the file.</summary>
/// <param name="File">The file.</param>
/// <param name="Calendar">The events.</param>
public sealed record ClosureFeed(InputFile File, IcsCalendar Calendar)
{
    /// <summary>What the events do to school days.</summary>
    /// <param name="school">The school, whose zone, hours and year say what an event is.</param>
    public ClosureReading At(SchoolCalendar school) => ClosureImport.Read(Calendar, school);
}
