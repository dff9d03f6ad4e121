using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using NodaTime;
using static LearningCycles.Samples.Embedding.FirstHour;

namespace LearningCycles.Samples.Embedding;

/// <summary>Step 6: files that open at the right hour, with and without daylight saving time.</summary>
internal static class Exports
{
    internal static void TheRightHour()
    {
        // csharpier-ignore-start
        // <TheRightHour>
        foreach (var zone in new[] { "America/Phoenix", "America/New_York" })
        {
            var year = CadenceGenerator.Generate(Plan(zone));
            var octets = IcsWriter.ToBytes(year.For(Audience.Teacher(new("ana")), NameOf).ToIcs(new("coaching.cole.example", stamp: Instant.FromUtc(2026, 8, 1, 0, 0))));

            // Read again as a calendar program would: the hour on the wall stays, whatever UTC does on 1 November.
            var read = IcsReader.Read(octets).Calendar.Events.Select(e => e.Start).OfType<IcsTime.Zoned>().Where(start => start.Local.Date >= new LocalDate(2026, 10, 26)).Take(2);
            Print($"{zone}, {octets.Length} octets", read.Select(start => $"{start} = {IcsTime.At(start.Instant)}"));
        }
        // </TheRightHour>
        // csharpier-ignore-end
    }

    // csharpier-ignore-start
    private static CoachingPlan Plan(string zone) =>
        new(new("cole/2026-27"), SchoolYears.Cole(zone), [new(Lee, new("ana"), Cadence.Weekly(minutes: 30) with { At = new(DayPattern.On(IsoDayOfWeek.Thursday), new(8, 15)) })]);
    // csharpier-ignore-end
}
