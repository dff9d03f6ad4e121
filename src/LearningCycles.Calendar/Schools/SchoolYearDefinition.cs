using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A school year as it was given.</summary>
internal sealed record SchoolYearDefinition(
    string Name,
    DateTimeZone Zone,
    LocalDate FirstDay,
    LocalDate PublishedLastDay
)
{
    /// <summary>The last day with the days that were added after the published one.</summary>
    public LocalDate LastDay { get; init; } = PublishedLastDay;
    public SchoolHours Hours { get; init; } = SchoolHours.Usual;
    public DayRotation? Rotation { get; init; }
    public ValueList<DayEvent> Events { get; init; } = [];
    public ValueList<RecurringEvent> Recurring { get; init; } = [];
    public ValueList<BellSchedule> Bells { get; init; } = [];
    public ValueList<Term> Terms { get; init; } = [];

    // Kept by date, so that the order in which a host gives them is no part of what is defined.
    public ValueList<BellChoice> BellChoices { get; init; } = [];
    public ValueList<Relabelling> Relabellings { get; init; } = [];

    /// <summary>Whether school is held on a day when nothing is said of it: Monday to Friday up to the published last day.</summary>
    internal bool Schedules(LocalDate date) =>
        date <= PublishedLastDay && date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    internal SchoolYearDefinition With(BellChoice choice) =>
        BellChoices.Contains(choice)
            ? this
            : this with
            {
                BellChoices = BellChoices
                    .Add(choice)
                    .OrderBy(known => known.Date)
                    .ThenBy(known => known.Bells, StringComparer.Ordinal)
                    .ToValueList(),
            };

    /// <summary>A date has one label: what was said of it before no longer holds.</summary>
    internal SchoolYearDefinition With(Relabelling relabelling) =>
        this with
        {
            Relabellings = Relabellings
                .Where(known => known.Date != relabelling.Date)
                .Append(relabelling)
                .OrderBy(known => known.Date)
                .ToValueList(),
        };

    /// <summary>Whether an event has a day within the year.</summary>
    internal bool Touches(DayEvent dayEvent) => dayEvent.First <= LastDay && FirstDay <= dayEvent.Last;
}
