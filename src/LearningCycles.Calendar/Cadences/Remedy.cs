using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What kind of help would place an unplaced session.</summary>
public enum RemedyKind
{
    /// <summary>If the person were free at <see cref="Remedy.Start" />.</summary>
    FreeTime,

    /// <summary>If the person might have one more session on the day of <see cref="Remedy.Start" />.</summary>
    HigherDayCap,

    /// <summary>If the person might have one more session in the week of <see cref="Remedy.Start" />.</summary>
    HigherWeekCap,

    /// <summary>If the session might be in the week of <see cref="Remedy.Start" />.</summary>
    OtherWeek,

    /// <summary>If one of the conflicting pairs met less often.</summary>
    MeetLessOften,
}

/// <summary>One change that alone would give an unplaced session its place.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Person">Whom it asks for something; null when it is nobody in particular.</param>
/// <param name="Start">The time that would be used, by the school's wall clock; null when it is about none.</param>
/// <example>
/// <code>
/// foreach (var remedy in unplaced.WouldHelp)
///     Console.WriteLine(remedy.Describe(nameOf));
/// // if Cam Ortiz were free 2026-08-24 10:30
/// // if Ana Ortiz met less often
/// </code>
/// </example>
public sealed record Remedy(RemedyKind Kind, PersonId? Person, LocalDateTime? Start)
{
    /// <summary>The change in words, with a person's id as given.</summary>
    public override string ToString() => Describe(person => person.Value);

    /// <summary>The change in words, with names of the caller's choosing.</summary>
    /// <param name="nameOf">The name to show for a person.</param>
    public string Describe(Func<PersonId, string> nameOf)
    {
        Guard.Against.Null(nameOf);
        var who = Person is null ? "both" : nameOf(Person);
        return Kind switch
        {
            RemedyKind.FreeTime => InvariantText.Of($"if {who} were free {Start}"),
            RemedyKind.HigherDayCap => InvariantText.Of($"if {who} might have one more session on {Start?.Date}"),
            RemedyKind.HigherWeekCap => InvariantText.Of(
                $"if {who} might have one more session in the week of {Start?.Date}"
            ),
            RemedyKind.OtherWeek => InvariantText.Of($"if it might be in the week of {Start?.Date}"),
            RemedyKind.MeetLessOften => $"if {who} met less often",
            _ => throw new InvalidOperationException($"No such remedy: {Kind}."),
        };
    }
}
