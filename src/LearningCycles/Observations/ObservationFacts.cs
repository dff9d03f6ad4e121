using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Observations;

/// <summary>What an observation cannot know itself, and the host says at a move.</summary>
public sealed record ObservationFacts
{
    /// <summary>Nothing said: no preferences, no cycle, Monday to Friday.</summary>
    public static ObservationFacts None { get; } = new();

    /// <summary>Who makes the move; goes into the history.</summary>
    public PersonId? By { get; init; }

    /// <summary>How the teacher wishes to be observed; null when nobody asked. Those of another teacher count as none.</summary>
    public PreferenceHistory? Preferences { get; init; }

    /// <summary>The first day of the cycle in which the observation takes place; whether preferences were reviewed in it is not asked when null.</summary>
    public LocalDate? CycleStart { get; init; }

    /// <summary>How school days are counted; Monday to Friday unless set, holidays too.</summary>
    /// <remarks>With the calendar package: <c>school.InstructionalDaysBetween</c>.</remarks>
    public SchoolDayCount CountSchoolDays
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SchoolDays.MondayToFriday;

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of($"by {By}, preferences {Preferences}, cycle start {CycleStart}");
}
