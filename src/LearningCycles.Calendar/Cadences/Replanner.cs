using LearningCycles.Calendar.Cadences.Placing;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>Leads from a published calendar and a changed plan to the calendar that differs least.</summary>
public static class Replanner
{
    /// <summary>Plans again after a change: a closure, a make-up day, a busy time, a new or leaving teacher, another cadence, other caps.</summary>
    /// <remarks>
    /// <para>Nothing before <see cref="ReplanOptions.Today" /> changes. A pair keeps its weeks and its regular time. Every
    /// published session that can still be held stays, unless one more session can be placed by moving it and the options
    /// allow that. People of whom nothing was asked anew keep their sessions to the byte.</para>
    /// <para>Names stay: a session that moved has the key that it had, with a raised sequence. What was published and is no
    /// more is kept in <see cref="CoachingCalendar.Cancelled" />.</para>
    /// <para>It is a preview: the published calendar is a value, and stays what it is.</para>
    /// </remarks>
    /// <param name="published">The calendar as it was: the generator's, or one that a host put together from what it stored.</param>
    /// <param name="changed">The plan as it is now, with the same id: sessions are named by it.</param>
    /// <param name="options">What may change.</param>
    /// <param name="cancellationToken">Stops the work between two teams.</param>
    /// <exception cref="ArgumentException">The two plans have different ids, or the changed one is misuse: see <see cref="CadenceGenerator.Generate" />.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <example>
    /// <code>
    /// var closed = plan with { School = school.With(new DayEvent(DayEventKind.Emergency, new(2026, 10, 16), "Snow")) };
    ///
    /// var change = Replanner.Replan(
    ///     calendar, closed, new(today: new(2026, 10, 12), at: Instant.FromUtc(2026, 10, 12, 3, 0)));
    /// Console.WriteLine(change); // 118 kept, 1 moved, 0 added, 0 cancelled
    /// Console.WriteLine(change.Changes[0].Describe(nameOf));
    /// // 1:1 of Ben Ortiz with Lee Park, 2026-10-16 10:30 is now 2026-10-12 10:30: no school: Snow
    /// </code>
    /// </example>
    public static CalendarChange Replan(
        CoachingCalendar published,
        CoachingPlan changed,
        ReplanOptions options,
        CancellationToken cancellationToken = default
    )
    {
        Check(published, changed, options);
        var earlier = new Earlier(published);
        var horizon = new Horizon(changed);
        using var work = new Workroom();
        var tracks = new TrackWork(horizon, changed.Lengths(), work);
        var times = changed.People.ToDictionary(time => time.Person);
        var changes = new ChangeList(earlier, changed, options);
        foreach (var pairs in Teams.Of(changed))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (earlier.IsAsBefore(changed, pairs, times))
            {
                changes.Keep(pairs);
                continue;
            }
            var team = new TeamYear(changed, horizon, tracks, pairs, times, earlier);
            var replan = new TeamReplan(team, earlier, options);
            replan.Do();
            changes.Add(team, replan, new Results(team));
        }
        return changes.Change();
    }

    /// <summary>Suggests regular times for a pair that comes new to a published calendar, the best first, with what each would bring. Nothing else is moved.</summary>
    /// <param name="published">The calendar as it is.</param>
    /// <param name="newcomer">The new pair; its chosen time, if it has one, is left out of account.</param>
    /// <param name="options">From when on.</param>
    /// <param name="people">When the new people can. Of a person whose time the calendar's plan has, that one holds.</param>
    /// <param name="most">How many are suggested at most, 1 to 20.</param>
    /// <returns>No suggestion when nothing can be held.</returns>
    /// <exception cref="ArgumentException">The pair is in the plan already, the number is outside of its range, or the plan with the pair is misuse: see <see cref="CadenceGenerator.Generate" />.</exception>
    /// <example>
    /// <code>
    /// CoachingPair newcomer = new(lee, new("noa"), Cadence.EveryTwoWeeks(minutes: 30));
    /// PersonTime time = new(newcomer.Teacher) { Planning = [AvailabilityWindow.InPeriod(DayPattern.Every, "P4")] };
    /// foreach (var suggestion in Replanner.Suggest(
    ///     calendar, newcomer, new(today: new(2027, 1, 11), at: Instant.FromUtc(2027, 1, 8, 20, 0)), people: [time]))
    ///     Console.WriteLine(suggestion);
    /// // Monday 10:30: 10 held, 0 moved, 0 lost
    /// // Monday 10:45: 10 held, 0 moved, 0 lost
    /// </code>
    /// </example>
    public static ValueList<TimeSuggestion> Suggest(
        CoachingCalendar published,
        CoachingPair newcomer,
        ReplanOptions options,
        ValueList<PersonTime>? people = null,
        int most = 3
    )
    {
        Guard.Against.Null(published);
        Guard.Against.Null(newcomer);
        Guard.Against.OutOfBounds(most, nameof(most), 1, 20);
        Guard.Against.InvalidInput(
            newcomer,
            nameof(newcomer),
            pair => !published.Plan.Pairs.Any(known => known.Lead == pair.Lead && known.Teacher == pair.Teacher),
            $"{newcomer} is in the plan already.\nMaybe replan with another cadence instead?"
        );
        var open = newcomer with { Cadence = newcomer.Cadence with { At = null } };
        var known = published.Plan.People;
        var added = (people ?? []).Where(time => known.All(other => other.Person != time.Person));
        var plan = published.Plan with { Pairs = published.Plan.Pairs.Add(open), People = known.AddRange(added) };
        Check(published, plan, options);
        var horizon = new Horizon(plan);
        using var work = new Workroom();
        var tracks = new TrackWork(horizon, plan.Lengths(), work);
        var times = plan.People.ToDictionary(time => time.Person);
        var pairs = Teams.Of(plan).Single(team => team.Contains(open));
        var earlier = new Earlier(published);
        var team = new TeamYear(plan, horizon, tracks, pairs, times, earlier);
        var index = Array.FindIndex(team.Pairs, pair => pair.Pair == open);
        return new TeamReplan(team, earlier, options).Suggest(team.Pairs[index], most).ToValueList();
    }

    private static void Check(CoachingCalendar published, CoachingPlan changed, ReplanOptions options)
    {
        Guard.Against.Null(published);
        Guard.Against.Null(options);
        PlanChecks.Check(Guard.Against.Null(changed));
        Guard.Against.InvalidInput(
            changed,
            nameof(changed),
            plan => plan.Id == published.Plan.Id,
            $"The plan '{changed.Id}' is not the published '{published.Plan.Id}': its sessions would all have other names.\nMaybe make the changed plan from the published one?"
        );
    }
}
