using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>What every part of the page asks for: the calendar, its people in their order, the sessions by day.</summary>
internal sealed class PageFacts
{
    private readonly Dictionary<PersonId, PagePerson> byId;
    private readonly ILookup<LocalDate, CoachingSession> byDay;

    internal PageFacts(CoachingCalendar calendar, IReadOnlyDictionary<PersonId, Person> people, string title)
    {
        (Coaching, Title) = (calendar, title);
        var leads = calendar.Plan.Pairs.Select(pair => pair.Lead).ToHashSet();
        People =
        [
            .. leads
                .Concat(calendar.Plan.Pairs.Select(pair => pair.Teacher))
                .Concat(calendar.Sessions.SelectMany(session => new[] { session.Lead, session.Teacher }))
                .Distinct()
                .Select(id => (Id: id, Name: people.TryGetValue(id, out var person) ? person.DisplayName : id.Value))
                .OrderByDescending(person => leads.Contains(person.Id))
                .ThenBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(person => person.Id)
                .Select((person, number) => new PagePerson(number, person.Id, person.Name, leads.Contains(person.Id))),
        ];
        byId = People.ToDictionary(person => person.Id);
        byDay = calendar.Sessions.ToLookup(session => session.Start.Date);
    }

    internal CoachingCalendar Coaching { get; }

    internal SchoolCalendar School => Coaching.Plan.School;

    internal string Title { get; }

    /// <summary>Leads first, each group by name.</summary>
    internal IReadOnlyList<PagePerson> People { get; }

    internal LocalDate FirstDay =>
        Coaching.Sessions.Select(session => session.Start.Date).Append(School.FirstDay).Min();

    internal LocalDate LastDay => Coaching.Sessions.Select(session => session.Start.Date).Append(School.LastDay).Max();

    internal IEnumerable<CoachingSession> On(LocalDate date) => byDay[date];

    internal string NameOf(PersonId id) => byId.TryGetValue(id, out var person) ? person.Name : id.Value;

    /// <summary>The classes by which the filters find a session: its kind, its lead, its teacher.</summary>
    internal string ClassesOf(PlannedSession session)
    {
        var (lead, teacher) = (NumberOf(session.Lead), NumberOf(session.Teacher));
        return $"s k{Digits.Of((int)session.Kind)} {lead} {teacher}";
    }

    private string NumberOf(PersonId id) => byId.TryGetValue(id, out var person) ? $"p{Digits.Of(person.Number)}" : "p";
}
