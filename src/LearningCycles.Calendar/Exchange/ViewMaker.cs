using System.Runtime.InteropServices;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Makes views of one calendar. What several of them need, such as a session's lasting name, is made once.</summary>
internal sealed class ViewMaker
{
    private readonly CoachingCalendar calendar;
    private readonly ViewText text;
    private readonly TouchpointId naming;
    private readonly List<CancelledSession> cancelled;
    private readonly int count;
    private readonly Dictionary<(PersonId Lead, PersonId Teacher), string>? schools;

    // The lasting names that the lead's view made for the teacher's; null where only one view is made.
    private string?[]? ids;

    internal ViewMaker(CoachingCalendar calendar, Func<PersonId, string>? nameOf, CoachingWords? words)
    {
        this.calendar = calendar;
        text = new(words ?? CoachingWords.English, nameOf ?? (person => person.Value));
        naming = TouchpointId.Own(calendar.Plan.Id);
        cancelled = StillCancelled(calendar);
        count = calendar.Sessions.Count + cancelled.Count;
        schools = SchoolsOf(calendar.Plan);
    }

    /// <summary>The view of everybody: leads, then teachers, each by id.</summary>
    internal IEnumerable<CoachingView> Everyone()
    {
        var (leads, teachers) = (new Dictionary<PersonId, List<int>>(), new Dictionary<PersonId, List<int>>());
        // A person without sessions has a view all the same, and so has one who is in the plan no more.
        foreach (var pair in calendar.Plan.Pairs)
        {
            leads.TryAdd(pair.Lead, []);
            teachers.TryAdd(pair.Teacher, []);
        }
        for (var i = 0; i < count; i++)
        {
            var session = SessionAt(i);
            Add(leads, session.Lead, i);
            Add(teachers, session.Teacher, i);
        }
        ids = new string?[count];
        foreach (var lead in leads.Keys.Order())
            yield return Own(Audience.Lead(lead), lead, CollectionsMarshal.AsSpan(leads[lead]));
        foreach (var teacher in teachers.Keys.Order())
            yield return Own(Audience.Teacher(teacher), teacher, CollectionsMarshal.AsSpan(teachers[teacher]));
    }

    /// <summary>The view of one person, as lead or as teacher.</summary>
    internal CoachingView Own(Audience audience, PersonId person)
    {
        var places = new List<int>();
        var asLead = audience is Audience.ForLead;
        for (var i = 0; i < count; i++)
        {
            var session = SessionAt(i);
            if ((asLead ? session.Lead : session.Teacher) == person)
                places.Add(i);
        }
        return Own(audience, person, CollectionsMarshal.AsSpan(places));
    }

    /// <summary>The shared view. Category and time: no name, no number of a cycle, no reason goes in, so none can come out.</summary>
    internal CoachingView Shared(Audience.ForIlt audience)
    {
        var shared = TouchpointId.Shared(calendar.Plan.Id, audience.Key);
        var items = new CoachingViewItem[count];
        for (var i = 0; i < items.Length; i++)
        {
            var session = SessionAt(i);
            var title = text.Words.NameOf(session.Kind);
            items[i] = new(
                shared.Of(session.Key),
                session.Kind,
                session.Start,
                session.End,
                IsCancelled(i) ? text.Cancelled(title) : title,
                ""
            )
            {
                Hosts = HostedKinds.Of(session),
                Sequence = session.Sequence,
                ChangedAt = session.ChangedAt,
                Status = IsCancelled(i) ? IcsStatus.Cancelled : IcsStatus.Confirmed,
            };
        }
        return View(audience, ViewText.Text(text.Words.CalendarOfIlt, School), text.Words.AboutIlt, items);
    }

    private CoachingView Own(Audience audience, PersonId person, ReadOnlySpan<int> places)
    {
        var asLead = audience is Audience.ForLead;
        var items = new CoachingViewItem[places.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var session = SessionAt(places[i]);
            items[i] = Own(places[i], session, person, asLead ? session.Teacher : session.Lead);
        }
        return View(
            audience,
            ViewText.Text(text.Words.CalendarOf, text.NameOf(person), School),
            text.Words.AboutOwn,
            items
        );
    }

    private CoachingViewItem Own(int place, CoachingSession session, PersonId reader, PersonId other)
    {
        var hosts = HostedKinds.Of(session);
        var title = text.Title(session.Kind, other);
        var description = text.Describe(session, hosts, reader);
        var status = IcsStatus.Confirmed;
        if (IsCancelled(place))
        {
            status = IcsStatus.Cancelled;
            title = text.Cancelled(title);
            description = text.Cancelled(description, cancelled[place - calendar.Sessions.Count].Because);
        }
        return new(IdAt(place, session.Key), session.Kind, session.Start, session.End, title, description)
        {
            Location = schools?.GetValueOrDefault((session.Lead, session.Teacher)) ?? "",
            Hosts = hosts,
            Sequence = session.Sequence,
            ChangedAt = session.ChangedAt,
            Status = status,
        };
    }

    private CoachingView View(Audience audience, string name, string about, CoachingViewItem[] items)
    {
        // By what the audience sees: the calendar's own order among sessions at one time follows people's ids.
        var order = ItemOrder.Instance;
        var held = items.AsSpan();
        var placed = held.Length;
        while (placed > 0 && held[placed - 1].Status == IcsStatus.Cancelled)
            placed--;
        order.Sort(held[..placed]);
        order.Sort(held[placed..]);
        return new(
            audience,
            name,
            ViewText.Text(about, School, calendar.Plan.School.Zone.Id),
            calendar.Plan.School.Zone,
            text.Words,
            ValueList.Create<CoachingViewItem>(held[..placed])
        )
        {
            Cancelled = ValueList.Create<CoachingViewItem>(held[placed..]),
        };
    }

    private string School => calendar.Plan.School.Name;

    private string IdAt(int place, SessionKey key) => ids is null ? naming.Of(key) : ids[place] ??= naming.Of(key);

    // The placed sessions, and after them the cancelled ones.
    private CoachingSession SessionAt(int place) =>
        IsCancelled(place) ? cancelled[place - calendar.Sessions.Count].Session : calendar.Sessions[place];

    private bool IsCancelled(int place) => place >= calendar.Sessions.Count;

    private static void Add(Dictionary<PersonId, List<int>> people, PersonId person, int place)
    {
        if (!people.TryGetValue(person, out var places))
            people.Add(person, places = []);
        places.Add(place);
    }

    /// <summary>Each once, as last cancelled, and none that takes place again after all: two events may not have one UID.</summary>
    private static List<CancelledSession> StillCancelled(CoachingCalendar calendar)
    {
        if (calendar.Cancelled.Count == 0)
            return [];
        var placed = new HashSet<SessionKey>();
        foreach (var session in calendar.Sessions)
            placed.Add(session.Key);
        var last = new List<CancelledSession>(calendar.Cancelled.Count);
        var where = new Dictionary<SessionKey, int>();
        foreach (var one in calendar.Cancelled)
        {
            if (placed.Contains(one.Session.Key))
                continue;
            if (where.TryAdd(one.Session.Key, last.Count))
                last.Add(one);
            else if (last[where[one.Session.Key]].Session.Sequence < one.Session.Sequence)
                last[where[one.Session.Key]] = one;
        }
        return last;
    }

    private static Dictionary<(PersonId, PersonId), string>? SchoolsOf(CoachingPlan plan)
    {
        if (plan.OtherSchools.Count == 0)
            return null;
        var names = new Dictionary<(PersonId, PersonId), string>();
        foreach (var pair in plan.Pairs)
            names.Add((pair.Lead, pair.Teacher), pair.School ?? plan.School.Name);
        return names;
    }
}
