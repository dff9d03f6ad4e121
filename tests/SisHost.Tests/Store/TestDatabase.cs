using LearningCycles.Samples.SisHost.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Store;

/// <summary>A database of its own in memory, and contexts on it as requests would have them.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    private TestDatabase() => connection.Open();

    internal FixedTime Time { get; } = new();

    internal static async Task<TestDatabase> Make()
    {
        var database = new TestDatabase();
        await using var db = database.Open();
        await Schema.BringUp(db);
        return database;
    }

    internal CoachingDb Open(string? school = "prairie")
    {
        var tenant = new Tenant();
        if (school is not null)
            tenant.Enter(new(school));
        return new(new DbContextOptionsBuilder<CoachingDb>().UseSqlite(connection).Options, tenant);
    }

    internal CoachingStore Store(string? school = "prairie") => new(Open(school), Time);

    public void Dispose() => connection.Dispose();
}

/// <summary>A clock that a test sets.</summary>
internal sealed class FixedTime : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
