using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Exchange.FeedOfADistrict;

namespace LearningCycles.Calendar.Tests.Exchange;

public class DistrictFeedTests
{
    private static ClosureReading Read(params string[] events) => ClosureImport.Read(Of(events), School);

    private static ClosureApplication Applied { get; } = Read(Year).ApplyTo(School);

    [Fact]
    public void EachEventEndsAsAFactAsIgnoredOrAsUnknown()
    {
        var reading = Read(Year);
        reading.Decisions.Should().HaveCount(Year.Length);
        reading
            .Of(ClosureOutcome.Ignored)
            .Select(one => one.Uid)
            .Should()
            .BeEquivalentTo("gone", "outlook", "oldseries", "plc");
        reading.Of(ClosureOutcome.Unknown).Select(one => one.Uid).Should().BeEquivalentTo("picture", "gala", "perhaps");
        reading.Of(ClosureOutcome.Fact).Should().HaveCount(Year.Length - 7);
        reading.Of(ClosureOutcome.Fact).Should().OnlyContain(one => one.Facts.Count > 0);
        reading.ToString().Should().Be("13 facts, 4 ignored, 3 unknown; 4 for a person");
    }

    [Fact]
    public void OfASeriesTheDaysAreTakenThatAreNotCancelledExceptedOrMoved() =>
        Applied
            .School.Days.Where(day => day.Has(DayEventKind.LateStart))
            .Select(day => day.Date)
            .Should()
            .Equal(new(2026, 9, 2), new(2026, 9, 17), new(2026, 9, 30), new(2026, 10, 7));

    [Fact]
    public void AYearIsAsTheFeedSays()
    {
        var year = Applied.School;
        year.On(new(2026, 9, 7)).StudentsIn.Should().BeFalse();
        year.On(new(2026, 11, 27)).StaffIn.Should().BeFalse();
        year.On(new(2026, 10, 16)).Has(DayEventKind.EarlyRelease).Should().BeTrue();
        year.On(new(2026, 10, 19)).Should().Match<DayFacts>(day => !day.StudentsIn && day.StaffIn);
        year.On(new(2026, 11, 3)).StudentsOnSite.Should().BeFalse();
        year.On(new(2026, 12, 5)).StudentsIn.Should().BeTrue();
        year.On(new(2026, 9, 10)).Events.Should().BeEmpty("a person has not decided what Picture Day is");
    }

    [Fact]
    public void TermsComeOfTheDaysOnWhichTheyEnd() =>
        Applied
            .School.Terms.Should()
            .Equal(
                new Term("Quarter 1", new(2026, 8, 24), new(2026, 10, 16)),
                new Term("Quarter 2", new(2026, 10, 17), new(2026, 12, 18)),
                new Term("Quarter 3", new(2026, 12, 19), new(2027, 3, 5)),
                new Term("Semester 1", new(2026, 8, 24), new(2026, 12, 18))
            );

    [Fact]
    public void ATermThatNobodySaysTheBeginningOfIsNotMade()
    {
        var applied = Read(Event("1", "Q3 ends", Day("20270305"))).ApplyTo(School);
        applied.School.Terms.Should().BeEmpty();
        applied.NotApplied.Single().Because.Should().Be("the feed does not say when it begins");
    }

    [Fact]
    public void TheLastTermEndsWithTheYear() =>
        Read(
                Event("1", "Second Semester Begins", Day("20270105")),
                Event("2", "First semester begins", Day("20260824"))
            )
            .ApplyTo(School)
            .School.Terms.Should()
            .Equal(
                new Term("Semester 1", new(2026, 8, 24), new(2027, 1, 4)),
                new Term("Semester 2", new(2027, 1, 5), new(2027, 5, 28))
            );

    [Fact]
    public void TermsWithoutANumberAreCounted() =>
        Read(Event("1", "End of Trimester", Day("20270226")), Event("2", "End of trimester", Day("20261120")))
            .ApplyTo(School)
            .School.Terms.Select(term => (term.Name, term.Last))
            .Should()
            .Equal(("Trimester 1", new(2026, 11, 20)), ("Trimester 2", new(2027, 2, 26)));

    [Theory]
    [InlineData("B Day")]
    [InlineData("B-Day")]
    [InlineData("Day B – Half Day")]
    [InlineData("b")]
    public void ALabelOfTheRotationIsThatOfItsDay(string title) =>
        Read(Event("1", title, Day("20260824")))
            .ApplyTo(School)
            .School.On(new(2026, 8, 24))
            .RotationLabel.Should()
            .Be("B");

    [Theory]
    [InlineData("Plan B day of fun")]
    [InlineData("C Day")]
    public void WhatOnlyLooksLikeALabelIsNone(string title) =>
        Read(Event("1", title, Day("20260824")))
            .Decisions.Single()
            .Facts.OfType<ClosureFact.OfRotation>()
            .Should()
            .BeEmpty();

    [Fact]
    public void ADayOutsideOfTheRotationHasNoLabel() =>
        Applied.School.On(new(2026, 8, 25)).RotationLabel.Should().BeNull();

    [Fact]
    public void TwoLabelsOfOneDayAreNotBothTaken() =>
        Read(Event("1", "A Day", Day("20260824")), Event("2", "B Day", Day("20260824")))
            .ApplyTo(School)
            .NotApplied.Single()
            .Because.Should()
            .Be("the feed calls the day A as well");

    [Theory]
    [InlineData("A", "the year calls the day A already")]
    [InlineData("B", "the year has it already")]
    public void ALabelThatTheSchoolSetByHandStays(string label, string because)
    {
        var applied = Read(Event("1", "B Day", Day("20260824")))
            .ApplyTo(School.Relabel(new(2026, 8, 24), label, laterDaysFollow: true));
        applied.School.On(new(2026, 8, 24)).RotationLabel.Should().Be(label);
        applied.NotApplied.Single().Because.Should().Be(because);
    }

    [Fact]
    public void WhatLiesOutsideOfTheYearIsNotApplied() =>
        Applied
            .NotApplied.Select(one => one.ToString())
            .Should()
            .Equal("No School (Holiday, 2025-01-15): it lies outside of the school year 2026-08-24 to 2027-05-28");

    [Fact]
    public void WhatIsAppliedTwiceIsSaidOnce()
    {
        var again = Read(Year).ApplyTo(Applied.School);
        again.School.Events.Should().Equal(Applied.School.Events);
        again.School.Terms.Should().Equal(Applied.School.Terms);
        again.Applied.Should().BeEmpty();
        again.NotApplied.Should().Contain(one => one.Because == "the year has it already");
    }

    [Fact]
    public void WhatWaitsForAPersonMayStandOnTheYearAndClosesNothing()
    {
        var reading = Read(
            Event("1", "Picture Day", Day("20260910")),
            Event("2", "Picture Day", Day("20280910")),
            Event("3", "No School", Day("20280911")),
            Event("4", "No School", Day("20260911"))
        );
        var applied = reading.ApplyTo(School, withUnknown: true);
        applied
            .Applied.Select(fact => fact.ToString())
            .Should()
            .Equal("Picture Day (Information, 2026-09-10)", "No School (Holiday, 2026-09-11)");
        applied.NotApplied.Should().HaveCount(2).And.OnlyContain(one => one.Because.StartsWith("it lies outside"));
        var day = applied.School.On(new(2026, 9, 10));
        day.Events.Should().ContainSingle();
        day.StudentsIn.Should().BeTrue();
        applied.School.On(new(2026, 9, 11)).StudentsIn.Should().BeFalse();
        reading.ApplyTo(School).School.On(new(2026, 9, 10)).Events.Should().BeEmpty();
        reading.ApplyTo(applied.School, withUnknown: true).School.Should().Be(applied.School);
    }

    [Fact]
    public void APersonDecidesWhatIsUnknown()
    {
        var reading = Read(Year);
        var picture = reading.ForAPerson.Single(one => one.Uid == "picture");
        var decided = reading.Decide(picture, DayEventKind.EarlyRelease);
        decided.ApplyTo(School).School.On(new(2026, 9, 10)).Has(DayEventKind.EarlyRelease).Should().BeTrue();
        decided.ForAPerson.Should().HaveCount(reading.ForAPerson.Count - 1);
        decided.Invoking(one => one.Decide(picture, DayEventKind.Holiday)).Should().Throw<ArgumentException>();
        reading
            .Of(ClosureOutcome.Ignored)[0]
            .Invoking(one => one.DecidedAs(DayEventKind.Holiday))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*Maybe*");
    }

    [Fact]
    public void ASeriesWithoutAnEndIsReadForTheYearAndALimitIsTold()
    {
        var feed = Of(Event("1", "Half Day", Day("20200106"), "RRULE:FREQ=DAILY"));
        ClosureImport.Read(feed, School).Events.Should().HaveCount(School.Days.Count);
        var cut = ClosureImport.Read(feed, School, limits: new() { Occurrences = 10 });
        cut.Events.Should().HaveCount(10);
        cut.Problems.Single().Code.Should().Be(IcsProblemCode.TooManyOccurrences);
        cut.ForAPerson.Single().Why.Should().EndWith("but the limit of days is met, so it may have more");
    }

    [Fact]
    public void AFeedThatCancelsCancelsAll() =>
        ClosureImport
            .Read(Of(Year) with { Method = IcsMethod.Cancel }, School)
            .Decisions.Should()
            .OnlyContain(one => one.Outcome == ClosureOutcome.Ignored);

    [Fact]
    public void ADecisionSaysWhatGoesBeforeWhat() =>
        Read(Event("1", "PD Day – No School", Day("20261019")))
            .Decisions.Single()
            .Why.Should()
            .Be("'pd day' is in the title, which goes before 'no school'");

    [Fact]
    public void ADistrictThatWritesTwoLanguagesIsReadByPhrasesOfBoth()
    {
        var lexicon = ClosureLexicon.Default.With(
            new ClosurePhrase("si es necesario", DayEventKind.Information, NeedsPerson: true),
            new ClosurePhrase("no hay clases", DayEventKind.Holiday) { Rank = 60 },
            new ClosurePhrase("día de planificación", DayEventKind.TeacherOnly) { Rank = 50 },
            new ClosurePhrase("salida temprana", DayEventKind.EarlyRelease) { Rank = 50 },
            new ClosurePhrase("fin del # trimestre", DayEventKind.Information)
            {
                Meaning = ClosureMeaning.TermEnds,
                Term = "Trimester",
            },
            new ClosurePhrase("día *", DayEventKind.Information) { Meaning = ClosureMeaning.RotationLabel }
        );
        var reading = ClosureImport.Read(
            Of(
                Event("1", "Día de Planificación – No hay clases", Day("20261019")),
                Event("2", "Fin del 1º trimestre / Salida temprana", Day("20261120")),
                Event("3", "DÍA B", Day("20261005")),
                Event("4", "No hay clases / No School", Day("20261012")),
                Event("5", "Salida temprana si es necesario", Day("20261204")),
                Event("6", "Día de los delfines", Day("20261211"))
            ),
            School,
            lexicon
        );
        reading.ForAPerson.Select(one => one.Uid).Should().Equal("5", "6");
        reading
            .ApplyTo(School)
            .Applied.Select(fact => fact.ToString())
            .Should()
            .Equal(
                "2026-10-05 is B",
                "No hay clases / No School (Holiday, 2026-10-12)",
                "Día de Planificación – No hay clases (TeacherOnly, 2026-10-19)",
                "Fin del 1º trimestre / Salida temprana (EarlyRelease, 2026-11-20)",
                "Trimester 1 ends 2026-11-20"
            );
    }
}
