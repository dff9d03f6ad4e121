using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Checks a calendar against its plan from the two values alone; it shares no code with the generator.</summary>
internal sealed partial class PlanChecker
{
    private readonly CoachingCalendar calendar;
    private readonly CoachingPlan plan;
    private readonly Dictionary<PersonId, PersonTime> times;
    private readonly Dictionary<(PersonId, PersonId), CoachingPair> pairs;
    private readonly Dictionary<(PersonId Person, LocalDate Date), List<CoachingSession>> ofDay = [];
    private readonly Dictionary<(PersonId Person, LocalDate Monday), List<CoachingSession>> ofWeek = [];

    internal PlanChecker(CoachingCalendar calendar)
    {
        this.calendar = calendar;
        plan = calendar.Plan;
        times = plan.People.ToDictionary(time => time.Person);
        pairs = plan.Pairs.ToDictionary(pair => (pair.Lead, pair.Teacher));
        foreach (var session in calendar.Sessions)
            Put(session, isThere: true);
    }

    /// <summary>Everything that is wrong with a calendar.</summary>
    public static IEnumerable<string> Faults(CoachingCalendar calendar)
    {
        var checker = new PlanChecker(calendar);
        return
        [
            .. calendar.Sessions.SelectMany(session => checker.Against(session)),
            .. checker.OutOfOrder(),
            .. checker.NotEachWishOnce(),
            .. checker.AgainstTheCadence(),
            .. checker.WronglyMoved(),
            .. checker.WronglyHosted(),
            .. checker.WronglyInTheCycle(),
            .. checker.WrongAnswers(),
            .. checker.WrongFigures(),
        ];
    }

    private IEnumerable<PlannedSession> AllPlans =>
        calendar
            .Sessions.SelectMany(session => session.Hosts.Prepend(session.Plan))
            .Concat(calendar.Unplaced.Select(unplaced => unplaced.Plan));

    private CoachingPair PairOf(PlannedSession session) => pairs[(session.Lead, session.Teacher)];

    private SchoolCalendar SchoolOf(PlannedSession session) => plan.SchoolOf(PairOf(session).School);

    private PersonTime TimeOf(PersonId person) => times.GetValueOrDefault(person) ?? new PersonTime(person);

    private void Put(CoachingSession session, bool isThere)
    {
        foreach (var person in new[] { session.Lead, session.Teacher })
        {
            var day = Of(ofDay, (person, session.Start.Date));
            var week = Of(ofWeek, (person, MondayOf(session.Start.Date)));
            if (isThere)
            {
                day.Add(session);
                week.Add(session);
            }
            else
            {
                day.Remove(session);
                week.Remove(session);
            }
        }
    }

    private static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    private static List<CoachingSession> Of<T>(Dictionary<T, List<CoachingSession>> lists, T key)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
