using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Json;

/// <summary>The stored form of a calendar. Its guards are the calendar's.</summary>
internal sealed record CalendarSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required CoachingPlan Plan { get; init; }

    public required ValueList<CoachingSession> Sessions { get; init; }

    public required ValueList<UnplacedSession> Unplaced { get; init; }

    public required ValueList<LeadOutcome> Leads { get; init; }

    public required ValueList<CancelledSession> Cancelled { get; init; }

    internal static CalendarSnapshot Of(CoachingCalendar calendar) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Plan = calendar.Plan,
            Sessions = calendar.Sessions,
            Unplaced = calendar.Unplaced,
            Leads = calendar.Leads,
            Cancelled = calendar.Cancelled,
        };

    internal CoachingCalendar ToValue() => new(Plan, Sessions, Unplaced) { Leads = Leads, Cancelled = Cancelled };
}
