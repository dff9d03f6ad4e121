using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>What the page is, of when and for whom, and its figures: everyone's, and those of each person.</summary>
internal static class HeaderSection
{
    internal static Markup Of(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<header>"),
            Markup.Of($"<h1>{facts.Title}{FilterSection.OfWhom(facts)}</h1>"),
            Markup.Of($"<div class=\"about\">"),
            Markup.Of($"<p>{School(facts)}{DateWords.Span(facts.School.FirstDay, facts.School.LastDay)}</p>"),
            Markup.Of($"<p>{facts.AsOf}</p>"),
            Markup.Of($"<p class=\"readers\">{ForWhom}</p>"),
            Markup.Of($"</div>"),
            Markup.Of($"<div class=\"figures\">"),
            Markup.Of($"<dl class=\"all\">{Markup.Join(OfEveryone(facts))}</dl>"),
            Markup.Lines(facts.People.Select(person => Figures(facts, person))),
            Markup.Of($"</div>"),
            Markup.Of(
                $"<nav aria-label=\"On this page\"><a href=\"#year\">Year</a><a href=\"#weeks\">Weeks</a><a href=\"#people\">People</a><a href=\"#unplaced\">Not placed</a></nav>"
            ),
            Markup.Of($"</header>")
        );

    private static Markup ForWhom =>
        Markup.Of(
            $"<b>For leads and school leaders.</b> <span>This page holds everyone’s names and reasons; the leadership team’s file, ilt.ics, holds only category and time.</span>"
        );

    private static string School(PageFacts facts) =>
        facts.Title.Contains(facts.School.Name, StringComparison.Ordinal) ? "" : $"{facts.School.Name} · ";

    private static IEnumerable<Markup> OfEveryone(PageFacts facts)
    {
        var leads = facts.People.Count(person => person.Leads);
        Markup[] among =
        [
            Figure(facts.School.Weeks.Count, "school week"),
            Figure(leads, "lead"),
            Figure(facts.People.Count - leads, "teacher"),
        ];
        return Figures(facts.Coaching.Sessions, among, facts.Coaching.Unplaced.Count);
    }

    private static Markup Figures(PageFacts facts, PagePerson person)
    {
        Markup[] among = [person.Leads ? Teachers(facts, person) : Leads(facts, person)];
        var figures = Figures(facts.Coaching.Of(person.Id), among, facts.UnplacedOf(person));
        return Markup.Of($"<dl class=\"of of{person.Number}\">{Markup.Join(figures)}</dl>");
    }

    private static IEnumerable<Markup> Figures(
        ValueList<CoachingSession> sessions,
        IEnumerable<Markup> among,
        int unplaced
    ) =>
        [
            Figure(sessions.Count, "session"),
            .. among,
            Figure(Digits.Of(sessions.Count(session => session.IsMoved)), "moved"),
            Figure(Digits.Of(unplaced), "not placed"),
        ];

    private static Markup Teachers(PageFacts facts, PagePerson lead) =>
        Figure(facts.Coaching.Plan.Pairs.Count(pair => pair.Lead == lead.Id), "teacher");

    private static Markup Leads(PageFacts facts, PagePerson teacher) =>
        Figure(facts.Coaching.Plan.Pairs.Count(pair => pair.Teacher == teacher.Id), "lead");

    private static Markup Figure(int number, string one) => Figure(Digits.Of(number), number == 1 ? one : $"{one}s");

    private static Markup Figure(string number, string words) =>
        Markup.Of($"<div><dt>{words}</dt><dd>{number}</dd></div>");
}
