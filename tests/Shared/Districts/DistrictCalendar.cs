using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Testing.Districts;

/// <summary>A school year that many schools of a made-up district share, with the windows and busy times that they choose from.</summary>
/// <remarks>36 weeks with school and 15 closed weekdays among them, three wholly closed weeks between, an early release each week.</remarks>
internal sealed class DistrictCalendar
{
    private static readonly LocalDate First = new(2026, 8, 24); // a Monday
    private static readonly LocalDate Last = new(2027, 5, 21); // the Friday of the 39th week

    private DistrictCalendar(SchoolCalendar school, IReadOnlyList<DayPattern> days, int periods)
    {
        School = school;
        Days = days;
        Periods = periods;
        Windows =
        [
            .. days.SelectMany(day =>
                Enumerable.Range(1, periods).Select(period => AvailabilityWindow.InPeriod(day, $"P{period}"))
            ),
        ];
        BusyTimes =
        [
            .. school
                .Days.Where(day => day.StudentsIn)
                .SelectMany(day => day.Bells!.Periods.Select(bell => BusyAt(day, bell))),
        ];
    }

    /// <summary>The calendars of a district; a school's number says which is its own.</summary>
    /// <remarks>Seven periods, eight periods, early releases that shorten each period instead of dropping the last, and A and B days.</remarks>
    public static IReadOnlyList<DistrictCalendar> All { get; } =
    [
        OfWeekdays("Seven periods", shift: 0, Bells(7, 45, BellUse.Regular), Bells(4, 45, BellUse.EarlyRelease)),
        OfWeekdays("Eight periods", shift: 1, Bells(8, 40, BellUse.Regular), Bells(5, 40, BellUse.EarlyRelease)),
        OfWeekdays("Short periods", shift: 2, Bells(7, 45, BellUse.Regular), Bells(7, 32, BellUse.EarlyRelease)),
        OfLabels("A and B days", shift: 3, Bells(7, 45, BellUse.Regular), Bells(4, 45, BellUse.EarlyRelease)),
    ];

    /// <summary>The school year.</summary>
    public SchoolCalendar School { get; }

    /// <summary>The days by which windows are given: five weekdays or two labels.</summary>
    public IReadOnlyList<DayPattern> Days { get; }

    /// <summary>How many class periods a full day has.</summary>
    public int Periods { get; }

    /// <summary>Each class period of each of <see cref="Days" />: the first day's, then the second's.</summary>
    public IReadOnlyList<AvailabilityWindow> Windows { get; }

    /// <summary>Each class period of the year as a time at which somebody may be busy, in order.</summary>
    public IReadOnlyList<BusyTime> BusyTimes { get; }

    /// <summary>What blocks everyone.</summary>
    public ValueList<SharedEvent> SharedEvents { get; } =
    [new("ILT", AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Friday), "P7"))];

    /// <summary>Four learning cycles.</summary>
    public static CyclePattern FourCycles { get; } =
        new([
            new(1, new(2026, 9, 8), new(2026, 10, 23)),
            new(2, new(2026, 10, 26), new(2026, 12, 18)),
            new(3, new(2027, 1, 11), new(2027, 3, 5)),
            new(4, new(2027, 3, 15), new(2027, 5, 14)),
        ]);

    private static DistrictCalendar OfWeekdays(string name, int shift, BellSchedule full, BellSchedule early) =>
        new(
            Year(name, shift, full, early),
            [.. Enumerable.Range(1, 5).Select(day => DayPattern.On((IsoDayOfWeek)day))],
            full.Periods.Count
        );

    private static DistrictCalendar OfLabels(string name, int shift, BellSchedule full, BellSchedule early) =>
        new(
            Year(name, shift, full, early).WithRotation(new(["A", "B"])),
            [DayPattern.On("A"), DayPattern.On("B")],
            full.Periods.Count
        );

    private static SchoolCalendar Year(string name, int shift, BellSchedule full, BellSchedule early) =>
        SchoolCalendar
            .Create(name, DateTimeZoneProviders.Tzdb["America/Denver"], First, Last)
            .With(Closures(shift))
            .With(EarlyReleases())
            .WithBells(full)
            .WithBells(early);

    /// <summary>Fifteen closed weekdays in weeks with school, and three weeks without.</summary>
    private static IEnumerable<DayEvent> Closures(int shift) =>
        [
            Closed(new(2026, 9, 7), 1, "Labor Day"),
            Closed(new LocalDate(2026, 10, 8).PlusDays(7 * (shift % 2)), 2, "Fall break"),
            Closed(new(2026, 11, 11), 1, "Veterans Day"),
            Closed(new(2026, 11, 25), 3, "Thanksgiving"),
            Closed(new(2026, 12, 21), 12, "Winter break"),
            Closed(new LocalDate(2027, 1, 4), 1 + (shift % 2), "Work day"),
            Closed(new(2027, 1, 18), 1, "Martin Luther King Day"),
            Closed(new(2027, 2, 15), 2 - (shift % 2), "Presidents Day"),
            Closed(new(2027, 3, 8), 5, "Spring break"),
            Closed(new LocalDate(2027, 4, 2).PlusDays(-shift), 1, "Conferences"),
            Closed(new LocalDate(2027, 4, 23).PlusDays(-shift), 1, "Weather"),
            Closed(new(2027, 5, 3), 2, "Work days"),
        ];

    private static DayEvent Closed(LocalDate first, int days, string title) =>
        new(DayEventKind.Holiday, first, first.PlusDays(days - 1), title);

    private static IEnumerable<DayEvent> EarlyReleases()
    {
        for (var date = First.PlusDays(2); date <= Last; date = date.PlusWeeks(1))
            yield return new(DayEventKind.EarlyRelease, date, "Early release");
    }

    private static BellSchedule Bells(int periods, int minutes, BellUse use) =>
        new(
            use == BellUse.Regular ? "Regular" : "Early release",
            Enumerable
                .Range(0, periods)
                .Select(period => new BellPeriod(
                    $"P{period + 1}",
                    new(
                        new LocalTime(8, 0).PlusMinutes(period * (minutes + 5)),
                        new LocalTime(8, 0).PlusMinutes((period * (minutes + 5)) + minutes)
                    )
                ))
                .ToValueList(),
            use
        );

    private static BusyTime BusyAt(DayFacts day, BellPeriod bell) =>
        new(day.Date + bell.Time.From, day.Date + bell.Time.To, "busy");
}
