using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>A published calendar and two changes of its plan, replanned at once and one after the other, in both orders.</summary>
internal sealed class TwoChanges(CoachingPlan plan, PlanChange first, PlanChange second, ReplanOptions options)
{
    private CoachingPlan Both => field ??= second.Do(first.Do(plan));

    public ReplanOptions Options => options;

    public CoachingCalendar Published => field ??= Quickly.Generate(plan);

    public CalendarChange First => field ??= Replanner.Replan(Published, first.Do(plan), options);

    public CalendarChange Second => field ??= Replanner.Replan(Published, second.Do(plan), options);

    public CalendarChange AtOnce => field ??= Replanner.Replan(Published, Both, options);

    public CalendarChange OneByOne => field ??= Replanner.Replan(First.After, Both, options);

    public CalendarChange TheOtherWay => field ??= Replanner.Replan(Second.After, Both, options);

    /// <summary>Every replanning that was made.</summary>
    public IEnumerable<CalendarChange> All => [First, Second, AtOnce, OneByOne, TheOtherWay];

    /// <summary>Whether the two changes can be made together: a pair comes once, and it is the same whichever is first.</summary>
    public bool IsPlan =>
        first.Name.Contains("newcomer", StringComparison.Ordinal) is var one
        && !(one && second.Name.Contains("newcomer", StringComparison.Ordinal));

    /// <summary>Whether a pair meets in some weeks only, and did not do so in this rhythm before, or not at all between the changes.</summary>
    public bool TakesItsTurnAnew(PersonId lead, PersonId teacher)
    {
        var now = Of(Both, lead, teacher)?.Cadence.EveryWeeks ?? 1;
        return now > 1
            && (
                Of(plan, lead, teacher)?.Cadence.EveryWeeks != now
                || !HasWishes(First.After, lead, teacher)
                || !HasWishes(Second.After, lead, teacher)
            );
    }

    /// <summary>Whether a coaching ends before its year does.</summary>
    public bool Ends(PersonId lead, PersonId teacher) => Of(Both, lead, teacher)?.Until is not null;

    /// <summary>Whether a session has a time when both changes are made at once.</summary>
    public bool IsHeld(SessionKey key) => AtOnce.After.Sessions.Any(session => session.Key == key);

    /// <summary>The pairs of a lead, those that were there before among them.</summary>
    public IEnumerable<CoachingPair> PairsOf(PersonId lead) =>
        plan.Pairs.Concat(Both.Pairs).Where(pair => pair.Lead == lead);

    public override string ToString() => $"{first}, {second}, {options}, frozen {options.FrozenDays}";

    private static bool HasWishes(CoachingCalendar calendar, PersonId lead, PersonId teacher) =>
        TwoChangesProperties
            .Wishes(calendar)
            .Any(key => (key.Lead, key.Teacher, key.Kind) == (lead, teacher, SessionKind.OneOnOne));

    private static CoachingPair? Of(CoachingPlan plan, PersonId lead, PersonId teacher) =>
        plan.Pairs.FirstOrDefault(pair => pair.Lead == lead && pair.Teacher == teacher);
}
