namespace LearningCycles.Agreements;

/// <summary>What a clause of a coaching agreement is about (Objective 1, norms and routines).</summary>
public enum ClauseKind
{
    /// <summary>What the lead does.</summary>
    DutiesOfLead,

    /// <summary>What the teacher does.</summary>
    DutiesOfTeacher,

    /// <summary>What stays between them, and who else may know what.</summary>
    Confidentiality,

    /// <summary>How often and when they meet.</summary>
    Rhythm,

    /// <summary>What of the coaching may be used for evaluation.</summary>
    EvaluationBoundary,

    /// <summary>Anything else.</summary>
    Other,
}
