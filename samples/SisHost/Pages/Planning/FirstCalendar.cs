using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Samples.SisHost.Pages.Planning;

/// <summary>A year's first calendar as the page shows it: how much is placed, what is asked of each lead, and what would fit instead where a caseload does not.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Demand">What it asks of each.</param>
/// <param name="Forecasts">What would fit, for leads whose 1:1s did not all find a time.</param>
public sealed record FirstCalendar(
    CoachingCalendar Calendar,
    DemandReport Demand,
    IReadOnlyList<CaseloadForecast> Forecasts
)
{
    // A forecast makes some ten calendars.
    private const int MostForecasts = 3;

    // A 1:1 or two of a year may be lost to a holiday week; that is no caseload that is too large.
    private const int MayLose = 2;

    /// <summary>Counts a calendar, and forecasts for the leads who lack most.</summary>
    public static FirstCalendar Of(CoachingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(
            calendar,
            DemandReport.Of(calendar),
            [
                .. calendar
                    .Leads.Where(lead => lead.Wished - lead.Placed > MayLose)
                    .OrderByDescending(lead => lead.Wished - lead.Placed)
                    .ThenBy(lead => lead.Lead)
                    .Take(MostForecasts)
                    .Select(lead => CaseloadForecast.Of(calendar.Plan, lead.Lead, MayLose)),
            ]
        );
    }

    /// <summary>How many teachers a lead coaches.</summary>
    public int TeachersOf(PersonId lead) => Calendar.Plan.Pairs.Count(pair => pair.Lead == lead);

    /// <summary>The most minutes of a lead in one week.</summary>
    public static int FullestWeek(LeadDemand lead)
    {
        ArgumentNullException.ThrowIfNull(lead);
        return lead.Weeks.Select(week => week.Count.Minutes).DefaultIfEmpty(0).Max();
    }
}
