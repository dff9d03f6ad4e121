namespace LearningCycles.Cycles;

/// <summary>What can be done with a cycle. Which move is open in which stage is in <see cref="CycleMap" />.</summary>
public enum CycleMove
{
    /// <summary>A cycle is proposed.</summary>
    Propose,

    /// <summary>The work on the intention begins.</summary>
    Begin,

    /// <summary>The intention stands; learning begins.</summary>
    BeginLearning,

    /// <summary>Back to the intention: it is written anew, the earlier one is kept.</summary>
    ReviseIntention,

    /// <summary>Teacher and lead begin to look back.</summary>
    BeginReflection,

    /// <summary>Back to learning: more evidence is needed.</summary>
    ReturnToLearning,

    /// <summary>The cycle is done.</summary>
    Close,

    /// <summary>The cycle is interrupted.</summary>
    Pause,

    /// <summary>The cycle goes on where it stood.</summary>
    Resume,

    /// <summary>The cycle gets a later last day.</summary>
    Extend,

    /// <summary>The cycle is given up.</summary>
    Abandon,

    /// <summary>A closed or abandoned cycle is taken up again.</summary>
    Reopen,

    /// <summary>Another cycle follows from a closed one.</summary>
    OpenNext,
}
