using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Plans as schools make them, and worse: closures anywhere, tight windows, shared teachers, tight caps.</summary>
internal static class GeneratedPlans
{
    private static readonly LocalDate First = new(2026, 10, 5); // Mon

    public static Arbitrary<CoachingPlan> Arbitrary => Plan.ToArbitrary();

    /// <summary>Each run tries the same plans; a fault found once is found again.</summary>
    public static Config Config(int plans) =>
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(plans).WithReplay(20261121UL, 7UL);

    private static Gen<CoachingPlan> Plan =>
        from weeks in Gen.Choose(1, 12)
        from school in School(weeks)
        from leads in Gen.Choose(1, 3)
        from teachers in Gen.Choose(1, 6)
        from pairs in Pairs(leads, teachers)
        from people in People(leads, teachers, weeks)
        from shared in SharedEvents
        from cycles in Cycles(weeks)
        from caps in CapsOf
        select new CoachingPlan(new("plan"), school, pairs)
        {
            People = people,
            SharedEvents = shared,
            Cycles = cycles,
            Caps = caps,
        };

    private static Gen<SchoolCalendar> School(int weeks) =>
        from zone in Gen.Elements("America/Denver", "America/Phoenix", "Europe/Berlin")
        from events in DayEvents(weeks).ListOf()
        from labels in Gen.Elements<ValueList<string>>([], ["A", "B"], ["1", "2", "3", "4", "5", "6"])
        from planned in Gen.Elements(RotationOnClosure.Pause, RotationOnClosure.Drop)
        select Rotated(
            SchoolCalendar
                .Create("School", DateTimeZoneProviders.Tzdb[zone], First, First.PlusDays((weeks * 7) - 3))
                .WithBells(Bells)
                .With(events.Take(6)),
            labels,
            planned
        );

    private static SchoolCalendar Rotated(SchoolCalendar school, ValueList<string> labels, RotationOnClosure planned) =>
        labels.Count == 0 ? school : school.WithRotation(new DayRotation(labels) { WhenPlanned = planned });

    private static BellSchedule Bells { get; } =
        new(
            "Regular",
            [
                new("P1", new(new(8, 0), new(8, 50))),
                new("P2", new(new(8, 55), new(9, 45))),
                new("P3", new(new(9, 50), new(10, 40))),
                new("P4", new(new(10, 45), new(11, 35))),
                new("P5", new(new(12, 20), new(13, 10))),
                new("P6", new(new(13, 15), new LocalTime(14, 5))),
            ]
        );

    private static Gen<DayEvent> DayEvents(int weeks) =>
        from kind in Gen.Elements(Enum.GetValues<DayEventKind>())
        from start in Gen.Choose(0, (weeks * 7) - 1)
        from length in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 9)))
        select new DayEvent(kind, First.PlusDays(start), First.PlusDays(start + length), kind.ToString());

    private static Gen<ValueList<CoachingPair>> Pairs(int leads, int teachers) =>
        (
            from every in Gen.Elements(1, 1, 2, 2, 3)
            from minutes in Gen.Elements(20, 25, 30, 45)
            from policy in Gen.Elements(Enum.GetValues<WhenClosed>())
            from runsCycles in Gen.Elements(true, false)
            from keep in Gen.Elements(true, true, false)
            from at in Gen.Frequency((4, Gen.Constant<RegularTime?>(null)), (1, OwnTime))
            select (Cadence: new Cadence(every, minutes) { WhenClosed = policy, At = at }, runsCycles, keep)
        )
            .ListOf(leads * teachers)
            .Select(list =>
                list.Select(
                        (wish, i) =>
                            (
                                wish.keep,
                                Pair: new CoachingPair(Lead(i / teachers), Teacher(i % teachers), wish.Cadence)
                                {
                                    RunsCycles = wish.runsCycles,
                                }
                            )
                    )
                    .Where(pair => pair.keep)
                    .Select(pair => pair.Pair)
                    .ToValueList()
            );

    private static Gen<RegularTime?> OwnTime =>
        from day in Gen.Choose(1, 5)
        from quarter in Gen.Choose(32, 56)
        select (RegularTime?)
            new RegularTime(DayPattern.On((IsoDayOfWeek)day), new LocalTime(quarter / 4, quarter % 4 * 15));

    private static Gen<ValueList<PersonTime>> People(int leads, int teachers, int weeks) =>
        (
            from planning in Windows
            from teaching in Windows
            from observing in Windows
            from busy in Busy(weeks).ListOf()
            select (planning, teaching, observing, busy: busy.Take(5).ToValueList())
        )
            .ListOf(leads + teachers)
            .Select(list =>
                list.Select(
                        (time, i) =>
                            new PersonTime(i < leads ? Lead(i) : Teacher(i - leads))
                            {
                                Planning = time.planning,
                                Teaching = time.teaching,
                                Observing = time.observing,
                                Busy = time.busy,
                            }
                    )
                    .ToValueList()
            );

    private static Gen<ValueList<AvailabilityWindow>> Windows =>
        Gen.Frequency(
            (2, Gen.Constant(ValueList<AvailabilityWindow>.Empty)),
            (5, Window.ListOf().Select(list => list.Take(6).ToValueList()))
        );

    private static Gen<AvailabilityWindow> Window =>
        Gen.OneOf(
            from day in Gen.Choose(1, 5)
            from hour in Gen.Choose(7, 14)
            from minutes in Gen.Elements(30, 45, 60, 90)
            select AvailabilityWindow.Between(
                DayPattern.On((IsoDayOfWeek)day),
                new(hour, 10),
                new LocalTime(hour, 10).PlusMinutes(minutes)
            ),
            from period in Gen.Choose(1, 6)
            select AvailabilityWindow.InPeriod(DayPattern.Every, $"P{period}")
        );

    private static Gen<BusyTime> Busy(int weeks) =>
        from day in Gen.Choose(0, weeks * 7)
        from hour in Gen.Choose(0, 23)
        from hours in Gen.Elements(1, 2, 30)
        let start = First.PlusDays(day) + new LocalTime(hour, 20)
        select new BusyTime(start, start.PlusHours(hours), "private affair");

    private static Gen<ValueList<SharedEvent>> SharedEvents =>
        Gen.Elements<ValueList<SharedEvent>>(
            [],
            [new("Team time", AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0), new(10, 0)))],
            [new("ILT", AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Thursday), "P3"), [Lead(0)])]
        );

    private static Gen<CyclePattern?> Cycles(int weeks) =>
        from observations in Gen.Choose(0, 3)
        from within in Gen.Choose(0, 4)
        from some in Gen.Elements(true, true, false)
        let half = First.PlusDays(Math.Max(1, weeks * 7 / 2))
        select some
            ? new CyclePattern([new(1, First, half.PlusDays(-1)), new(2, half, First.PlusDays((weeks * 7) - 3))])
            {
                Observations = observations,
                DebriefWithinDays = within,
            }
            : null;

    private static Gen<Caps> CapsOf =>
        from leadDay in Gen.Choose(1, 6)
        from leadWeek in Gen.Choose(3, 20)
        from teacherDay in Gen.Choose(1, 3)
        from teacherWeek in Gen.Choose(1, 4)
        select new Caps
        {
            LeadPerDay = leadDay,
            LeadPerWeek = leadWeek,
            TeacherPerDay = teacherDay,
            TeacherPerWeek = teacherWeek,
        };

    private static PersonId Lead(int i) => new($"lead-{i}");

    private static PersonId Teacher(int i) => new($"teacher-{i}");
}
