using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The database's own version, and how an older file becomes as new. What stands in the subjects' texts is not its concern: the packages read every text that they ever wrote.</summary>
public static class Schema
{
    // 1: subjects and their versions. 2: whom each subject is about; coaching calendars, rosters, schools and their members; feeds. 3: school years and the district's feeds that were taken.
    private static readonly IReadOnlyList<Func<CoachingDb, CancellationToken, Task>> Upgrades =
    [
        AddPeopleAndFeeds,
        (db, cancel) => Make(db, TablesOfVersion3, cancel),
    ];

    private const string TablesOfVersion2 = """
        CREATE TABLE people_of (
            "School" TEXT NOT NULL, "Kind" TEXT NOT NULL, "Id" TEXT NOT NULL, "Person" TEXT NOT NULL,
            CONSTRAINT "PK_people_of" PRIMARY KEY ("School", "Kind", "Id", "Person"));
        CREATE INDEX "IX_people_of_School_Person_Kind" ON people_of ("School", "Person", "Kind");
        CREATE TABLE schools (
            "Id" TEXT NOT NULL, "Name" TEXT NOT NULL, "ZoneId" TEXT NOT NULL, "SharedFeedKey" TEXT NOT NULL,
            CONSTRAINT "PK_schools" PRIMARY KEY ("Id"));
        CREATE TABLE coaching_calendars (
            "School" TEXT NOT NULL, "Id" TEXT NOT NULL, "Subject" DOCUMENT NOT NULL, "Version" INTEGER NOT NULL,
            "ChangedAt" NUMBER NOT NULL, "ChangedBy" TEXT NOT NULL,
            CONSTRAINT "PK_coaching_calendars" PRIMARY KEY ("School", "Id"));
        CREATE TABLE rosters (
            "Version" INTEGER NOT NULL, "Text" DOCUMENT NOT NULL, "ImportedAt" NUMBER NOT NULL, "ImportedBy" TEXT NOT NULL,
            CONSTRAINT "PK_rosters" PRIMARY KEY ("Version"));
        CREATE TABLE members (
            "School" TEXT NOT NULL, "Person" TEXT NOT NULL, "Name" TEXT NOT NULL, "Roles" TEXT NOT NULL,
            CONSTRAINT "PK_members" PRIMARY KEY ("School", "Person"));
        CREATE TABLE feeds (
            "School" TEXT NOT NULL, "Person" TEXT NOT NULL, "Audience" TEXT NOT NULL,
            "TokenHash" TEXT NULL, "ChangedAt" NUMBER NOT NULL,
            CONSTRAINT "PK_feeds" PRIMARY KEY ("School", "Person", "Audience"));
        CREATE UNIQUE INDEX "IX_feeds_TokenHash" ON feeds ("TokenHash");
        """;

    private const string TablesOfVersion3 = """
        CREATE TABLE school_years (
            "School" TEXT NOT NULL, "Id" TEXT NOT NULL, "Subject" DOCUMENT NOT NULL, "Version" INTEGER NOT NULL,
            "ChangedAt" NUMBER NOT NULL, "ChangedBy" TEXT NOT NULL,
            CONSTRAINT "PK_school_years" PRIMARY KEY ("School", "Id"));
        CREATE TABLE taken_feeds (
            "School" TEXT NOT NULL, "Number" INTEGER NOT NULL, "Year" TEXT NOT NULL, "Bytes" OCTETS NOT NULL,
            "Choices" DOCUMENT NOT NULL, "TakenAt" NUMBER NOT NULL, "TakenBy" TEXT NOT NULL,
            CONSTRAINT "PK_taken_feeds" PRIMARY KEY ("School", "Number"));
        """;

    /// <summary>The version that this program writes.</summary>
    public static int Newest => Upgrades.Count + 1;

    /// <summary>Makes the tables of an empty database, or brings an older one up, all or nothing.</summary>
    /// <exception cref="InvalidOperationException">The database is newer than the program.</exception>
    public static async Task BringUp(CoachingDb db, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Database.EnsureCreatedAsync(cancel))
        {
            await Write(db, Newest, cancel);
            return;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var found = await Read(db, cancel);
        if (found > Newest)
            throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The database has version {found}, and this program knows {Newest} at most. Run the newer program, or restore the backup made before it."
                )
            );
        for (var version = found; version < Newest; version++)
            await Upgrades[version - 1](db, cancel);
        if (found < Newest)
            await Write(db, Newest, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>The version of a database.</summary>
    public static async Task<int> Read(CoachingDb db, CancellationToken cancel = default) =>
        await db.Database.SqlQueryRaw<int>("SELECT version AS \"Value\" FROM schema_version").SingleAsync(cancel);

    private static async Task Write(CoachingDb db, int version, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlRawAsync(
            "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)",
            cancel
        );
        await db.Database.ExecuteSqlRawAsync("DELETE FROM schema_version", cancel);
        await db.Database.ExecuteSqlAsync($"INSERT INTO schema_version (version) VALUES ({version})", cancel);
    }

    // The table is found by reading every subject, which asks of the package that it still reads what it wrote.
    private static async Task AddPeopleAndFeeds(CoachingDb db, CancellationToken cancel)
    {
        await Make(db, TablesOfVersion2, cancel);
        // What has no table yet is about nobody.
        foreach (var kind in KeptKinds.All.Where(kind => kind != KeptKinds.Years))
            await kind.FindPeopleAnew(db, cancel);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static Task<int> Make(CoachingDb db, string tables, CancellationToken cancel)
    {
        // SQLite's INTEGER has 64 bits, PostgreSQL's has 32; and SQLite's TEXT is ordered by octets.
        var (text, number, document, octets) = db.Database.IsNpgsql()
            ? ("text COLLATE \"C\"", "bigint", "json", "bytea")
            : ("TEXT", "INTEGER", "TEXT", "BLOB");
        var typed = tables
            .Replace("TEXT", text, StringComparison.Ordinal)
            .Replace("NUMBER", number, StringComparison.Ordinal)
            .Replace("DOCUMENT", document, StringComparison.Ordinal)
            .Replace("OCTETS", octets, StringComparison.Ordinal);
        return db.Database.ExecuteSqlRawAsync(typed, cancel);
    }
}
