using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class SchoolCalendarEqualityTests
{
    private static readonly LocalDate Monday = new(2026, 9, 14);
    private static readonly BellSchedule Bells = new("Regular", [new("P1", new(new(8, 0), new LocalTime(9, 0)))]);

    private static readonly Dictionary<string, Func<SchoolCalendar, SchoolCalendar>> Verbs = new(StringComparer.Ordinal)
    {
        ["Close"] = school => school.Close(Monday, "Holiday"),
        ["Rotation of an event"] = school =>
            school.With(new DayEvent(Holiday, Monday, "Holiday") { Rotation = RotationOnClosure.Drop }),
        ["WithoutLabel"] = school => school.WithoutLabel(Monday, "All Classes Meet"),
        ["WithEvery"] = school => school.WithEvery(EarlyRelease, new(IsoDayOfWeek.Friday, 1), "PLC"),
        ["WithTerms"] = school => school.WithTerms(new Term("Q1", Monday, Monday)),
        ["WithBells"] = school => school.WithBells(Bells),
        ["Grades of bells"] = school => school.WithBells(Bells with { Grades = ["6"] }),
        ["WithBellsOn"] = school => school.WithBellsOn(Monday, "Regular"),
        ["WithRotation"] = school => school.WithRotation(new(["A", "B"])),
        ["Relabel"] = school => school.Relabel(Monday, "A", laterDaysFollow: false),
        ["Relabel and follow"] = school => school.Relabel(Monday, "A", laterDaysFollow: true),
        ["ExtendTo"] = school => school.ExtendTo(school.LastDay.PlusDays(1)),
        ["WithHours"] = school => school.WithHours(new(new(new(8, 0), new(14, 0)), SchoolHours.Usual.Staff)),
        ["nothing"] = school => school,
    };

    public static TheoryData<string> Names => [.. Verbs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void CalendarsDefinedAlikeAreEqualAndOthersAreNot(string verb)
    {
        var school = Verbs[verb](SchoolYears.Empty);
        foreach (var (name, other) in Verbs)
            school
                .Equals(other(SchoolYears.Empty))
                .Should()
                .Be(string.Equals(name, verb, StringComparison.Ordinal), name);
        school.GetHashCode().Should().Be(Verbs[verb](SchoolYears.Empty).GetHashCode());
    }
}
