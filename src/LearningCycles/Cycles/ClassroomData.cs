using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>Something gathered in class.</summary>
public sealed record ClassroomData
{
    /// <summary>Writes it down.</summary>
    /// <param name="method">How it was gathered.</param>
    /// <param name="on">The day.</param>
    /// <param name="summary">What it says. A blank one counts as missing.</param>
    public ClassroomData(ClassroomDataMethod method, LocalDate on, string summary)
    {
        Method = Guard.Against.EnumOutOfRange(method);
        On = on;
        Summary = Guard.Against.Null(summary);
    }

    /// <summary>How it was gathered.</summary>
    public ClassroomDataMethod Method { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What it says. A blank one counts as missing.</summary>
    public string Summary { get; }

    /// <summary>The day and the method; never what was found.</summary>
    public override string ToString() => InvariantText.Of($"{On} {Method}");
}

/// <summary>How data is gathered in class (the guide's examples, and one for any other).</summary>
public enum ClassroomDataMethod
{
    /// <summary>A tracker kept while teaching.</summary>
    DataTracker,

    /// <summary>Scripted questions, held against Bloom's taxonomy.</summary>
    ScriptedQuestions,

    /// <summary>Student work, judged together.</summary>
    StudentWork,

    /// <summary>Another way; the summary names it.</summary>
    Other,
}
