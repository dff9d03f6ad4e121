using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Samples.Embedding.FirstHour;

namespace LearningCycles.Samples.Embedding;

/// <summary>Steps 4 and 5: a year of sessions for six teachers, and a snow day.</summary>
internal static class Cadences
{
    // csharpier-ignore-start
    // <Plan>
    internal static CoachingPlan Plan(SchoolCalendar school)
    {
        // Who has time when: by weekday, by rotation label, by "the second in-session Tuesday", by bell period.
        ValueList<AvailabilityWindow> mornings = [AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(8, 0), new(9, 0)), AvailabilityWindow.Between(DayPattern.On("B"), new(13, 0), new(14, 0))];
        ValueList<AvailabilityWindow> afternoons = [AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Thursday), new(13, 0), new(14, 30)), AvailabilityWindow.Between(DayPattern.On("A"), new(10, 0), new(11, 0))];
        return new(new("cole/2026-27"), school, [.. Teachers.Select((teacher, i) => new CoachingPair(Lee, teacher, i < 3 ? Cadence.Weekly(minutes: 30) : Cadence.EveryTwoWeeks(minutes: 45)))])
        {
            People = [.. Teachers.Select((teacher, i) => new PersonTime(teacher) { Planning = i % 2 == 0 ? mornings : afternoons, Observing = [AvailabilityWindow.Between(DayPattern.Every, new(9, 0), new(10, 0))] })],
            SharedEvents = [new("Leadership team", AvailabilityWindow.Between(DayPattern.OnOrdinal(IsoDayOfWeek.Tuesday, 2), new(8, 0), new(9, 0)), [Lee])],
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 30))]), // an observation and what belongs to it for each teacher
        };
    }
    // </Plan>
    // csharpier-ignore-end

    internal static void SixTeachers()
    {
        // csharpier-ignore-start
        // <SixTeachers>
        var year = CadenceGenerator.Generate(Plan(SchoolYears.Cole()));
        Console.WriteLine($"{year.Sessions.Count} sessions, {year.Unplaced.Count} without a time");
        Print("Ana's first, and why one is not at its regular time:", year.Of(new("ana")).Take(6));
        // </SixTeachers>
        // csharpier-ignore-end
    }

    internal static void WhyNot()
    {
        // csharpier-ignore-start
        // <WhyNot>
        // What if the leadership team met on every B day instead?
        var tighter = Plan(SchoolYears.Cole()) with { SharedEvents = [new("Leadership team", AvailabilityWindow.Between(DayPattern.On("B"), new(13, 0), new(14, 0)), [Lee])] };
        var year = CadenceGenerator.Generate(tighter);
        Console.WriteLine(string.Join('\n', year.Leads));
        foreach (var unplaced in year.Unplaced.Take(2))
        {
            Console.WriteLine($"{unplaced.State}: {unplaced.Describe(NameOf)}"); // each time that was looked at, counted by what stands in its way
            Print("What alone would help:", unplaced.WouldHelp.Take(2).Select(remedy => remedy.Describe(NameOf)));
        }
        // </WhyNot>
        // csharpier-ignore-end
    }

    internal static void ASnowDay()
    {
        // csharpier-ignore-start
        // <ASnowDay>
        var published = CadenceGenerator.Generate(Plan(SchoolYears.Cole()));
        var snow = new DayEvent(DayEventKind.Emergency, new(2026, 10, 13), "Snow");
        var change = Replanner.Replan(published, published.Plan with { School = published.Plan.School.With(snow) }, new(today: new(2026, 10, 12), at: Instant.FromUtc(2026, 10, 13, 4, 0)));

        Print(change.ToString(), change.Changes.Select(one => one.Describe(NameOf))); // a preview; whoever agrees publishes change.After
        Publication publication = new("coaching.cole.example", stamp: Instant.FromUtc(2026, 8, 1, 0, 0));
        var before = published.For(Audience.Lead(Lee)).ToIcs(publication).Events.ToDictionary(e => e.Uid, StringComparer.Ordinal);
        Print("The same UIDs, SEQUENCE raised only for what changed:", change.After.For(Audience.Lead(Lee)).ToIcs(publication).Events
            .Where(e => before.TryGetValue(e.Uid, out var old) && e.Sequence != old.Sequence)
            .Select(e => (e.Uid, Was: before[e.Uid].Sequence, Is: e.Sequence)).Cast<object>());
        // </ASnowDay>
        // csharpier-ignore-end
    }
}
