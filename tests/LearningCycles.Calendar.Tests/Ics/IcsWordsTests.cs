using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>What a host sees of a value in its log.</summary>
public class IcsWordsTests
{
    private static readonly IcsTime Friday = IcsTime.On(new(2026, 9, 4));
    private static readonly IcsProblem Problem = new(IcsProblemCode.NotICalendar, IcsSeverity.Error, 1, "no calendar");

    [Fact]
    public void AValueIsOneShortLineInWords()
    {
        RecurrenceSet fridays = new(Friday, RecurrenceRule.Weekly());
        IcsCalendar closures = new([Samples.AllDay()]) { Name = "Closures" };
        var words = new (object Value, string Words)[]
        {
            (closures, "Closures (1 event)"),
            (new IcsCalendar([]) { Name = "Closures" }, "Closures (0 events)"),
            (IcsLimits.Default, "at most 67108864 octets, 200000 components, 100000 occurrences"),
            (new IcsCalendar([Samples.AllDay()]), "1 event"),
            (new IcsReading(closures, []), "Closures (1 event), 0 problems"),
            (new IcsReading(new([]), [Problem]), "no iCalendar, 1 problem"),
            (
                closures.Occurrences(Samples.Stamp, Samples.Stamp + Duration.FromDays(90), Samples.Denver),
                "1 occurrence, 0 problems"
            ),
            (new IcsOccurrences([], [Problem]) { IsCut = true }, "0 occurrences, 1 problem, a limit was met"),
            (new IcsComponent("VJOURNAL", [new("SUMMARY", "Notes")], []), "VJOURNAL (1 property)"),
            (fridays.Occurrences(), "FREQ=WEEKLY from 2026-09-04"),
            (fridays.Occurrences(most: 2), "FREQ=WEEKLY from 2026-09-04, at most 2"),
            (new RecurrenceSet(Friday, []).Occurrences(), "dates from 2026-09-04"),
            (RecurrenceRule.Read("FREQ=WEEKLY"), "FREQ=WEEKLY, 0 problems"),
            (RecurrenceRule.Read("FREQ=NEVER") with { Problems = [Problem] }, "no rule, 1 problem"),
            (new RecurrenceReading(fridays, null, []), "2026-09-04 RRULE:FREQ=WEEKLY, 0 problems"),
            (new RecurrenceReading(null, null, []), "once, 0 problems"),
            (new RecurrenceReading(null, new(Friday, false), []), "replaces 2026-09-04, 0 problems"),
            (new ReplacedOccurrence(Friday, true), "2026-09-04 and all later ones"),
        };
        foreach (var (value, expected) in words)
            value.ToString().Should().Be(expected);
    }
}
