using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.People;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>What <c>coaching.json</c> says together with the roster: a plan that lacks only the closures.</summary>
/// <param name="Plan">The plan, for a school without closures.</param>
/// <param name="Tenant">Whose plan it is, such as the district's domain; part of every event's UID.</param>
/// <param name="ShareKey">The secret with which the shared view names its sessions; nobody who reads that view may know it.</param>
/// <param name="SchoolYear">What the district calls the year, such as <c>2026-2027</c>.</param>
/// <param name="People">The school's staff by id.</param>
public sealed record CoachingFile(
    CoachingPlan Plan,
    string Tenant,
    string ShareKey,
    string SchoolYear,
    IReadOnlyDictionary<PersonId, Person> People
)
{
    /// <summary>The plan with all that the district's feed says; what is not understood is on the calendar, and closes nothing.</summary>
    public CoachingPlan With(ClosureReading closures) =>
        Plan with
        {
            School = closures.ApplyTo(Plan.School, withUnknown: true).School,
        };

    /// <summary>The name to show for a person; the id when the roster has no name.</summary>
    public string NameOf(PersonId person) =>
        People.TryGetValue(person, out var known) ? known.DisplayName : person.Value;
}
