using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Tests.Html;

/// <summary>A made-up year of two leads and fourteen teachers, with every kind of day.</summary>
internal static class ExampleYear
{
    private static readonly PersonId Maya = new("lead-1");
    private static readonly PersonId Tomas = new("lead-2");

    private static readonly string[] Names =
    [
        "Ana Ortiz",
        "Ben Whitfield",
        "Chidi Okafor",
        "Dana Lindqvist",
        "Elena Rossi",
        "Farid Haddad",
        "Grace Kim",
        "Hannah Brandt",
        "Imani Brooks",
        "Joaquín Peña",
        "Kavya Raman",
        "Liam O’Connor",
        "Mei-Ling Chen",
        "Noah Feldman",
    ];

    internal static IReadOnlyDictionary<PersonId, Person> People { get; } =
        Names
            .Select((name, i) => new Person(Teacher(i), name))
            .Append(new(Maya, "Maya Keller"))
            .Append(new(Tomas, "Tomás Rivera"))
            .ToDictionary(person => person.Id);

    internal static CoachingCalendar Calendar { get; } = CadenceGenerator.Generate(Plan());

    internal static PersonId Teacher(int i) => new($"t-{(char)('a' + i)}");

    private static CoachingPlan Plan() =>
        new(new("example"), School(), Pairs())
        {
            People = [LeadTime(Maya), LeadTime(Tomas), .. Names.Select((_, i) => TeacherTime(i))],
            SharedEvents =
            [
                new(
                    "ILT meeting",
                    AvailabilityWindow.Between(On(IsoDayOfWeek.Monday), new(9, 0), new(10, 0)),
                    [Maya, Tomas]
                ),
            ],
            Cycles = new([
                new(1, new(2026, 9, 14), new(2026, 11, 6)),
                new(2, new(2026, 11, 9), new(2027, 1, 29)),
                new(3, new(2027, 2, 1), new(2027, 3, 19)),
                new(4, new(2027, 3, 29), new(2027, 5, 14)),
            ])
            {
                Observations = 2,
            },
        };

    private static ValueList<CoachingPair> Pairs() =>
        [
            .. Names.Select((_, i) => new CoachingPair(i % 2 == 0 ? Maya : Tomas, Teacher(i), CadenceOf(i))),
            new(Tomas, Teacher(0), Cadence.EveryTwoWeeks(30)) { RunsCycles = false },
        ];

    private static Cadence CadenceOf(int i) =>
        i % 3 == 0
            ? Cadence.Weekly(30) with
            {
                At = new(On((IsoDayOfWeek)(1 + (i % 5))), new(10 + (i % 3), 10)),
            }
            : Cadence.EveryTwoWeeks(45);

    private static PersonTime LeadTime(PersonId lead) =>
        new(lead)
        {
            Planning = [AvailabilityWindow.Between(DayPattern.Every, new(8, 30), new(14, 30))],
            Busy = [new(new(2026, 10, 28, 7, 0), new(2026, 10, 30, 18, 0), "Principals’ conference <Denver>")],
        };

    private static PersonTime TeacherTime(int i) =>
        new(Teacher(i))
        {
            Planning =
                i % 3 == 0
                    ? [AvailabilityWindow.Between(DayPattern.Every, new(10, 0), new(13, 30))]
                    :
                    [
                        AvailabilityWindow.Between(DayPattern.On("A"), new(9 + (i % 5), 0), new(10 + (i % 5), 20)),
                        AvailabilityWindow.Between(DayPattern.On("B"), new(13 - (i % 5), 0), new(14 - (i % 5), 20)),
                    ],
            Busy = i % 6 == 0 ? [new(new(2027, 3, 1, 7, 0), new(2027, 3, 5, 17, 0), "Band tour “Río & sea”")] : [],
        };

    private static SchoolCalendar School() =>
        SchoolCalendar
            .Create(
                "Cole Middle School",
                DateTimeZoneProviders.Tzdb["America/Denver"],
                new(2026, 8, 17),
                new(2027, 6, 4)
            )
            .WithRotation(new(["A", "B"]))
            .With(new DayEvent(DayEventKind.TeacherOnly, new(2026, 8, 17), new(2026, 8, 19), "Teacher work days"))
            .Close(new(2026, 9, 7), "Labor Day")
            .With(new DayEvent(DayEventKind.TeacherOnly, new(2026, 10, 9), "Professional learning"))
            .Close(new(2026, 10, 10), new(2026, 10, 18), "Fall break")
            .With(new DayEvent(DayEventKind.Information, new(2026, 10, 23), "End of quarter 1"))
            .Close(new(2026, 11, 21), new(2026, 11, 29), "Thanksgiving break")
            .Close(new(2026, 12, 19), new(2027, 1, 3), "Winter break")
            .With(new DayEvent(DayEventKind.TeacherOnly, new(2027, 1, 4), "Professional learning"))
            .Close(new(2027, 1, 18), "Martin Luther King Jr. Day")
            .With(new DayEvent(DayEventKind.Emergency, new(2027, 2, 2), "Snow day"))
            .With(new DayEvent(DayEventKind.LateStart, new(2027, 2, 3), "Icy roads", new(10, 0)))
            .Close(new(2027, 2, 15), "Presidents’ Day & more")
            .Close(new(2027, 3, 20), new(2027, 3, 28), "Spring break")
            .With(new DayEvent(DayEventKind.Remote, new(2027, 4, 14), "State testing"))
            .Close(new(2027, 5, 31), "Memorial Day")
            .With(
                EarlyReleases.Select(date => new DayEvent(
                    DayEventKind.EarlyRelease,
                    date,
                    "Early release",
                    new(12, 30)
                ))
            );

    private static LocalDate[] EarlyReleases =>
        [
            new(2026, 9, 18),
            new(2026, 10, 23),
            new(2026, 11, 13),
            new(2026, 12, 11),
            new(2027, 1, 22),
            new(2027, 2, 19),
            new(2027, 4, 9),
            new(2027, 5, 7),
        ];

    private static DayPattern On(IsoDayOfWeek day) => DayPattern.On(day);
}
