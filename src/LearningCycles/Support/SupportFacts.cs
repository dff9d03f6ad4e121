using LearningCycles.Machines;
using LearningCycles.People;

namespace LearningCycles.Support;

/// <summary>What a support request cannot know itself, and the host says at a move.</summary>
public sealed record SupportFacts
{
    /// <summary>Nothing said: nobody makes the move, no staff list, Monday to Friday.</summary>
    public static SupportFacts None { get; } = new();

    /// <summary>Who makes the move; goes into the history.</summary>
    public PersonId? By { get; init; }

    /// <summary>People with the roles they hold, to check the audience by; not asked when empty.</summary>
    public ValueList<Person> Staff
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, person => person.Id, nameof(Staff));
    } = [];

    /// <summary>How school days are counted; Monday to Friday unless set, holidays too.</summary>
    /// <remarks>With the calendar package: <c>school.InstructionalDaysBetween</c>.</remarks>
    public SchoolDayCount CountSchoolDays
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SchoolDays.MondayToFriday;

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() => InvariantText.Of($"by {By}, staff {Staff}");
}
