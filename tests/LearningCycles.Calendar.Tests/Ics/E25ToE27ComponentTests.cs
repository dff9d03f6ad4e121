using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Alarms, tasks and people: E25 to E27 and E33 of the exporter's requirements.</summary>
public class E25ToE27ComponentTests
{
    private static readonly IcsAttendee Ana = new("MAILTO:ana@cole.example", "Ruiz, Ana \"A\"")
    {
        Role = IcsRole.Optional,
        AnswerAsked = true,
    };

    [Fact]
    public void E25_NoAlarmIsWrittenUnlessOneIsAskedFor() =>
        Samples.Text(Samples.Event()).Should().NotContain("VALARM");

    [Fact]
    public void E25_AlarmsStandLastInTheirEventEachTriggerAfterOneColon() =>
        Samples
            .Lines(
                Samples.Text(
                    Samples.Event() with
                    {
                        Alarms =
                        [
                            IcsAlarm.Display(IcsTrigger.FromStart(Period.FromMinutes(-15)), "Soon, Ana"),
                            IcsAlarm.Audio(IcsTrigger.FromEnd(Period.Zero)).Repeated(2, Period.FromMinutes(5)),
                            IcsAlarm.Email(IcsTrigger.At(Samples.Stamp), "1:1", "See you", [Ana]),
                        ],
                        Extra = [new("X-LAST", "1")],
                        Components = [new("X-THING", [], [])],
                    }
                )
            )
            .SkipWhile(line => line is not "X-LAST:1")
            .Should()
            .Equal(
                "X-LAST:1",
                "BEGIN:X-THING",
                "END:X-THING",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-PT15M",
                "DESCRIPTION:Soon\\, Ana",
                "END:VALARM",
                "BEGIN:VALARM",
                "ACTION:AUDIO",
                "TRIGGER;RELATED=END:PT0S",
                "REPEAT:2",
                "DURATION:PT5M",
                "END:VALARM",
                "BEGIN:VALARM",
                "ACTION:EMAIL",
                "TRIGGER;VALUE=DATE-TIME:20260801T000000Z",
                "DESCRIPTION:See you",
                "SUMMARY:1:1",
                "ATTENDEE;ROLE=OPT-PARTICIPANT;RSVP=TRUE;CN=\"Ruiz, Ana ^'A^'\":mailto:ana@col",
                " e.example",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
                ""
            );

    [Fact]
    public void E26_ATaskIsWrittenAfterTheEventsAndOnlyWhereOneIsGiven()
    {
        IcsTodo todo = new("task@cole.example", Samples.Stamp, null, IcsTime.On(new(2026, 10, 30)), "Goal due")
        {
            Status = IcsTodoStatus.InProcess,
            PercentComplete = 40,
            Completed = Samples.Stamp,
            Priority = 1,
        };
        Samples
            .Lines(IcsWriter.ToText(new([Samples.AllDay()]) { Todos = [todo] }))
            .SkipWhile(line => line is not "END:VEVENT")
            .Should()
            .Equal(
                "END:VEVENT",
                "BEGIN:VTODO",
                "UID:task@cole.example",
                "DTSTAMP:20260801T000000Z",
                "SEQUENCE:0",
                "DUE;VALUE=DATE:20261030",
                "SUMMARY:Goal due",
                "STATUS:IN-PROCESS",
                "COMPLETED:20260801T000000Z",
                "PERCENT-COMPLETE:40",
                "PRIORITY:1",
                "END:VTODO",
                "END:VCALENDAR",
                ""
            );
        Samples.Text(Samples.AllDay()).Should().NotContain("VTODO");
    }

    [Fact]
    public void E27_NobodyIsNamedUnlessGiven() =>
        Samples.Text(Samples.Event()).Should().NotContainAny("ORGANIZER", "ATTENDEE");

    [Fact]
    public void E27_MailIsInSmallLettersAndNamesAreQuoted() =>
        Samples
            .Unfolded(
                Samples.Text(
                    Samples.Event() with
                    {
                        Organizer = new("lee@cole.example", "Lee Okafor")
                        {
                            Parameters = [new("SENT-BY", "mailto:office@cole.example")],
                        },
                        Attendees =
                        [
                            Ana with
                            {
                                Participation = IcsParticipation.Accepted,
                            },
                            new("https://rooms.cole.example/4") { Parameters = [new("CUTYPE", "ROOM")] },
                        ],
                    }
                )
            )
            .Should()
            .ContainInConsecutiveOrder(
                "ORGANIZER;CN=\"Lee Okafor\";SENT-BY=\"mailto:office@cole.example\":mailto:lee@cole.example",
                "ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN=\"Ruiz, Ana ^'A^'\":mailto:ana@cole.example",
                "ATTENDEE;CUTYPE=ROOM:https://rooms.cole.example/4"
            );

    [Fact]
    public void E33_TheMediaTypeNamesTheEncodingOfTheOctets()
    {
        IcsWriter.MediaType.Should().Be("text/calendar; charset=utf-8");
        IcsWriter.ToBytes(new([])).Should().StartWith("BEGIN:VCALENDAR"u8.ToArray());
    }
}
