using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Splits a plan into teams that share nobody, in an order that does not depend on how a host lists pairs and people.</summary>
internal static class Teams
{
    internal static List<List<CoachingPair>> Of(CoachingPlan plan)
    {
        var pairs = plan.Pairs.OrderBy(pair => pair.Lead).ThenBy(pair => pair.Teacher).ToList();
        var teamOf = new Dictionary<PersonId, int>();
        var parents = new List<int>();
        foreach (var pair in pairs)
        {
            var (lead, teacher) = (Node(pair.Lead), Node(pair.Teacher));
            // The earlier one leads, so that teams are in order of their first pair.
            parents[Math.Max(Root(lead), Root(teacher))] = Math.Min(Root(lead), Root(teacher));
        }
        var teams = new SortedDictionary<int, List<CoachingPair>>();
        foreach (var pair in pairs)
        {
            var root = Root(teamOf[pair.Lead]);
            if (!teams.TryGetValue(root, out var team))
                teams[root] = team = [];
            team.Add(pair);
        }
        return [.. teams.Values];

        int Node(PersonId person)
        {
            if (!teamOf.TryGetValue(person, out var node))
            {
                teamOf[person] = node = parents.Count;
                parents.Add(node);
            }
            return node;
        }

        int Root(int node)
        {
            while (parents[node] != node)
                node = parents[node] = parents[parents[node]];
            return node;
        }
    }
}
