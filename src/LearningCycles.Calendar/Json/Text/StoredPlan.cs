using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>A plan with its schools. Its guards are the plan's.</summary>
internal record StoredPlan
{
    public required PlanId Id { get; init; }

    public required SchoolCalendar School { get; init; }

    public required ValueList<SchoolCalendar> OtherSchools { get; init; }

    public required ValueList<TravelTime> Travel { get; init; }

    public required ValueList<CoachingPair> Pairs { get; init; }

    public required ValueList<PersonTime> People { get; init; }

    public required ValueList<SharedEvent> SharedEvents { get; init; }

    public CyclePattern? Cycles { get; init; }

    public required RegularBy RegularBy { get; init; }

    public required Caps Caps { get; init; }

    // A plan's school may have been replaced by one that the rest does not fit: such a plan could not be read again.
    internal static StoredPlan Of(CoachingPlan plan) =>
        new()
        {
            Id = plan.Id,
            School = plan.School,
            OtherSchools = CoachingPlan.OthersBeside(plan.School, plan.OtherSchools),
            Travel = plan.Travel,
            Pairs = plan.Pairs,
            People = plan.People,
            SharedEvents = plan.SharedEvents,
            Cycles = plan.InYear(plan.Cycles),
            RegularBy = plan.RegularBy,
            Caps = plan.Caps,
        };

    internal CoachingPlan ToValue() =>
        new(Id, Guard.Against.Null(School), Pairs)
        {
            OtherSchools = OtherSchools,
            Travel = Travel,
            People = People,
            SharedEvents = SharedEvents,
            Cycles = Cycles,
            RegularBy = RegularBy,
            Caps = Guard.Against.Null(Caps),
        };
}
