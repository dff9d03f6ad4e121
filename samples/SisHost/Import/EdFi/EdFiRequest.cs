using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>Which school's year to read, and what Ed-Fi does not say of it.</summary>
/// <param name="SchoolId">The school's id in Ed-Fi.</param>
/// <param name="SchoolYear">The number of the school year as the files write it; in Ed-Fi the calendar year in which it ends.</param>
/// <param name="Name">The school's name.</param>
/// <param name="Zone">The school's time zone, which no standard of rosters or calendars carries.</param>
public sealed record EdFiRequest(long SchoolId, int SchoolYear, string Name, DateTimeZone Zone)
{
    /// <summary>The hours of an ordinary day; null to take them from the bell schedules.</summary>
    public SchoolHours? Hours { get; init; }

    /// <summary>What the calendar events mean.</summary>
    public EdFiEventMap Events { get; init; } = EdFiEventMap.Default;

    /// <summary>The grades that matter, such as <c>7</c>; none means all. Calendars of other grades are left out.</summary>
    public ValueList<string> Grades { get; init; } = [];

    /// <summary>The codes of the calendars to read; none means all that speak of a whole school or a grade, and the staff's.</summary>
    public ValueList<string> Calendars { get; init; } = [];

    /// <summary>What the import may cost.</summary>
    public ImportLimits Limits { get; init; } = ImportLimits.Default;
}
