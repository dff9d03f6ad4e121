using LearningCycles.Overviews;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Tests.Overviews;

public class CadenceHealthTests
{
    // Held on Tuesday, 17 November; the week after is off.
    private static readonly LocalDate Held = new(2026, 11, 17);

    [Theory]
    [InlineData("2026-11-17", CadenceState.OnTrack, 5)]
    [InlineData("2026-11-19", CadenceState.OnTrack, 3)]
    [InlineData("2026-11-20", CadenceState.DueSoon, 2)]
    [InlineData("2026-11-27", CadenceState.DueSoon, 2)] // the week off
    [InlineData("2026-12-01", CadenceState.DueSoon, 0)]
    [InlineData("2026-12-03", CadenceState.DueSoon, -2)] // 5 + 2 school days
    [InlineData("2026-12-04", CadenceState.Overdue, -3)]
    public void AWeeklyOneOnOneAcrossAWeekOff(string today, CadenceState state, int left)
    {
        var health = CadenceHealth.Of(1, Held, null, Day(today), count: GivenSchool.Count);
        health.State.Should().Be(state);
        health.DueOn.Should().Be(new LocalDate(2026, 12, 1));
        health.SchoolDaysLeft.Should().Be(left);
        health.ToString().Should().Be($"{state}, due 2026-12-01");
    }

    [Theory]
    [InlineData("2026-12-08", CadenceState.DueSoon)]
    [InlineData("2026-12-10", CadenceState.DueSoon)]
    [InlineData("2026-12-11", CadenceState.Overdue)]
    public void AnIntervalOfTwoWeeksIsTenSchoolDays(string today, CadenceState state)
    {
        var health = CadenceHealth.Of(2, Held, null, Day(today), count: GivenSchool.Count);
        health.Interval.Should().Be(10);
        health.DueOn.Should().Be(new LocalDate(2026, 12, 8));
        health.State.Should().Be(state);
    }

    [Fact]
    public void WhileItIsPausedNothingIsDue()
    {
        var paused = CadenceHealth.Of(1, Held, null, new(2027, 1, 15), isPaused: true);
        paused.State.Should().Be(CadenceState.Paused);
        paused.DueOn.Should().BeNull();
        paused.SchoolDaysLeft.Should().BeNull();
        paused.LastHeld.Should().Be(Held);
        paused.ToString().Should().Be("Paused");
    }

    [Theory]
    [InlineData("2026-12-03", CadenceState.NeverHeld)]
    [InlineData("2026-12-04", CadenceState.Overdue)]
    public void TheFirstOneIsDueAnIntervalAfterTheAgreement(string today, CadenceState state)
    {
        var health = CadenceHealth.Of(1, null, Held, Day(today), count: GivenSchool.Count);
        health.State.Should().Be(state);
        health.LastHeld.Should().BeNull();
        health.DueOn.Should().Be(new LocalDate(2026, 12, 1));
    }

    [Theory]
    [InlineData("2026-11-20", 6)] // the week off lies between
    [InlineData("2026-11-30", 5)]
    [InlineData("2026-12-01", 4)]
    public void ARhythmThatIsStillToBeginIsNotDueYet(string today, int left)
    {
        LocalDate first = new(2026, 11, 30);
        foreach (var count in new[] { GivenSchool.Count, GivenSchool.BothWays })
        {
            var health = CadenceHealth.Of(1, null, first, Day(today), count: count);
            health.State.Should().Be(CadenceState.NeverHeld);
            health.DueOn.Should().Be(new LocalDate(2026, 12, 7));
            health.SchoolDaysLeft.Should().Be(left);
            health.SchoolDaysSince.Should().Be(5 - Math.Min(5, left));
        }
    }

    [Fact]
    public void WithoutADayToCountFromNothingIsDue()
    {
        var health = CadenceHealth.Of(1, null, null, Held);
        health.State.Should().Be(CadenceState.NeverHeld);
        health.DueOn.Should().BeNull();
        health.SchoolDaysSince.Should().BeNull();
        CadenceHealth.WithoutSeries.ToString().Should().Be("NeverHeld");
    }

    [Fact]
    public void ASchoolMayHaveItsOwnNumbers()
    {
        var policy = new CadencePolicy
        {
            SchoolDaysAWeek = 4,
            DueSoonWithin = 0,
            GraceSchoolDays = 0,
        };
        CadenceHealth.Of(1, Held, null, Held.PlusDays(3), policy: policy).State.Should().Be(CadenceState.OnTrack);
        CadenceHealth.Of(1, Held, null, Held.PlusDays(6), policy: policy).State.Should().Be(CadenceState.DueSoon);
        CadenceHealth.Of(1, Held, null, Held.PlusDays(7), policy: policy).State.Should().Be(CadenceState.Overdue);
    }

    [Fact]
    public void AOneOnOneOfTomorrowWasNotHeldYet()
    {
        var tomorrow = () => CadenceHealth.Of(1, Held, null, Held.PlusDays(-1));
        tomorrow.Should().Throw<ArgumentException>().WithMessage("The last day 2026-11-16 lies before*");
        var never = () => CadenceHealth.Of(0, Held, null, Held);
        never.Should().Throw<ArgumentOutOfRangeException>().WithMessage("intervalWeeks is 0, but has to be 1 to 52.*");
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
