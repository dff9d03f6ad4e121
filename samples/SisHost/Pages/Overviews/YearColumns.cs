using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Charts;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>A school year's weeks as the columns of a heat map, with terms and learning cycles over them.</summary>
internal sealed class YearColumns
{
    private readonly List<LocalDate> mondays;

    internal YearColumns(CoachingPlan plan, LocalDate today, bool withReasons = true)
    {
        var school = plan.School;
        mondays = [.. When.Mondays(school)];
        Columns = mondays.Select(monday => ColumnOf(monday, school, today, withReasons)).ToValueList();
        Spans =
        [
            .. (plan.Cycles?.Cycles ?? []).Select(cycle =>
                SpanOf(FormattableString.Invariant($"Cycle {cycle.Number}"), cycle.First, cycle.Last) with
                {
                    IsStrong = true,
                }
            ),
            .. withReasons ? school.Terms.Select(term => SpanOf(term.Name, term.First, term.Last)) : [],
        ];
    }

    internal IReadOnlyList<LocalDate> Mondays => mondays;

    internal ValueList<HeatColumn> Columns { get; }

    internal ValueList<HeatSpan> Spans { get; }

    /// <summary>A row: how much there is in each week.</summary>
    internal HeatRow Row(string name, IEnumerable<(LocalDate Day, int Number)> what)
    {
        var numbers = new int[mondays.Count];
        foreach (var (day, number) in what)
            numbers[At(day)] += number;
        return new(name, [.. numbers]);
    }

    private HeatSpan SpanOf(string name, LocalDate first, LocalDate last)
    {
        var from = At(When.PastWeekend(first));
        return new(name, from, Math.Max(from, At(last)));
    }

    // A day outside of the year counts to the nearest week of it.
    private int At(LocalDate day) =>
        Math.Clamp(Period.DaysBetween(mondays[0], DayWords.MondayOf(day)) / 7, 0, mondays.Count - 1);

    private HeatColumn ColumnOf(LocalDate monday, SchoolCalendar school, LocalDate today, bool withReasons)
    {
        var isFirstOfMonth = monday == mondays[0] || monday.Month != monday.PlusWeeks(-1).Month;
        return new(
            When.Week(monday),
            isFirstOfMonth ? When.MonthInShort(monday) : null,
            school.WeekOf(monday) is not null ? null
                : withReasons ? WhyClosed(monday, school)
                : "closed",
            monday == DayWords.MondayOf(today)
        );
    }

    private static string WhyClosed(LocalDate monday, SchoolCalendar school) =>
        Enumerable
            .Range(0, 5)
            .Select(number => monday.PlusDays(number))
            .Where(day => school.FirstDay <= day && day <= school.LastDay)
            .Select(day => school.On(day).WhyClosed)
            .FirstOrDefault(why => why is not null)
        ?? "closed";
}
