using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.SisHost.Seed;

namespace LearningCycles.Samples.SisHost.Tests.Pages.Overviews;

/// <summary>Calendars of the school that the running host has.</summary>
internal static class Calendars
{
    /// <summary>Lee coaches Ana, and Max coaches Bo.</summary>
    internal static CoachingCalendar OfTwoPairs() => CadenceGenerator.Generate(Plan());

    /// <summary>The same, but neither teacher is ever free: nothing has a time.</summary>
    internal static CoachingCalendar WithoutAnyTime() =>
        CadenceGenerator.Generate(
            Plan() with
            {
                People =
                [
                    .. new[] { "ana", "bo" }.Select(id => new PersonTime(new(id))
                    {
                        Planning = [AvailabilityWindow.Between(DayPattern.Every, new(6, 0), new(6, 30))],
                    }),
                ],
            }
        );

    private static CoachingPlan Plan() =>
        BundledPlan.Of(
            new(new("prairie"), "Prairie School", "America/Denver", "a key of the school"),
            [(new("lee"), new("ana")), (new("max"), new("bo"))]
        );
}
