using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>When each event of a feed takes place: a single one at its own time, one of a series on its days of the school year.</summary>
internal sealed class FeedDays
{
    private readonly Dictionary<IcsEvent, List<(IcsTime Start, IcsTime? End)>> ofSeries;

    private FeedDays(
        Dictionary<IcsEvent, List<(IcsTime Start, IcsTime? End)>> ofSeries,
        ValueList<IcsProblem> problems
    ) => (this.ofSeries, Problems) = (ofSeries, problems);

    internal ValueList<IcsProblem> Problems { get; }

    /// <summary>Whether the limit of occurrences was met, so that days may be missing.</summary>
    private bool IsCut { get; init; }

    /// <summary>Why an event may have other days than were found.</summary>
    internal IEnumerable<string> DoubtsOf(IcsEvent item)
    {
        if (!ofSeries.ContainsKey(item))
            yield break;
        if (IsCut)
            yield return "the limit of days is met, so it may have more";
        if (item.ReadRecurrence().Problems.Any(problem => problem.Severity == IcsSeverity.Error))
            yield return "its series cannot be read as it stands, so its days may be others";
    }

    internal IReadOnlyList<(IcsTime Start, IcsTime? End)> Of(IcsEvent item) =>
        ofSeries.TryGetValue(item, out var days) ? days : [(item.Start, item.End)];

    internal static FeedDays Of(IcsCalendar feed, SchoolCalendar school, IcsLimits limits)
    {
        var days = new Dictionary<IcsEvent, List<(IcsTime, IcsTime?)>>(ReferenceEqualityComparer.Instance);
        // In one order, whatever that of the feed, so that a limit leaves the same days.
        var series = feed
            .Events.GroupBy(item => item.Uid, StringComparer.Ordinal)
            .Where(group => group.Any(IsPartOfSeries))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group =>
                group
                    .OrderBy(item => item.RecurrenceId, StringComparer.Ordinal)
                    .ThenBy(item => item.Start.ToString(), StringComparer.Ordinal)
            )
            .ToList();
        if (series.Count == 0)
            return new(days, []);
        foreach (var item in series)
            days.Add(item, []);
        var zone = school.Zone;
        var found = IcsCalendar
            .OfUnique(series.ToValueList(), [])
            .Occurrences(
                zone.AtStartOfDay(school.FirstDay).ToInstant(),
                zone.AtStartOfDay(school.LastDay.PlusDays(1)).ToInstant(),
                zone,
                limits
            );
        // Once a whole year is covered, covering it again says nothing more; days longer than their series' step would do so for ever.
        var covering = new HashSet<IcsEvent>(ReferenceEqualityComparer.Instance);
        foreach (var one in found.All)
        {
            if (!IsOfWholeYear(one.Start, one.End, school) || covering.Add(one.Event))
                days[one.Event].Add((one.Start, one.End));
        }
        return new(days, found.Problems) { IsCut = found.IsCut };
    }

    private static bool IsOfWholeYear(IcsTime start, IcsTime? end, SchoolCalendar school) =>
        end is not null
        && WallClock.LocalOf(start, school.Zone).Date < school.FirstDay
        && WallClock.LocalOf(end, school.Zone).Date > school.LastDay.PlusDays(1);

    private static bool IsPartOfSeries(IcsEvent item) =>
        item.Extra.Any(property => property.Name is "RECURRENCE-ID" or "RRULE" or "RDATE" or "EXDATE" or "EXRULE");
}
