using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>When a person can be met, when the person teaches, and when the person is busy.</summary>
/// <remarks>
/// Meetings are placed in <see cref="Planning" />; observations in the teacher's <see cref="Teaching" />, which is no
/// free time of the teacher's but must be one of the lead's (<see cref="Observing" />).
/// </remarks>
/// <example>
/// <code>
/// PersonTime time = new(ana)
/// {
///     Planning = [AvailabilityWindow.InPeriod(DayPattern.Every, "P2")],
///     Busy = [new(new(2026, 8, 24, 8, 0), new(2026, 8, 26, 12, 0), "Training")],
///     MeetingsPerWeek = 1,
/// };
/// CoachingPlan wishes = new(new("a-plan"), school, [new(lee, ana, Cadence.Weekly(minutes: 30))]) { People = [time] };
/// Console.WriteLine(CadenceGenerator.Generate(wishes).Sessions[0]); // 2026-08-27 08:50 OneOnOne lee → ana
/// </code>
/// </example>
public sealed record PersonTime
{
    /// <summary>A person's time.</summary>
    public PersonTime(PersonId person) => Person = Guard.Against.Null(person);

    /// <summary>Whose time it is.</summary>
    public PersonId Person { get; }

    /// <summary>When the person can meet. None means any time at which staff are in.</summary>
    public ValueList<AvailabilityWindow> Planning
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>When the person teaches and can be observed. None means any time at which students are in and the person is not planning.</summary>
    public ValueList<AvailabilityWindow> Teaching
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>When the person, a lead, can observe others. None means the planning windows.</summary>
    public ValueList<AvailabilityWindow> Observing
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Times at which the person can neither be met nor observed.</summary>
    public ValueList<BusyTime> Busy
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The most meetings a week that the person's planning time allows, 1 to 50; null for no limit of the person's own. Observations do not count: they are in teaching time.</summary>
    /// <remarks>Contracts protect planning time: it is a window with a budget, and not free time.</remarks>
    public int? MeetingsPerWeek
    {
        get;
        init => field = value is { } most ? Guard.Against.OutOfBounds(most, nameof(MeetingsPerWeek), 1, 50) : null;
    }

    /// <summary>The grade whose bell schedule holds for the person where a school has several on one day, in the school's own words; null for the one of no grade, which also holds for a grade that no schedule names.</summary>
    public string? Grade { get; init; }

    /// <summary>Whose time it is, and how many windows and busy times it has; never with what the person is busy.</summary>
    public override string ToString()
    {
        (int Count, string Noun)[] parts =
        [
            (Planning.Count, "planning window"),
            (Teaching.Count, "teaching window"),
            (Observing.Count, "observing window"),
            (Busy.Count, "busy time"),
        ];
        var said = parts.Where(part => part.Count > 0).Select(part => Counted.Of(part.Count, part.Noun)).ToList();
        return $"{Person}: {(said.Count == 0 ? "whenever staff are in" : string.Join(", ", said))}";
    }
}
