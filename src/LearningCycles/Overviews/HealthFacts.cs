using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>What the values do not tell, and the host says at a look at a team's coaching.</summary>
public sealed record HealthFacts
{
    /// <summary>Nothing said: Monday to Friday, no school year.</summary>
    public static HealthFacts None { get; } = new();

    /// <summary>The first and last day of the school year, for relationships that do not tell theirs.</summary>
    public DateInterval? SchoolYear { get; init; }

    /// <summary>How school days are counted; Monday to Friday unless set, holidays too.</summary>
    /// <remarks>With the calendar package: <c>school.InstructionalDaysBetween</c>.</remarks>
    public SchoolDayCount CountSchoolDays
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SchoolDays.MondayToFriday;

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() => InvariantText.Of($"school year {SchoolYear?.Start} to {SchoolYear?.End}");
}
