using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Databases;

/// <summary>Where a test's own database is: a file, or a database of the server. It goes with the test.</summary>
internal sealed class DatabasePlace : IDisposable
{
    // In memory, where the machine has a place for that: SQLite waits for the disk with each save.
    private static readonly string Folder = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private readonly Database database;
    private readonly string file = Path.Combine(Folder, $"learningcycles-{Path.GetRandomFileName()}.db");

    internal DatabasePlace(Database database)
    {
        this.database = database;
        Connection = database == Database.Postgres ? PostgresServer.Make() : $"Data Source={file};Pooling=False";
    }

    /// <summary>The connection string, as the host's settings have it.</summary>
    internal string Connection { get; }

    /// <summary>The provider, as the host's settings have it.</summary>
    internal string Provider => database.ToString();

    /// <summary>The options of a context.</summary>
    internal DbContextOptions<CoachingDb> Options() =>
        database == Database.Postgres
            ? new DbContextOptionsBuilder<CoachingDb>().UseNpgsql(Connection).Options
            : new DbContextOptionsBuilder<CoachingDb>().UseSqlite(Connection).Options;

    public void Dispose()
    {
        if (database == Database.Postgres)
            PostgresServer.Drop(Connection);
        else
            File.Delete(file);
    }
}
