using NodaTime;

namespace LearningCycles.Slos;

/// <summary>What was seen of the students' progress, on a day of the course.</summary>
public sealed record SloProgressNote
{
    /// <summary>A note.</summary>
    /// <param name="on">The day of what was seen, not of writing it down.</param>
    /// <param name="text">What was seen. A blank one counts as missing.</param>
    public SloProgressNote(LocalDate on, string text)
    {
        On = on;
        Text = text;
    }

    /// <summary>The day of what was seen.</summary>
    public LocalDate On { get; init; }

    /// <summary>What was seen.</summary>
    public string Text
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day alone: a note may speak of students.</summary>
    public override string ToString() => InvariantText.Of($"{On}");
}
