using LearningCycles.Calendar.Cadences;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Whether the parts of learning cycles lie right, those that 1:1s take in among them.</summary>
internal sealed partial class PlanChecker
{
    private IEnumerable<string> WronglyHosted()
    {
        foreach (var host in calendar.Sessions.Where(session => session.Hosts.Count > 0))
        {
            if (host.Kind != SessionKind.OneOnOne)
                yield return $"{host} is no 1:1, but takes in {string.Join(", ", host.Hosts)}";
            foreach (var part in host.Hosts)
            {
                if (!MayTakeIn(host, part))
                    yield return $"{host} takes in {part}";
            }
        }
    }

    private bool MayTakeIn(CoachingSession host, PlannedSession part) =>
        plan.Cycles is { } pattern
        && pattern.Hosting != Hosting.Never
        && pattern.Hosted.Contains(part.Kind)
        && host.Kind == SessionKind.OneOnOne
        && (host.Lead, host.Teacher) == (part.Lead, part.Teacher)
        && host.Plan.Minutes >= part.Minutes
        && part.Earliest <= host.Start.Date
        && host.Start.Date <= part.Latest;

    private IEnumerable<string> WronglyInTheCycle()
    {
        if (plan.Cycles is not { } pattern)
            return [];
        var placed = calendar
            .Sessions.Where(session => session.Plan.Cycle is not null)
            .Select(session => (Part: session.Plan, session.Start, session.End))
            .Concat(from host in calendar.Sessions from part in host.Hosts select (Part: part, host.Start, host.End))
            .ToList();
        return
        [
            .. placed.SelectMany(part => OutOfStage(pattern, part.Part, part.Start.Date)),
            .. placed
                .ToLookup(part => (part.Part.Lead, part.Part.Teacher, part.Part.Cycle))
                .SelectMany(cycle => WrongOrder(pattern, [.. cycle])),
        ];
    }

    private IEnumerable<string> OutOfStage(CyclePattern pattern, PlannedSession part, LocalDate date)
    {
        var cycle = pattern.Cycles.Single(cycle => cycle.Number == part.Cycle);
        var school = SchoolOf(part);
        var taught = Days(cycle.First, cycle.Last).Where(day => school.On(day).StudentsIn).ToList();
        var before = taught.Count(day => day < date);
        var after = taught.Count(day => day > date);
        if (date < cycle.First || cycle.Last < date)
            yield return $"{part} is on {date}, outside of its cycle";
        if (part.Kind == SessionKind.Intention && before >= pattern.IntentionDays)
            yield return $"{part} is on {date}, after {before} of its cycle's days";
        if (part.Kind == SessionKind.Reflection && after >= pattern.ReflectionDays)
            yield return $"{part} is on {date}, before {after} of its cycle's days";
        if (part.Kind is not (SessionKind.Intention or SessionKind.Reflection) && (before == 0 || after == 0))
            yield return $"{part} is on {date}, at its cycle's very end";
    }

    private IEnumerable<string> WrongOrder(
        CyclePattern pattern,
        List<(PlannedSession Part, LocalDateTime Start, LocalDateTime End)> cycle
    )
    {
        foreach (var (observation, _, end) in cycle.Where(part => part.Part.Kind == SessionKind.Observation))
        {
            var debriefs = cycle
                .Where(part => part.Part.Kind == SessionKind.Debrief && part.Part.Number == observation.Number)
                .ToList();
            if (debriefs.Count != 1)
                yield return $"{observation} has {debriefs.Count} debriefs";
            else if (debriefs[0].Start < end)
                yield return $"{debriefs[0].Part} is before its observation";
            else if (
                SchoolOf(observation).InstructionalDaysBetween(end.Date, debriefs[0].Start.Date)
                > pattern.DebriefWithinDays
            )
                yield return $"{debriefs[0]} is too late after {end}";
        }
        foreach (var debrief in cycle.Where(part => part.Part.Kind == SessionKind.Debrief))
        {
            if (
                !cycle.Exists(part =>
                    part.Part.Kind == SessionKind.Observation && part.Part.Number == debrief.Part.Number
                )
            )
                yield return $"{debrief} follows no observation";
        }
        foreach (
            var (part, start, _) in cycle.Where(part =>
                part.Part.Kind is not (SessionKind.Intention or SessionKind.Reflection)
            )
        )
        {
            if (cycle.Exists(other => other.Part.Kind == SessionKind.Intention && other.Start >= start))
                yield return $"{part} is before the intention";
            if (cycle.Exists(other => other.Part.Kind == SessionKind.Reflection && other.Start <= start))
                yield return $"{part} is after the reflection";
        }
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last)
    {
        for (var date = first; date <= last; date = date.PlusDays(1))
            yield return date;
    }
}
