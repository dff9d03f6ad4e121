namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>The choice of a person and of kinds: plain radio buttons and checkboxes, to which the style sheet answers.</summary>
internal static class FilterSection
{
    internal static Markup Of(PageFacts facts) =>
        Markup.Lines(
            Markup.Of($"<aside class=\"filter\" aria-label=\"Choose what to show\">"),
            Markup.Of($"<fieldset class=\"people\"><legend>Show</legend>"),
            Everyone(facts),
            Group("Leads", facts.People.Where(person => person.Leads).Select(person => Choice(facts, person))),
            Group("Teachers", facts.People.Where(person => !person.Leads).Select(person => Choice(facts, person))),
            Markup.Of($"</fieldset>"),
            Markup.Of($"<fieldset class=\"kinds\"><legend>Kinds</legend>"),
            Markup.Lines(facts.Kinds.Select(kind => Kind(facts, kind))),
            Markup.Of($"</fieldset>"),
            Markup.Of($"</aside>")
        );

    /// <summary>Whose sessions are shown, for a heading; nothing while they are everyone's.</summary>
    internal static Markup OfWhom(PageFacts facts) =>
        Markup.Join(
            facts.People.Select(person => Markup.Of($"<span class=\"of of{person.Number}\"> · {person.Name}</span>"))
        );

    private static Markup Group(string name, IEnumerable<Markup> choices) =>
        Markup.Lines(
            Markup.Of($"<div role=\"group\" aria-label=\"{name}\"><p class=\"group\" aria-hidden=\"true\">{name}</p>"),
            Markup.Lines(choices),
            Markup.Of($"</div>")
        );

    private static Markup Everyone(PageFacts facts) =>
        Markup.Of(
            $"<label><input type=\"radio\" name=\"who\" id=\"everyone\" autocomplete=\"off\" checked=\"checked\"/><span class=\"name\">Everyone</span>{Number(facts.Coaching.Sessions.Count)}</label>"
        );

    private static Markup Choice(PageFacts facts, PagePerson person) =>
        Markup.Of(
            $"<label><input type=\"radio\" name=\"who\" id=\"who{person.Number}\" autocomplete=\"off\"/><span class=\"name\">{person.Name}</span>{Number(facts.Coaching.Of(person.Id).Count)}</label>"
        );

    private static Markup Kind(PageFacts facts, Calendar.Cadences.SessionKind kind) =>
        Markup.Of(
            $"<label><input type=\"checkbox\" id=\"kind{(int)kind}\" autocomplete=\"off\" checked=\"checked\"/>{KindWords.Mark(kind)}<span class=\"name\">{KindWords.Of(kind)}</span>{Numbers(facts, kind)}</label>"
        );

    // Everyone's, and that of each person, which takes its place.
    private static Markup Numbers(PageFacts facts, Calendar.Cadences.SessionKind kind)
    {
        var persons = facts.People.Select(person =>
            Markup.Of($"<span class=\"of of{person.Number}\">{Count(facts.Coaching.Of(person.Id), kind)}</span>")
        );
        return Number(
            Markup.Of($"<span class=\"all\">{Count(facts.Coaching.Sessions, kind)}</span>{Markup.Join(persons)}")
        );
    }

    private static int Count(
        IEnumerable<Calendar.Cadences.CoachingSession> sessions,
        Calendar.Cadences.SessionKind kind
    ) => sessions.Count(session => session.Kind == kind);

    private static Markup Number(int count) => Number(Markup.Of($"{count}"));

    private static Markup Number(Markup count) =>
        Markup.Of($"<span class=\"count\">{count}<span class=\"hidden\"> sessions</span></span>");
}
