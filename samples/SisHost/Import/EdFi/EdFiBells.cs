using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>A bell schedule as the files give it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">The name of its day, such as <c>A</c>; null for none.</param>
/// <param name="Dates">The dates on which it is in force.</param>
/// <param name="Grades">The grades it is for; none means all.</param>
/// <param name="Periods">Its periods.</param>
/// <param name="Hours">From its first bell to its last; null when no time is known.</param>
internal sealed record EdFiBell(
    string Name,
    string? Label,
    ValueList<LocalDate> Dates,
    ValueList<string> Grades,
    ValueList<BellPeriod> Periods,
    TimeRange? Hours
);

/// <summary>Reads bell schedules, whose periods have their clock times in the class periods.</summary>
internal static class EdFiBells
{
    internal static List<EdFiBell> Read(List<EdFiRow> schedules, List<EdFiRow> classPeriods, EdFiRequest request)
    {
        var times = TimesOf(classPeriods, request);
        var bells = new List<EdFiBell>();
        foreach (var row in schedules.Where(row => !row.IsSkipped))
        {
            var name = row.Text("bellScheduleName");
            row.Is(name ?? "");
            if (!row.IsOf(request.SchoolId, "schoolReference.schoolId"))
                continue;
            if (name is null)
                row.Skip("it has no name");
            else if (bells.Count >= request.Limits.MaxParts)
                row.Skip("there are more bell schedules than a school has");
            else if (bells.Exists(bell => string.Equals(bell.Name, name, StringComparison.Ordinal)))
                row.Skip("a bell schedule of its name is there already");
            else
                bells.Add(Bell(row, name, times, request.Limits.MaxParts));
        }
        return bells;
    }

    private static EdFiBell Bell(EdFiRow row, string name, Dictionary<string, List<TimeRange>> times, int most)
    {
        var periods = new List<BellPeriod>();
        foreach (var item in row.List("classPeriods").Take(most))
        {
            var period = EdFiRow.TextOf(item, "classPeriodReference.classPeriodName");
            if (period is null || !times.TryGetValue(period, out var meetings) || meetings.Count == 0)
            {
                row.Change($"the period '{PlainText.Shown(period ?? "")}' has no meeting time and is left out");
                continue;
            }
            for (var i = 0; i < meetings.Count && periods.Count < most; i++)
            {
                var called = i == 0 ? period : PlainText.Of($"{period} ({i + 1})");
                if (!periods.Exists(one => string.Equals(one.Name, called, StringComparison.Ordinal)))
                    periods.Add(new(called, meetings[i]));
            }
        }
        var dates = new SortedSet<LocalDate>();
        foreach (var item in row.List("dates"))
        {
            var text = EdFiRow.TextOf(item, "date");
            if (EdFiRow.DateOf(text) is { } date)
                dates.Add(date);
            else
                row.Change($"its date '{PlainText.Shown(text ?? "")}' is none and is left out");
        }
        if (row.List("classPeriods").Skip(most).Any())
            row.Change("it has more periods than a day has; the first are taken");
        if (periods.Count == 0)
            row.Change("it has no period with a time; only its dates and its day's name are taken");
        return new(
            name,
            row.Text("alternateDayName"),
            [.. dates],
            EdFiGrades.Of(row),
            [.. periods],
            HoursOf(row, periods)
        );
    }

    // Its own times if they are there, else from the first period to the last.
    private static TimeRange? HoursOf(EdFiRow row, List<BellPeriod> periods)
    {
        var from = EdFiRow.TimeOf(row.Text("startTime"));
        var to = EdFiRow.TimeOf(row.Text("endTime"));
        if (periods.Count > 0)
        {
            from ??= periods.Min(period => period.Time.From);
            to ??= periods.Max(period => period.Time.To);
        }
        return from < to ? new(from.Value, to.Value) : null;
    }

    private static Dictionary<string, List<TimeRange>> TimesOf(List<EdFiRow> rows, EdFiRequest request)
    {
        var times = new Dictionary<string, List<TimeRange>>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => !row.IsSkipped))
        {
            var name = row.Text("classPeriodName");
            row.Is(name ?? "");
            if (!row.IsOf(request.SchoolId, "schoolReference.schoolId"))
                continue;
            var meetings = new List<TimeRange>();
            foreach (var item in row.List("meetingTimes").Take(request.Limits.MaxParts))
            {
                var (from, to) = (EdFiRow.TextOf(item, "startTime"), EdFiRow.TextOf(item, "endTime"));
                if (EdFiRow.TimeOf(from) is { } start && EdFiRow.TimeOf(to) is { } end && start < end)
                    meetings.Add(new(start, end));
                else
                    row.Change($"the meeting time '{PlainText.Shown($"{from}-{to}")}' is none and is left out");
            }
            if (name is null)
                row.Skip("it has no name");
            else if (!times.TryAdd(name, meetings))
                row.Skip("a class period of its name is there already");
            else if (meetings.Count == 0)
                row.Note("it has no meeting time, and so is in no bell schedule");
        }
        return times;
    }
}
