using LearningCycles.Json;
using LearningCycles.People;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>What the database needs to know of a kind of subject, whatever its type.</summary>
public abstract class KeptKind
{
    private protected KeptKind(string table) => Table = table;

    /// <summary>The table, and the kind's name in the tables that hold several kinds.</summary>
    public string Table { get; }

    internal abstract void Map(ModelBuilder model, CoachingDb db);

    internal abstract Task FindPeopleAnew(CoachingDb db, CancellationToken cancel);
}

/// <summary>How one kind of subject is kept: a row of <see cref="KeptKinds" />.</summary>
/// <param name="table">The table.</param>
/// <param name="form">Its form as JSON.</param>
/// <param name="idOf">Its id among its kind.</param>
/// <param name="peopleOf">Whom it is about.</param>
public sealed class KeptKind<T>(
    string table,
    JsonForm<T> form,
    Func<T, string> idOf,
    Func<T, IEnumerable<PersonId>> peopleOf
) : KeptKind(table)
    where T : class
{
    /// <summary>Its form as JSON.</summary>
    public JsonForm<T> Form => form;

    /// <summary>A subject's id among its kind.</summary>
    public string IdOf(T subject) => idOf(subject);

    /// <summary>Whom a subject is about, each once.</summary>
    public IEnumerable<PersonId> PeopleOf(T subject) => peopleOf(subject).Distinct();

    internal override void Map(ModelBuilder model, CoachingDb db) => db.Map(model, this);

    internal override async Task FindPeopleAnew(CoachingDb db, CancellationToken cancel)
    {
        await foreach (var kept in db.Set<Kept<T>>().IgnoreQueryFilters().AsNoTracking().AsAsyncEnumerable())
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var person in PeopleOf(kept.Subject))
                db.People.Add(new(kept.School, Table, kept.Id, person));
        }
    }
}
