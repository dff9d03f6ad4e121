using LearningCycles.Calendar.Cadences;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Pages.Cycles;
using LearningCycles.Samples.SisHost.Pages.Pairs;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>A person's own page: with whom, when next, where the cycle stands and what it lacks, and the goals with what speaks for them.</summary>
[Authorize(Policies.Coaching)]
public sealed class MeModel(
    CoachingStore store,
    CoachingDb db,
    PublishedCalendars calendars,
    PeopleNames names,
    TimeProvider time
) : PageModel
{
    private const int Shown = 5;

    /// <summary>The leads who coach the person.</summary>
    public IReadOnlyList<CoachingRelationship> Leads { get; private set; } = [];

    /// <summary>The teachers whom the person coaches.</summary>
    public IReadOnlyList<CoachingRelationship> Teachers { get; private set; } = [];

    /// <summary>The next sessions, the soonest first.</summary>
    public IReadOnlyList<NextSession> Next { get; private set; } = [];

    /// <summary>The person's own cycle: the one that goes on, else the last one; null for none.</summary>
    public CycleCard? Cycle { get; private set; }

    /// <summary>The person's own goals, those that are agreed on first.</summary>
    public IReadOnlyList<GoalRecord> Goals { get; private set; } = [];

    /// <summary>A person's name.</summary>
    public string Name(PersonId person) => names.Name(person);

    /// <summary>Shows it.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        var me = User.Person();
        await names.Load(cancel);
        var school = await db.SchoolAtHand(cancel);
        var today = school.Today(time);
        var pairs = (await store.PairsWith(me, cancel)).Where(pair => pair.IsOpen).ToList();
        Leads = [.. pairs.Where(pair => pair.Teacher == me)];
        Teachers =
        [
            .. pairs.Where(pair => pair.Lead == me).OrderBy(pair => Name(pair.Teacher), StringComparer.Ordinal),
        ];
        var now = time.Now().InZone(school.Zone).LocalDateTime;
        var sessions = (await calendars.Current(cancel))?.Calendar.Of(me) ?? [];
        Next =
        [
            .. sessions
                .Where(one => one.End > now)
                .OrderBy(one => one.Start)
                .Take(Shown)
                .Select(one => SessionOf(one, me)),
        ];
        Cycle = (await store.Of(KeptKinds.Cycles, me, cancel))
            .Where(kept => kept.Subject.Teachers.Contains(me))
            .OrderBy(kept => kept.Subject.Stage is CycleStage.Closed or CycleStage.Abandoned)
            .ThenByDescending(kept => kept.Subject.Start)
            .Select(kept => CycleCard.Of(kept, today))
            .FirstOrDefault();
        Goals =
        [
            .. (await store.Of(KeptKinds.Goals, me, cancel))
                .Select(kept => kept.Subject)
                .Where(goal => goal.Owners.Contains(me))
                .OrderByDescending(goal => goal.Stage is GoalStage.Confirmed or GoalStage.Active)
                .ThenBy(goal => goal.Stage)
                .ThenBy(goal => goal.Id.Value, StringComparer.Ordinal),
        ];
    }

    private NextSession SessionOf(CoachingSession session, PersonId me) =>
        new(
            session.Start.Date,
            DayWords.Times(session.Start, session.End),
            $"{KindWords.Of(session.Kind)} with {Name(session.Lead == me ? session.Teacher : session.Lead)}"
        );
}

/// <summary>A session that is to come.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">From when to when.</param>
/// <param name="What">What, and with whom.</param>
public sealed record NextSession(LocalDate Date, string Time, string What);
