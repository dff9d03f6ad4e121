using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A date whose rotation label the school sets by hand.</summary>
public sealed record Relabelling
{
    /// <summary>A date with its label.</summary>
    /// <param name="date">The day.</param>
    /// <param name="label">One of the rotation's labels.</param>
    /// <param name="laterDaysFollow">Whether the rotation continues from that label; otherwise later days keep theirs.</param>
    /// <exception cref="ArgumentException">The label is blank.</exception>
    public Relabelling(LocalDate date, string label, bool laterDaysFollow)
    {
        Date = date;
        Label = Guard.Against.NullOrWhiteSpace(label);
        LaterDaysFollow = laterDaysFollow;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Its label.</summary>
    public string Label { get; }

    /// <summary>Whether the rotation continues from that label.</summary>
    public bool LaterDaysFollow { get; }

    /// <summary>The day and its label.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Date} is {Label}{(LaterDaysFollow ? ", and later days follow" : "")}");
}
