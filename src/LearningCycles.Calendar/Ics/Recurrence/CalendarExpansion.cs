using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Expands the events of a calendar over a span of time.</summary>
internal sealed class CalendarExpansion(Instant from, Instant until, DateTimeZone zone, IcsLimits limits)
{
    private readonly ProblemList problems = new(limits.Problems);
    private readonly List<(Instant Moment, IcsOccurrence Occurrence)> found = [];
    private bool isFull;

    /// <summary>The steps that all series may take in vain together.</summary>
    internal StepBudget Budget { get; } = new(limits.Steps);

    internal IcsOccurrences Of(ValueList<IcsEvent> events)
    {
        foreach (var series in events.GroupBy(item => item.Uid, StringComparer.Ordinal))
        {
            if (IsFull)
                break;
            AddAll([.. series]);
            if (Budget.IsSpent)
                TellSteps(series.Key);
        }
        return new(found.OrderBy(one => one.Moment).Select(one => one.Occurrence).ToValueList(), problems.ToValueList())
        {
            IsCut = IsFull,
        };
    }

    private void AddAll(IcsEvent[] events)
    {
        if (events is [var only] && !Array.Exists([.. only.Extra], IsOfSeries))
        {
            Add(only, only.Start, only.End, null);
            return;
        }
        var readings = Array.ConvertAll(events, item => item.ReadRecurrence());
        foreach (var problem in readings.SelectMany(reading => reading.Problems))
            Tell(problem.Code, problem.Severity, events[0].Uid, problem.Text);
        var main = Array.FindIndex(readings, reading => reading.Replaces is null);
        var replacing = events.Zip(readings).Where(pair => pair.Second.Replaces is not null).ToList();
        if (main < 0)
        {
            Tell(
                IcsProblemCode.StrayOverride,
                IcsSeverity.Warning,
                events[0].Uid,
                "its series is not in the calendar, so its occurrences stand alone. Ask for the whole series."
            );
            foreach (var (item, reading) in replacing)
                Add(item, item.Start, item.End, reading.Replaces!.Time);
            return;
        }
        var set = readings[main].Set ?? new(events[main].Start, []);
        new SeriesExpansion(this, set, readings[main].Set is not null, events[main], replacing).AddAll();
    }

    private static bool IsOfSeries(IcsProperty property) =>
        property.Name is "RECURRENCE-ID" || SeriesReader.IsSeries(property);

    internal Instant From => from;

    internal Instant Until => until;

    internal bool IsFull => isFull || Budget.IsSpent;

    internal void Add(IcsEvent item, IcsTime start, IcsTime? end, IcsTime? original)
    {
        var first = Civil.Moment(start, zone);
        if (first >= until || (end is null ? first < from : Civil.Moment(end, zone) <= from))
        {
            Budget.Spend();
            return;
        }
        if (IsFull)
            return;
        if (found.Count == limits.Occurrences)
        {
            isFull = true;
            Tell(
                IcsProblemCode.TooManyOccurrences,
                IcsSeverity.Error,
                item.Uid,
                InvariantText.Of(
                    $"here the limit of {limits.Occurrences} occurrences is met; the rest is left out. Ask for a shorter span of time, or raise IcsLimits.Occurrences."
                )
            );
            return;
        }
        found.Add((first, new(item, start, end, original)));
    }

    private void TellSteps(string uid) =>
        Tell(
            IcsProblemCode.TooManySteps,
            IcsSeverity.Error,
            uid,
            InvariantText.Of(
                $"here the limit of {limits.Steps} steps without an occurrence is met; the rest is left out. Check the rules of the series, ask for a shorter span of time, or raise IcsLimits.Steps."
            )
        );

    internal void Tell(IcsProblemCode code, IcsSeverity severity, string uid, string text)
    {
        var told = $"The event {ShortText.Of(uid)}: {text}";
        if (severity == IcsSeverity.Error)
            problems.Error(code, 0, told);
        else
            problems.Warn(code, 0, told);
    }
}
