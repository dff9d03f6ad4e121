using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Words in a title, and what a day is that has them.</summary>
/// <param name="Words">Whole words; case, punctuation and extra spaces do not matter.</param>
/// <param name="Kind">What the day is.</param>
public sealed record ClosurePhrase(string Words, DayEventKind Kind);
