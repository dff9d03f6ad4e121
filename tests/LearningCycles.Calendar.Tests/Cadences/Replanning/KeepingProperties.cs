using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>What replanning must leave where it is, whatever room a cycle needs.</summary>
public class KeepingProperties
{
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 1, 12, 0);

    [Fact]
    public void NothingOfThePastOrTheFrozenDaysMovesForAnother() =>
        Check(
            Changes.ThatTakeNothingAway,
            AnyFrozenDays,
            (before, change, options) =>
            {
                var last = LastFrozenDay(before.Plan, options);
                return from moved in Moves(change)
                    where moved.Before!.Start.Date <= last
                    select $"{moved} within the days up to {last}";
            }
        );

    [Fact]
    public void NothingIsAddedToThePastOrTheFrozenDays() =>
        Check(
            Changes.ThatTakeNothingAway,
            AnyFrozenDays,
            (before, change, options) =>
            {
                var last = LastFrozenDay(before.Plan, options);
                return from added in change.Changes
                    where added.Before is null && added.After!.Start.Date <= last
                    select $"{added} within the days up to {last}";
            }
        );

    [Fact]
    public void ALaterClosureMovesNothingOfTheFrozenDays() =>
        Check(
            Changes.Closure(35, 80),
            options => Gen.Choose(0, 20).Select(today => options(today) with { FrozenDays = 5 }),
            (before, change, options) =>
            {
                var last = LocalDate.Min(
                    LastFrozenDay(before.Plan, options),
                    Changes.DayOf(before.Plan, 35).PlusDays(-1)
                );
                return from moved in Moves(change)
                    where moved.Before!.Start.Date <= last
                    select $"{moved} within the days up to {last}";
            }
        );

    [Fact]
    public void WithPublishedSessionsPinnedNoneMovesForAnother() =>
        Check(
            Changes.ThatTakeNothingAway,
            options => Gen.Choose(0, 20).Select(today => options(today) with { Keep = KeepPolicy.PinPublished }),
            (_, change, _) => Moves(change).Select(moved => moved.ToString())
        );

    [Fact]
    public void WithPublishedSessionsPinnedAllStayThatCanStillBeHeld() =>
        Check(
            Changes.Closure(0, 60),
            options => Gen.Choose(0, 20).Select(today => options(today) with { Keep = KeepPolicy.PinPublished }),
            (_, change, _) =>
            {
                var checker = new PlanChecker(change.After);
                var moved = Moves(change).Select(c => c.Key).ToHashSet();
                return from lost in Moves(change)
                    where lost.Cause != ChangeCause.NoLongerWished && IsFreeToStay(change, lost, moved)
                    where !checker.Against(lost.Before!).Any()
                    select $"{lost} could have stayed";
            }
        );

    [Fact]
    public void NobodyIsAskedToMoveMoreSessionsThanTheOptionsAllow() =>
        Check(
            Changes.ThatTakeNothingAway,
            options =>
                from today in Gen.Choose(0, 20)
                from most in Gen.Choose(0, 2)
                select options(today) with
                {
                    MostMovesPerPerson = most,
                },
            (_, change, options) =>
                from person in Moves(change)
                    .SelectMany(moved => new[] { moved.Key.Lead, moved.Key.Teacher })
                    .GroupBy(person => person)
                where person.Count() > options.MostMovesPerPerson
                select $"{person.Key} has {person.Count()} moves of {options.MostMovesPerPerson}"
        );

    /// <summary>Sessions that have another time or none; not those that only take in another meeting.</summary>
    private static IEnumerable<SessionChange> Moves(CalendarChange change) =>
        change.Changes.Where(c => c.Before is not null && c.After?.Start != c.Before.Start);

    // A debrief follows its observation. Who would rather skip than move, or meet before the next meeting, has the days that
    // the regular time gives.
    private static bool IsFreeToStay(CalendarChange change, SessionChange lost, HashSet<SessionKey> moved) =>
        lost.Key.Kind switch
        {
            SessionKind.OneOnOne => change
                .After.Plan.Pairs.Single(pair => (pair.Lead, pair.Teacher) == (lost.Key.Lead, lost.Key.Teacher))
                .Cadence.WhenClosed == WhenClosed.SameWeek,
            SessionKind.Debrief => !moved.Contains(
                SessionKey.InCycle(
                    lost.Key.Lead,
                    lost.Key.Teacher,
                    SessionKind.Observation,
                    lost.Before!.Plan.Cycle!.Value,
                    lost.Before.Plan.Number!.Value
                )
            ),
            _ => true,
        };

    private static LocalDate LastFrozenDay(CoachingPlan plan, ReplanOptions options)
    {
        var day = options.Today.PlusDays(-1);
        for (var left = options.FrozenDays; left > 0 && day < plan.School.LastDay; )
        {
            day = day.PlusDays(1);
            left -= plan.School.On(day).StaffIn ? 1 : 0;
        }
        return day;
    }

    private static Gen<ReplanOptions> AnyFrozenDays(Func<int, ReplanOptions> options) =>
        from today in Gen.Choose(0, 40)
        from frozen in Gen.Choose(0, 10)
        select options(today) with
        {
            FrozenDays = frozen,
        };

    private static void Check(
        Gen<PlanChange> changes,
        Func<Func<int, ReplanOptions>, Gen<ReplanOptions>> optionsOf,
        Func<CoachingCalendar, CalendarChange, ReplanOptions, IEnumerable<string>> faultsOf
    )
    {
        var cases =
            from plan in GeneratedPlans.Arbitrary.Generator
            from change in changes
            from more in changes
            from options in optionsOf(day => new(Changes.DayOf(plan, day), Now))
            select (plan, change, more, options);
        Prop.ForAll(
                cases.ToArbitrary(),
                one =>
                {
                    var published = Quickly.Generate(one.plan);
                    var changed = one.change.Do(one.plan);
                    if (
                        one.more.Name != one.change.Name
                        && !one.more.Name.Contains("newcomer", StringComparison.Ordinal)
                    )
                        changed = one.more.Do(changed);
                    var faults = faultsOf(published, Replanner.Replan(published, changed, one.options), one.options)
                        .Take(5)
                        .ToList();
                    return (faults.Count == 0).Label(
                        $"{one.change}, {one.more}, {one.options}: {string.Join('\n', faults)}"
                    );
                }
            )
            .Check(GeneratedPlans.Config(300));
    }
}
