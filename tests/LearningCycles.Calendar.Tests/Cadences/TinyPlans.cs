using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Plans so small that <see cref="BruteForce" /> can try them: one week, one or two leads, at most eight 1:1s, few common times.</summary>
internal static class TinyPlans
{
    public const int Minutes = 30;

    private static readonly LocalDate Monday = new(2026, 10, 5);

    public static Arbitrary<CoachingPlan> Arbitrary => Plan.ToArbitrary();

    /// <summary>A window of exactly one session on a weekday, the hours counted from 0; no two windows touch.</summary>
    public static AvailabilityWindow Window(int day, int hour) =>
        AvailabilityWindow.Between(
            DayPattern.On((IsoDayOfWeek)(day + 1)),
            new(9 + hour, 0),
            new LocalTime(9 + hour, 0).PlusMinutes(Minutes)
        );

    public static SchoolCalendar Week { get; } =
        SchoolCalendar.Create("Tiny", DateTimeZoneProviders.Tzdb["America/Denver"], Monday, Monday.PlusDays(4));

    private static BusyTime BusyOnMonday { get; } =
        new(Monday + new LocalTime(9, 10), Monday + new LocalTime(10, 5), "private affair");

    private static Gen<CoachingPlan> Plan =>
        from leads in Gen.Choose(1, 2)
        from teachers in Gen.Choose(2, 5)
        from pairs in Pairs(leads, teachers)
        from days in Gen.Choose(1, 3)
        from ofLeads in Times(leads, days, 2, 5)
        from ofTeachers in Times(teachers, days, 1, 4)
        from closed in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, days - 1)))
        from busy in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, teachers - 1)))
        from shared in Gen.Elements(false, false, true)
        from leadPerDay in Gen.Choose(1, 3)
        from leadPerWeek in Gen.Choose(2, 6)
        from teacherPerDay in Gen.Choose(1, 2)
        from teacherPerWeek in Gen.Choose(1, 2)
        select new CoachingPlan(
            new("tiny"),
            closed < 0 ? Week : Week.Close(Monday.PlusDays(closed), "No school"),
            pairs
        )
        {
            People = ofLeads
                .Select((windows, i) => new PersonTime(Lead(i)) { Planning = windows })
                .Concat(
                    ofTeachers.Select(
                        (windows, i) =>
                            new PersonTime(Teacher(i)) { Planning = windows, Busy = busy == i ? [BusyOnMonday] : [] }
                    )
                )
                .ToValueList(),
            SharedEvents = shared ? [new("ILT", Window(day: 1, hour: 2))] : [],
            Caps = new()
            {
                LeadPerDay = leadPerDay,
                LeadPerWeek = leadPerWeek,
                TeacherPerDay = teacherPerDay,
                TeacherPerWeek = teacherPerWeek,
            },
        };

    // Each teacher has a lead, and some have both.
    private static Gen<ValueList<CoachingPair>> Pairs(int leads, int teachers) =>
        (from first in Gen.Choose(0, leads - 1) from both in Gen.Elements(true, false, false) select (first, both))
            .ListOf(teachers)
            .Select(list =>
                list.SelectMany(
                        (choice, teacher) =>
                            Enumerable
                                .Range(0, leads)
                                .Where(lead => lead == choice.first || choice.both)
                                .Select(lead => new CoachingPair(Lead(lead), Teacher(teacher), Cadence.Weekly(Minutes)))
                    )
                    .Take(8)
                    .ToValueList()
            );

    private static Gen<IEnumerable<ValueList<AvailabilityWindow>>> Times(int people, int days, int least, int most) =>
        (
            from count in Gen.Choose(least, most)
            from windows in (
                from day in Gen.Choose(0, days - 1)
                from hour in Gen.Choose(0, 2)
                select (day, hour)
            ).ListOf(count)
            select windows.Distinct().Select(at => Window(at.day, at.hour)).ToValueList()
        )
            .ListOf(people)
            .Select(list => list.AsEnumerable());

    public static PersonId Lead(int i) => new($"lead-{i}");

    public static PersonId Teacher(int i) => new($"teacher-{i}");
}
