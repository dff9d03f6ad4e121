using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>A week on the page: Monday to Friday, and a weekend day only if someone is in on it.</summary>
internal sealed record PageWeek(LocalDate Monday, IReadOnlyList<DayFacts> Days, bool IsOpen)
{
    internal LocalDate Last => Days[^1].Date;

    internal static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    /// <summary>Every week of the year in order.</summary>
    internal static IEnumerable<PageWeek> AllOf(PageFacts facts)
    {
        for (var monday = MondayOf(facts.FirstDay); monday <= facts.LastDay; monday = monday.PlusWeeks(1))
        {
            var days = Enumerable
                .Range(0, 7)
                .Select(day => facts.School.On(monday.PlusDays(day)))
                .Where(day => !DayLook.IsWeekendDay(day.Date) || IsUsed(facts, day))
                .ToList();
            yield return new(monday, days, days.Any(day => IsUsed(facts, day)));
        }
    }

    private static bool IsUsed(PageFacts facts, DayFacts day) => day.StaffIn || facts.On(day.Date).Any();
}
