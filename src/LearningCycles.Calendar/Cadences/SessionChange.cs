using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What became of a session when the plan changed.</summary>
public enum SessionChangeKind
{
    /// <summary>It has another time or length.</summary>
    Moved,

    /// <summary>It is new, or has a time now.</summary>
    Added,

    /// <summary>It is no more, or has no time any more.</summary>
    Cancelled,
}

/// <summary>Why a session changed.</summary>
public enum ChangeCause
{
    /// <summary>Its old time cannot be used any more: the obstacle says why.</summary>
    OldTimeLost,

    /// <summary>It made room for another.</summary>
    MadeRoom,

    /// <summary>It is nearer to its regular time now, or the observation it belongs to moved.</summary>
    Fitted,

    /// <summary>It is wished for newly: a new teacher, a changed cadence, a new week.</summary>
    NewlyWished,

    /// <summary>It is not wished for any more: the coaching ended, the cadence changed, its week is closed.</summary>
    NoLongerWished,

    /// <summary>It had no time before, and has one now.</summary>
    FoundTime,

    /// <summary>It is longer or shorter.</summary>
    OtherLength,
}

/// <summary>One session that changed, before and after, and why.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Key">Its lasting name, the same before and after.</param>
/// <param name="Before">How it was; null when it is added.</param>
/// <param name="After">How it is; null when it is cancelled.</param>
/// <param name="Cause">Why.</param>
/// <example>
/// <code>
/// var change = snowDay.Changes[0];
/// Console.WriteLine($"{change.Kind}: {change.Before}"); // Moved: 2026-10-16 10:30 OneOnOne lee → ben
/// Console.WriteLine($"{change.Cause}: {change.DescribeCause(nameOf)}"); // OldTimeLost: no school: Snow
/// </code>
/// </example>
public sealed record SessionChange(
    SessionChangeKind Kind,
    SessionKey Key,
    CoachingSession? Before,
    CoachingSession? After,
    ChangeCause Cause
)
{
    /// <summary>Its lasting name.</summary>
    public SessionKey Key
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Key);

    /// <summary>What is in the way of the old time; null when nothing is.</summary>
    public Obstacle? Obstacle { get; init; }

    /// <summary>Whether people were told of it before; a draft changes without a sequence and leaves no trace.</summary>
    public bool WasPublished { get; init; }

    /// <summary>Whether a person takes part.</summary>
    public bool Joins(PersonId person) => Key.Lead == person || Key.Teacher == person;

    /// <summary>The change in words, with people's ids as given.</summary>
    public override string ToString() => Describe(person => person.Value);

    /// <summary>The change in words, with names of the caller's choosing.</summary>
    /// <param name="nameOf">The name to show for a person.</param>
    public string Describe(Func<PersonId, string> nameOf)
    {
        Guard.Against.Null(nameOf);
        var what = $"{Key.Kind.InWords()} of {nameOf(Key.Teacher)} with {nameOf(Key.Lead)}";
        var how = Kind switch
        {
            SessionChangeKind.Moved => InvariantText.Of($"{Before?.Start} is now {After?.Start}"),
            SessionChangeKind.Added => InvariantText.Of($"{After?.Start} is new"),
            SessionChangeKind.Cancelled => InvariantText.Of($"{Before?.Start} is cancelled"),
            _ => throw new InvalidOperationException($"No such change: {Kind}."),
        };
        return $"{what}, {how}: {DescribeCause(nameOf)}";
    }

    /// <summary>Why it changed, in words, with names of the caller's choosing: the part of the words after the colon.</summary>
    /// <param name="nameOf">The name to show for a person.</param>
    public string DescribeCause(Func<PersonId, string> nameOf)
    {
        Guard.Against.Null(nameOf);
        return Cause switch
        {
            ChangeCause.OldTimeLost => Obstacle?.Describe(nameOf) ?? "the old time cannot be used",
            ChangeCause.MadeRoom => "it makes room for another",
            ChangeCause.Fitted => "it fits better",
            ChangeCause.NewlyWished => "it is wished for now",
            ChangeCause.NoLongerWished => "it is not wished for any more",
            ChangeCause.FoundTime => "there is a time for it now",
            ChangeCause.OtherLength => "it has another length",
            _ => throw new InvalidOperationException($"No such cause: {Cause}."),
        };
    }
}
