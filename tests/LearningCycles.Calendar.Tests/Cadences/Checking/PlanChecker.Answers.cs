using LearningCycles.Calendar.Cadences;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Whether what is said of an unplaced session is true, and it has no place indeed.</summary>
internal sealed partial class PlanChecker
{
    private IEnumerable<string> WrongAnswers() => calendar.Unplaced.SelectMany(WrongAnswers);

    private IEnumerable<string> WrongAnswers(UnplacedSession unplaced)
    {
        if (unplaced.Obstacles.Count == 0 || unplaced.Obstacles.Any(count => count.Times < 1))
            yield return $"{unplaced} has no reason";
        if (unplaced.Obstacles.Select(count => count.Obstacle).Distinct().Count() != unplaced.Obstacles.Count)
            yield return $"{unplaced} counts a reason twice";
        foreach (var (obstacle, _) in unplaced.Obstacles)
        {
            if (obstacle.By is { } by && !calendar.Sessions.Any(s => s.Key == by && s.Joins(obstacle.Person!)))
                yield return $"{unplaced}: {by} has no time, so it takes none";
        }
        if (Has(unplaced, ObstacleKind.CycleTooShort) != (TaughtIn(unplaced.Plan) is < 3))
            yield return $"{unplaced}: the cycle has {TaughtIn(unplaced.Plan)} days";
        if (unplaced.Conflict is { } conflict)
        {
            if (conflict.Sessions[0] != unplaced.Plan.Key || conflict.Times != conflict.Sessions.Count - 1)
                yield return $"{unplaced}: {conflict} does not begin with it or does not lack one time";
            if (conflict.Sessions.Except(AllPlans.Select(wish => wish.Key)).Any())
                yield return $"{unplaced}: the conflict has a session that nobody wished for";
        }
        foreach (var remedy in unplaced.WouldHelp.Where(remedy => remedy.Start is not null))
        {
            foreach (var fault in NoHelp(unplaced, remedy))
                yield return $"{unplaced}: no help {remedy}, for {fault}";
        }
        if (!Has(unplaced, ObstacleKind.CycleTooShort) && FreeTime(unplaced.Plan) is { } free)
            yield return $"{unplaced} could be {free}";
    }

    private static bool Has(UnplacedSession unplaced, ObstacleKind kind) =>
        unplaced.Obstacles.Any(count => count.Obstacle.Kind == kind);

    private int? TaughtIn(PlannedSession part) =>
        plan.Cycles?.Cycles.FirstOrDefault(cycle => cycle.Number == part.Cycle) is { } cycle
            ? Days(cycle.First, cycle.Last).Count(day => SchoolOf(part).On(day).StudentsIn)
            : null;

    private IEnumerable<string> NoHelp(UnplacedSession unplaced, Remedy remedy)
    {
        var session = new CoachingSession(unplaced.Plan, remedy.Start!.Value);
        foreach (var fault in Against(session, remedy))
            yield return fault;
        var (date, wish) = (session.Start.Date, unplaced.Plan);
        if (remedy.Kind != RemedyKind.OtherWeek && (date < wish.Earliest || wish.Latest < date))
            yield return "it is not one of its days";
        if (wish.Kind == SessionKind.Observation && !HasDebrief(session))
            yield return "no debrief could follow";
    }

    /// <summary>A time that a session could have as things are; null when there is none.</summary>
    private string? FreeTime(PlannedSession wish)
    {
        if (wish.Kind == SessionKind.Debrief)
            return null;
        if (FreeHost(wish, wish.Earliest, wish.Latest, wish.Earliest.AtMidnight()) is { } host)
            return $"taken in by {host}";
        foreach (var start in StartsOf(wish))
        {
            var session = new CoachingSession(wish, start);
            if (!Against(session).Any() && (wish.Kind != SessionKind.Observation || HasDebrief(session)))
                return session.ToString();
        }
        return null;
    }

    // Quarter hours alone: the generator promises no other starts but those that follow from windows.
    private IEnumerable<LocalDateTime> StartsOf(PlannedSession wish)
    {
        if (wish.Kind == SessionKind.OneOnOne && PairOf(wish).Cadence.WhenClosed == WhenClosed.Skip)
            return from date in Days(wish.Earliest, wish.Latest)
                where wish.Regular is not null && wish.Regular.On.Matches(SchoolOf(wish).On(date))
                select date + wish.Regular!.At;
        return from date in Days(wish.Earliest, wish.Latest)
            from quarter in Enumerable.Range(28, 36)
            select date + new LocalTime(quarter / 4, quarter % 4 * 15);
    }

    /// <summary>Whether a debrief could follow an observation soon enough.</summary>
    private bool HasDebrief(CoachingSession observation)
    {
        var wish = calendar
            .Unplaced.Single(other =>
                other.Plan.Key
                == SessionKey.InCycle(
                    observation.Lead,
                    observation.Teacher,
                    SessionKind.Debrief,
                    observation.Plan.Cycle!.Value,
                    observation.Plan.Number!.Value
                )
            )
            .Plan;
        var school = SchoolOf(wish);
        var last = Days(observation.Start.Date, wish.Latest)
            .TakeWhile(date =>
                school.InstructionalDaysBetween(observation.Start.Date, date) <= plan.Cycles!.DebriefWithinDays
            )
            .LastOrDefault(observation.Start.Date);
        if (FreeHost(wish, observation.Start.Date, last, observation.End) is not null)
            return true;
        // As if the observation were there; every fifth minute, for bells ring then.
        Put(observation, isThere: true);
        var has = Days(observation.Start.Date, last)
            .SelectMany(date => Enumerable.Range(84, 108).Select(five => date.AtMidnight().PlusMinutes(five * 5)))
            .Any(start => start >= observation.End && !Against(new(wish, start)).Any());
        Put(observation, isThere: false);
        return has;
    }

    private CoachingSession? FreeHost(PlannedSession part, LocalDate first, LocalDate last, LocalDateTime after) =>
        calendar.Sessions.FirstOrDefault(session =>
            session.Hosts.Count == 0
            && MayTakeIn(session, part)
            && first <= session.Start.Date
            && session.Start.Date <= last
            && session.Start >= after
        );

    private IEnumerable<string> WrongFigures()
    {
        if (
            !calendar
                .Leads.Select(lead => lead.Lead)
                .SequenceEqual(plan.Pairs.Select(pair => pair.Lead).Distinct().Order())
        )
            yield return "the outcomes are not one for each lead, in order";
        foreach (var outcome in calendar.Leads)
        {
            var placed = calendar.Sessions.Count(s => s.Lead == outcome.Lead && s.Kind == SessionKind.OneOnOne);
            var unplaced = calendar
                .Unplaced.Where(u => u.Plan.Lead == outcome.Lead && u.Plan.Kind == SessionKind.OneOnOne)
                .ToList();
            if (outcome.Placed != placed || outcome.Wished != placed + unplaced.Count)
                yield return $"{outcome}, but {placed} are placed and {unplaced.Count} are not";
            if (outcome.UpperBound < outcome.Placed || outcome.UpperBound > outcome.Wished)
                yield return $"{outcome}: that bound is none";
            if (outcome.ProvenOptimal && unplaced.Exists(u => u.State != PlacementState.Proven))
                yield return $"{outcome} is proven, but the unplaced are not";
        }
    }
}
