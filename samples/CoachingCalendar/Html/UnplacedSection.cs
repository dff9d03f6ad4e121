using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.CoachingYear.Output;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>The sessions for which no time was found, each with what stood in its way.</summary>
internal static class UnplacedSection
{
    internal static Markup Of(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<section id=\"unplaced\" class=\"unplaced\" aria-labelledby=\"unplaced-heading\">"),
            Markup.Of($"<h2 id=\"unplaced-heading\">Not placed{FilterSection.OfWhom(facts)}</h2>"),
            facts.Coaching.Unplaced.Count == 0 ? Markup.None : Lead(facts),
            Markup.Of($"<p class=\"none\">Every session that was wished for has its time.</p>"),
            facts.Coaching.Unplaced.Count == 0 ? Markup.None : List(facts),
            Markup.Of($"</section>")
        );

    private static Markup Lead(PageFacts facts) =>
        Markup.Of(
            $"<p class=\"lead\"><span class=\"all\">No time was found for {Digits.Of(facts.Coaching.Unplaced.Count, "session")} of {Digits.Of(facts.Coaching.Unplaced.Count + facts.Coaching.Sessions.Count)}.</span> Beside each is what stood in the way, and at how many of the times that were looked at.</p>"
        );

    private static Markup List(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<ul>"),
            Markup.Lines(InOrder(facts.Coaching.Unplaced).Select(session => Item(facts, session))),
            Markup.Of($"</ul>")
        );

    // As the days go by; an observation comes before its debrief.
    private static IEnumerable<UnplacedSession> InOrder(IEnumerable<UnplacedSession> sessions) =>
        sessions
            .OrderBy(session => session.Plan.Earliest)
            .ThenBy(session => session.Plan.Lead)
            .ThenBy(session => session.Plan.Teacher)
            .ThenBy(session => session.Plan.Kind)
            .ThenBy(session => session.Plan.Number);

    private static Markup Item(PageFacts facts, UnplacedSession session)
    {
        var plan = session.Plan;
        var cycle = plan.Cycle is { } number ? $" of cycle {Digits.Of(number)}" : "";
        var obstacles = ObstaclesOf(facts, session)
            .Select(obstacle => Markup.Of($"<li>{Times(obstacle.Times, session.TimesLookedAt)}{obstacle.Words}</li>"));
        return Markup.Of(
            $"<li class=\"{facts.ClassesOf(plan)}\"><p class=\"what\">{KindWords.Mark(plan.Kind)}<span class=\"kind c{(int)plan.Kind}\">{SessionItem.What(plan)}</span>{cycle}</p>{facts.WhoOf(plan)}<p class=\"span\">{DateWords.Span(plan.Earliest, plan.Latest)}</p><ul class=\"obstacles\">{Markup.Join(obstacles)}</ul>{More(facts, session)}</li>"
        );
    }

    private static Markup More(PageFacts facts, UnplacedSession session) =>
        Markup.Join(
            UnplacedWords
                .Of(session, facts.NameOf)
                .Select(words => Markup.Of($"<p class=\"more\">{Sentence(words)}</p>"))
        );

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    // Of a single time there is nothing to count.
    private static Markup Times(int times, int lookedAt) =>
        lookedAt == 1 ? Markup.None : Markup.Of($"<span class=\"times\">{times} of {lookedAt} times</span> ");

    // Two sessions that take a time are two obstacles, but the same words to a reader.
    private static IEnumerable<(string Words, int Times)> ObstaclesOf(PageFacts facts, UnplacedSession session) =>
        session
            .Obstacles.GroupBy(count => count.Obstacle.Describe(facts.NameOf), StringComparer.Ordinal)
            .Select(group => (Words: group.Key, Times: group.Sum(count => count.Times)))
            .OrderByDescending(obstacle => obstacle.Times);
}
