using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.Machines;

namespace LearningCycles.Calendar.Json;

/// <summary>The stored form of a plan that is stored on its own. Its guards are the plan's.</summary>
internal sealed record PlanSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

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

    internal static PlanSnapshot Of(CoachingPlan plan) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Id = plan.Id,
            School = plan.School,
            OtherSchools = Fitting("otherSchools", () => CoachingPlan.OthersBeside(plan.School, plan.OtherSchools)),
            Travel = plan.Travel,
            Pairs = plan.Pairs,
            People = plan.People,
            SharedEvents = plan.SharedEvents,
            Cycles = Fitting("cycles", () => plan.InYear(plan.Cycles)),
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

    // A plan's school may have been replaced by one that the rest does not fit: such a plan could not be read again.
    private static T Fitting<T>(string member, Func<T> value)
    {
        try
        {
            return value();
        }
        catch (ArgumentException refusal)
        {
            throw new SnapshotRefusedException(refusal.Message) { Member = member };
        }
    }
}
