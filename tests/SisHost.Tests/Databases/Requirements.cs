namespace LearningCycles.Samples.SisHost.Tests.Databases;

/// <summary>What tests need beside .NET: servers and programs that nobody here wrote.</summary>
internal static class Requirements
{
    /// <summary>Whether a missing one is a failure, as in CI, and not a reason to skip.</summary>
    internal static bool AreRequired =>
        Environment.GetEnvironmentVariable("LEARNINGCYCLES_REQUIRE_READERS") is "1"
        || Environment.GetEnvironmentVariable("CI") is "true" or "1";
}
