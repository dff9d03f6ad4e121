using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Words in a title, and what a day is that has them.</summary>
/// <param name="Words">Whole words; case, punctuation and extra spaces do not matter.</param>
/// <param name="Kind">What the day is.</param>
/// <param name="NeedsPerson">Whether a person should look at it all the same, such as at a day that is kept free in case it is needed.</param>
public sealed record ClosurePhrase(string Words, DayEventKind Kind, bool NeedsPerson = false)
{
    /// <summary>Whole words; case, punctuation and extra spaces do not matter.</summary>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public string Words
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    } = Guard.Against.NullOrWhiteSpace(Words);

    /// <summary>What the day is.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public DayEventKind Kind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    } = Guard.Against.EnumOutOfRange(Kind);
}
