namespace LearningCycles.Calendar.Exchange;

/// <summary>What became of an event of a district feed: exactly one of these.</summary>
public enum ClosureOutcome
{
    /// <summary>It is understood, and says something of its days.</summary>
    Fact,

    /// <summary>It says nothing of any day of the school year: it is cancelled, or no day of its series lies in the year.</summary>
    Ignored,

    /// <summary>A person has to decide: the title is not understood or says that it is not certain, its hours do not fit, or its series cannot be read.</summary>
    Unknown,
}
