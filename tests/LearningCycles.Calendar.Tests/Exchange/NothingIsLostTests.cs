using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Exchange.FeedOfADistrict;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>What becomes of events that are easily lost, from the text of a feed to the school's year.</summary>
public class NothingIsLostTests
{
    private static ClosureReading Read(params string[] events) => ClosureImport.Read(Of(events), School);

    private static IEnumerable<string> DaysOff(params string[] events) =>
        Read(events).ApplyTo(School).School.Events.Select(one => one.ToString());

    [Fact]
    public void ABadEventIsToldByItsLineAndCostsNoOther()
    {
        var reading = IcsReader.Read(
            Text(
                Event("1", "No School", Day("20260907")),
                Event("2", "No School", Day("2026-13-45")),
                Event("3", "No School", Day("20261012"))
            )
        );
        ClosureImport.Read(reading.Calendar, School).Decisions.Select(one => one.Uid).Should().Equal("1", "3");
        reading
            .Problems.Select(problem => (problem.Line, problem.Code, problem.Severity))
            .Should()
            .Contain((9, IcsProblemCode.MissingStart, IcsSeverity.Error));
    }

    [Fact]
    public void OfOneUidTheHighestSequenceCountsAndIsTold()
    {
        var reading = IcsReader.Read(
            Text(
                Event("1", "No School", Day("20260907"), "SEQUENCE:2"),
                Event("1", "No School", Day("20260908"), "SEQUENCE:1")
            )
        );
        ClosureImport
            .Read(reading.Calendar, School)
            .Events.Should()
            .Equal(new DayEvent(DayEventKind.Holiday, new(2026, 9, 7), "No School"));
        reading
            .Problems.Select(problem => (problem.Code, problem.Severity))
            .Should()
            .Equal((IcsProblemCode.DuplicateUid, IcsSeverity.Warning));
    }

    [Fact]
    public void TwoEventsOfOneUidOfWhichNeitherIsLaterAreAnError()
    {
        var reading = IcsReader.Read(
            Text(Event("1", "No School", Day("20260907")), Event("1", "Fall Break", Day("20261012")))
        );
        ClosureImport.Read(reading.Calendar, School).Decisions.Single().Title.Should().Be("Fall Break");
        var problem = reading.Problems.Single();
        (problem.Code, problem.Severity, problem.Line).Should().Be((IcsProblemCode.DuplicateUid, IcsSeverity.Error, 9));
        problem.Text.Should().Contain("the other is left out");
    }

    [Fact]
    public void AnEventThatStandsTwiceIsNoLoss() =>
        IcsReader
            .Read(Text(Event("1", "No School", Day("20260907")), Event("1", "No School", Day("20260907"))))
            .Problems.Single()
            .Severity.Should()
            .Be(IcsSeverity.Warning);

    [Fact]
    public void ACancelledEventStaysInTheListAndClosesNothing()
    {
        var reading = Read(Event("1", "No School", Day("20260907"), "STATUS:CANCELLED"));
        var decision = reading.Decisions.Single();
        (decision.Outcome, decision.Why).Should().Be((ClosureOutcome.Ignored, "the feed cancels it"));
        reading.ApplyTo(School).School.Events.Should().BeEmpty();
    }

    [Fact]
    public void ATentativeEventIsTakenAndAPersonLooks()
    {
        var decision = Read(Event("1", "No School", Day("20260907"), "STATUS:TENTATIVE")).ForAPerson.Single();
        (decision.Outcome, decision.Why)
            .Should()
            .Be((ClosureOutcome.Fact, "'no school' is in the title, but the feed calls it tentative"));
    }

    [Fact]
    public void AChangedDayOfASeriesIsAnEventOfItsOwn()
    {
        var reading = Read(
            Event("1", "Half Day", Day("20260902"), "RRULE:FREQ=WEEKLY;COUNT=3"),
            Event("1", "No School", Day("20260910"), "RECURRENCE-ID;VALUE=DATE:20260909")
        );
        reading
            .Decisions.Select(one => (one.Title, string.Join("; ", one.Facts)))
            .Should()
            .Equal(
                ("Half Day", "Half Day (EarlyRelease, 2026-09-02); Half Day (EarlyRelease, 2026-09-16)"),
                ("No School", "No School (Holiday, 2026-09-10)")
            );
    }

    [Fact]
    public void AChangedDayOfNoSeriesIsReadAndTold()
    {
        var reading = Read(Event("1", "No School", Day("20260910"), "RECURRENCE-ID;VALUE=DATE:20260909"));
        reading.Decisions.Single().Outcome.Should().Be(ClosureOutcome.Fact);
        reading.Problems.Single().Code.Should().Be(IcsProblemCode.StrayOverride);
    }

    [Fact]
    public void ARuleThatCannotBeReadLeavesTheFirstDayAndIsTold()
    {
        var reading = Read(Event("1", "Half Day", Day("20260902"), "RRULE:FREQ=SOMETIMES"));
        reading.Events.Should().Equal(new DayEvent(DayEventKind.EarlyRelease, new(2026, 9, 2), "Half Day"));
        reading.Problems.Select(problem => problem.Code).Should().Equal(IcsProblemCode.MalformedRule);
        reading
            .ForAPerson.Single()
            .Why.Should()
            .EndWith("but its series cannot be read as it stands, so its days may be others");
    }

    [Fact]
    public void ARuleThatCannotBeReadAndBeganBeforeTheYearIsForAPerson()
    {
        var decision = Read(Event("1", "Half Day", Day("20250903"), "RRULE:FREQ=SOMETIMES")).ForAPerson.Single();
        decision.Outcome.Should().Be(ClosureOutcome.Unknown);
        decision.Why.Should().StartWith("no day of its series lies in the school year");
        decision
            .Invoking(one => one.DecidedAs(DayEventKind.Holiday))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*has no day to decide*Maybe*");
    }

    [Fact]
    public void TheEndOfSeveralDaysIsTheDayAfterTheLast() =>
        DaysOff(Event("1", "Winter Recess", Day("20261221"), "DTEND;VALUE=DATE:20270102"))
            .Should()
            .Equal("Winter Recess (Holiday, 2026-12-21 to 2027-01-01)");

    [Theory]
    [InlineData("DTEND;VALUE=DATE:20260907")]
    [InlineData("DTEND;VALUE=DATE:20260901")]
    [InlineData("DURATION:P1D")]
    [InlineData("LOCATION:")]
    public void AnEndThatIsMissingOrNotAfterItsStartMeansOneDay(string line) =>
        DaysOff(Event("1", "Labor Day", Day("20260907"), line)).Should().Equal("Labor Day (Holiday, 2026-09-07)");

    [Theory]
    [InlineData("No School", "No School (Holiday, 2026-09-16)")]
    [InlineData("Early Release", "Early Release (EarlyRelease, 2026-09-16)")]
    [InlineData("Q1 ends", "Q1 ends (Information, 2026-09-16)")]
    public void WhatRunsFromMidnightToMidnightOfUtcIsADayAndAPersonLooks(string title, string fact)
    {
        var decision = Read(Event("1", title, ":20260916T000000Z", "DTEND:20260917T000000Z")).ForAPerson.Single();
        decision.Facts[0].ToString().Should().Be(fact);
        decision.Facts.Should().OnlyContain(one => one.First == new LocalDate(2026, 9, 16));
        decision
            .Why.Should()
            .EndWith(
                "but its times are midnights of UTC, so it is taken for 2026-09-16, although the school's clocks show 2026-09-15 18:00 to 2026-09-16 18:00"
            );
    }

    [Fact]
    public void SeveralDaysOfUtcAreThoseDays() =>
        DaysOff(Event("1", "Fall Break", ":20261123T000000Z", "DTEND:20261128T000000Z"))
            .Should()
            .Equal("Fall Break (Holiday, 2026-11-23 to 2026-11-27)");

    [Fact]
    public void AMomentAtMidnightOfUtcIsADayOnlyForWhatClosesOne()
    {
        DaysOff(Event("1", "No School", ":20260916T000000Z")).Should().Equal("No School (Holiday, 2026-09-16)");
        DaysOff(Event("1", "PTA Meeting", ":20260916T000000Z")).Should().Equal("PTA Meeting (Information, 2026-09-15)");
    }

    [Theory]
    [InlineData(":20260916T000000", "DTEND:20260917T000000")]
    [InlineData(";TZID=America/Denver:20260916T000000", "DTEND;TZID=America/Denver:20260917T000000")]
    [InlineData(":20260916T000000", "LOCATION:")]
    public void FromMidnightToMidnightOfTheSchoolIsItsDayForCertain(string start, string line)
    {
        var decision = Read(Event("1", "Early Release", start, line)).Decisions.Single();
        decision.Events.Should().Equal(new DayEvent(DayEventKind.EarlyRelease, new(2026, 9, 16), "Early Release"));
        decision.NeedsPerson.Should().BeFalse();
    }

    [Fact]
    public void WhatReachesOverTheYearsEndsClosesTheDaysWithinIt()
    {
        var applied = Read(
                Event("1", "Summer Break", Day("20260601"), "DTEND;VALUE=DATE:20260826"),
                Event("2", "No School", Day("20260820")),
                Event("3", "Summer Vacation", Day("20270528"), "DTEND;VALUE=DATE:20270801")
            )
            .ApplyTo(School);
        applied
            .School.Days.Where(day => day.Has(DayEventKind.Holiday))
            .Select(day => day.Date)
            .Should()
            .Equal(new LocalDate(2026, 8, 24), new LocalDate(2026, 8, 25), new LocalDate(2027, 5, 28));
        applied
            .NotApplied.Select(one => one.ToString())
            .Should()
            .Equal("No School (Holiday, 2026-08-20): it lies outside of the school year 2026-08-24 to 2027-05-28");
    }

    [Fact]
    public void AnEventWithoutATitleIsForAPersonWhoCanDecideIt()
    {
        var reading = Read(Event("1", " ", Day("20260907")));
        var decision = reading.ForAPerson.Single();
        (decision.Title, decision.Why).Should().Be(("", "it has no title"));
        reading
            .Decide(decision, DayEventKind.Holiday)
            .ApplyTo(School)
            .School.Events.Should()
            .Equal(new DayEvent(DayEventKind.Holiday, new(2026, 9, 7), "(no title)"));
    }

    [Fact]
    public void WhatAPersonDecidesLeavesLabelsAndTerms()
    {
        var reading = Read(Event("1", "A Day / Q1 ends / Make-Up Day", Day("20261010")));
        var decided = reading.Decide(reading.ForAPerson.Single(), DayEventKind.EarlyRelease).Decisions.Single();
        decided
            .Facts.Select(fact => fact.ToString())
            .Should()
            .Equal(
                "A Day / Q1 ends / Make-Up Day (EarlyRelease, 2026-10-10)",
                "2026-10-10 is A",
                "Quarter 1 ends 2026-10-10"
            );
    }

    [Fact]
    public void OfManyDoubtsThreeAreToldAndTheRestCounted() =>
        Read(
            Event(
                "1",
                "No School",
                In("America/Denver", "20260907T180000"),
                "DTEND;TZID=America/Denver:20260907T190000",
                "RRULE:FREQ=DAILY;COUNT=7"
            )
        )
            .ForAPerson.Single()
            .Why.Should()
            .EndWith("; 4 more of its days are so");
}
