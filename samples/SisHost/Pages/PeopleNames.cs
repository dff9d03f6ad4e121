using LearningCycles.People;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>The names of the school's people, for pages: an id is never shown where there is a name.</summary>
public sealed class PeopleNames(CoachingDb db)
{
    private Dictionary<PersonId, string>? names;

    /// <summary>Reads the names once for a request.</summary>
    public async Task Load(CancellationToken cancel = default) =>
        names ??= await db.Members.AsNoTracking().ToDictionaryAsync(one => one.Person, one => one.Name, cancel);

    /// <summary>A person's name; the id of somebody who is no more at the school.</summary>
    public string Name(PersonId person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return names?.GetValueOrDefault(person) ?? person.Value;
    }

    /// <summary>The names of several, with commas between them.</summary>
    public string Names(IEnumerable<PersonId> people) => string.Join(", ", people.Select(Name));
}
