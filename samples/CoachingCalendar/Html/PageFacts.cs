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

    internal PageFacts(
        CoachingCalendar calendar,
        IReadOnlyDictionary<PersonId, Person> people,
        string title,
        Instant stamp
    )
    {
        (Coaching, Title) = (calendar, title);
        AsOf = $"As of {DateWords.Moment(stamp.InZone(School.Zone).LocalDateTime)} · times in {School.Zone.Id}";
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
        Kinds =
        [
            .. KindWords.All.Where(kind =>
                kind <= SessionKind.Reflection
                || calendar.Sessions.Any(session => session.Kind == kind)
                || calendar.Unplaced.Any(session => session.Plan.Kind == kind)
            ),
        ];
        byId = People.ToDictionary(person => person.Id);
        byDay = calendar.Sessions.ToLookup(session => session.Start.Date);
    }

    internal CoachingCalendar Coaching { get; }

    internal SchoolCalendar School => Coaching.Plan.School;

    internal string Title { get; }

    /// <summary>Of when the page is, and by which clock: <c>As of July 31, 2026, 18:00 · times in America/Denver</c>.</summary>
    internal string AsOf { get; }

    /// <summary>Leads first, each group by name.</summary>
    internal IReadOnlyList<PagePerson> People { get; }

    /// <summary>The kinds that the page tells of: the first five, and of the others those that the year has.</summary>
    internal IReadOnlyList<SessionKind> Kinds { get; }

    internal LocalDate FirstDay =>
        Coaching.Sessions.Select(session => session.Start.Date).Append(School.FirstDay).Min();

    internal LocalDate LastDay => Coaching.Sessions.Select(session => session.Start.Date).Append(School.LastDay).Max();

    internal IEnumerable<CoachingSession> On(LocalDate date) => byDay[date];

    internal int UnplacedOf(PagePerson person) =>
        Coaching.Unplaced.Count(session => session.Plan.Lead == person.Id || session.Plan.Teacher == person.Id);

    internal string NameOf(PersonId id) => byId.TryGetValue(id, out var person) ? person.Name : id.Value;

    /// <summary>The classes by which the filters find a session: its kind, its lead, its teacher.</summary>
    internal string ClassesOf(PlannedSession session)
    {
        var (lead, teacher) = (NumberOf(session.Lead), NumberOf(session.Teacher));
        return $"s k{Digits.Of((int)session.Kind)} p{lead} p{teacher}";
    }

    /// <summary>Teacher and lead. Of a chosen person's sessions only the other's name is shown, first and bold.</summary>
    internal Markup WhoOf(PlannedSession session) =>
        Markup.Of(
            $"<p class=\"who\"><b class=\"n{NumberOf(session.Teacher)}\">{NameOf(session.Teacher)}</b> <span class=\"n{NumberOf(session.Lead)}\"><i>with </i>{NameOf(session.Lead)}</span></p>"
        );

    private string NumberOf(PersonId id) => byId.TryGetValue(id, out var person) ? Digits.Of(person.Number) : "";
}
