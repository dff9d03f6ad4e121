using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Makes events of a view's items. Lists of categories are made once, for there are few different ones.</summary>
internal sealed class EventWriter(Publication publication, DateTimeZone zone, CoachingWords words)
{
    private readonly Dictionary<SessionKind, ValueList<string>> single = [];

    internal IcsEvent EventOf(CoachingViewItem item)
    {
        var stamp = item.ChangedAt ?? publication.Stamp;
        return new(
            $"{item.Id}@{publication.Tenant}",
            stamp,
            IcsTime.In(item.Start, zone),
            IcsTime.In(item.End, zone),
            item.Title
        )
        {
            Description = item.Description,
            Location = item.Location,
            Categories = CategoriesOf(item),
            Sequence = item.Sequence,
            LastModified = stamp,
            Status = item.Status,
            // What does not take place leaves people's time free, also where a reader does not look at the status.
            Transparency = item.Status == IcsStatus.Cancelled ? IcsTransparency.Transparent : IcsTransparency.Opaque,
        };
    }

    private ValueList<string> CategoriesOf(CoachingViewItem item)
    {
        if (!single.TryGetValue(item.Kind, out var own))
            single.Add(item.Kind, own = [words.NameOf(item.Kind)]);
        return item.Hosts.Count == 0 ? own : own.AddRange(item.Hosts.Select(words.NameOf));
    }
}
