namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>
/// A test that asks one reader which nobody here wrote. Where it is missing the test is skipped and says how to install
/// it; with LEARNINGCYCLES_REQUIRE_READERS=1 or CI=true it runs and fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignReaderFactAttribute : FactAttribute
{
    /// <summary>Needs this reader.</summary>
    public ForeignReaderFactAttribute(string reader) =>
        Skip = ForeignReaders.AreRequired ? null : ForeignReaders.WhyMissing(reader);
}

/// <summary>
/// A theory over <see cref="ForeignReaders.Asked" />. It is skipped where no reader is there at all; a single missing one is
/// told by <see cref="ForeignReaderPresenceTests" />, and the others are still asked.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignReaderTheoryAttribute : TheoryAttribute
{
    /// <summary>Needs any reader.</summary>
    public ForeignReaderTheoryAttribute() =>
        Skip =
            ForeignReaders.Asked.Count > 0
                ? null
                : string.Join("\n", ForeignReaders.Names.Select(ForeignReaders.WhyMissing));
}
