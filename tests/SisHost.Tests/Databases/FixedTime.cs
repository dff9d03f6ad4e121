namespace LearningCycles.Samples.SisHost.Tests.Databases;

/// <summary>A clock that a test sets.</summary>
internal sealed class FixedTime : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
