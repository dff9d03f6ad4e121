using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>People, alarms, tasks, lengths, and free and busy times, as producers write them.</summary>
public class ComponentReadingTests
{
    private static readonly string[] Reminder =
    [
        "BEGIN:VALARM",
        "TRIGGER;VALUE=DURATION:-PT1H",
        "ACTION:DISPLAY",
        "DESCRIPTION:Soon",
        "END:VALARM",
    ];

    [Theory]
    [InlineData("ATTENDEE;CN=Ruiz, Ana:MAILTO:ana@cole.example", "Ruiz, Ana <mailto:ana@cole.example>")]
    [InlineData("ATTENDEE;CN=\"Ana\";ROLE=X-GUEST:ana@cole.example", "Ana <mailto:ana@cole.example>")]
    [InlineData("ATTENDEE;CN=\"Ana: 3b\";DIR=\"\":ana@cole.example", "Ana: 3b <mailto:ana@cole.example>")]
    [InlineData("attendee;rsvp=true:invalid:nomail", "invalid:nomail")]
    public void APersonIsReadAsMeant(string line, string person)
    {
        var reading = IcsReader.Read(Samples.EventFile("DTSTART:20260907", line));
        reading.Problems.Should().BeEmpty();
        reading.Calendar.Events.Single().Attendees.Single().ToString().Should().Be(person);
    }

    [Fact]
    public void ARoleThatWeDoNotKnowIsKept() =>
        IcsReader
            .Read(Samples.EventFile("DTSTART:20260907", "ATTENDEE;ROLE=X-GUEST;PARTSTAT=DECLINED:mailto:a@b.example"))
            .Calendar.Events.Single()
            .Attendees.Single()
            .Should()
            .Be(
                new IcsAttendee("mailto:a@b.example")
                {
                    Participation = IcsParticipation.Declined,
                    Parameters = [new("ROLE", "X-GUEST")],
                }
            );

    [Theory]
    [InlineData("ORGANIZER:nobody")]
    [InlineData("ATTENDEE:nobody")]
    [InlineData("GEO:39.7")]
    [InlineData("GEO:390;10")]
    [InlineData("PRIORITY:high")]
    [InlineData("PRIORITY:10")]
    public void WhatCannotBeReadIsToldAndLeftOut(string line)
    {
        var reading = IcsReader.Read(Samples.EventFile("DTSTART;VALUE=DATE:20260907", line));
        reading
            .Problems.Select(problem => (problem.Code, problem.Line))
            .Should()
            .Equal((IcsProblemCode.MalformedValue, 8));
        var item = reading.Calendar.Events.Single();
        (item.Organizer, item.Attendees.Count, item.Geo, item.Priority).Should().Be((null, 0, null, null));
    }

    [Fact]
    public void EqualAlarmsOfManyEventsAreReadEachTimeWithTheRightLines()
    {
        var lines = Enumerable
            .Range(0, 5)
            .SelectMany(i =>
                (string[])
                    [
                        "BEGIN:VEVENT",
                        InvariantText.Of($"UID:{i}"),
                        "DTSTAMP:20260801T000000Z",
                        "DTSTART:20260907",
                        .. Reminder,
                        "STATUS:MAYBE",
                        "END:VEVENT",
                    ]
            );
        var reading = IcsReader.Read(Samples.File([.. lines]));
        reading
            .Calendar.Events.Select(item => item.Alarms.Single().ToString())
            .Should()
            .AllBe("Display -PT1H from the start");
        reading.Problems.Select(problem => problem.Line).Should().Equal(13, 24, 35, 46, 57);
    }

    [Fact]
    public void AnAlarmWhoseLastLineGoesOnIsAnother()
    {
        var reading = IcsReader.Read(
            Samples.File([.. Event("1", Reminder), .. Event("2", [.. Reminder, " X", "END:VALARM"])])
        );
        reading.Calendar.Events[0].Alarms.Should().HaveCount(1);
        reading.Problems.Should().Contain(problem => problem.Code == IcsProblemCode.StrayEnd);
        reading.Calendar.Events[1].Components.Should().BeEmpty();
        reading.Calendar.Events[1].Alarms.Should().HaveCount(1);
    }

    [Theory]
    [InlineData("ACTION:DISPLAY", "TRIGGER:-PT5M")]
    [InlineData("ACTION:PROCEDURE", "TRIGGER:-PT5M")]
    [InlineData("ACTION:AUDIO", "X-A:1")]
    [InlineData("ACTION:AUDIO", "TRIGGER:soon")]
    [InlineData("ACTION:AUDIO", "TRIGGER:-PT5M", "REPEAT:2")]
    [InlineData("ACTION:AUDIO", "TRIGGER:-PT5M", "REPEAT:0", "DURATION:PT5M")]
    [InlineData("ACTION;X-P=1:AUDIO", "TRIGGER:-PT5M")]
    [InlineData("ACTION:AUDIO", "TRIGGER;X-P=1:-PT5M")]
    [InlineData("ACTION:AUDIO", "TRIGGER:-PT5M", "BEGIN:X-IN", "X-A:1", "END:X-IN")]
    public void AnAlarmThatIsNotUnderstoodIsKeptAsItStands(params string[] lines)
    {
        string[] alarm = ["BEGIN:VALARM", .. lines, "END:VALARM"];
        var reading = IcsReader.Read(Samples.EventFile(["DTSTART:20260907", .. alarm, .. alarm]));
        reading.Problems.Should().BeEmpty();
        reading.Calendar.Events.Single().Alarms.Should().BeEmpty();
        Samples.Lines(IcsWriter.ToText(reading.Calendar)).Should().ContainInConsecutiveOrder([.. alarm, .. alarm]);
    }

    [Theory]
    [InlineData("DURATION:PT45M", "DURATION:PT45M")]
    [InlineData("DURATION:P0DT0H45M0S", "DURATION:PT45M")]
    [InlineData("DURATION:PT1H30S", "DURATION:PT1H0M30S")]
    [InlineData("DURATION;X-P=1:P2W", "DURATION;X-P=1:P2W")]
    [InlineData("DURATION:P1W2D", "DURATION:P9D")]
    [InlineData("DURATION:PT90M", "DURATION:PT90M")]
    public void ALengthIsWrittenAsItIsGiven(string line, string written)
    {
        var reading = IcsReader.Read(Samples.EventFile("DTSTART:20260907T143000Z", line));
        reading.Problems.Should().BeEmpty();
        Samples
            .Lines(IcsWriter.ToText(reading.Calendar))
            .Should()
            .Contain(written)
            .And.NotContain(l => l.StartsWith("DTEND", StringComparison.Ordinal));
    }

    [Fact]
    public void ALengthFollowsItsStartAndAnEndTakesItsPlace()
    {
        var item = Samples.Event().Lasting(Period.FromMinutes(30));
        item.End.Should().Be(Samples.At(2026, 9, 7, 9, 0));
        item.MovedTo(item.Start, item.End).Duration.Should().BeNull();
    }

    [Fact]
    public void ATaskIsRead()
    {
        var reading = IcsReader.Read(
            Samples.File([
                "BEGIN:VTODO",
                "UID:1",
                "DTSTAMP:20260801T000000Z",
                "DTSTART;TZID=America/Denver:20260907T083000",
                "DURATION:P1D",
                "SUMMARY:Plan the unit",
                "STATUS:NEEDS-ACTION",
                "PERCENT-COMPLETE:0",
                .. Reminder,
                "END:VTODO",
            ])
        );
        reading.Problems.Should().BeEmpty();
        var todo = reading.Calendar.Todos.Single();
        todo.Due.Should().Be(Samples.At(2026, 9, 8, 8, 30));
        (todo.Status, todo.PercentComplete, todo.Alarms.Count).Should().Be((IcsTodoStatus.NeedsAction, 0, 1));
    }

    [Theory]
    [InlineData(IcsProblemCode.EndNotAfterStart, "DTSTART:20260908", "DUE:20260907")]
    [InlineData(IcsProblemCode.EndNotAfterStart, "DTSTART:20260907T143000Z", "DUE:20260907")]
    [InlineData(IcsProblemCode.MalformedDuration, "DURATION:PT1H", "DUE:")]
    [InlineData(IcsProblemCode.MalformedValue, "STATUS:CONFIRMED", "DUE:20260907")]
    public void ATasksProblemsAreToldAndItIsReadAllTheSame(IcsProblemCode code, params string[] lines)
    {
        var reading = IcsReader.Read(
            Samples.File(["BEGIN:VTODO", "UID:1", "DTSTAMP:20260801T000000Z", .. lines, "END:VTODO"])
        );
        reading.Problems.Should().Contain(problem => problem.Code == code);
        reading.Calendar.Todos.Should().ContainSingle();
    }

    [Fact]
    public void FreeAndBusyTimesAreRead()
    {
        var reading = IcsReader.Read(
            Samples.File(
                "BEGIN:VFREEBUSY",
                "UID:1",
                "DTSTAMP:20260801T000000Z",
                "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260907T143000Z/PT45M,20260908T143000Z/20260908T150000Z",
                "FREEBUSY;FBTYPE=X-AWAY:20260909T143000Z/P1D,nonsense",
                "END:VFREEBUSY"
            )
        );
        reading
            .Problems.Select(problem => (problem.Code, problem.Line))
            .Should()
            .Equal((IcsProblemCode.MalformedValue, 8));
        var busy = reading.Calendar.FreeBusy.Single();
        busy.Times.Select(time => time.ToString())
            .Should()
            .Equal(
                "2026-09-07T14:30:00Z to 2026-09-07T15:15:00Z: Tentative",
                "2026-09-08T14:30:00Z to 2026-09-08T15:00:00Z: Tentative",
                "2026-09-09T14:30:00Z to 2026-09-10T14:30:00Z: Busy"
            );
        Samples
            .Unfolded(IcsWriter.ToText(reading.Calendar))
            .Should()
            .Contain([
                "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260907T143000Z/20260907T151500Z,20260908T143000Z/20260908T150000Z",
                "FREEBUSY;FBTYPE=X-AWAY:20260909T143000Z/20260910T143000Z",
            ]);
    }

    [Fact]
    public void ANoteOfAHundredThousandLettersComesBackAsTyped()
    {
        var note = string.Concat(Enumerable.Repeat("Ana; \"réflexion\", 学習 👩🏽‍🏫\nBEGIN:VEVENT\n", 3000));
        var item = Samples.Event() with
        {
            Description = note,
            Organizer = new("lee@cole.example", note),
            Alarms = [IcsAlarm.Display(IcsTrigger.FromStart(Period.Zero), note)],
        };
        IcsReader.Read(IcsWriter.ToBytes(new([item]))).Calendar.Events.Should().Equal(item);
    }

    private static string[] Event(string uid, string[] alarm) =>
        ["BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:20260801T000000Z", "DTSTART:20260907", .. alarm, "END:VEVENT"];
}
