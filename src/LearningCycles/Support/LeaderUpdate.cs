using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Support;

/// <summary>A school leader was kept informed, on a day (Objective 1, support).</summary>
public sealed record LeaderUpdate
{
    /// <summary>An update.</summary>
    /// <param name="on">The day.</param>
    /// <param name="leader">The school leader.</param>
    /// <param name="text">What was told; none when only the state was.</param>
    public LeaderUpdate(LocalDate on, PersonId leader, string? text = null)
    {
        On = on;
        Leader = Guard.Against.Null(leader);
        Text = text;
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The school leader.</summary>
    public PersonId Leader { get; }

    /// <summary>What was told; in confidence. Null when only the state was.</summary>
    public string? Text { get; }

    /// <summary>The day and the leader, without the text: <c>2026-10-02 to pat</c>.</summary>
    public override string ToString() => InvariantText.Of($"{On} to {Leader}");
}
