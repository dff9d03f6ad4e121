using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>A school and perhaps a second one, each with its own days and bells, in one zone.</summary>
internal static class GeneratedSchools
{
    public static readonly LocalDate First = new(2026, 10, 5); // Mon

    public const string Second = "Annex";

    /// <summary>The plan's own school, first, and perhaps another.</summary>
    public static Gen<(SchoolCalendar Own, ValueList<SchoolCalendar> Others)> Of(int weeks) =>
        from zone in Gen.Elements("America/Denver", "America/Phoenix", "Europe/Berlin")
        from own in School("School", zone, weeks, 0, Bells(new(8, 0)))
        from lateBy in Gen.Choose(0, 1)
        from other in School(Second, zone, weeks, 3 * lateBy, Bells(new(7, 40)))
        from two in Gen.Elements(true, false)
        select (own, two ? (ValueList<SchoolCalendar>)[other] : []);

    private static Gen<SchoolCalendar> School(
        string name,
        string zone,
        int weeks,
        int lateBy,
        ValueList<BellSchedule> bells
    ) =>
        from events in DayEvents(weeks).ListOf()
        from labels in Gen.Elements<ValueList<string>>([], ["A", "B"], ["1", "2", "3", "4", "5", "6"])
        from planned in Gen.Elements(RotationOnClosure.Pause, RotationOnClosure.Drop)
        let last = First.PlusDays((weeks * 7) - 3)
        let half = First.PlusDays(Math.Max(4, weeks * 7 / 2))
        select Rotated(
            bells
                .Aggregate(
                    SchoolCalendar
                        .Create(name, DateTimeZoneProviders.Tzdb[zone], First.PlusDays(lateBy), last)
                        .WithTerms(
                            new Term("S1", First.PlusDays(lateBy), half.PlusDays(-1)),
                            new Term("S2", half, last)
                        ),
                    (school, schedule) => school.WithBells(schedule)
                )
                .With(events.Take(6).Where(one => one.First <= last && First.PlusDays(lateBy) <= one.Last)),
            labels,
            planned
        );

    private static SchoolCalendar Rotated(SchoolCalendar school, ValueList<string> labels, RotationOnClosure planned) =>
        labels.Count == 0 ? school : school.WithRotation(new DayRotation(labels) { WhenPlanned = planned });

    // The bells of grade 6 ring ten minutes later.
    private static ValueList<BellSchedule> Bells(LocalTime first) =>
        [
            new("Regular", Periods(first)) { Grades = ["7", "8"] },
            new("Sixth", Periods(first.PlusMinutes(10))) { Grades = ["6"] },
        ];

    private static ValueList<BellPeriod> Periods(LocalTime first) =>
        Enumerable
            .Range(0, 6)
            .Select(i => first.PlusMinutes((i * 55) + (i > 3 ? 40 : 0)))
            .Select((start, i) => new BellPeriod($"P{i + 1}", new(start, start.PlusMinutes(50))))
            .ToValueList();

    private static Gen<DayEvent> DayEvents(int weeks) =>
        from kind in Gen.Elements(Enum.GetValues<DayEventKind>())
        from start in Gen.Choose(0, (weeks * 7) - 1)
        from length in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 9)))
        select new DayEvent(kind, First.PlusDays(start), First.PlusDays(start + length), kind.ToString());
}
