namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Leaves one event of each identity: the one of the highest SEQUENCE, and of equal ones the later stamp, then the later in the file.</summary>
internal readonly struct LatestEvents(ProblemList problems)
{
    internal ValueList<IcsEvent> Of(List<IcsEvent?> events, List<int> lines)
    {
        var places = new Dictionary<IcsIdentity, int>(events.Count);
        var latest = new List<IcsEvent>(events.Count);
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is not { } item)
                continue;
            if (places.TryAdd(IcsIdentity.Of(item), latest.Count))
            {
                latest.Add(item);
                continue;
            }
            problems.Warn(
                IcsProblemCode.DuplicateUid,
                lines[i],
                $"The UID {ShortText.Of(item.Uid)} stands a second time; the event of the highest SEQUENCE counts. Give each event a UID of its own."
            );
            var place = places[IcsIdentity.Of(item)];
            var other = latest[place];
            if ((item.Sequence, item.Stamp).CompareTo((other.Sequence, other.Stamp)) >= 0)
                latest[place] = item;
        }
        return latest.ToValueList();
    }
}
