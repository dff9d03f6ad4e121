namespace LearningCycles.Samples.SisHost.Tests.Databases;

/// <summary>The databases that the host runs on.</summary>
public enum Database
{
    /// <summary>A file.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    Postgres,
}
