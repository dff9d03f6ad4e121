using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>When people can: windows by weekday, label, date, ordinal and period, in a term or from a day on, with budgets and grades.</summary>
internal static class GeneratedPeople
{
    public static Gen<ValueList<PersonTime>> Of(int leads, int teachers, int weeks, SchoolCalendar own) =>
        (
            from planning in Windows(weeks, own)
            from teaching in Windows(weeks, own)
            from observing in Windows(weeks, own)
            from busy in Busy(weeks).ListOf()
            from budget in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 4).Select(n => (int?)n)))
            from grade in Gen.Elements(null, null, "6", "8")
            select (planning, teaching, observing, busy: busy.Take(5).ToValueList(), budget, grade)
        )
            .ListOf(leads + teachers)
            .Select(list =>
                list.Select(
                        (time, i) =>
                            new PersonTime(i < leads ? GeneratedPlans.Lead(i) : GeneratedPlans.Teacher(i - leads))
                            {
                                Planning = time.planning,
                                Teaching = time.teaching,
                                Observing = time.observing,
                                Busy = time.busy,
                                MeetingsPerWeek = time.budget,
                                Grade = time.grade,
                            }
                    )
                    .ToValueList()
            );

    public static Gen<ValueList<SharedEvent>> SharedEvents =>
        Gen.Elements<ValueList<SharedEvent>>(
            [],
            [new("Team time", AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0), new(10, 0)))],
            [
                new(
                    "ILT",
                    AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Thursday), "P3"),
                    [GeneratedPlans.Lead(0)]
                ),
                new(
                    "Data day",
                    AvailabilityWindow.Between(
                        DayPattern.OnOrdinal(IsoDayOfWeek.Wednesday, 1, -1),
                        new(8, 0),
                        new(11, 0)
                    )
                ),
            ]
        );

    private static Gen<ValueList<AvailabilityWindow>> Windows(int weeks, SchoolCalendar own) =>
        from windows in Limited(weeks, own).ListOf()
        from some in Gen.Elements(true, true, false)
        select some ? windows.Take(6).ToValueList() : [];

    private static Gen<AvailabilityWindow> Limited(int weeks, SchoolCalendar own) =>
        from window in Window(weeks, own)
        from limit in Gen.Choose(0, 9)
        from day in Gen.Choose(0, weeks * 7)
        let date = GeneratedSchools.First.PlusDays(day)
        select limit switch
        {
            0 => window.During("S1"),
            1 => window.During("S2"),
            2 => window.From(date),
            3 => window.Until(date),
            4 => window.At(own.Name),
            _ => window,
        };

    private static Gen<AvailabilityWindow> Window(int weeks, SchoolCalendar own) =>
        Gen.OneOf(
            from day in Days(weeks, own)
            from hour in Gen.Choose(7, 14)
            from minutes in Gen.Elements(30, 45, 60, 90)
            select AvailabilityWindow.Between(day, new(hour, 10), new LocalTime(hour, 10).PlusMinutes(minutes)),
            from day in Gen.OneOf(Gen.Constant(DayPattern.Every), Days(weeks, own))
            from period in Gen.Choose(1, 6)
            select AvailabilityWindow.InPeriod(day, $"P{period}")
        );

    private static Gen<DayPattern> Days(int weeks, SchoolCalendar own) =>
        Gen.Frequency(
            (6, Gen.Choose(1, 5).Select(day => DayPattern.On((IsoDayOfWeek)day))),
            (1, Gen.Choose(0, weeks * 7).Select(day => DayPattern.On(GeneratedSchools.First.PlusDays(day)))),
            (
                1,
                from day in Gen.Choose(1, 5)
                from ordinal in Gen.Elements(1, 2, -1)
                select DayPattern.OnOrdinal((IsoDayOfWeek)day, ordinal)
            ),
            (own.Rotation is null ? 0 : 4, Gen.Elements(own.Rotation?.Labels.ToArray() ?? ["A"]).Select(DayPattern.On))
        );

    private static Gen<BusyTime> Busy(int weeks) =>
        from day in Gen.Choose(0, weeks * 7)
        from hour in Gen.Choose(0, 23)
        from hours in Gen.Elements(1, 2, 30)
        let start = GeneratedSchools.First.PlusDays(day) + new LocalTime(hour, 20)
        select new BusyTime(start, start.PlusHours(hours), "private affair");
}
