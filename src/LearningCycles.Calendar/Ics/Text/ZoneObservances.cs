using System.Runtime.CompilerServices;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Finds the observances that tell a zone's offsets over some years, in the plainest form that is right.</summary>
internal static class ZoneObservances
{
    // RFC 5545 has no earlier years in its examples, and some readers none at all.
    private const int EarliestStart = 1970;

    // After 28 years the calendar repeats: every weekday has met every date.
    private const int YearsAhead = 28;
    private const int YearsBack = 60;

    // The last answer for each zone: a school's files ask the same of the same zone over and over.
    private static readonly ConditionalWeakTable<DateTimeZone, Answer> Known = [];

    /// <summary>
    /// One STANDARD where the offset never changes in these local years; one STANDARD and one DAYLIGHT with yearly rules
    /// where both transitions keep one; each single transition otherwise.
    /// </summary>
    internal static IReadOnlyList<ZoneObservance> Of(DateTimeZone zone, int firstYear, int lastYear)
    {
        if (Known.TryGetValue(zone, out var known) && known.FirstYear == firstYear && known.LastYear == lastYear)
            return known.All;
        var all = Find(zone, firstYear, lastYear);
        Known.AddOrUpdate(zone, new(firstYear, lastYear, all));
        return all;
    }

    private static List<ZoneObservance> Find(DateTimeZone zone, int firstYear, int lastYear)
    {
        var span = ZoneTransition.Of(zone, firstYear, lastYear);
        return span.Count == 0 ? [Fixed(zone, firstYear)]
            : Yearly(zone, firstYear, lastYear) is { } yearly ? yearly
            : Each(span, firstYear);
    }

    private static ZoneObservance Fixed(DateTimeZone zone, int firstYear)
    {
        var interval = zone.GetZoneInterval(Instant.FromUtc(firstYear, 7, 1, 0, 0));
        var onset = new LocalDateTime(Math.Min(firstYear, EarliestStart), 1, 1, 0, 0);
        return new(false, onset, interval.WallOffset, interval.WallOffset, interval.Name, null);
    }

    private static List<ZoneObservance> Each(List<ZoneTransition> span, int firstYear)
    {
        var first = span[0];
        var start = new LocalDateTime(firstYear, 1, 1, 0, 0);
        List<ZoneObservance> all = [];
        if (first.Onset > start)
            all.Add(new(first.WasDaylight, start, first.From, first.From, first.NameBefore, null));
        foreach (var transition in span)
        {
            all.Add(
                new(transition.IsDaylight, transition.Onset, transition.From, transition.To, transition.Name, null)
            );
        }
        return all;
    }

    private static List<ZoneObservance>? Yearly(DateTimeZone zone, int firstYear, int lastYear)
    {
        var from = Math.Max(EarliestStart, firstYear - YearsBack);
        if (from > firstYear)
            return null;
        var years = Pairs(zone, from, Math.Min(lastYear + YearsAhead, IcsTime.LastYear));
        var place = firstYear - from;
        if (years[place] is not { } sample)
            return null;
        var until = place;
        while (until < years.Count && years[until] is { } pair && pair.IsLike(sample))
            until++;
        if (from + until <= lastYear)
            return null;
        var ahead = years.GetRange(place, until - place).ConvertAll(pair => pair!.Value);
        var needed = lastYear - firstYear + 1;
        var forward = Rule(ahead.ConvertAll(pair => pair.Forward.Onset.Date), needed);
        var back = Rule(ahead.ConvertAll(pair => pair.Back.Onset.Date), needed);
        if (forward is not { } forwardRule || back is not { } backRule)
            return null;
        while (
            place > 0
            && years[place - 1] is { } earlier
            && earlier.IsLike(sample)
            && forwardRule.Matches(earlier.Forward.Onset.Date)
            && backRule.Matches(earlier.Back.Onset.Date)
        )
            place--;
        var start = years[place]!.Value;
        var observances = new List<ZoneObservance>(3);
        if (from + place == firstYear)
            observances.Add(Before(start, firstYear));
        var standard = new ZoneObservance(
            false,
            start.Back.Onset,
            start.Back.From,
            start.Back.To,
            start.Back.Name,
            backRule.ToRule()
        );
        var daylight = new ZoneObservance(
            true,
            start.Forward.Onset,
            start.Forward.From,
            start.Forward.To,
            start.Forward.Name,
            forwardRule.ToRule()
        );
        if (start.Back.Onset < start.Forward.Onset)
            observances.AddRange([standard, daylight]);
        else
            observances.AddRange([daylight, standard]);
        return observances;
    }

    // The rule began in the first year itself: what held before it is said too.
    private static ZoneObservance Before(YearPair start, int year)
    {
        var first = start.Back.Onset < start.Forward.Onset ? start.Back : start.Forward;
        var onset = new LocalDateTime(year, 1, 1, 0, 0);
        return new(!first.IsForward, onset, first.From, first.From, first.NameBefore, null);
    }

    // The plainest rule that all known years keep, else the plainest that the needed years keep.
    private static YearlyOnset? Rule(List<LocalDate> days, int needed)
    {
        YearlyOnset? fallback = null;
        foreach (var candidate in YearlyOnset.Candidates(days[0], days))
        {
            if (days.TrueForAll(candidate.Matches))
                return candidate;
            if (fallback is null && days.GetRange(0, needed).TrueForAll(candidate.Matches))
                fallback = candidate;
        }
        return fallback;
    }

    // For each year its one transition forward and its one back; null for a year of other habits.
    private static List<YearPair?> Pairs(DateTimeZone zone, int firstYear, int lastYear)
    {
        var pairs = new List<YearPair?>(lastYear - firstYear + 1);
        var transitions = ZoneTransition.Of(zone, firstYear, lastYear);
        var i = 0;
        for (var year = firstYear; year <= lastYear; year++)
        {
            var start = i;
            while (i < transitions.Count && transitions[i].Onset.Year == year)
                i++;
            pairs.Add(i - start == 2 ? YearPair.Of(transitions[start], transitions[start + 1]) : null);
        }
        return pairs;
    }

    private sealed record Answer(int FirstYear, int LastYear, IReadOnlyList<ZoneObservance> All);

    private readonly record struct YearPair(ZoneTransition Forward, ZoneTransition Back)
    {
        internal static YearPair? Of(ZoneTransition one, ZoneTransition other) =>
            one.IsForward == other.IsForward || one.From != other.To || one.To != other.From ? null
            : one.IsForward ? new(one, other)
            : new(other, one);

        internal bool IsLike(YearPair other) => IsLike(Forward, other.Forward) && IsLike(Back, other.Back);

        private static bool IsLike(ZoneTransition one, ZoneTransition other) =>
            one.From == other.From
            && one.To == other.To
            && one.Onset.TimeOfDay == other.Onset.TimeOfDay
            && string.Equals(one.Name, other.Name, StringComparison.Ordinal);
    }
}
