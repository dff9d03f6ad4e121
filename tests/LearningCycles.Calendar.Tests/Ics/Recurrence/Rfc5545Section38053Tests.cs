using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

/// <summary>
/// The examples of RFC 5545 §3.8.5.3, in its order, each under the name that it has there. Every one is in
/// America/New_York; the times of the clocks are compared, and that the moments are those of the clocks.
/// </summary>
public class Rfc5545Section38053Tests
{
    private static readonly LocalDateTime September2 = new(1997, 9, 2, 9, 0);
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    [Fact]
    public void DailyForTenOccurrences() => All(September2, "FREQ=DAILY;COUNT=10", "1997-09: 2-11");

    [Fact]
    public void DailyUntilDecember24() =>
        All(
            September2,
            "FREQ=DAILY;UNTIL=19971224T000000Z",
            "1997-09: 2-30; 1997-10: 1-31; 1997-11: 1-30; 1997-12: 1-23"
        );

    [Fact]
    public void EveryOtherDayForever() =>
        First(
            September2,
            "FREQ=DAILY;INTERVAL=2",
            "1997-09: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; 1997-10: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; 1997-11: 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29; 1997-12: 1 3"
        );

    [Fact]
    public void Every10DaysFor5Occurrences() =>
        All(September2, "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09: 2 12 22; 1997-10: 2 12");

    [Theory]
    [InlineData("FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA")]
    [InlineData("FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1")]
    public void EveryDayInJanuaryForThreeYears(string rule) =>
        All(new(1998, 1, 1, 9, 0), rule, "1998-01: 1-31; 1999-01: 1-31; 2000-01: 1-31");

    [Fact]
    public void WeeklyForTenOccurrences() =>
        All(September2, "FREQ=WEEKLY;COUNT=10", "1997-09: 2 9 16 23 30; 1997-10: 7 14 21 28; 1997-11: 4");

    [Fact]
    public void WeeklyUntilDecember24() =>
        All(
            September2,
            "FREQ=WEEKLY;UNTIL=19971224T000000Z",
            "1997-09: 2 9 16 23 30; 1997-10: 7 14 21 28; 1997-11: 4 11 18 25; 1997-12: 2 9 16 23"
        );

    [Fact]
    public void EveryOtherWeekForever() =>
        First(
            September2,
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
            "1997-09: 2 16 30; 1997-10: 14 28; 1997-11: 11 25; 1997-12: 9 23; 1998-01: 6 20; 1998-02: 3 17"
        );

    [Theory]
    [InlineData("FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH")]
    [InlineData("FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH")]
    public void WeeklyOnTuesdayAndThursdayForFiveWeeks(string rule) =>
        All(September2, rule, "1997-09: 2 4 9 11 16 18 23 25 30; 1997-10: 2");

    [Fact]
    public void EveryOtherWeekOnMondayWednesdayAndFridayUntilDecember24() =>
        All(
            new(1997, 9, 1, 9, 0),
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
            "1997-09: 1 3 5 15 17 19 29; 1997-10: 1 3 13 15 17 27 29 31; 1997-11: 10 12 14 24 26 28; 1997-12: 8 10 12 22"
        );

    [Fact]
    public void EveryOtherWeekOnTuesdayAndThursdayFor8Occurrences() =>
        All(
            September2,
            "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
            "1997-09: 2 4 16 18 30; 1997-10: 2 14 16"
        );

    [Fact]
    public void MonthlyOnTheFirstFridayForTenOccurrences() =>
        All(
            new(1997, 9, 5, 9, 0),
            "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
            "1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5; 1998-01: 2; 1998-02: 6; 1998-03: 6; 1998-04: 3; 1998-05: 1; 1998-06: 5"
        );

    [Fact]
    public void MonthlyOnTheFirstFridayUntilDecember24() =>
        All(
            new(1997, 9, 5, 9, 0),
            "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
            "1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5"
        );

    [Fact]
    public void EveryOtherMonthOnTheFirstAndLastSundayFor10Occurrences() =>
        All(
            new(1997, 9, 7, 9, 0),
            "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
            "1997-09: 7 28; 1997-11: 2 30; 1998-01: 4 25; 1998-03: 1 29; 1998-05: 3 31"
        );

    [Fact]
    public void MonthlyOnTheSecondToLastMondayFor6Months() =>
        All(
            new(1997, 9, 22, 9, 0),
            "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
            "1997-09: 22; 1997-10: 20; 1997-11: 17; 1997-12: 22; 1998-01: 19; 1998-02: 16"
        );

    [Fact]
    public void MonthlyOnTheThirdToLastDayForever() =>
        First(
            new(1997, 9, 28, 9, 0),
            "FREQ=MONTHLY;BYMONTHDAY=-3",
            "1997-09: 28; 1997-10: 29; 1997-11: 28; 1997-12: 29; 1998-01: 29; 1998-02: 26"
        );

    [Fact]
    public void MonthlyOnThe2ndAnd15thFor10Occurrences() =>
        All(
            September2,
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
            "1997-09: 2 15; 1997-10: 2 15; 1997-11: 2 15; 1997-12: 2 15; 1998-01: 2 15"
        );

    [Fact]
    public void MonthlyOnTheFirstAndLastDayFor10Occurrences() =>
        All(
            new(1997, 9, 30, 9, 0),
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
            "1997-09: 30; 1997-10: 1 31; 1997-11: 1 30; 1997-12: 1 31; 1998-01: 1 31; 1998-02: 1"
        );

    [Fact]
    public void Every18MonthsOnThe10thThru15thFor10Occurrences() =>
        All(
            new(1997, 9, 10, 9, 0),
            "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
            "1997-09: 10-15; 1999-03: 10-13"
        );

    [Fact]
    public void EveryTuesdayEveryOtherMonth() =>
        First(
            September2,
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
            "1997-09: 2 9 16 23 30; 1997-11: 4 11 18 25; 1998-01: 6 13 20 27; 1998-03: 3 10 17 24 31"
        );

    [Fact]
    public void YearlyInJuneAndJulyFor10Occurrences() =>
        All(
            new(1997, 6, 10, 9, 0),
            "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
            "1997-06: 10; 1997-07: 10; 1998-06: 10; 1998-07: 10; 1999-06: 10; 1999-07: 10; 2000-06: 10; 2000-07: 10; 2001-06: 10; 2001-07: 10"
        );

    [Fact]
    public void EveryOtherYearOnJanuaryFebruaryAndMarchFor10Occurrences() =>
        All(
            new(1997, 3, 10, 9, 0),
            "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
            "1997-03: 10; 1999-01: 10; 1999-02: 10; 1999-03: 10; 2001-01: 10; 2001-02: 10; 2001-03: 10; 2003-01: 10; 2003-02: 10; 2003-03: 10"
        );

    [Fact]
    public void EveryThirdYearOnThe1st100thAnd200thDayFor10Occurrences() =>
        All(
            new(1997, 1, 1, 9, 0),
            "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
            "1997-01: 1; 1997-04: 10; 1997-07: 19; 2000-01: 1; 2000-04: 9; 2000-07: 18; 2003-01: 1; 2003-04: 10; 2003-07: 19; 2006-01: 1"
        );

    [Fact]
    public void Every20thMondayOfTheYearForever() =>
        First(new(1997, 5, 19, 9, 0), "FREQ=YEARLY;BYDAY=20MO", "1997-05: 19; 1998-05: 18; 1999-05: 17");

    [Fact]
    public void MondayOfWeekNumber20Forever() =>
        First(new(1997, 5, 12, 9, 0), "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05: 12; 1998-05: 11; 1999-05: 17");

    [Fact]
    public void EveryThursdayInMarchForever() =>
        First(
            new(1997, 3, 13, 9, 0),
            "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
            "1997-03: 13 20 27; 1998-03: 5 12 19 26; 1999-03: 4 11 18 25"
        );

    [Fact]
    public void EveryThursdayOnlyDuringJuneJulyAndAugustForever() =>
        First(
            new(1997, 6, 5, 9, 0),
            "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
            "1997-06: 5 12 19 26; 1997-07: 3 10 17 24 31; 1997-08: 7 14 21 28; 1998-06: 4 11 18 25; 1998-07: 2 9 16 23 30; 1998-08: 6 13 20 27; 1999-06: 3 10 17 24; 1999-07: 1 8 15 22 29; 1999-08: 5 12 19 26"
        );

    [Fact]
    public void EveryFridayThe13thForeverButTheStart()
    {
        var set = Days.InNewYork(September2, "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13");
        set = set with { ExceptDates = [set.Start] };
        Locals(set, 5).Should().Equal(Days.At9("1998-02: 13; 1998-03: 13; 1998-11: 13; 1999-08: 13; 2000-10: 13"));
    }

    [Fact]
    public void TheFirstSaturdayThatFollowsTheFirstSundayOfTheMonthForever() =>
        First(
            new(1997, 9, 13, 9, 0),
            "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
            "1997-09: 13; 1997-10: 11; 1997-11: 8; 1997-12: 13; 1998-01: 10; 1998-02: 7; 1998-03: 7; 1998-04: 11; 1998-05: 9; 1998-06: 13"
        );

    [Fact]
    public void EveryFourYearsTheFirstTuesdayAfterAMondayInNovemberForever() =>
        First(
            new(1996, 11, 5, 9, 0),
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            "1996-11: 5; 2000-11: 7; 2004-11: 2"
        );

    [Fact]
    public void TheThirdInstanceOfTuesdayWednesdayOrThursdayForTheNext3Months() =>
        All(
            new(1997, 9, 4, 9, 0),
            "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
            "1997-09: 4; 1997-10: 7; 1997-11: 6"
        );

    [Fact]
    public void TheSecondToLastWeekdayOfTheMonth() =>
        First(
            new(1997, 9, 29, 9, 0),
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
            "1997-09: 29; 1997-10: 30; 1997-11: 27; 1997-12: 30; 1998-01: 29; 1998-02: 26; 1998-03: 30"
        );

    // The RFC's UNTIL is 170000Z, which its own list reads as if it were local; see docs/recurrence.md.
    [Fact]
    public void Every3HoursUpToAQuarterPast13() =>
        Locals(Days.InNewYork(September2, "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z"), 10)
            .Should()
            .Equal(September2, September2.PlusHours(3));

    [Fact]
    public void Every3HoursFrom9To17OnASpecificDay() =>
        Locals(Days.InNewYork(September2, "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z"), 10)
            .Should()
            .Equal(September2, September2.PlusHours(3), September2.PlusHours(6));

    [Fact]
    public void Every15MinutesFor6Occurrences() =>
        Locals(Days.InNewYork(September2, "FREQ=MINUTELY;INTERVAL=15;COUNT=6"), 10)
            .Should()
            .Equal(Enumerable.Range(0, 6).Select(step => September2.PlusMinutes(15 * step)));

    [Fact]
    public void EveryHourAndAHalfFor4Occurrences() =>
        Locals(Days.InNewYork(September2, "FREQ=MINUTELY;INTERVAL=90;COUNT=4"), 10)
            .Should()
            .Equal(Enumerable.Range(0, 4).Select(step => September2.PlusMinutes(90 * step)));

    [Theory]
    [InlineData("FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40")]
    [InlineData("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16")]
    public void Every20MinutesFrom9To1640EveryDay(string rule) =>
        Locals(Days.InNewYork(September2, rule), 72)
            .Should()
            .Equal(
                from day in Enumerable.Range(0, 3)
                from step in Enumerable.Range(0, 24)
                select September2.PlusDays(day).PlusMinutes(20 * step)
            );

    [Theory]
    [InlineData("MO", "1997-08: 5 10 19 24")]
    [InlineData("SU", "1997-08: 5 17 19 31")]
    public void TheDaysGeneratedDifferByWeekStart(string weekStart, string days) =>
        All(new(1997, 8, 5, 9, 0), "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=" + weekStart, days);

    [Fact]
    public void AnInvalidDateIsIgnored() =>
        All(
            new(2007, 1, 15, 9, 0),
            "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
            "2007-01: 15 30; 2007-02: 15; 2007-03: 15 30"
        );

    private static void All(LocalDateTime start, string rule, string days)
    {
        var expected = Days.At9(days).ToList();
        Locals(Days.InNewYork(start, rule), expected.Count + 10).Should().Equal(expected);
    }

    private static void First(LocalDateTime start, string rule, string days)
    {
        var expected = Days.At9(days).ToList();
        Locals(Days.InNewYork(start, rule), expected.Count).Should().Equal(expected);
    }

    private static List<LocalDateTime> Locals(RecurrenceSet set, int most)
    {
        var found = new List<LocalDateTime>();
        foreach (var each in set.Occurrences(most))
        {
            each.Instant.InZone(NewYork).LocalDateTime.Should().Be(each.Local);
            each.Start.Should().Be(IcsTime.In(each.Local, NewYork));
            found.Add(each.Local);
        }
        return found;
    }
}
