using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.WholeYear;
using NodaTime;

namespace LearningCycles.Examples.Tests;

/// <content>What the examples of the calendar package take for given.</content>
public partial class Given
{
    private static readonly Lazy<CalendarChange> Snow = new(() =>
        Replanner.Replan(
            calendar,
            plan with
            {
                School = school.With(new DayEvent(DayEventKind.Emergency, new(2026, 10, 16), "Snow")),
            },
            new(today: new(2026, 10, 12), at: Instant.FromUtc(2026, 10, 12, 3, 0))
        )
    );

    private static readonly Lazy<CoachingCalendar> WithTeamTime = new(() =>
        CadenceGenerator.Generate(
            plan with
            {
                SharedEvents =
                [
                    new("Grade 6 team time", AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Monday), "P2")),
                ],
            }
        )
    );

    /// <summary>The zone of the school.</summary>
    protected static readonly DateTimeZone denver = DateTimeZoneProviders.Tzdb["America/Denver"];

    /// <summary>When the plan was first published.</summary>
    protected static readonly Instant stamp = Instant.FromUtc(2026, 8, 1, 0, 0);

    /// <summary>The same school's year with A and B days, before it knows of the district's closures.</summary>
    protected static SchoolCalendar abYear => Importing.Cole;

    /// <summary>The calendar feed of the district, with its closures.</summary>
    protected static IcsCalendar feed => IcsReader.Read(Importing.Feed).Calendar;

    /// <summary>Ana's own calendar.</summary>
    protected static IcsCalendar personal => IcsReader.Read(Importing.Personal).Calendar;

    /// <summary>The calendar where everyone has team time on Monday in P2, so that some sessions find no time.</summary>
    protected static CoachingCalendar crowded => WithTeamTime.Value;

    /// <summary>One of the sessions without a time.</summary>
    protected static UnplacedSession unplaced => crowded.Unplaced[0];

    /// <summary>What a snow day on Friday, 16 October, makes of the published calendar.</summary>
    protected static CalendarChange snowDay => Snow.Value;
}
