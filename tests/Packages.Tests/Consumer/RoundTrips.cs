using System.Text.Json;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Json;
using LearningCycles.Cycles;
using LearningCycles.Json;
using NodaTime;

namespace Consumer;

/// <summary>Everything written is read again as it was, in an application without reflection.</summary>
internal static class RoundTrips
{
    internal static void Cycle(LearningCycle cycle)
    {
        Console.WriteLine($"JSON by reflection: {JsonSerializer.IsReflectionEnabledByDefault}");
        var text = LearningCyclesJson.Cycle.Write(cycle);
        Console.WriteLine($"a cycle, again the same: {LearningCyclesJson.Cycle.Read(text).Value == cycle}");
    }

    internal static void Calendar(CoachingCalendar year)
    {
        var text = CalendarJson.Calendar.Write(year);
        Console.WriteLine($"a calendar, again the same: {CalendarJson.Calendar.Read(text).Value == year}");
    }

    internal static void File(CoachingCalendar year)
    {
        var stamp = Instant.FromUtc(2026, 8, 1, 0, 0);
        var ics = year.For(Audience.Teacher(new("ana"))).ToIcs(new Publication("coaching.cole.example", stamp));
        var reading = IcsReader.Read(IcsWriter.ToBytes(ics));
        Console.WriteLine(
            $"an .ics file, again the same: {reading.Calendar == ics}, {reading.Problems.Count} problems"
        );
    }
}
