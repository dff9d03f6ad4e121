using System.Text;
using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>What producers get wrong is read all the same, and told.</summary>
public class ReaderToleranceTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n\n\n")]
    public void AnyLineEndWillDo(string end)
    {
        var file = Samples.EventFile("DTSTART;VALUE=DATE:20260907", "SUMMARY:Labor", "  Day");
        var reading = IcsReader.Read(
            file.Replace("\r\n", end, StringComparison.Ordinal)
                .Replace(end + " ", end[^1] + " ", StringComparison.Ordinal)
        );
        reading.Problems.Should().BeEmpty();
        reading.Calendar.Events.Single().Summary.Should().Be("Labor Day");
    }

    [Fact]
    public void AByteOrderMarkIsPassedOver() =>
        IcsReader
            .Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Samples.EventFile("DTSTART:20260907T143000Z"))])
            .Problems.Should()
            .BeEmpty();

    [Fact]
    public void AFoldInsideACodePointIsMadeWhole()
    {
        var octets = Encoding.UTF8.GetBytes(Samples.EventFile("DTSTART;VALUE=DATE:20260907", "SUMMARY:é!"));
        var place = Array.IndexOf(octets, (byte)0xC3) + 1;
        byte[] folded = [.. octets[..place], .. "\r\n\t"u8, .. octets[place..]];
        IcsReader.Read(folded).Calendar.Events.Single().Summary.Should().Be("é!");
    }

    [Theory]
    [InlineData("DTSTART:20260907")]
    [InlineData("DTSTART;VALUE=DATE:20260907")]
    [InlineData("dtstart;value=date:20260907")]
    [InlineData("DTSTART;X-ODD=\"a:b;c\";VALUE=DATE: 20260907 ")]
    public void ADateIsADayOfItsOwnHoweverItIsWritten(string line)
    {
        var item = IcsReader.Read(Samples.EventFile(line)).Calendar.Events.Single();
        item.Start.Should().Be(IcsTime.On(new(2026, 9, 7)));
        item.End.Should().Be(IcsTime.On(new(2026, 9, 8)));
    }

    [Theory]
    [InlineData("America/Denver")]
    [InlineData("\"America/Denver\"")]
    [InlineData("Mountain Standard Time")]
    [InlineData("\"Mountain Standard Time\"")]
    [InlineData("/mozilla.org/20070129_1/America/Denver")]
    [InlineData("/freeassociation.sourceforge.net/America/Denver")]
    public void AZoneIsKnownUnderManyNames(string name)
    {
        var reading = IcsReader.Read(Samples.EventFile($"DTSTART;TZID={name}:20260907T083000", "DURATION:PT45M"));
        reading.Problems.Should().BeEmpty();
        var item = reading.Calendar.Events.Single();
        item.Start.Should().Be(Samples.At(2026, 9, 7, 8, 30));
        item.End.Should().Be(Samples.At(2026, 9, 7, 9, 15));
    }

    [Fact]
    public void UtcByZoneNameIsUtc() =>
        IcsReader
            .Read(Samples.EventFile("DTSTART;TZID=UTC:20260907T143000"))
            .Calendar.Events.Single()
            .Start.Should()
            .Be(IcsTime.At(Instant.FromUtc(2026, 9, 7, 14, 30)));

    [Fact]
    public void AFloatingTimeIsReadInTheCalendarsZoneWhereverThatStands()
    {
        var reading = IcsReader.Read(
            Samples.File(
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTAMP:20260801T000000Z",
                "DTSTART:20260907T083000",
                "END:VEVENT",
                "X-WR-TIMEZONE:America/Denver"
            )
        );
        reading.Calendar.Events.Single().Start.Should().Be(Samples.At(2026, 9, 7, 8, 30));
        reading.Problems.Single().Code.Should().Be(IcsProblemCode.FloatingTime);
    }

    [Fact]
    public void AnUnknownZoneFallsBackToTheCalendarsZoneAndIsToldOnce()
    {
        var reading = IcsReader.Read(
            Samples.File(
                "X-WR-TIMEZONE:America/Denver",
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTAMP:20260801T000000Z",
                "DTSTART;TZID=Cole Time:20260907T083000",
                "DTEND;TZID=Cole Time:20260907T093000",
                "END:VEVENT"
            )
        );
        reading.Calendar.Events.Single().End.Should().Be(Samples.At(2026, 9, 7, 9, 30));
        reading
            .Problems.Select(problem => (problem.Code, problem.Line))
            .Should()
            .Equal((IcsProblemCode.UnknownZone, 8));
    }

    [Theory]
    [InlineData("REFRESH-INTERVAL;VALUE=DURATION:PT999999999H")]
    [InlineData("X-PUBLISHED-TTL:P999999999W")]
    public void ARefreshHintLongerThanAnyCalendarIsLeftOut(string line)
    {
        var reading = IcsReader.Read(Samples.File(line));
        reading.Calendar.RefreshInterval.Should().BeNull();
        reading.Problems.Single().Code.Should().Be(IcsProblemCode.MalformedDuration);
    }

    [Fact]
    public void AnEndlessNameOfAZoneIsToldInShort() =>
        IcsReader
            .Read(
                Samples.File(
                    "BEGIN:VEVENT",
                    "UID:1",
                    "DTSTAMP:20260801T000000Z",
                    $"DTSTART;TZID={new string('x', 5000)}:20260907T083000",
                    "END:VEVENT"
                )
            )
            .Problems.Should()
            .Contain(problem => problem.Code == IcsProblemCode.UnknownZone && problem.Text.Length < 200);

    [Fact]
    public void ADayWithoutAnEndReadsBackEqual()
    {
        var calendar = new IcsCalendar([new("1", Samples.Stamp, IcsTime.On(new(2026, 9, 7)), null, "No school")]);
        calendar.Events[0].End.Should().Be(IcsTime.On(new(2026, 9, 8)));
        IcsReader.Read(IcsWriter.ToBytes(calendar)).Calendar.Should().Be(calendar);
    }

    [Fact]
    public void AZonesOwnLocationNamesIt()
    {
        var reading = IcsReader.Read(
            Samples.File(
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTAMP:20260801T000000Z",
                "DTSTART;TZID=Cole Time:20260907T083000",
                "END:VEVENT",
                "BEGIN:VTIMEZONE",
                "TZID:Cole Time",
                "X-LIC-LOCATION:America/Denver",
                "END:VTIMEZONE"
            )
        );
        reading.Problems.Should().BeEmpty();
        reading.Calendar.Events.Single().Start.Should().Be(Samples.At(2026, 9, 7, 8, 30));
    }

    [Fact]
    public void ATimeThatTheClocksSkipIsReadByTheOffsetBeforeTheGap()
    {
        var reading = IcsReader.Read(
            Samples.EventFile(
                "DTSTART;TZID=America/Denver:20270314T023000",
                "DTEND;TZID=America/Denver:20270314T033000"
            )
        );
        reading.Calendar.Events.Single().Start.Should().Be(Samples.At(2027, 3, 14, 3, 30));
        reading
            .Problems.Select(problem => problem.Code)
            .Should()
            .Equal(IcsProblemCode.EndNotAfterStart, IcsProblemCode.SkippedTime);
    }

    [Theory]
    [InlineData("20270313T233000", "PT4H", "20270314T043000")]
    [InlineData("20261031T233000", "PT4H", "20261101T023000")]
    [InlineData("20270313T233000", "P1DT4H", "20270315T033000")]
    [InlineData("20261101T003000", "P1D", "20261102T003000")]
    public void DaysOfADurationFollowTheCalendarAndHoursTheClock(string start, string duration, string end)
    {
        var reading = IcsReader.Read(Samples.EventFile($"DTSTART;TZID=America/Denver:{start}", "DURATION:" + duration));
        reading.Problems.Should().BeEmpty();
        Samples.Lines(IcsWriter.ToText(reading.Calendar)).Should().Contain("DURATION:" + duration);
        var item = reading.Calendar.Events.Single();
        Samples.Text(item.MovedTo(item.Start, item.End)).Should().Contain("\r\nDTEND;TZID=America/Denver:" + end);
    }

    [Fact]
    public void AnEndInTheHourThatComesTwiceIsExactInUtcAndTheStartKeepsItsZone()
    {
        var reading = IcsReader.Read(Samples.EventFile("DTSTART;TZID=America/Denver:20261101T003000", "DURATION:PT2H"));
        reading.Calendar.Events.Single().Start.Should().Be(Samples.At(2026, 11, 1, 0, 30));
        reading.Calendar.Events.Single().End.Should().Be(IcsTime.At(Instant.FromUtc(2026, 11, 1, 8, 30)));
    }

    [Fact]
    public void AnEndInUtcIsReadInTheZoneOfItsStart() =>
        IcsReader
            .Read(Samples.EventFile("DTSTART;TZID=America/Denver:20260907T083000", "DTEND:20260907T151500Z"))
            .Calendar.Events.Single()
            .End.Should()
            .Be(Samples.At(2026, 9, 7, 9, 15));

    [Fact]
    public void ATimeWithoutAnEndIsAMoment() =>
        IcsReader.Read(Samples.EventFile("DTSTART:20260907T143000Z")).Calendar.Events.Single().End.Should().BeNull();

    [Fact]
    public void EscapesAreTakenOffAndUnknownOnesToo() =>
        IcsReader
            .Read(Samples.EventFile("DTSTART:20260907", "SUMMARY:a\\, b\\; c\\\\ d\\ne\\Nf \\• g\\"))
            .Calendar.Events.Single()
            .Summary.Should()
            .Be("a, b; c\\ d\ne\nf • g\\");

    [Fact]
    public void CategoriesOfSeveralLinesAreOneList() =>
        IcsReader
            .Read(Samples.EventFile("DTSTART:20260907", "CATEGORIES:a,b\\,c,, ", "CATEGORIES:d"))
            .Calendar.Events.Single()
            .Categories.Should()
            .Equal("a", "b,c", "d");

    [Theory]
    [InlineData("2,1,3", "3")]
    [InlineData("0,0", "0b")]
    [InlineData("5,4", "5")]
    public void OfEventsOfOneUidTheHighestSequenceCounts(string sequences, string kept)
    {
        var place = 0;
        var lines = sequences
            .Split(',')
            .SelectMany(sequence =>
                new[]
                {
                    "BEGIN:VEVENT",
                    "UID:1",
                    "DTSTAMP:20260801T000000Z",
                    "DTSTART:20260907",
                    "SEQUENCE:" + sequence,
                    "SUMMARY:" + sequence + (place++ > 0 && sequence is "0" ? "b" : ""),
                    "END:VEVENT",
                }
            );
        var reading = IcsReader.Read(Samples.File([.. lines]));
        reading.Calendar.Events.Single().Summary.Should().Be(kept);
        reading.Problems.Should().OnlyContain(problem => problem.Code == IcsProblemCode.DuplicateUid);
    }

    [Fact]
    public void AnEventWithoutUidGetsTheSameOneEachTime()
    {
        var file = Samples.File("BEGIN:VEVENT", "DTSTART:20260907", "SUMMARY:Labor Day", "END:VEVENT");
        var uid = IcsReader.Read(file).Calendar.Events.Single().Uid;
        uid.Should().Be("no-uid-04ca6b8884cbe466");
        IcsReader.Read("\n\n" + file).Calendar.Events.Single().Uid.Should().Be(uid);
    }

    [Fact]
    public void OutlooksWordStandsInWhereTransparencySaysNothing() =>
        IcsReader
            .Read(Samples.EventFile("DTSTART:20260907", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"))
            .Calendar.Events.Single()
            .Transparency.Should()
            .Be(IcsTransparency.Transparent);

    [Fact]
    public void WhatIsNotKnownIsKeptAndWrittenBack()
    {
        string[] kept =
        [
            "BEGIN:VJOURNAL",
            "UID:note",
            "BEGIN:X-DEEP",
            "X-A;X-P=\"1;2\":3",
            "END:X-DEEP",
            "END:VJOURNAL",
        ];
        var reading = IcsReader.Read(
            Samples.File([
                "X-COLOR:teal",
                .. kept,
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTAMP:20260801T000000Z",
                "DTSTART;X-P=q:20260907",
                "SUMMARY;LANGUAGE=en:Labor Day",
                "GEO:39.7;-105.0",
                "END:VEVENT",
            ])
        );
        reading.Problems.Should().BeEmpty();
        var lines = Samples.Lines(IcsWriter.ToText(reading.Calendar));
        lines.Should().ContainInConsecutiveOrder(kept);
        lines
            .Should()
            .Contain([
                "X-COLOR:teal",
                "DTSTART;X-P=q;VALUE=DATE:20260907",
                "SUMMARY;LANGUAGE=en:Labor Day",
                "GEO:39.7;-105.0",
            ]);
    }

    [Fact]
    public void OneBadComponentNeverCostsAnother()
    {
        var reading = IcsReader.Read(
            Samples.File(
                "BEGIN:VEVENT",
                "DTSTART:nonsense",
                "SUMMARY:first",
                "BEGIN:VALARM",
                "BEGIN:VEVENT",
                "UID:2",
                "DTSTAMP:20260801T000000Z",
                "DTSTART:20260908",
                "SUMMARY:second",
                "END:VEVENT",
                "END:VEVENT",
                "END:X",
                "BEGIN:VEVENT",
                "UID:3",
                "DTSTAMP:20260801T000000Z",
                "DTSTART:20260909",
                "SUMMARY:third",
                "END:VEVENT"
            )
        );
        reading.Calendar.Events.Select(item => item.Summary).Should().Equal("second", "third");
        reading
            .Problems.Select(problem => (problem.Line, problem.Code))
            .Should()
            .Equal(
                (4, IcsProblemCode.Unclosed),
                (4, IcsProblemCode.MissingStart),
                (5, IcsProblemCode.MalformedTime),
                (7, IcsProblemCode.Unclosed),
                (14, IcsProblemCode.StrayEnd),
                (15, IcsProblemCode.StrayEnd)
            );
    }

    [Fact]
    public void SeveralCalendarsAreReadAsOne()
    {
        var one = Samples.EventFile("DTSTART:20260907");
        var reading = IcsReader.Read(one + one.Replace("UID:1", "UID:2", StringComparison.Ordinal));
        reading.Calendar.Events.Should().HaveCount(2);
        reading.Problems.Single().Code.Should().Be(IcsProblemCode.SeveralCalendars);
    }

    [Fact]
    public void LettersThatAreNotUtf8AreToldWithTheirLine()
    {
        var octets = Encoding.Latin1.GetBytes(Samples.EventFile("DTSTART:20260907", "SUMMARY:Fête"));
        var reading = IcsReader.Read(octets);
        reading.Calendar.Events.Single().Summary.Should().Be("F\uFFFDte");
        reading.Problems.Single().Should().Match<IcsProblem>(p => p.Code == IcsProblemCode.NotUtf8 && p.Line == 8);
    }

    [Theory]
    [InlineData("METHOD:REQUEST", IcsProblemCode.UnsupportedMethod)]
    [InlineData("CALSCALE:HEBREW", IcsProblemCode.UnsupportedScale)]
    [InlineData("REFRESH-INTERVAL;VALUE=DURATION:P1H", IcsProblemCode.MalformedDuration)]
    [InlineData("no colon here", IcsProblemCode.MalformedLine)]
    public void AProblemOfTheCalendarNamesItsLine(string line, IcsProblemCode code)
    {
        var problem = IcsReader.Read(Samples.File(line)).Problems.Single();
        (problem.Code, problem.Line).Should().Be((code, 4));
    }

    [Theory]
    [InlineData("SEQUENCE:x", IcsProblemCode.MalformedValue)]
    [InlineData("STATUS:MAYBE", IcsProblemCode.MalformedValue)]
    [InlineData("TRANSP:MAYBE", IcsProblemCode.MalformedValue)]
    [InlineData("CLASS:X-TEAM", IcsProblemCode.MalformedValue)]
    [InlineData("CREATED:20260801T000000", IcsProblemCode.MalformedTime)]
    [InlineData("DTEND:20260907T100000Z", IcsProblemCode.MixedTimes)]
    [InlineData("DTEND:20260901", IcsProblemCode.EndNotAfterStart)]
    [InlineData("DURATION:1H", IcsProblemCode.MalformedDuration)]
    [InlineData("DTSTART:20260908", IcsProblemCode.DuplicateProperty)]
    [InlineData("RRULE:", IcsProblemCode.EmptyProperty)]
    [InlineData("RDATE;VALUE=DATE:someday", IcsProblemCode.MalformedRule)]
    public void AProblemOfAnEventNamesItAndTheEventIsReadAllTheSame(string line, IcsProblemCode code)
    {
        var reading = IcsReader.Read(Samples.EventFile("DTSTART;VALUE=DATE:20260907", line));
        reading.Calendar.Events.Single().Start.Should().Be(IcsTime.On(new(2026, 9, 7)));
        reading.Problems.Single().Should().Match<IcsProblem>(p => p.Code == code && p.Severity == IcsSeverity.Warning);
    }

    [Theory]
    [InlineData("", "it is empty*")]
    [InlineData(" \r\n ", "it is empty*")]
    [InlineData("<html><body>Sign in</body></html>", "it looks like a web page*")]
    [InlineData("Date,Event\n2026-09-07,Labor Day", "it begins \"Date,Event 2026-09-07,Labor Day\"*")]
    [InlineData("B\0E\0G\0I\0N\0", "it is not text in UTF-8*")]
    [InlineData("BEGIN:VEVENT\nDTSTART:20260907\nEND:VEVENT", "it begins \"BEGIN:VEVENT*")]
    public void TextThatIsNoICalendarGivesOneClearProblem(string text, string told)
    {
        var reading = IcsReader.Read(text);
        reading.IsICalendar.Should().BeFalse();
        reading.Calendar.Should().Be(new IcsCalendar([]));
        var problem = reading.Problems.Single();
        (problem.Code, problem.Severity, problem.Line).Should().Be((IcsProblemCode.NotICalendar, IcsSeverity.Error, 1));
        problem.Text.Should().Match("This is not an iCalendar file, which begins with BEGIN:VCALENDAR: " + told);
    }

    [Fact]
    public void AProblemIsAsLineOfText() =>
        IcsReader
            .Read(Samples.EventFile("DTSTART:20260907", "STATUS:MAYBE"))
            .Problems.Single()
            .ToString()
            .Should()
            .Be(
                "line 8: warning MalformedValue: STATUS \"MAYBE\" is not CONFIRMED, TENTATIVE or CANCELLED; CONFIRMED is taken."
            );
}
