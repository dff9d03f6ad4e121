using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Puts the facts of a feed onto a school's year.</summary>
internal sealed class ClosureApplier(SchoolCalendar school, bool withUnknown)
{
    private const string Known = "the year has it already";

    private readonly List<(LocalDate First, int Order, ClosureFact Fact)> applied = [];
    private readonly List<ClosureNotApplied> notApplied = [];
    private readonly List<DayEvent> events = [];
    private readonly HashSet<DayEvent> seen = [.. school.Events];
    private readonly Dictionary<LocalDate, string> labels = [];

    internal ClosureApplication Of(ClosureReading reading)
    {
        var facts = reading
            .Decisions.Where(decision => decision.Outcome == ClosureOutcome.Fact)
            .SelectMany(decision => decision.Facts)
            .ToList();
        var year = school;
        foreach (var fact in reading.Decisions.SelectMany(OfDays))
            Add(fact);
        year = year.With(events);
        foreach (var fact in facts.OfType<ClosureFact.OfRotation>())
            year = Add(year, fact);
        year = AddTerms(year, [.. facts.OfType<ClosureFact.OfTerm>()]);
        return new(
            year,
            applied.OrderBy(one => one.First).ThenBy(one => one.Order).Select(one => one.Fact).ToValueList(),
            notApplied.ToValueList()
        );
    }

    // Some days of a series may be understood while others, whose hours do not fit, wait for a person.
    private IEnumerable<ClosureFact.OfDays> OfDays(ClosureDecision decision)
    {
        var facts = decision.Outcome == ClosureOutcome.Fact ? decision.Facts.OfType<ClosureFact.OfDays>().ToList() : [];
        return withUnknown && decision.NeedsPerson
            ? facts.Concat(
                decision
                    .Events.Where(one => one.Kind == DayEventKind.Information)
                    .Except(facts.Select(fact => fact.Event))
                    .Select(one => new ClosureFact.OfDays(one, null))
            )
            : facts;
    }

    private void Add(ClosureFact.OfDays fact)
    {
        if (!school.Definition.Touches(fact.Event))
            Refuse(fact, Outside);
        else if (!seen.Add(fact.Event))
            Refuse(fact, Known);
        else
        {
            events.Add(fact.Event);
            Apply(fact);
        }
    }

    private SchoolCalendar Add(SchoolCalendar year, ClosureFact.OfRotation fact)
    {
        if (fact.Date < school.FirstDay || school.LastDay < fact.Date)
            Refuse(fact, Outside);
        else if (school.Rotation?.Labels.Contains(fact.Label) != true)
            Refuse(fact, $"the school's rotation has no label '{fact.Label}'");
        else if (ByHand(fact.Date) is { } label)
            Refuse(fact, IsSame(label, fact.Label) ? Known : $"the year calls the day {label} already");
        else if (!labels.TryAdd(fact.Date, fact.Label))
            Refuse(
                fact,
                IsSame(labels[fact.Date], fact.Label) ? Known : $"the feed calls the day {labels[fact.Date]} as well"
            );
        else
        {
            Apply(fact);
            return year.Relabel(fact.Date, fact.Label, laterDaysFollow: false);
        }
        return year;
    }

    private SchoolCalendar AddTerms(SchoolCalendar year, List<ClosureFact.OfTerm> facts)
    {
        var terms = year.Terms;
        var names = new HashSet<string>(terms.Select(term => term.Name), StringComparer.Ordinal);
        foreach (
            var kind in facts
                .GroupBy(fact => fact.Term, StringComparer.Ordinal)
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        )
        {
            var found = new TermsOfFeed(year, names, Refuse, Apply);
            terms = terms.AddRange(found.Of(kind.Key, [.. kind]));
        }
        return terms.Count == year.Terms.Count ? year : year.WithTerms(terms);
    }

    private string? ByHand(LocalDate date) => school.Relabellings.FirstOrDefault(one => one.Date == date)?.Label;

    private static bool IsSame(string label, string other) => string.Equals(label, other, StringComparison.Ordinal);

    private void Apply(ClosureFact fact) => applied.Add((fact.First, applied.Count, fact));

    private void Refuse(ClosureFact fact, string because) => notApplied.Add(new(fact, because));

    private string Outside =>
        InvariantText.Of($"it lies outside of the school year {school.FirstDay} to {school.LastDay}");
}
