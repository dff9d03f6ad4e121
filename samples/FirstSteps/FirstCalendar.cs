using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.FirstSteps;

/// <summary>The README's second example: from a school year and wishes to a file that a teacher can subscribe to.</summary>
internal static class FirstCalendar
{
    internal static void Run()
    {
        // The README shows these lines as they stand.
        // csharpier-ignore-start
        // <readme>
        PersonId ana = new("ana"), ben = new("ben"), lee = new("lee");

        var school = SchoolCalendar
            .Create("Cole Middle School", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 24), new(2027, 5, 28))
            .Close(new(2026, 9, 7), "Labor Day").Close(new(2026, 11, 23), new(2026, 11, 27), "Fall break");

        var plan = new CoachingPlan(new("cole-2026-27"), school, [
            new(lee, ana, Cadence.Weekly(minutes: 30) with { At = new(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0)), WhenClosed = WhenClosed.Skip }),
            new(lee, ben, Cadence.EveryTwoWeeks(minutes: 30))])
        {
            People = [new(lee) { Planning = [
                AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0), new(10, 0)),
                AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Wednesday), new(13, 0), new(14, 0))] }],
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 30))]),
        };

        var year = CadenceGenerator.Generate(plan);
        Console.WriteLine($"{year.Sessions.Count} sessions, {year.Unplaced.Count} without a time:");
        foreach (var unplaced in year.Unplaced)
            Console.WriteLine(unplaced);

        var ics = year.For(Audience.Teacher(ana)).ToIcs(new Publication("coaching.cole.example", Instant.FromUtc(2026, 8, 1, 0, 0)));
        File.WriteAllBytes("ana.ics", IcsWriter.ToBytes(ics));
        // </readme>
        // csharpier-ignore-end
    }
}
