namespace LearningCycles.Overviews;

/// <summary>The shared calendar of the Instructional Leadership Team: everything that is wanted of teachers, as categories and times (Objective 1).</summary>
public sealed record IltProjection
{
    /// <summary>A projection of these entries, which may repeat: two leads may want time at once.</summary>
    public IltProjection(ValueList<IltEntry> entries)
    {
        var ordered = Guard.Against.Null(entries).AsSpan().ToArray();
        Array.Sort(ordered, IltEntry.InOrder);
        Entries = [.. ordered];
    }

    /// <summary>Nothing on it.</summary>
    public static IltProjection Empty { get; } = new([]);

    /// <summary>The entries by day, time, category and length, so that their order tells nothing of people.</summary>
    public ValueList<IltEntry> Entries { get; }

    /// <summary>What these demands look like on the shared calendar. Time of several teachers as a team is one entry.</summary>
    /// <example>
    /// <code>
    /// var shown = IltProjection.Of([
    ///     new(lee, ana, DemandKind.TeamTime, new(2026, 9, 30), minutes: 45, start: new(13, 0)),
    ///     new(lee, ben, DemandKind.TeamTime, new(2026, 9, 30), minutes: 45, start: new(13, 0)),
    ///     new(lee, ben, DemandKind.Observation, new(2026, 9, 29), minutes: 50)]);
    /// foreach (var entry in shown.Entries)
    ///     Console.WriteLine(entry);
    /// // 2026-09-29 Observation (50 minutes)
    /// // 2026-09-30 13:00 TeamTime (45 minutes)
    /// </code>
    /// </example>
    public static IltProjection Of(ValueList<CoachingDemand> demands)
    {
        var entries = new List<IltEntry>(Guard.Against.Null(demands).Count);
        for (var i = 0; i < demands.Count; i++)
        {
            var demand = demands[i];
            var known = false;
            for (var j = 0; j < i && demand.Kind == DemandKind.TeamTime && !known; j++)
                known = demand.IsSameTeamTime(demands[j]);
            if (!known)
                entries.Add(new(demand.Kind, demand.Day, demand.Minutes, demand.Start));
        }
        return new(entries.ToValueList());
    }

    /// <summary>How many entries there are.</summary>
    public override string ToString() => InvariantText.Of($"entries: {Entries.Count}");
}
