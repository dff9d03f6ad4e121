using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Fuzz.Engine;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads a person's calendar as busy times.</summary>
internal static class BusyTarget
{
    private static readonly PersonId Ana = new("ana");
    private static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];
    private static readonly IcsLimits Limits = new() { Occurrences = 2000 };

    internal static FuzzOutcome Try(byte[] octets)
    {
        var read = IcsReader.Read(octets);
        LocalDate from = new(2026, 8, 24),
            to = new(2027, 5, 28);
        var reading = BusyImport.Read(read.Calendar, Ana, from, to, Denver, limits: Limits);
        for (var i = 0; i < reading.Busy.Count; i++)
        {
            var (one, before) = (reading.Busy[i], i == 0 ? null : reading.Busy[i - 1]);
            BrokenPromiseException.Unless(one.End > one.Start, "a busy time has a length", one.ToString);
            BrokenPromiseException.Unless(
                before is null || one.Start > before.End,
                "busy times lie apart",
                one.ToString
            );
            BrokenPromiseException.Unless(
                one.Start.Date >= from && one.End <= to.PlusDays(1).AtMidnight(),
                "busy times lie in the days asked for",
                one.ToString
            );
        }
        // One time may be several, since the clocks' change parts it.
        BrokenPromiseException.Unless(reading.Taken > 0 == reading.Busy.Count > 0, "a busy time is of something");
        _ = reading.AddTo(new(Ana));
        return read.IsICalendar && !reading.IsComplete ? FuzzOutcome.WithProblems : IcsTarget.Outcome(read);
    }
}
