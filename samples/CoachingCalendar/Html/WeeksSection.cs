using LearningCycles.Calendar.Schools;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>The weeks, Monday to Friday, with every session once.</summary>
internal static class WeeksSection
{
    internal static Markup Of(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<section id=\"weeks\" class=\"weeks\" aria-labelledby=\"weeks-heading\">"),
            Markup.Of($"<h2 id=\"weeks-heading\">Week by week{FilterSection.OfWhom(facts)}</h2>"),
            Markup.Lines(PageWeek.AllOf(facts).Select(week => week.IsOpen ? Week(facts, week) : Break(week))),
            Markup.Of($"</section>")
        );

    private static Markup Week(PageFacts facts, PageWeek week)
    {
        return Markup.Lines(
            Markup.Of($"<section class=\"week\" id=\"w{DateWords.Iso(week.Monday)}\">"),
            Markup.Of($"<h3>{DateWords.Span(week.Monday, week.Last)}{About(facts, week)}</h3>"),
            Markup.Of($"<div class=\"days\">"),
            Markup.Lines(week.Days.Select(day => Day(facts, day))),
            Markup.Of($"</div>"),
            Markup.Of($"</section>")
        );
    }

    private static Markup About(PageFacts facts, PageWeek week)
    {
        var words = new List<string>();
        if (facts.School.WeekOf(week.Monday) is { } schoolWeek)
            words.Add($"Week {Digits.Of(schoolWeek.Number)}");
        foreach (var cycle in facts.Coaching.Plan.Cycles?.Cycles ?? [])
        {
            if (cycle.First <= week.Last && week.Monday <= cycle.Last)
                words.Add($"Learning cycle {Digits.Of(cycle.Number)}");
        }
        return words.Count == 0 ? Markup.None : Markup.Of($" <span class=\"about\">{string.Join(" · ", words)}</span>");
    }

    private static Markup Break(PageWeek week)
    {
        var why = string.Join(", ", week.Days.Select(day => day.WhyClosed ?? "").Distinct(StringComparer.Ordinal));
        return Markup.Of(
            $"<p class=\"break\" id=\"w{DateWords.Iso(week.Monday)}\"><b>{DateWords.Span(week.Monday, week.Last)}</b> {why}</p>"
        );
    }

    private static Markup Day(PageFacts facts, DayFacts day)
    {
        var look = DayLook.Of(day);
        var sessions = facts.On(day.Date).Select(session => SessionItem.Of(facts, session)).ToList();
        var date = Markup.Of(
            $"<time datetime=\"{DateWords.Iso(day.Date)}\"><span class=\"weekday\">{DateWords.Weekday(day.Date)}</span> {DateWords.InMonth(day.Date)}</time>"
        );
        return Markup.Lines(
            Markup.Of($"<div class=\"day {look.Class}\" id=\"d{DateWords.Iso(day.Date)}\">"),
            Markup.Of($"<h4>{date}{Label(day)}</h4>"),
            look.Words is { } words ? Markup.Of($"<p class=\"fact\">{words}</p>") : Markup.None,
            sessions.Count > 0 ? Markup.Of($"<ol>\n{Markup.Lines(sessions)}\n</ol>") : Markup.None,
            Markup.Of($"</div>")
        );
    }

    private static Markup Label(DayFacts day) =>
        day.RotationLabel is { } label
            ? Markup.Of(
                $" <span class=\"label\">{label}<span class=\"hidden\">{DayWords.Rotation(label)[label.Length..]}</span></span>"
            )
            : Markup.None;
}
