using LearningCycles.Cycles;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Samples.SisHost.Store;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Cycles;

/// <summary>A cycle on the board: where it stands, the way on, and everything that is missing for it.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Version">The version that is shown; a move says on which it was decided.</param>
/// <param name="Way">The move to the next stage; null at the end.</param>
/// <param name="Missing">What that move lacks on the day.</param>
public sealed record CycleCard(LearningCycle Cycle, int Version, CycleMove? Way, ValueList<RuleViolation> Missing)
{
    /// <summary>The card of a cycle on a day.</summary>
    public static CycleCard Of(Kept<LearningCycle> kept, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var way = WayOn(kept.Subject.Stage);
        return new(kept.Subject, kept.Version, way, way is { } move ? kept.Subject.Missing(move, on) : []);
    }

    /// <summary>The move that leads from a stage to the next one.</summary>
    public static CycleMove? WayOn(CycleStage stage) =>
        stage switch
        {
            CycleStage.Draft => CycleMove.Begin,
            CycleStage.SettingIntention => CycleMove.BeginLearning,
            CycleStage.Learning => CycleMove.BeginReflection,
            CycleStage.Reflecting => CycleMove.Close,
            CycleStage.Closed or CycleStage.Paused or CycleStage.Abandoned => null,
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No way on is known from this stage."),
        };

    /// <summary>Makes the move that leads on, or says everything that refuses it.</summary>
    public static Decision<LearningCycle>? Move(LearningCycle cycle, CycleMove move, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return move switch
        {
            CycleMove.Begin => cycle.Begin(on),
            CycleMove.BeginLearning => cycle.BeginLearning(on),
            CycleMove.BeginReflection => cycle.BeginReflection(on),
            CycleMove.Close => cycle.Close(on),
            _ => null,
        };
    }

    /// <summary>Whether a person is in the cycle.</summary>
    public static bool IsOf(LearningCycle cycle, PersonId person)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return cycle.Coach == person || cycle.Teachers.Contains(person);
    }
}
