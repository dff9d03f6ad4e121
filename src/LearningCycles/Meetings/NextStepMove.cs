namespace LearningCycles.Meetings;

/// <summary>A move of a next step.</summary>
public enum NextStepMove
{
    /// <summary>It is agreed on.</summary>
    Agree,

    /// <summary>It is done.</summary>
    Finish,

    /// <summary>It is taken along to a later day.</summary>
    Carry,

    /// <summary>It is given up.</summary>
    Drop,

    /// <summary>It was not done after all, or is wanted again.</summary>
    Reopen,
}
