using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Makes terms of one kind out of the days on which a feed says that they begin and end.</summary>
/// <remarks>A feed mostly says only where terms end. The first begins with the year, the next on the day after, and the last ends with the year.</remarks>
internal sealed class TermsOfFeed(
    SchoolCalendar school,
    HashSet<string> names,
    Action<ClosureFact, string> refuse,
    Action<ClosureFact> apply
)
{
    private readonly SortedDictionary<int, ClosureFact.OfTerm> begins = [];
    private readonly SortedDictionary<int, ClosureFact.OfTerm> ends = [];

    internal IEnumerable<Term> Of(string kind, List<ClosureFact.OfTerm> facts)
    {
        Sort(facts);
        var made = new List<Term>();
        foreach (var number in begins.Keys.Union(ends.Keys).Order().ToList())
        {
            var said = new[] { begins.GetValueOrDefault(number), ends.GetValueOrDefault(number) };
            var (first, last) = (FirstOf(number), LastOf(number, kind));
            var name = InvariantText.Of($"{kind} {number}");
            var why =
                first is null ? "the feed does not say when it begins"
                : last is null ? "the feed does not say when it ends"
                : last < first ? InvariantText.Of($"it would end {last}, before it begins {first}")
                : names.Contains(name) ? $"the year has a term '{name}' already"
                : null;
            if (why is null)
            {
                names.Add(name);
                made.Add(new(name, first!.Value, last!.Value));
            }
            foreach (var fact in said.OfType<ClosureFact.OfTerm>())
            {
                // A refused one still tells where the term beside it begins or ends.
                if (why is null)
                    apply(fact);
                else
                    refuse(fact, why);
            }
        }
        return made;
    }

    private void Sort(List<ClosureFact.OfTerm> facts)
    {
        var inYear = new List<ClosureFact.OfTerm>();
        foreach (var fact in facts)
        {
            if (school.FirstDay <= fact.Date && fact.Date <= school.LastDay)
                inYear.Add(fact);
            else
                refuse(
                    fact,
                    InvariantText.Of($"it lies outside of the school year {school.FirstDay} to {school.LastDay}")
                );
        }
        // Terms without a number are counted, unless others have one: then it is not known which they are.
        var isCounted = inYear.TrueForAll(fact => fact.Number is null);
        foreach (var (ofKind, isEnd) in new[] { (begins, false), (ends, true) })
        {
            var count = 0;
            LocalDate? before = null;
            foreach (var fact in inYear.Where(fact => fact.Ends == isEnd).OrderBy(fact => fact.Date))
            {
                if (isCounted && fact.Date != before)
                    count++;
                before = fact.Date;
                // What begins after the year did is the second, where the feed does not say that the first begins.
                var number = fact.Number ?? (isCounted ? count + (isEnd || BeginsWithYear(inYear) ? 0 : 1) : 0);
                if (number == 0)
                    refuse(fact, "it has no number, and others have one");
                else if (!ofKind.TryAdd(number, fact))
                    refuse(
                        fact,
                        ofKind[number].Date == fact.Date
                            ? "the year has it already"
                            : InvariantText.Of($"the feed says {ofKind[number].Date} as well")
                    );
            }
        }
    }

    // Within its first two weeks: staff often come some days before students do.
    private bool BeginsWithYear(List<ClosureFact.OfTerm> facts) =>
        facts.Exists(fact => !fact.Ends && fact.Date <= school.FirstDay.PlusDays(14));

    private LocalDate? FirstOf(int number) =>
        begins.GetValueOrDefault(number)?.Date
        ?? (number == 1 ? school.FirstDay : ends.GetValueOrDefault(number - 1)?.Date.PlusDays(1));

    private LocalDate? LastOf(int number, string kind) =>
        ends.GetValueOrDefault(number)?.Date
        ?? begins.GetValueOrDefault(number + 1)?.Date.PlusDays(-1)
        ?? (number == MostOf(kind) ? school.LastDay : null);

    private static int MostOf(string kind) =>
        kind switch
        {
            "Semester" => 2,
            "Trimester" => 3,
            "Quarter" => 4,
            _ => 0,
        };
}
