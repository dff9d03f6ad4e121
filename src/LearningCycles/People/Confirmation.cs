using NodaTime;

namespace LearningCycles.People;

/// <summary>Somebody agreed to something, on a day.</summary>
public sealed record Confirmation
{
    /// <summary>A confirmation.</summary>
    public Confirmation(PersonId by, LocalDate on)
    {
        By = Guard.Against.Null(by);
        On = on;
    }

    /// <summary>Who agreed.</summary>
    public PersonId By { get; }

    /// <summary>On which day.</summary>
    public LocalDate On { get; }

    /// <summary>The person and the day: <c>ana on 2026-09-01</c>.</summary>
    public override string ToString() => InvariantText.Of($"{By} on {On}");

    /// <summary>The same day's confirmation by each of some people.</summary>
    internal static Confirmation[] Of(LocalDate on, ReadOnlySpan<PersonId> people)
    {
        var confirmations = new Confirmation[people.Length];
        for (var i = 0; i < people.Length; i++)
            confirmations[i] = new(people[i], on);
        return confirmations;
    }
}
