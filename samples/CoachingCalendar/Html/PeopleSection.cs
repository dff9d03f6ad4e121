using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>A row per person: sessions by kind, moved, not placed, and how often the person meets whom.</summary>
internal static class PeopleSection
{
    internal static Markup Of(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<section id=\"people\" class=\"sums\" aria-labelledby=\"people-heading\">"),
            Markup.Of($"<h2 id=\"people-heading\">Person by person</h2>"),
            Markup.Of(
                $"<div class=\"scroll\" role=\"region\" aria-labelledby=\"people-heading\" tabindex=\"0\"><table>"
            ),
            Markup.Of(
                $"<thead><tr><th scope=\"col\">Name</th>{Markup.Join(Heads(facts))}<th scope=\"col\" class=\"rhythm\">1:1 rhythm</th></tr></thead>"
            ),
            Group(facts, "Leads", facts.People.Where(person => person.Leads)),
            Group(facts, "Teachers", facts.People.Where(person => !person.Leads)),
            Markup.Of($"</table></div>"),
            Markup.Of($"</section>")
        );

    private static IEnumerable<Markup> Heads(PageFacts facts) =>
        facts
            .Kinds.Select(kind =>
                Markup.Of($"<th scope=\"col\" class=\"n\">{KindWords.Mark(kind)}{KindWords.Of(kind)}</th>")
            )
            .Concat(
                ((string[])["All", "Moved", "Not placed"]).Select(word =>
                    Markup.Of($"<th scope=\"col\" class=\"n\">{word}</th>")
                )
            );

    private static Markup Group(PageFacts facts, string name, IEnumerable<PagePerson> people) =>
        Markup.Lines(
            Markup.Of(
                $"<tbody><tr class=\"group all\"><th scope=\"rowgroup\" colspan=\"{facts.Kinds.Count + 5}\">{name}</th></tr>"
            ),
            Markup.Lines(people.Select(person => Row(facts, person))),
            Markup.Of($"</tbody>")
        );

    private static Markup Row(PageFacts facts, PagePerson person)
    {
        var sessions = facts.Coaching.Of(person.Id);
        var counts = facts
            .Kinds.Select(kind => sessions.Count(session => session.Kind == kind))
            .Append(sessions.Count)
            .Append(sessions.Count(session => session.IsMoved))
            .Append(facts.UnplacedOf(person))
            .Select(Count);
        return Markup.Of(
            $"<tr class=\"s p{person.Number}\"><th scope=\"row\">{person.Name}</th>{Markup.Join(counts)}<td class=\"rhythm\">{Rhythm(facts, person)}</td></tr>"
        );
    }

    private static Markup Count(int count) =>
        count == 0 ? Markup.Of($"<td class=\"n zero\">0</td>") : Markup.Of($"<td class=\"n\">{count}</td>");

    private static Markup Rhythm(PageFacts facts, PagePerson person)
    {
        var pairs = facts.Coaching.Plan.Pairs;
        if (person.Leads)
            return Markup.Of($"with {Digits.Of(pairs.Count(pair => pair.Lead == person.Id), "teacher")}");
        return Markup.Join(
            pairs
                .Where(pair => pair.Teacher == person.Id)
                .OrderBy(pair => facts.NameOf(pair.Lead), StringComparer.OrdinalIgnoreCase)
                .ThenBy(pair => pair.Lead)
                .Select(pair =>
                    Markup.Of(
                        $"<p><span>{Often(pair.Cadence)} with {facts.NameOf(pair.Lead)}</span>{RegularOf(facts, pair)}</p>"
                    )
                )
        );
    }

    private static string Often(Cadence cadence) =>
        cadence.EveryWeeks == 1 ? "every week" : $"every {Digits.Of(cadence.EveryWeeks)} weeks";

    private static Markup RegularOf(PageFacts facts, CoachingPair pair)
    {
        var regular =
            pair.Cadence.At
            ?? facts
                .Coaching.Sessions.FirstOrDefault(session =>
                    session.Lead == pair.Lead && session.Teacher == pair.Teacher && session.Plan.Regular is not null
                )
                ?.Plan.Regular;
        return regular is null ? Markup.None : Markup.Of($", <span>{regular.ToString()}</span>");
    }
}
