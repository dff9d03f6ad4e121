using LearningCycles.Calendar.Cadences.Placing;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What a calendar asks of each teacher over all leads, and of each lead week by week (Objective 1: transparency about demands on teachers).</summary>
/// <remarks>It holds ids, dates, kinds and numbers: nothing that anybody wrote. What a review of calendars takes is <see cref="CoachingDemands.Of(CoachingCalendar)" />.</remarks>
/// <param name="Teachers">One row for each teacher of the plan or of a session, by teacher.</param>
/// <param name="Leads">One row for each lead of the plan or of a session, by lead.</param>
/// <example>
/// <code>
/// var report = DemandReport.Of(calendar);
/// Console.WriteLine(report.OfTeacher(ana)?.Total); // 39 sessions, 1170 minutes
/// Console.WriteLine(report.OfTeacher(ana)?.FullestWeek);
/// // week of 2026-10-05: 2 sessions, 60 minutes, 30 of 90 planning minutes
/// Console.WriteLine(report.OfLead(lee)?.Weeks[5]);
/// // week of 2026-09-28: 4 sessions, 120 minutes (at most 20 sessions)
/// </code>
/// </example>
public sealed record DemandReport(ValueList<TeacherDemand> Teachers, ValueList<LeadDemand> Leads)
{
    /// <summary>One row for each teacher, by teacher.</summary>
    public ValueList<TeacherDemand> Teachers
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Teachers);

    /// <summary>One row for each lead, by lead.</summary>
    public ValueList<LeadDemand> Leads
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Leads);

    /// <summary>Counts a calendar's placed sessions. Those without a place and those called off ask nothing of anybody.</summary>
    /// <param name="calendar">The calendar.</param>
    public static DemandReport Of(CoachingCalendar calendar) =>
        new DemandCounting(Guard.Against.Null(calendar)).Report();

    /// <summary>The row of a teacher; null when the calendar asks nothing of the person and the plan names no lead.</summary>
    public TeacherDemand? OfTeacher(PersonId teacher) => Teachers.FirstOrDefault(row => row.Teacher == teacher);

    /// <summary>The row of a lead; null for one whom neither the plan nor a session names.</summary>
    public LeadDemand? OfLead(PersonId lead) => Leads.FirstOrDefault(row => row.Lead == lead);

    /// <summary>How many people and sessions it is about.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{Teachers.Count} teachers, {Leads.Count} leads, {Leads.Sum(lead => lead.Total.Sessions)} sessions"
        );
}
