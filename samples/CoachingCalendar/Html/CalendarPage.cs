using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>A coaching calendar as one page to look at, filter and print. It needs no network and no script.</summary>
public static class CalendarPage
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>The page as HTML that is well-formed XML too. The same input gives the same text, in every culture.</summary>
    /// <param name="calendar">What to show.</param>
    /// <param name="people">The names to show; a person who is not listed is shown by id.</param>
    /// <param name="title">The page's title, such as <c>Coaching 2026-27</c>.</param>
    public static string Render(CoachingCalendar calendar, IReadOnlyDictionary<PersonId, Person> people, string title)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var facts = new PageFacts(calendar, people, title);
        return Page(facts) + "\n";
    }

    private static string Page(PageFacts facts) =>
        Markup
            .Lines(
                Markup.Of($"<!DOCTYPE html>"),
                Markup.Of($"<html lang=\"en\">"),
                Head(facts),
                Markup.Of($"<body>"),
                Markup.Of($"<a class=\"skip\" href=\"#year\">Skip to the year</a>"),
                Header(facts),
                FilterSection.Of(facts),
                Markup.Of($"<main>"),
                YearSection.Of(facts),
                WeeksSection.Of(facts),
                PeopleSection.Of(facts),
                UnplacedSection.Of(facts),
                Markup.Of($"</main>"),
                Markup.Of($"</body>"),
                Markup.Of($"</html>")
            )
            .ToString();

    private static Markup Head(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<head>"),
            Markup.Of($"<meta charset=\"utf-8\"/>"),
            Markup.Of($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\"/>"),
            Markup.Of($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"),
            Markup.Of($"<meta name=\"color-scheme\" content=\"light dark\"/>"),
            Markup.Of($"<title>{facts.Title}</title>"),
            Markup.Of($"<link rel=\"icon\" href=\"data:,\"/>"),
            PageStyle.Of(facts),
            Markup.Of($"</head>")
        );

    private static Markup Header(PageFacts facts)
    {
        var leads = facts.People.Count(person => person.Leads);
        var unplaced = facts.Coaching.Unplaced.Count;
        return Markup.Lines(
            Markup.Of($"<header>"),
            Markup.Of($"<h1>{facts.Title}</h1>"),
            Markup.Of(
                $"<p class=\"school\">{School(facts)}{DateWords.Span(facts.School.FirstDay, facts.School.LastDay)}</p>"
            ),
            Markup.Of($"<dl class=\"figures\">"),
            Figure(facts.Coaching.Sessions.Count, "sessions"),
            Figure(facts.School.Weeks.Count, "school weeks"),
            Figure(leads, leads == 1 ? "lead" : "leads"),
            Figure(facts.People.Count - leads, "teachers"),
            Figure(facts.Coaching.Sessions.Count(session => session.IsMoved), "moved"),
            Figure(unplaced, "not placed"),
            Markup.Of($"</dl>"),
            Markup.Of(
                $"<nav aria-label=\"On this page\"><a href=\"#year\">Year</a><a href=\"#weeks\">Weeks</a><a href=\"#people\">People</a><a href=\"#unplaced\">Not placed</a></nav>"
            ),
            Markup.Of($"</header>")
        );
    }

    private static string School(PageFacts facts) =>
        facts.Title.Contains(facts.School.Name, StringComparison.Ordinal) ? "" : $"{facts.School.Name} · ";

    private static Markup Figure(int number, string words) =>
        Markup.Of($"<div><dt>{words}</dt><dd>{number}</dd></div>");
}
