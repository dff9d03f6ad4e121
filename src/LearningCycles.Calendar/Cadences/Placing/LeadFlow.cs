namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>How many of some sessions of one lead could be placed at most, with everybody else left out of account.</summary>
/// <remarks>
/// A bound and no search: of places that share a moment only one can be used, so places become moments. The most that
/// fit is then a flow from sessions over moments, days and weeks with their caps. Where times are class periods, nothing
/// is lost by this, and the bound is exact.
/// </remarks>
internal static class LeadFlow
{
    /// <summary>The most of some jobs that fit.</summary>
    /// <param name="jobs">For each job the places that it could have, with how long it is in minutes.</param>
    /// <param name="perDay">The lead's cap for a day.</param>
    /// <param name="perWeek">The lead's cap for a week.</param>
    /// <param name="weekOfDay">For each day its week.</param>
    internal static int Most(
        IReadOnlyList<(List<int> Places, int Minutes)> jobs,
        int perDay,
        int perWeek,
        int[] weekOfDay
    )
    {
        var moments = MomentsOf(jobs);
        var flow = new Flow();
        var (source, sink) = (flow.Node(), flow.Node());
        var nodes = new int[moments.Count];
        var reachedBy = new int[moments.Count];
        var nodeOfDay = new Dictionary<int, int>();
        var nodeOfWeek = new Dictionary<int, int>();
        for (var i = 0; i < jobs.Count; i++)
        {
            var job = flow.Node();
            flow.Arc(source, job, 1);
            foreach (var place in jobs[i].Places)
            {
                // The first moment that the session would hold.
                var moment = MomentIn(moments, place, jobs[i].Minutes);
                if (reachedBy[moment] == i + 1)
                    continue;
                reachedBy[moment] = i + 1;
                flow.Arc(job, NodeOf(moment), 1);
            }
        }
        return flow.Most(source, sink);

        int NodeOf(int moment)
        {
            if (nodes[moment] > 0)
                return nodes[moment];
            var node = nodes[moment] = flow.Node();
            var day = Place.Day(moments[moment]);
            if (!nodeOfDay.TryGetValue(day, out var ofDay))
            {
                nodeOfDay[day] = ofDay = flow.Node();
                if (!nodeOfWeek.TryGetValue(weekOfDay[day], out var ofWeek))
                {
                    nodeOfWeek[weekOfDay[day]] = ofWeek = flow.Node();
                    flow.Arc(ofWeek, sink, perWeek);
                }
                flow.Arc(ofDay, ofWeek, perDay);
            }
            flow.Arc(node, ofDay, 1);
            return node;
        }
    }

    /// <summary>The fewest moments such that every place holds one: the last minute of the place that ends first, and so on.</summary>
    private static List<int> MomentsOf(IReadOnlyList<(List<int> Places, int Minutes)> jobs)
    {
        // Each place behind its end, as one number.
        var spans = new List<long>();
        foreach (var (places, minutes) in jobs)
        {
            foreach (var place in places)
                spans.Add(((long)(place + minutes) << 32) | (uint)place);
        }
        spans.Sort();
        var moments = new List<int>();
        foreach (var span in spans)
        {
            if (moments.Count == 0 || (int)span > moments[^1])
                moments.Add((int)(span >> 32) - 1);
        }
        return moments;
    }

    /// <summary>The index of the first moment in a place.</summary>
    private static int MomentIn(List<int> moments, int place, int minutes)
    {
        var at = moments.BinarySearch(place);
        var moment = at >= 0 ? at : ~at;
        System.Diagnostics.Debug.Assert(moments[moment] < place + minutes, "Every place holds a moment.");
        return moment;
    }
}
