using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;

namespace LearningCycles.Samples.SisHost.Pages.Planning;

/// <summary>Leads from the rows of the page to pairs, or to every reason why they cannot be planned.</summary>
/// <param name="members">Who is at the school.</param>
/// <param name="before">The pairs as they were: what the page does not show of one stays.</param>
internal sealed class PlanRows(IReadOnlyList<Member> members, ValueList<CoachingPair> before)
{
    private readonly Dictionary<string, Member> known = members.ToDictionary(
        member => member.Person.Value,
        StringComparer.Ordinal
    );

    /// <summary>The pairs, and the reasons against; with a reason there is no plan.</summary>
    internal (ValueList<CoachingPair> Pairs, ValueList<string> Reasons) Read(IEnumerable<PlanRow> rows)
    {
        var pairs = new List<CoachingPair>();
        var reasons = new List<string>();
        var seen = new HashSet<(string, string)>();
        foreach (var row in rows.Where(row => row.IsCoached))
        {
            if (WhyNot(row) is { } why)
                reasons.Add($"{Name(row.Teacher)}: {why}");
            else if (!seen.Add((row.Lead, row.Teacher)))
                reasons.Add($"{Name(row.Teacher)}: {Name(row.Lead)} is there twice. Take one of the two out.");
            else
                pairs.Add(PairOf(row));
        }
        if (pairs.Count == 0 && reasons.Count == 0)
            reasons.Add("Nobody is coached yet. Choose a lead for a teacher.");
        return ([.. pairs], [.. reasons]);
    }

    private string? WhyNot(PlanRow row)
    {
        if (string.Equals(row.Lead, row.Teacher, StringComparison.Ordinal))
            return "nobody coaches themselves. Choose another lead.";
        // Who has left the school may stay in a plan that had the pair, and come new into none.
        if (PairBefore(row) is null && !(IsA(row.Teacher, HostRole.Teacher) || IsA(row.Teacher, HostRole.Lead)))
            return "no teacher of this school.";
        if (PairBefore(row) is null && !IsA(row.Lead, HostRole.Lead))
            return $"{Name(row.Lead)} is no lead of this school. Choose another.";
        if (row.EveryWeeks is < 1 or > 6)
            return "a 1:1 is every 1 to 6 weeks.";
        return row.Minutes is null or < 5 or > 240 ? "a 1:1 takes 5 to 240 minutes." : null;
    }

    private CoachingPair PairOf(PlanRow row)
    {
        if (PairBefore(row) is not { } known)
            return new(new(row.Lead), new(row.Teacher), new(row.EveryWeeks, row.Minutes!.Value));
        return known.Cadence.EveryWeeks == row.EveryWeeks && known.Cadence.Minutes == row.Minutes
            ? known
            : known with
            {
                Cadence = new(row.EveryWeeks, row.Minutes!.Value)
                {
                    At = known.Cadence.At,
                    WhenClosed = known.Cadence.WhenClosed,
                },
            };
    }

    private CoachingPair? PairBefore(PlanRow row) =>
        before.FirstOrDefault(pair =>
            string.Equals(pair.Lead.Value, row.Lead, StringComparison.Ordinal)
            && string.Equals(pair.Teacher.Value, row.Teacher, StringComparison.Ordinal)
        );

    private bool IsA(string person, HostRole role) => known.TryGetValue(person, out var member) && member.Is(role);

    private string Name(string person) => known.TryGetValue(person, out var member) ? member.Name : person;
}
