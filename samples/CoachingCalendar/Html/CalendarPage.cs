using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using NodaTime;

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
    /// <param name="stamp">When this version of the calendar was made; the page says it in the school's time zone.</param>
    public static string Render(
        CoachingCalendar calendar,
        IReadOnlyDictionary<PersonId, Person> people,
        string title,
        Instant stamp
    )
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var facts = new PageFacts(calendar, people, title, stamp);
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
                HeaderSection.Of(facts),
                FilterSection.Of(facts),
                Markup.Of($"<main>"),
                YearSection.Of(facts),
                WeeksSection.Of(facts),
                PeopleSection.Of(facts),
                UnplacedSection.Of(facts),
                Markup.Of($"</main>"),
                Markup.Of($"<footer><p>{facts.AsOf}</p></footer>"),
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
}
