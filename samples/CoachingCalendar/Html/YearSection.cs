using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>The year at a glance: a table per month, a cell per day, a mark per session.</summary>
internal static class YearSection
{
    internal static Markup Of(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<section id=\"year\" class=\"year\" aria-labelledby=\"year-heading\">"),
            Markup.Of($"<h2 id=\"year-heading\">The year at a glance{FilterSection.OfWhom(facts)}</h2>"),
            LegendSection.Of(facts),
            Markup.Of($"<div class=\"months\">"),
            Markup.Lines(MonthsOf(facts).Select(month => Month(facts, month))),
            Markup.Of($"</div>"),
            Markup.Of($"</section>")
        );

    private static IEnumerable<LocalDate> MonthsOf(PageFacts facts)
    {
        for (var month = FirstOfMonth(facts.FirstDay); month <= facts.LastDay; month = month.PlusMonths(1))
        {
            if (WeeksOf(facts, month).Any())
                yield return month;
        }
    }

    private static Markup Month(PageFacts facts, LocalDate first) =>
        Markup.Lines(
            Markup.Of($"<div class=\"month\">"),
            Markup.Of($"<table><caption>{DateWords.Month(first)}</caption>"),
            Markup.Of($"<thead><tr>{Markup.Join(Weekdays(first))}</tr></thead>"),
            Markup.Of($"<tbody>"),
            Markup.Lines(WeeksOf(facts, first).Select(monday => Week(facts, first, monday))),
            Markup.Of($"</tbody></table>"),
            MonthNotes.Of(facts.School, first),
            Markup.Of($"</div>")
        );

    private static IEnumerable<Markup> Weekdays(LocalDate first) =>
        Enumerable
            .Range(0, 7)
            .Select(day => DateWords.Weekday(PageWeek.MondayOf(first).PlusDays(day)))
            .Select(name => Markup.Of($"<th scope=\"col\" abbr=\"{name}\">{name[..2]}</th>"));

    private static IEnumerable<LocalDate> WeeksOf(PageFacts facts, LocalDate month)
    {
        var (from, to) = (LocalDate.Max(month, facts.FirstDay), LocalDate.Min(LastOfMonth(month), facts.LastDay));
        for (var monday = PageWeek.MondayOf(from); monday <= to; monday = monday.PlusWeeks(1))
        {
            if (!IsWeekendOnly(facts, LocalDate.Max(from, monday), LocalDate.Min(to, monday.PlusDays(6))))
                yield return monday;
        }
    }

    // A month that begins on a weekend would open with a row that says nothing.
    private static bool IsWeekendOnly(PageFacts facts, LocalDate from, LocalDate to)
    {
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            if (!DayLook.Of(facts.School.On(date)).IsWeekend || facts.On(date).Any())
                return false;
        }
        return true;
    }

    private static Markup Week(PageFacts facts, LocalDate month, LocalDate monday) =>
        Markup.Of(
            $"<tr>{Markup.Join(Enumerable.Range(0, 7).Select(day => Cell(facts, month, monday.PlusDays(day))))}</tr>"
        );

    private static Markup Cell(PageFacts facts, LocalDate month, LocalDate date)
    {
        if (date.Month != month.Month || date < facts.FirstDay || date > facts.LastDay)
            return Markup.Of($"<td></td>");
        var day = facts.School.On(date);
        var look = DayLook.Of(day);
        var words = DayWords.Of(facts, day, look);
        var number = Markup.Of($"<b>{date.Day}</b>");
        if (!day.StaffIn && !facts.On(date).Any())
            return Markup.Of($"<td class=\"{look.Class}\" title=\"{words}\">{number}</td>");
        var label = day.RotationLabel is { } name ? Markup.Of($"<span class=\"label\">{name}</span>") : Markup.None;
        return Markup.Of(
            $"<td class=\"{look.Class}\"><a href=\"#d{DateWords.Iso(date)}\" title=\"{words}\" aria-label=\"{words}\">{number}{label}{Marks(facts, date)}</a></td>"
        );
    }

    private static Markup Marks(PageFacts facts, LocalDate date)
    {
        var marks = facts
            .On(date)
            .OrderBy(session => session.Kind)
            .Select(session =>
                Markup.Of($"<i class=\"mark c{(int)session.Kind} {facts.ClassesOf(session.Plan)}\"></i>")
            );
        return Markup.Of($"<span class=\"marks\">{Markup.Join(marks)}</span>");
    }

    private static LocalDate LastOfMonth(LocalDate month) => month.PlusMonths(1).PlusDays(-1);

    private static LocalDate FirstOfMonth(LocalDate date) => new(date.Year, date.Month, 1);
}
