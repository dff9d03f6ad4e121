using LearningCycles.Cycles;
using LearningCycles.Json;
using LearningCycles.People;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using static LearningCycles.Samples.Embedding.FirstHour;

namespace LearningCycles.Samples.Embedding;

/// <summary>Step 7: an aggregate as a row: its id, its text, a version.</summary>
internal static class Database
{
    internal static async Task SavedAndLoaded()
    {
        await using var connection = await Open();
        // csharpier-ignore-start
        // <SavedAndLoaded>
        await using (var db = new CoachingDb(connection))
        {
            await db.Database.EnsureCreatedAsync();
            db.Cycles.Add(new() { Id = "2026/ana/1", Lead = Lee, Cycle = Proposed() });
            await db.SaveChangesAsync();
        }

        await using (var db = new CoachingDb(connection))
        {
            var row = await db.Cycles.SingleAsync(one => one.Lead == Lee);
            Console.WriteLine($"{row.Cycle.Stage}, equal to what was saved: {row.Cycle == Proposed()}");
        }
        // </SavedAndLoaded>
        // csharpier-ignore-end
    }

    internal static async Task TwoAtOnce()
    {
        await using var connection = await Open();
        await using (var db = new CoachingDb(connection))
        {
            await db.Database.EnsureCreatedAsync();
            db.Cycles.Add(
                new()
                {
                    Id = "2026/ana/1",
                    Lead = Lee,
                    Cycle = Proposed(),
                }
            );
            await db.SaveChangesAsync();
        }
        // csharpier-ignore-start
        // <TwoAtOnce>
        await using CoachingDb lees = new(connection), anas = new(connection);
        var hers = await anas.Cycles.SingleAsync();
        var his = await lees.Cycles.SingleAsync();

        his.Set(his.Cycle.Begin(on: new(2026, 9, 8)).Value); // a move gives another value; the row takes it
        await lees.SaveChangesAsync();

        hers.Set(hers.Cycle.Abandon(on: new(2026, 9, 8), AbandonReason.Reassigned).Value);
        try
        {
            await anas.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            Console.WriteLine("Lee was quicker. Nothing is lost: her change is in her hands, his in the database.");
        }
        // </TwoAtOnce>
        // csharpier-ignore-end
    }

    private static LearningCycle Proposed() =>
        LearningCycle.Propose(
            new("2026/ana/1"),
            coach: Lee,
            [new("ana")],
            start: new(2026, 9, 8),
            end: new(2026, 10, 23),
            on: new(2026, 8, 28)
        );

    private static async Task<SqliteConnection> Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return connection;
    }

    // csharpier-ignore-start
    // <Mapping>
    internal sealed class CycleRow
    {
        public required string Id { get; init; }
        public required PersonId Lead { get; init; }                // what you search by stands in columns of its own
        public required LearningCycle Cycle { get; set; }           // the aggregate, whole: one JSON column
        public int Version { get; private set; } = 1;

        public void Set(LearningCycle next) => (Cycle, Version) = (next, Version + 1);
    }

    internal sealed class CoachingDb(SqliteConnection connection) : DbContext
    {
        public DbSet<CycleRow> Cycles => Set<CycleRow>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
            conventions.Properties<PersonId>().HaveConversion<PersonIdConverter>();

        protected override void OnModelCreating(ModelBuilder model) =>
            model.Entity<CycleRow>(row =>
            {
                row.Property(one => one.Version).IsConcurrencyToken();
                row.Property(one => one.Cycle).HasConversion(
                    cycle => LearningCyclesJson.Cycle.Write(cycle, false),
                    text => LearningCyclesJson.Cycle.Read(text).Value,      // reads every text that an earlier version of the package wrote
                    new ValueComparer<LearningCycle>((one, other) => one == other, cycle => cycle.GetHashCode(), cycle => cycle)); // a value is its own snapshot
            });
    }

    internal sealed class PersonIdConverter() : ValueConverter<PersonId, string>(id => id.Value, text => new(text));
    // </Mapping>
    // csharpier-ignore-end
}
