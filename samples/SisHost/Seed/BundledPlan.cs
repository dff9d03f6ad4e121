using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.Ics;
using LearningCycles.Samples.SisHost.Store;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>A year's coaching at a bundled school: who meets whom how often, and when each has a planning period.</summary>
internal static class BundledPlan
{
    private static readonly LocalTime[] Periods =
    [
        new(8, 10),
        new(9, 5),
        new(10, 0),
        new(10, 55),
        new(12, 20),
        new(13, 15),
        new(14, 10),
    ];

    /// <summary>The plan.</summary>
    /// <param name="school">The school.</param>
    /// <param name="pairs">Who coaches whom.</param>
    public static CoachingPlan Of(School school, IReadOnlyList<(PersonId Lead, PersonId Teacher)> pairs)
    {
        var leads = pairs.Select(pair => pair.Lead).Distinct().ToList();
        return new(
            new($"{school.Id}/2026-27"),
            Year(school),
            pairs.Select((pair, number) => new CoachingPair(pair.Lead, pair.Teacher, Wish(number))).ToValueList()
        )
        {
            People =
            [
                .. leads.Select((lead, number) => new PersonTime(lead) { Planning = Windows(number, 2, 3, 5, 6) }),
                .. pairs.Select((pair, number) => new PersonTime(pair.Teacher) { Planning = Windows(number, 0, 3) }),
            ],
            Cycles = new([
                new(1, new(2026, 9, 8), new(2026, 11, 13)),
                new(2, new(2026, 11, 30), new(2027, 2, 12)),
                new(3, new(2027, 2, 22), new(2027, 5, 7)),
            ]),
        };
    }

    private static Cadence Wish(int number) =>
        number % 2 == 0 ? Cadence.Weekly(minutes: 30) : Cadence.EveryTwoWeeks(minutes: 45);

    // Planning periods that wander from one weekday to the next, as in a timetable.
    private static ValueList<AvailabilityWindow> Windows(int number, params int[] offsets) =>
        Enumerable
            .Range(0, 5)
            .SelectMany(day =>
                offsets.Select(offset =>
                {
                    var start = Periods[(number + (2 * day) + offset) % Periods.Length];
                    var on = DayPattern.On((IsoDayOfWeek)(day + 1));
                    return AvailabilityWindow.Between(on, start, start.PlusMinutes(50));
                })
            )
            .ToValueList();

    /// <summary>The school's year without any feed: who works where is in the roster, but which days are open is not.</summary>
    public static SchoolCalendar PlainYear(School school) =>
        SchoolCalendar
            .Create(school.Name, school.Zone, new(2026, 8, 24), new(2027, 5, 28))
            .WithRotation(new(["A", "B"]));

    /// <summary>The district's feed of closed days. What a person would have to decide stays as it is.</summary>
    public static DistrictFeed Feed() =>
        new(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "district", "closures.ics")), []);

    private static SchoolCalendar Year(School school) => Feed().Read(PlainYear(school)).Applied.School;
}
