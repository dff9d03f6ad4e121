using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Schools;
using LearningCycles.Json;
using NodaTime;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>Keeping things as JSON.</summary>
internal static class Storage
{
    internal static void WriteAndRead()
    {
        // csharpier-ignore-start
        // <WriteAndRead>
        var cycle = Cycles.Closed();
        var text = LearningCyclesJson.Cycle.Write(cycle, indented: true);
        Print("It begins:", text.Split('\n').Take(9));

        var read = LearningCyclesJson.Cycle.Read(text).Value;
        Console.WriteLine(read == cycle ? "It is the same cycle." : "Something was lost.");
        // </WriteAndRead>
        // csharpier-ignore-end
    }

    internal static void DamagedText()
    {
        // csharpier-ignore-start
        // <DamagedText>
        var text = LearningCyclesJson.Cycle.Write(Cycles.Closed())
            .Replace("\"PartlyMet\"", "\"Almost\"", StringComparison.Ordinal)
            .Replace("\"2026-10-05\"", "\"2026-13-05\"", StringComparison.Ordinal);

        var reading = LearningCyclesJson.Cycle.Read(text); // never throws because of a text
        if (!reading.IsLoaded)
            Print("Refused:", reading.Problems);
        // </DamagedText>
        // csharpier-ignore-end
    }

    internal static void ACalendar()
    {
        // csharpier-ignore-start
        // <ACalendar>
        var published = CadenceGenerator.Generate(Calendars.Plan());
        var text = CalendarJson.Calendar.Write(published);
        Console.WriteLine($"{published.Sessions.Count} sessions in {text.Length} characters");

        // On another day, perhaps on another machine: it snows.
        var read = CalendarJson.Calendar.Read(text).Value;
        var plan = read.Plan with { School = read.Plan.School.With(new DayEvent(DayEventKind.Emergency, new(2026, 10, 16), "Snow")) };
        var change = Replanner.Replan(read, plan, new(today: new(2026, 10, 12), at: Instant.FromUtc(2026, 10, 12, 3, 0)));
        Print(change.ToString(), change.Changes);
        // </ACalendar>
        // csharpier-ignore-end
    }
}
