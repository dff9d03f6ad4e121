using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>A school year as it was defined. What is worked out from it is not stored.</summary>
internal record StoredSchool
{
    public required string Name { get; init; }

    public required DateTimeZone Zone { get; init; }

    public required LocalDate FirstDay { get; init; }

    public required LocalDate LastDay { get; init; }

    /// <summary>The last day as it was first given; null when the year was not extended.</summary>
    public LocalDate? PublishedLastDay { get; init; }

    public required SchoolHours Hours { get; init; }

    public DayRotation? Rotation { get; init; }

    public required ValueList<DayEvent> Events { get; init; }

    public required ValueList<RecurringEvent> Recurring { get; init; }

    public required ValueList<BellSchedule> Bells { get; init; }

    public required ValueList<BellChoice> BellChoices { get; init; }

    public required ValueList<Relabelling> Relabellings { get; init; }

    public required ValueList<Term> Terms { get; init; }

    internal static StoredSchool Of(SchoolCalendar school) =>
        new()
        {
            Name = school.Name,
            Zone = school.Zone,
            FirstDay = school.FirstDay,
            LastDay = school.LastDay,
            PublishedLastDay = school.PublishedLastDay == school.LastDay ? null : school.PublishedLastDay,
            Hours = school.Hours,
            Rotation = school.Rotation,
            Events = school.Events,
            Recurring = school.Recurring,
            Bells = school.Bells,
            BellChoices = school.BellChoices,
            Relabellings = school.Relabellings,
            Terms = school.Terms,
        };

    // Not by the verbs one by one: each copies and sorts what was given before, and a text may hold a million.
    internal SchoolCalendar ToValue() =>
        SchoolCalendar
            .Create(Guard.Against.Null(Name), Zone, FirstDay, PublishedLastDay ?? LastDay)
            .ExtendTo(LastDay)
            .WithHours(Hours)
            .WithTerms(Terms)
            .WithStored(definition =>
                definition with
                {
                    Rotation = Rotation,
                    Events = Events,
                    Recurring = Recurring,
                    Bells = Bells,
                    BellChoices = Guard
                        .Against.NullOrRepeated(BellChoices, choice => choice, nameof(BellChoices))
                        .OrderBy(choice => choice.Date)
                        .ThenBy(choice => choice.Bells, StringComparer.Ordinal)
                        .ToValueList(),
                    Relabellings = Guard
                        .Against.NullOrRepeated(Relabellings, relabelling => relabelling.Date, nameof(Relabellings))
                        .OrderBy(relabelling => relabelling.Date)
                        .ToValueList(),
                }
            );
}
