using LearningCycles.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>Loads and saves subjects whole. What it gives are values: nothing is tracked, and saving says on which version the change was based.</summary>
public sealed class CoachingStore(CoachingDb db, TimeProvider time)
{
    /// <summary>A subject with its version; null if there is none of this id in the school.</summary>
    public async Task<Kept<T>?> Find<T>(KeptKind<T> kind, string id, CancellationToken cancel = default)
        where T : class => await Rows(kind).FirstOrDefaultAsync(kept => kept.Id == id, cancel);

    /// <summary>All of a kind, by id.</summary>
    public async Task<List<Kept<T>>> All<T>(KeptKind<T> kind, CancellationToken cancel = default)
        where T : class => await Rows(kind).OrderBy(kept => kept.Id).ToListAsync(cancel);

    /// <summary>All of a kind that are about a person, by id.</summary>
    public async Task<List<Kept<T>>> Of<T>(KeptKind<T> kind, PersonId person, CancellationToken cancel = default)
        where T : class
    {
        var ids = db.People.Where(row => row.Kind == kind.Table && row.Person == person).Select(row => row.Id);
        return await Rows(kind).Where(kept => ids.Contains(kept.Id)).OrderBy(kept => kept.Id).ToListAsync(cancel);
    }

    /// <summary>Every version of a subject, the first one first.</summary>
    public async Task<List<KeptVersion>> History<T>(KeptKind<T> kind, string id, CancellationToken cancel = default)
        where T : class =>
        await db
            .Versions.AsNoTracking()
            .Where(row => row.Kind == kind.Table && row.Id == id)
            .OrderBy(row => row.Version)
            .ToListAsync(cancel);

    /// <summary>Saves a subject, and beside it who saved it and when.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="subject">The subject as it is to be.</param>
    /// <param name="basedOn">The version that was loaded before the change; 0 for a new one.</param>
    /// <param name="by">Who saves it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The new version; or, if somebody else was quicker, that nothing was saved and who it was.</returns>
    public async Task<Saving> Save<T>(
        KeptKind<T> kind,
        T subject,
        int basedOn,
        PersonId by,
        CancellationToken cancel = default
    )
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        db.RequireSchool();
        var row = new Kept<T>
        {
            School = db.At,
            Id = kind.IdOf(subject),
            Subject = subject,
            Version = basedOn + 1,
            ChangedAt = time.Now(),
            ChangedBy = by,
        };
        var entry = db.Entry(row);
        entry.State = basedOn == 0 ? EntityState.Added : EntityState.Modified;
        if (basedOn > 0)
            entry.Property(kept => kept.Version).OriginalValue = basedOn;
        db.Versions.Add(new(row.School, kind.Table, row.Id, row.Version, kind.Form.Write(subject), row.ChangedAt, by));
        await KeepPeople(kind, row, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Saving.Saved(row.Version);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            // Not everything that fails is a race: only a version that is not the one the change was based on.
            if (await Find(kind, row.Id, cancel) is { } now && now.Version != basedOn)
                return new Saving.Overtaken(now.Version, now.ChangedBy, now.ChangedAt);
            throw;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private IQueryable<Kept<T>> Rows<T>(KeptKind<T> kind)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        return db.Set<Kept<T>>().AsNoTracking();
    }

    private async Task KeepPeople<T>(KeptKind<T> kind, Kept<T> row, CancellationToken cancel)
        where T : class
    {
        var known = await db.People.Where(one => one.Kind == kind.Table && one.Id == row.Id).ToListAsync(cancel);
        var people = kind.PeopleOf(row.Subject).ToHashSet();
        db.People.RemoveRange(known.Where(one => !people.Contains(one.Person)));
        people.ExceptWith(known.Select(one => one.Person));
        db.People.AddRange(people.Select(person => new KeptPerson(row.School, kind.Table, row.Id, person)));
    }
}
