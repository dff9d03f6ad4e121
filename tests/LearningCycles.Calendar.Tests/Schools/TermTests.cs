using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Schools;

public class TermTests
{
    private static readonly Term Fall = new("Fall", new(2026, 8, 24), new(2026, 12, 18));
    private static readonly Term Q1 = new("Q1", new(2026, 8, 24), new(2026, 10, 9));
    private static readonly Term Q2 = new("Q2", new(2026, 10, 13), new(2026, 12, 18));
    private static readonly Term Spring = new("Spring", new(2027, 1, 6), new(2027, 5, 28));
    private static readonly SchoolCalendar Bare = SchoolCalendar.Create(
        "Cole",
        SchoolYears.Denver,
        new(2026, 8, 24),
        new(2027, 5, 28)
    );
    private static readonly SchoolCalendar School = Bare.WithTerms(Fall, Q1, Q2, Spring);

    [Fact]
    public void ADayLiesInASemesterAndInItsQuarter()
    {
        School.On(new(2026, 8, 24)).Terms.Should().Equal(Fall, Q1);
        School.On(new(2026, 10, 9)).Terms.Should().Equal(Fall, Q1);
        School.On(new(2026, 10, 13)).Terms.Should().Equal(Fall, Q2);
    }

    [Fact]
    public void BetweenTermsThereMayBeDaysInNone()
    {
        School.On(new(2026, 10, 12)).Terms.Should().Equal(Fall);
        School.On(new(2026, 12, 19)).Terms.Should().BeEmpty();
        School.On(new(2027, 1, 5)).Terms.Should().BeEmpty();
        School.On(new(2027, 1, 6)).Terms.Should().Equal(Spring);
    }

    [Fact]
    public void AClosedDayLiesInItsTermToo() =>
        School.Close(new(2026, 9, 7), "Labor Day").On(new(2026, 9, 7)).Terms.Should().Equal(Fall, Q1);

    [Fact]
    public void ADayOutsideOfTheYearLiesInNone() => School.On(new(2027, 7, 1)).Terms.Should().BeEmpty();

    [Fact]
    public void NewTermsReplaceThoseBefore() => School.WithTerms(Spring).Terms.Should().Equal(Spring);

    [Fact]
    public void EveryDayLiesInTheTermsThatCoverIt() =>
        PropertyCheck.ForAll(
            SchoolYears.Full,
            school =>
            {
                foreach (var day in school.Days)
                    day.Terms.Should().Equal(school.Terms.Where(term => term.Covers(day.Date)));
            },
            tests: 50
        );

    [Fact]
    public void ANameGivenTwiceIsMisuse() =>
        FluentActions
            .Invoking(() => Bare.WithTerms(Q1, new("Q1", Q2.First, Q2.Last)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Q1 is given twice in terms.*");

    [Fact]
    public void ATermOutsideOfTheYearIsMisuseOnceTheDaysAreAskedFor()
    {
        var school = Bare.WithTerms(new Term("Spring", new(2027, 1, 6), new(2027, 5, 31)));
        FluentActions
            .Invoking(() => school.Days)
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "Spring (2027-01-06 to 2027-05-31) lies outside of the school year 2026-08-24 to 2027-05-28.\nMaybe*"
            );
        school.ExtendTo(new(2027, 5, 31)).On(new(2027, 5, 31)).Terms.Should().HaveCount(1);
    }

    [Fact]
    public void ATermThatEndsBeforeItStartsIsMisuse() =>
        FluentActions
            .Invoking(() => new Term("Q1", Q1.Last, Q1.First))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The last day 2026-08-24 lies before the first day 2026-10-09.*");
}
