using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>What the values do not tell, and the host says at a look at a team's coaching.</summary>
/// <example>
/// <code>
/// var facts = new HealthFacts { SchoolYear = schoolYear, CountSchoolDays = school.InstructionalDaysBetween };
/// var health = TeamHealth.Of(grade6, records, on: new(2026, 10, 20), facts: facts); // Ana's cycle ends on the 16th
/// Console.WriteLine(health.Findings.Single(one => one.Rule == HealthRuleIds.CycleInTime));
/// // HEA-03 advice: ana: cycle 2026/ana/1 is Learning, and its last day was 2026-10-16
/// </code>
/// </example>
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
