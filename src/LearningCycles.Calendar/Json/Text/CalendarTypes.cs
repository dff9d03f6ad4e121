using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.Json;
using NodaTime;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>How the types of this package are stored. Written out, because code that is compiled ahead cannot make it from the types; a test says which line is lacking.</summary>
internal static class CalendarTypes
{
    internal static StoredTypes Stored { get; } =
        StoredTypes
            .Common.WithWord(ZoneText.Parse, ZoneText.Of, "a time zone", "America/Denver")
            .WithWord(text => new PlanId(text), id => id.Value, "an id", "cole-2026-27")
            .WithWord(KeyText.Parse, key => key.Value, "a session's name", KeyText.Example)
            .WithStandIn<SchoolCalendar, StoredSchool>(StoredSchool.Of, stored => stored.ToValue())
            .WithStandIn<CoachingPlan, StoredPlan>(StoredPlan.Of, stored => stored.ToValue())
            .WithStandIn<SchoolHours, StoredHours>(StoredHours.Of, stored => stored.ToValue())
            .WithStandIn<DayEvent, StoredDayEvent>(StoredDayEvent.Of, stored => stored.ToValue())
            .WithStandIn<DayPattern, StoredDayPattern>(StoredDayPattern.Of, stored => stored.ToValue())
            .WithStandIn<AvailabilityWindow, StoredWindow>(StoredWindow.Of, stored => stored.ToValue())
            .WithStandIn<PlannedSession, StoredPlannedSession>(StoredPlannedSession.Of, stored => stored.ToValue())
            .WithoutMembers<CoachingSession>("end", "key", "lead", "teacher", "kind", "isMoved")
            .WithoutMembers<UnplacedSession>("timesLookedAt")
            .WithoutMembers<LeadOutcome>("provenOptimal")
            .WithList<int>()
            .WithList<SchoolCalendar>()
            .WithList<DayEvent>()
            .WithList<RecurringEvent>()
            .WithList<BellSchedule>()
            .WithList<BellPeriod>()
            .WithList<BellChoice>()
            .WithList<Relabelling>()
            .WithList<Term>()
            .WithList<TravelTime>()
            .WithList<CoachingPair>()
            .WithList<PersonTime>()
            .WithList<AvailabilityWindow>()
            .WithList<BusyTime>()
            .WithList<SharedEvent>()
            .WithList<CycleSpan>()
            .WithList<SessionKind>()
            .WithList<CoachingSession>()
            .WithList<PlannedSession>()
            .WithList<UnplacedSession>()
            .WithList<ObstacleCount>()
            .WithList<SessionKey>()
            .WithList<Remedy>()
            .WithList<LeadOutcome>()
            .WithList<CancelledSession>();

    /// <summary>The stored types.</summary>
    internal static CalendarContext Context { get; } = new(Stored.ToOptions());
}
