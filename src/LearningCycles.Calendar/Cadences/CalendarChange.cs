using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A calendar before and after a change of its plan, and what differs. A preview: nothing is changed until the host publishes <see cref="After" />.</summary>
/// <param name="Before">The calendar as it was.</param>
/// <param name="After">The calendar as it would be: the same names, a raised sequence for what changed, tombstones for what is no more.</param>
/// <param name="Changes">What differs, by time (the old one, or the new one of what is added), then key.</param>
/// <example>
/// <code>
/// Console.WriteLine(snowDay); // 118 kept, 1 moved, 0 added, 0 cancelled
/// foreach (var (person, changes) in snowDay.ByPerson)
///     Console.WriteLine($"{nameOf(person)}: {changes.Count}");
/// // Ben Ortiz: 1
/// // Lee Park: 1
/// Console.WriteLine(snowDay.Of(ana).Count); // 0
/// </code>
/// </example>
public sealed record CalendarChange(CoachingCalendar Before, CoachingCalendar After, ValueList<SessionChange> Changes)
{
    /// <summary>The calendar as it was.</summary>
    public CoachingCalendar Before
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Before);

    /// <summary>The calendar as it would be.</summary>
    public CoachingCalendar After
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(After);

    /// <summary>What differs.</summary>
    public ValueList<SessionChange> Changes
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Changes);

    /// <summary>How many sessions are as they were.</summary>
    public int Kept => Before.Sessions.Count - Changes.Count(change => change.Before is not null);

    /// <summary>What differs for a person.</summary>
    public ValueList<SessionChange> Of(PersonId person) =>
        Changes.Where(change => change.Joins(Guard.Against.Null(person))).ToValueList();

    /// <summary>The people for whom something differs, with how many sessions each, by person.</summary>
    public ValueList<PersonChanges> ByPerson =>
        Changes
            .SelectMany(change => new[] { (Person: change.Key.Lead, change), (Person: change.Key.Teacher, change) })
            .GroupBy(entry => entry.Person)
            .OrderBy(group => group.Key)
            .Select(group => new PersonChanges(group.Key, group.Select(entry => entry.change).ToValueList()))
            .ToValueList();

    /// <summary>The numbers.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{Kept} kept, {CountOf(SessionChangeKind.Moved)} moved, {CountOf(SessionChangeKind.Added)} added, {CountOf(SessionChangeKind.Cancelled)} cancelled"
        );

    private int CountOf(SessionChangeKind kind) => Changes.Count(change => change.Kind == kind);
}

/// <summary>What differs for one person.</summary>
/// <param name="Person">The person.</param>
/// <param name="Changes">The person's sessions that changed.</param>
public sealed record PersonChanges(PersonId Person, ValueList<SessionChange> Changes)
{
    /// <summary>The person's id, and how many sessions changed.</summary>
    public override string ToString() => $"{Person}: {Counted.Of(Changes.Count, "change")}";
}
