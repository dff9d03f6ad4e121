namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>What marks and days mean.</summary>
internal static class LegendSection
{
    internal static Markup Of(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<ul class=\"legend\" aria-label=\"Legend\">"),
            Markup.Lines(facts.Kinds.Select(kind => Markup.Of($"<li>{KindWords.Mark(kind)}{KindWords.Of(kind)}</li>"))),
            Swatch("staff", "Staff only"),
            Swatch("short", "Short day"),
            facts.School.Days.Any(day => day is { StudentsIn: true, StudentsOnSite: false })
                ? Swatch("remote", "Remote")
                : Markup.None,
            Swatch("closed", "Closed"),
            Rotation(facts),
            Markup.Of($"</ul>")
        );

    private static Markup Swatch(string look, string words) =>
        Markup.Of($"<li><i class=\"swatch {look}\"></i>{words}</li>");

    private static Markup Rotation(PageFacts facts) =>
        facts.School.Rotation is { } rotation
            ? Markup.Of($"<li><span class=\"label\">{string.Join(' ', rotation.Labels)}</span> Rotation day</li>")
            : Markup.None;
}
