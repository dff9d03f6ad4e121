using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.Fuzz.Engine;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads a district's feed, applies it to a school, and lets a person decide what is left.</summary>
internal static class ClosuresTarget
{
    private static readonly IcsLimits Limits = new() { Occurrences = 2000 };

    internal static FuzzOutcome Try(byte[] octets)
    {
        var read = IcsReader.Read(octets);
        var school = CalendarTexts.School;
        var reading = ClosureImport.Read(read.Calendar, school, limits: Limits);
        BrokenPromiseException.Unless(
            reading.Decisions.Count == read.Calendar.Events.Count,
            "each event of a feed has a decision"
        );
        Apply(reading, school);
        if (reading.ForAPerson.FirstOrDefault(one => one.Events.Count > 0) is { } open)
            Apply(reading.Decide(open, DayEventKind.Holiday), school);
        return reading.Problems.Count + reading.ForAPerson.Count > 0 && read.IsICalendar
            ? FuzzOutcome.WithProblems
            : IcsTarget.Outcome(read);
    }

    private static void Apply(ClosureReading reading, SchoolCalendar school)
    {
        var applied = reading.ApplyTo(school);
        BrokenPromiseException.Unless(
            applied.Applied.Count + applied.NotApplied.Count == reading.Decisions.Sum(one => one.Facts.Count),
            "each fact of a feed is applied or not"
        );
        BrokenPromiseException.Unless(applied.School.Days.Count == school.Days.Count, "a feed makes no year longer");
        BrokenPromiseException.Unless(
            reading.ApplyTo(applied.School).School.Equals(applied.School),
            "a feed that is applied twice says no more"
        );
    }
}
