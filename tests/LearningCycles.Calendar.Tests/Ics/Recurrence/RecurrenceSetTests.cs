using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using LearningCycles.Testing;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

public class RecurrenceSetTests
{
    private static readonly LocalDateTime Tuesday = new(2026, 9, 8, 9, 0);
    private static readonly IcsTime Start = IcsTime.In(Tuesday, Samples.Denver);

    [Fact]
    public void AStartThatTheRuleDoesNotNameIsTheFirstAndCounts() =>
        Locals(new(Start, RecurrenceRule.Weekly().On(IsoDayOfWeek.Thursday).Times(3)))
            .Should()
            .Equal(Days.At9("2026-09: 8 10 17"));

    [Fact]
    public void AnExceptedStartStillCounts() =>
        Locals(new(Start, RecurrenceRule.Weekly().Times(3)) { ExceptDates = [Start] })
            .Should()
            .Equal(Days.At9("2026-09: 15 22"));

    [Fact]
    public void DatesJoinTheRuleAndExceptionsOfAnyKindLeaveIt()
    {
        var set = new RecurrenceSet(Start, RecurrenceRule.Weekly().Times(5))
        {
            Dates =
            [
                new(IcsTime.In(new LocalDateTime(2026, 9, 10, 9, 0), Samples.Denver)),
                new(IcsTime.On(new(2026, 9, 11))),
                new(IcsTime.At(Instant.FromUtc(2026, 9, 15, 15, 0))),
            ],
            ExceptDates =
            [
                IcsTime.On(new(2026, 9, 22)),
                IcsTime.At(Instant.FromUtc(2026, 9, 29, 15, 0)),
                IcsTime.In(new LocalDateTime(2026, 9, 10, 11, 0), DateTimeZoneProviders.Tzdb["America/New_York"]),
            ],
        };
        Locals(set).Should().Equal(Days.At9("2026-09: 8 11 15; 2026-10: 6"));
    }

    [Fact]
    public void ARuleCanBeExceptedByARule() =>
        Locals(
                new(Start, RecurrenceRule.Daily().Times(8))
                {
                    ExceptRules = [RecurrenceRule.Weekly().On(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday)],
                }
            )
            .Should()
            .Equal(Days.At9("2026-09: 8-11 14 15"));

    [Fact]
    public void TwoRulesAreOneSet() =>
        Locals(
                new(
                    Start,
                    [
                        RecurrenceRule.Weekly().Times(3),
                        RecurrenceRule.Weekly().On(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday).Times(3),
                    ]
                )
            )
            .Should()
            .Equal(Days.At9("2026-09: 8 11 15 22"));

    [Fact]
    public void APeriodKeepsItsEndAndComesBeforeTheRule()
    {
        var period = new RecurrenceDate(Start, IcsTime.In(Tuesday.PlusHours(3), Samples.Denver));
        new RecurrenceSet(Start, RecurrenceRule.Daily().Times(2)) { Dates = [period] }
            .Occurrences()
            .Select(one => one.Date)
            .Should()
            .Equal(period, null);
    }

    [Fact]
    public void WithoutRulesTheStartAndTheDatesOccur() =>
        Locals(new(Start, []) { Dates = [new(IcsTime.On(new(2026, 9, 1)))] }).Should().Equal(Days.At9("2026-09: 1 8"));

    [Theory]
    [InlineData("UNTIL=20260922")]
    [InlineData("UNTIL=20260922T090000")]
    [InlineData("UNTIL=20260922T150000Z")]
    public void AnEndOfAnyKindMayItselfBeAnOccurrence(string until) =>
        Locals(new(Start, RecurrenceRule.Parse("FREQ=WEEKLY;" + until))).Should().Equal(Days.At9("2026-09: 8 15 22"));

    [Fact]
    public void ADayAsTheEndEndsBeforeTheMidnightAfterIt() =>
        Locals(
                new(
                    IcsTime.In(new LocalDateTime(2026, 9, 8, 0, 0), Samples.Denver),
                    RecurrenceRule.Parse("FREQ=DAILY;UNTIL=20260910")
                )
            )
            .Should()
            .Equal(Days.At(LocalTime.Midnight, "2026-09: 8-10"));

    [Fact]
    public void TheLeapSecondStandsBesideOtherSeconds() =>
        Locals(new(Start, RecurrenceRule.Parse("FREQ=MINUTELY;BYSECOND=0,60;COUNT=4")))
            .Should()
            .Equal(Tuesday, Tuesday.PlusSeconds(59), Tuesday.PlusMinutes(1), Tuesday.PlusMinutes(1).PlusSeconds(59));

    [Fact]
    public void TheLeapSecondAndTheSecondBeforeItAreOne() =>
        Locals(new(Start, RecurrenceRule.Parse("FREQ=MINUTELY;BYSECOND=59,60;COUNT=3")))
            .Should()
            .Equal(Tuesday, Tuesday.PlusSeconds(59), Tuesday.PlusMinutes(1).PlusSeconds(59));

    [Fact]
    public void AnOrdinalInAWeeklyRuleSaysNoMoreThanItsWeekday() =>
        Locals(new(Start, RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=TU,1TU,2TH;COUNT=4")))
            .Should()
            .Equal(Days.At9("2026-09: 8 10 15 17"));

    [Theory]
    [InlineData("FREQ=YEARLY;BYWEEKNO=37;COUNT=3", "2026-09: 8; 2027-09: 14; 2028-09: 12")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=-1;COUNT=3", "2026-09: 8; 2026-12: 29; 2027-12: 28")]
    public void AWeekOfTheYearWithoutAWeekdayIsOnThatOfTheStart(string rule, string days) =>
        Locals(new(Start, RecurrenceRule.Parse(rule))).Should().Equal(Days.At9(days));

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=3", "2026-09: 8; 2026-10: 25; 2027-10: 31")]
    [InlineData("FREQ=YEARLY;BYMONTH=10,10;BYDAY=-1SU;COUNT=3", "2026-09: 8; 2026-10: 25; 2027-10: 31")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,11;BYDAY=2TU;COUNT=3", "2026-09: 8; 2026-11: 10; 2027-03: 9")]
    [InlineData("FREQ=YEARLY;BYDAY=2TU;COUNT=3", "2026-09: 8; 2027-01: 12; 2028-01: 11")]
    [InlineData("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "2026-09: 8; 2026-10: 13; 2026-11: 10")]
    public void AnOrdinalWeekdayIsThatOfEachMonthWhereMonthsAreNamedOrCounted(string rule, string days) =>
        Locals(new(Start, RecurrenceRule.Parse(rule))).Should().Equal(Days.At9(days));

    [Fact]
    public void AnEndWithATimeEndsASeriesOfDaysWithItsDay() =>
        new RecurrenceSet(IcsTime.On(new(2026, 9, 8)), RecurrenceRule.Parse("FREQ=WEEKLY;UNTIL=20260922T000000Z"))
            .Occurrences()
            .Select(one => one.Day)
            .Should()
            .Equal(Days.Of("2026-09: 8 15 22"));

    [Fact]
    public void ASeriesOfDaysHasNoHours()
    {
        var first = IcsTime.On(new(2026, 9, 8));
        new RecurrenceSet(first, RecurrenceRule.Hourly()).Occurrences(5).Select(one => one.Start).Should().Equal(first);
    }

    [Theory]
    [InlineData("BYHOUR=9,10")]
    [InlineData("BYMINUTE=0,30")]
    [InlineData("BYSECOND=0,30")]
    public void ASeriesOfDaysHasNoTimesOfTheDay(string part) =>
        new RecurrenceSet(IcsTime.On(new(2026, 9, 8)), RecurrenceRule.Parse($"FREQ=DAILY;{part};COUNT=2"))
            .Occurrences()
            .Select(one => one.Day)
            .Should()
            .Equal(Days.Of("2026-09: 8 9"));

    [Fact]
    public void TheLeapSecondIsTheSecondBeforeIt() =>
        new RecurrenceSet(
            IcsTime.At(Instant.FromUtc(2026, 9, 8, 9, 0)),
            RecurrenceRule.Parse("FREQ=MINUTELY;BYSECOND=60;COUNT=2")
        )
            .Occurrences()
            .Select(one => one.Instant)
            .Should()
            .Equal(Instant.FromUtc(2026, 9, 8, 9, 0), Instant.FromUtc(2026, 9, 8, 9, 0, 59));

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=SECONDLY;INTERVAL=2;BYSECOND=1")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=40")]
    [InlineData("FREQ=DAILY;INTERVAL=2147483647;BYDAY=MO")]
    public void ARuleThatNeverComesTrueIsGivenUp(string rule)
    {
        var walk = new RecurrenceSet(Start, RecurrenceRule.Parse(rule)).Occurrences().GetEnumerator();
        walk.MoveNext().Should().BeTrue();
        walk.MoveNext().Should().BeFalse();
        walk.End.Should().Be(RecurrenceEnd.GivenUp);
    }

    [Fact]
    public void AWalkKnowsWhyItStopped()
    {
        Ended(RecurrenceRule.Weekly().Times(2), null).Should().Be(RecurrenceEnd.Complete);
        Ended(RecurrenceRule.Weekly(), 5).Should().Be(RecurrenceEnd.TooMany);
        Ended(RecurrenceRule.Weekly().Times(5), 5).Should().Be(RecurrenceEnd.Complete);
        var excepted = new RecurrenceSet(Start, RecurrenceRule.Secondly())
        {
            ExceptRules = [RecurrenceRule.Secondly()],
        };
        var walk = excepted.Occurrences().GetEnumerator();
        walk.MoveNext().Should().BeFalse();
        walk.End.Should().Be(RecurrenceEnd.GivenUp);
    }

    // One second of a minute at a time would be sixty tries for each, and these are two years of them.
    [Theory]
    [InlineData("FREQ=SECONDLY;BYSECOND=32", "2028-09-05T13:20:32")]
    [InlineData("FREQ=SECONDLY;BYSECOND=0,59;BYMINUTE=7,20", "2028-09-05T13:20:00")]
    [InlineData("FREQ=MINUTELY;BYMINUTE=20,59", "2028-09-05T13:20:00")]
    public void TheNextNamedSecondOrMinuteIsFoundAtOnce(string rule, string first)
    {
        var set = new RecurrenceSet(
            IcsTime.At(Instant.FromUtc(2026, 9, 8, 13, 10)),
            RecurrenceRule.Parse(rule + ";COUNT=2000000")
        );
        set.Occurrences(new(2028, 9, 5, 13, 20), new LocalDateTime(2028, 9, 5, 13, 21))
            .First()
            .Local.ToString("uuuu-MM-dd'T'HH:mm:ss", null)
            .Should()
            .Be(first);
    }

    [Fact]
    public void WhatHasToBeCountedForTooLongIsGivenUp()
    {
        var set = new RecurrenceSet(Start, RecurrenceRule.Parse("FREQ=SECONDLY;BYDAY=TU;COUNT=2000000000"));
        var walk = set.Occurrences(new(2076, 1, 1, 0, 0), new LocalDateTime(2077, 1, 1, 0, 0)).GetEnumerator();
        walk.MoveNext().Should().BeFalse();
        walk.End.Should().Be(RecurrenceEnd.GivenUp);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=TU,TH,SA;INTERVAL=3")]
    [InlineData("FREQ=DAILY;INTERVAL=5;BYHOUR=3,9,20")]
    [InlineData("FREQ=HOURLY;INTERVAL=7")]
    [InlineData("FREQ=MINUTELY;INTERVAL=700;BYSECOND=0,30")]
    [InlineData("FREQ=SECONDLY;INTERVAL=70000")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31")]
    [InlineData("FREQ=WEEKLY;BYDAY=TH")]
    public void CountedAheadIsCountedAsWalked(string rule)
    {
        var set = new RecurrenceSet(Start, RecurrenceRule.Parse(rule) with { Count = 300 });
        var all = set.Occurrences().Select(one => one.Instant).ToList();
        all.Should().HaveCount(300);
        for (var i = 0; i < all.Count; i += 13)
            set.Occurrences(all[i], Instant.FromUtc(2200, 1, 1, 0, 0), Samples.Denver)
                .Select(one => one.Instant)
                .Should()
                .Equal(all.Skip(i));
    }

    [Fact]
    public void WalkingAllocatesNothingForEachOccurrence()
    {
        var few = Allocated(10);
        Allocated(2_000).Should().Be(few);
    }

    private static long Allocated(int most)
    {
        var set = new RecurrenceSet(Start, RecurrenceRule.Weekly().On(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday));
        // NodaTime makes the zone's intervals on the first way through, and keeps those of some forty years.
        return Allocations.Of(() =>
        {
            foreach (var one in set.Occurrences(most))
                _ = one.Instant;
        });
    }

    private static RecurrenceEnd Ended(RecurrenceRule rule, int? most)
    {
        var walk = new RecurrenceSet(Start, rule).Occurrences(most).GetEnumerator();
        walk.End.Should().Be(RecurrenceEnd.None);
        while (walk.MoveNext()) { }
        return walk.End;
    }

    private static IEnumerable<LocalDateTime> Locals(RecurrenceSet set) =>
        set.Occurrences(100).Select(one => one.Local);
}
