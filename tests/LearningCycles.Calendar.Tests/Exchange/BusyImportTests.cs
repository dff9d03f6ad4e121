using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Exchange.FeedOfADistrict;

namespace LearningCycles.Calendar.Tests.Exchange;

public class BusyImportTests
{
    private static readonly PersonId Ana = new("ana");
    private static readonly LocalDate Monday = new(2026, 9, 14);

    private static BusyReading Read(IcsCalendar calendar, BusyChoices? choices = null, IcsLimits? limits = null) =>
        BusyImport.Read(calendar, Ana, Monday, Monday.PlusDays(6), School.Zone, choices, limits);

    private static string Timed(string uid, string from, string to, params string[] lines) =>
        Event(uid, "Dentist", In("America/Denver", from), [$"DTEND;TZID=America/Denver:{to}", .. lines]);

    private static BusyTime Busy(int day, int fromHour, int toHour) =>
        new(Monday.PlusDays(day).At(new(fromHour, 0)), Monday.PlusDays(day).At(new(toHour, 0)), "busy");

    [Fact]
    public void TimesThatOverlapOrTouchAreOne() =>
        Read(
            Of(
                Timed("1", "20260914T090000", "20260914T100000"),
                Timed("2", "20260914T110000", "20260914T120000"),
                Timed("3", "20260914T093000", "20260914T110000")
            )
        )
            .Busy.Should()
            .Equal(Busy(0, 9, 12));

    [Fact]
    public void ASeriesIsBusyEachTimeButWhereItIsCancelled()
    {
        var reading = Read(
            Of(
                Timed("1", "20260907T090000", "20260907T100000", "RRULE:FREQ=DAILY;COUNT=10"),
                Timed(
                    "1",
                    "20260915T090000",
                    "20260915T100000",
                    "RECURRENCE-ID;TZID=America/Denver:20260915T090000",
                    "STATUS:CANCELLED"
                )
            )
        );
        reading.Busy.Should().Equal(Busy(0, 9, 10), Busy(2, 9, 10));
        reading.LeftOut.Should().Equal(new BusyLeftOut(Monday.PlusDays(1).At(new(9, 0)), BusyOmission.Cancelled));
    }

    [Theory]
    [InlineData("TRANSP:TRANSPARENT", BusyOmission.Transparent)]
    [InlineData("STATUS:CANCELLED", BusyOmission.Cancelled)]
    public void WhatTakesNoTimeIsLeftOutWithItsReason(string line, BusyOmission why)
    {
        var reading = Read(Of(Timed("1", "20260914T090000", "20260914T100000", line)));
        reading.Busy.Should().BeEmpty();
        reading.LeftOut.Should().Equal(new BusyLeftOut(Monday.At(new(9, 0)), why));
    }

    [Fact]
    public void ATentativeEventAndAWholeDayAreBusyUnlessTheHostChooses()
    {
        var calendar = Of(
            Timed("1", "20260914T090000", "20260914T100000", "STATUS:TENTATIVE"),
            Event("2", "Trip", Day("20260916"))
        );
        Read(calendar)
            .Busy.Should()
            .Equal(
                Busy(0, 9, 10),
                new BusyTime(Monday.PlusDays(2).AtMidnight(), Monday.PlusDays(3).AtMidnight(), "busy")
            );
        var reading = Read(calendar, new() { AllDayIsBusy = false, TentativeIsBusy = false });
        reading.Busy.Should().BeEmpty();
        reading.LeftOut.Select(one => one.Why).Should().Equal(BusyOmission.Tentative, BusyOmission.AllDay);
    }

    [Fact]
    public void FreeBusyTimesAreBusyButForTheFreeOnes()
    {
        var calendar = Of(
            "BEGIN:VFREEBUSY\r\nUID:f\r\nDTSTAMP:20260801T000000Z\r\nFREEBUSY:20260914T150000Z/PT1H\r\nFREEBUSY;FBTYPE=FREE:20260914T170000Z/PT1H\r\nFREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260914T160000Z/20260914T170000Z\r\nEND:VFREEBUSY"
        );
        var reading = Read(calendar);
        reading.Busy.Should().Equal(Busy(0, 9, 11));
        reading.LeftOut.Should().Equal(new BusyLeftOut(Monday.At(new(11, 0)), BusyOmission.Free));
    }

    [Fact]
    public void TimesAreCutToTheDaysAndOthersAreLeftOut()
    {
        var reading = Read(
            Of(Timed("1", "20260912T090000", "20260914T080000"), Timed("2", "20260921T000000", "20260921T010000"))
        );
        reading.Busy.Should().Equal(Busy(0, 0, 8));
        reading.LeftOut.Single().Why.Should().Be(BusyOmission.OutsideOfSpan);
    }

    [Fact]
    public void AMomentAndOurOwnSessionsTakeNoTime()
    {
        var calendar = Of(
            Event("1", "Reminder", In("America/Denver", "20260914T090000")),
            Timed("7@cole.example", "20260914T110000", "20260914T120000"),
            Timed("7@nicole.example", "20260914T130000", "20260914T140000", "TRANSP:TRANSPARENT")
        );
        Read(calendar, new() { ExceptTenants = ["cole.example"] })
            .LeftOut.Select(one => one.Why)
            .Should()
            .Equal(BusyOmission.NoLength, BusyOmission.Excepted, BusyOmission.Transparent);
    }

    [Fact]
    public void ALimitThatIsMetIsTold()
    {
        var reading = Read(
            Of(
                Timed("1", "20260914T090000", "20260914T100000", "RRULE:FREQ=DAILY"),
                Timed("2", "20260914T110000", "20260914T120000")
            ),
            limits: new() { Occurrences = 2 }
        );
        reading.Busy.Should().Equal(Busy(0, 9, 10), Busy(1, 9, 10));
        reading.IsComplete.Should().BeFalse();
        reading.LeftOut.Single().Why.Should().Be(BusyOmission.OverLimit);
    }

    [Fact]
    public void ARuleThatCannotBeReadIsToldAndTheFirstTimeIsBusy()
    {
        var reading = Read(Of(Timed("1", "20260914T090000", "20260914T100000", "RRULE:FREQ=SOMETIMES")));
        reading.Busy.Should().Equal(Busy(0, 9, 10));
        reading.Problems.Should().Equal(IcsProblemCode.MalformedRule);
        reading.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void AChangeOfNoOccurrenceIsBusyAndAllIsKnown()
    {
        var reading = Read(Of(Timed("1", "20260914T090000", "20260914T100000", "RECURRENCE-ID;VALUE=DATE:20260909")));
        reading.Busy.Should().Equal(Busy(0, 9, 10));
        reading.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void WhereTheClocksGoBackBothHoursAreBusy() =>
        BusyImport
            .Read(
                Of(Event("1", "Flight", ":20261101T073000Z", "DTEND:20261101T081500Z")),
                Ana,
                new(2026, 11, 1),
                new(2026, 11, 1),
                School.Zone
            )
            .Busy.Should()
            .Equal(
                new BusyTime(new(2026, 11, 1, 1, 0), new(2026, 11, 1, 1, 15), "busy"),
                new BusyTime(new(2026, 11, 1, 1, 30), new(2026, 11, 1, 2, 0), "busy")
            );

    [Fact]
    public void NoWordOfTheCalendarLeavesIt() =>
        Read(Of(Timed("secret-uid", "20260914T090000", "20260914T100000", "LOCATION:Clinic", "RRULE:FREQ=NEVER")))
            .Should()
            .Match<BusyReading>(reading =>
                !All(reading).Contains("Dentist")
                && !All(reading).Contains("secret")
                && !All(reading).Contains("Clinic")
            );

    private static string All(BusyReading reading) =>
        string.Join(' ', reading.Busy.Select(one => one.Title + one), reading.LeftOut, reading.Problems, reading);

    [Fact]
    public void BusyTimesAreAddedToThePersonsOwnAlone()
    {
        var reading = Read(Of(Timed("1", "20260914T090000", "20260914T100000")));
        reading.AddTo(new(Ana) { Busy = [Busy(1, 9, 10)] }).Busy.Should().Equal(Busy(1, 9, 10), Busy(0, 9, 10));
        reading.Invoking(one => one.AddTo(new(new("ben")))).Should().Throw<ArgumentException>().WithMessage("*Maybe*");
    }

    [Fact]
    public void ASpanThatEndsBeforeItStartsIsMisuse() =>
        FluentActions
            .Invoking(() => BusyImport.Read(new([]), Ana, Monday, Monday.PlusDays(-1), School.Zone))
            .Should()
            .Throw<ArgumentException>();
}
