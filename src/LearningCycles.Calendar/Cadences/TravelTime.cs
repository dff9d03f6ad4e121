namespace LearningCycles.Calendar.Cadences;

/// <summary>How long a person needs from one school to another, either way. Sessions at the two on one day are at least that far apart.</summary>
public sealed record TravelTime
{
    /// <summary>A way between two schools.</summary>
    /// <param name="from">A school's name, letter by letter as its calendar has it (<see cref="Schools.SchoolCalendar.Name" />).</param>
    /// <param name="to">The other school's name.</param>
    /// <param name="minutes">How long it takes, 0 to 480 minutes, with parking and signing in.</param>
    /// <exception cref="ArgumentException">A name is blank, both are the same, or the minutes are outside of their range.</exception>
    public TravelTime(string from, string to, int minutes)
    {
        From = Guard.Against.NullOrWhiteSpace(from);
        To = Guard.Against.InvalidInput(
            Guard.Against.NullOrWhiteSpace(to),
            nameof(to),
            name => !string.Equals(name, from, StringComparison.Ordinal),
            $"There is no way from '{from}' to '{to}'.\nMaybe one of the two names is mistyped?"
        );
        Minutes = Guard.Against.OutOfBounds(minutes, nameof(minutes), 0, 480);
    }

    /// <summary>A school's name.</summary>
    public string From { get; }

    /// <summary>The other school's name.</summary>
    public string To { get; }

    /// <summary>How long it takes, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>Both schools and the minutes: <c>Cole to Annex: 15 minutes</c>.</summary>
    public override string ToString() => $"{From} to {To}: {Counted.Of(Minutes, "minute")}";

    internal bool Joins(string one, string other) =>
        (string.Equals(From, one, StringComparison.Ordinal) && string.Equals(To, other, StringComparison.Ordinal))
        || (string.Equals(From, other, StringComparison.Ordinal) && string.Equals(To, one, StringComparison.Ordinal));
}
