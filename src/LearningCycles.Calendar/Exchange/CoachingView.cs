using System.Runtime.InteropServices;
using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>A coaching calendar as one audience may see it.</summary>
/// <param name="Audience">Whose view it is.</param>
/// <param name="Name">The calendar's name.</param>
/// <param name="About">What the calendar holds, in a sentence or two.</param>
/// <param name="Zone">The school's time zone.</param>
/// <param name="Words">The words it is written in.</param>
/// <param name="Items">The sessions that take place, by start, then id.</param>
public sealed record CoachingView(
    Audience Audience,
    string Name,
    string About,
    DateTimeZone Zone,
    CoachingWords Words,
    ValueList<CoachingViewItem> Items
)
{
    /// <summary>The sessions that were published and are no more, by start, then id. None of them is among <see cref="Items" />.</summary>
    public ValueList<CoachingViewItem> Cancelled
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The view as a feed: one dated event per session, in the school's zone. <see cref="Publication.Cancelled" /> says whether cancelled ones stay.</summary>
    /// <remarks>
    /// Single events and no series: a school year's closures make series fragile in every client. Feeds are read late
    /// (Google daily, Apple weekly by default), so a same-day change must reach people some other way: see <see cref="ToUpdate" />.
    /// <para>
    /// An event is stamped (DTSTAMP, LAST-MODIFIED) with its session's own change, and without one with the publication's
    /// stamp. A host that keeps the stamp of its first publication therefore gives each unchanged session the same bytes
    /// again; only what <see cref="Cadences.CoachingSession.ChangedAt" /> tells of looks new to subscribers.
    /// </para>
    /// </remarks>
    /// <param name="publication">Who publishes, and when.</param>
    /// <exception cref="ArgumentException">The school's zone is not one of TZDB, which other systems would not know, or the refresh hint is not in whole minutes.</exception>
    /// <example>
    /// <code>
    /// Publication publication = new("coaching.cole.example", stamp: Instant.FromUtc(2026, 8, 1, 0, 0));
    /// var feed = calendar.For(Audience.Teacher(ana), nameOf).ToIcs(publication);
    /// Console.WriteLine(feed); // Coaching: Ana Ortiz (Cole Middle School) (39 events)
    /// Console.WriteLine($"{feed.Events[0].Start}: {feed.Events[0].Summary}");
    /// // 2026-08-26 08:50 America/Denver: Coaching 1:1 with Lee Park
    /// </code>
    /// </example>
    public IcsCalendar ToIcs(Publication publication)
    {
        Guard.Against.Null(publication);
        var events = new List<IcsEvent>(Items.Count + Cancelled.Count);
        var writer = new EventWriter(publication, Zone, Words);
        foreach (var item in Items)
            events.Add(writer.EventOf(item));
        if (publication.Cancelled == CancelledSessions.Shown)
        {
            foreach (var item in Cancelled)
                events.Add(writer.EventOf(item));
        }
        return Calendar(events, IcsMethod.Publish) with { RefreshInterval = publication.RefreshInterval };
    }

    /// <summary>
    /// A file to send to people who once imported the calendar: what was moved, added or cancelled since it was first
    /// published, and nothing else (METHOD:PUBLISH). Cancelled sessions are always in it, for an import never deletes.
    /// </summary>
    /// <remarks>
    /// A session that was moved twice is told of once, where it is now. A calendar holds each session's last change only, so
    /// give people who missed an update everything.
    /// </remarks>
    /// <param name="publication">Who publishes, and when. Neither its refresh hint nor its choice for cancelled sessions matters.</param>
    /// <param name="since">Only what was changed at this moment or later, such as that of the last re-plan; everything if null. What has no moment of its change is always in.</param>
    /// <returns>The changes; a calendar without events if there are none.</returns>
    /// <exception cref="ArgumentException">The school's zone is not one of TZDB.</exception>
    /// <example>
    /// <code>
    /// var view = snowDay.After.For(Audience.Teacher(ben), nameOf);
    /// foreach (var moved in view.ToUpdate(new("coaching.cole.example", stamp)).Events)
    ///     Console.WriteLine($"{moved.Start}, sequence {moved.Sequence}"); // 2026-10-12 10:30 America/Denver, sequence 1
    /// </code>
    /// </example>
    public IcsCalendar ToUpdate(Publication publication, Instant? since = null)
    {
        Guard.Against.Null(publication);
        var events = new List<IcsEvent>();
        var writer = new EventWriter(publication, Zone, Words);
        foreach (var item in Items)
        {
            if (item.IsChanged && IsSince(item, since))
                events.Add(writer.EventOf(item));
        }
        foreach (var item in Cancelled)
        {
            if (IsSince(item, since))
                events.Add(writer.EventOf(item));
        }
        return Calendar(events, IcsMethod.Publish);
    }

    /// <summary>
    /// A file that takes cancelled sessions out of calendars which once imported them (METHOD:CANCEL): for readers that
    /// act on the method. Each session names the publication's organizer, for nobody else may cancel (RFC 5546 §3.2.5). All others are told by <see cref="ToUpdate" />, which holds the cancelled sessions too.
    /// </summary>
    /// <param name="publication">Who publishes, and when. Neither its refresh hint nor its choice for cancelled sessions matters.</param>
    /// <param name="since">Only what was cancelled at this moment or later; everything if null.</param>
    /// <returns>The cancelled sessions; a calendar without events if there are none, which is not worth sending.</returns>
    /// <exception cref="ArgumentException">The school's zone is not one of TZDB.</exception>
    /// <example>
    /// <code>
    /// // Ben is not coached any more from 10 May on.
    /// var without = plan with { Pairs = [.. plan.Pairs.Where(pair => pair.Teacher != ben)] };
    /// var change = Replanner.Replan(calendar, without,
    ///     new(today: new(2027, 5, 10), at: Instant.FromUtc(2027, 5, 10, 3, 0)));
    /// var view = change.After.For(Audience.Teacher(ben), nameOf);
    /// foreach (var gone in view.ToCancellation(new("coaching.cole.example", stamp)).Events)
    ///     Console.WriteLine($"{gone.Start}: {gone.Summary}");
    /// // 2027-05-14 10:30 America/Denver: Cancelled: Coaching 1:1 with Lee Park
    /// // 2027-05-21 10:30 America/Denver: Cancelled: Coaching 1:1 with Lee Park
    /// // 2027-05-28 10:30 America/Denver: Cancelled: Coaching 1:1 with Lee Park
    /// </code>
    /// </example>
    public IcsCalendar ToCancellation(Publication publication, Instant? since = null)
    {
        Guard.Against.Null(publication);
        var events = new List<IcsEvent>();
        var writer = new EventWriter(publication, Zone, Words);
        var organizer = publication.Organizer ?? new("https://" + publication.Tenant);
        foreach (var item in Cancelled)
        {
            if (IsSince(item, since))
                events.Add(writer.EventOf(item) with { Organizer = organizer });
        }
        return Calendar(events, IcsMethod.Cancel);
    }

    /// <summary>The calendar's name, and how many sessions it holds.</summary>
    public override string ToString() =>
        $"{Name} ({Counted.Of(Items.Count, "session")}{(Cancelled.Count == 0 ? "" : InvariantText.Of($", {Cancelled.Count} cancelled"))})";

    private static bool IsSince(CoachingViewItem item, Instant? since) =>
        since is null || item.ChangedAt is null || item.ChangedAt >= since;

    private IcsCalendar Calendar(List<IcsEvent> events, IcsMethod method) =>
        new(ValueList.Create<IcsEvent>(CollectionsMarshal.AsSpan(events)))
        {
            Method = method,
            Name = Name,
            Description = About,
        };
}
