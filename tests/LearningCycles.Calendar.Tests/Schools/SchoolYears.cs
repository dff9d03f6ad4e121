using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Schools;

/// <summary>Made-up school years for properties, with events of every kind, a rotation, bells, terms and ordinals.</summary>
internal static class SchoolYears
{
    internal static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];

    private static readonly LocalDate First = new(2026, 8, 24); // Mon
    private static readonly LocalDate Last = new(2026, 12, 18); // Fri

    /// <summary>An autumn without anything.</summary>
    internal static SchoolCalendar Empty { get; } = SchoolCalendar.Create("Cole", Denver, First, Last);

    internal static Gen<LocalDate> Date { get; } =
        from day in Gen.Choose(0, Period.DaysBetween(First, Last))
        select First.PlusDays(day);

    internal static Gen<RotationOnClosure> Answer { get; } =
        Gen.Elements(RotationOnClosure.Pause, RotationOnClosure.Drop);

    private static Gen<RotationOnClosure?> MaybeAnswer { get; } =
        Gen.Frequency(
            (3, Gen.Constant((RotationOnClosure?)null)),
            (1, from answer in Answer select (RotationOnClosure?)answer)
        );

    internal static Gen<DayEvent> Event { get; } =
        from kind in Gen.Elements(Enum.GetValues<DayEventKind>())
        from first in Date
        from more in Gen.Choose(0, 4)
        from rotation in MaybeAnswer
        select new DayEvent(kind, first, first.PlusDays(more), kind.ToString()) { Rotation = rotation };

    private static Gen<ValueList<DayEvent>> Events { get; } =
        from count in Gen.Choose(0, 12)
        from events in Event.ListOf(count)
        select events.ToValueList();

    private static Gen<DayRotation> Rotation { get; } =
        from count in Gen.Choose(1, 6)
        from planned in Answer
        from unplanned in Answer
        from starts in Gen.Elements(true, false)
        from start in Date
        select new DayRotation(Enumerable.Range(1, count).Select(number => $"Day {number}").ToValueList())
        {
            WhenPlanned = planned,
            WhenUnplanned = unplanned,
            From = starts ? start : null,
        };

    /// <summary>A year with events and a rotation.</summary>
    internal static Gen<SchoolCalendar> WithRotation { get; } =
        from events in Events
        from rotation in Rotation
        select Empty.With(events).WithRotation(rotation);

    private static Gen<MonthlyWeekday> Monthly { get; } =
        from day in Gen.Elements(Enum.GetValues<IsoDayOfWeek>()[1..])
        from ordinal in Gen.Elements(-2, -1, 1, 2, 3)
        select new MonthlyWeekday(day, ordinal);

    private static BellSchedule Bells(string name, int hour, BellUse use, ValueList<string> labels, string? grade) =>
        new(name, [new("P1", new(new(hour, 0), new LocalTime(hour, 45)))], use, labels)
        {
            Grades = grade is null ? [] : [grade],
        };

    /// <summary>A year with everything: what a district gives at most.</summary>
    internal static Gen<SchoolCalendar> Full { get; } =
        from school in WithRotation
        from monthly in Monthly
        from kind in Gen.Elements(DayEventKind.EarlyRelease, DayEventKind.LateStart, DayEventKind.Remote)
        from termEnd in Date
        from byHand in Date
        from relabelled in Date
        from follow in Gen.Elements(true, false)
        select school
            .WithEvery(kind, monthly, "Recurring")
            .WithTerms(new Term("T1", First, termEnd), new Term("Year", First, Last))
            .WithBells(Bells("Day 1", 9, BellUse.Regular, ["Day 1"], null))
            .WithBells(Bells("Regular", 10, BellUse.Regular, [], null))
            .WithBells(Bells("Grade 6", 11, BellUse.Regular, [], "6"))
            .WithBells(Bells("Early", 8, BellUse.EarlyRelease, [], "7"))
            .WithBells(Bells("By hand", 12, BellUse.LateStart, [], null))
            .WithBellsOn(byHand, "By hand")
            .Relabel(relabelled, "Day 1", follow);
}
