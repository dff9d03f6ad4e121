using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>What tests ask a whole reading that hosts ask each decision.</summary>
internal static class EventsOfReadings
{
    extension(ClosureReading reading)
    {
        /// <summary>All that the feed says of days, by day; terms and labels are not among them.</summary>
        internal ValueList<DayEvent> Events =>
            reading.Decisions.SelectMany(decision => decision.Events).OrderBy(one => one.First).ToValueList();
    }
}
