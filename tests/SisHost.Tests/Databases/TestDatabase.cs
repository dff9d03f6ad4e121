using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Databases;

/// <summary>A database of its own, and contexts on it as requests would have them.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly DatabasePlace place;

    private TestDatabase(Database database) => place = new(database);

    internal FixedTime Time { get; } = new();

    internal static async Task<TestDatabase> Make(Database database)
    {
        var made = new TestDatabase(database);
        await using var db = made.Open();
        await Schema.BringUp(db);
        return made;
    }

    internal CoachingDb Open(string? school = "prairie")
    {
        var tenant = new Tenant();
        if (school is not null)
            tenant.Enter(new(school));
        return new(place.Options(), tenant);
    }

    internal CoachingStore Store(string? school = "prairie") => new(Open(school), Time);

    /// <summary>Every column of every table with what its database knows of it, in order.</summary>
    internal static async Task<List<string>> Columns(CoachingDb db) =>
        await db
            .Database.SqlQueryRaw<string>(
                db.Database.IsNpgsql()
                    ? """
                    SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, collation_name) AS "Value"
                    FROM information_schema.columns WHERE table_schema = 'public'
                    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1
                    """
                    : """
                    SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value"
                    FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1
                    """
            )
            .ToListAsync();

    public void Dispose() => place.Dispose();
}
