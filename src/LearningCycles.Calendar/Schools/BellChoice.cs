using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A bell schedule that the school chooses for one date by hand. It goes before those that fit by use and label.</summary>
public sealed record BellChoice
{
    /// <summary>A choice.</summary>
    /// <param name="date">The day.</param>
    /// <param name="bells">The name of one of the school's bell schedules.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public BellChoice(LocalDate date, string bells)
    {
        Date = date;
        Bells = Guard.Against.NullOrWhiteSpace(bells);
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The name of the bell schedule.</summary>
    public string Bells { get; }

    /// <summary>The day and the schedule's name.</summary>
    public override string ToString() => InvariantText.Of($"{Bells} on {Date}");
}
