using LearningCycles.Machines;
using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Cycles.CycleMove;

namespace LearningCycles.Cycles;

/// <summary>What the machine of stages itself asks of a move.</summary>
internal static class MachineRules
{
    private const string Ours = "The machine of stages";
    private const string Agreement = "Objective 1, norms and routines (one edition of the guide)";

    internal static Rule<CycleMove, CycleCase> AgreementInForce { get; } =
        new(
            CycleRuleIds.AgreementInForce,
            [Begin],
            Severity.Required,
            "A coaching agreement is in force with each teacher before a cycle begins.",
            Agreement,
            FindAgreementInForce
        )
        {
            Supply = "a coaching agreement that both signed",
        };

    internal static ValueList<Rule<CycleMove, CycleCase>> Rows { get; } =
    [
        .. MoveRules.Rows<CycleStage, CycleMove, CycleCase>(CycleMap.Moves),
        Row(
            CycleRuleIds.InsideSchoolYear,
            [Begin, Resume, Extend, Reopen],
            "A cycle lies inside one school year.",
            FindInsideSchoolYear,
            "days inside the school year that the host names"
        ),
        Row(
            CycleRuleIds.NoOtherOpenCycle,
            [Begin],
            "No other cycle of the same teachers is open when one begins.",
            FindNoOtherOpenCycle,
            "the other cycle, closed or abandoned"
        ),
        Row(
            CycleRuleIds.NotBeforeFirstDay,
            [Begin],
            "A cycle begins on its first day or later, or both sides confirm that it begins early.",
            FindNotBeforeFirstDay,
            "a later day, or the early start confirmed by lead and teachers"
        ),
        Row(
            CycleRuleIds.LaterLastDay,
            [Extend],
            "An extended cycle has a later last day than before.",
            FindLaterLastDay,
            "a last day after the present one"
        ),
        Row(
            CycleRuleIds.ExtensionLimit,
            [Extend],
            "A cycle is not extended more often than the policy allows, unless a school leader agrees.",
            FindExtensionLimit,
            "a school leader's agreement"
        ),
        Row(
            CycleRuleIds.ExpectedReturn,
            [Pause],
            "A pause names a later day on which the cycle is expected to go on.",
            FindExpectedReturn,
            "the later day on which the cycle is expected to go on"
        ),
        Row(
            CycleRuleIds.LastDayNotPassed,
            [ReturnToLearning],
            "Learning is taken up again no later than on the cycle's last day.",
            FindLastDayNotPassed,
            "an extension first"
        ),
        Row(
            CycleRuleIds.ReopenWindow,
            [Reopen],
            "A cycle is reopened within the policy's number of school days.",
            FindReopenWindow,
            "a next cycle instead of reopening"
        ),
        Row(
            CycleRuleIds.NoLaterCycle,
            [Reopen],
            "A cycle is not reopened when a later one was begun from it.",
            FindNoLaterCycle,
            "the later cycle, to go on with"
        ),
        Row(
            CycleRuleIds.NextStepsSettled,
            [Close],
            "Next steps are done, moved or dropped with a reason before a cycle is closed.",
            FindNextStepsSettled,
            "each next step done, carried past the cycle or dropped with a reason"
        ),
        Row(
            CycleRuleIds.CoachingActive,
            [Begin],
            "Coaching is active with every teacher of a cycle that begins.",
            FindCoachingActive,
            "an active coaching relationship with every teacher"
        ),
        Row(
            CycleRuleIds.NextStartsAfterClose,
            [OpenNext],
            "The next cycle starts after this one was closed, and its days are in order.",
            FindNextStartsAfterClose,
            "a first day after the close, and a last day not before it"
        ),
        Row(
            CycleRuleIds.NextIsWanted,
            [OpenNext],
            "A next cycle follows when the reflection decided to go on or to choose a new goal.",
            FindNextIsWanted,
            "the decision in the reflection on what comes next"
        ),
    ];

    private static Rule<CycleMove, CycleCase> Row(
        RuleId id,
        ValueList<CycleMove> guards,
        string statement,
        Func<CycleCase, Finding?> find,
        string supply
    ) => new(id, guards, Severity.Required, statement, Ours, find) { Supply = supply };

    private static Finding? FindAgreementInForce(CycleCase c)
    {
        var lacking = new Listed();
        foreach (var teacher in c.Cycle.Teachers)
        {
            if (!c.Facts.AgreementInForceWith.Contains(teacher))
                lacking.Add(teacher);
        }
        return lacking.IsEmpty
            ? null
            : Finding.Of("no coaching agreement is in force with {teachers}", ("teachers", lacking));
    }

    private static Finding? FindInsideSchoolYear(CycleCase c)
    {
        var endAfterPause = c.Cycle.End;
        if (c is { Move: Resume, Details.MovesEnd: true })
        {
            // Whether the days fit is asked of the host's own count, even when it says no school year.
            if (c.Cycle.EndAfterPause(c.On, c.Facts) is not { } moved)
                return Finding.Of(
                    "school days of the pause: {days}; the school calendar has fewer after the last day {end}; resume without moving it",
                    ("days", c.Cycle.SchoolDaysPaused(c.On, c.Facts)),
                    ("end", c.Cycle.End)
                );
            endAfterPause = moved;
        }
        if (c.Facts.SchoolYear is not { } year)
            return null;
        var (first, last) = c.Move switch
        {
            Begin => (c.Cycle.Start, c.Cycle.End),
            Extend => (c.Cycle.Start, c.Details.NewEnd ?? c.Cycle.End),
            Resume => (c.Cycle.Start, endAfterPause),
            // Reopened in the year that the cycle lies in. A draft may have been given up before its first day.
            _ => (LocalDate.Min(c.Cycle.Start, c.On), LocalDate.Max(c.Cycle.Start, c.On)),
        };
        return first >= year.Start && last <= year.End
            ? null
            : Finding.Of(
                "{first} to {last} is not inside the school year {yearStart} to {yearEnd}",
                ("first", first),
                ("last", last),
                ("yearStart", year.Start),
                ("yearEnd", year.End)
            );
    }

    private static Finding? FindNoOtherOpenCycle(CycleCase c)
    {
        var open = new Listed();
        foreach (var other in c.Facts.OtherOpenCycles)
        {
            // A host may hand in all open cycles of the teachers; this one is no other.
            if (other != c.Cycle.Id)
                open.Add(other);
        }
        return open.IsEmpty ? null : Finding.Of("still open: {cycles}; close or abandon it first", ("cycles", open));
    }

    private static Finding? FindNotBeforeFirstDay(CycleCase c)
    {
        if (c.On >= c.Cycle.Start || Parties.Lacking(c) is not { } people)
            return null;
        return Finding.Of(
            "{on} is before the first day {start}, and an early start is not confirmed by {people}",
            ("on", c.On),
            ("start", c.Cycle.Start),
            ("people", people)
        );
    }

    private static Finding? FindLaterLastDay(CycleCase c)
    {
        if (c.Details.NewEnd is not { } newEnd)
            return Finding.Of("no new last day is given; the last day is {end}", ("end", c.Cycle.End));
        return newEnd > c.Cycle.End
            ? null
            : Finding.Of(
                "the new last day {newEnd} is not after the last day {end}",
                ("newEnd", newEnd),
                ("end", c.Cycle.End)
            );
    }

    private static Finding? FindExtensionLimit(CycleCase c)
    {
        var count = c.Cycle.CountExtensions();
        return count < c.Policy.MaximumExtensions || c.Facts.SchoolLeaderAgrees
            ? null
            : Finding.Of(
                "extended already: {count}; without a school leader's agreement allowed: {maximum}",
                ("count", count),
                ("maximum", c.Policy.MaximumExtensions)
            );
    }

    private static Finding? FindExpectedReturn(CycleCase c)
    {
        if (c.Details.ExpectedReturn is not { } expected)
            return "no day is given on which the cycle is expected to go on";
        return expected > c.On
            ? null
            : Finding.Of(
                "the expected return {expected} is not after the pause {on}",
                ("expected", expected),
                ("on", c.On)
            );
    }

    private static Finding? FindLastDayNotPassed(CycleCase c) =>
        c.On <= c.Cycle.End
            ? null
            : Finding.Of(
                "{on} is after the last day {end}; extend the cycle first",
                ("on", c.On),
                ("end", c.Cycle.End)
            );

    private static Finding? FindReopenWindow(CycleCase c)
    {
        var ended = c.Cycle.LastChange.On;
        var days = c.Facts.CountSchoolDays(ended, c.On);
        return days <= c.Policy.ReopenWithinSchoolDays
            ? null
            : Finding.Of(
                "school days since {ended}: {days}; a cycle is reopened within {maximum}; open a next cycle instead",
                ("ended", ended),
                ("days", days),
                ("maximum", c.Policy.ReopenWithinSchoolDays)
            );
    }

    private static Finding? FindNoLaterCycle(CycleCase c) =>
        c.Facts.LaterCycle is { } later ? Finding.Of("{later} was begun from this cycle", ("later", later)) : null;

    private static Finding? FindNextStepsSettled(CycleCase c) =>
        c.Facts.OpenNextSteps == 0
            ? null
            : Finding.Of(
                "next steps still open: {count}; finish, move or drop them with a reason",
                ("count", c.Facts.OpenNextSteps)
            );

    private static Finding? FindCoachingActive(CycleCase c)
    {
        var inactive = new Listed();
        foreach (var teacher in c.Cycle.Teachers)
        {
            if (c.Facts.InactiveTeachers.Contains(teacher))
                inactive.Add(teacher);
        }
        return inactive.IsEmpty ? null : Finding.Of("coaching is not active with {teachers}", ("teachers", inactive));
    }

    private static Finding? FindNextStartsAfterClose(CycleCase c)
    {
        if (c.Details.NextStart is not { } start || c.Details.NextEnd is not { } end)
            return "the next cycle's first and last day are not both given";
        var closed = c.Cycle.LastChange.On;
        if (start <= closed)
            return Finding.Of(
                "the next cycle's first day {start} is not after the close {closed}",
                ("start", start),
                ("closed", closed)
            );
        return end >= start
            ? null
            : Finding.Of(
                "the next cycle's last day {end} lies before its first day {start}",
                ("end", end),
                ("start", start)
            );
    }

    private static Finding? FindNextIsWanted(CycleCase c) =>
        c.Cycle.Reflection.Next switch
        {
            null => "the reflection does not say whether the goal goes on",
            { Next: NextCycle.Stop } => "the reflection decided to stop",
            _ => null,
        };
}
