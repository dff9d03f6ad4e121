using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Json.Text;
using LearningCycles.Meetings;

namespace LearningCycles.Json;

/// <summary>Everything that is stored, as JSON: <c>LearningCyclesJson.Cycle.Write(cycle)</c> and <c>LearningCyclesJson.Cycle.Read(text).Value</c>.</summary>
/// <remarks>
/// <para>A member that is null, false or an empty list is left out, and comes back as such. Members have the order of their declaration.</para>
/// <para>Members that are not known are read over. What has to be there and is not, and any value that cannot be, is a problem with its path.</para>
/// </remarks>
public static class LearningCyclesJson
{
    /// <summary>The longest text that is read, in bytes of UTF-8 (16 MiB). A cycle of a year has some 50 kB.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    /// <summary>The deepest nesting that is read. What is written is at most 10 deep.</summary>
    public const int MaximumDepth = 32;

    /// <summary>Learning cycles.</summary>
    public static JsonForm<LearningCycle> Cycle { get; } =
        JsonForm<LearningCycle>.Of(
            Known.Types.CycleSnapshot,
            CycleSnapshot.CurrentSchemaVersion,
            cycle => cycle.ToSnapshot(),
            LearningCycle.Restore
        );

    /// <summary>Next steps.</summary>
    public static JsonForm<NextStep> NextStep { get; } =
        JsonForm<NextStep>.Of(
            Known.Types.NextStepSnapshot,
            NextStepSnapshot.CurrentSchemaVersion,
            step => step.ToSnapshot(),
            Meetings.NextStep.Restore
        );

    /// <summary>Frameworks, such as a host's own.</summary>
    public static JsonForm<Framework> Framework { get; } =
        JsonForm<Framework>.Of(
            Known.Types.FrameworkSnapshot,
            FrameworkSnapshot.CurrentSchemaVersion,
            FrameworkSnapshot.Of,
            snapshot => snapshot.ToFramework()
        );
}
