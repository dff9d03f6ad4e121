using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Reads days and windows: <c>{ "on": "A", "in": ["P3", "P5"] }</c>, <c>{ "on": "Monday", "at": "15:05-15:40" }</c>.</summary>
/// <param name="labels">The rotation's labels; null when they could not be read, so that nothing is looked up in them.</param>
/// <param name="periods">The names of all periods; null when they could not be read.</param>
/// <param name="problems">Where problems are noted.</param>
public sealed class DayReader(ValueList<string>? labels, ValueList<string>? periods, PlanProblems problems)
{
    /// <summary>The names of a window.</summary>
    public static ValueList<string> WindowNames { get; } = ["on", "in", "at"];

    /// <summary>The windows of a list, in order.</summary>
    public ValueList<AvailabilityWindow> Windows(PlanNode node, string name) =>
        node.Objects(name, "the window", WindowNames).SelectMany(Windows).ToValueList();

    /// <summary>The windows that an object means: one for each of its days and periods.</summary>
    public ValueList<AvailabilityWindow> Windows(PlanNode node)
    {
        var days = Days(node);
        if (node.Has("in") == node.Has("at"))
        {
            problems.Add(
                node.Line,
                "The window needs either \"in\" (periods) or \"at\" (a time).",
                "Maybe write \"in\": \"P3\", or \"at\": \"15:05-15:40\"?"
            );
            return [];
        }
        if (node.Has("at"))
            return node.Times("at") is { } time
                ? days.Select(day => AvailabilityWindow.Between(day, time.From, time.To)).ToValueList()
                : [];
        var named = node.Texts("in").Where(IsPeriod).ToList();
        return days.SelectMany(day =>
                named.Select(period => problems.Make(period.Line, () => AvailabilityWindow.InPeriod(day, period.Value)))
            )
            .OfType<AvailabilityWindow>()
            .ToValueList();
    }

    /// <summary>The days that the "on" of an object means.</summary>
    public ValueList<DayPattern> Days(PlanNode node) => node.Texts("on").Select(Day).OfType<DayPattern>().ToValueList();

    private DayPattern? Day(JsonAt.Text on)
    {
        if (on.Value is PlanWords.EveryDay)
            return DayPattern.Every;
        if (PlanWords.Weekdays.TryGetValue(on.Value, out var weekday))
            return DayPattern.On(weekday);
        if (InputText.DateOf(on.Value) is { } date)
            return DayPattern.On(date);
        if (labels is null || labels.Contains(on.Value))
            return problems.Make(on.Line, () => DayPattern.On(on.Value));
        string[] known = [.. labels, .. PlanWords.Weekdays.Keys, PlanWords.EveryDay];
        problems.Add(
            on.Line,
            $"'{on.Value}' is no day: neither a label of the rotation, a weekday, nor a date.",
            Suggestion.For(on.Value, known)
        );
        return null;
    }

    private bool IsPeriod(JsonAt.Text period)
    {
        if (periods is null || periods.Contains(period.Value))
            return true;
        problems.Add(
            period.Line,
            $"No bell schedule has a period '{period.Value}'.",
            // Period names are short and alike, so the nearest one says little.
            $"Maybe use one of: {string.Join(", ", periods)}?"
        );
        return false;
    }
}
