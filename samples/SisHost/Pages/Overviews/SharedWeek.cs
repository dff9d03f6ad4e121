using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>A day of the leadership team's calendar: categories and times. It has no place for people or for words that somebody wrote.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsOpen">Whether students are in.</param>
/// <param name="Entries">What takes place, by time.</param>
public sealed record SharedDay(LocalDate Date, bool IsOpen, IReadOnlyList<SharedEntry> Entries)
{
    internal static SharedDay Of(LocalDate date, bool isOpen, IEnumerable<CoachingViewItem> items) =>
        new(
            date,
            isOpen,
            [
                .. items
                    .CountBy(item => (item.Start, item.End, item.Kind))
                    .OrderBy(group => group.Key.Start)
                    .ThenBy(group => group.Key.End)
                    .ThenBy(group => group.Key.Kind)
                    .Select(group => new SharedEntry(
                        $"{DayWords.Time(group.Key.Start.TimeOfDay)} to {DayWords.Time(group.Key.End.TimeOfDay)}",
                        group.Key.Kind,
                        group.Value
                    )),
            ]
        );
}

/// <summary>How many sessions of one category there are at one time.</summary>
/// <param name="Time">When.</param>
/// <param name="Kind">The category.</param>
/// <param name="Count">How many.</param>
public sealed record SharedEntry(string Time, SessionKind Kind, int Count);
