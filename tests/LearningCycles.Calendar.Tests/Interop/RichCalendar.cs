using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Tests.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A calendar that has all that the model types: for readers that are asked whether anything is lost.</summary>
internal static class RichCalendar
{
    internal static IcsCalendar Made { get; } =
        new([
            Samples.Event("rich@cole.example", "Coaching, Ana; «réflexion» 🎉 \\ and more") with
            {
                Description = "First line\nsecond, line; " + new string('x', 200),
                Location = "Room 12, east wing",
                Categories = ["Coaching", "One, two"],
                Sequence = 3,
                Created = Samples.Stamp - Duration.FromDays(3),
                LastModified = Samples.Stamp - Duration.FromDays(1),
                Status = IcsStatus.Tentative,
                Transparency = IcsTransparency.Transparent,
                Classification = IcsClassification.Private,
                Url = "https://coaching.cole.example/a?b=1",
                Priority = 4,
                Geo = new(39.74m, -104.99m),
                Organizer = new("mailto:lee@cole.example", "Lee, A."),
                Attendees =
                [
                    new("mailto:ana@cole.example", "Ana Ortiz")
                    {
                        Participation = IcsParticipation.Accepted,
                        AnswerAsked = true,
                    },
                ],
                Alarms =
                [
                    IcsAlarm.Display(IcsTrigger.FromStart(Period.FromMinutes(-10)), "soon"),
                    IcsAlarm
                        .Display(IcsTrigger.FromEnd(Period.FromMinutes(5)), "write it down")
                        .Repeated(2, Period.FromMinutes(5)),
                ],
                Extra = [new("X-HOST-ID", "7"), IcsProperty.OfText("COMMENT", "one, two")],
            },
            Samples.Event("length@cole.example", "With a length").Lasting(Period.FromMinutes(45)),
            new IcsEvent("moment@cole.example", Samples.Stamp, IcsTime.At(Samples.Stamp), null, "A moment"),
            Samples.AllDay("days@cole.example", "Fall break", 5),
        ])
        {
            Name = "Coaching, Ana",
            Todos =
            [
                new IcsTodo(
                    "todo@cole.example",
                    Samples.Stamp,
                    Samples.At(2026, 9, 7, 8, 30),
                    Samples.At(2026, 9, 8, 8, 30),
                    "Send the notes"
                )
                {
                    Status = IcsTodoStatus.InProcess,
                    PercentComplete = 40,
                },
            ],
            FreeBusy =
            [
                new IcsFreeBusy(
                    "busy@cole.example",
                    Samples.Stamp,
                    [new(Samples.Stamp, Samples.Stamp + Duration.FromHours(1), IcsBusyKind.Busy)],
                    Samples.Stamp,
                    Samples.Stamp + Duration.FromDays(1)
                ),
            ],
        };
}
