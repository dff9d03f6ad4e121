using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.Cycles;
using LearningCycles.People;
using LearningCycles.Samples.WholeYear;

namespace LearningCycles.Examples.Tests;

/// <summary>
/// What the examples take for given, so that each shows only its own subject: the lead Lee coaches Ana and Ben at
/// Cole Middle School in the year 2026-27. A reader sees by the name what it holds.
/// </summary>
public partial class Given
{
    private static readonly Lazy<CoachingCalendar> Generated = new(() => CadenceGenerator.Generate(Calendars.Plan()));

    /// <summary>The lead.</summary>
    protected static readonly PersonId lee = School.Lee;

    /// <summary>A teacher.</summary>
    protected static readonly PersonId ana = School.Ana;

    /// <summary>Another teacher.</summary>
    protected static readonly PersonId ben = School.Ben;

    /// <summary>Ana's cycle in the stage of learning.</summary>
    protected static LearningCycle cycle => Samples.WholeYear.Cycles.Learning();

    /// <summary>The school year: bells, closures, early release on Wednesdays.</summary>
    protected static SchoolCalendar school => plan.School;

    /// <summary>Four teachers, two of them weekly; two cycles.</summary>
    protected static CoachingPlan plan => Calendars.Plan();

    /// <summary>What the generator makes of the plan.</summary>
    protected static CoachingCalendar calendar => Generated.Value;
}
