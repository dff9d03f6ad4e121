using LearningCycles.Machines;
using static LearningCycles.Meetings.NextStepMove;
using static LearningCycles.Meetings.NextStepStage;

namespace LearningCycles.Meetings;

/// <summary>The one table of a next step's moves.</summary>
public static class NextStepMap
{
    /// <summary>The moves.</summary>
    public static StageMap<NextStepStage, NextStepMove> Moves { get; } =
        new([
            new(null, Agree, Open),
            new(Open, Finish, Done),
            new(Carried, Finish, Done),
            new(Open, Carry, Carried),
            new(Carried, Carry, Carried),
            new(Open, Drop, Dropped, NeedsReason: true),
            new(Carried, Drop, Dropped, NeedsReason: true),
            new(Done, Reopen, Open, NeedsReason: true),
            new(Dropped, Reopen, Open, NeedsReason: true),
        ]);
}
