using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>Somebody of a school, as the last roster says.</summary>
/// <param name="School">The school.</param>
/// <param name="Person">The person.</param>
/// <param name="Name">The name that others see.</param>
/// <param name="Roles">What the person is at this school.</param>
public sealed record Member(SchoolId School, PersonId Person, string Name, ValueList<HostRole> Roles)
{
    /// <summary>Whether the person has a role.</summary>
    public bool Is(HostRole role) => Roles.Contains(role);
}
