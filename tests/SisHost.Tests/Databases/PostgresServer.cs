using Npgsql;

namespace LearningCycles.Samples.SisHost.Tests.Databases;

/// <summary>The server that the environment names. Each test has a database of its own there, made and dropped by it.</summary>
internal static class PostgresServer
{
    private const string Variable = "LEARNINGCYCLES_POSTGRES";

    /// <summary>What is missing to ask a server; null if one is named.</summary>
    internal static string? WhyMissing =>
        Named is null
            ? $"{Variable} names no PostgreSQL server. Run: export {Variable}=\"$(.ci/start-postgres start /tmp/postgres)\""
            : null;

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>Makes an empty database.</summary>
    /// <returns>How to connect to it.</returns>
    internal static string Make()
    {
        var name = $"learningcycles_{Path.GetRandomFileName().Replace('.', '_')}";
        Do($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Server()) { Database = name, Pooling = false }.ConnectionString;
    }

    /// <summary>Drops a database with whoever is still connected to it.</summary>
    internal static void Drop(string connection) =>
        Do($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");

    private static string Server() => Named ?? throw new InvalidOperationException(WhyMissing);

    private static void Do(string sql)
    {
        using var connection = new NpgsqlConnection(Server());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
