namespace LearningCycles.Meetings;

/// <summary>What can be done with a series of 1:1s. Which move is open in which stage is in <see cref="SeriesMap" />.</summary>
public enum SeriesMove
{
    /// <summary>It is proposed.</summary>
    Propose,

    /// <summary>Both agree on it.</summary>
    Choose,

    /// <summary>One of its dates is moved or called off.</summary>
    Except,

    /// <summary>Both agree on another interval, weekday or time.</summary>
    Change,

    /// <summary>It ends.</summary>
    End,
}
