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
            pairs
                .Select(
                    (pair, number) =>
                        new CoachingPair(pair.Lead, pair.Teacher, Wish(number))
                        {
                            // A teacher with two leads has the learning cycles with the first.
                            RunsCycles = pair.Lead == pairs.First(first => first.Teacher == pair.Teacher).Lead,
                        }
                )
                .ToValueList()
        )
        {
            People =
            [
                .. leads.Select((lead, number) => new PersonTime(lead) { Planning = Windows(number, 2, 3, 5, 6) }),
                .. pairs
                    .Select(pair => pair.Teacher)
                    .Distinct()
                    .Select((teacher, number) => new PersonTime(teacher) { Planning = PlanningOf(number) }),
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

    // Five teachers of one lead prepare a project in the second quarter, and can be met at the same four times only: too
    // few for weekly meetings, so that a page has something to say about wishes without a time.
    private static ValueList<AvailabilityWindow> PlanningOf(int number)
    {
        var planning = Windows(number, 0, 3, 5);
        if (number < 6 || number % 2 == 1)
            return planning;
        LocalDate first = new(2026, 10, 19);
        LocalDate last = new(2026, 12, 18);
        return
        [
            .. planning.Select(window => window.Until(first.PlusDays(-1))),
            .. planning.Select(window => window.From(last.PlusDays(1))),
            .. new[] { IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday }.SelectMany(day =>
                new[] { Periods[4], Periods[5] }.Select(start =>
                    AvailabilityWindow.Between(DayPattern.On(day), start, start.PlusMinutes(50)).From(first).Until(last)
                )
            ),
        ];
    }

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
