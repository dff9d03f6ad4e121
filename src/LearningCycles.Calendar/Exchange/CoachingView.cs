using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>What one audience may see of a session. It holds nothing else, so nothing else can be written.</summary>
/// <param name="Id">The session's lasting name in this kind of view: opaque, made from the plan and the session's key, never from its date.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Start">When it starts, by the school's wall clock.</param>
/// <param name="End">When it ends, by the school's wall clock.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What there is to say about it; empty for none.</param>
public sealed record CoachingViewItem(
    string Id,
    SessionKind Kind,
    LocalDateTime Start,
    LocalDateTime End,
    string Title,
    string Description
)
{
    /// <summary>When and what.</summary>
    public override string ToString() => InvariantText.Of($"{Start} to {End}: {Title}");
}

/// <summary>A coaching calendar as one audience may see it.</summary>
/// <param name="Audience">Whose view it is.</param>
/// <param name="Name">The calendar's name.</param>
/// <param name="About">What the calendar holds, in a sentence or two.</param>
/// <param name="Zone">The school's time zone.</param>
/// <param name="Words">The words it is written in.</param>
/// <param name="Items">The sessions, by start, then id.</param>
public sealed record CoachingView(
    Audience Audience,
    string Name,
    string About,
    DateTimeZone Zone,
    CoachingWords Words,
    ValueList<CoachingViewItem> Items
)
{
    /// <summary>The view as an iCalendar: one dated event per session, in the school's zone.</summary>
    /// <remarks>
    /// Single events and no series: a school year's closures make series fragile in every client. Feeds are read late
    /// (Google daily, Apple weekly by default), so a same-day change must reach people some other way.
    /// </remarks>
    /// <param name="publication">Who publishes, and when.</param>
    /// <exception cref="ArgumentException">The school's zone is not one of TZDB, which other systems would not know.</exception>
    public IcsCalendar ToIcs(Publication publication)
    {
        Guard.Against.Null(publication);
        return new(Items.Select(item => EventOf(item, publication)).ToValueList())
        {
            Method = IcsMethod.Publish,
            Name = Name,
            Description = About,
            RefreshInterval = publication.RefreshInterval,
        };
    }

    private IcsEvent EventOf(CoachingViewItem item, Publication publication) =>
        new(
            $"{item.Id}@{publication.Tenant}",
            publication.Stamp,
            IcsTime.In(item.Start, Zone),
            IcsTime.In(item.End, Zone),
            item.Title
        )
        {
            Description = item.Description,
            Categories = [Words.NameOf(item.Kind)],
            Status = IcsStatus.Confirmed,
            Transparency = IcsTransparency.Opaque,
        };
}
