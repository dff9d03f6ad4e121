namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>
/// A test that asks readers which nobody here wrote. Where one is missing the test is skipped and says how to install it;
/// with LEARNINGCYCLES_REQUIRE_READERS=1 it runs and fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignReaderFactAttribute : FactAttribute
{
    /// <summary>Needs these readers; all of them if none is named.</summary>
    public ForeignReaderFactAttribute(params string[] readers) => Skip = ForeignReaderSkip.Reason(readers);
}

/// <summary>A theory that asks readers which nobody here wrote; see <see cref="ForeignReaderFactAttribute" />.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignReaderTheoryAttribute : TheoryAttribute
{
    /// <summary>Needs these readers; all of them if none is named.</summary>
    public ForeignReaderTheoryAttribute(params string[] readers) => Skip = ForeignReaderSkip.Reason(readers);
}

internal static class ForeignReaderSkip
{
    internal static string? Reason(string[] readers)
    {
        if (ForeignReaders.AreRequired)
            return null;
        var missing = (readers.Length == 0 ? [.. ForeignReaders.Names] : readers)
            .Select(ForeignReaders.WhyMissing)
            .OfType<string>()
            .ToList();
        return missing.Count == 0 ? null : string.Join("\n", missing);
    }
}
