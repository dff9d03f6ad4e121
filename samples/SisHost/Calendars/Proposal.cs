using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Samples.SisHost.Calendars;

/// <summary>What would become of a school's coaching calendar: for a person to look at before anything changes.</summary>
public abstract record Proposal
{
    private Proposal() { }

    /// <summary>The calendar that would be published, and the version on which it is based: 0 for a school that has none.</summary>
    internal abstract (CoachingCalendar Calendar, int BasedOn)? ToPublish { get; }

    /// <summary>The published calendar would change.</summary>
    /// <param name="What">What becomes of each session.</param>
    /// <param name="Version">The version that it was reckoned from.</param>
    public sealed record Changed(CalendarChange What, int Version) : Proposal
    {
        internal override (CoachingCalendar, int)? ToPublish => (What.After, Version);
    }

    /// <summary>A year that has no calendar yet would have its first.</summary>
    /// <param name="Calendar">The calendar.</param>
    public sealed record First(CoachingCalendar Calendar) : Proposal
    {
        internal override (CoachingCalendar, int)? ToPublish => (Calendar, 0);
    }

    /// <summary>The plan cannot be used as it is.</summary>
    /// <param name="Why">Why not, and what may help.</param>
    public sealed record Refused(string Why) : Proposal
    {
        internal override (CoachingCalendar, int)? ToPublish => null;
    }
}
