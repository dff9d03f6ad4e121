using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Plans that are refused, in words that hold the values.</summary>
public class PlanMisuseTests
{
    [Fact]
    public void ANumberOutOfBoundsIsMisuseAndTheTextHoldsBoth() =>
        FluentActions
            .Invoking(() => Cadence.Weekly(900))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("minutes is 900, but has to be 5 to 240.*");

    [Fact]
    public void APlanWhoseSchoolIsReplacedStillHasItsCyclesInTheYear() =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(School, Weekly(Ana)) with
                    {
                        Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]),
                    } with
                    {
                        School = SchoolCalendar.Create("Next", School.Zone, new(2027, 8, 24), new(2028, 5, 28)),
                    }
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "cycle 1 (2026-09-14 to 2026-10-23) lies outside of the school year 2027-08-24 to 2028-05-28.*"
            );

    [Fact]
    public void AWindowOfAnUnknownLabelIsMisuse() =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(School.WithRotation(new(["A", "B"])), Weekly(Ana)) with
                    {
                        People =
                        [
                            new(Ana)
                            {
                                Planning = [AvailabilityWindow.Between(DayPattern.On("C"), new(9, 0), new(9, 30))],
                            },
                        ],
                    }
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "In a window of ana stands the rotation label 'C', which the school's rotation does not have.\nMaybe it is one of: A, B?"
            );

    [Fact]
    public void AWindowInAnUnknownPeriodIsMisuse() =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(School, Weekly(Ana)) with
                    {
                        SharedEvents = [new("ILT", AvailabilityWindow.InPeriod(DayPattern.Every, "P9"))],
                    }
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "In the shared event 'ILT' stands the class period 'P9'*Maybe give the school calendar its bell schedules first?"
            );

    [Fact]
    public void BellsForAnUnknownLabelAreMisuse() =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(
                        School.WithBells(new("C bells", [new("P1", new(new(8, 0), new(9, 0)))], labels: ["C"])),
                        Weekly(Ana)
                    )
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("In the bell schedule 'C bells' stands the rotation label 'C'*");

    [Theory]
    [InlineData("Annexe", "Cole")]
    [InlineData("Cole", "Annexe")]
    public void AWayToASchoolThatThePlanDoesNotHaveIsMisuse(string from, string to) =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(School, Weekly(Ana)) with
                    {
                        OtherSchools = [SchoolCalendar.Create("Annex", School.Zone, School.FirstDay, School.LastDay)],
                        Travel = [new("Annex", "Cole", 15), new(from, to, 15)],
                    }
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The plan has no school 'Annexe'.\nMaybe it is one of: Cole, Annex?");

    [Fact]
    public void ACoachingThatEndsBeforeItBeginsIsMisuseWhicheverDayIsSetLast()
    {
        const string Text =
            "The coaching of lee → ana would end on 2026-09-30, before it begins on 2026-10-01.\nMaybe the two are swapped*";
        LocalDate october = new(2026, 10, 1),
            september = new(2026, 9, 30);
        CoachingPair late = Weekly(Ana) with { From = october },
            early = Weekly(Ana) with { Until = september };
        late.Invoking(pair => pair with { Until = september }).Should().Throw<ArgumentException>().WithMessage(Text);
        early.Invoking(pair => pair with { From = october }).Should().Throw<ArgumentException>().WithMessage(Text);
        FluentActions
            .Invoking(() => Weekly(Ana) with { Until = september, From = october })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(Text);
        (late with { Until = october }).Until.Should().Be(october, "one day is a coaching too");
        (early with { Until = null, From = october }).From.Should().Be(october);
        (late with { From = september, Until = september }).Until.Should().Be(september);
    }

    [Fact]
    public void APairGivenTwiceIsMisuse() =>
        FluentActions
            .Invoking(() => Plan(School, Weekly(Ana), Weekly(Ana)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*(lee, ana) is given twice in Pairs.*");

    [Fact]
    public void OverlappingCyclesAreMisuse() =>
        FluentActions
            .Invoking(() =>
                new CyclePattern([
                    new(1, new(2026, 9, 14), new(2026, 10, 23)),
                    new(2, new(2026, 10, 23), new(2026, 11, 23)),
                ])
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Cycle 2 begins on 2026-10-23, but cycle 1 ends on 2026-10-23.*");
}
