using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>What holds of two changes of every two kinds, made at once or one after the other.</summary>
public class TwoChangesProperties
{
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 1, 12, 0);

    /// <summary>The same sessions are placed or told of as unplaced, by their lasting names, whichever of the two comes first.</summary>
    /// <remarks>
    /// Left open are the weeks of a pair that meets every second or third week and comes new, or met in another rhythm
    /// before: which weeks are its turn depends on what is there when it comes.
    /// </remarks>
    [Fact]
    public void TwoChangesAtOnceOrOneAfterTheOtherServeTheSameWishes() =>
        Check(way =>
            from other in new[] { way.OneByOne.After, way.TheOtherWay.After }
            from difference in Difference(way, Wishes(way.AtOnce.After), Wishes(other))
            select difference
        );

    private static IEnumerable<string> Difference(TwoChanges way, HashSet<SessionKey> one, HashSet<SessionKey> other)
    {
        bool IsOpen(SessionKey key) => key.Kind == SessionKind.OneOnOne && way.TakesItsTurnAnew(key.Lead, key.Teacher);
        return one.Except(other)
            .Where(key => !IsOpen(key))
            .Select(key => $"{key} is wished for only at once")
            .Concat(
                other
                    .Except(one)
                    .Where(key => !IsOpen(key))
                    .Select(key => $"{key} is wished for only one after the other")
            );
    }

    private static HashSet<SessionKey> Wishes(CoachingCalendar calendar) =>
        [
            .. calendar.Sessions.SelectMany(session => session.Hosts.Prepend(session.Plan)).Select(plan => plan.Key),
            .. calendar.Unplaced.Select(unplaced => unplaced.Plan.Key),
        ];

    private static void Check(Func<TwoChanges, IEnumerable<string>> faultsOf)
    {
        var cases =
            from plan in GeneratedPlans.Arbitrary.Generator
            from first in Gen.Elements(Changes.Kinds.ToArray()).SelectMany(kind => kind.Changes)
            from second in Gen.Elements(Changes.Kinds.ToArray()).SelectMany(kind => kind.Changes)
            from today in Gen.Choose(0, 40)
            from frozen in Gen.Elements(0, 0, 5)
            from keep in Gen.Elements(Enum.GetValues<KeepPolicy>())
            where plan.Pairs.Count > 0
            select new TwoChanges(
                plan,
                first,
                second,
                new(Changes.DayOf(plan, today), Now) { FrozenDays = frozen, Keep = keep }
            );
        Prop.ForAll(
                cases.ToArbitrary(),
                way =>
                {
                    if (!way.IsPlan)
                        return true.ToProperty();
                    var faults = faultsOf(way).Take(5).ToList();
                    return (faults.Count == 0).Label($"{way}: {string.Join('\n', faults)}");
                }
            )
            .Check(GeneratedPlans.Config(200));
    }
}
