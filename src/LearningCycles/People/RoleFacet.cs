namespace LearningCycles.People;

/// <summary>What a lead is to a teacher; a lead may be several at once (Objective 1, role overview).</summary>
public enum RoleFacet
{
    /// <summary>Helps the teacher think and grow.</summary>
    Coach,

    /// <summary>Brings knowledge and answers.</summary>
    Consultant,

    /// <summary>Leads the team's work together.</summary>
    Facilitator,

    /// <summary>Judges practice. Needs a stated boundary towards coaching.</summary>
    Evaluator,
}
