namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>How many of some sessions of one lead could be placed at most, with everybody else left out of account.</summary>
/// <remarks>
/// A bound and no search: of places that share a moment only one can be used, so places become moments. The most that
/// fit is then a flow from sessions over moments, days and weeks with their caps. Where times are class periods, nothing
/// is lost by this, and the bound is exact.
/// </remarks>
/// <param name="weekOfDay">For each day its week.</param>
internal sealed class LeadFlow(int[] weekOfDay)
{
    private readonly Flow flow = new();
    private readonly List<int> places = [];
    private readonly List<Job> jobs = [];

    /// <summary>A session with the places that it could have, from one index to another.</summary>
    private record struct Job(int Minutes, int From, int To);

    /// <summary>Begins another question.</summary>
    internal void Begin()
    {
        places.Clear();
        jobs.Clear();
    }

    /// <summary>Adds a session; its places follow.</summary>
    internal void AddSession(int minutes) => jobs.Add(new(minutes, places.Count, places.Count));

    /// <summary>Adds places of the session that was added last, in order of time; those up to its last one are there already.</summary>
    internal void AddPlaces(ReadOnlySpan<int> more)
    {
        foreach (var place in more)
            AddPlace(place);
    }

    /// <summary>Adds a place of the session that was added last.</summary>
    internal void AddPlace(int place)
    {
        var job = jobs[^1];
        if (job.From < job.To && place <= places[^1])
            return;
        places.Add(place);
        jobs[^1] = job with { To = places.Count };
    }

    /// <summary>The most of the sessions that fit.</summary>
    /// <param name="perDay">The lead's cap for a day.</param>
    /// <param name="perWeek">The lead's cap for a week.</param>
    internal int Most(int perDay, int perWeek)
    {
        flow.Clear();
        var (source, sink) = (flow.Node(), flow.Node());
        foreach (var _ in jobs)
            flow.Join(source, flow.Node(), 1);
        int today = -1,
            thisWeek = -1,
            ofDay = -1,
            ofWeek = -1;
        // The fewest moments such that every place holds one: the last minute of the place that ends first, and so on.
        for (var moment = FirstToEnd(); moment < int.MaxValue; moment = FirstToEnd())
        {
            var day = Place.Day(moment);
            if (weekOfDay[day] != thisWeek)
            {
                thisWeek = weekOfDay[day];
                ofWeek = flow.Node();
                flow.Join(ofWeek, sink, perWeek);
            }
            if (day != today)
            {
                today = day;
                ofDay = flow.Node();
                flow.Join(ofDay, ofWeek, perDay);
            }
            var node = flow.Node();
            flow.Join(node, ofDay, 1);
            for (var i = 0; i < jobs.Count; i++)
            {
                if (PassPlaces(i, moment))
                    flow.Join(sink + 1 + i, node, 1);
            }
        }
        return flow.Most(source, sink);
    }

    /// <summary>The last minute of the place that ends first.</summary>
    private int FirstToEnd()
    {
        var moment = int.MaxValue;
        foreach (var job in jobs)
        {
            if (job.From < job.To)
                moment = Math.Min(moment, places[job.From] + job.Minutes - 1);
        }
        return moment;
    }

    /// <summary>Goes past a session's places that hold a moment; false when none does.</summary>
    private bool PassPlaces(int index, int moment)
    {
        var job = jobs[index];
        var from = job.From;
        while (from < job.To && places[from] <= moment)
            from++;
        jobs[index] = job with { From = from };
        return from > job.From;
    }
}
