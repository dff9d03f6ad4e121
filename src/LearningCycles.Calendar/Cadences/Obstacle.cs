using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>Why a time cannot be used. A time with several obstacles is counted under the first of these.</summary>
public enum ObstacleKind
{
    /// <summary>Nobody is in, or for an observation no students are in the room: the title says why.</summary>
    NoSchool,

    /// <summary>The clock skips or repeats the time on this day (a change of daylight saving time).</summary>
    ClockChange,

    /// <summary>The time is one of both people's, but not on a day with an early release or a late start: the title says which.</summary>
    ShortDay,

    /// <summary>The lead's windows do not hold the time.</summary>
    LeadUnavailable,

    /// <summary>The teacher's windows do not hold the time.</summary>
    TeacherUnavailable,

    /// <summary>A shared event blocks the lead or the teacher.</summary>
    SharedEvent,

    /// <summary>The lead is busy.</summary>
    LeadBusy,

    /// <summary>The teacher is busy.</summary>
    TeacherBusy,

    /// <summary>The lead has another session at the time.</summary>
    LeadTaken,

    /// <summary>The teacher has another session at the time.</summary>
    TeacherTaken,

    /// <summary>The lead's cap for the day is reached.</summary>
    LeadDayCap,

    /// <summary>The lead's cap for the week is reached.</summary>
    LeadWeekCap,

    /// <summary>The teacher's cap for the day is reached.</summary>
    TeacherDayCap,

    /// <summary>The teacher's cap for the week is reached.</summary>
    TeacherWeekCap,

    /// <summary>The teacher's cap of observations for the day is reached.</summary>
    ObservationDayCap,

    /// <summary>An observation could be held, but no debrief soon enough after it.</summary>
    NoDebriefInTime,

    /// <summary>The session is longer than the staff's day.</summary>
    TooLong,

    /// <summary>The week has no day on which the pair regularly meets.</summary>
    NoRegularDay,

    /// <summary>The observation that a debrief would follow could not be placed.</summary>
    NoObservation,

    /// <summary>The learning cycle has fewer than three instructional days, one for each stage.</summary>
    CycleTooShort,

    /// <summary>The session stays where it is, for it takes in a meeting of a learning cycle there.</summary>
    TakesInMeeting,

    /// <summary>The session stays where it is, for people were told that time.</summary>
    Published,

    /// <summary>Its days are past, or so near that nothing is added to them (<see cref="ReplanOptions.FrozenDays" />).</summary>
    Frozen,
}

/// <summary>Why a time cannot be used.</summary>
/// <param name="Kind">The kind of obstacle.</param>
/// <param name="Title">The closure's, short day's or shared event's title; null for the other kinds: what a person is busy with is not kept.</param>
/// <param name="Person">Whose obstacle it is; null when it is everyone's.</param>
/// <example>
/// <code>
/// foreach (var (obstacle, times) in unplaced.Obstacles)
///     Console.WriteLine($"{times} of {unplaced.TimesLookedAt}: {obstacle.Describe(nameOf)}");
/// // 15 of 21: Lee Park is not available
/// // 3 of 21: Lee Park has the 1:1 with Ana Ortiz
/// // 2 of 21: Cam Ortiz is not available
/// // 1 of 21: everyone has Grade 6 team time
/// </code>
/// </example>
public sealed record Obstacle(ObstacleKind Kind, string? Title = null, PersonId? Person = null)
{
    /// <summary>The session that has the time already, for the two kinds that are about one; null for the others.</summary>
    public SessionKey? By { get; init; }

    /// <summary>The obstacle in words, with a person's id as given.</summary>
    public override string ToString() => Describe(person => person.Value);

    /// <summary>The obstacle in words, with names of the caller's choosing.</summary>
    /// <param name="nameOf">The name to show for a person.</param>
    public string Describe(Func<PersonId, string> nameOf)
    {
        Guard.Against.Null(nameOf);
        var who = Person is null ? "everyone" : nameOf(Person);
        return Kind switch
        {
            ObstacleKind.NoSchool => $"no school: {Title}",
            ObstacleKind.ShortDay => $"short day: {Title}",
            ObstacleKind.LeadUnavailable or ObstacleKind.TeacherUnavailable => $"{who} is not available",
            ObstacleKind.SharedEvent => $"{who} has {Title}",
            ObstacleKind.LeadBusy or ObstacleKind.TeacherBusy => $"{who} is busy",
            ObstacleKind.LeadTaken or ObstacleKind.TeacherTaken => $"{who} has {Name(By, Person, nameOf)}",
            ObstacleKind.LeadDayCap or ObstacleKind.TeacherDayCap => $"{who} has the day's most sessions already",
            ObstacleKind.LeadWeekCap or ObstacleKind.TeacherWeekCap => $"{who} has the week's most sessions already",
            ObstacleKind.ObservationDayCap => $"{who} has the day's most observations already",
            ObstacleKind.NoDebriefInTime => "no debrief soon enough after it",
            ObstacleKind.ClockChange => "the clock changes",
            ObstacleKind.TooLong => "it is longer than the staff's day",
            ObstacleKind.NoRegularDay => "the week has no such day",
            ObstacleKind.NoObservation => "its observation has no time",
            ObstacleKind.TakesInMeeting => "it takes in a meeting of the learning cycle where it is",
            ObstacleKind.Published => "its time was published",
            ObstacleKind.Frozen => "its days are past or frozen",
            ObstacleKind.CycleTooShort => "the cycle has fewer than three instructional days",
            _ => throw new InvalidOperationException($"No such obstacle: {Kind}."),
        };
    }

    private static string Name(SessionKey? by, PersonId? person, Func<PersonId, string> nameOf) =>
        by is null
            ? "other sessions"
            : $"the {by.Kind.InWords()} with {nameOf(by.Lead == person ? by.Teacher : by.Lead)}";
}
