using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Time: E13 to E20 of the exporter's requirements.</summary>
public class E13ToE20TimeTests
{
    [Fact]
    public void E13_ATimedEventNamesItsIanaZoneAndTheZoneIsInTheFile() =>
        Samples
            .Lines(Samples.Text(Samples.Event()))
            .Should()
            .Contain([
                "TZID:America/Denver",
                "DTSTART;TZID=America/Denver:20260907T083000",
                "DTEND;TZID=America/Denver:20260907T091500",
            ]);

    [Fact]
    public void E13_AZoneThatReadersDoNotKnowIsMisuse() =>
        FluentActions
            .Invoking(() => IcsTime.In(new LocalDateTime(2026, 9, 7, 8, 30), new ZoneOfOurOwn("Cole Middle School")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Cole Middle School is not a zone id of TZDB*\nMaybe*");

    [Fact]
    public void E14_ADaylightSavingZoneIsOneStandardAndOneDaylightWithYearlyRules() =>
        Zone("America/Denver")
            .Should()
            .Equal(
                "BEGIN:VTIMEZONE",
                "TZID:America/Denver",
                "BEGIN:DAYLIGHT",
                "DTSTART:20070311T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                "TZOFFSETFROM:-0700",
                "TZOFFSETTO:-0600",
                "TZNAME:MDT",
                "END:DAYLIGHT",
                "BEGIN:STANDARD",
                "DTSTART:20071104T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
                "TZOFFSETFROM:-0600",
                "TZOFFSETTO:-0700",
                "TZNAME:MST",
                "END:STANDARD",
                "END:VTIMEZONE"
            );

    [Theory]
    [InlineData("Europe/Berlin", "BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU")]
    [InlineData("Europe/Dublin", "BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU")]
    [InlineData("Australia/Sydney", "BYMONTH=4;BYDAY=1SU", "BYMONTH=10;BYDAY=1SU")]
    [InlineData("Pacific/Auckland", "BYMONTH=4;BYDAY=1SU", "BYMONTH=9;BYDAY=-1SU")]
    [InlineData(
        "America/Santiago",
        "BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
        "BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU"
    )]
    public void E14_OtherZonesOfYearlyHabitToo(string id, string one, string other) =>
        Zone(id)
            .Where(line => line.StartsWith("RRULE", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo("RRULE:FREQ=YEARLY;" + one, "RRULE:FREQ=YEARLY;" + other);

    [Theory]
    [InlineData("America/Phoenix", "-0700", "MST")]
    [InlineData("Pacific/Honolulu", "-1000", "HST")]
    [InlineData("Asia/Kathmandu", "+0545", "+0545")]
    public void E14_AZoneWithoutTransitionsIsASingleStandard(string id, string offset, string name) =>
        Zone(id)
            .Should()
            .Equal(
                "BEGIN:VTIMEZONE",
                "TZID:" + id,
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:" + offset,
                "TZOFFSETTO:" + offset,
                "TZNAME:" + name,
                "END:STANDARD",
                "END:VTIMEZONE"
            );

    [Fact]
    public void E15_AZoneStandsOnceAndBeforeItsUseAndItsOwnStartsAreLocal()
    {
        var lines = Samples.Lines(
            Samples.Text(
                Samples.Event("1"),
                new("2", Samples.Stamp, Samples.At(2027, 1, 4, 8, 0, Samples.Zone("America/New_York")), null, "b"),
                Samples.Event("3")
            )
        );
        lines
            .Where(line => line.StartsWith("TZID:", StringComparison.Ordinal))
            .Should()
            .Equal("TZID:America/Denver", "TZID:America/New_York");
        Array.LastIndexOf(lines, "END:VTIMEZONE").Should().BeLessThan(Array.IndexOf(lines, "BEGIN:VEVENT"));
        lines
            .TakeWhile(line => line is not "BEGIN:VEVENT")
            .Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal))
            .Should()
            .OnlyContain(line => line.Length == "DTSTART:20070311T020000".Length);
        lines.Count(line => line.StartsWith("TZOFFSETFROM:", StringComparison.Ordinal)).Should().Be(4);
        lines.Count(line => line.StartsWith("TZOFFSETTO:", StringComparison.Ordinal)).Should().Be(4);
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("Etc/GMT")]
    public void E16_UtcIsWrittenWithZAndNeverAsAZone(string id)
    {
        var time = IcsTime.In(new LocalDateTime(2026, 9, 7, 14, 30), Samples.Zone(id));
        time.Should().BeOfType<IcsTime.Utc>();
        var text = Samples.Text(new IcsEvent("1", Samples.Stamp, time, null, "a"));
        text.Should().Contain("DTSTART:20260907T143000Z\r\n").And.NotContain("TZID");
    }

    [Fact]
    public void E17_AFloatingTimeIsNeverWritten()
    {
        var read = IcsReader.Read(Samples.EventFile("DTSTART:20260907T083000")).Calendar;
        read.Events.Single().Start.Should().BeOfType<IcsTime.Floating>();
        using var stream = new MemoryStream();
        FluentActions
            .Invoking(() => IcsWriter.Write(read, stream))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("1@somebody.example starts at 2026-09-07 08:30 in no zone*\nMaybe*");
        stream.Length.Should().Be(0);
    }

    [Fact]
    public void E18_WholeDaysAreDatesWithAnExclusiveEnd() =>
        Samples
            .Lines(Samples.Text(Samples.AllDay(days: 5)))
            .Should()
            .Contain(["DTSTART;VALUE=DATE:20260907", "DTEND;VALUE=DATE:20260912"]);

    [Fact]
    public void E19_ATimeThatTheClocksSkipIsRefused() =>
        FluentActions
            .Invoking(() => Samples.At(2027, 3, 14, 2, 30))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("2027-03-14 02:30 does not exist in America/Denver: the clocks skip it.\nMaybe*");

    [Fact]
    public void E19_OrMovedByTheRuleThatTheCallerNames()
    {
        var time = IcsTime.In(new LocalDateTime(2027, 3, 14, 2, 30), Samples.Denver, IcsGap.MoveLater);
        time.Should().Be(Samples.At(2027, 3, 14, 3, 30));
        ((IcsTime.Zoned)time).Instant.Should().Be(Instant.FromUtc(2027, 3, 14, 9, 30));
    }

    [Fact]
    public void E19_TheFirstSkippedMinuteMovesByTheWholeGap() =>
        IcsTime
            .In(new LocalDateTime(2027, 3, 14, 2, 0), Samples.Denver, IcsGap.MoveLater)
            .Should()
            .Be(Samples.At(2027, 3, 14, 3, 0));

    [Fact]
    public void E19_OfATimeThatTheClocksShowTwiceTheEarlierIsMeant() =>
        ((IcsTime.Zoned)Samples.At(2026, 11, 1, 1, 30)).Instant.Should().Be(Instant.FromUtc(2026, 11, 1, 7, 30));

    [Fact]
    public void E19_TheLaterOneHasNoNameInTheZone()
    {
        IcsTime.In(Instant.FromUtc(2026, 11, 1, 7, 30), Samples.Denver).Should().Be(Samples.At(2026, 11, 1, 1, 30));
        FluentActions
            .Invoking(() => IcsTime.In(Instant.FromUtc(2026, 11, 1, 8, 30), Samples.Denver))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("2026-11-01T08:30:00Z is the later of the two*\nMaybe write it in UTC*");
    }

    [Theory]
    [InlineData(8, 30, 8, 30)]
    [InlineData(8, 30, 8, 0)]
    public void E20_AnEndThatIsNotAfterTheStartIsMisuse(int startHour, int startMinute, int endHour, int endMinute) =>
        FluentActions
            .Invoking(() =>
                Samples
                    .Event()
                    .MovedTo(Samples.At(2026, 9, 7, startHour, startMinute), Samples.At(2026, 9, 7, endHour, endMinute))
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The end * is not after the start *\nMaybe*");

    [Fact]
    public void E20_TheEndIsAfterTheStartAsTheClocksShowItAndAsMoments()
    {
        // 01:45 to 01:15 on the night the clocks go back could be 30 minutes, and no reader would see that.
        FluentActions
            .Invoking(() => Samples.Event().MovedTo(Samples.At(2026, 11, 1, 1, 45), Samples.At(2026, 11, 1, 1, 15)))
            .Should()
            .Throw<ArgumentException>();
        var night = Samples.Event().MovedTo(Samples.At(2026, 11, 1, 0, 30), Samples.At(2026, 11, 1, 2, 30));
        (((IcsTime.Zoned)night.End!).Instant - ((IcsTime.Zoned)night.Start).Instant).Should().Be(Duration.FromHours(3));
    }

    [Fact]
    public void E20_AcrossZonesTheMomentsCount() =>
        Samples
            .Event()
            .MovedTo(Samples.At(2026, 9, 7, 10, 0, Samples.Zone("America/New_York")), Samples.At(2026, 9, 7, 9, 0))
            .End.Should()
            .NotBeNull();

    [Fact]
    public void E20_StartAndEndAreOfOneKind() =>
        FluentActions
            .Invoking(() => Samples.Event().MovedTo(IcsTime.On(new(2026, 9, 7)), Samples.At(2026, 9, 8, 8, 0)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "The start 2026-09-07 and the end 2026-09-08 08:00 America/Denver are not of one kind.\nMaybe*"
            );

    [Fact]
    public void AWeeklyTimeKeepsItsHourOverBothChangesOfTheClocks() =>
        new[] { (2026, 10, 26), (2026, 11, 2), (2027, 3, 8), (2027, 3, 15) }
            .Select(day => ((IcsTime.Zoned)Samples.At(day.Item1, day.Item2, day.Item3, 8, 30)).Instant.InUtc().Hour)
            .Should()
            .Equal(14, 15, 15, 14);

    [Fact]
    public void AFractionOfASecondIsMisuse() =>
        FluentActions
            .Invoking(() => IcsTime.At(Samples.Stamp + Duration.FromMilliseconds(1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("2026-08-01T00:00:00.001Z has a fraction of a second*\nMaybe*");

    [Fact]
    public void AYearWithoutFourDigitsIsMisuse() =>
        FluentActions
            .Invoking(() => IcsTime.On(LocalDate.MaxIsoValue))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The year 9999 is not one of 1 to 9998.\nMaybe*");

    private static IEnumerable<string> Zone(string id) =>
        Samples
            .Lines(
                Samples.Text(
                    new IcsEvent("1", Samples.Stamp, Samples.At(2026, 9, 17, 8, 0, Samples.Zone(id)), null, "a"),
                    new IcsEvent("2", Samples.Stamp, Samples.At(2027, 5, 27, 8, 0, Samples.Zone(id)), null, "b")
                )
            )
            .SkipWhile(line => line is not "BEGIN:VTIMEZONE")
            .TakeWhile(line => line is not "BEGIN:VEVENT");
}
