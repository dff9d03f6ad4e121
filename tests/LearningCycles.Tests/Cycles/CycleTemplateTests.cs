using LearningCycles.Cycles;
using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Tests.Cycles;

public class CycleTemplateTests
{
    private static readonly LocalDate Tuesday = new(2026, 9, 1);

    private static readonly CycleTemplate ThreeWeeks = new(
        "Three weeks, one visit",
        3,
        [
            new(CycleSessionKind.OneOnOne, 1, IsoDayOfWeek.Monday),
            new(CycleSessionKind.OneOnOne, 2, IsoDayOfWeek.Monday),
            new(CycleSessionKind.OneOnOne, 3, IsoDayOfWeek.Monday),
            new(CycleSessionKind.Observation, 2, IsoDayOfWeek.Thursday),
            new(CycleSessionKind.AdditionalSession, 3, IsoDayOfWeek.Friday),
        ]
    );

    [Fact]
    public void ACalendarIsDraftedFromATemplateAndOnlyItsConfirmationLacks()
    {
        var calendar = ThreeWeeks.DraftFrom(Tuesday);
        // The first Monday lies before the cycle, so that 1:1 is on the first day.
        calendar.OneOnOnes.Should().Equal(Tuesday, new(2026, 9, 7), new(2026, 9, 14));
        calendar.Observations.Should().Equal(new LocalDate(2026, 9, 10));
        calendar.AdditionalSessions.Should().Equal(new LocalDate(2026, 9, 18));
        ThreeWeeks.EndFrom(Tuesday).Should().Be(new(2026, 9, 21));
        Given
            .SettingIntention()
            .With(calendar)
            .Missing(CycleMove.BeginLearning, Given.LearningBegan)
            .Select(violation => violation.ToString())
            .Should()
            .Equal("CAD-05 required: the cycle's calendar is not confirmed by lee, ana");
    }

    [Fact]
    public void ASessionOnAClosedDayMovesToTheNextSchoolDay()
    {
        LocalDate laborDay = new(2026, 9, 7);
        SchoolDayCount count = (after, until) =>
            SchoolDays.MondayToFriday(after, until) - (after < laborDay && laborDay <= until ? 1 : 0);
        ThreeWeeks.DraftFrom(Tuesday, count).OneOnOnes.Should().Equal(Tuesday, new(2026, 9, 8), new(2026, 9, 14));
    }

    [Fact]
    public void AtTheEndOfACycleASessionMovesBackAndWithoutSchoolNothingIsPlaced()
    {
        var one = new CycleTemplate("One week", 1, [new(CycleSessionKind.Observation, 1, IsoDayOfWeek.Sunday)]);
        one.DraftFrom(new(2026, 9, 7)).Observations.Should().Equal(new LocalDate(2026, 9, 11));
        one.DraftFrom(new(2026, 9, 7), (_, _) => 0).Should().Be(new CycleCalendar());
    }

    [Fact]
    public void ASessionMovesToTheLastOrTheFirstDayWhenThatIsTheOnlySchoolDay()
    {
        LocalDate first = new(2026, 9, 1),
            last = new(2026, 9, 21);
        ThreeWeeks.DraftFrom(first, Only(last)).Observations.Should().Equal(last);
        ThreeWeeks.DraftFrom(first, Only(first)).Observations.Should().Equal(first);

        static SchoolDayCount Only(LocalDate day) => (after, until) => after < day && day <= until ? 1 : 0;
    }

    [Fact]
    public void TwoOfAKindOnOneDayAreOne()
    {
        var twice = new CycleTemplate(
            "x",
            1,
            [
                new(CycleSessionKind.OneOnOne, 1, IsoDayOfWeek.Monday),
                new(CycleSessionKind.OneOnOne, 1, IsoDayOfWeek.Tuesday),
            ]
        );
        twice.DraftFrom(Tuesday).OneOnOnes.Should().Equal(Tuesday);
    }

    [Fact]
    public void ATemplateThatCannotBeIsRefused()
    {
        Refused(() => new CycleTemplate(" ", 3, [])).WithMessage("*name*");
        Refused(() => new CycleTemplate("x", 0, [])).WithMessage("weeks is 0, but has to be 1 to 52.*");
        Refused(() => new CycleTemplate("x", 2, [new(CycleSessionKind.OneOnOne, 3, IsoDayOfWeek.Monday)]))
            .WithMessage("Week is 3, but has to be 1 to 2.*");
        Refused(() => new CycleTemplateSession(CycleSessionKind.OneOnOne, 1, IsoDayOfWeek.None))
            .WithMessage("The weekday of a session is none.\nMaybe*");
        ThreeWeeks.ToString().Should().Be("Three weeks, one visit: weeks 3, sessions 5");

        static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(Func<object> call) =>
            call.Should().Throw<ArgumentException>();
    }
}
