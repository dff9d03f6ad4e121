using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Whether each wish is there once, and each 1:1 is where its cadence wants it.</summary>
internal sealed partial class PlanChecker
{
    private IEnumerable<string> OutOfOrder()
    {
        if (!calendar.Sessions.SequenceEqual(calendar.Sessions.OrderBy(s => s.Start).ThenBy(s => s.Key)))
            yield return "the sessions are not in order";
        if (!calendar.Unplaced.SequenceEqual(calendar.Unplaced.OrderBy(u => u.Plan.Earliest).ThenBy(u => u.Plan.Key)))
            yield return "the unplaced are not in order";
        foreach (var session in calendar.Sessions)
        {
            if (session.Start.Date < session.Plan.Earliest || session.Start.Date > session.Plan.Latest)
                yield return $"{session} is outside of {session.Plan.Earliest} to {session.Plan.Latest}";
        }
    }

    private IEnumerable<string> NotEachWishOnce()
    {
        var keys = AllPlans.Select(wish => wish.Key).ToList();
        if (keys.Distinct().Count() != keys.Count)
            yield return "a session is there twice";
        var parts = keys.Where(key => key.Kind != SessionKind.OneOnOne).ToHashSet();
        foreach (var key in parts.Except(WishedParts()))
            yield return $"{key} was never wished for";
        foreach (var key in WishedParts().Except(parts))
            yield return $"{key} is neither placed nor told of";
        var meetings = keys.Where(key => key.Kind == SessionKind.OneOnOne).ToLookup(key => (key.Lead, key.Teacher));
        foreach (var pair in plan.Pairs)
        {
            var own = meetings[(pair.Lead, pair.Teacher)].ToHashSet();
            var weeks = WeeksOf(pair).ToList();
            var isOfOnePhase = Enumerable
                .Range(0, pair.Cadence.EveryWeeks)
                .Select(phase => weeks.Where(week => week.Number % pair.Cadence.EveryWeeks == phase).ToList())
                .Where(due => due.Count > 0 || weeks.Count == 0)
                .Any(due =>
                    own.SetEquals(due.Select(week => SessionKey.OneOnOne(pair.Lead, pair.Teacher, week.Monday)))
                );
            if (!isOfOnePhase)
                yield return $"{pair} does not meet every {pair.Cadence.EveryWeeks} weeks: {string.Join(", ", own)}";
        }
        foreach (var key in keys.Where(key => !pairs.ContainsKey((key.Lead, key.Teacher))))
            yield return $"{key} is of no pair";
    }

    private IEnumerable<Calendar.Schools.SchoolWeek> WeeksOf(CoachingPair pair)
    {
        var school = plan.SchoolOf(pair.School);
        var from = LocalDate.Max(pair.From ?? school.FirstDay, school.FirstDay);
        var until = LocalDate.Min(pair.Until ?? school.LastDay, school.LastDay);
        return school.Weeks.Where(week => from <= until && week.Sunday >= from && week.Monday <= until);
    }

    private IEnumerable<SessionKey> WishedParts()
    {
        var pattern = plan.Cycles;
        foreach (var cycle in pattern?.Cycles ?? [])
        {
            foreach (
                var pair in plan.Pairs.Where(pair =>
                    pair.RunsCycles && !(cycle.First < pair.From) && !(cycle.Last > pair.Until)
                )
            )
            {
                foreach (
                    var (kind, count) in new[]
                    {
                        (SessionKind.Intention, 1),
                        (SessionKind.LearningActivity, pattern!.LearningActivities),
                        (SessionKind.MidCycleCheck, pattern.MidCycleChecks),
                        (SessionKind.Observation, pattern.Observations),
                        (SessionKind.Debrief, pattern.Observations),
                        (SessionKind.Reflection, 1),
                        (SessionKind.Additional, pattern.AdditionalSessions),
                    }
                )
                {
                    for (var number = 1; number <= count; number++)
                        yield return SessionKey.InCycle(pair.Lead, pair.Teacher, kind, cycle.Number, number);
                }
            }
        }
    }

    private IEnumerable<string> AgainstTheCadence()
    {
        foreach (
            var ofPair in AllPlans
                .Where(wish => wish.Kind == SessionKind.OneOnOne)
                .GroupBy(wish => (wish.Lead, wish.Teacher))
        )
        {
            var pair = pairs[ofPair.Key];
            var wishes = ofPair.OrderBy(wish => wish.Week).ToList();
            if (wishes.Select(wish => wish.Regular).Distinct().Count() > 1)
                yield return $"{pair} has several regular times";
            if (pair.Cadence.At is { } chosen && wishes[0].Regular != chosen)
                yield return $"{pair} chose {chosen}, not {wishes[0].Regular}";
            if (
                pair.Cadence.At is null
                && wishes[0].Regular is { } regular
                && IsByLabel(pair) != (regular.On is DayPattern.Label)
            )
                yield return $"{pair} should go by {(IsByLabel(pair) ? "label" : "weekday")}, not by {regular}";
            for (var i = 0; i < wishes.Count; i++)
            {
                foreach (var fault in AgainstTheCadence(pair, wishes[i], wishes.ElementAtOrDefault(i + 1)))
                    yield return fault;
            }
        }
    }

    private IEnumerable<string> AgainstTheCadence(CoachingPair pair, PlannedSession wish, PlannedSession? next)
    {
        if (wish.Nominal is { } nominal)
        {
            var day = SchoolOf(wish).On(nominal.Date);
            if (
                MondayOf(nominal.Date) != wish.Week
                || !wish.Regular!.On.Matches(day)
                || nominal.TimeOfDay != wish.Regular.At
            )
                yield return $"{wish}: {nominal} is not the regular time {wish.Regular}";
        }
        if (calendar.Sessions.FirstOrDefault(session => session.Key == wish.Key) is not { } placed)
            yield break;
        var date = placed.Start.Date;
        switch (pair.Cadence.WhenClosed)
        {
            case WhenClosed.Skip when placed.IsMoved || wish.Regular is null:
                yield return $"{placed} is not at its regular time {wish.Regular}";
                break;
            case WhenClosed.SameWeek when MondayOf(date) != wish.Week:
                yield return $"{placed} is not in its week {wish.Week}";
                break;
            case WhenClosed.NextSchoolDay when wish.Nominal is { } from && date < from.Date:
                yield return $"{placed} is before its day {from}";
                break;
            case WhenClosed.NextSchoolDay when next?.Nominal is { } before && date >= before.Date:
                yield return $"{placed} is not before the next one, {before}";
                break;
            case WhenClosed.NextSchoolDay when date < wish.Week:
                yield return $"{placed} is before its week";
                break;
            default:
                break;
        }
    }

    private bool IsByLabel(CoachingPair pair) =>
        plan.SchoolOf(pair.School).Rotation is not null
        && plan.RegularBy switch
        {
            RegularBy.Weekday => false,
            RegularBy.RotationLabel => true,
            _ => new[] { pair.Lead, pair.Teacher }
                .SelectMany(person => TimeOf(person).Planning)
                .Any(window => window.On is DayPattern.Label),
        };

    private IEnumerable<string> WronglyMoved()
    {
        foreach (var session in calendar.Sessions)
        {
            if (session.IsMoved != session.MovedBecause is not null)
                yield return $"{session} is {(session.IsMoved ? "moved for no reason" : $"not moved, but because {session.MovedBecause}")}";
            if (session.MovedBecause is not { } why)
                continue;
            if ((why.Kind == ObstacleKind.NoRegularDay) != session.Plan.Nominal is null)
                yield return $"{session} is moved because {why}, nominally {session.Plan.Nominal}";
            if (why.Kind == ObstacleKind.TakesInMeeting && session.Hosts.Count == 0)
                yield return $"{session} takes nothing in";
            if (
                session.Plan.Nominal is not { } nominal
                || why.Kind is ObstacleKind.TakesInMeeting or ObstacleKind.Published
            )
                continue;
            var there = session with { Start = nominal };
            if (!Against(there).Any())
                yield return $"{session} is moved because {why}, but {nominal} is free";
            if (why.By is { } by && !IsInTheWay(there, by))
                yield return $"{session} is moved because {why}, but {by} is not there";
        }
    }

    private bool IsInTheWay(CoachingSession there, SessionKey by) =>
        calendar.Sessions.FirstOrDefault(other => other.Key == by) is { } other && AreTooClose(there, other);
}
