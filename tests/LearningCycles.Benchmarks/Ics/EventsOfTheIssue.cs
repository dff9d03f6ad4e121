using System.Globalization;
using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Benchmarks.Ics;

/// <summary>
/// Events of about 830 octets each: summary, description, location, categories, organizer, attendee and alarm, in a zone. Either
/// a school's, whose people, rooms and reminders come again, or such that no two lines with a name or a text are alike.
/// </summary>
internal static class EventsOfTheIssue
{
    private const int People = 40;

    public static IcsCalendar Calendar(int count, bool areAlike) =>
        new([.. Enumerable.Range(0, count).Select(i => Event(i, areAlike))]) { Method = IcsMethod.Publish };

    /// <summary>The same event for the plain loop.</summary>
    public static PlainEvent Plain(IcsEvent item)
    {
        var (start, end) = ((IcsTime.Zoned)item.Start, (IcsTime.Zoned)item.End!);
        var plain = new PlainEvent
        {
            Uid = item.Uid,
            Stamp = item.Stamp.ToDateTimeUtc(),
            Sequence = item.Sequence,
            Zone = start.Zone.Id,
            Start = start.Local.ToDateTimeUnspecified(),
            End = end.Local.ToDateTimeUnspecified(),
            Summary = item.Summary,
            Description = item.Description,
            Location = item.Location,
            Status = "CONFIRMED",
            Transparency = "OPAQUE",
            Busy = "BUSY",
            LastModified = item.LastModified!.Value.ToDateTimeUtc(),
            Organizer = new(item.Organizer!.Address, item.Organizer.Name, "", "", false),
        };
        plain.Categories.AddRange(item.Categories);
        plain.Attendees.AddRange(
            item.Attendees.Select(person => new PlainPerson(
                person.Address,
                person.Name,
                "OPT-PARTICIPANT",
                "ACCEPTED",
                person.AnswerAsked
            ))
        );
        plain.Alarms.AddRange(
            item.Alarms.Select(alarm => new PlainAlarm
            {
                Action = "DISPLAY",
                Trigger = "-PT15M",
                Description = alarm.Description,
            })
        );
        return plain;
    }

    private static IcsEvent Event(int number, bool areAlike)
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Denver"];
        var day = new LocalDate(2026, 8, 24).PlusDays(number % 280);
        var start = day.At(new LocalTime(8 + (number % 7), 5 * (number % 12)));
        var stamp = Instant.FromUtc(2026, 8, 1, 0, 0);
        var who = areAlike ? number % People : number;
        return new(
            Text($"cole-2026-27/lee/teacher-{number % 500}/one-on-one/{number}@coaching.cole.example"),
            stamp,
            IcsTime.In(start, zone),
            IcsTime.In(start.PlusMinutes(45), zone),
            Text($"Coaching 1:1 with Teacher {number}")
        )
        {
            Description = Text(
                $"Agenda {number}: look at the exit tickets of the week, choose one student's work each,\nand settle the next step; bring unit {number % 9}."
            ),
            Location = Text($"Room {who}, Cole Middle School"),
            Categories = ["Coaching", "One-on-one"],
            LastModified = stamp,
            Organizer = new(Text($"mailto:lead.{who / 8}@cole.example"), Text($"Lee Okafor {who / 8}")),
            Attendees =
            [
                new(Text($"mailto:teacher.{who}@cole.example"), Text($"Ana Ruiz {who}"))
                {
                    Role = IcsRole.Optional,
                    Participation = IcsParticipation.Accepted,
                    AnswerAsked = true,
                },
            ],
            Alarms =
            [
                IcsAlarm.Display(
                    IcsTrigger.FromStart(Period.FromMinutes(-15)),
                    areAlike ? "Your coaching 1:1 begins soon" : Text($"Your 1:1 number {number} begins soon")
                ),
            ],
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
