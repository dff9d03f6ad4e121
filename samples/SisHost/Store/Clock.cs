using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The host's clock in NodaTime's words.</summary>
internal static class Clock
{
    internal static Instant Now(this TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow());
}
