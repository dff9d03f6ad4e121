using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>A year's sessions: where they lie, why some have no time, and what a snow day does.</summary>
internal static class Calendars
{
    internal static void AYear()
    {
        // csharpier-ignore-start
        // <AYear>
        var year = CadenceGenerator.Generate(Plan());
        Console.WriteLine($"{year.Sessions.Count} sessions, {year.Unplaced.Count} without a time");
        Print("Ana's first:", year.Of(Ana).Take(5));
        Print("Proven:", year.Leads);
        // </AYear>
        // csharpier-ignore-end
    }

    internal static void WhyNot()
    {
        // csharpier-ignore-start
        // <WhyNot>
        var everyone = Plan() with { SharedEvents = [new("Grade 6 team time", AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Monday), "P2"))] };
        var unplaced = CadenceGenerator.Generate(everyone).Unplaced[0];
        Console.WriteLine($"{unplaced.State}: {unplaced}");
        Console.WriteLine($"In each other's way: {unplaced.Conflict}");
        Print("It would have a time", unplaced.WouldHelp);
        // </WhyNot>
        // csharpier-ignore-end
    }

    internal static void ASnowDay()
    {
        // csharpier-ignore-start
        // <ASnowDay>
        var published = CadenceGenerator.Generate(Plan());
        var plan = published.Plan with { School = published.Plan.School.With(new DayEvent(DayEventKind.Emergency, new(2026, 10, 16), "Snow")) };

        var change = Replanner.Replan(published, plan, new(today: new(2026, 10, 12), at: Instant.FromUtc(2026, 10, 12, 3, 0)));
        Print(change.ToString(), change.Changes);

        // Nothing is changed yet. Whoever agrees publishes change.After, and sends those whom it concerns a file of what changed:
        var file = change.After.For(Audience.Teacher(Ben)).ToUpdate(new("coaching.cole.example", stamp: Instant.FromUtc(2026, 8, 1, 0, 0)));
        Print("For Ben", file.Events.Select(e => (e.Start, e.Sequence)).Cast<object>());
        // </ASnowDay>
        // csharpier-ignore-end
    }

    internal static void ANewTeacher()
    {
        // csharpier-ignore-start
        // <ANewTeacher>
        PersonId noa = new("noa");
        var published = CadenceGenerator.Generate(Plan());
        Print("Noa could meet Lee", Replanner.Suggest(published, new(Lee, noa, Cadence.EveryTwoWeeks(minutes: 30)),
            new(today: new(2027, 1, 11), at: Instant.FromUtc(2027, 1, 8, 20, 0)),
            people: [new(noa) { Planning = [AvailabilityWindow.InPeriod(DayPattern.Every, "P2"), AvailabilityWindow.InPeriod(DayPattern.Every, "P4")] }]));
        // </ANewTeacher>
        // csharpier-ignore-end
    }

    // csharpier-ignore-start
    // <Plan>
    internal static CoachingPlan Plan()
    {
        var school = SchoolCalendar
            .Create("Cole Middle School", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 24), new(2027, 5, 28))
            .WithBells(new("Regular", [new("P1", new(new(8, 0), new(8, 45))), new("P2", new(new(8, 50), new(9, 35))), new("P3", new(new(9, 40), new(10, 25))), new("P4", new(new(10, 30), new(11, 15)))]))
            .WithEvery(DayEventKind.EarlyRelease, new(IsoDayOfWeek.Wednesday, 1), "Early release", at: new(10, 30))
            .Close(new(2026, 9, 7), "Labor Day").Close(new(2026, 11, 23), new(2026, 11, 27), "Fall break").Close(new(2026, 12, 21), new(2027, 1, 1), "Winter break");

        ValueList<AvailabilityWindow> In(string period, params IsoDayOfWeek[] days) => [.. days.Select(day => AvailabilityWindow.InPeriod(DayPattern.On(day), period))];
        return new(new("cole-2026-27"), school, [
            new(Lee, Ana, Cadence.Weekly(minutes: 30)), new(Lee, Ben, Cadence.Weekly(minutes: 30)),
            new(Lee, Cam, Cadence.EveryTwoWeeks(minutes: 30)), new(Lee, Dee, Cadence.EveryTwoWeeks(minutes: 30))])
        {
            People = [
                new(Lee) { Planning = [.. In("P2", IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday), .. In("P4", IsoDayOfWeek.Monday, IsoDayOfWeek.Friday)], Observing = In("P3", IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday) },
                new(Ana) { Planning = In("P2", IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday) },
                new(Ben) { Planning = In("P4", IsoDayOfWeek.Monday, IsoDayOfWeek.Friday) },
                new(Cam) { Planning = In("P2", IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday) },
                new(Dee) { Planning = In("P2", IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday) }],
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 30)), new(2, new(2026, 11, 2), new(2026, 12, 18))]) { MidCycleChecks = 1, Hosting = Hosting.First },
        };
    }
    // </Plan>
    // csharpier-ignore-end
}
