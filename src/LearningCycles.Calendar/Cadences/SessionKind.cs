namespace LearningCycles.Calendar.Cadences;

/// <summary>What a coaching session is for.</summary>
public enum SessionKind
{
    /// <summary>The regular 1:1 meeting (Objective 1, regular 1:1s).</summary>
    OneOnOne,

    /// <summary>The meeting that sets a learning cycle's intention (Objective 3, set intention).</summary>
    Intention,

    /// <summary>The lead sees the teacher teach (Objective 3, related learning).</summary>
    Observation,

    /// <summary>Feedback on an observation, soon after it.</summary>
    Debrief,

    /// <summary>The structured co-reflection at a cycle's close (Objective 3, reflection).</summary>
    Reflection,

    /// <summary>Learning together before an observation: planning, modelling, practice (Objective 3, related learning).</summary>
    LearningActivity,

    /// <summary>A look at the progress in the middle of a cycle (Objective 3, related learning).</summary>
    MidCycleCheck,

    /// <summary>A further session of a cycle.</summary>
    Additional,
}

/// <summary>The kinds of session in words.</summary>
public static class SessionKindWords
{
    /// <summary>The kind in English words that can stand inside of a sentence, such as <c>1:1</c> or <c>intention meeting</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <example>
    /// <code>
    /// var kinds = calendar.Of(ana).GroupBy(session => session.Kind);
    /// Console.WriteLine(string.Join(", ", kinds.Select(kind => $"{kind.Count()} × {kind.Key.InWords()}")));
    /// // 37 × 1:1, 2 × observation
    /// </code>
    /// </example>
    public static string InWords(this SessionKind kind) =>
        kind switch
        {
            SessionKind.OneOnOne => "1:1",
            SessionKind.Intention => "intention meeting",
            SessionKind.Observation => "observation",
            SessionKind.Debrief => "debrief",
            SessionKind.Reflection => "reflection",
            SessionKind.LearningActivity => "learning activity",
            SessionKind.MidCycleCheck => "mid-cycle check",
            SessionKind.Additional => "additional session",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of session."),
        };
}
