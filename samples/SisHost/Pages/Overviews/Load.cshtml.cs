using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>What is asked of each teacher over all leads, the heaviest first, and what each lead's sessions take. A lead sees the own teachers and nobody else.</summary>
[Authorize(Policies.Weighing)]
public sealed class LoadModel(PublishedCalendars calendars, PeopleNames names) : PageModel
{
    /// <summary>Whether a calendar is published.</summary>
    public bool HasCalendar { get; private set; }

    /// <summary>The teachers, the most minutes first.</summary>
    public IReadOnlyList<LoadRow> Teachers { get; private set; } = [];

    /// <summary>The leads, by name.</summary>
    public IReadOnlyList<LeadRow> Leads { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        if (await calendars.Current(cancel) is not { Calendar: var calendar })
            return;
        HasCalendar = true;
        await names.Load(cancel);
        var report = DemandReport.Of(calendar);
        var (me, seesAll) = (User.Person(), User.IsInRole(nameof(HostRole.SchoolLeader)));
        Teachers =
        [
            .. report
                .Teachers.Where(row => seesAll || row.ByLead.Any(one => one.Lead == me))
                .OrderByDescending(row => row.Total.Minutes)
                .ThenByDescending(row => row.FullestWeek?.Count.Sessions ?? 0)
                .ThenBy(row => names.Name(row.Teacher), StringComparer.Ordinal)
                .Select(row => LoadRow.Of(row, names.Name)),
        ];
        Leads =
        [
            .. report
                .Leads.Where(row => seesAll || row.Lead == me)
                .Select(row => new LeadRow(names.Name(row.Lead), row))
                .OrderBy(row => row.Name, StringComparer.Ordinal),
        ];
        // Side by side, so to one scale.
        TopOfTeachers = Teachers.Select(row => row.Bars.Top).DefaultIfEmpty(1).Max();
        TopOfLeads = Leads.Select(row => row.Bars.Top).DefaultIfEmpty(1).Max();
    }

    /// <summary>The Mondays of all weeks.</summary>
    public IReadOnlyList<LocalDate> Mondays =>
        [.. Teachers.SelectMany(row => row.Weeks).Select(week => week.Monday).Distinct().Order()];

    /// <summary>How high the teachers' bars reach.</summary>
    public int TopOfTeachers { get; private set; }

    /// <summary>How high the leads' bars reach.</summary>
    public int TopOfLeads { get; private set; }
}
