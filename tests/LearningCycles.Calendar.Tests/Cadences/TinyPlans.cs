using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Plans so small that <see cref="BruteForce" /> can try them: one week or two, one or two leads, at most eight 1:1s a week, few common times.</summary>
internal static class TinyPlans
{
    public const int Minutes = 30;

    private static readonly LocalDate Monday = new(2026, 10, 5);

    /// <summary>Plans of one week.</summary>
    public static Arbitrary<CoachingPlan> Arbitrary => Plan(1, Gen.Choose(1, 2)).ToArbitrary();

    /// <summary>Plans of two weeks, in which some meet once.</summary>
    public static Arbitrary<CoachingPlan> OfTwoWeeks => Plan(2, Gen.Choose(1, 2)).ToArbitrary();

    /// <summary>Plans of two weeks with one lead.</summary>
    public static Arbitrary<CoachingPlan> OfOneLead => Plan(2, Gen.Constant(1)).ToArbitrary();

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

    private static SchoolCalendar Fortnight { get; } =
        SchoolCalendar.Create("Tiny", DateTimeZoneProviders.Tzdb["America/Denver"], Monday, Monday.PlusDays(11));

    private static Gen<CoachingPlan> Plan(int weeks, Gen<int> howManyLeads) =>
        from leads in howManyLeads
        from teachers in Gen.Choose(2, 5)
        from pairs in Pairs(leads, teachers, weeks)
        from days in Gen.Choose(1, 3)
        from ofLeads in Times(leads, days, 2, 5)
        from ofTeachers in Times(teachers, days, 1, 4)
        from closed in Gen.Frequency((6 / weeks, Gen.Constant(-1)), (1, Gen.Choose(0, days - 1)))
        from budget in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 3).Select(most => (int?)most)))
        from busy in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, teachers - 1)))
        from shared in Gen.Elements(false, false, true)
        from leadPerDay in Gen.Choose(1, 3)
        from leadPerWeek in Gen.Choose(2, 6)
        from teacherPerDay in Gen.Choose(1, 2)
        from teacherPerWeek in Gen.Choose(1, 2)
        select new CoachingPlan(
            new("tiny"),
            closed < 0 ? SchoolOf(weeks) : SchoolOf(weeks).Close(Monday.PlusDays(closed), "No school"),
            pairs
        )
        {
            People = ofLeads
                .Select((windows, i) => new PersonTime(Lead(i)) { Planning = windows, MeetingsPerWeek = budget })
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

    private static SchoolCalendar SchoolOf(int weeks) => weeks == 1 ? Week : Fortnight;

    // Each teacher has a lead, and some have both.
    private static Gen<ValueList<CoachingPair>> Pairs(int leads, int teachers, int weeks) =>
        (
            from first in Gen.Choose(0, leads - 1)
            from both in Gen.Elements(true, false, false)
            from every in Gen.Choose(1, weeks)
            from at in Gen.Frequency((5, Gen.Constant<RegularTime?>(null)), (1, OwnTime))
            from priority in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 9)))
            select (first, both, priority, Cadence: CadenceOf(every, at))
        )
            .ListOf(teachers)
            .Select(list =>
                list.SelectMany(
                        (choice, teacher) =>
                            Enumerable
                                .Range(0, leads)
                                .Where(lead => lead == choice.first || choice.both)
                                .Select(lead => new CoachingPair(Lead(lead), Teacher(teacher), choice.Cadence)
                                {
                                    Priority = choice.priority,
                                })
                    )
                    .Take(weeks == 1 ? 8 : 6)
                    .ToValueList()
            );

    private static Cadence CadenceOf(int every, RegularTime? at) =>
        new(every, Minutes) { At = at, WhenClosed = at is null ? WhenClosed.SameWeek : WhenClosed.Skip };

    private static Gen<RegularTime?> OwnTime =>
        from day in Gen.Choose(1, 2)
        from hour in Gen.Choose(9, 11)
        select (RegularTime?)new RegularTime(DayPattern.On((IsoDayOfWeek)day), new(hour, 0));

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
