using System.Collections;
using System.Reflection;
using Xunit.Sdk;

namespace LearningCycles.Samples.SisHost.Tests.Databases;

/// <summary>Runs a theory on a database: it is the first argument; those of each row of <see cref="Each" /> follow.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class OnDatabaseAttribute(Database database) : DataAttribute
{
    /// <summary>The public static property of the test class that holds the rows; null for a single one without more arguments.</summary>
    public string? Each { get; init; }

    /// <inheritdoc />
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        if (Each is null)
            return
            [
                [database],
            ];
        var rows = (IEnumerable)testMethod.ReflectedType!.GetProperty(Each)!.GetValue(null)!;
        return rows.Cast<object[]>().Select(row => (object[])[database, .. row]);
    }
}

/// <summary>Runs a theory on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute() : OnDatabaseAttribute(Database.Sqlite);

/// <summary>
/// Runs a theory on PostgreSQL. Where no server is named the row is skipped and says how to name one; where nothing may
/// be missing it runs and fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : OnDatabaseAttribute
{
    /// <summary>Needs a server.</summary>
    public OnPostgresAttribute()
        : base(Database.Postgres) => Skip = Requirements.AreRequired ? null : PostgresServer.WhyMissing;
}
