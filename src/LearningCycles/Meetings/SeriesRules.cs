using LearningCycles.Machines;
using LearningCycles.Rules;
using static LearningCycles.Meetings.SeriesMove;

namespace LearningCycles.Meetings;

/// <summary>The rules about series of 1:1s, one row each. A school's own book is another value, in <see cref="MeetingPolicy.Series" />.</summary>
public static class SeriesRules
{
    private const string Regular = "Objective 1, regular 1:1s";
    private const string Ours = "The machine of stages";

    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy, so it is not in <see cref="Book" />.</summary>
    public static Rule<SeriesMove, SeriesCase> MoveIsOpen { get; } =
        MoveRules.MoveIsOpen<SeriesStage, SeriesMove, SeriesCase>();

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<SeriesMove, SeriesCase> Book { get; } =
        new([
            .. MoveRules.Rows<SeriesStage, SeriesMove, SeriesCase>(SeriesMap.Moves),
            new(
                SeriesRuleIds.Interval,
                [Choose, Change],
                Severity.Required,
                "The 1:1s are every week or every two weeks, or as the policy allows.",
                Regular,
                FindInterval
            )
            {
                Supply = "an interval of one or two weeks",
            },
            new(
                SeriesRuleIds.RegularTime,
                [Except],
                Severity.Advice,
                "The time stays regular: not more dates in a row are moved than the policy allows.",
                Regular,
                FindRegularTime
            )
            {
                Supply = "the regular time, or a change of the series to one that suits both",
            },
            new(
                SeriesRuleIds.ExceptionFits,
                [Except],
                Severity.Required,
                "An exception moves or calls off a date of the series.",
                Ours,
                FindExceptionFits
            )
            {
                Supply = "a date of the series, and the slot in its place unless it is called off",
            },
            new(
                SeriesRuleIds.NewRhythmAhead,
                [Change],
                Severity.Required,
                "A changed rhythm is another one, and begins on the day of the change or later.",
                Ours,
                FindNewRhythmAhead
            )
            {
                Supply = "another rhythm whose first day is not past",
            },
            new(
                SeriesRuleIds.HasDate,
                [Choose, Change],
                Severity.Required,
                "At least one date of a series lies between its first and last day.",
                Ours,
                FindHasDate
            )
            {
                Supply = "a last day that leaves room for a date",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<SeriesMove, SeriesCase>> Every { get; } = [MoveIsOpen, .. Book.Rules];

    private static Finding? FindInterval(SeriesCase c) =>
        c.Rhythm.IntervalWeeks >= c.Policy.MinimumIntervalWeeks
        && c.Rhythm.IntervalWeeks <= c.Policy.MaximumIntervalWeeks
            ? null
            : Finding.Of(
                "weeks from one 1:1 to the next: {weeks}; asked for: {minimum} to {maximum}",
                ("weeks", c.Rhythm.IntervalWeeks),
                ("minimum", c.Policy.MinimumIntervalWeeks),
                ("maximum", c.Policy.MaximumIntervalWeeks)
            );

    private static Finding? FindRegularTime(SeriesCase c)
    {
        var moves = c.Series.LongestRunOfMoves(c.Details.Exception);
        return moves <= c.Policy.MaximumConsecutiveMoves
            ? null
            : Finding.Of(
                "dates moved in a row: {moves}; with more than {maximum} the 1:1s are irregular",
                ("moves", moves),
                ("maximum", c.Policy.MaximumConsecutiveMoves)
            );
    }

    private static Finding? FindExceptionFits(SeriesCase c)
    {
        if (c.Details.Exception is not { } exception)
            return "no date is told that is moved or called off";
        return c.Series.Rhythm.Has(exception.Day)
            ? null
            : Finding.Of(
                "{day} is no date of the series, which is " + Shown(c.Series.Rhythm),
                [("day", exception.Day), .. Values(c.Series.Rhythm)]
            );
    }

    private static Finding? FindNewRhythmAhead(SeriesCase c)
    {
        if (c.Details.NewRhythm is not { } rhythm)
            return Finding.Of(
                "no new rhythm is told; the present one is " + Shown(c.Series.Rhythm),
                Values(c.Series.Rhythm)
            );
        if (rhythm == c.Series.Rhythm)
            return Finding.Of("the new rhythm is the present one, " + Shown(rhythm), Values(rhythm));
        return rhythm.First >= c.On
            ? null
            : Finding.Of(
                "the new rhythm begins on {first}, before the change on {on}",
                ("first", rhythm.First),
                ("on", c.On)
            );
    }

    private static Finding? FindHasDate(SeriesCase c) =>
        c.Rhythm.FirstDate <= c.Rhythm.Last
            ? null
            : Finding.Of(
                "the first {weekday} from {first} on is {date}, after the last day {last}",
                ("weekday", c.Rhythm.Weekday),
                ("first", c.Rhythm.First),
                ("date", c.Rhythm.FirstDate),
                ("last", c.Rhythm.Last)
            );

    private static string Shown(SeriesRhythm rhythm) =>
        (rhythm.IntervalWeeks == 1 ? "every week" : "every {weeks} weeks")
        + " on {weekday} {time}, {minutes} minutes, {first} to {last}";

    // Its numbers and words one by one: a language has its own for what is between them.
    private static (string Name, object Value)[] Values(SeriesRhythm rhythm) =>
        [
            ("weeks", rhythm.IntervalWeeks),
            ("weekday", rhythm.Weekday),
            ("time", rhythm.Time),
            ("minutes", rhythm.Minutes),
            ("first", rhythm.First),
            ("last", rhythm.Last),
        ];
}
