using LearningCycles.Samples.SisHost.Store;

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

    public void Dispose() => place.Dispose();
}
